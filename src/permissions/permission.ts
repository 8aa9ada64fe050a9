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
  'guests.settings',
  /** SMTP, proxies, certificates, password policy; never their secrets. */
  'settings.read',
  'settings.smtp',
  'settings.network',
  'settings.trust',
  'settings.security',
  'administrators.read',
  'administrators.manage',
  'api-keys.manage',
  'audit.read',
  'sandbox.use',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['super-admin', 'mail-admin', 'guest-admin', 'read-only'] as const;
export type Role = (typeof ROLES)[number];

const PERMITTED: Readonly<Record<Role, readonly Permission[]>> = {
  'super-admin': PERMISSIONS,
  'mail-admin': [
    'mail.read',
    'mail.content',
    'mail.manage',
    'mail.send',
    'settings.read',
    'settings.smtp',
    'settings.network',
    'settings.trust',
    'sandbox.use',
  ],
  'guest-admin': ['mail.read'],
  'read-only': ['mail.read', 'settings.read', 'administrators.read', 'audit.read'],
};

export function permissionsOf(role: Role): ReadonlySet<Permission> {
  return new Set(PERMITTED[role]);
}
