// SQL of the guests whose access ends soon and who were not told so. The states are those of guests/guest-state.ts, as
// conditions: neither suspended nor waiting for approval nor denied.
import { sql, type Kysely } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';

/** How long before the end accounts of a type are told. */
export interface NoticeOfType {
  readonly guestTypeId: string;
  readonly beforeMs: number;
}

export interface GuestEndingQuestion {
  readonly notices: readonly NoticeOfType[];
  readonly now: Instant;
  readonly ahead: number;
  readonly needsAddress: boolean;
  readonly withUnused: boolean;
  readonly after: string | null;
  readonly limit: number;
}

export function guestEndingStore(db: Sql | Transaction) {
  const on = db as unknown as Kysely<unknown>;
  return {
    /** Ids in their order. The index by ends keeps it to those that end soon, however many accounts there are. */
    async ids(question: GuestEndingQuestion): Promise<string[]> {
      const { notices, now, ahead, needsAddress, withUnused, after, limit } = question;
      if (notices.length === 0) return [];
      const widest = now + ahead + Math.max(...notices.map(({ beforeMs }) => beforeMs));
      const { rows } = await sql<{ id: string }>`
        select g.id from guests g
        join unnest(${notices.map(({ guestTypeId }) => guestTypeId)}::uuid[],
          ${notices.map(({ beforeMs }) => beforeMs)}::bigint[]) as notice (type, before)
          on notice.type = g.guest_type_id
        where g.ends_at > ${now} and g.ends_at <= ${widest} and g.ends_at <= ${now + ahead} + notice.before
          and g.suspended_at is null and g.approval is null
          ${withUnused ? sql`` : sql`and g.activated_at is not null`}
          ${needsAddress ? sql`and g.email <> ''` : sql``}
          ${after === null ? sql`` : sql`and g.id > ${after}::uuid`}
          and not exists (select from reminders r
            where r.kind = 'guest-account' and r.subject = g.id and r.deadline = g.ends_at)
        order by g.id limit ${limit}`.execute(on);
      return rows.map(({ id }) => id);
    },
    /** Those that may still be told, with what the mail went by; held until the transaction ends. */
    async held(ids: readonly string[]): Promise<Map<string, { endsAt: Instant; email: string }>> {
      const { rows } = await sql<{ id: string; endsAt: Instant; email: string }>`
        select id, ends_at as "endsAt", email from guests
        where id = any(${[...ids]}::uuid[]) and suspended_at is null and approval is null
        order by id for share`.execute(on);
      return new Map(rows.map(({ id, ...held }) => [id, held]));
    },
  };
}
