// From the server's words between greeting and sign-in to causes. Microsoft Learn, "Fix issues with printers, scanners
// and LOB applications that send email", and what was seen in the field. The reason of a 5.7.139 is in its words.
import { wordsOf, type Evidence } from './evidence.ts';
import type { Rule } from './rule.ts';
import { saysTokenRefused, whyTokenRefused } from './token-refusal.ts';

/** Hosts that receive a domain's mail; Exchange names itself in its replies. */
const MX_HOST =
  /mail\.protection\.(outlook|partner\.outlook)\.|\b\w{1,12}FT\d{1,4}\.\S{0,80}protection\.outlook|\.olc\.protection\./i;
const isMx = (evidence: Evidence): boolean =>
  MX_HOST.test(wordsOf(evidence)) ||
  MX_HOST.test(evidence.known.server ?? '') ||
  MX_HOST.test(evidence.context ?? '');

const usesPassword = ({ known }: Evidence): boolean => known.mechanism === 'password';
const usesToken = ({ known, claims }: Evidence): boolean =>
  known.mechanism === 'xoauth2' || known.mechanism === 'oauthbearer' || claims !== undefined;

export const SIGN_IN_RULES: readonly Rule[] = [
  // What the words of a refusal say, wherever it comes
  {
    says: /SmtpClientAuthentication is disabled for the (Tenant|Organi[sz]ation)/i,
    then: [
      ['smtp-auth-disabled-tenant', 0.97],
      ['smtp-auth-disabled-mailbox', 0.1],
    ],
  },
  {
    says: /SmtpClientAuthentication is disabled for the (Mailbox|User)/i,
    then: [
      ['smtp-auth-disabled-mailbox', 0.97],
      ['smtp-auth-disabled-tenant', 0.1],
    ],
  },
  {
    says: /smtp_auth_disabled|SmtpClientAuthentication(Disabled)? is disabled/i,
    then: [
      ['smtp-auth-disabled-tenant', 0.6],
      ['smtp-auth-disabled-mailbox', 0.5],
    ],
  },
  {
    says: /security defaults/i,
    then: [
      ['security-defaults-blocked', 0.95],
      ['basic-auth-disabled', 0.2],
    ],
  },
  { says: /federated STS|\bSTS\b.{0,40}(unreachable|HTTPS)/i, then: [['federation-unreachable', 0.95]] },
  {
    says: /did not meet the criteria to be authenticated/i,
    then: [
      ['auth-policy-blocked', 0.9],
      ['basic-auth-disabled', 0.35],
      ['basic-auth-rejected', 0.2],
    ],
  },
  {
    says: /basic authentication is (disabled|not supported|not enabled)|basic auth(entication)? (has been|was) (disabled|retired)/i,
    then: [
      ['basic-auth-disabled', 0.96],
      ['auth-policy-blocked', 0.1],
    ],
  },
  { enhanced: /^5\.7\.30$/, then: [['basic-auth-disabled', 0.95]] },
  {
    says: /user credentials were incorrect|(create|use) an app password|incorrect authentication data|account is (temporarily )?locked|password (has )?expired/i,
    then: [
      ['basic-auth-rejected', 0.9],
      ['auth-policy-blocked', 0.2],
      ['basic-auth-disabled', 0.15],
    ],
  },
  {
    says: /4\.7\.66|smtp_auth_tls|TLS 1\.0 and (TLS )?1\.1 are not supported|requires? TLS ?1\.2/i,
    then: [['tls-version-too-old', 0.96]],
  },
  {
    says: /5\.5\.127|token will expire soon/i,
    then: [['token-expires-soon', 0.95]],
  },
  {
    says: /5\.5\.124|invalid xoauth2|cannot decode (response|the)|invalid base64 (data|encoding)|malformed (xoauth2|sasl|auth)/i,
    then: [
      ['xoauth2-malformed', 0.92],
      ['xoauth2-rejected', 0.2],
    ],
  },
  {
    replies: [501],
    says: /5\.5\.2.{0,20}(decode|base64)|auth.{0,30}(data|argument)/i,
    then: [['xoauth2-malformed', 0.85]],
  },
  {
    says: /must issue a STARTTLS|appropriate TLS channel|STARTTLS (command )?(is )?required|mustissuestarttlsfirst|encryption required/i,
    then: [
      ['starttls-required', 0.9],
      ['starttls-not-offered', 0.2],
    ],
  },
  {
    replies: [454],
    says: /TLS/i,
    then: [
      ['starttls-not-offered', 0.85],
      ['server-transient', 0.3],
    ],
  },
  // Mechanisms
  {
    replies: [504, 503, 502, 500],
    says: /auth/i,
    when: isMx,
    then: [
      ['wrong-endpoint-mx', 0.95],
      ['auth-mechanism-unsupported', 0.4],
    ],
  },
  {
    codes: ['auth-mechanism-unsupported'],
    when: isMx,
    then: [
      ['wrong-endpoint-mx', 0.93],
      ['auth-mechanism-unsupported', 0.5],
    ],
  },
  {
    // Servers that only receive mail offer no sign-in at all.
    codes: ['auth-not-offered'],
    then: [
      ['wrong-endpoint-mx', 0.7],
      ['auth-mechanism-unsupported', 0.5],
    ],
  },
  {
    codes: ['auth-mechanism-unsupported'],
    then: [
      ['auth-mechanism-unsupported', 0.9],
      ['wrong-endpoint-mx', 0.2],
      ['starttls-required', 0.1],
    ],
  },
  {
    enhanced: /^5\.7\.4$/,
    then: [
      ['auth-mechanism-unsupported', 0.9],
      ['wrong-endpoint-mx', 0.2],
    ],
  },
  { stages: ['authenticate'], replies: [504], then: [['auth-mechanism-unsupported', 0.85]] },
  {
    says: /mailbox cannot be accessed|mailbox (is )?(not enabled|disabled|inactive)|5\.7\.139.{0,80}mailbox.{0,40}(licen|not found)/i,
    then: [
      ['mailbox-unavailable', 0.9],
      ['mailbox-permission-missing', 0.3],
    ],
  },
  // Refused tokens and passwords
  { when: saysTokenRefused, then: whyTokenRefused },
  {
    // Google's wording for both
    says: /5\.7\.8|badcredentials|username and password not accepted/i,
    when: (evidence) => usesToken(evidence),
    then: [
      ['xoauth2-rejected', 0.8],
      ['xoauth2-mailbox-mismatch', 0.5],
      ['google-delegation-missing', 0.3],
    ],
  },
  {
    says: /5\.7\.8|badcredentials|username and password not accepted|application-specific password|web ?login ?required|5\.7\.9|534.5\.7\.14|please log in (with|via) your web browser/i,
    then: [
      ['basic-auth-rejected', 0.85],
      ['xoauth2-rejected', 0.3],
    ],
  },
  {
    enhanced: /^5\.7\.139$/,
    then: [
      ['auth-policy-blocked', 0.4],
      ['basic-auth-disabled', 0.38],
      ['smtp-auth-disabled-tenant', 0.3],
    ],
  },
  {
    replies: [535, 534],
    when: usesPassword,
    then: [
      ['basic-auth-rejected', 0.9],
      ['basic-auth-disabled', 0.4],
      ['smtp-auth-disabled-mailbox', 0.2],
    ],
  },
  { replies: [535], when: usesToken, then: whyTokenRefused },
  { enhanced: /^5\.7\.3$/, when: usesToken, then: whyTokenRefused },
  {
    // Nothing tells whether a token or a password was refused.
    replies: [535, 534],
    when: (evidence) => !usesToken(evidence) && !usesPassword(evidence),
    then: (evidence) =>
      evidence.context === undefined
        ? [
            ['basic-auth-rejected', 0.5],
            ['xoauth2-rejected', 0.45],
            ['mailbox-permission-missing', 0.3],
            ['smtp-auth-disabled-mailbox', 0.25],
          ]
        : whyTokenRefused(evidence),
  },
  {
    says: /authentication unsuccessful|authenticationinvalidcredentials|5\.7\.3 auth/i,
    when: (evidence) => !usesToken(evidence),
    then: [
      ['basic-auth-rejected', 0.5],
      ['xoauth2-rejected', 0.45],
      ['mailbox-permission-missing', 0.3],
    ],
  },
  {
    // ISE's word for an AUTH that failed after a good token (ise.md E4): the address is right, the permission is not.
    says: /invalid e-?mail address/i,
    when: ({ reply }) => reply === undefined,
    then: [
      ['mailbox-permission-missing', 0.45],
      ['exchange-service-principal-wrong-object-id', 0.3],
      ['xoauth2-mailbox-mismatch', 0.25],
      ['smtp-auth-disabled-mailbox', 0.2],
    ],
  },
  // Not signed in
  {
    enhanced: /^5\.7\.57$/,
    then: [
      ['not-authenticated', 0.93],
      ['smtp-auth-disabled-tenant', 0.25],
      ['basic-auth-disabled', 0.2],
    ],
  },
  {
    says: /client (was |is )?not authenticated|not logged in|authentication (is )?required|must authenticate|please authenticate|5\.7\.57|anonymous (clients|users)/i,
    then: [
      ['not-authenticated', 0.88],
      ['relay-denied', 0.2],
    ],
  },
  {
    replies: [530],
    then: [
      ['not-authenticated', 0.7],
      ['starttls-required', 0.4],
    ],
  },
  // Greetings
  {
    says: /4\.3\.2 (service not (active|available)|system not accepting|please try again)|service not available, closing|service not active/i,
    then: [
      ['service-unavailable', 0.9],
      ['server-transient', 0.3],
    ],
  },
  {
    stages: ['greeting'],
    replies: [421, 554, 450, 451],
    when: ({ stage, reply }) => stage === 'greeting' && !/4\.7\./.test(reply?.enhanced ?? ''),
    then: [
      ['service-unavailable', 0.8],
      ['ip-throttled', 0.2],
    ],
  },
];

/** What says only that something failed; asked last. */
export const VAGUE_SIGN_IN_RULES: readonly Rule[] = [
  {
    // Programs that only say that it failed
    says: /could not authenticate|failed to (authenticate|log ?in)|authentication ?fail(ed|ure)|invalid login|login denied|SmtpAuthenticationError|AuthenticationFailedException|authentication exception|SASL authentication failed/i,
    when: ({ aadsts = [], stage, message = '' }) =>
      aadsts.length === 0 && stage !== 'token' && !/Credential authentication/i.test(message),
    then: (evidence) =>
      usesToken(evidence)
        ? whyTokenRefused(evidence)
        : [
            ['basic-auth-rejected', 0.45],
            ['xoauth2-rejected', 0.4],
            ['mailbox-permission-missing', 0.3],
          ],
  },
];
