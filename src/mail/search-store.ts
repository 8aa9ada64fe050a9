// Looking through the journal. Texts, times, lanes and purposes are judged on the narrow rows of journal_entries, states on messages. Totals are
// counted to 5,000: what is found is taken once, and where it is complete the page is cut out of it.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import {
  comparable,
  cursorText,
  FIELD_END,
  fieldNumber,
  needle,
  pageSize,
  parseCursor,
  type Cursor,
  type JournalSearch,
  type MessageFilter,
} from './journal-filter.ts';
import { journalStore, type MessageSummary } from './journal-store.ts';
import { LANES, MESSAGE_STATES, type MessageState } from './queue.ts';

/** A state is looked up for each: with 10,000 a search of a journal of 100,000 took 120 ms, with 5,000 it takes 60. */
export const COUNTED_TO = 5_000;

export interface MessagePage {
  readonly messages: readonly MessageSummary[];
  /** What the filter finds in each state, whichever of them are shown. */
  readonly counts: Readonly<Record<MessageState, number>>;
  /** False where there are more than 5,000: then the counts are of the first that were found. */
  readonly isCountExact: boolean;
  /** The cursor of the page after this one. */
  readonly next: string | null;
  readonly previous: string | null;
}

interface Place {
  id: string;
  at: Instant;
}

interface Found {
  counts: Partial<Record<MessageState, number>> | null;
  places: Place[];
}

export function searchStore(db: Sql | Transaction) {
  const on = db as Kysely<unknown>;

  /** The page's places in their order, one more than asked for where there is one. */
  async function places(filter: MessageFilter, search: readonly RawBuilder<unknown>[]): Promise<Place[]> {
    const { states = MESSAGE_STATES } = filter;
    // By the table whose index gives the order.
    const isOfMessages = search.length === 0 && filter.states !== undefined;
    const keys = isOfMessages
      ? { at: sql`m.queued_at`, id: sql`m.id` }
      : { at: sql`e.queued_at`, id: sql`e.message` };
    const { rows } = await sql<Place>`
      select m.id, m.queued_at as at
      from ${isOfMessages ? sql`messages m` : sql`journal_entries e join messages m on m.id = e.message`}
      where ${allOf([...search, ...stateIs(states), ...beyond(filter, keys)])}
      ${order(filter, keys)} limit ${pageSize(filter.limit) + 1}`.execute(on);
    return rows;
  }

  async function found(filter: MessageFilter, search: readonly RawBuilder<unknown>[]): Promise<Found> {
    const { states = MESSAGE_STATES } = filter;
    const keys = { at: sql`at`, id: sql`id` };
    // States are looked up one by one: where few are found, all entries were looked at and there is no time to lose; a
    // join would go through all messages besides.
    const { rows } = await sql<Found>`
      with entries as materialized (
        select message, queued_at from journal_entries e where ${allOf(search)} limit ${COUNTED_TO + 1}
      ), found as materialized (
        select message as id, (select state from messages where id = message) as state, queued_at as at from entries
      ), page as (
        select id, at from found
        where ${allOf([sql`state = any(${[...states]}::text[])`, ...beyond(filter, keys)])}
        ${order(filter, keys)} limit ${pageSize(filter.limit) + 1}
      )
      select (select json_object_agg(state, many) from (select state, count(*) as many from found group by state) as c) as counts,
        (select coalesce(json_agg(json_build_object('id', id, 'at', at)), '[]') from page) as places`.execute(
      on,
    );
    return rows[0] ?? { counts: null, places: [] };
  }

  async function countAll(): Promise<Found['counts']> {
    const { rows } = await sql<{
      state: MessageState;
      count: number;
    }>`select state, count(*) as count from messages group by state`.execute(on);
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }

  return {
    async page(filter: MessageFilter): Promise<MessagePage> {
      const search = conditions(filter);
      const { counts, places: first } =
        search.length > 0
          ? await found(filter, search)
          : { counts: await countAll(), places: await places(filter, search) };
      const total = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
      const isCountExact = search.length === 0 || total <= COUNTED_TO;
      const all = isCountExact ? first : await places(filter, search);
      const limit = pageSize(filter.limit);
      const cursor = parseCursor(filter.cursor);
      const isBefore = cursor?.side === 'before';
      const shown = isBefore ? all.slice(0, limit).reverse() : all.slice(0, limit);
      const hasMore = all.length > limit;
      const [top, bottom] = [shown.at(0), shown.at(-1)];
      return {
        messages: await journalStore(db).summaries(shown.map(({ id }) => id)),
        counts: {
          ...(Object.fromEntries(MESSAGE_STATES.map((state) => [state, 0])) as Record<MessageState, number>),
          ...counts,
        },
        isCountExact,
        next: bottom && (isBefore || hasMore) ? cursorAt('after', bottom) : null,
        previous: top && (isBefore ? hasMore : cursor !== undefined) ? cursorAt('before', top) : null,
      };
    },

    /** Those that match, the newest first, no more than `limit`. */
    async matching(filter: Omit<MessageFilter, 'limit' | 'cursor'>, limit: number): Promise<string[]> {
      const { states = MESSAGE_STATES } = filter;
      const { rows } = await sql<{ id: string }>`
        select m.id from journal_entries e join messages m on m.id = e.message
        where ${allOf([...conditions(filter), ...stateIs(states)])}
        order by e.queued_at desc, e.message desc limit ${limit}`.execute(on);
      return rows.map(({ id }) => id);
    },

    /** Every purpose that a message was sent for. Looks at every row: an index would delay each acceptance. */
    async purposes(): Promise<string[]> {
      const { rows } = await sql<{ purpose: string }>`
        select distinct purpose from journal_entries order by purpose limit 1000`.execute(on);
      return rows.map(({ purpose }) => purpose);
    },
  };
}

