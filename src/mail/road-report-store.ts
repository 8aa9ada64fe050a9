// SQL of how the road stands: one row for a process and where it saw it.
import type { CauseCode, Finding, StepName } from '../diagnosis/diagnosis.ts';
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import type { RoadTrouble } from './road-trouble.ts';

export interface RoadReport {
  readonly node: string;
  /** Mail that was delivered or not, or a test that proves the sign-in on a schedule. */
  readonly source: 'delivery' | 'canary';
  readonly at: Instant;
  /** Since when it stands so. */
  readonly since: Instant;
  /** In a row; 0 where it is open. */
  readonly failures: number;
  /** Undefined: the road is open. */
  readonly trouble: RoadTrouble | undefined;
  /** How far our clock is ahead of the token endpoint's, where that was seen. */
  readonly clockSkewMs: number | undefined;
}

interface ReportRow {
  node: string;
  source: string;
  at: Instant;
  is_open: boolean;
  since: Instant;
  failures: number;
  step: string | null;
  cause: string | null;
  about: unknown;
  reason: string | null;
  clock_skew_ms: number | null;
}
type ReportTables = { road_reports: ReportRow };

export function roadReportStore(db: Sql | Transaction) {
  const sql = db.withTables<ReportTables>();
  return {
    async all(): Promise<RoadReport[]> {
      return (await sql.selectFrom('road_reports').selectAll().execute()).map(reportOf);
    },
    /** What was seen again goes on: its beginning stays, and its failures are counted. */
    async write(seen: Pick<RoadReport, 'node' | 'source' | 'at' | 'trouble' | 'clockSkewMs'>): Promise<void> {
      const { node, source, at, trouble, clockSkewMs } = seen;
      const isOpen = trouble === undefined;
      const said = {
        at,
        is_open: isOpen,
        step: trouble?.step ?? null,
        cause: trouble?.cause ?? null,
        about: trouble ? JSON.stringify(trouble.about) : null,
        reason: trouble?.reason ?? null,
        clock_skew_ms: clockSkewMs === undefined ? null : Math.round(clockSkewMs),
      };
      await sql
        .insertInto('road_reports')
        .values({ node, source, since: at, failures: isOpen ? 0 : 1, ...said })
        .onConflict((conflict) =>
          conflict.columns(['node', 'source']).doUpdateSet((row) => ({
            ...said,
            since: row
              .case()
              .when('road_reports.is_open', '=', isOpen)
              .then(row.ref('road_reports.since'))
              .else(at)
              .end(),
            failures: isOpen ? 0 : row('road_reports.failures', '+', 1),
          })),
        )
        .execute();
    },
    /** Of processes that are no more. */
    async forgetOlderThan(at: Instant): Promise<void> {
      await sql.deleteFrom('road_reports').where('at', '<', at).execute();
    },
  };
}

function reportOf(row: ReportRow): RoadReport {
  return {
    node: row.node,
    source: row.source === 'canary' ? 'canary' : 'delivery',
    at: row.at,
    since: row.since,
    failures: row.failures,
    trouble:
      row.is_open || row.step === null || row.cause === null
        ? undefined
        : {
            step: row.step as StepName,
            cause: row.cause as CauseCode,
            about: row.about as Finding['about'],
            reason: row.reason ?? '',
          },
    clockSkewMs: row.clock_skew_ms ?? undefined,
  };
}
