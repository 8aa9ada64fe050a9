// What stands in the side navigation, in ISE's own order and words, and the trail above a page. A row is seen by whoever
// may open it.
import type { PlainWord } from '../../languages/languages.ts';
import type { Permission } from '../../permissions/permissions.ts';
import type { IconName } from '../parts/sign.ts';

export interface NavigationRow {
  readonly path: string;
  readonly word: PlainWord;
  readonly icon?: IconName;
  /** Absent: everybody who is signed in. */
  readonly needs?: Permission;
  /** Only where a sandbox runs in this process. */
  readonly needsSandbox?: true;
  /** Carries how many open alarms are critical or a warning. */
  readonly countsAlarms?: true;
  readonly under?: readonly NavigationRow[];
}

export interface NavigationGroup {
  readonly word?: PlainWord;
  readonly rows: readonly NavigationRow[];
}

export const NAVIGATION: readonly NavigationGroup[] = [
  {
    rows: [
      { path: '/admin', word: 'nav.overview', icon: 'home' },
      { path: '/admin/alarms', word: 'nav.alarms', icon: 'bell', needs: 'alarms.read', countsAlarms: true },
    ],
  },
  {
    word: 'nav.mail',
    rows: [
      { path: '/admin/mail', word: 'nav.journal', icon: 'mail', needs: 'mail.read' },
      { path: '/admin/setup-guide', word: 'nav.setup-guide', icon: 'flag', needs: 'settings.read' },
      {
        path: '/admin/sandbox',
        word: 'nav.sandbox',
        icon: 'flask',
        needs: 'sandbox.use',
        needsSandbox: true,
      },
    ],
  },
  {
    word: 'nav.work-centers-guest-access',
    rows: [
      {
        path: '/admin/guest-access/accounts',
        word: 'nav.manage-accounts',
        icon: 'list',
        needs: 'guests.read',
      },
      {
        path: '/admin/guest-access/guest-types',
        word: 'nav.guest-types',
        icon: 'door',
        needs: 'guests.read',
      },
      {
        path: '/admin/guest-access/sponsor-groups',
        word: 'nav.sponsor-groups',
        icon: 'shield',
        needs: 'sponsors.read',
      },
      { path: '/admin/guest-access/sponsors', word: 'nav.sponsors', icon: 'user', needs: 'sponsors.read' },
      {
        path: '/admin/guest-access/guest-email',
        word: 'nav.settings',
        icon: 'gear',
        needs: 'guests.read',
        under: [
          { path: '/admin/guest-access/guest-email', word: 'nav.guest-email', needs: 'guests.read' },
          { path: '/admin/guest-access/locations', word: 'nav.locations', needs: 'guests.read' },
          { path: '/admin/guest-access/policies', word: 'nav.guest-policies', needs: 'guests.read' },
          { path: '/admin/guest-access/purge', word: 'nav.guest-purge', needs: 'guests.read' },
        ],
      },
    ],
  },
  {
    word: 'nav.administration-identity',
    rows: [
      {
        path: '/admin/identity/network-users',
        word: 'nav.network-users',
        icon: 'user',
        needs: 'network-users.read',
      },
      {
        path: '/admin/identity/user-authentication',
        word: 'nav.user-authentication',
        icon: 'gear',
        needs: 'network-users.read',
      },
    ],
  },
  {
    word: 'nav.administration-system',
    rows: [
      {
        path: '/admin/settings/smtp-server',
        word: 'nav.settings',
        icon: 'gear',
        needs: 'settings.read',
        under: [
          { path: '/admin/settings/smtp-server', word: 'nav.smtp-server', needs: 'settings.read' },
          { path: '/admin/settings/proxy', word: 'nav.proxy', needs: 'settings.read' },
          { path: '/admin/settings/alarms', word: 'nav.alarm-settings', needs: 'settings.read' },
          { path: '/admin/settings/security', word: 'nav.security', needs: 'settings.read' },
          { path: '/admin/settings/reminders', word: 'nav.reminders', needs: 'settings.read' },
          { path: '/admin/settings/api-keys', word: 'nav.api-keys', needs: 'api-keys.manage' },
        ],
      },
      { path: '/admin/certificates', word: 'nav.certificates', icon: 'key', needs: 'settings.read' },
      { path: '/admin/administrators', word: 'nav.admin-access', icon: 'user', needs: 'administrators.read' },
      { path: '/admin/audit', word: 'nav.audit', icon: 'list', needs: 'audit.read' },
      { path: '/admin/api', word: 'nav.api-reference', icon: 'out' },
    ],
  },
];

/** Rows that may be seen, and groups that have any. */
export function visibleNavigation(
  may: (permission: Permission) => boolean,
  hasSandbox: boolean,
): readonly NavigationGroup[] {
  const seen = (rows: readonly NavigationRow[]): NavigationRow[] =>
    rows
      .filter(
        ({ needs, needsSandbox }) => (needs === undefined || may(needs)) && (!needsSandbox || hasSandbox),
      )
      .map((row) => (row.under ? { ...row, under: seen(row.under) } : row));
  return NAVIGATION.map((group) => ({ ...group, rows: seen(group.rows) })).filter(
    ({ rows }) => rows.length > 0,
  );
}
