import { sql, type Kysely } from 'kysely';

/** Why mail of a batch that was asked for did not go out; null where all of it did. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table guest_batches add column mail_refusal json`.execute(db);
}
