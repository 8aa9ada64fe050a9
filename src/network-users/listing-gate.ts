// Lists of network users: a page in any order, numbers for the filters, all as a file; and those whose passwords end.
import { isId, parsed, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import { csvHead, csvRow } from '../csv/csv.ts';
import { cursorOf, placeOf, type Database, type ListPlace, type Transaction } from '../database/database.ts';
import type { Language } from '../languages/languages.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import type { Instant } from '../time/clock.ts';
import {
  networkUserFilter,
  placeKind,
  type NetworkUserFilter,
  type NetworkUserPageOrder,
} from './network-user-filter.ts';
import { networkUserStore } from './network-user-store.ts';
import {
  endOfPassword,
  networkUserNotFound,
  shownAs,
  viewOf,
  type Moment,
  type NetworkUserState,
  type NetworkUserView,
  type StoredNetworkUser,
} from './network-user.ts';
import { networkUserSearchStore, type NetworkUserQuestion } from './search-store.ts';

export interface NetworkUserListing {
  readonly filter?: unknown;
  readonly order?: NetworkUserPageOrder;
  readonly limit: number;
  /** One or the other. */
  readonly offset?: number;
  readonly cursor?: string | undefined;
}

export interface NetworkUserPage {
  readonly users: readonly NetworkUserView[];
  /** The cursor of the page after this one. */
  readonly next: string | null;
}

export interface NetworkUserCounts {
  /** Of what the filter leaves, whatever states it names. */
  readonly states: Readonly<Record<NetworkUserState, number>>;
  readonly total: number;
  readonly withoutAddress: number;
  readonly withoutPassword: number;
}

export interface EndingPasswordsQuestion {
  readonly until: Instant;
  /** The id of the last that was given before. */
  readonly after: string | null;
  readonly limit: number;
}

export interface EndingPassword {
  readonly id: string;
  readonly name: string;
  readonly shownAs: string;
  readonly email: string | null;
  readonly language: Language | null;
  readonly endsAt: Instant;
  readonly changedAt: Instant;
}

export interface NetworkUserLists {
  list(asked: NetworkUserListing, by: Actor): Promise<NetworkUserPage>;
  /** How many fit, whatever states the filter names or not. */
  count(filter: unknown, by: Actor): Promise<number>;
  counts(filter: unknown, by: Actor): Promise<NetworkUserCounts>;
  /** Groups that are in use, for a list to choose from. */
  groups(by: Actor): Promise<readonly string[]>;
  find(id: string, by: Actor): Promise<NetworkUserView>;
  findByName(name: string, by: Actor): Promise<NetworkUserView>;
  /** Without passwords; a part at a time. Told to the audit. */
  exportCsv(filter: unknown, by: Actor): Promise<AsyncIterable<string>>;
  /** In the order of their ids: passwords that end by then or have ended, of accounts that stand. */
  passwordsEnding(asked: EndingPasswordsQuestion): Promise<readonly EndingPassword[]>;
}

interface ListNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly moment: (tx?: Transaction) => Promise<Moment>;
}

const BY_NAME: NetworkUserPageOrder = { by: 'name', isDescending: false };
const EXPORTED_AT_A_TIME = 1000;
const MOST_GROUPS = 200;

/** Headed as the import knows them, so that a file that was exported can be imported elsewhere. */
const EXPORTED: readonly [head: string, value: (user: NetworkUserView) => string][] = [
  ['User Name', ({ name }) => name],
  ['First Name', ({ firstName }) => firstName],
  ['Last Name', ({ lastName }) => lastName],
  ['Name Alias', ({ nameAlias }) => nameAlias],
  ['Email Address', ({ email }) => email ?? ''],
  ['Group', ({ group }) => group],
  ['Description', ({ description }) => description],
  ['Language', ({ language }) => language ?? ''],
  ['Password Store', ({ passwordStore }) => passwordStore],
  ['Password Never Expires', ({ passwordNeverExpires }) => (passwordNeverExpires ? 'yes' : 'no')],
  ['Account Expires On', ({ accountExpiresOn }) => accountExpiresOn ?? ''],
  ['State', ({ state }) => state],
  ['Password Changed', ({ passwordChangedAt }) => dateText(passwordChangedAt)],
  ['Password Ends', ({ passwordEndsAt }) => dateText(passwordEndsAt)],
  ['Created', ({ createdAt }) => dateText(createdAt)],
  ['Created By', ({ createdBy }) => createdBy],
];

