// Reading the queue and its past for people and programs. Pages by cursor: the newest first, stable while mail flows.
import { sql, type Kysely } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import { LANES, MESSAGE_STATES, type Lane, type MessageState, type RecipientState } from './queue.ts';

export interface MessageSummary {
  readonly id: string;
  readonly state: MessageState;
  readonly purpose: string;
  readonly lane: Lane;
  readonly from: string;
  readonly recipients: readonly {
    readonly address: string;
    readonly state: RecipientState;
    readonly reply: string | null;
  }[];
  readonly subject: string;
  readonly messageId: string;
  readonly queuedAt: string;
  readonly nextAttemptAt: string | null;
}

export interface AttemptView {
  readonly startedAt: string;
  readonly durationMs: number;
  readonly node: string;
  readonly verdict: string;
  readonly reply: string | null;
  readonly enhancedStatus: string | null;
  readonly transcript: string;
}

export interface MessageView extends MessageSummary {
  readonly attempts: readonly AttemptView[];
}

export interface MessagePage {
  readonly messages: readonly MessageSummary[];
  readonly counts: Readonly<Record<MessageState, number>>;
  /** The cursor of the page after this one. */
  readonly next: string | null;
}

export interface MessageFilter {
  readonly states?: readonly MessageState[];
  readonly limit: number;
  readonly cursor?: string;
}

/** How the queue stands, in numbers. */
export interface Backlog {
  readonly waiting: number;
  readonly held: number;
  readonly unknown: number;
  readonly failed: number;
  /** Since when the message that is most overdue could have been sent; those that wait for a person do not count. */
  readonly oldestDueAt: Instant | null;
  readonly lastSentAt: Instant | null;
}

interface Row {
  id: string;
  state: MessageState;
  purpose: string;
  lane: number;
  sender: string;
  recipients: MessageSummary['recipients'];
  subject: string;
  message_id: string;
  queued_at: Instant;
  next_attempt_at: Instant | null;
}

const COLUMNS = sql`id, state, purpose, lane, sender, subject, message_id, queued_at, next_attempt_at,
  (select coalesce(json_agg(json_build_object('address', address, 'state', state, 'reply', reply) order by position), '[]')
   from recipients where recipients.message = messages.id) as recipients`;

export function journalStore(db: Sql | Transaction) {
  const on = db as Kysely<unknown>;
  return {
    async page({ states = MESSAGE_STATES, limit, cursor }: MessageFilter): Promise<MessagePage> {
      const [at, id] = parseCursor(cursor);
      const { rows } = await sql<Row>`
        select ${COLUMNS} from messages
        where state = any(${states}::text[]) and (queued_at, id) < (${at}::bigint, ${id}::uuid)
        order by queued_at desc, id desc limit ${limit + 1}`.execute(on);
      const counted = await sql<{
        state: MessageState;
        count: number;
      }>`select state, count(*) as count from messages group by state`.execute(on);
      const counts = Object.fromEntries(MESSAGE_STATES.map((state) => [state, 0])) as Record<
        MessageState,
        number
      >;
      for (const { state, count } of counted.rows) counts[state] = count;
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      return {
        messages: shown.map(summary),
        counts,
        next: rows.length > limit && last ? `${last.queued_at}.${last.id}` : null,
      };
    },

    async find(id: string): Promise<MessageView | undefined> {
      const { rows } = await sql<Row>`select ${COLUMNS} from messages where id = ${id}::uuid`.execute(on);
      if (!rows[0]) return undefined;
      const attempts = await sql<{
        started_at: Instant;
        duration_ms: number;
        node: string;
        verdict: string;
        reply: string | null;
        enhanced_status: string | null;
        transcript: string;
      }>`
        select * from attempts where message = ${id}::uuid order by number`.execute(on);
      return {
        ...summary(rows[0]),
        attempts: attempts.rows.map((row) => ({
          startedAt: iso(row.started_at),
          durationMs: row.duration_ms,
          node: row.node,
          verdict: row.verdict,
          reply: row.reply,
          enhancedStatus: row.enhanced_status,
          transcript: row.transcript,
        })),
      };
    },

    async backlog(asked: { now: Instant; since: Instant; keepUnknown: readonly Lane[] }): Promise<Backlog> {
      const kept = asked.keepUnknown.map((lane) => LANES.indexOf(lane));
      const { rows } = await sql<Backlog>`
        select count(*) filter (where state in ('queued', 'sending', 'deferred')) as waiting,
          count(*) filter (where state = 'held') as held,
          count(*) filter (where state = 'unknown') as unknown,
          count(*) filter (where state = 'failed' and ended_at >= ${asked.since}) as failed,
          min(next_attempt_at) filter (where next_attempt_at <= ${asked.now} and (state in ('queued', 'sending', 'deferred')
            or state = 'unknown' and not lane = any(${kept}::smallint[]))) as "oldestDueAt",
          max(ended_at) filter (where state = 'sent') as "lastSentAt"
        from messages`.execute(on);
      if (!rows[0]) throw new Error('an aggregate without a row');
      return rows[0];
    },

    /** Locks the message until the transaction ends. */
    async lockState(id: string): Promise<MessageState | undefined> {
      const { rows } = await sql<{
        state: MessageState;
      }>`select state from messages where id = ${id}::uuid for update`.execute(on);
      return rows[0]?.state;
    },

    async setState(id: string, state: MessageState, now: Instant, giveUpAt: Instant): Promise<void> {
      const isQueued = state === 'queued';
      await sql`
        update messages set state = ${state}, next_attempt_at = ${isQueued ? now : null}, ended_at = ${state === 'cancelled' ? now : null},
          give_up_at = greatest(give_up_at, ${isQueued ? giveUpAt : 0})
        where id = ${id}::uuid`.execute(on);
      if (isQueued)
        await sql`update recipients set state = 'waiting' where message = ${id}::uuid and state = 'failed'`.execute(
          on,
        );
    },
  };
}

function parseCursor(cursor: string | undefined): [at: Instant, id: string] {
  const match = /^(\d{1,15})\.([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/.exec(cursor ?? '');
  return match?.[1] && match[2]
    ? [Number(match[1]), match[2]]
    : [Number.MAX_SAFE_INTEGER, 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
}

function summary(row: Row): MessageSummary {
  return {
    id: row.id,
    state: row.state,
    purpose: row.purpose,
    lane: LANES[row.lane] ?? 'bulk',
    from: row.sender,
    recipients: row.recipients,
    subject: row.subject,
    messageId: row.message_id,
    queuedAt: iso(row.queued_at),
    nextAttemptAt: row.next_attempt_at === null ? null : iso(row.next_attempt_at),
  };
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}
