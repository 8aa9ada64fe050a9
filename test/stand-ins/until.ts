// Waiting for what happens by itself, within a limit.
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../src/database/database.ts';

const LIMIT_MS = 10_000;

export async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  while (!(await isSo())) {
    assert.ok(performance.now() < end, 'it does not become so');
    await delay(20);
  }
}

/** Until a transaction, or so many, wait for the rows of another one. */
export function untilSomebodyWaits({ sql: on }: Pick<Database, 'sql'>, count = 1): Promise<void> {
  return until(async () => {
    const { rows } = await sql`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(on);
    return rows.length >= count;
  });
}
