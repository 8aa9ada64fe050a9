// Looking through the journal, by a real PostgreSQL.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { sql, type Kysely } from 'kysely';
import { up } from '../../migrations/0007-mail-journal.ts';
import { createTestQueue, HOLDER, HOUR_MS, NOW, result } from '../../test/stand-ins/queue.ts';
import type { MessageFilter } from './journal-filter.ts';
import { COUNTED_TO, searchStore } from './search-store.ts';

async function createTestJournal(t: TestContext) {
  const parts = await createTestQueue(t);
  const search = searchStore(parts.database.sql);
  const ids = async (filter: Partial<MessageFilter>): Promise<string[]> =>
    (await search.page({ limit: 100, ...filter })).messages.map(({ id }) => id);
  return { ...parts, search, ids };
}

test('the journal pages newest first and stays stable; a cursor that is none begins at the newest', async (t) => {
  const { add, search } = await createTestJournal(t);
  const ids: string[] = [];
  for (let at = 0; at < 5; at += 1) ids.unshift(await add({ at: NOW + at }));
  const first = await search.page({ limit: 2 });
  assert.deepEqual([first.messages.map(({ id }) => id), first.counts.queued], [ids.slice(0, 2), 5]);
  await add({ at: NOW + 99 });
  const second = await search.page({ limit: 3, ...(first.next ? { cursor: first.next } : {}) });
  assert.deepEqual([second.messages.map(({ id }) => id), second.next], [ids.slice(2), null]);
  for (const cursor of ['x', `1.${'-'.repeat(36)}`, "1.'; drop table messages; --", '\0', '\ud800'])
    assert.equal((await search.page({ limit: 10, cursor })).messages.length, 6);
  assert.deepEqual((await search.page({ limit: 10, states: ['failed'] })).messages, []);
});

const WALKS: readonly Partial<MessageFilter>[] = [
  {},
  { direction: 'ascending' },
  { text: 'guest', direction: 'ascending' },
  { text: 'guest' },
  { states: ['queued', 'sent'] },
  { states: ['queued', 'sent'], text: 'guest' },
  { purpose: 'test', direction: 'ascending' },
];
for (const walk of WALKS)
  test(`pages join without gap or repetition, forward and back: ${JSON.stringify(walk)}`, async (t) => {
    const { add, claim, queue, search, ids } = await createTestJournal(t);
    for (let count = 0; count < 11; count += 1) await add({ at: NOW - (count % 4) });
    const claimed = await claim({ limit: 4 });
    await queue.record(
      HOLDER,
      'n',
      claimed.map(({ id }) => result(id)),
    );
    const all = await ids(walk);
    assert.equal(all.length, 11);
    const pages = [await search.page({ ...walk, limit: 3 })];
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
      pages.push(await search.page({ ...walk, limit: 3, cursor: next }));
    const namesOf = (page: (typeof pages)[0]): string[] => page.messages.map(({ id }) => id);
    assert.deepEqual(pages.flatMap(namesOf), all);
    assert.deepEqual([pages[0]?.previous, pages.length], [null, 4]);
    for (let at = pages.length - 1; at > 0; at -= 1) {
      const before = await search.page({ ...walk, limit: 3, cursor: pages[at]?.previous ?? '' });
      assert.deepEqual(namesOf(before), namesOf(pages[at - 1]!));
      assert.equal(before.previous === null, at === 1);
      assert.ok(before.next);
    }
  });

