// What each mailbox has sent lately. The mailbox's row is locked while a send is decided, so that the count holds
// across processes; call within a transaction.
import { sql, type Kysely } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import { DAY_MS, SPREAD_LANES, WINDOW_MS, type RecentSends } from './pace.ts';
import { LANES, type Lane } from './queue.ts';

const LONGEST_REPLY_MS = 3_600_000; // so that the index bounds the look back: no reply takes an hour

const SPREAD = SPREAD_LANES.map((lane) => LANES.indexOf(lane));

export function paceStore(db: Sql | Transaction) {
  const on = db as Kysely<unknown>;

  /** Without the lock: for looking, not for deciding. */
  async function recent(mailbox: string, now: Instant): Promise<RecentSends> {
    const { rows } = await sql<{
      window: number;
      first: Instant | null;
      last: Instant | null;
      today: number;
      oldest: Instant | null;
    }>`
        select count(*) filter (where replied_at is null or replied_at > ${now - WINDOW_MS}) as window,
          min(replied_at) filter (where replied_at > ${now - WINDOW_MS}) as first,
          max(reserved_at) filter (where lane = any(${SPREAD}::smallint[])) as last,
          coalesce(sum(recipients), 0)::bigint as today,
          min(coalesce(replied_at, reserved_at)) as oldest
        from mailbox_sends
        where mailbox = ${mailbox} and reserved_at > ${now - DAY_MS - LONGEST_REPLY_MS}
          and coalesce(replied_at, ${now}) > ${now - DAY_MS}`.execute(on);
    const row = rows[0];
    return {
      inWindow: row?.window ?? 0,
      firstLeavesAt: later(row?.first, WINDOW_MS),
      lastReservedAt: row?.last ?? undefined,
      recipientsToday: row?.today ?? 0,
      dayRenewsAt: later(row?.oldest, DAY_MS),
    };
  }

  return {
    recent,

    /** Counts what was sent lately and keeps everybody else from counting until the transaction ends. */
    async lock(mailbox: string, now: Instant): Promise<RecentSends> {
      await sql`insert into mailbox_budgets (mailbox) values (${mailbox}) on conflict do nothing`.execute(on);
      await sql`select from mailbox_budgets where mailbox = ${mailbox} for update`.execute(on);
      return recent(mailbox, now);
    },

    /** How many of these session locks somebody holds, in whatever process. */
    async heldLocks(names: readonly string[]): Promise<number> {
      const { rows } = await sql<{ held: number }>`
        select count(distinct name) as held from unnest(${[...names]}::text[]) as name
        join pg_locks on locktype = 'advisory' and objsubid = 1 and granted
          and database = (select oid from pg_database where datname = current_database())
          and (classid::bigint << 32 | objid::bigint) = hashtextextended(name, 0)`.execute(on);
      return rows[0]?.held ?? 0;
    },

    async reserve(
      mailbox: string,
      message: { id: string; lane: Lane; recipients: readonly string[] },
      now: Instant,
    ): Promise<void> {
      await sql`
        insert into mailbox_sends (mailbox, message, lane, reserved_at, recipients)
        values (${mailbox}, ${message.id}::uuid, ${LANES.indexOf(message.lane)}, ${now}, ${message.recipients.length})`.execute(
        on,
      );
    },

    /** The reply has come: from now on the send ages. Results of attempts say so in `record`. */
    async replied(message: string, now: Instant): Promise<void> {
      await sql`update mailbox_sends set replied_at = ${now} where message = ${message}::uuid and replied_at is null`.execute(
        on,
      );
    },

    async forgetOld(now: Instant): Promise<void> {
      await sql`delete from mailbox_sends where replied_at < ${now - DAY_MS}`.execute(on);
    },
  };
}

function later(at: Instant | null | undefined, byMs: number): Instant | undefined {
  return typeof at === 'number' ? at + byMs : undefined;
}
