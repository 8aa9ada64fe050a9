// Every fault the sandbox can play, one row each, named after the cause it makes a client see. Where the real fault is
// a wrong state (a role not consented to, a permission missing), the row changes that state and the ordinary checks
// refuse: the evidence a client can gather then agrees with the fault, as in the real world.
import type { Grant } from './access-token.ts';
import type { CertificateKind } from './certificate-authority.ts';
import { ENTRA_ERRORS, type EntraErrorName } from './entra-error.ts';
import type { Standing } from './exchange-admission.ts';
import { EXCHANGE_REPLIES, type ExchangeReplyName } from './exchange-reply.ts';
import { HTTP_FAULTS, type HttpAnswer } from './http-faults.ts';

export type FaultPlace =
  'token-tls' | 'token' | 'smtp-connect' | 'smtp-tls' | 'auth' | 'mail' | 'rcpt' | 'data';

/** Ways to behave that no single reply describes. */
export type Manner =
  | 'silent'
  | 'deaf'
  | 'reset'
  | 'abort-handshake'
  | 'old-tls'
  | 'no-starttls'
  | 'no-xoauth2'
  | 'mx-host'
  | 'lost-before-data'
  | 'lost-during-data'
  | 'lost-after-data';

export type FaultEffect =
  | { readonly kind: 'entra'; readonly error: EntraErrorName }
  | { readonly kind: 'http'; readonly answer: HttpAnswer }
  | { readonly kind: 'grant'; readonly change: (grant: Grant) => Grant }
  | { readonly kind: 'delay'; readonly delayMs: number }
  | { readonly kind: 'reply'; readonly reply: ExchangeReplyName }
  | { readonly kind: 'standing'; readonly change: (standing: Standing) => Standing }
  | { readonly kind: 'certificate'; readonly certificate: CertificateKind }
  | { readonly kind: 'manner'; readonly manner: Manner };

export interface Fault {
  readonly name: string;
  /** The code of the diagnosis catalogue; differs from the name where one cause has several faces. */
  readonly cause: string;
  readonly where: FaultPlace;
  readonly answers: string;
  readonly effect: FaultEffect;
}

/** Client ID and object ID of nobody, for what is registered wrongly. */
const NOBODY = '00000000-0000-4000-8000-00000000dead';

function fault(where: FaultPlace, name: string, answers: string, effect: FaultEffect, cause = name): Fault {
  return { name, cause, where, answers, effect };
}

const behaving = (where: FaultPlace, name: string, manner: Manner, answers: string, cause = name): Fault =>
  fault(where, name, answers, { kind: 'manner', manner }, cause);

const replying = (where: FaultPlace, name: ExchangeReplyName, cause: string = name): Fault =>
  fault(
    where,
    name,
    EXCHANGE_REPLIES[name].text.replaceAll('\r\n', ' '),
    { kind: 'reply', reply: name },
    cause,
  );

const standing = (name: string, answers: string, change: (standing: Standing) => Standing): Fault =>
  fault('auth', name, answers, { kind: 'standing', change });

const granting = (name: string, answers: string, change: (grant: Grant) => Grant, cause = name): Fault =>
  fault('token', name, answers, { kind: 'grant', change }, cause);

const withMailbox = (change: Partial<NonNullable<Standing['mailbox']>>) => (before: Standing) => ({
  ...before,
  mailbox: before.mailbox && { ...before.mailbox, ...change },
});

const withApp = (change: Partial<NonNullable<Standing['app']>>) => (before: Standing) => ({
  ...before,
  app: before.app && { ...before.app, ...change },
});

function tlsFaults(where: 'token-tls' | 'smtp-tls', prefix: string): readonly Fault[] {
  const shown = (cause: string, certificate: CertificateKind, what: string): Fault =>
    fault(where, prefix + cause, `a certificate ${what}`, { kind: 'certificate', certificate }, cause);
  return [
    shown('tls-cert-expired', 'expired', 'that ended in 2021'),
    shown('tls-cert-not-yet-valid', 'not-yet-valid', 'that begins in 2090'),
    shown('tls-host-mismatch', 'other-host', 'for elsewhere.sandbox.invalid'),
    shown('tls-untrusted-ca', 'other-authority', 'of an authority nobody trusts'),
    behaving(
      where,
      `${prefix}tls-handshake-aborted`,
      'abort-handshake',
      'nothing: closes inside the handshake',
      'tls-handshake-aborted',
    ),
    behaving(
      where,
      `${prefix}tls-server-too-old`,
      'old-tls',
      'TLS 1.1 at most, so that the handshake fails',
      'tls-version-too-old',
    ),
  ];
}

