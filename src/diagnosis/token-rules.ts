// From the token endpoint's answer to causes. What steers is the number; the words beside it only where one number means
// several things.
import type { Evidence } from './evidence.ts';
import { ENTRA_CODES } from './entra-codes.ts';
import type { Ranked, Rule } from './rule.ts';

const aadsts =
  (...wanted: number[]) =>
  ({ aadsts: codes }: Evidence): boolean =>
    wanted.some((code) => codes?.includes(code));

const MINUTE_MS = 60_000;

/**
 * AADSTS700024 names the times. An assertion made in local time is off by whole hours less its own short life (Microsoft
 * Learn, "Certificate credentials": 5 to 10 minutes); one that begins in the future was made by a clock that is ahead.
 * Anything else is an old assertion.
 */
function whyOutsideItsTime({ message = '', clockSkewMs = 0 }: Evidence): Ranked {
  const isoAfter = (label: RegExp): number =>
    Date.parse(
      new RegExp(`${label.source}:?\\s*(\\d{4}-\\d\\d-\\d\\dT[\\d:]+)`, 'i')
        .exec(message)?.[1]
        ?.concat('Z') ?? '',
    );
  const now = isoAfter(/current time/);
  const late = now - isoAfter(/expiry time of assertion/);
  const early = isoAfter(/assertion valid from/) - now;
  const intoTheHour = (late / MINUTE_MS) % 60;
  const skewed: Ranked = [
    ['assertion-clock-skew', 0.85],
    ['assertion-expired', 0.5],
  ];
  if (Math.abs(clockSkewMs) > 5 * MINUTE_MS || early > 0 || Number.isNaN(late)) return skewed;
  if (late > 0 && late < 15 * 60 * MINUTE_MS && (intoTheHour >= 45 || late < 15 * MINUTE_MS)) return skewed;
  return [
    ['assertion-expired', 0.85],
    ['assertion-clock-skew', 0.5],
  ];
}

/** The double codes of old answers ("AADSTS70002 … AADSTS50012"): the last says more. */
function byNumber({ aadsts: codes = [] }: Evidence): Ranked {
  return codes.toReversed().flatMap((code) => ENTRA_CODES[code] ?? []);
}

