// SQL of alarms. Two processes may look at once: what was changed meanwhile is not changed again.
import { sql as raw, type SqlBool } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import { isAlarmKind, KIND_CODES, type AlarmKind } from './alarm-kind.ts';
import { SEVERITIES, TOLD_WAYS, type Alarm, type Severity } from './alarm.ts';

interface AlarmRow {
  id: string;
  rule: string;
  kind: string;
  subject: string;
  node: string;
  severity: string;
  stage: string;
  details: unknown;
  first_at: Instant;
  last_at: Instant;
  count: number;
  told_at: Instant | null;
  told_as: string | null;
  told_by: string[];
  owes_mail: boolean;
  acknowledged_at: Instant | null;
  acknowledged_by: string | null;
  ended_at: Instant | null;
  cleared_at: Instant | null;
  version: number;
}
type AlarmTables = { alarms: AlarmRow };

export interface AlarmFilter {
  readonly state: 'open' | 'cleared' | 'all';
  readonly severity?: Severity;
  readonly kinds?: readonly AlarmKind[];
  readonly rule?: string;
  readonly node?: string;
  /** Found in the subject or in what the words are filled in with. */
  readonly text?: string;
  /** Found too where there is a text: those whose name holds it, in the language of whoever asks. */
  readonly namedKinds?: readonly AlarmKind[];
  readonly from?: Instant;
  readonly to?: Instant;
}

export interface AlarmPlace {
  readonly firstAt: Instant;
  readonly id: string;
}

/** As it stood when it was read. */
export type StoredAlarm = Alarm & { readonly version: number };
export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface RuleSummary {
  readonly rule: string;
  readonly kind: AlarmKind;
  readonly open: number;
  readonly occurrences: number;
  readonly lastAt: Instant;
  readonly nodes: readonly string[];
}