const withoutStates = ({ states: _, ...rest }: NetworkUserFilter): NetworkUserFilter => rest;
const dateText = (at: Instant | null): string => (at === null ? '' : new Date(at).toISOString());

export function createLists({ database, audit, moment }: ListNeeds): NetworkUserLists {
  const search = networkUserSearchStore(database.sql);

  async function question(filter: unknown, by: Actor) {
    authorise(by, 'network-users.read');
    return { filter: parsed(networkUserFilter, filter ?? {}), moment: await moment() };
  }

  async function found(user: StoredNetworkUser | undefined): Promise<NetworkUserView> {
    if (!user) throw networkUserNotFound();
    return viewOf(user, await moment());
  }

  async function* lines(asked: NetworkUserQuestion) {
    yield csvHead(EXPORTED.map(([head]) => head));
    for (let after: ListPlace | undefined; ;) {
      const { rows, next } = await search.page({
        ...asked,
        order: BY_NAME,
        limit: EXPORTED_AT_A_TIME,
        after,
      });
      const views = rows.map((user) => viewOf(user, asked.moment));
      yield views.map((user) => csvRow(EXPORTED.map(([, value]) => value(user)))).join('');
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
      return { users: rows.map((user) => viewOf(user, asked.moment)), next: next && cursorOf(next) };
    },
    count: async (filter, by) => search.count(await question(filter, by)),
    async counts(filter, by) {
      const { moment: at, filter: asked } = await question(filter, by);
      const rest = withoutStates(asked);
      const [states, withoutAddress, withoutPassword] = await Promise.all([
        search.countByState({ filter: rest, moment: at }),
        search.count({ filter: { ...rest, isWithoutAddress: true }, moment: at }),
        search.count({ filter: { ...rest, isWithoutPassword: true }, moment: at }),
      ]);
      const total = Object.values(states).reduce((sum, count) => sum + count, 0);
      return { states, total, withoutAddress, withoutPassword };
    },
    async groups(by) {
      authorise(by, 'network-users.read');
      return search.groups(MOST_GROUPS);
    },
    async find(id, by) {
      authorise(by, 'network-users.read');
      return found(isId(id) ? await networkUserStore(database.sql).find(id) : undefined);
    },
    async findByName(name, by) {
      authorise(by, 'network-users.read');
      return found(await networkUserStore(database.sql).findByName(name));
    },
    async exportCsv(filter, by) {
      const asked = await question(filter, by);
      await database.transaction((tx) =>
        audit.record(tx, by, {
          action: 'network-user.export',
          subject: 'network users',
          after: asked.filter,
        }),
      );
      return lines(asked);
    },
    async passwordsEnding({ until, after, limit }) {
      const { today, policy } = await moment();
      if (policy.lifetimeDays === null) return [];
      const changedUntil = until - policy.lifetimeDays * 86_400_000;
      const store = networkUserStore(database.sql);
      const users = await store.passwordsEnding({ changedUntil, today, after, limit });
      return users.flatMap((user) => {
        const endsAt = endOfPassword(user, policy);
        if (endsAt === null || user.passwordChangedAt === null) return [];
        const { id, name, email, language, passwordChangedAt: changedAt } = user;
        return [{ id, name, shownAs: shownAs(user), email, language, endsAt, changedAt }];
      });
    },
  };
}