const NOT_BY_TABLE: readonly string[] = ['method-not-post', 'grant-type-unsupported'];

/** Causes whose Entra row has a name of its own. */
const ENTRA_CAUSES: Readonly<Partial<Record<EntraErrorName, string>>> = {
  'certificate-expired': 'certificate-not-registered',
  'assertion-issuer-wrong': 'assertion-malformed',
  'federated-credential-missing': 'federated-credential-mismatch',
  'federated-issuer-mismatch': 'federated-credential-mismatch',
  'federated-audience-mismatch': 'federated-credential-mismatch',
};

const tokenErrors: readonly Fault[] = (Object.keys(ENTRA_ERRORS) as EntraErrorName[])
  .filter((name) => !NOT_BY_TABLE.includes(name))
  .map((name) => {
    const { status, error, code } = ENTRA_ERRORS[name];
    return fault(
      'token',
      name,
      `${status} \`${error}\` AADSTS${code}`,
      { kind: 'entra', error: name },
      ENTRA_CAUSES[name],
    );
  });

const httpAnswers: readonly Fault[] = Object.entries(HTTP_FAULTS).map(([name, answer]) =>
  fault(
    'token',
    name,
    `${answer.status} ${answer.contentType.split(';')[0]}`,
    { kind: 'http', answer },
    answer.cause,
  ),
);

const grants: readonly Fault[] = [
  granting('token-missing-smtp-role', 'a token without `roles`, later 535 5.7.3', (g) => ({
    ...g,
    roles: [],
  })),
  granting('token-wrong-audience', 'a token for Microsoft Graph, later 535 5.7.3', (g) => ({
    ...g,
    audience: 'https://graph.microsoft.com',
  })),
  granting(
    'token-already-expired',
    'a token whose `exp` lies an hour back, later 535 5.7.3',
    (g) => ({ ...g, lifetimeSeconds: -3600 }),
    'xoauth2-rejected',
  ),
  fault(
    'token',
    'token-slow',
    'the token, 20 seconds late',
    { kind: 'delay', delayMs: 20_000 },
    'socket-timeout',
  ),
  behaving('token', 'token-socket-timeout', 'silent', 'nothing, for ever', 'socket-timeout'),
  behaving('token', 'token-socket-reset', 'reset', 'a reset of the connection', 'socket-reset'),
];

const connecting: readonly Fault[] = [
  behaving('smtp-connect', 'greeting-timeout', 'silent', 'nothing: the greeting never comes'),
  behaving('smtp-connect', 'socket-timeout', 'deaf', 'the greeting, then nothing'),
  behaving('smtp-connect', 'socket-reset', 'reset', 'a reset of the connection at the first command'),
  behaving('smtp-connect', 'starttls-not-offered', 'no-starttls', 'EHLO without STARTTLS'),
  behaving(
    'smtp-connect',
    'auth-mechanism-unsupported',
    'no-xoauth2',
    '`AUTH LOGIN` alone; 504 5.7.4 to XOAUTH2',
  ),
  behaving('smtp-connect', 'wrong-endpoint-mx', 'mx-host', 'as an MX host: EHLO without AUTH, 504 5.7.4'),
  replying('smtp-connect', 'service-unavailable'),
  replying('smtp-connect', 'ip-throttled'),
];

