// SQL of the connection tests that are kept as records.
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import {
  LEASE_MS,
  SAVE_WITHIN_MS,
  type RunEnding,
  type RunProgress,
  type RunRecord,
  type RunState,
} from './connection-test-run.ts';

const FORGET_AFTER_MS = 7 * 86_400_000;
const MOST_KEPT = 200;

interface TestRow {
  readonly id: string;
  /** Of the actor, where `starter_name` is for people. */
  readonly started_by: string;
  readonly starter_name: string;
  readonly node: string;
  readonly started_at: Instant;
  readonly beat_at: Instant;
  readonly ended_at: Instant | null;
  readonly state: RunState;
  readonly settings: unknown;
  readonly fingerprint: string;
  readonly submit_to: string | null;
  readonly until_works_until: Instant | null;
  readonly steps: unknown;
  readonly tries: number;
  readonly next_try_at: Instant | null;
  readonly result: unknown;
  readonly ending: unknown;
}

type TestTables = { connection_tests: TestRow };

export interface NewRun extends Pick<RunRecord, 'id' | 'startedBy' | 'node' | 'startedAt' | 'fingerprint'> {
  readonly starter: string;
  /** JSON with its secrets sealed. */
  readonly settings: string;
  readonly submitTo: string | undefined;
  readonly untilWorksUntil: Instant | undefined;
}

export function connectionTestStore(db: Sql | Transaction) {
  const sql = db.withTables<TestTables>();
  const running = (id: string, now: Instant) =>
    sql
      .updateTable('connection_tests')
      .where('id', '=', id)
      .where('state', '=', 'running')
      .where('beat_at', '>', now - LEASE_MS);

  return {
    async add(run: NewRun): Promise<void> {
      await sql
        .insertInto('connection_tests')
        .values({
          id: run.id,
          started_by: run.starter,
          starter_name: run.startedBy,
          node: run.node,
          started_at: run.startedAt,
          beat_at: run.startedAt,
          ended_at: null,
          state: 'running',
          settings: run.settings,
          fingerprint: run.fingerprint,
          submit_to: run.submitTo ?? null,
          until_works_until: run.untilWorksUntil ?? null,
          steps: JSON.stringify({ done: [] }),
          tries: 0,
          next_try_at: null,
          result: null,
          ending: null,
        })
        .execute();
    },
    async find(id: string): Promise<{ record: RunRecord; settings: unknown } | undefined> {
      const row = await sql
        .selectFrom('connection_tests')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && { record: recordOf(row), settings: row.settings };
    },
    async latest(starter: string): Promise<RunRecord | undefined> {
      const row = await sql
        .selectFrom('connection_tests')
        .selectAll()
        .where('started_by', '=', starter)
        .orderBy('started_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && recordOf(row);
    },
    /** False where the run is over, or its lease. */
    async progress(id: string, progress: RunProgress, now: Instant): Promise<boolean> {
      const { numUpdatedRows } = await running(id, now)
        .set({
          beat_at: now,
          steps: JSON.stringify(progress.steps),
          tries: progress.tries,
          next_try_at: progress.nextTryAt ?? null,
          result: progress.result ? JSON.stringify(progress.result) : null,
        })
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    /** False where the run was over already, or its lease. */
    async end(id: string, state: RunState, ending: RunEnding | undefined, now: Instant): Promise<boolean> {
      const { numUpdatedRows } = await running(id, now)
        .set({
          state,
          ended_at: now,
          next_try_at: null,
          ending: ending ? JSON.stringify(ending) : null,
        })
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    /** What is old, or more than enough; and the secrets of what can no longer be saved. */
    async forgetOld(now: Instant): Promise<void> {
      const isOver = (before: Instant) =>
        sql
          .selectFrom('connection_tests')
          .select('id')
          .where('beat_at', '<=', now - LEASE_MS)
          .where('started_at', '<=', before);
      await sql
        .deleteFrom('connection_tests')
        .where('id', 'in', isOver(now - FORGET_AFTER_MS))
        .execute();
      const kept = sql
        .selectFrom('connection_tests')
        .select('id')
        .orderBy('started_at', 'desc')
        .orderBy('id', 'desc')
        .limit(MOST_KEPT);
      await sql
        .deleteFrom('connection_tests')
        .where('id', 'in', isOver(now))
        .where('id', 'not in', kept)
        .execute();
      await sql
        .updateTable('connection_tests')
        .set({ settings: null })
        .where('settings', 'is not', null)
        .where('beat_at', '<=', now - SAVE_WITHIN_MS - LEASE_MS)
        .execute();
    },
  };
}

function recordOf(row: TestRow): RunRecord {
  return {
    id: row.id,
    state: row.state,
    startedBy: row.starter_name,
    node: row.node,
    startedAt: row.started_at,
    beatAt: row.beat_at,
    fingerprint: row.fingerprint,
    steps: row.steps as RunRecord['steps'],
    tries: row.tries,
    ...(row.ended_at === null ? {} : { endedAt: row.ended_at }),
    ...(row.submit_to === null ? {} : { submitTo: row.submit_to }),
    ...(row.until_works_until === null ? {} : { untilWorksUntil: row.until_works_until }),
    ...(row.next_try_at === null ? {} : { nextTryAt: row.next_try_at }),
    ...(row.result === null ? {} : { result: row.result as NonNullable<RunRecord['result']> }),
    ...(row.ending === null ? {} : { ending: row.ending as RunEnding }),
  };
}