function conditions(search: JournalSearch): RawBuilder<unknown>[] {
  // First in all words, which is quick and true of few; only then whether it was in the field.
  const contains = (
    text: string | undefined,
    field?: Parameters<typeof fieldNumber>[0],
  ): RawBuilder<unknown>[] => {
    const looked = needle(text);
    if (looked === undefined) return [];
    const anywhere = sql`position(${looked} in e.words) > 0`;
    // A purpose is a word of ours, in lower case, and stands beside the words.
    if (field === undefined) return [sql`(${anywhere} or position(${looked} in e.purpose) > 0)`];
    const place = sql`split_part(e.words, ${FIELD_END}, ${fieldNumber(field)}::integer)`;
    return [sql`case when ${anywhere} then position(${looked} in ${place}) > 0 else false end`];
  };
  const { recipient, subject, reply, text, purpose, lanes } = search;
  const [from, to] = [comparable(search.from), comparable(search.to)];
  return [
    ...contains(recipient, 'recipient'),
    ...contains(subject, 'subject'),
    ...contains(reply, 'reply'),
    ...contains(text),
    ...(purpose === undefined || purpose === ''
      ? []
      : [sql`e.purpose = ${purpose.slice(0, 1000).toWellFormed().replaceAll('\0', '\ufffd')}`]),
    ...(lanes ? [sql`e.lane = any(${lanes.map((lane) => LANES.indexOf(lane))}::smallint[])`] : []),
    ...(from === undefined ? [] : [sql`e.queued_at >= ${from}::bigint`]),
    ...(to === undefined ? [] : [sql`e.queued_at < ${to}::bigint`]),
  ];
}

function stateIs(states: readonly MessageState[]): RawBuilder<unknown>[] {
  return states === MESSAGE_STATES ? [] : [sql`m.state = any(${[...states]}::text[])`];
}

function allOf(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}

type Keys = Readonly<Record<'at' | 'id', RawBuilder<unknown>>>;

/** A page before a cursor is read backwards. */
function isDescending({ direction = 'descending', cursor }: MessageFilter): boolean {
  return (direction === 'descending') !== (parseCursor(cursor)?.side === 'before');
}

function order(filter: MessageFilter, { at, id }: Keys): RawBuilder<unknown> {
  return isDescending(filter) ? sql`order by ${at} desc, ${id} desc` : sql`order by ${at}, ${id}`;
}

function beyond(filter: MessageFilter, { at, id }: Keys): RawBuilder<unknown>[] {
  const cursor = parseCursor(filter.cursor);
  if (!cursor) return [];
  const place = sql`(${cursor.queuedAt}::bigint, ${cursor.id}::uuid)`;
  return [isDescending(filter) ? sql`(${at}, ${id}) < ${place}` : sql`(${at}, ${id}) > ${place}`];
}

function cursorAt(side: Cursor['side'], { id, at }: Place): string {
  return cursorText({ side, id, queuedAt: at });
}
