// SQL of alarms. Two processes may look at once: what was changed meanwhile is not changed again.
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import { isAlarmKind } from './alarm-kind.ts';
import type { Alarm, Severity } from './alarm.ts';

interface AlarmRow {
  id: string;
  kind: string;
  subject: string;
  severity: string;
  stage: string;
  details: unknown;
  first_at: Instant;
  last_at: Instant;
  count: number;
  acknowledged_at: Instant | null;
  acknowledged_by: string | null;
  cleared_at: Instant | null;
}
type AlarmTables = { alarms: AlarmRow };

export function alarmStore(db: Sql | Transaction) {
  const sql = db.withTables<AlarmTables>();
  return {
    async open(): Promise<Alarm[]> {
      const rows = await sql.selectFrom('alarms').selectAll().where('cleared_at', 'is', null).execute();
      return rows.flatMap(alarmOf);
    },
    /** The newest first. */
    async cleared(limit: number): Promise<Alarm[]> {
      const rows = await sql
        .selectFrom('alarms')
        .selectAll()
        .where('cleared_at', 'is not', null)
        .orderBy('cleared_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.flatMap(alarmOf);
    },
    /** Held until the transaction ends. */
    async lock(id: string): Promise<Alarm | undefined> {
      const row = await sql
        .selectFrom('alarms')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      return row && alarmOf(row)[0];
    },
    async add(alarm: Alarm): Promise<void> {
      await sql.insertInto('alarms').values(rowOf(alarm)).execute();
    },
    /** False where it is not as it was `before` any more. */
    async change(alarm: Alarm, before: Alarm): Promise<boolean> {
      const { numUpdatedRows } = await sql
        .updateTable('alarms')
        .set(rowOf(alarm))
        .where('id', '=', alarm.id)
        .where('stage', '=', before.stage)
        .where('acknowledged_at', 'is not distinct from', before.acknowledgedAt)
        .where('cleared_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

/** None where a later version raised it, of a kind that this one does not know. */
function alarmOf(row: AlarmRow): Alarm[] {
  if (!isAlarmKind(row.kind)) return [];
  return [
    {
      id: row.id,
      kind: row.kind,
      subject: row.subject,
      severity: row.severity as Severity,
      stage: row.stage,
      details: row.details as Alarm['details'],
      firstAt: row.first_at,
      lastAt: row.last_at,
      count: row.count,
      acknowledgedAt: row.acknowledged_at,
      acknowledgedBy: row.acknowledged_by,
      clearedAt: row.cleared_at,
    },
  ];
}

function rowOf(alarm: Alarm): AlarmRow {
  return {
    id: alarm.id,
    kind: alarm.kind,
    subject: alarm.subject,
    severity: alarm.severity,
    stage: alarm.stage,
    details: JSON.stringify(alarm.details),
    first_at: alarm.firstAt,
    last_at: alarm.lastAt,
    count: alarm.count,
    acknowledged_at: alarm.acknowledgedAt,
    acknowledged_by: alarm.acknowledgedBy,
    cleared_at: alarm.clearedAt,
  };
}
