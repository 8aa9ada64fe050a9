// SQL of the audit's one table.
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';

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

type AuditTables = { audit_entries: AuditRow };

export function auditStore(db: Sql | Transaction) {
  const sql = db.withTables<AuditTables>();
  return {
    async add(row: AuditRow): Promise<void> {
      await sql
        .insertInto('audit_entries')
        .values({ ...row, before: JSON.stringify(row.before), after: JSON.stringify(row.after) })
        .execute();
    },
  };
}
