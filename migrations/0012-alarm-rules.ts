import { sql, type Kysely } from 'kysely';

/** How the road stands, by whom it was seen; the rules of alarms; where alarms go besides mail, and what went there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table road_reports (
      node text not null,
      source text not null,
      at bigint not null,
      is_open boolean not null,
      since bigint not null,
      failures integer not null,
      step text,
      cause text,
      about json,
      reason text,
      clock_skew_ms bigint,
      primary key (node, source)
    )`.execute(db);

  await sql`
    create table alarm_rules (
      id text primary key,
      kind text not null,
      value json not null,
      changed_at bigint not null
    )`.execute(db);

  // What was raised before rules were there was raised by the rule that comes with each kind.
  await sql`alter table alarms
    add column rule text,
    add column node text not null default '',
    add column told_at bigint,
    add column told_as text,
    add column owes_mail boolean not null default false,
    add column ended_at bigint,
    add column version integer not null default 1`.execute(db);
  await sql`update alarms set rule = kind, told_at = last_at, told_as = severity || ' ' || stage`.execute(db);
  await sql`alter table alarms alter column rule set not null`.execute(db);
  await sql`drop index alarms_open`.execute(db);
  await sql`create unique index alarms_open on alarms (rule, subject) where cleared_at is null`.execute(db);
  await sql`create index alarms_owing on alarms (first_at) where owes_mail`.execute(db);
  await sql`create index alarms_first on alarms (first_at desc, id desc)`.execute(db);

  await sql`
    create table alarm_channels (
      id uuid primary key,
      name_key text not null unique,
      type text not null,
      is_enabled boolean not null,
      value json not null,
      created_at bigint not null
    )`.execute(db);
  await sql`
    create table alarm_deliveries (
      id uuid primary key,
      channel uuid not null references alarm_channels (id) on delete cascade,
      news json not null,
      created_at bigint not null,
      next_at bigint,
      attempts integer not null default 0,
      state text not null,
      last_at bigint,
      status integer,
      latency_ms integer,
      failure text
    )`.execute(db);
  await sql`create index alarm_deliveries_due on alarm_deliveries (next_at) where state = 'waiting'`.execute(
    db,
  );
  await sql`create index alarm_deliveries_latest on alarm_deliveries (channel, created_at desc)`.execute(db);
}
