import { sql, type Kysely } from 'kysely';

/** An alarm from when it was first seen until it has ended; of a kind about a subject one is open at a time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table alarms (
      id uuid primary key,
      kind text not null,
      subject text not null,
      severity text not null,
      stage text not null,
      details json not null,
      first_at bigint not null,
      last_at bigint not null,
      count integer not null,
      acknowledged_at bigint,
      acknowledged_by text,
      cleared_at bigint
    )`.execute(db);
  await sql`create unique index alarms_open on alarms (kind, subject) where cleared_at is null`.execute(db);
  await sql`create index alarms_cleared on alarms (cleared_at) where cleared_at is not null`.execute(db);
}
