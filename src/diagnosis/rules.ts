// From evidence to causes, as a table: what to look at, and which causes it speaks for, with how strongly. Built on
// stage, protocol codes and families of wording, never on whole texts. First match wins, so the particular comes first.
import type { CauseCode } from './catalogue.ts';
import type { Evidence, StepName } from './evidence.ts';

export type Ranked = readonly (readonly [cause: CauseCode, confidence: number])[];

interface Rule {
  readonly stages?: readonly StepName[];
  readonly when: (evidence: Evidence) => boolean;
  readonly then: Ranked | ((evidence: Evidence) => Ranked);
}

const code =
  (...codes: string[]) =>
  (evidence: Evidence): boolean =>
    codes.includes(evidence.code ?? '');
const aadsts =
  (...codes: number[]) =>
  (evidence: Evidence): boolean =>
    codes.some((wanted) => evidence.aadsts?.includes(wanted));
const says =
  (pattern: RegExp) =>
  (evidence: Evidence): boolean =>
    pattern.test(evidence.reply?.text ?? '');
const enhanced =
  (pattern: RegExp) =>
  (evidence: Evidence): boolean =>
    pattern.test(evidence.reply?.enhanced ?? '');
const replied =
  (...codes: number[]) =>
  (evidence: Evidence): boolean =>
    codes.includes(evidence.reply?.code ?? 0);

