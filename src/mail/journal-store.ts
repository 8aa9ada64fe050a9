// One message and its past, for people and programs, and moves by hand. Looking through all of them is search-store's.
import { sql, type Kysely } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import { LANES, type Lane, type MessageState, type RecipientState } from './queue.ts';

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
  /** The id of the message that this one repeats. */
  readonly repeats: string | null;
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

export interface OriginalMessage {
  readonly from: string;
  readonly lane: Lane;
  readonly purpose: string;
  readonly recipients: readonly string[];
  readonly source: Buffer;
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
  repeats: string | null;
}

const COLUMNS = sql`id, state, purpose, lane, sender, subject, message_id, queued_at, next_attempt_at, repeats,
  (select coalesce(json_agg(json_build_object('address', address, 'state', state, 'reply', reply) order by position), '[]')
   from recipients where recipients.message = messages.id) as recipients`;

export function journalStore(db: Sql | Transaction) {
  const on = db as Kysely<unknown>;
  return {
    /** In the order of the ids. */
    async summaries(ids: readonly string[]): Promise<MessageSummary[]> {
      const { rows } = await sql<Row>`
        select ${COLUMNS} from messages where id = any(${[...ids]}::uuid[])`.execute(on);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.flatMap((id) => {
        const row = byId.get(id);
        return row ? [summary(row)] : [];
      });
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

    /** Locks the message until the transaction ends. */
    async lockState(id: string): Promise<MessageState | undefined> {
      const { rows } = await sql<{
        state: MessageState;
      }>`select state from messages where id = ${id}::uuid for update`.execute(on);
      return rows[0]?.state;
    },

    /** Locks those that nobody else has locked, until the transaction ends, and answers with their states. */
    async lockFree(ids: readonly string[]): Promise<Map<string, MessageState>> {
      const { rows } = await sql<{ id: string; state: MessageState }>`
        select id, state from messages where id = any(${[...ids]}::uuid[]) for update skip locked`.execute(
        on,
      );
      return new Map(rows.map(({ id, state }) => [id, state]));
    },

    async states(ids: readonly string[]): Promise<Map<string, MessageState>> {
      const { rows } = await sql<{ id: string; state: MessageState }>`
        select id, state from messages where id = any(${[...ids]}::uuid[])`.execute(on);
      return new Map(rows.map(({ id, state }) => [id, state]));
    },

    async setStates(
      ids: readonly string[],
      state: MessageState,
      now: Instant,
      giveUpAt: Instant,
    ): Promise<void> {
      const isQueued = state === 'queued';
      const these = sql`any(${[...ids]}::uuid[])`;
      await sql`
        update messages set state = ${state}, next_attempt_at = ${isQueued ? now : null}, ended_at = ${state === 'cancelled' ? now : null},
          give_up_at = greatest(give_up_at, ${isQueued ? giveUpAt : 0})
        where id = ${these}`.execute(on);
      if (isQueued)
        await sql`update recipients set state = 'waiting' where message = ${these} and state = 'failed'`.execute(
          on,
        );
    },

    /** What sending it again takes. */
    async original(id: string): Promise<OriginalMessage | undefined> {
      const { rows } = await sql<Omit<OriginalMessage, 'lane'> & { lane: number }>`
        select sender as "from", lane, purpose, source,
          array(select address from recipients where message = ${id}::uuid order by position) as recipients
        from messages where id = ${id}::uuid`.execute(on);
      const [row] = rows;
      return row && { ...row, lane: LANES[row.lane] ?? 'bulk' };
    },

    async source(id: string): Promise<Buffer | undefined> {
      const { rows } = await sql<{
        source: Buffer;
      }>`select source from messages where id = ${id}::uuid`.execute(on);
      return rows[0]?.source;
    },

    /** What was done to it by hand, as the audit tells it; read here because the two are one story. */
    async actsByHand(id: string): Promise<{ at: Instant; action: string; by: string }[]> {
      const { rows } = await sql<{ at: Instant; action: string; by: string }>`
        select at, action, actor_name as by from audit_entries
        where subject = ${id} and starts_with(action, 'message.') order by at, id limit 1000`.execute(on);
      return rows;
    },

    async repetitions(id: string): Promise<{ id: string; queuedAt: Instant }[]> {
      const { rows } = await sql<{ id: string; queuedAt: Instant }>`
        select id, queued_at as "queuedAt" from messages where repeats = ${id}::uuid order by queued_at limit 1000`.execute(
        on,
      );
      return rows;
    },
  };
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
    repeats: row.repeats,
  };
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}