export function alarmStore(db: Sql | Transaction) {
  const sql = db.withTables<AlarmTables>();

  const matching = (filter: AlarmFilter) => {
    const { state, severity, kinds, rule, node, text, namedKinds = [], from, to } = filter;
    // Only of kinds that this version knows: what else there is would be counted and not shown.
    const wanted = kinds ?? KIND_CODES;
    let query = sql.selectFrom('alarms').where('kind', 'in', wanted.length === 0 ? [''] : wanted);
    if (state !== 'all') query = query.where('cleared_at', state === 'open' ? 'is' : 'is not', null);
    if (severity) query = query.where('severity', '=', severity);
    if (rule !== undefined) query = query.where('rule', '=', rule);
    if (node !== undefined) query = query.where('node', '=', node);
    if (from !== undefined) query = query.where('last_at', '>=', from);
    if (to !== undefined) query = query.where('first_at', '<=', to);
    if (text !== undefined) {
      const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
      query = query.where(
        raw<SqlBool>`(subject ilike ${like} or details::text ilike ${like} or kind = any(${[...namedKinds]}))`,
      );
    }
    return query;
  };

  return {
    async open(): Promise<StoredAlarm[]> {
      const rows = await sql.selectFrom('alarms').selectAll().where('cleared_at', 'is', null).execute();
      return rows.flatMap(alarmOf);
    },
    /** The latest of each rule and subject, told since then and cleared. */
    async clearedToldSince(at: Instant): Promise<StoredAlarm[]> {
      const rows = await sql
        .selectFrom('alarms')
        .distinctOn(['rule', 'subject'])
        .selectAll()
        .where('cleared_at', 'is not', null)
        .where('cleared_at', '>=', at)
        .where('told_at', '>=', at)
        .orderBy('rule')
        .orderBy('subject')
        .orderBy('cleared_at', 'desc')
        .execute();
      return rows.flatMap(alarmOf);
    },
    async owing(): Promise<StoredAlarm[]> {
      const rows = await sql.selectFrom('alarms').selectAll().where('owes_mail', '=', true).execute();
      return rows.flatMap(alarmOf);
    },
    /** The newest first. */
    async page(filter: AlarmFilter, after: AlarmPlace | undefined, limit: number): Promise<Alarm[]> {
      let query = matching(filter);
      if (after)
        query = query.where(raw<SqlBool>`(first_at, id) < (${after.firstAt}::bigint, ${after.id}::uuid)`);
      const rows = await query
        .selectAll()
        .orderBy('first_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.flatMap(alarmOf);
    },
    /** Whatever their severity. */
    async counts(filter: Omit<AlarmFilter, 'severity'>): Promise<SeverityCounts> {
      const rows = await matching(filter)
        .select(['severity', (row) => row.fn.countAll<number>().as('count')])
        .groupBy('severity')
        .execute();
      const of = (severity: Severity): number => rows.find((row) => row.severity === severity)?.count ?? 0;
      return { info: of('info'), warning: of('warning'), critical: of('critical') };
    },
    async summary(): Promise<RuleSummary[]> {
      const { rows } = await raw<RuleSummary>`
        select rule, kind, count(*) filter (where cleared_at is null) as open, sum(count)::bigint as occurrences,
          max(last_at) as "lastAt", array_agg(distinct node) as nodes
        from alarms group by rule, kind order by max(last_at) desc`.execute(db);
      return rows.filter(({ kind }) => isAlarmKind(kind));
    },
    async find(id: string): Promise<Alarm | undefined> {
      const row = await sql.selectFrom('alarms').selectAll().where('id', '=', id).executeTakeFirst();
      return row && alarmOf(row)[0];
    },
    /** Those that are open and nobody has acknowledged, held until the transaction ends. */
    async lockUnacknowledged(which: { ids: readonly string[] } | { rule: string }): Promise<StoredAlarm[]> {
      const query = sql
        .selectFrom('alarms')
        .selectAll()
        .where('cleared_at', 'is', null)
        .where('acknowledged_at', 'is', null);
      const chosen =
        'rule' in which ? query.where('rule', '=', which.rule) : query.where('id', 'in', which.ids);
      return (await chosen.orderBy('id').forUpdate().execute()).flatMap(alarmOf);
    },
    async add(alarm: Alarm): Promise<void> {
      await sql
        .insertInto('alarms')
        .values({ ...rowOf(alarm), version: 1 })
        .execute();
    },
    /** False where it is not as it was read any more. */
    async change(alarm: Alarm, version: number): Promise<boolean> {
      const { numUpdatedRows } = await sql
        .updateTable('alarms')
        .set({ ...rowOf(alarm), version: version + 1 })
        .where('id', '=', alarm.id)
        .where('version', '=', version)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    /** Cleared ones that nobody needs any more. */
    async forgetOlderThan(at: Instant): Promise<void> {
      await sql.deleteFrom('alarms').where('cleared_at', '<', at).where('owes_mail', '=', false).execute();
    },
  };
}

/** None where a later version raised it, of a kind that this one does not know. */
function alarmOf(row: AlarmRow): StoredAlarm[] {
  const { kind } = row;
  if (!isAlarmKind(kind)) return [];
  return [
    {
      id: row.id,
      rule: row.rule,
      kind,
      subject: row.subject,
      node: row.node,
      severity: SEVERITIES.find((severity) => severity === row.severity) ?? 'critical',
      stage: row.stage,
      details: row.details as Alarm['details'],
      firstAt: row.first_at,
      lastAt: row.last_at,
      count: row.count,
      toldAt: row.told_at,
      toldAs: row.told_as,
      toldBy: TOLD_WAYS.filter((way) => row.told_by.includes(way)),
      owesMail: row.owes_mail,
      acknowledgedAt: row.acknowledged_at,
      acknowledgedBy: row.acknowledged_by,
      endedAt: row.ended_at,
      clearedAt: row.cleared_at,
      version: row.version,
    },
  ];
}

function rowOf(alarm: Alarm): Omit<AlarmRow, 'version'> {
  return {
    id: alarm.id,
    rule: alarm.rule,
    kind: alarm.kind,
    subject: alarm.subject,
    node: alarm.node,
    severity: alarm.severity,
    stage: alarm.stage,
    details: JSON.stringify(alarm.details),
    first_at: alarm.firstAt,
    last_at: alarm.lastAt,
    count: alarm.count,
    told_at: alarm.toldAt,
    told_as: alarm.toldAs,
    told_by: [...alarm.toldBy],
    owes_mail: alarm.owesMail,
    acknowledged_at: alarm.acknowledgedAt,
    acknowledged_by: alarm.acknowledgedBy,
    ended_at: alarm.endedAt,
    cleared_at: alarm.clearedAt,
  };
}