const authenticating: readonly Fault[] = [
  standing(
    'exchange-service-principal-missing',
    '535 5.7.3: nobody ran New-ServicePrincipal',
    withApp({ exchangeObjectId: null }),
  ),
  standing(
    'exchange-service-principal-wrong-object-id',
    '535 5.7.3: registered with another object ID',
    withApp({ exchangeObjectId: NOBODY }),
  ),
  standing('mailbox-permission-missing', '535 5.7.3: no FullAccess, no RBAC assignment', (before) =>
    withApp({ rbac: false })(withMailbox({ fullAccess: [] })(before)),
  ),
  standing(
    'xoauth2-mailbox-mismatch',
    '535 5.7.3: `user=` is not a mailbox the application may use',
    (before) => withApp({ rbac: false })(withMailbox({ fullAccess: [NOBODY] })(before)),
  ),
  standing('mailbox-unavailable', '535 5.7.3: the mailbox is not in Exchange Online', (before) => ({
    ...before,
    mailbox: undefined,
  })),
  standing(
    'smtp-auth-disabled-mailbox',
    '535 5.7.139 … disabled for the Mailbox',
    withMailbox({ smtpClientAuthenticationDisabled: true }),
  ),
  standing('smtp-auth-disabled-tenant', '535 5.7.139 … disabled for the Tenant', (before) => ({
    ...withMailbox({ smtpClientAuthenticationDisabled: null })(before),
    tenant: before.tenant && { ...before.tenant, smtpClientAuthenticationDisabled: true },
  })),
  replying('auth', 'xoauth2-rejected'),
  replying('auth', 'xoauth2-malformed'),
  replying('auth', 'security-defaults-blocked'),
  replying('auth', 'auth-policy-blocked'),
  replying('auth', 'basic-auth-disabled'),
  replying('auth', 'basic-auth-retired', 'basic-auth-disabled'),
  replying('auth', 'basic-auth-rejected'),
  replying('auth', 'federation-unreachable'),
  replying('auth', 'tls-version-too-old'),
  replying('auth', 'auth-server-transient', 'server-transient'),
];

const submitting: readonly Fault[] = [
  replying('mail', 'not-authenticated'),
  replying('mail', 'sender-restricted'),
  replying('mail', 'tenant-sending-blocked'),
  replying('mail', 'session-timeout'),
  replying('mail', 'session-too-long', 'session-timeout'),
  replying('mail', 'message-too-large'),
  replying('rcpt', 'recipient-invalid'),
  replying('rcpt', 'recipient-not-found'),
  replying('rcpt', 'too-many-recipients'),
  replying('data', 'send-as-denied'),
  replying('data', 'send-as-denied-5.7.60', 'send-as-denied'),
  replying('data', 'sender-domain-unregistered'),
  replying('data', 'sender-mailbox-full'),
  replying('data', 'mailbox-logon-failure'),
  replying('data', 'message-malformed'),
  replying('data', 'outbound-spam-blocked'),
  replying('data', 'concurrency-limit'),
  replying('data', 'concurrency-limit-threads', 'concurrency-limit'),
  replying('data', 'message-rate-limit'),
  replying('data', 'message-rate-limit-421', 'message-rate-limit'),
  replying('data', 'recipient-rate-limit'),
  replying('data', 'recipient-rate-limit-5.1.90', 'recipient-rate-limit'),
  replying('data', 'recipient-receive-limit'),
  replying('data', 'tenant-external-rate-limit'),
  replying('data', 'server-transient'),
  behaving(
    'data',
    'lost-before-data',
    'lost-before-data',
    'nothing: closes instead of 354; not kept',
    'socket-reset',
  ),
  behaving(
    'data',
    'lost-during-data',
    'lost-during-data',
    '354, then closes before the final dot; not kept',
    'socket-reset',
  ),
  behaving(
    'data',
    'lost-after-data',
    'lost-after-data',
    'nothing: closes after the final dot; **kept**',
    'socket-reset',
  ),
];

export const FAULTS: readonly Fault[] = [
  ...tokenErrors,
  ...httpAnswers,
  ...grants,
  ...tlsFaults('token-tls', 'token-'),
  ...connecting,
  ...tlsFaults('smtp-tls', ''),
  ...authenticating,
  ...submitting,
];

/** Places where the mailbox is known already, so that a fault can be meant for one mailbox alone. */
export const MAILBOX_PLACES: readonly FaultPlace[] = ['auth', 'mail', 'rcpt', 'data'];
