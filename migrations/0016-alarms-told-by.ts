import { sql, type Kysely } from 'kysely';

/** By which ways an alarm was told; of those from before it is not known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table alarms add column told_by text[] not null default '{}'`.execute(db);
}
