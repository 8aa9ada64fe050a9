// A mail at a signed-in mailbox: sender, recipients, content, limits.
import { LIMITS_PAGE, NDR_PAGE, SUBMISSION_PAGE, TROUBLE_PAGE, type Cause } from './cause.ts';

export const SENDING_CAUSES = {
  'send-as-denied': {
    who: 'tenant-administrator',
    commands: ['Add-RecipientPermission <address> -Trustee {objectId} -AccessRights SendAs'],
    link: TROUBLE_PAGE,
  },
  'sender-invalid': { who: 'administrator' },
  'sender-domain-unregistered': { who: 'tenant-administrator', link: NDR_PAGE },
  'sender-restricted': { who: 'tenant-administrator', link: NDR_PAGE },
  'sender-mailbox-full': { who: 'tenant-administrator', link: SUBMISSION_PAGE },
  'recipient-invalid': { who: 'administrator', link: NDR_PAGE },
  'recipient-not-found': { who: 'administrator', link: NDR_PAGE },
  'recipient-restricted': { who: 'recipient', link: NDR_PAGE },
  'recipient-mailbox-full': {
    who: 'recipient',
    passes: ({ reply }) => reply?.code !== undefined && reply.code >= 400 && reply.code < 500,
    link: NDR_PAGE,
  },
  'too-many-recipients': { who: 'administrator', link: LIMITS_PAGE },
  'message-too-large': { who: 'administrator', link: LIMITS_PAGE },
  'message-malformed': { who: 'administrator', link: NDR_PAGE },
  'message-rejected': { who: 'administrator', link: NDR_PAGE },
  'transport-rule-rejected': { who: 'tenant-administrator', link: NDR_PAGE },
  'outbound-spam-blocked': { who: 'tenant-administrator', link: NDR_PAGE },
  'concurrency-limit': { who: 'administrator', passes: true, link: SUBMISSION_PAGE },
  'message-rate-limit': { who: 'nobody', passes: true, link: LIMITS_PAGE },
  'recipient-rate-limit': { who: 'nobody', passes: true, link: LIMITS_PAGE },
  'recipient-receive-limit': { who: 'nobody', passes: true, link: LIMITS_PAGE },
  'tenant-external-rate-limit': { who: 'nobody', passes: true, link: NDR_PAGE },
  'tenant-sending-blocked': { who: 'tenant-administrator', link: NDR_PAGE },
  'ip-throttled': { who: 'nobody', passes: true, link: NDR_PAGE },
  'ip-blocked': { who: 'network-team', link: NDR_PAGE },
  'session-timeout': { who: 'nobody', passes: true },
  'server-transient': { who: 'nobody', passes: true },
  unknown: { who: 'administrator' },
} as const satisfies Readonly<Record<string, Cause>>;
