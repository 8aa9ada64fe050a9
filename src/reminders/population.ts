// Who is reminded of what: a row is a population. How its members are found is in password-endings-gate.ts and
// guest-endings-gate.ts. Pure.
import type { Language } from '../languages/languages.ts';
import type { Lane } from '../mail/mail.ts';
import type { NotificationKind } from '../notifications/notifications.ts';
import type { Instant } from '../time/clock.ts';
import type { Deadline } from './due.ts';

export const REMINDER_KINDS = ['administrator-password', 'network-user-password', 'guest-account'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

interface PopulationRow {
  /** As the queue calls its mails. */
  readonly purpose: NotificationKind;
  readonly lane: Lane;
  /** A password ends on a day, an account at a minute that may be an hour away. */
  readonly isLookedAtEveryMinute: boolean;
}

export const POPULATIONS: Readonly<Record<ReminderKind, PopulationRow>> = {
  'administrator-password': { purpose: 'password-reminder', lane: 'reminder', isLookedAtEveryMinute: false },
  'network-user-password': { purpose: 'password-reminder', lane: 'reminder', isLookedAtEveryMinute: false },
  'guest-account': { purpose: 'guest-expiry', lane: 'reminder', isLookedAtEveryMinute: true },
};

/** Somebody with something that ends. */
export interface Ending extends Deadline {
  readonly id: string;
  /** The user name. */
  readonly name: string;
  /** What the person is called; the user name where nothing else is known. */
  readonly shownAs: string;
  /** Null: none, so nobody can be reminded. */
  readonly email: string | null;
  readonly language: Language;
}

/** A password that ends, as whoever keeps it tells. Those that are disabled, never end or are kept elsewhere are left out. */
export interface EndingPassword {
  readonly id: string;
  readonly name: string;
  readonly shownAs: string;
  readonly email: string | null;
  /** Null or of no language here: English. */
  readonly language: string | null;
  readonly endsAt: Instant;
  readonly changedAt: Instant;
}

/** The door of whoever keeps passwords: in the order of ids, those beyond `after`, as many as `limit`. */
export interface EndingPasswords<Password extends EndingPassword = EndingPassword> {
  passwordsEnding(asked: {
    /** Endings up to this moment; those that have ended may be among them. */
    readonly until: Instant;
    readonly after: string | null;
    readonly limit: number;
  }): Promise<readonly Password[]>;
}
