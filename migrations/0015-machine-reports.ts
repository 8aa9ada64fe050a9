import { sql, type Kysely } from 'kysely';

/** How each machine stands, as its own process last saw it. Its age goes by the clock of the database: theirs may be wrong. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table machine_reports (
      node text primary key,
      seen_at timestamptz not null,
      disks jsonb not null,
      ahead_of_database_ms bigint not null
    )`.execute(db);
}