export const TOKEN_RULES: readonly Rule[] = [
  { codes: ['client_certificate_unusable'], then: [['client-certificate-unusable', 0.95]] },
  { codes: ['assertion_file_unreadable'], then: [['assertion-file-unreadable', 0.95]] },
  // One number, several meanings
  {
    when: aadsts(700027, 50012),
    says: /key was not found|key not found|no key|thumbprint.*not (found|registered)|key.{0,40}expired|expired.{0,40}key/i,
    then: [
      ['certificate-not-registered', 0.95],
      ['assertion-signature-invalid', 0.3],
    ],
  },
  { when: aadsts(50012), says: /client secret/i, then: [['client-secret-invalid', 0.95]] },
  { when: aadsts(50012), says: /audience/i, then: [['assertion-audience-wrong', 0.95]] },
  { when: aadsts(700024), then: whyOutsideItsTime },
  { when: aadsts(50012), says: /valid time range|time range/i, then: whyOutsideItsTime },
  {
    when: aadsts(700027, 50012),
    then: [
      ['assertion-signature-invalid', 0.8],
      ['certificate-not-registered', 0.6],
    ],
  },
  {
    when: aadsts(90014, 900144),
    says: /client_(secret|assertion)/i,
    then: [
      ['client-credential-missing', 0.93],
      ['missing-parameter', 0.5],
    ],
  },
  {
    when: aadsts(90014, 900144),
    then: [
      ['missing-parameter', 0.95],
      ['client-credential-missing', 0.3],
    ],
  },
  { when: aadsts(50001, 500014), says: /disabled/i, then: [['resource-disabled', 0.95]] },
  {
    when: aadsts(50013),
    says: /signature/i,
    then: [
      ['assertion-signature-invalid', 0.93],
      ['assertion-malformed', 0.4],
    ],
  },
  { when: aadsts(700023), then: [['assertion-audience-wrong', 0.95]] },
  { when: aadsts(700211, 700212, 700213, 70021), then: [['federated-credential-mismatch', 0.95]] },
  {
    // Right after a secret was made it can take minutes until every server knows it.
    when: aadsts(7000215),
    then: [
      ['client-secret-invalid', 0.97],
      ['client-secret-expired', 0.05],
    ],
  },
  { when: (evidence) => byNumber(evidence).length > 0, then: byNumber },
  // Google
  {
    says: /unauthorized to retrieve access tokens using this method|not authorized for any of the scopes/i,
    then: [['google-delegation-missing', 0.97]],
  },
  {
    says: /short-lived token|reasonable timeframe/i,
    then: [
      ['assertion-clock-skew', 0.75],
      ['google-key-invalid', 0.6],
    ],
  },
  {
    says: /invalid jwt signature|invalid email or user id|invalid_grant.{0,60}(jwt|account not found)|iat.{0,20}exp.{0,40}jwt/i,
    then: [['google-key-invalid', 0.95]],
  },
  {
    says: /(access )?token for service account|ServiceAccountCredentials/i,
    then: [
      ['google-delegation-missing', 0.6],
      ['google-key-invalid', 0.5],
    ],
  },
  // Managed identities
  {
    says: /identity not found|no (user[- ]assigned|system[- ]assigned|managed).{0,60}identity (was )?found|identity (has not been|is not|isn't) assigned|multiple user assigned identities/i,
    then: [['managed-identity-not-assigned', 0.9]],
  },
  {
    says: /managed ?identity[\s\S]{0,200}?(unavailable|not available|no response|failed|gateway)|gateway error[\s\S]{0,120}managed ?identity|no managed identity endpoint|no response.{0,40}managed identity|imds.{0,40}(unavailable|not available|timed out|no response|unreachable)/i,
    then: [['managed-identity-unavailable', 0.9]],
  },
  // Programs that notice before they ask
  {
    says: /keyset does not exist|certificate (was )?not found|could not use the certificate|bad decrypt|mac verify failure|private key.{0,40}(not|mismatch|missing|invalid|unable|could)|(load|read|open).{0,30}(pfx|pkcs ?12|private key|certificate).{0,40}(fail|error)/i,
    then: [
      ['client-certificate-unusable', 0.85],
      ['certificate-not-registered', 0.3],
    ],
  },
  {
    says: /need admin approval|only an admin can grant|NoPermissionsInAccessToken|grant (admin )?consent fail|(has not|hasn't|not) (been )?consented/i,
    then: [
      ['consent-missing', 0.88],
      ['app-role-not-assigned', 0.3],
    ],
  },
  {
    says: /role assigned to application.{0,80}(not|n't) supported/i,
    then: [
      ['app-role-not-assigned', 0.85],
      ['consent-missing', 0.4],
    ],
  },
  {
    says: /AzureServiceTokenProvider|MSI endpoint/i,
    then: [
      ['managed-identity-unavailable', 0.8],
      ['client-credential-missing', 0.4],
    ],
  },
  {
    says: /environment variables are not (fully )?configured/i,
    then: [
      ['client-credential-missing', 0.8],
      ['managed-identity-unavailable', 0.4],
    ],
  },
  {
    says: /oauth.{0,30}token not (defined|set|found)|oauth.{0,20}authori[sz]ation required/i,
    then: [['grant-refused', 0.75]],
  },
  {
    says: /Credential authentication failed: (retry failed|request failed|an error occurred while sending)|access_?token.{0,80}request failed/i,
    then: [
      ['proxy-unreachable-authority', 0.5],
      ['tcp-connect-timeout', 0.4],
      ['tls-untrusted-ca', 0.3],
    ],
  },
  {
    says: /client ?(secret|credential)s?\b.{0,60}(must not be (empty|null)|(is|are) (empty|null|missing|required)|(was )?not (set|provided|specified))|no client secret|either.{0,30}client_?secret.{0,60}required/i,
    then: [['client-credential-missing', 0.85]],
  },
  {
    says: /invalid (oauth )?(endpoint|tenant)( or (tenant|endpoint))?/i,
    then: [
      ['tenant-not-found', 0.5],
      ['tenant-malformed', 0.4],
      ['app-not-found', 0.3],
    ],
  },
  {
    says: /^\W{0,9}invalid client secret\W{0,9}$/im,
    then: [
      ['client-secret-invalid', 0.8],
      ['client-secret-expired', 0.3],
    ],
  },
  {
    says: /authority_not_in_valid_list|authority.{0,30}not in the list/i,
    then: [
      ['tenant-malformed', 0.6],
      ['cross-cloud', 0.5],
    ],
  },
  {
    says: /endpoints?_resolution_error|could not (resolve|discover) endpoints/i,
    then: [
      ['proxy-unreachable-authority', 0.4],
      ['tls-untrusted-ca', 0.4],
      ['dns-not-found', 0.3],
    ],
  },
];
