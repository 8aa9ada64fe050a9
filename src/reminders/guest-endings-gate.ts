// Guest accounts that end: found by what their guest type says of expiry notices, and the mail with its link to ask for more
// time.
import { tokenHash, type Accounts } from '../accounts/accounts.ts';
import type { Database } from '../database/database.ts';
import { before, minutesOf, type GuestType, type GuestTypes } from '../guest-types/guest-types.ts';
import type { Guests, GuestView } from '../guests/guests.ts';
import { isLanguage, notificationWordsIn } from '../languages/languages.ts';
import { wholeName, type GuestFacts, type Notifications } from '../notifications/notifications.ts';
import { SYSTEM } from '../permissions/permissions.ts';
import { LEAST_GAP_MS } from './due.ts';
import { extensionStore } from './extension-store.ts';
import { guestEndingStore } from './guest-ending-store.ts';
import type { Population } from './pass-gate.ts';
import type { Ending } from './population.ts';
import type { ReminderSettings } from './reminder-settings.ts';

const MINUTE_MS = 60_000;
/** A day of the calendar can have an hour more than 24. */
const LONGER_DAY_MS = 3_600_000;

export interface GuestEndingNeeds {
  readonly database: Database;
  readonly accounts: Pick<Accounts, 'administrators'>;
  readonly guestTypes: Pick<GuestTypes, 'list'>;
  readonly guests: Pick<Guests, 'findMany'>;
  readonly notifications: Pick<Notifications, 'mailing'>;
  readonly newId: () => string;
  readonly newToken: () => string;
  readonly baseUrl: string;
}

export interface EndingGuest extends Ending {
  readonly guest: GuestView;
}

export function guestEndings(
  settings: ReminderSettings['guests'],
  needs: GuestEndingNeeds,
): Population<EndingGuest> {
  const { database, guestTypes, guests, notifications, newId, newToken, baseUrl } = needs;
  const noticeOf = async (): Promise<Map<string, GuestType['expiryNotice']>> =>
    new Map(
      (await guestTypes.list())
        .filter(({ expiryNotice }) => expiryNotice.isEnabled && expiryNotice.byEmail)
        .map(({ id, expiryNotice }) => [id, expiryNotice]),
    );

  return {
    kind: 'guest-account',
    async page({ now, ahead, needsAddress, after, limit }) {
      const notices = await noticeOf();
      const ids = await guestEndingStore(database.sql).ids({
        notices: [...notices].map(([guestTypeId, notice]) => ({
          guestTypeId,
          beforeMs:
            minutesOf(notice.before) * MINUTE_MS + (notice.before.unit === 'days' ? LONGER_DAY_MS : 0),
        })),
        now,
        ahead,
        needsAddress,
        withUnused: settings.remindsUnused,
        after,
        limit,
      });
      if (ids.length === 0) return [];
      return (await guests.findMany(ids, SYSTEM)).flatMap((guest) => {
        const notice = notices.get(guest.guestType.id);
        return notice ? [endingOf(guest, notice.before)] : [];
      });
    },
    async writer() {
      const [mailing, notices] = [await notifications.mailing(), await noticeOf()];
      if (!mailing) return null;
      const sponsorOf = sponsors(needs.accounts);
      return {
        async write({ guest, language, endsAt, id }, to) {
          const token = newToken();
          const message = await mailing.guestExpiry({
            to,
            language,
            facts: {
              guest: factsOf(guest, await sponsorOf(guest), baseUrl),
              text: notices.get(guest.guestType.id)?.emailText ?? '',
              link: `${baseUrl}/extend/${token}`,
            },
          });
          const link = { guestId: id, tokenHash: tokenHash(token), deadline: endsAt };
          return {
            message,
            beside: async (tx, now) => extensionStore(tx).add({ id: newId(), createdAt: now, ...link }),
          };
        },
      };
    },
    async unchanged(tx, endings) {
      const held = await guestEndingStore(tx).held(endings.map(({ id }) => id));
      const isSame = ({ id, endsAt, guest }: EndingGuest): boolean =>
        held.get(id)?.endsAt === endsAt && held.get(id)?.email === guest.email;
      return new Set(endings.filter(isSame).map(({ id }) => id));
    },
  };
}

function endingOf(guest: GuestView, span: GuestType['expiryNotice']['before']): EndingGuest {
  const { id, username, email, endsAt, location } = guest;
  const language = isLanguage(guest.language) ? guest.language : 'en';
  const beforeMs = endsAt - before(endsAt, span, location.timeZone);
  const name = wholeName(guest.firstName, guest.lastName, notificationWordsIn(language).names);
  return {
    id,
    name: username,
    shownAs: name || username,
    email: email === '' ? null : email,
    language,
    endsAt,
    stages: [{ stage: 0, beforeMs }],
    // An account of hours can be extended by one, and is told again before its new end.
    leastGapMs: Math.min(LEAST_GAP_MS, beforeMs),
    guest,
  };
}

/** Each asked for once a pass: many guests have the same. */
function sponsors({
  administrators,
}: Pick<Accounts, 'administrators'>): (guest: GuestView) => Promise<GuestFacts['sponsor']> {
  const addresses = new Map<string, string | null>();
  return async ({ sponsorId, sponsorName }) => {
    if (sponsorId === null) return sponsorName === '' ? null : { name: sponsorName, email: null };
    let email = addresses.get(sponsorId);
    if (email === undefined) {
      const account = await administrators.find(sponsorId);
      email = account.isDisabled ? null : account.email;
      addresses.set(sponsorId, email);
    }
    return { name: sponsorName, email };
  };
}

function factsOf(
  guest: GuestView,
  sponsor: GuestFacts['sponsor'],
  baseUrl: string,
): Omit<GuestFacts, 'organization'> {
  return {
    userName: guest.username,
    password: null,
    firstName: guest.firstName,
    lastName: guest.lastName,
    company: guest.company,
    emailAddress: guest.email,
    phoneNumber: guest.phone,
    startsAt: guest.startsAt,
    endsAt: guest.endsAt,
    timeZone: guest.location.timeZone,
    locationName: guest.location.name,
    ssid: guest.ssid,
    guestType: guest.guestType.name,
    personVisited: guest.personVisited,
    reasonForVisit: guest.reasonForVisit,
    durationMinutes: null,
    sponsor,
    signInUrl: `${baseUrl}/`,
  };
}
