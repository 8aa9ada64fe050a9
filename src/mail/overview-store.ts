// How mail stands, in numbers. Every one of them is read from the end of an index or by one of few messages, so that a
// long past costs nothing.
import { sql, type Kysely } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import { journalStore, type MessageSummary } from './journal-store.ts';
import { DAY_MS } from './pace.ts';
import { LANES, type Lane } from './queue.ts';
import type { WaitingGroup } from './forecast.ts';

/** How the queue stands, in numbers. */
export interface Backlog {
  readonly waiting: number;
  readonly held: number;
  readonly unknown: number;
  readonly failed: number;
  /** Since when the message that is most overdue could have been sent; those that wait for a person do not count. */
  readonly oldestDueAt: Instant | null;
  /** When the oldest of those was accepted that were tried and put off. */
  readonly oldestDeferredAt: Instant | null;
  readonly lastSentAt: Instant | null;
}

/** Mail for one purpose that a sender could not deliver, and none of that sender was sent since. */
export interface Undelivered {
  readonly sender: string;
  readonly count: number;
  /** Of the latest: to whom, and what was answered. */
  readonly address: string;
  readonly reply: string;
}

export interface Hour {
  readonly startsAt: Instant;
  readonly sent: number;
  readonly failed: number;
}

export interface Overview {
  readonly lastSentAt: Instant | null;
  readonly waiting: number;
  readonly oldestDueAt: Instant | null;
  readonly held: number;
  readonly unknown: number;
  readonly failedLastDay: number;
  readonly sentLastDay: number;
  /** Of those sent within the last day; null where there are none. */
  readonly medianAcceptedToSentMs: number | null;
  /** The hours of the clock (in UTC), the present one last. */
  readonly hours: readonly Hour[];
  readonly latest: readonly MessageSummary[];
}

const HOUR_MS = 3_600_000;
const HOURS = 24;
const LATEST = 6;

