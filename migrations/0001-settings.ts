import { sql, type Kysely } from 'kysely';

/** Settings by slice: the active value, and the draft beside it; `json` keeps it as it was written. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table settings (
      slice text not null,
      state text not null check (state in ('active', 'draft')),
      value json not null,
      version bigint not null,
      changed_at bigint not null,
      primary key (slice, state)
    )`.execute(db);
  await sql`
    create table trusted_certificates (
      fingerprint text primary key,
      name text not null,
      pem text not null,
      roles text[] not null,
      enabled boolean not null,
      added_at bigint not null
    )`.execute(db);
}
