import { sql, type Kysely } from 'kysely';

/**
 * Why mail of a batch that was asked for did not go out, null where all of it did; and how many rows were not made, which a list
 * shows without the reasons.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table guest_batches add column mail_refusal json`.execute(db);
  await sql`alter table guest_batches add column failed integer not null default 0`.execute(db);
  await sql`update guest_batches set failed = json_array_length(problems)`.execute(db);
  await sql`create index guest_batches_by_created_at on guest_batches (created_at, id)`.execute(db);
}
