// What a person or program may be permitted, and which role permits what. Deny by default: what no row names, nobody may.
// A permission ending in `.read` shows, one ending in a verb changes; secrets are shown by none.

export const PERMISSIONS = [
  /** States, recipients and replies in the journal; what happened, not what was written. */
  'mail.read',
  /** What was written: mails to guests hold passwords. */
  'mail.content',
  /** Hold, release, retry, cancel, resend. */
  'mail.manage',
  'mail.send',
  /** All guest accounts; never their passwords. */
  'guests.read',
  /** Every verb on all guest accounts, passwords included. */
  'guests.manage',
  /** Guest types, locations, policies, purge, the settings of guest email. */
  'guests.settings',
  /** Work with guest accounts as far as one's own sponsor groups permit; without a group it permits nothing. */
  'guests.sponsor',
  'sponsors.read',
  'sponsors.manage',
  /** SMTP, proxies, certificates, password policy; never their secrets. */
  'settings.read',
  'settings.smtp',
  'settings.network',
  'settings.trust',
  'settings.security',
  /** The rules of alarms, and where they go. */
  'settings.alarms',
  'settings.reminders',
  'alarms.read',
  'alarms.acknowledge',
  /** Who signs in to the network with a password that Foyer keeps; never the passwords. */
  'network-users.read',
  'network-users.manage',
  'administrators.read',
  'administrators.manage',
  'api-keys.manage',
  'audit.read',
  'sandbox.use',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['super-admin', 'mail-admin', 'guest-admin', 'read-only', 'sponsor'] as const;
/** A sponsor signs in to the sponsor portal only. */
export type Role = (typeof ROLES)[number];

const PERMITTED: Readonly<Record<Role, readonly Permission[]>> = {
  'super-admin': PERMISSIONS,
  'mail-admin': [
    'mail.read',
    'mail.content',
    'mail.manage',
    'mail.send',
    'guests.sponsor',
    'settings.read',
    'settings.smtp',
    'settings.network',
    'settings.trust',
    'settings.alarms',
    'settings.reminders',
    'alarms.read',
    'alarms.acknowledge',
    'sandbox.use',
  ],
  'guest-admin': [
    'mail.read',
    'guests.read',
    'guests.manage',
    'guests.settings',
    'guests.sponsor',
    'sponsors.read',
    'sponsors.manage',
  ],
  'read-only': [
    'mail.read',
    'guests.read',
    'sponsors.read',
    'settings.read',
    'alarms.read',
    'network-users.read',
    'administrators.read',
    'audit.read',
  ],
  sponsor: ['guests.sponsor'],
};

export function permissionsOf(role: Role): ReadonlySet<Permission> {
  return new Set(PERMITTED[role]);
}
