import { sql, type Kysely } from 'kysely';

/**
 * The journal, to be looked through: one narrow row a message with its words in lower case, because the messages
 * themselves are wide (their bytes are beside) and change with every attempt. No trigram index: measured, it takes
 * 0.055 ms a message at acceptance, and finds nothing by fewer than three letters or in Japanese or Chinese. All words
 * stand in one column, so that one look goes through all: recipients, subject, Message-ID and replies, parted by U+001F.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table messages add column repeats uuid`.execute(db);
  await sql`create index messages_repeats on messages (repeats) where repeats is not null`.execute(db);
  await sql`create index audit_subjects on audit_entries (subject)`.execute(db); // for a message's timeline
  await sql`
    create table journal_entries (
      message uuid primary key references messages (id) on delete cascade,
      queued_at bigint not null,
      lane smallint not null,
      purpose text not null,
      words text not null
    ) with (fillfactor = 70)`.execute(db);
  await sql`
    insert into journal_entries (message, queued_at, lane, purpose, words)
    select id, queued_at, lane, purpose, concat_ws(e'\\x1f',
      lower(coalesce((select string_agg(address, e'\\n' order by position) from recipients where message = id), '')),
      lower(subject), lower(message_id),
      coalesce((select left(lower(string_agg(distinct reply, e'\\n')), 8000) from (
        select reply from recipients where message = id union select reply from attempts where message = id
      ) as said), ''))
    from messages`.execute(db);
  await sql`create index journal_newest on journal_entries (queued_at desc, message desc)`.execute(db);
  // Instead of messages_newest: as many indexes as before for a message that moves from state to state.
  await sql`drop index messages_newest`.execute(db);
  await sql`create index messages_by_state on messages (state, queued_at desc, id desc)`.execute(db);
  await sql`create index messages_ended on messages (ended_at, state) where ended_at is not null`.execute(db);
}
