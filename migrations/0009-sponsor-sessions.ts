import { sql, type Kysely } from 'kysely';

/** A session belongs to the portal it was begun in: the console, as all of them were before, or the sponsor portal. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table administrator_sessions add column portal text not null default 'console'`.execute(db);
}
