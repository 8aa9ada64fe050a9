// From what a network says to causes: names, connections, proxies, TLS. The codes are those of Node and OpenSSL; how
// other programs word the same is in wording.ts.
import { WITHOUT_AUTHORITY } from '../network/network.ts';
import type { Evidence } from './evidence.ts';
import type { Ranked, Rule } from './rule.ts';

const MICROSOFT_HOST =
  /(^|\.)(office365\.(com|us)|outlook\.(com|cn|office\.com)|office\.com|partner\.outlook\.cn)\.?$/i;
const METADATA_ADDRESS = /169\.254\.169\.254|metadata\/identity/;
const TOKEN_HOST =
  /login\.(microsoftonline|windows|partner|chinacloudapi|microsoft)\b|sts\.windows\.net|oauth2\.googleapis/i;

const isMicrosoft = ({ known }: Evidence): boolean => MICROSOFT_HOST.test(known.server ?? '');
/** Ports of web and mailbox access, where no mail is handed in. */
const OTHER_PROTOCOLS = [80, 110, 143, 443, 993, 995];
const isMailHost = (host = ''): boolean =>
  !TOKEN_HOST.test(host) && /smtp|mail|outlook|office365/i.test(host);
const mentions =
  (pattern: RegExp) =>
  ({ message, context }: Evidence): boolean =>
    pattern.test(message ?? '') || pattern.test(context ?? '');
const isToken = (evidence: Evidence): boolean =>
  evidence.stage === 'token' ||
  evidence.stage === 'token-connect' ||
  evidence.proxy?.leg === 'token' ||
  mentions(TOKEN_HOST)(evidence);

/** Every address of the failing family, and none of the other: the machine has only one of the two. */
function isWithoutIpv6({ attempts }: Evidence): boolean {
  const six = (attempts ?? []).filter(({ family }) => family === 6);
  return (
    six.length > 0 &&
    six.length === attempts?.length &&
    six.every(({ outcome }) => NO_ROUTE.includes(outcome))
  );
}
const NO_ROUTE = ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'];
/** With `::`, or of five groups and more: the time of day has three. */
const IPV6_ADDRESS =
  /\b[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}::[0-9a-f]{0,4}|\b[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){4,7}\b/i;

function whyUntrusted({ standing }: Evidence): Ranked {
  return standing?.kind === 'without-role' || standing?.kind === 'disabled'
    ? [['tls-ca-lacks-role', 0.97]]
    : [['tls-untrusted-ca', 0.95]];
}

