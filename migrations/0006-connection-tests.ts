import { sql, type Kysely } from 'kysely';

/**
 * Connection tests as they run and what came of them. `settings` is sealed like a slice of the settings, and goes when
 * the test can no longer be saved; `beat_at` moves while somebody runs the test. `json`, since evidence of a server may
 * hold what `jsonb` refuses.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table connection_tests (
      id uuid primary key,
      started_by text not null,
      starter_name text not null,
      node text not null,
      started_at bigint not null,
      beat_at bigint not null,
      ended_at bigint,
      state text not null check (state in ('running', 'passed', 'failed', 'stopped')),
      settings json,
      fingerprint text not null,
      submit_to text,
      until_works_until bigint,
      steps json not null,
      tries integer not null,
      next_try_at bigint,
      result json,
      ending json
    )`.execute(db);
  await sql`create index connection_tests_latest on connection_tests (started_by, started_at desc)`.execute(
    db,
  );
}
