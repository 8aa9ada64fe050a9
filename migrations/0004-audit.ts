import { sql, type Kysely } from 'kysely';

/** Who changed what. Append only: a change or removal of a row is refused by the table itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_entries (
      id uuid primary key,
      at bigint not null,
      actor_kind text not null,
      actor_id text,
      actor_name text not null,
      actor_folded text collate "C" not null,
      address text,
      action text not null,
      subject text not null,
      subject_folded text collate "C" not null,
      before json,
      after json
    )`.execute(db);
  await sql`create index audit_newest on audit_entries (at desc, id desc)`.execute(db);
  await sql`
    create function audit_is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception 'audit entries are append only';
    end $$`.execute(db);
  await sql`
    create trigger audit_append_only before update or delete or truncate on audit_entries
    for each statement execute function audit_is_append_only()`.execute(db);
}