export const RULES: readonly Rule[] = [
  // network
  { when: code('ENOTFOUND', 'ENODATA'), then: [['dns-not-found', 0.95]] },
  { when: code('EAI_AGAIN', 'EAI_FAIL', 'ESERVFAIL'), then: [['dns-temporary-failure', 0.9]] },
  { when: code('ECONNREFUSED'), then: [['tcp-refused', 0.95]] },
  {
    stages: ['connect', 'token-connect'],
    when: code('ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'),
    then: [
      ['tcp-connect-timeout', 0.9],
      ['ipv6-unavailable', 0.1],
    ],
  },
  { when: code('EADDRNOTAVAIL', 'EAFNOSUPPORT'), then: [['ipv6-unavailable', 0.8]] },
  // TLS
  { when: code('CERT_HAS_EXPIRED'), then: [['tls-cert-expired', 0.95]] },
  { when: code('CERT_NOT_YET_VALID'), then: [['tls-cert-not-yet-valid', 0.95]] },
  { when: code('ERR_TLS_CERT_ALTNAME_INVALID'), then: [['tls-host-mismatch', 0.95]] },
  {
    when: code(
      'SELF_SIGNED_CERT_IN_CHAIN',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ),
    then: [['tls-untrusted-ca', 0.95]],
  },
  {
    when: code('ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'),
    then: [['tls-implicit-on-starttls-port', 0.9]],
  },
  {
    when: code('ERR_SSL_UNSUPPORTED_PROTOCOL', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'),
    then: [['tls-version-too-old', 0.9]],
  },
  { when: code('starttls-not-offered'), then: [['starttls-not-offered', 0.95]] },
  {
    stages: ['encrypt', 'token-connect'],
    when: (evidence) => evidence.code !== undefined && !evidence.reply,
    then: [
      ['tls-handshake-aborted', 0.7],
      ['socket-reset', 0.3],
    ],
  },
  // greeting
  { stages: ['greeting'], when: code('ETIMEDOUT'), then: [['greeting-timeout', 0.9]] },
  { stages: ['greeting'], when: code('not-smtp'), then: [['tls-implicit-on-starttls-port', 0.5]] },
  { stages: ['greeting'], when: replied(421, 554), then: [['service-unavailable', 0.8]] },
  { when: code('ECONNRESET', 'EPIPE', 'closed', 'UND_ERR_SOCKET'), then: [['socket-reset', 0.8]] },
  // token
  { when: aadsts(900023), then: [['tenant-malformed', 0.95]] },
  { when: aadsts(50059, 50128), then: [['tenant-missing', 0.95]] },
  {
    when: aadsts(90002),
    then: [
      ['tenant-not-found', 0.9],
      ['cross-cloud', 0.1],
    ],
  },
  { when: aadsts(900382, 900432, 90038, 900439), then: [['cross-cloud', 0.95]] },
  { when: aadsts(700016, 70001, 700011), then: [['app-not-found', 0.95]] },
  { when: aadsts(7000112), then: [['app-disabled', 0.95]] },
  { when: aadsts(7000229), then: [['service-principal-missing', 0.95]] },
  { when: aadsts(7000222), then: [['client-secret-expired', 0.98]] },
  { when: aadsts(7000215), then: [['client-secret-invalid', 0.98]] },
  { when: aadsts(7000216, 7000218, 90014), then: [['client-credential-missing', 0.9]] },
  { when: aadsts(700027), then: [['certificate-not-registered', 0.9]] },
  { when: aadsts(5002730), then: [['certificate-key-unsupported', 0.95]] },
  { when: code('client_certificate_unusable'), then: [['client-certificate-unusable', 0.95]] },
  { when: code('assertion_file_unreadable'), then: [['assertion-file-unreadable', 0.95]] },
  { when: aadsts(700024), then: [['assertion-expired', 0.95]] },
  { when: aadsts(70021, 700211, 700212, 700213, 70025), then: [['federated-credential-mismatch', 0.9]] },
  { when: aadsts(1002012), then: [['scope-not-default', 0.95]] },
  { when: aadsts(70011, 28002, 28003, 700022), then: [['scope-invalid', 0.9]] },
  { when: aadsts(500011, 650052), then: [['resource-not-found', 0.9]] },
  { when: aadsts(53003, 530032), then: [['conditional-access-blocked', 0.95]] },
  {
    when: (evidence) => evidence.httpStatus === 429 || aadsts(90055, 50196)(evidence),
    then: [['entra-throttled', 0.9]],
  },
  {
    stages: ['token'],
    when: (evidence) => (evidence.httpStatus ?? 0) >= 500 || evidence.code === 'ETIMEDOUT',
    then: [['entra-transient', 0.9]],
  },
  // AUTH
  {
    when: says(/SmtpClientAuthentication is disabled for the Tenant/i),
    then: [['smtp-auth-disabled-tenant', 0.97]],
  },
  {
    when: says(/SmtpClientAuthentication is disabled for the Mailbox/i),
    then: [['smtp-auth-disabled-mailbox', 0.97]],
  },
  { when: enhanced(/^4\.7\.66$/), then: [['tls-version-too-old', 0.95]] },
  { when: says(/user credentials were incorrect/i), then: [['basic-auth-rejected', 0.9]] },
  { when: says(/security defaults/i), then: [['security-defaults-blocked', 0.95]] },
  {
    when: (evidence) =>
      says(/basic authentication is (disabled|not supported)/i)(evidence) || enhanced(/^5\.7\.30$/)(evidence),
    then: [['basic-auth-disabled', 0.95]],
  },
  {
    when: (evidence) => evidence.code === 'auth-mechanism-unsupported' || replied(504)(evidence),
    then: [['auth-mechanism-unsupported', 0.9]],
  },
  {
    stages: ['authenticate'],
    when: (evidence) => replied(535)(evidence) && evidence.known.mechanism === 'password',
    then: [['basic-auth-rejected', 0.9]],
  },
  { stages: ['authenticate'], when: replied(535), then: whyTokenRefused },
  // MAIL to DATA
  { when: enhanced(/^5\.7\.57$/), then: [['not-authenticated', 0.95]] },
  { when: says(/SendAsDenied|not allowed to send as/i), then: [['send-as-denied', 0.97]] },
  { when: enhanced(/^5\.7\.60$|^5\.2\.252$/), then: [['send-as-denied', 0.95]] },
  {
    when: (evidence) => replied(430)(evidence) || says(/logon ?fail/i)(evidence),
    then: [
      ['mailbox-logon-failure', 0.9],
      ['mailbox-permission-missing', 0.5],
    ],
  },
  { when: says(/ShutoffQuotaExceeded|mailbox full/i), then: [['sender-mailbox-full', 0.95]] },
  {
    when: (evidence) => says(/SubmissionQuotaExceeded/i)(evidence) || enhanced(/^5\.1\.90$/)(evidence),
    then: [['recipient-rate-limit', 0.95]],
  },
  { when: says(/OutboundSpam|bad outbound sender/i), then: [['outbound-spam-blocked', 0.95]] },
  { when: replied(432), then: [['concurrency-limit', 0.95]] },
  {
    when: (evidence) => evidence.code === 'message-too-large' || replied(552)(evidence),
    then: [['message-too-large', 0.9]],
  },
  { when: enhanced(/^5\.(1\.(1|10)|4\.1)$/), then: [['recipient-not-found', 0.9]] },
  {
    when: (evidence) => Math.floor((evidence.reply?.code ?? 0) / 100) === 4,
    then: [['server-transient', 0.6]],
  },
];

const EXCHANGE_AUDIENCES = /outlook|office365|office\.com|^00000002-0000-0ff1-ce00-000000000000$/i;

/** A bare 535 hides eight faults; the token's own claims rule some in and others out. */
function whyTokenRefused({ claims, known }: Evidence): Ranked {
  if (claims?.audience !== undefined && !EXCHANGE_AUDIENCES.test(claims.audience))
    return [['token-wrong-audience', 0.95]];
  const withoutRole = claims !== undefined && !claims.roles.includes('SMTP.SendAsApp');
  const exchange: Ranked =
    known.mechanism === 'xoauth2' && claims
      ? [
          ['mailbox-permission-missing', 0.35],
          ['exchange-service-principal-wrong-object-id', 0.25],
          ['exchange-service-principal-missing', 0.2],
          ['xoauth2-mailbox-mismatch', 0.1],
          ['xoauth2-rejected', 0.05],
        ]
      : [['xoauth2-rejected', 0.6]];
  return withoutRole
    ? [
        ['token-missing-smtp-role', 0.7],
        ...exchange.map(([cause, confidence]) => [cause, confidence / 2] as const),
      ]
    : exchange;
}