test('a message is found by any part of what the journal says of it, in any case, and not by another', async (t) => {
  const { add, claim, queue, ids, search } = await createTestJournal(t);
  const one = await add({ recipients: ['Ada@Example.com', '東京@example.jp'], lane: 'alarm' });
  const two = await add({ at: NOW + HOUR_MS, recipients: ['bob@example.org'] });
  const [claimed] = await claim({ lanes: ['alarm'] });
  assert.equal(claimed?.id, one);
  const recipients = [{ address: 'Ada@Example.com', state: 'failed', reply: '550 No Such USER' }] as const;
  await queue.record(HOLDER, 'n', [
    result(one, { state: 'deferred', reply: '451 Busy', nextAttemptAt: NOW + 5, recipients }),
  ]);
  const found: readonly [Partial<MessageFilter>, string[]][] = [
    [{ recipient: 'ADA@' }, [one]],
    [{ recipient: '東' }, [one]],
    [{ subject: 'hI' }, [two, one]],
    [{ reply: 'such user' }, [one]],
    [{ reply: '451 busy' }, [one]],
    [{ text: one.slice(0, 12).toUpperCase() }, [one]],
    [{ text: 'example.ORG' }, [two]],
    [{ text: 'TES' }, [two, one]], // what they were sent for
    [{ text: 'busy', states: ['deferred'] }, [one]],
    [{ text: 'busy', states: ['sent'] }, []],
    [{ subject: 'ada' }, []],
    [{ purpose: 'test' }, [two, one]],
    [{ purpose: 'tes' }, []],
    [{ lanes: ['alarm'] }, [one]],
    [{ lanes: [] }, []],
    [{ from: NOW + 1 }, [two]],
    [{ to: NOW + HOUR_MS }, [one]],
    [{ from: NaN, to: Infinity }, [two, one]],
    [{ text: '  ' }, [two, one]],
  ];
  for (const [filter, expected] of found)
    assert.deepEqual(await ids(filter), expected, JSON.stringify(filter));
  assert.deepEqual(await search.purposes(), ['test']);
});

test('what is typed is looked for as it stands, however hostile', async (t) => {
  const { add, ids } = await createTestJournal(t);
  const odd = await add({ recipients: ['100%_\\\'"@example.com'] });
  await add({ recipients: ['plain@example.com'] });
  for (const text of ['%', '_', '\\', "'", '"', '%_\\']) assert.deepEqual(await ids({ text }), [odd], text);
  for (const text of ['\0', '\ud800', '\udc00x', 'x'.repeat(1_000_000), '%%%', "'; drop table messages; --"])
    for (const field of ['text', 'recipient', 'subject', 'reply', 'purpose'])
      assert.deepEqual(await ids({ [field]: text }), []);
});

test('totals are of the filter, in every state, and exact to 5,000', async (t) => {
  const { add, search, database } = await createTestJournal(t);
  const id = await add();
  await add({ recipients: ['other@example.com'] });
  const { counts, isCountExact, messages } = await search.page({ limit: 5, text: 'guest', states: ['sent'] });
  assert.deepEqual([counts.queued, counts.sent, isCountExact, messages.length], [1, 0, true, 0]);
  const copies = async (count: number): Promise<void> => {
    await sql`
      with copy as (
        insert into messages select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid()))).*
        from messages m, generate_series(1, ${count}) where m.id = ${id}::uuid returning id
      )
      insert into journal_entries select (jsonb_populate_record(e, jsonb_build_object('message', copy.id))).*
      from journal_entries e, copy where e.message = ${id}::uuid`.execute(database.sql);
  };
  await copies(COUNTED_TO - 1);
  const most = await search.page({ limit: 5, text: 'guest' });
  assert.deepEqual([most.counts.queued, most.isCountExact], [COUNTED_TO, true]);
  await copies(1);
  const more = await search.page({ limit: 5, text: 'guest' });
  assert.deepEqual([more.isCountExact, more.messages.length], [false, 5]);
  assert.ok(more.next);
});

test('the migration takes up what was there before it', async (t) => {
  const { add, claim, queue, ids, database } = await createTestJournal(t);
  const id = await add({ recipients: ['Ada@Example.com', 'b@example.com'] });
  await claim();
  const recipients = [{ address: 'b@example.com', state: 'failed', reply: '550 5.1.10 Nobody' }] as const;
  await queue.record(HOLDER, 'n', [result(id, { state: 'failed', reply: '451 Later', recipients })]);
  await sql`drop table journal_entries`.execute(database.sql);
  await sql`drop index messages_by_state, messages_ended, audit_subjects, messages_repeats`.execute(
    database.sql,
  );
  await sql`alter table messages drop column repeats`.execute(database.sql);
  await sql`create index messages_newest on messages (queued_at desc, id desc)`.execute(database.sql);
  await up(database.sql as unknown as Kysely<unknown>);
  const words = ['ada@', 'b@EXAMPLE', 'hi', id.slice(0, 8), 'nobody', '451 later'];
  for (const text of words) assert.deepEqual(await ids({ text }), [id], text);
  assert.deepEqual(await ids({ reply: 'NOBODY', recipient: 'b@', subject: 'hi' }), [id]);
  assert.deepEqual(await ids({ subject: 'nobody' }), []);
});