export const NETWORK_RULES: readonly Rule[] = [
  // proxies
  { codes: ['PROXY_AUTH_REQUIRED'], then: [['proxy-auth-required', 0.97]] },
  { codes: ['PROXY_FORBIDDEN'], then: [['proxy-forbidden', 0.95]] },
  { codes: ['PROXY_UNREACHABLE', 'PROXY_PROTOCOL'], then: [['proxy-unreachable', 0.9]] },
  {
    codes: ['PROXY_BAD_GATEWAY', 'PROXY_NO_SUCH_HOST', 'PROXY_TIMEOUT'],
    then: (evidence) =>
      isToken(evidence)
        ? [
            ['proxy-unreachable-authority', 0.8],
            ['proxy-bad-gateway', 0.6],
          ]
        : [
            ['proxy-bad-gateway', 0.9],
            ['tcp-connect-timeout', 0.2],
          ],
  },
  // managed identities
  {
    codes: ['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET', 'read-timeout'],
    when: mentions(METADATA_ADDRESS),
    then: [['managed-identity-unavailable', 0.95]],
  },
  // names
  {
    codes: ['ENOTFOUND', 'ENODATA'],
    then: [
      ['dns-not-found', 0.95],
      ['dns-temporary-failure', 0.2],
    ],
  },
  {
    codes: ['EAI_AGAIN', 'EAI_FAIL', 'ESERVFAIL'],
    then: [
      ['dns-temporary-failure', 0.9],
      ['dns-not-found', 0.2],
    ],
  },
  // connections
  {
    codes: ['no-host', 'no-port'],
    then: [
      ['host-not-configured', 0.6],
      ['tcp-refused', 0.5],
    ],
  },
  {
    codes: ['ETIMEDOUT', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'greeting-timeout', 'read-timeout'],
    when: (evidence) => evidence.known.port === 465 && isMicrosoft(evidence),
    then: [
      ['wrong-port', 0.95],
      ['tcp-connect-timeout', 0.3],
    ],
  },
  {
    codes: [
      'greeting-timeout',
      'ETIMEDOUT',
      'read-timeout',
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'not-smtp',
      'ECONNRESET',
    ],
    when: ({ known }) => OTHER_PROTOCOLS.includes(known.port ?? 0) && isMailHost(known.server),
    then: [
      ['wrong-port', 0.93],
      ['greeting-timeout', 0.3],
    ],
  },
  {
    codes: ['ETIMEDOUT'],
    when: (evidence) => evidence.known.port === 465 && evidence.known.server === undefined,
    then: [
      ['wrong-port', 0.6],
      ['tcp-connect-timeout', 0.55],
    ],
  },
  { stages: ['greeting'], codes: ['ETIMEDOUT', 'greeting-timeout'], then: [['greeting-timeout', 0.92]] },
  {
    codes: ['greeting-timeout'],
    then: [
      ['greeting-timeout', 0.92],
      ['tls-implicit-on-starttls-port', 0.1],
    ],
  },
  {
    codes: ['ECONNREFUSED'],
    then: [
      ['tcp-refused', 0.95],
      ['wrong-port', 0.1],
    ],
  },
  { when: isWithoutIpv6, then: [['ipv6-unavailable', 0.95]] },
  {
    codes: NO_ROUTE,
    when: ({ message }) => IPV6_ADDRESS.test(message ?? ''),
    then: [
      ['ipv6-unavailable', 0.9],
      ['tcp-connect-timeout', 0.2],
    ],
  },
  { codes: ['EADDRNOTAVAIL', 'EAFNOSUPPORT'], then: [['ipv6-unavailable', 0.8]] },
  {
    stages: ['resolve', 'connect', 'token-connect'],
    codes: ['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
    then: [
      ['tcp-connect-timeout', 0.9],
      ['ipv6-unavailable', 0.1],
    ],
  },
  // TLS
  { codes: ['CERT_REVOKED'], then: [['tls-cert-revoked', 0.97]] },
  {
    codes: ['CERT_STATUS_UNKNOWN', 'CERT_STATUS_UNREACHABLE', 'CRL_HAS_EXPIRED'],
    then: [['tls-cert-status-unavailable', 0.95]],
  },
  {
    codes: ['CERT_HAS_EXPIRED'],
    then: [
      ['tls-cert-expired', 0.95],
      ['tls-untrusted-ca', 0.1],
    ],
  },
  { codes: ['CERT_NOT_YET_VALID'], then: [['tls-cert-not-yet-valid', 0.95]] },
  {
    codes: ['ERR_TLS_CERT_ALTNAME_INVALID'],
    then: [
      ['tls-host-mismatch', 0.95],
      ['tls-untrusted-ca', 0.1],
    ],
  },
  {
    codes: [...WITHOUT_AUTHORITY, 'INVALID_CA'],
    then: whyUntrusted,
  },
  {
    codes: ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'],
    then: [
      ['tls-implicit-on-starttls-port', 0.9],
      ['starttls-not-offered', 0.1],
    ],
  },
  {
    codes: ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'],
    then: [
      ['tls-version-too-old', 0.9],
      ['tls-handshake-aborted', 0.2],
    ],
  },
  { stages: ['greeting'], codes: ['not-smtp'], then: [['tls-implicit-on-starttls-port', 0.5]] },
  { codes: ['starttls-not-offered'], then: [['starttls-not-offered', 0.95]] },
  { codes: ['starttls-required'], then: [['starttls-required', 0.95]] },
  {
    codes: ['tls-handshake-aborted'],
    then: [
      ['tls-handshake-aborted', 0.85],
      ['tls-version-too-old', 0.2],
      ['socket-reset', 0.15],
    ],
  },
  {
    stages: ['encrypt', 'token-connect'],
    when: ({ stage, code, reply }) => stage !== undefined && code !== undefined && !reply,
    then: [
      ['tls-handshake-aborted', 0.7],
      ['socket-reset', 0.3],
    ],
  },
  // conversations that end
  {
    codes: ['ECONNRESET', 'EPIPE', 'closed', 'UND_ERR_SOCKET'],
    then: [
      ['socket-reset', 0.8],
      ['tls-handshake-aborted', 0.1],
    ],
  },
  {
    codes: ['read-timeout', 'ETIMEDOUT'],
    then: [
      ['socket-timeout', 0.8],
      ['tcp-connect-timeout', 0.3],
      ['greeting-timeout', 0.2],
    ],
  },
  {
    codes: ['connect-failed'],
    then: [
      ['tcp-connect-timeout', 0.5],
      ['tcp-refused', 0.4],
      ['dns-not-found', 0.2],
    ],
  },
];
