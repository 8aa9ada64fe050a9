// What a key may be given, in words, and in the groups in which one looks for it.
import type { PlainWord } from '../../../languages/languages.ts';
import type { Permission } from '../../../permissions/permissions.ts';

interface ScopeWords {
  readonly title: PlainWord;
  readonly text: PlainWord;
}

export const SCOPE_WORDS: Readonly<Record<Permission, ScopeWords>> = {
  'mail.read': { title: 'api-keys.mail-read', text: 'api-keys.mail-read-text' },
  'mail.content': { title: 'api-keys.mail-content', text: 'api-keys.mail-content-text' },
  'mail.manage': { title: 'api-keys.mail-manage', text: 'api-keys.mail-manage-text' },
  'mail.send': { title: 'api-keys.mail-send', text: 'api-keys.mail-send-text' },
  'guests.read': { title: 'api-keys.guests-read', text: 'api-keys.guests-read-text' },
  'guests.manage': { title: 'api-keys.guests-manage', text: 'api-keys.guests-manage-text' },
  'guests.settings': { title: 'api-keys.guests-settings', text: 'api-keys.guests-settings-text' },
  'guests.sponsor': { title: 'api-keys.guests-sponsor', text: 'api-keys.guests-sponsor-text' },
  'sponsors.read': { title: 'api-keys.sponsors-read', text: 'api-keys.sponsors-read-text' },
  'sponsors.manage': { title: 'api-keys.sponsors-manage', text: 'api-keys.sponsors-manage-text' },
  'settings.read': { title: 'api-keys.settings-read', text: 'api-keys.settings-read-text' },
  'settings.smtp': { title: 'api-keys.settings-smtp', text: 'api-keys.settings-smtp-text' },
  'settings.network': { title: 'api-keys.settings-network', text: 'api-keys.settings-network-text' },
  'settings.trust': { title: 'api-keys.settings-trust', text: 'api-keys.settings-trust-text' },
  'settings.security': { title: 'api-keys.settings-security', text: 'api-keys.settings-security-text' },
  'settings.alarms': { title: 'api-keys.settings-alarms', text: 'api-keys.settings-alarms-text' },
  'settings.reminders': { title: 'api-keys.settings-reminders', text: 'api-keys.settings-reminders-text' },
  'alarms.read': { title: 'api-keys.alarms-read', text: 'api-keys.alarms-read-text' },
  'alarms.acknowledge': { title: 'api-keys.alarms-acknowledge', text: 'api-keys.alarms-acknowledge-text' },
  'network-users.read': { title: 'api-keys.network-users-read', text: 'api-keys.network-users-read-text' },
  'network-users.manage': {
    title: 'api-keys.network-users-manage',
    text: 'api-keys.network-users-manage-text',
  },
  'administrators.read': { title: 'api-keys.administrators-read', text: 'api-keys.administrators-read-text' },
  'administrators.manage': {
    title: 'api-keys.administrators-manage',
    text: 'api-keys.administrators-manage-text',
  },
  'api-keys.manage': { title: 'api-keys.api-keys-manage', text: 'api-keys.api-keys-manage-text' },
  'audit.read': { title: 'api-keys.audit-read', text: 'api-keys.audit-read-text' },
  'sandbox.use': { title: 'api-keys.sandbox-use', text: 'api-keys.sandbox-use-text' },
};

export const SCOPE_GROUPS: readonly { readonly title: PlainWord; readonly scopes: readonly Permission[] }[] =
  [
    { title: 'nav.mail', scopes: ['mail.read', 'mail.content', 'mail.manage', 'mail.send', 'sandbox.use'] },
    {
      title: 'nav.guest-access',
      scopes: [
        'guests.read',
        'guests.manage',
        'guests.settings',
        'guests.sponsor',
        'sponsors.read',
        'sponsors.manage',
      ],
    },
    {
      title: 'nav.settings',
      scopes: [
        'settings.read',
        'settings.smtp',
        'settings.network',
        'settings.trust',
        'settings.security',
        'settings.alarms',
        'settings.reminders',
        'alarms.read',
        'alarms.acknowledge',
      ],
    },
    {
      title: 'nav.admin-access',
      scopes: [
        'network-users.read',
        'network-users.manage',
        'administrators.read',
        'administrators.manage',
        'api-keys.manage',
        'audit.read',
      ],
    },
  ];
