import { sql, type Kysely } from 'kysely';

/**
 * Who was reminded of which end, each stage once; and what guests ask for in answer: one link for each notice, of which only
 * the hash is kept.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reminders (
      kind text not null,
      subject uuid not null,
      deadline bigint not null,
      stage integer not null,
      sent_at bigint not null,
      message uuid,
      primary key (kind, subject, deadline, stage)
    )`.execute(db);
  await sql`create index reminders_by_deadline on reminders (deadline)`.execute(db);
  await sql`
    create table extension_requests (
      id uuid primary key,
      guest_id uuid not null references guests on delete cascade,
      token_hash text not null unique,
      deadline bigint not null,
      created_at bigint not null,
      requested_at bigint,
      wish text not null default '',
      decided_at bigint,
      decided_by text,
      outcome text,
      unique (guest_id, deadline)
    )`.execute(db);
  await sql`
    create index extension_requests_open on extension_requests (requested_at)
      where requested_at is not null and decided_at is null`.execute(db);
}
