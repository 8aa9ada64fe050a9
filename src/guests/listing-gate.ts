// Lists of accounts within one's rights: a page in any order, numbers for tabs and filters, and all as a file.
import { parsed, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import { csvHead, csvRow } from '../csv/csv.ts';
import { cursorOf, placeOf, type Database, type ListPlace } from '../database/database.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { GuestRights, GuestVerb } from '../sponsors/sponsors.ts';
import type { Clock } from '../time/clock.ts';
import { batchStore } from './batch-store.ts';
import { guestFilter, placeKind, type GuestPageOrder } from './guest-filter.ts';
import type { GuestState } from './guest-state.ts';
import type { GuestView, StoredGuest } from './guest.ts';
import { guestSearchStore, type GuestQuestion } from './search-store.ts';

export interface GuestListing {
  readonly filter?: unknown;
  readonly order?: GuestPageOrder;
  readonly limit: number;
  /** One or the other. */
  readonly offset?: number;
  readonly cursor?: string | undefined;
}

export interface GuestPage {
  readonly guests: readonly GuestView[];
  /** The cursor of the page after this one. */
  readonly next: string | null;
}

/** What stands on the tabs of the portal. */
export interface GuestCounts {
  readonly manage: number;
  readonly pending: number;
  readonly notices: number;
}

export interface Listing {
  list(asked: GuestListing, by: Actor): Promise<GuestPage>;
  count(filter: unknown, by: Actor): Promise<number>;
  countByState(filter: unknown, by: Actor): Promise<Record<GuestState, number>>;
  counts(by: Actor): Promise<GuestCounts>;
  /** Without passwords; a part at a time. Told to the audit. */
  exportCsv(filter: unknown, by: Actor): Promise<AsyncIterable<string>>;
}

interface ListingNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
  readonly rightsFor: (by: Actor, verb: GuestVerb) => Promise<GuestRights>;
  readonly views: (guests: readonly StoredGuest[]) => Promise<GuestView[]>;
}

const BY_NAME: GuestPageOrder = { by: 'createdAt', isDescending: true };
const EXPORTED_AT_A_TIME = 1000;

const EXPORTED: readonly [head: string, value: (guest: GuestView) => string][] = [
  ['User Name', ({ username }) => username],
  ['State', ({ state }) => state],
  ['First Name', ({ firstName }) => firstName],
  ['Last Name', ({ lastName }) => lastName],
  ['Email Address', ({ email }) => email],
  ['Phone Number', ({ phone }) => phone],
  ['Company', ({ company }) => company],
  ['Person Being Visited', ({ personVisited }) => personVisited],
  ['Reason For Visit', ({ reasonForVisit }) => reasonForVisit],
  ['Guest Type', ({ guestType }) => guestType.name],
  ['Location', ({ location }) => location.name],
  ['Sponsor', ({ sponsorName }) => sponsorName],
  ['Start', ({ startsAt }) => new Date(startsAt).toISOString()],
  ['End', ({ endsAt }) => new Date(endsAt).toISOString()],
  ['Created', ({ createdAt }) => new Date(createdAt).toISOString()],
];

export function createListing({ database, audit, clock, rightsFor, views }: ListingNeeds): Listing {
  const search = guestSearchStore(database.sql);

  async function question(filter: unknown, by: Actor) {
    const { scope } = await rightsFor(by, 'read');
    return { scope, filter: parsed(guestFilter, filter ?? {}), now: clock.now() };
  }

  async function* lines(asked: GuestQuestion) {
    yield csvHead(EXPORTED.map(([head]) => head));
    const order = { by: 'username', isDescending: false } as const;
    for (let after: ListPlace | undefined; ;) {
      const { rows, next } = await search.page({ ...asked, order, limit: EXPORTED_AT_A_TIME, after });
      const text = (await views(rows)).map((guest) => csvRow(EXPORTED.map(([, value]) => value(guest))));
      if (text.length > 0) yield text.join('');
      if (!next) return;
      after = next;
    }
  }

  return {
    async list({ filter, order = BY_NAME, limit, offset, cursor }, by) {
      const asked = await question(filter, by);
      const after = cursor === undefined ? undefined : placeOf(cursor, placeKind(order.by));
      if (cursor !== undefined && !after)
        throw unusable([{ field: 'cursor', problem: 'is not one that a list gave' }]);
      const { rows, next } = await search.page({ ...asked, order, limit, offset, after });
      return { guests: await views(rows), next: next && cursorOf(next) };
    },
    count: async (filter, by) => search.count(await question(filter, by)),
    countByState: async (filter, by) => search.countByState(await question(filter, by)),
    async counts(by) {
      const asked = await question({}, by);
      const [manage, pending, notices] = await Promise.all([
        search.count(asked),
        search.count({ ...asked, filter: { states: ['pending'] } }),
        by.accountId === undefined ? 0 : batchStore(database.sql).count(by.accountId),
      ]);
      return { manage, pending, notices };
    },
    async exportCsv(filter, by) {
      const asked = await question(filter, by);
      await database.transaction((tx) =>
        audit.record(tx, by, { action: 'guest.export', subject: 'guest accounts', after: asked.filter }),
      );
      return lines(asked);
    },
  };
}
