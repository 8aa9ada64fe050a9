// SQL of the audit's one table. What is searched for is a text and never a pattern: there are no wildcards to escape.
// Letters are folded here: PostgreSQL's `lower` and `ilike` know only those of ASCII in the embedded server's locale,
// and folding at each search made it twice as long.
import { sql as raw } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';

const COLUMNS = [
  'id',
  'at',
  'actor_kind',
  'actor_id',
  'actor_name',
  'address',
  'action',
  'subject',
  'before',
  'after',
] as const;

export interface AuditRow {
  readonly id: string;
  readonly at: Instant;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly address: string | null;
  readonly action: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface AuditFilter {
  /** A part of the actor's name, in whatever case. */
  readonly actor?: string | undefined;
  /** How the action begins: `message.` has all that was done with messages. */
  readonly action?: string | undefined;
  /** A part of the subject, in whatever case. */
  readonly subject?: string | undefined;
  readonly from?: Instant | undefined;
  /** The first instant that no longer counts. */
  readonly to?: Instant | undefined;
}

export type Position = Pick<AuditRow, 'at' | 'id'>;

type AuditTables = {
  audit_entries: AuditRow & { readonly actor_folded: string; readonly subject_folded: string };
};

export function auditStore(db: Sql | Transaction) {
  const sql = db.withTables<AuditTables>();
  return {
    async add({ before, after, ...row }: AuditRow): Promise<void> {
      const actor_name = storable(row.actor_name);
      const subject = storable(row.subject);
      await sql
        .insertInto('audit_entries')
        .values({
          ...row,
          actor_name,
          actor_folded: folded(actor_name),
          subject,
          subject_folded: folded(subject),
          before: JSON.stringify(before),
          after: JSON.stringify(after),
        })
        .execute();
    },

    /** The newest first, from the one after `after` on. */
    async read(filter: AuditFilter, limit: number, after?: Position): Promise<AuditRow[]> {
      const { actor, action, subject, from, to } = filter;
      let query = sql.selectFrom('audit_entries').select(COLUMNS);
      if (actor) query = query.where(raw<boolean>`strpos(actor_folded, ${folded(actor)}) > 0`);
      if (action) query = query.where(raw<boolean>`starts_with(action, ${storable(action)})`);
      if (subject) query = query.where(raw<boolean>`strpos(subject_folded, ${folded(subject)}) > 0`);
      if (from !== undefined) query = query.where('at', '>=', from);
      if (to !== undefined) query = query.where('at', '<', to);
      if (after) query = query.where(raw<boolean>`(at, id) < (${after.at}::bigint, ${after.id}::uuid)`);
      return query.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
    },
  };
}

const folded = (text: string): string => storable(text).toLowerCase();

/** No text of PostgreSQL holds a NUL, and what a stranger typed may: it must not keep the entry from being written. */
const storable = (text: string): string => text.replaceAll('\0', '\u{FFFD}');
