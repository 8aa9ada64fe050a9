// Where one does what an alarm asks for: the page of each kind, and who may open it. Pure.
import type { Alarm, AlarmKind } from '../../../alarms/alarms.ts';
import type { PlainWord } from '../../../languages/languages.ts';
import type { Permission } from '../../../permissions/permissions.ts';
import { GUEST_ACCESS_PATHS } from '../guest-access/guest-access-frame.ts';
import { PATHS } from '../paths.ts';

export interface RemedyPage {
  readonly path: string;
  readonly word: PlainWord;
  readonly needs: Permission;
}

/** On the machine that the alarm names. */
export interface RemedyCommand {
  readonly command: string;
}

const smtpServer = { path: PATHS.smtpServer, word: 'alarms.go-smtp-server', needs: 'settings.read' } as const;
const rotation = {
  path: `${PATHS.smtpServer}#second-credential`,
  word: 'alarms.go-rotation',
  needs: 'settings.read',
} as const;
const test = { ...smtpServer, word: 'alarms.go-test' } as const;
const certificates = {
  path: PATHS.certificates,
  word: 'alarms.go-certificates',
  needs: 'settings.read',
} as const;
const doctor: RemedyCommand = { command: 'foyer doctor' };

const REMEDIES: Readonly<Record<AlarmKind, RemedyPage | RemedyCommand>> = {
  'client-secret-expiring': rotation,
  'client-secret-expired': smtpServer,
  'client-secret-refused': smtpServer,
  'client-certificate-expiring': rotation,
  'client-certificate-expired': smtpServer,
  'trusted-certificate-expiring': certificates,
  'trusted-certificate-expired': certificates,
  'token-request-failing': test,
  'smtp-authentication-failing': test,
  'mail-failing': test,
  'mail-throttled': { path: '/admin/mail?state=waiting', word: 'alarms.go-waiting', needs: 'mail.read' },
  'mail-backlog': { path: PATHS.start, word: 'alarms.go-overview', needs: 'mail.read' },
  'mailbox-limit-near': { path: '/admin/mail', word: 'alarms.go-journal', needs: 'mail.read' },
  'messages-failing': { path: '/admin/mail?state=failed', word: 'alarms.go-failed', needs: 'mail.read' },
  'mail-not-configured': smtpServer,
  'nothing-sent': { path: '/admin/mail?state=sent', word: 'alarms.go-journal', needs: 'mail.read' },
  'disk-space-low': doctor,
  'database-unreachable': doctor,
  'clock-skew': doctor,
  'guest-purge-overdue': { path: GUEST_ACCESS_PATHS.purge, word: 'alarms.go-purge', needs: 'guests.read' },
  'alarm-channel-failing': {
    path: '/admin/settings/alarms/channels',
    word: 'alarms.go-channel',
    needs: 'settings.read',
  },
  'alarm-mail-refused': {
    path: '/admin/settings/alarms/notification',
    word: 'alarms.go-channel',
    needs: 'settings.read',
  },
  'sign-in-lockouts': { path: '/admin/audit', word: 'alarms.go-audit', needs: 'audit.read' },
};

export function remedyPlace({ kind, subject }: Pick<Alarm, 'kind' | 'subject'>): RemedyPage | RemedyCommand {
  const remedy = REMEDIES[kind];
  // About one channel, whose ID the subject is.
  return kind === 'alarm-channel-failing' && 'path' in remedy && /^[0-9a-f-]{36}$/.test(subject)
    ? { ...remedy, path: `${remedy.path}/${subject}` }
    : remedy;
}
