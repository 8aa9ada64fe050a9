// The queue's tables. Claims with `for update skip locked`, so that any number of processes can take messages at once;
// what is taken carries a lease that names its holder. Writes many results in one statement: a commit costs the same
// for one message as for fifty. Decides nothing.
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import { FIELD_END, journalWords, MOST_REPLIES, searchable, searchableReplies } from './journal-filter.ts';
import { LANES, type Lane, type MessageState, type RecipientState } from './queue.ts';
import type { PreparedMessage } from './message.ts';

export interface NewMessage extends PreparedMessage {
  readonly id: string;
  /** As it is sent; what is stored of it is longer. */
  readonly sizeBytes: number;
  readonly lane: Lane;
  readonly purpose: string;
  readonly queuedAt: Instant;
  readonly giveUpAt: Instant;
  /** The message whose bytes it sends again. */
  readonly repeats?: string;
}

export interface ClaimedMessage {
  readonly id: string;
  readonly lane: Lane;
  readonly sender: string;
  readonly messageId: string;
  readonly source: Buffer;
  readonly deferrals: number;
  readonly attemptCount: number;
  readonly giveUpAt: Instant;
  /** Those of this attempt. */
  readonly recipients: readonly string[];
  /** All that still wait, those of this attempt among them. */
  readonly waitingCount: number;
  /** Those that earlier attempts have lost. */
  readonly failedCount: number;
}

export interface Claim {
  readonly now: Instant;
  readonly holder: string;
  readonly leaseUntil: Instant;
  readonly limit: number;
  readonly lanes: readonly Lane[];
  readonly oldestFirst: boolean;
  readonly recipientsPerMessage: number;
  readonly recipientsLeft: number;
}

export interface AttemptRecord {
  readonly message: string;
  readonly state: MessageState;
  readonly nextAttemptAt: Instant | undefined;
  readonly deferrals: number;
  readonly endedAt: Instant | undefined;
  readonly startedAt: Instant;
  readonly durationMs: number;
  readonly verdict: string;
  readonly reply: string | undefined;
  readonly enhancedStatus: string | undefined;
  readonly transcript: string;
  readonly recipients: readonly { address: string; state: RecipientState; reply: string | undefined }[];
}

const MOST_LEFT = 2_147_483_647; // PostgreSQL's integer: what stands for "no limit"

/** Start and duration are whole milliseconds, each up to one short: a reply must never count as older than it is. */
const ROUNDING_MS = 2;

/** A server may say anything; PostgreSQL's JSON holds no NUL and no half of a surrogate pair. */
function storable(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '\ufffd') : part,
  );
}

const GIVEN_UP_REPLY = 'given up: its time was over';

