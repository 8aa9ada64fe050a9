// Asking for more time: by whoever holds the link of the notice, decided by whoever may extend the account. The link shows
// one account's name and end; asking is a second step, so that nothing that only looks at a link acts.
import { isId, isTokenShaped, parsed, tokenHash, type Accounts } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { verbMissing, type Guests, type GuestView } from '../guests/guests.ts';
import { isLanguage, type Language } from '../languages/languages.ts';
import type { Log } from '../log/log.ts';
import type { Mail, QueuedMessage } from '../mail/mail.ts';
import type { Notifications } from '../notifications/notifications.ts';
import { SYSTEM, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { scopeFor, type GuestRights, type GuestVerb } from '../sponsors/sponsors.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { extensionState, wishInput, type ExtensionState } from './extension.ts';
import { extensionStore, type ExtensionRow } from './extension-store.ts';

/** What the page of a link shows. */
export interface ExtensionLink {
  readonly state: ExtensionState;
  readonly userName: string;
  readonly language: Language;
  /** As it stands now. */
  readonly endsAt: Instant;
  readonly timeZone: string;
  readonly locationName: string;
  readonly requestedAt: Instant | null;
}

/** As a sponsor sees it. */
export interface ExtensionRequest {
  readonly id: string;
  readonly guest: GuestView;
  readonly requestedAt: Instant;
  readonly wish: string;
}

export interface Extensions {
  /** Undefined where no link has this token. Changes nothing. */
  read(token: string): Promise<ExtensionLink | undefined>;
  /** Once; asked again it changes nothing. Resolves with how it stands then. */
  ask(token: string, input: unknown, address: string | undefined): Promise<ExtensionLink | undefined>;
  /** Those that wait, of accounts within one's rights, the longest first. */
  open(by: Actor): Promise<readonly ExtensionRequest[]>;
  count(by: Actor): Promise<number>;
  decline(id: string, by: Actor): Promise<void>;
}

export interface ExtensionNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly accounts: Pick<Accounts, 'administrators'>;
  readonly guests: Pick<Guests, 'findMany' | 'rightsOf'>;
  readonly notifications: Pick<Notifications, 'mailing'>;
  readonly mail: Pick<Mail, 'enqueueMany'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
  readonly baseUrl: string;
}

const MOST_SHOWN = 200;

export function createExtensions(needs: ExtensionNeeds): Extensions {
  const { database, audit, guests, mail, clock } = needs;

  async function found(token: string): Promise<{ row: ExtensionRow; guest: GuestView } | undefined> {
    if (!isTokenShaped(token)) return undefined;
    const row = await extensionStore(database.sql).findByToken(tokenHash(token));
    const [guest] = row ? await guests.findMany([row.guest_id], SYSTEM) : [];
    return row && guest && { row, guest };
  }

  async function rightsFor(by: Actor, verb: GuestVerb): Promise<GuestRights> {
    const rights = await guests.rightsOf(by);
    if (!rights.verbs.has(verb)) throw verbMissing(verb);
    return { ...rights, scope: scopeFor(rights, verb) };
  }

  return {
    async read(token) {
      const link = await found(token);
      return link && shown(link.row, link.guest, clock.now());
    },
    async ask(token, input, address) {
      const link = await found(token);
      if (!link) return undefined;
      const { row, guest } = link;
      const now = clock.now();
      if (shown(row, guest, now).state !== 'open') return shown(row, guest, now);
      const { wish } = parsed(wishInput, input);
      const mails = await mailToSponsor(guest, needs);
      await database.transaction(async (tx) => {
        // Pressed twice, the second finds it asked.
        if (!(await extensionStore(tx).ask(row.id, wish, now))) return;
        await mail.enqueueMany(tx, mails);
        const by: Actor = {
          kind: 'link',
          name: guest.username,
          permissions: new Set(),
          ...(address === undefined ? {} : { address }),
        };
        await audit.record(tx, by, {
          action: 'extension-request.ask',
          subject: guest.username,
          after: { endsAt: guest.endsAt, wish },
        });
      });
      return shown({ ...row, requested_at: row.requested_at ?? now }, guest, now);
    },
    async open(by) {
      const { scope } = await rightsFor(by, 'read');
      const rows = await extensionStore(database.sql).open(scope, MOST_SHOWN);
      const views = await guests.findMany(
        rows.map((row) => row.guest_id),
        by,
      );
      const byId = new Map(views.map((guest) => [guest.id, guest]));
      return rows.flatMap(({ id, guest_id, requested_at: requestedAt, wish }) => {
        const guest = byId.get(guest_id);
        return guest ? [{ id, guest, requestedAt, wish }] : [];
      });
    },
    async count(by) {
      const { scope } = await rightsFor(by, 'read');
      return extensionStore(database.sql).count(scope);
    },
    async decline(id, by) {
      const { scope } = await rightsFor(by, 'extend');
      await database.transaction(async (tx) => {
        const decision = { scope, by: by.name, now: clock.now() };
        const userName = isId(id) ? await extensionStore(tx).decline(id, decision) : undefined;
        if (userName === undefined) throw noRequest();
        await audit.record(tx, by, { action: 'extension-request.decline', subject: userName });
      });
    },
  };
}

function shown(row: ExtensionRow, guest: GuestView, now: Instant): ExtensionLink {
  const { username, language, endsAt, location, state } = guest;
  const isUsable = state === 'created' || state === 'active';
  const request = { deadline: row.deadline, requestedAt: row.requested_at, decidedAt: row.decided_at };
  return {
    state: extensionState(request, { endsAt, isUsable }, now),
    userName: username,
    language: isLanguage(language) ? language : 'en',
    endsAt,
    timeZone: location.timeZone,
    locationName: location.name,
    requestedAt: row.requested_at,
  };
}

/** Without what the guest wrote: a stranger's text, and links in it, are not sent on under our name. */
async function mailToSponsor(
  guest: GuestView,
  { accounts, notifications, log, baseUrl }: ExtensionNeeds,
): Promise<QueuedMessage[]> {
  if (guest.sponsorId === null) return [];
  const sponsor = await accounts.administrators.find(guest.sponsorId);
  const mailing = await notifications.mailing();
  if (!mailing || sponsor.email === null || sponsor.isDisabled) return [];
  const { username: userName, firstName, lastName, endsAt, location } = guest;
  try {
    const message = await mailing.extensionRequest({
      to: sponsor.email,
      language: isLanguage(sponsor.language) ? sponsor.language : 'en',
      facts: {
        sponsorName: sponsor.displayName,
        guest: {
          userName,
          firstName,
          lastName,
          endsAt,
          timeZone: location.timeZone,
          locationName: location.name,
        },
        link: `${baseUrl}/sponsor/notices`,
      },
    });
    return [{ message, queueing: { lane: 'interactive', purpose: 'extension-request' } }];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The portal shows the request all the same.
    log.warn({ err: error }, 'a sponsor cannot be told of a request by mail');
    return [];
  }
}

function noRequest(): Refusal {
  return new Refusal(
    'not_found',
    'extension_request_not_found',
    'There is no such request that waits: it may have been decided, or the account was extended. Load the notices again.',
  );
}
