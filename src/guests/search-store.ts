// Looking through guest accounts: any filter, in any order, a page at a time. The state is computed where it is asked for.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { nameKey } from '../accounts/accounts.ts';
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
import type { GuestScope } from '../sponsors/sponsors.ts';
import type { Instant } from '../time/clock.ts';
import type { GuestFilter, GuestOrder, GuestPageOrder } from './guest-filter.ts';
import { GUEST_STATES, type GuestState } from './guest-state.ts';
import { fromRow, type GuestRow } from './guest-store.ts';
import type { StoredGuest } from './guest.ts';

export interface GuestQuestion {
  readonly scope: GuestScope;
  readonly filter: GuestFilter;
  readonly now: Instant;
}

export interface GuestPageQuestion extends GuestQuestion, Paging {
  readonly order: GuestPageOrder;
}

const state = (now: Instant) => sql`case when suspended_at is not null then 'suspended'
  when ends_at <= ${now} then 'expired' when approval is not null then approval
  when activated_at is not null then 'active' else 'created' end`;

/** The same as guestStateOf says, as conditions that an index can serve. */
const STATE_IS: Readonly<Record<GuestState, (now: Instant) => RawBuilder<unknown>>> = {
  suspended: () => sql`suspended_at is not null`,
  expired: (now) => sql`suspended_at is null and ends_at <= ${now}`,
  pending: (now) => sql`suspended_at is null and ends_at > ${now} and approval = 'pending'`,
  denied: (now) => sql`suspended_at is null and ends_at > ${now} and approval = 'denied'`,
  active: (now) =>
    sql`suspended_at is null and ends_at > ${now} and approval is null and activated_at is not null`,
  created: (now) =>
    sql`suspended_at is null and ends_at > ${now} and approval is null and activated_at is null`,
};

const ORDER_BY: Readonly<Record<GuestOrder, (now: Instant) => RawBuilder<unknown>>> = {
  username: () => sql`username_key`,
  state: (now) => state(now),
  firstName: () => sql`lower(first_name)`,
  lastName: () => sql`lower(last_name)`,
  email: () => sql`lower(email)`,
  phone: () => sql`phone`,
  company: () => sql`lower(company)`,
  endsAt: () => sql`ends_at`,
  createdAt: () => sql`created_at`,
};

export function guestSearchStore(db: Sql | Transaction) {
  const on = db as unknown as Kysely<unknown>;
  return {
    async page({ order, ...question }: GuestPageQuestion): Promise<ListPage<StoredGuest>> {
      const { rows, next } = await listPage<GuestRow>(db, {
        ...question,
        table: 'guests',
        where: conditions(question),
        key: ORDER_BY[order.by](question.now),
        isDescending: order.isDescending,
      });
      return { rows: rows.map(fromRow), next };
    },
    async count(question: GuestQuestion): Promise<number> {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from guests where ${allOf(conditions(question))}`.execute(on);
      return rows[0]?.count ?? 0;
    },
    async countByState(question: GuestQuestion): Promise<Record<GuestState, number>> {
      const { rows } = await sql<{ state: GuestState; count: number }>`
        select ${state(question.now)} as state, count(*) as count from guests
        where ${allOf(conditions(question))} group by 1`.execute(on);
      const found = new Map(rows.map(({ state, count }) => [state, count]));
      return Object.fromEntries(GUEST_STATES.map((each) => [each, found.get(each) ?? 0])) as Record<
        GuestState,
        number
      >;
    },
    /** The ids of all that fit, in the order of their ends. */
    async ids(question: GuestQuestion, limit: number): Promise<string[]> {
      const { rows } = await sql<{ id: string }>`
        select id from guests where ${allOf(conditions(question))} order by ends_at, id limit ${limit}`.execute(
        on,
      );
      return rows.map(({ id }) => id);
    },
  };
}

function conditions({ scope, filter, now }: GuestQuestion): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [];
  if (scope !== 'all') found.push(sql`sponsor_id = any(${[...scope.sponsorIds]}::uuid[])`);
  for (const word of likeWords(filter.search)) found.push(sql`words like ${word}`);
  if (filter.states)
    found.push(
      filter.states.length === 0
        ? sql`false`
        : sql`(${sql.join(
            filter.states.map((each) => sql`(${STATE_IS[each](now)})`),
            sql` or `,
          )})`,
    );
  const equal = (column: string, value: string | undefined): void => {
    if (value !== undefined) found.push(sql`${sql.ref(column)} = ${value}::uuid`);
  };
  equal('guest_type_id', filter.guestTypeId);
  equal('location_id', filter.locationId);
  equal('sponsor_id', filter.sponsorId);
  equal('batch_id', filter.batchId);
  if (filter.userName !== undefined) found.push(sql`username_key = ${nameKey(filter.userName)}`);
  for (const [column, value] of [
    ['first_name', filter.firstName],
    ['last_name', filter.lastName],
    ['email', filter.email],
    ['company', filter.company],
    ['person_visited', filter.personVisited],
    ['sponsor_name', filter.sponsorName],
  ] as const)
    if (value !== undefined) found.push(sql`lower(${sql.ref(column)}) = ${storable(value).toLowerCase()}`);
  if (filter.phone !== undefined) found.push(sql`phone = ${storable(filter.phone)}`);
  if (filter.language !== undefined) found.push(sql`language = ${filter.language}`);
  if (filter.endsBefore !== undefined) found.push(sql`ends_at < ${filter.endsBefore}`);
  if (filter.endsAfter !== undefined) found.push(sql`ends_at >= ${filter.endsAfter}`);
  if (filter.createdBefore !== undefined) found.push(sql`created_at < ${filter.createdBefore}`);
  if (filter.createdAfter !== undefined) found.push(sql`created_at >= ${filter.createdAfter}`);
  return found;
}