export function overviewStore(db: Sql | Transaction) {
  const on = db as Kysely<unknown>;

  async function backlog(asked: {
    now: Instant;
    since: Instant;
    keepUnknown: readonly Lane[];
  }): Promise<Backlog> {
    const kept = asked.keepUnknown.map((lane) => LANES.indexOf(lane));
    const { rows } = await sql<Backlog>`
      select
        (select count(*) from messages where state in ('queued', 'sending', 'deferred')) as waiting,
        (select count(*) from messages where state = 'held') as held,
        (select count(*) from messages where state = 'unknown') as unknown,
        (select count(*) from messages where state = 'failed' and ended_at >= ${asked.since}) as failed,
        (select min(at) from (
          select min(next_attempt_at) as at from messages where state = 'queued' and next_attempt_at <= ${asked.now}
          union all
          select min(next_attempt_at) from messages where state = 'sending' and next_attempt_at <= ${asked.now}
          union all
          select min(next_attempt_at) from messages where state in ('deferred', 'unknown')
            and next_attempt_at <= ${asked.now} and not (state = 'unknown' and lane = any(${kept}::smallint[]))
        ) as due) as "oldestDueAt",
        (select min(queued_at) from messages where state = 'deferred') as "oldestDeferredAt",
        (select ended_at from messages where ended_at is not null and state = 'sent' order by ended_at desc limit 1)
          as "lastSentAt"`.execute(on);
    if (!rows[0]) throw new Error('a select of values without a row');
    return rows[0];
  }

  return {
    backlog,

    async overview(now: Instant, keepUnknown: readonly Lane[]): Promise<Overview> {
      const { failed, waiting, held, unknown, oldestDueAt, lastSentAt } = await backlog({
        now,
        since: now - DAY_MS,
        keepUnknown,
      });
      const firstHourAt = Math.floor(now / HOUR_MS) * HOUR_MS - (HOURS - 1) * HOUR_MS;
      const { rows } = await sql<{ hour: number; state: 'sent' | 'failed'; count: number }>`
        select (ended_at - ${firstHourAt}::bigint) / ${HOUR_MS} as hour, state, count(*) as count from messages
        where ended_at >= ${firstHourAt}::bigint and ended_at <= ${now}::bigint and state in ('sent', 'failed')
        group by 1, 2`.execute(on);
      const of = (hour: number, state: string): number =>
        rows.find((row) => row.hour === hour && row.state === state)?.count ?? 0;
      const day = await sql<{ sent: number; median: number | null }>`
        select count(*) as sent, percentile_cont(0.5) within group (order by ended_at - queued_at) as median
        from messages where ended_at > ${now - DAY_MS}::bigint and ended_at <= ${now}::bigint and state = 'sent'`.execute(
        on,
      );
      const { rows: latest } = await sql<{ id: string }>`
        select message as id from journal_entries order by queued_at desc, message desc limit ${LATEST}`.execute(
        on,
      );
      return {
        waiting,
        held,
        unknown,
        oldestDueAt,
        lastSentAt,
        failedLastDay: failed,
        sentLastDay: day.rows[0]?.sent ?? 0,
        medianAcceptedToSentMs: day.rows[0]?.median ?? null,
        hours: Array.from({ length: HOURS }, (_, hour) => ({
          startsAt: firstHourAt + hour * HOUR_MS,
          sent: of(hour, 'sent'),
          failed: of(hour, 'failed'),
        })),
        latest: await journalStore(db).summaries(latest.map(({ id }) => id)),
      };
    },

    /** Lost for good since then; a sender of whom anything was sent meanwhile is left out. */
    async undelivered(purpose: string, since: Instant): Promise<Undelivered[]> {
      const { rows } = await sql<Undelivered>`
        with lost as (
          select sender, count(*) as count, max(ended_at) as at, (array_agg(id order by ended_at desc, id desc))[1] as latest
          from messages where state = 'failed' and purpose = ${purpose} and ended_at >= ${since}::bigint
          group by sender
        )
        select lost.sender, lost.count, recipients.address, coalesce(recipients.reply, '') as reply
        from lost join recipients on recipients.message = lost.latest and recipients.position = 0
        where not exists (
          select from messages where state = 'sent' and ended_at > lost.at and messages.sender = lost.sender)
        order by lost.sender`.execute(on);
      return rows;
    },

    /** The longest time between two mails that were sent since then; undefined where there were fewer than twenty. */
    async longestGap(since: Instant): Promise<number | undefined> {
      const { rows } = await sql<{ count: number; gap: number | null }>`
        select count(*) as count, max(gap) as gap from (
          select ended_at - lag(ended_at) over (order by ended_at) as gap from messages
          where ended_at >= ${since}::bigint and state = 'sent') as gaps`.execute(on);
      const [row] = rows;
      return row && row.count >= 20 && row.gap !== null ? row.gap : undefined;
    },

    /** From the beginning of an attempt to its reply: the median of the last hundred messages that were sent. */
    async usualReplyMs(now: Instant): Promise<number | undefined> {
      const { rows } = await sql<{ median: number | null }>`
        select percentile_cont(0.5) within group (order by duration_ms) as median from attempts
        where verdict = 'sent' and message in (
          select id from messages where ended_at > ${now - DAY_MS}::bigint order by ended_at desc limit 100)`.execute(
        on,
      );
      return rows[0]?.median ?? undefined;
    },

    /** What waits for its turn, by lane and by the minute in which it is due; what is overdue is due now. */
    async waiting(asked: {
      now: Instant;
      keepUnknown: readonly Lane[];
      recipientsPerMessage: number;
    }): Promise<WaitingGroup[]> {
      const kept = asked.keepUnknown.map((lane) => LANES.indexOf(lane));
      const { rows } = await sql<Omit<WaitingGroup, 'lane'> & { lane: number }>`
        select lane, greatest(next_attempt_at, ${asked.now}::bigint) / 60000 * 60000 as "dueAt",
          sum(ceil(recipient_count::numeric / ${asked.recipientsPerMessage}))::bigint as submissions,
          sum(recipient_count)::bigint as recipients
        from messages
        where state in ('queued', 'sending', 'deferred')
          or state = 'unknown' and not lane = any(${kept}::smallint[])
        group by 1, 2`.execute(on);
      return rows.map((row) => ({ ...row, lane: LANES[row.lane] ?? 'bulk' }));
    },
  };
}
