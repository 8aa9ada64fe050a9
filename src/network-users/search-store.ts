// Looking through network users: any filter, in any order, a page at a time. The state is computed where it is asked for.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import {
  allOf,
  likeWords,
  listPage,
  storable,
  type ListPage,
  type Paging,
  type Sql,
  type Transaction,
} from '../database/database.ts';
import type { NetworkUserFilter, NetworkUserOrder, NetworkUserPageOrder } from './network-user-filter.ts';
import { fromRow, type NetworkUserRow } from './network-user-store.ts';
import {
  INTERNAL,
  NETWORK_USER_STATES,
  type Moment,
  type NetworkUserState,
  type StoredNetworkUser,
} from './network-user.ts';

export interface NetworkUserQuestion {
  readonly filter: NetworkUserFilter;
  readonly moment: Moment;
}

export interface NetworkUserPageQuestion extends NetworkUserQuestion, Paging {
  readonly order: NetworkUserPageOrder;
}

const DAY_MS = 86_400_000;
/** Of what does not end: after all that does. */
const NEVER = Number.MAX_SAFE_INTEGER;

const mayEnd = sql`password_changed_at is not null and not password_never_expires`;

/** The same as networkUserStateOf says. */
function state({ now, today, policy }: Moment): RawBuilder<unknown> {
  const ended =
    policy.lifetimeDays === null
      ? sql`false`
      : sql`${mayEnd} and password_changed_at <= ${now - policy.lifetimeDays * DAY_MS}`;
  return sql`case when is_disabled then 'disabled' when account_expires_on < ${today} then 'account-expired'
    when ${ended} then 'password-expired' else 'enabled' end`;
}

const ORDER_BY: Readonly<Record<NetworkUserOrder, (moment: Moment) => RawBuilder<unknown>>> = {
  name: () => sql`name_key`,
  state,
  lastName: () => sql`lower(last_name || ' ' || first_name)`,
  email: () => sql`lower(coalesce(email, ''))`,
  group: () => sql`lower(user_group)`,
  // All last equally long.
  passwordEndsAt: () => sql`case when ${mayEnd} then password_changed_at else ${sql.lit(NEVER)} end`,
  accountExpiresOn: () => sql`coalesce(account_expires_on, '9999-12-31')`,
  createdAt: () => sql`created_at`,
};

export function networkUserSearchStore(db: Sql | Transaction) {
  const on = db as unknown as Kysely<unknown>;
  return {
    async page({ order, ...question }: NetworkUserPageQuestion): Promise<ListPage<StoredNetworkUser>> {
      const { rows, next } = await listPage<NetworkUserRow>(db, {
        ...question,
        table: 'network_users',
        where: conditions(question),
        key: ORDER_BY[order.by](question.moment),
        isDescending: order.isDescending,
      });
      return { rows: rows.map(fromRow), next };
    },
    async countByState(question: NetworkUserQuestion): Promise<Record<NetworkUserState, number>> {
      const { rows } = await sql<{ state: NetworkUserState; count: number }>`
        select ${state(question.moment)} as state, count(*) as count from network_users
        where ${allOf(conditions(question))} group by 1`.execute(on);
      const found = new Map(rows.map((row) => [row.state, row.count]));
      return Object.fromEntries(NETWORK_USER_STATES.map((each) => [each, found.get(each) ?? 0])) as Record<
        NetworkUserState,
        number
      >;
    },
    async count(question: NetworkUserQuestion): Promise<number> {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from network_users where ${allOf(conditions(question))}`.execute(on);
      return rows[0]?.count ?? 0;
    },
    /** Those that are in use, for a list to choose from. */
    async groups(limit: number): Promise<string[]> {
      const { rows } = await sql<{ user_group: string }>`
        select distinct user_group from network_users where user_group != '' order by 1 limit ${limit}`.execute(
        on,
      );
      return rows.map((row) => row.user_group);
    },
  };
}

function conditions({ filter, moment }: NetworkUserQuestion): RawBuilder<unknown>[] {
  const found = likeWords(filter.search).map((word) => sql`words like ${word}`);
  if (filter.states) found.push(sql`${state(moment)} = any(${filter.states}::text[])`);
  if (filter.group !== undefined)
    found.push(sql`lower(user_group) = ${storable(filter.group).toLowerCase()}`);
  if (filter.isWithoutAddress) found.push(sql`email is null`);
  if (filter.isWithoutPassword) found.push(sql`password_store = ${INTERNAL} and password_hash is null`);
  return found;
}
