// Passwords that end: found where they are kept, and the mail about one.
import type { AccountPassword } from '../accounts/accounts.ts';
import { isLanguage } from '../languages/languages.ts';
import type { Notifications, PasswordOwnerKind } from '../notifications/notifications.ts';
import { DAY_MS, dailyStages, LEAST_GAP_MS } from './due.ts';
import type { Ending, EndingPassword, EndingPasswords } from './population.ts';
import type { Population } from './pass-gate.ts';
import type { ReminderSettings } from './reminder-settings.ts';

interface Keeper<Password extends EndingPassword> {
  readonly kind: 'administrator-password' | 'network-user-password';
  readonly keeper: EndingPasswords<Password>;
  readonly settings: ReminderSettings['administrators'];
  readonly ownerOf: (password: Password) => PasswordOwnerKind;
  /** Where it is changed. */
  readonly linkOf: (password: Password) => string;
}

interface PasswordNeeds {
  readonly notifications: Pick<Notifications, 'reminding'>;
  /** Of the server: a password ends everywhere at once. */
  readonly timeZone: string;
}

interface Found<Password> extends Ending {
  readonly password: Password;
}

export function passwordEndings<Password extends EndingPassword>(
  { kind, keeper, settings, ownerOf, linkOf }: Keeper<Password>,
  { notifications, timeZone }: PasswordNeeds,
): Population<Found<Password>> {
  const stages = dailyStages(settings.firstDays, settings.repeatDays);
  return {
    kind,
    async page({ now, ahead, after, limit }) {
      const until = now + settings.firstDays * DAY_MS + ahead;
      const passwords = await keeper.passwordsEnding({ until, after, limit });
      return passwords.map((password) => ({
        id: password.id,
        name: password.name,
        shownAs: password.shownAs,
        email: password.email === '' ? null : password.email,
        language: isLanguage(password.language) ? password.language : 'en',
        endsAt: password.endsAt,
        stages,
        leastGapMs: LEAST_GAP_MS,
        password,
      }));
    },
    async writer() {
      const remind = await notifications.reminding();
      return {
        write: async ({ password, name, shownAs, language, endsAt }, to) => ({
          message: await remind({
            to,
            language,
            facts: {
              owner: ownerOf(password),
              userName: name,
              shownAs: shownAs === name ? '' : shownAs,
              endsAt,
              timeZone,
              link: linkOf(password),
            },
          }),
        }),
      };
    },
  };
}

/** An account that enters the console changes its password there, a sponsor's in the portal. */
export const accountOwner = ({ role }: AccountPassword): PasswordOwnerKind =>
  role === 'sponsor' ? 'sponsor' : 'administrator';
