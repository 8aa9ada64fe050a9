// SQL of what was told. The primary key is what keeps two processes from telling the same twice.
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import type { Told } from './due.ts';
import type { ReminderKind } from './population.ts';

export interface Reminder extends Told {
  readonly kind: ReminderKind;
  readonly subject: string;
  readonly message: string | null;
}

type ReminderTables = {
  reminders: {
    kind: string;
    subject: string;
    deadline: Instant;
    stage: number;
    sent_at: Instant;
    message: string | null;
  };
};

export function reminderStore(db: Sql | Transaction) {
  const sql = db.withTables<ReminderTables>();
  return {
    /** By the subject. */
    async toldOf(kind: ReminderKind, subjects: readonly string[]): Promise<Map<string, Told[]>> {
      const found = new Map<string, Told[]>();
      if (subjects.length === 0) return found;
      const rows = await sql
        .selectFrom('reminders')
        .select(['subject', 'deadline', 'stage', 'sent_at'])
        .where('kind', '=', kind)
        .where('subject', 'in', [...subjects])
        .execute();
      for (const { subject, deadline, stage, sent_at: sentAt } of rows)
        found.set(subject, [...(found.get(subject) ?? []), { deadline, stage, sentAt }]);
      return found;
    },
    /** Throws PostgreSQL's unique_violation where one was told meanwhile, so that none of them is told twice. */
    async add(reminders: readonly Reminder[]): Promise<void> {
      const rows = reminders.map(({ sentAt, ...reminder }) => ({ ...reminder, sent_at: sentAt }));
      if (rows.length > 0) await sql.insertInto('reminders').values(rows).execute();
    },
    async forget(endedBefore: Instant): Promise<void> {
      await sql.deleteFrom('reminders').where('deadline', '<', endedBefore).execute();
    },
  };
}
