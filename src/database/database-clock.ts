// What the database says of itself: its version and its clock.
import { sql } from 'kysely';
import type { Sql } from './database.ts';
import type { Instant } from '../time/clock.ts';

export async function askDatabase(db: Sql): Promise<{ readonly version: string; readonly now: Instant }> {
  const { rows } = await sql<{ version: string; now: Instant }>`
    select current_setting('server_version') as version,
      (extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(db);
  if (!rows[0]) throw new Error('a select without a row');
  return rows[0];
}
