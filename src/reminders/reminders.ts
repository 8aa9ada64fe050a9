// Reminders: people are mailed before a password or a guest account ends, each stage once, whoever looks. A guest can answer
// by asking for more time. What was told, and the mail about it, are one transaction.
import { randomBytes } from 'node:crypto';
import type { AccountPassword } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import { isLanguage } from '../languages/languages.ts';
import type { Mail } from '../mail/mail.ts';
import type { Notifications } from '../notifications/notifications.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock } from '../time/clock.ts';
import { DAY_MS } from './due.ts';
import { extensionStore } from './extension-store.ts';
import { createExtensions, type ExtensionNeeds, type Extensions } from './extensions-gate.ts';
import { guestEndings, type GuestEndingNeeds } from './guest-endings-gate.ts';
import { createLooking, type LookedAt } from './look-loop.ts';
import { createOutlook, type Outlook } from './outlook-gate.ts';
import { pass, type Population } from './pass-gate.ts';
import { accountOwner, passwordEndings } from './password-endings-gate.ts';
import { POPULATIONS, type EndingPasswords } from './population.ts';
import { reminderStore } from './reminder-store.ts';
import { createReminderSettings, type ReminderSettingsDoor } from './settings-gate.ts';

export { LONGEST_WISH } from './extension.ts';
export type { ExtensionLink, ExtensionRequest } from './extensions-gate.ts';
export { MOST_LISTED, type DueToday, type Listed, type Outlooked } from './outlook-gate.ts';
export { REMINDER_KINDS, type EndingPassword, type EndingPasswords } from './population.ts';
export { remindersInput, type ReminderSettings } from './reminder-settings.ts';

export interface Reminders extends Outlook {
  readonly settings: ReminderSettingsDoor;
  readonly extensions: Extensions;
  /** One look at everybody. Resolves with how many were told; null where another process is looking. */
  tend(): Promise<number | null>;
  start(): void;
  stop(): Promise<void>;
}

interface ReminderNeeds extends Omit<GuestEndingNeeds, 'newToken'>, Omit<ExtensionNeeds, 'mail'> {
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
  readonly accounts: EndingPasswords<AccountPassword> & ExtensionNeeds['accounts'];
  /** Absent: nobody keeps passwords of network users here. */
  readonly networkUsers?: EndingPasswords;
  readonly guests: ExtensionNeeds['guests'];
  readonly notifications: Pick<Notifications, 'mailing' | 'reminding'>;
  readonly mail: Pick<Mail, 'enqueueMany'> & { readonly smtp: Pick<Mail['smtp'], 'active'> };
  readonly clock: Clock;
  readonly timeZone: string;
}

const LOCK = 'reminders';
/** What was told is of use as long as somebody could set a clock back. */
const KEPT_AFTER_END_MS = 30 * DAY_MS;

/** 256 bits: not to be guessed, so it needs no slow hash. */
const newToken = (): string => randomBytes(32).toString('base64url');

export function createReminders(needs: ReminderNeeds): Reminders {
  const { database, accounts, networkUsers, mail, clock, log, baseUrl, timeZone } = needs;
  const settings = createReminderSettings(needs);

  async function populations(): Promise<Population[]> {
    const { administrators, networkUsers: network, guests } = await settings.shown();
    const found: Population[] = [];
    if (administrators.isEnabled)
      found.push(
        passwordEndings(
          {
            kind: 'administrator-password',
            keeper: accounts,
            settings: administrators,
            ownerOf: accountOwner,
            linkOf: (account) =>
              `${baseUrl}${accountOwner(account) === 'sponsor' ? '/sponsor/password' : '/admin/my-account/password'}`,
          },
          needs,
        ),
      );
    if (network.isEnabled && networkUsers)
      found.push(
        passwordEndings(
          {
            kind: 'network-user-password',
            keeper: networkUsers,
            settings: network,
            ownerOf: () => 'network-user',
            linkOf: ({ name, language }) =>
              `${baseUrl}/password?user=${encodeURIComponent(name)}${isLanguage(language) ? `&lang=${language}` : ''}`,
          },
          needs,
        ),
      );
    if (guests.isEnabled) found.push(guestEndings(guests, { ...needs, newToken }));
    return found;
  }

  async function look(what: LookedAt, stopping: AbortSignal): Promise<number | null> {
    const lock = await database.tryLock(LOCK);
    if (!lock) return null;
    try {
      // Without settings nothing could leave, and what is queued now would say yesterday's news when it can.
      if (!(await mail.smtp.active())) return 0;
      let count = 0;
      const failures: unknown[] = [];
      for (const population of await populations()) {
        if (what !== 'everybody' && !POPULATIONS[population.kind].isLookedAtEveryMinute) continue;
        // The ones must not go without because of the others.
        await pass(population, { database, mail, clock, log }, stopping).then(
          (told) => (count += told),
          (error: unknown) => failures.push(error),
        );
      }
      if (failures.length > 1) throw new AggregateError(failures, 'not everybody could be reminded');
      if (failures.length === 1) throw failures[0];
      if (what === 'everybody') await forgetOld();
      return count;
    } finally {
      await lock.release();
    }
  }

  async function forgetOld(): Promise<void> {
    const endedBefore = clock.now() - KEPT_AFTER_END_MS;
    await reminderStore(database.sql).forget(endedBefore);
    await extensionStore(database.sql).forget(endedBefore);
  }

  const outlook = createOutlook({ database, populations, clock, timeZone });
  return {
    ...createLooking({ look, clock, log }),
    ...outlook,
    settings,
    extensions: createExtensions(needs),
    tend: () => look('everybody', new AbortController().signal),
  };
}