/** Replies are the last of the words; those of a message that has been refused for days are enough at some length. */
function withReply(reply: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when length(split_part(entry.words, ${FIELD_END}, 4)) > ${2 * MOST_REPLIES} then entry.words
    else entry.words || e'\\n' || ${reply} end`;
}

function laneNumbers(lanes: readonly Lane[]): number[] {
  return lanes.map((lane) => LANES.indexOf(lane));
}

export function queueStore(db: Sql | Transaction) {
  const on = db as Kysely<unknown>;
  return {
    async insert(messages: readonly NewMessage[]): Promise<void> {
      const rows = messages.map(
        (
          message,
        ) => sql`(${message.id}::uuid, 'queued', ${LANES.indexOf(message.lane)}::smallint, ${message.purpose},
          ${message.from}, ${message.subject}, ${message.messageId}, ${message.source}::bytea,
          ${message.sizeBytes}::integer, ${message.recipients.length}::integer, ${message.queuedAt}::bigint,
          ${message.queuedAt}::bigint, ${message.giveUpAt}::bigint, ${message.repeats ?? null}::uuid)`,
      );
      const recipients = messages.flatMap(({ id, recipients }) =>
        recipients.map((address, position) => ({ id, address, position })),
      );
      await sql`
        with message as (
          insert into messages (id, state, lane, purpose, sender, subject, message_id, source, size_bytes,
            recipient_count, queued_at, next_attempt_at, give_up_at, repeats)
          values ${sql.join(rows)}
        ), entry as (
          insert into journal_entries (message, queued_at, lane, purpose, words)
          select * from unnest(${messages.map(({ id }) => id)}::uuid[], ${messages.map(({ queuedAt }) => queuedAt)}::bigint[],
            ${laneNumbers(messages.map(({ lane }) => lane))}::smallint[], ${messages.map(({ purpose }) => purpose)}::text[],
            ${messages.map(journalWords)}::text[])
        )
        insert into recipients (message, position, address)
        select * from unnest(${recipients.map(({ id }) => id)}::uuid[], ${recipients.map(({ position }) => position)}::integer[],
          ${recipients.map(({ address }) => address)}::text[])`.execute(on);
    },

    async claim(claim: Claim): Promise<ClaimedMessage[]> {
      const order = claim.oldestFirst ? sql`next_attempt_at` : sql`lane, next_attempt_at`;
      const left = Math.min(claim.recipientsLeft, MOST_LEFT);
      const lanes = laneNumbers(claim.lanes);
      const { rows } = await sql<Omit<ClaimedMessage, 'lane'> & { lane: number }>`
        update messages as message
        set state = 'sending', leased_by = ${claim.holder}::uuid, leased_until = ${claim.leaseUntil},
          attempt_count = attempt_count + 1
        where id in (
          select id from messages
          where state = 'queued' and next_attempt_at <= ${claim.now} and lane = any(${lanes}::smallint[])
            and least(recipient_count, ${claim.recipientsPerMessage}) <= ${left}
          order by ${order} limit ${claim.limit}
          for update skip locked)
        returning id, lane, sender, message_id as "messageId", source, deferrals, attempt_count as "attemptCount",
          give_up_at as "giveUpAt",
          array(select address from recipients where recipients.message = message.id and recipients.state = 'waiting'
            order by position limit ${claim.recipientsPerMessage}) as recipients,
          (select count(*) from recipients where recipients.message = message.id and recipients.state = 'waiting')
            as "waitingCount",
          (select count(*) from recipients where recipients.message = message.id and recipients.state = 'failed')
            as "failedCount"`.execute(on);
      return rows.map((row) => ({ ...row, lane: LANES[row.lane] ?? 'bulk' }));
    },

    /** Returns the ids whose results were taken; others were meanwhile recovered by someone else. */
    async record(holder: string, node: string, records: readonly AttemptRecord[]): Promise<string[]> {
      const recipients = records.flatMap((record) =>
        record.recipients.map((recipient) => ({ message: record.message, ...recipient })),
      );
      const said = records.map(({ message, reply, recipients }) => ({
        message,
        replies: searchableReplies([reply, ...recipients.map((recipient) => recipient.reply)]),
      }));
      const { rows } = await sql<{ message: string }>`
        with result as (
          select * from jsonb_to_recordset(${storable(records)}::jsonb) as r (
            message uuid, state text, "nextAttemptAt" bigint, deferrals integer, "endedAt" bigint, "startedAt" bigint,
            "durationMs" integer, verdict text, reply text, "enhancedStatus" text, transcript text)
        ), moved as (
          update messages set state = result.state, next_attempt_at = result."nextAttemptAt",
            deferrals = result.deferrals, ended_at = result."endedAt", leased_by = null, leased_until = null
          from result
          where messages.id = result.message
            and (messages.leased_by = ${holder}::uuid
              or (result.state = 'sent' and messages.leased_by is null and messages.state in ('queued', 'deferred', 'unknown')))
          returning messages.id, messages.attempt_count
        ), told as (
          update recipients set state = given.state, reply = given.reply
          from jsonb_to_recordset(${storable(recipients)}::jsonb)
            as given (message uuid, address text, state text, reply text)
          where recipients.message = given.message and recipients.address = given.address
            and given.message in (select id from moved)
        ), noted as (
          update journal_entries as entry set words = ${withReply(sql`said.replies`)}
          from jsonb_to_recordset(${storable(said)}::jsonb) as said (message uuid, replies text)
          where entry.message = said.message and position(said.replies in entry.words) = 0
            and said.message in (select id from moved)
        ), aged as (
          update mailbox_sends set replied_at = result."startedAt" + result."durationMs" + ${ROUNDING_MS}
          from result where mailbox_sends.message = result.message and mailbox_sends.replied_at is null
        )
        insert into attempts (message, number, started_at, duration_ms, node, verdict, reply, enhanced_status, transcript)
        select message, attempt_count, "startedAt", "durationMs", ${node}, verdict, reply, "enhancedStatus", transcript
        from result join moved on moved.id = result.message
        on conflict (message, number) do update set verdict = excluded.verdict, reply = excluded.reply,
          enhanced_status = excluded.enhanced_status, transcript = excluded.transcript
        returning message`.execute(on);
      return rows.map((row) => row.message);
    },

    /** Gives back what was claimed and not begun, and what was reserved for it: it would fill the minute for ever. */
    async giveBack(holder: string, ids: readonly string[]): Promise<void> {
      await sql`
        with given as (
          update messages set state = 'queued', leased_by = null, leased_until = null, attempt_count = attempt_count - 1
          where leased_by = ${holder}::uuid and id = any(${ids}::uuid[])
          returning id
        )
        delete from mailbox_sends where replied_at is null and message in (select id from given)`.execute(on);
    },

    async extendLeases(holder: string, ids: readonly string[], until: Instant): Promise<void> {
      await sql`
        update messages set leased_until = ${until}
        where id = any(${ids}::uuid[]) and leased_by = ${holder}::uuid and state = 'sending'`.execute(on);
    },

    /** Brings back what a dead process held: nobody knows how far it came. Returns the ids. */
    async recover(now: Instant, reply: string): Promise<string[]> {
      const { rows } = await sql<{ id: string }>`
        with lost as (
          select id, leased_until from messages where state = 'sending' and leased_until < ${now} for update skip locked
        ), moved as (
          update messages set state = 'unknown', next_attempt_at = ${now}, leased_by = null, leased_until = null
          from lost where messages.id = lost.id
          returning messages.id, messages.attempt_count
        ), freed as (
          update mailbox_sends set replied_at = ${now} where replied_at is null and message in (select id from lost)
        ), noted as (
          update journal_entries as entry set words = ${withReply(sql`${searchable(reply)}::text`)}
          where message in (select id from moved) and position(${searchable(reply)} in words) = 0
        )
        insert into attempts (message, number, started_at, duration_ms, node, verdict, reply, transcript)
        select id, attempt_count, ${now}, 0, '', 'unknown', ${reply}, '' from moved
        returning message as id`.execute(on);
      return rows.map((row) => row.id);
    },

    /** What was put off and is due is queued again, but for unknown ones of lanes that keep them; returns how many. */
    async promoteDue(now: Instant, keepUnknown: readonly Lane[]): Promise<number> {
      const { numAffectedRows } = await sql`
        update messages set state = 'queued'
        where state in ('deferred', 'unknown') and next_attempt_at <= ${now}
          and not (state = 'unknown' and lane = any(${laneNumbers(keepUnknown)}::smallint[]))`.execute(on);
      return Number(numAffectedRows ?? 0);
    },

    /** What was put off is due now; what somebody has in hand just now is left to them. */
    async requeueDeferred(now: Instant): Promise<void> {
      await sql`
        update messages set state = 'queued', next_attempt_at = ${now}
        where id in (select id from messages where state = 'deferred' for update skip locked)`.execute(on);
    },

    /** What has waited longer than it is worth has failed. */
    async expire(now: Instant): Promise<number> {
      const { rows } = await sql`
        with late as (
          update messages set state = 'failed', ended_at = ${now}, next_attempt_at = null
          where state = 'queued' and give_up_at < ${now}
          returning id
        ), told as (
          update recipients set state = 'failed', reply = coalesce(reply, ${GIVEN_UP_REPLY})
          where state = 'waiting' and message in (select id from late)
        ), noted as (
          update journal_entries as entry set words = ${withReply(sql`${GIVEN_UP_REPLY}::text`)}
          where message in (select id from late) and position(${GIVEN_UP_REPLY} in words) = 0
        )
        select id from late`.execute(on);
      return rows.length;
    },

    /** When something that is put off is due next. */
    async nextDueAt(keepUnknown: readonly Lane[]): Promise<Instant | undefined> {
      const { rows } = await sql<{ at: Instant | null }>`
        select min(next_attempt_at) as at from messages
        where state in ('deferred', 'unknown')
          and not (state = 'unknown' and lane = any(${laneNumbers(keepUnknown)}::smallint[]))`.execute(on);
      return rows[0]?.at ?? undefined;
    },

    async hasQueued(now: Instant, atLeast: number): Promise<boolean> {
      const { rows } = await sql`
        select 1 from messages where state = 'queued' and next_attempt_at <= ${now} limit ${atLeast}`.execute(
        on,
      );
      return rows.length >= atLeast;
    },
  };
}
