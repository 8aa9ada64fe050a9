// Faults of the SMTP server, in the order of the conversation. Rows by `standing` change what Exchange knows, so that the
// ordinary checks refuse; rows by `replying` put one reply in place of the server's.
import type { Standing } from './exchange-admission.ts';
import { EXCHANGE_REPLIES, type ExchangeReplyName } from './exchange-reply.ts';
import { behaving, fault, type Fault, type FaultPlace } from './fault.ts';

/** Client ID and object ID of nobody, for what is registered wrongly. */
const NOBODY = '00000000-0000-4000-8000-00000000dead';

const replying = (where: FaultPlace, name: ExchangeReplyName, cause: string = name): Fault =>
  fault(where, name, `\`${EXCHANGE_REPLIES[name].text}\``, { kind: 'reply', reply: name }, cause);

const standing = (name: string, answers: string, change: (standing: Standing) => Standing): Fault =>
  fault('auth', name, answers, { kind: 'standing', change });

const withMailbox = (change: Partial<NonNullable<Standing['mailbox']>>) => (before: Standing) => ({
  ...before,
  mailbox: before.mailbox && { ...before.mailbox, ...change },
});

const withApp = (change: Partial<NonNullable<Standing['app']>>) => (before: Standing) => ({
  ...before,
  app: before.app && { ...before.app, ...change },
});

export const CONNECTING_FAULTS: readonly Fault[] = [
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
    '535 5.7.3: `user=` is of another tenant than the token',
    (before) => ({
      ...before,
      tenant: before.tenant && { ...before.tenant, id: NOBODY },
    }),
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

export const CONVERSATION_FAULTS: readonly Fault[] = [...authenticating, ...submitting];
