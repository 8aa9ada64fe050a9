import { sql, type Kysely } from 'kysely';

/** The queue. Times are UTC milliseconds. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table messages (
      id uuid primary key,
      state text not null,
      lane smallint not null,
      purpose text not null,
      sender text not null,
      subject text not null,
      message_id text not null,
      source bytea not null,
      size_bytes integer not null,
      recipient_count integer not null,
      queued_at bigint not null,
      next_attempt_at bigint,
      give_up_at bigint not null,
      deferrals integer not null default 0,
      attempt_count integer not null default 0,
      leased_by uuid,
      leased_until bigint,
      ended_at bigint
    ) with (fillfactor = 80)`.execute(db);
  // Already compressed or too small to gain: the time is better spent on sending.
  await sql`alter table messages alter column source set storage external`.execute(db);
  await sql`create index messages_queued on messages (lane, next_attempt_at) where state = 'queued'`.execute(
    db,
  );
  await sql`create index messages_oldest on messages (next_attempt_at) where state = 'queued'`.execute(db);
  await sql`create index messages_waiting on messages (next_attempt_at) where state in ('deferred', 'unknown')`.execute(
    db,
  );
  await sql`create index messages_leased on messages (leased_until) where state = 'sending'`.execute(db);
  await sql`create index messages_newest on messages (queued_at desc, id desc)`.execute(db);

  await sql`
    create table recipients (
      message uuid not null references messages (id) on delete cascade,
      position integer not null,
      address text not null,
      state text not null default 'waiting',
      reply text,
      primary key (message, position)
    )`.execute(db);

  await sql`
    create table attempts (
      message uuid not null references messages (id) on delete cascade,
      number integer not null,
      started_at bigint not null,
      duration_ms integer not null,
      node text not null,
      verdict text not null,
      reply text,
      enhanced_status text,
      transcript text not null,
      primary key (message, number)
    )`.execute(db);

  // One row a mailbox, locked while a send is reserved: so the limits hold across processes.
  await sql`create table mailbox_budgets (mailbox text primary key)`.execute(db);
  await sql`
    create table mailbox_sends (
      mailbox text not null,
      message uuid not null,
      lane smallint not null,
      reserved_at bigint not null,
      replied_at bigint,
      recipients integer not null
    )`.execute(db);
  await sql`create index mailbox_sends_recent on mailbox_sends (mailbox, reserved_at)`.execute(db);
  await sql`create index mailbox_sends_open on mailbox_sends (message) where replied_at is null`.execute(db);
}
