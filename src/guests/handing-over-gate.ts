// How credentials reach people: mails to guests, the sponsor's copy and summary. Composed before the transaction of what
// causes them, queued within it: a mail that is promised is a mail that is committed.
import type { Accounts } from '../accounts/accounts.ts';
import type { Transaction } from '../database/database.ts';
import { minutesOf, type GuestType, type Location } from '../guest-types/guest-types.ts';
import { isLanguage, type Language } from '../languages/languages.ts';
import type { Mail, QueuedMessage } from '../mail/mail.ts';
import type { GuestFacts, Notifications } from '../notifications/notifications.ts';
import type { Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { Guest } from './guest.ts';
import type { Delivery } from './guest-input.ts';

export type Facts = Omit<GuestFacts, 'organization'>;

export interface Sponsor {
  readonly name: string;
  readonly email: string | null;
  readonly language: string;
}

export interface ToHandOver {
  readonly guest: Guest;
  readonly type: Pick<GuestType, 'name'>;
  readonly location: Location;
  readonly password: Secret | null;
}

/** Mails that wait for their transaction. */
export interface HandingOver {
  /** Guests that get a mail, by id. */
  readonly mailed: ReadonlySet<string>;
  /** True where mail to guests is off, by the settings or for want of a sender, so that none of what was asked for goes out. */
  readonly isOff: boolean;
  /** What concerns those that are left out after all stays unsent. */
  queue(tx: Transaction, leftOut?: ReadonlySet<string>): Promise<void>;
}

export interface Handing {
  factsOf(handed: ToHandOver, sponsor: Sponsor | null): Facts;
  sponsorOf(by: Actor): Promise<Sponsor>;
  prepare(
    kind: 'guest-credentials' | 'guest-password-reset',
    guests: readonly ToHandOver[],
    delivery: Delivery,
    sponsor: Sponsor,
    options: { readonly showsPasswords: boolean; readonly isOneOfMany?: boolean },
  ): Promise<HandingOver>;
}

interface HandingNeeds {
  readonly accounts: Pick<Accounts, 'administrators'>;
  readonly notifications: Notifications;
  readonly mail: Pick<Mail, 'enqueueMany'>;
  /** As people type it, without a slash at the end. */
  readonly baseUrl: string;
}

export const NO_HANDING_OVER: HandingOver = {
  mailed: new Set(),
  isOff: false,
  queue: () => Promise.resolve(),
};

export function createHanding({ accounts, notifications, mail, baseUrl }: HandingNeeds): Handing {
  const factsOf = ({ guest, type, location, password }: ToHandOver, sponsor: Sponsor | null): Facts => ({
    userName: guest.username,
    password,
    firstName: guest.firstName,
    lastName: guest.lastName,
    company: guest.company,
    emailAddress: guest.email,
    phoneNumber: guest.phone,
    startsAt: guest.startsAt,
    endsAt: guest.endsAt,
    timeZone: location.timeZone,
    locationName: location.name,
    ssid: guest.ssid,
    guestType: type.name,
    personVisited: guest.personVisited,
    reasonForVisit: guest.reasonForVisit,
    durationMinutes: guest.duration && guest.activatedAt === null ? minutesOf(guest.duration) : null,
    sponsor,
    signInUrl: `${baseUrl}/`,
  });

  return {
    factsOf,
    async sponsorOf(by) {
      if (by.accountId === undefined) return { name: by.name, email: null, language: 'en' };
      const account = await accounts.administrators.find(by.accountId);
      return { name: account.displayName, email: account.email, language: account.language ?? 'en' };
    },
    async prepare(kind, guests, delivery, sponsor, { showsPasswords, isOneOfMany }) {
      const copyTo = delivery.sponsorEmail || sponsor.email;
      const concerned = guests.filter(({ guest }) => delivery.email && guest.email !== '');
      const summaryTo = delivery.summary && guests.length > 0 ? copyTo : null;
      if (concerned.length === 0 && !summaryTo) return NO_HANDING_OVER;
      const mailing = await notifications.mailing();
      if (!mailing) return { ...NO_HANDING_OVER, isOff: true };
      const messages: (QueuedMessage & { readonly of: string })[] = [];
      const lane = isOneOfMany || guests.length > 1 ? 'bulk' : 'interactive';
      for (const handed of concerned) {
        const { id, email, language } = handed.guest;
        const prepared = await mailing.guestMail({
          kind,
          to: email,
          language: languageOf(language),
          facts: factsOf(handed, sponsor),
          ...(delivery.copyMe && copyTo ? { copy: { to: copyTo, showsPassword: showsPasswords } } : {}),
        });
        for (const message of prepared) messages.push({ of: id, message, queueing: { lane, purpose: kind } });
      }
      const summaryOf = async (listed: readonly ToHandOver[]): Promise<readonly QueuedMessage[]> => {
        if (!summaryTo || listed.length === 0) return [];
        const message = await mailing.summary({
          to: summaryTo,
          language: languageOf(sponsor.language),
          facts: {
            sponsorName: sponsor.name,
            accounts: listed.map((handed) => factsOf(handed, sponsor)),
            portalUrl: `${baseUrl}/sponsor`,
            showsPasswords,
          },
        });
        return [{ message, queueing: { lane: 'interactive', purpose: 'sponsor-summary' } }];
      };
      const summary = await summaryOf(guests);
      return {
        mailed: new Set(concerned.map(({ guest }) => guest.id)),
        isOff: false,
        async queue(tx, leftOut = new Set()) {
          const listed = guests.filter(({ guest }) => !leftOut.has(guest.id));
          const wanted = [
            ...messages.filter(({ of }) => !leftOut.has(of)),
            // Composed anew only where somebody changed an account in the same moment.
            ...(listed.length === guests.length ? summary : await summaryOf(listed)),
          ];
          if (wanted.length > 0) await mail.enqueueMany(tx, wanted);
        },
      };
    },
  };
}

/** For what is told later than it was asked for. */
export function guestMailOff(): Refusal {
  return new Refusal(
    'conflict',
    'guest_mail_off',
    'Mail to guests is off, so nothing was mailed. Turn it on in the Guest Email Settings, or set up the SMTP server, and notify the guests again.',
  );
}

const languageOf = (text: string): Language => (isLanguage(text) ? text : 'en');
