import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ADMINISTRATOR, createTestAudit, writtenEntries } from '../../test/stand-ins/audit.ts';
import { createTestDatabase } from '../../test/stand-ins/database.ts';
import type { Database } from '../database/database.ts';
import { commandActor } from '../permissions/permissions.ts';
import { Secret } from '../secrets/secrets.ts';
import { createManualClock } from '../time/manual-clock.ts';
import type { Audit, AuditChange, AuditFilter } from './audit.ts';

const NOW = Date.UTC(2026, 10, 25);

async function arrange(t: TestContext) {
  const database = await createTestDatabase(t);
  const clock = createManualClock(NOW);
  const audit = createTestAudit(database, clock);
  const record = (change: Partial<AuditChange> = {}, by = ADMINISTRATOR): Promise<void> =>
    database.transaction((tx) => audit.record(tx, by, { action: 'message.hold', subject: 'x', ...change }));
  return { database, clock, audit, record };
}

const subjects = async (audit: Audit, filter: AuditFilter = {}): Promise<string[]> =>
  (await audit.page({ filter, limit: 100 })).entries.map(({ subject }) => subject);

async function exported(pieces: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

async function fill({ sql: db }: Database, count: number): Promise<void> {
  await sql`
    insert into audit_entries
      (id, at, actor_kind, actor_name, actor_folded, action, subject, subject_folded, before, after)
    select gen_random_uuid(), ${NOW}::bigint + n, 'administrator', 'admin', 'admin', 'message.hold',
      'subject ' || n, 'subject ' || n, json_build_object('text', repeat('x', 100)),
      json_build_object('text', repeat('y', 100))
    from generate_series(1, ${count}::int) n`.execute(db);
}

test('an entry says who did what from where, and what differs', async (t) => {
  const { audit, record } = await arrange(t);
  const before = { server: 'a', port: 25, password: new Secret('hunter22') };
  const after = { server: 'b', port: 25, password: new Secret('swordfish') };
  await record({ action: 'smtp-settings.save', subject: 'smtp', before, after });
  const { entries, next } = await audit.page({ limit: 10 });
  const [{ id, ...entry } = assert.fail()] = entries;
  assert.match(id, /^[0-9a-f-]{36}$/);
  assert.deepEqual(entry, {
    at: '2026-11-25T00:00:00.000Z',
    actor: { kind: 'administrator', id: ADMINISTRATOR.id, name: 'admin', address: '192.0.2.7' },
    action: 'smtp-settings.save',
    subject: 'smtp',
    before: { server: 'a', password: 'set' },
    after: { server: 'b', password: 'changed' },
  });
  assert.equal(next, null);
});

test('an entry of a transaction that is rolled back is not there', async (t) => {
  const { database, audit } = await arrange(t);
  const failing = database.transaction(async (tx) => {
    await audit.record(tx, ADMINISTRATOR, { action: 'message.hold', subject: 'x' });
    throw new Error('the world ends');
  });
  await assert.rejects(failing, /the world ends/);
  assert.deepEqual(await writtenEntries(database), []);
});

for (const statement of [
  `update audit_entries set subject = 'y'`,
  'delete from audit_entries',
  'delete from audit_entries where false',
  'truncate audit_entries',
])
  test(`the table refuses "${statement}"`, async (t) => {
    const { database, record } = await arrange(t);
    await record();
    const before = await writtenEntries(database);
    await assert.rejects(sql.raw(statement).execute(database.sql), /audit entries are append only/);
    assert.deepEqual(await writtenEntries(database), before);
  });

test('pages follow each other from the newest on, and what is added meanwhile moves none of them', async (t) => {
  const { clock, audit, record } = await arrange(t);
  for (let number = 1; number <= 7; number += 1) {
    await record({ subject: String(number) });
    if (number % 3 === 0) await clock.advance(1000); // so that several share an instant
  }
  const expected = await subjects(audit);
  await clock.advance(1000);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await audit.page({ limit: 2, cursor });
    seen.push(...page.entries.map(({ subject }) => subject));
    await record({ subject: 'later' });
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  assert.deepEqual(seen, expected);
  assert.deepEqual(
    [seen.slice(0, 1), seen.slice(1, 4).sort(), seen.slice(4).sort()],
    [['7'], ['4', '5', '6'], ['1', '2', '3']],
  );
});

test('a page that ends with the last entry has none after it', async (t) => {
  const { audit, record } = await arrange(t);
  await record();
  await record();
  assert.equal((await audit.page({ limit: 2 })).next, null);
  assert.notEqual((await audit.page({ limit: 1 })).next, null);
});

test('what is no cursor is the beginning', async (t) => {
  const { audit, record } = await arrange(t);
  await record();
  for (const cursor of ['', 'x', "1.' or true --", '1', `${'9'.repeat(40)}.x`])
    assert.equal((await audit.page({ limit: 1, cursor })).entries.length, 1, cursor);
});

test('entries are found by actor, action, subject and time, taken literally and in whatever case', async (t) => {
  const { clock, audit, record } = await arrange(t);
  const [first, second, third] = ['100% a_b \\ c', 'Österreich', '1000 aXb'] as const;
  await record({ subject: first, action: 'message.hold' });
  await clock.advance(1000);
  await record({ subject: second, action: 'message.release' }, commandActor('Jörg_1'));
  await clock.advance(1000);
  await record({ subject: third, action: 'session.sign-in' });
  const cases: readonly [AuditFilter, readonly string[]][] = [
    [{}, [third, second, first]],
    [{ actor: 'ADM' }, [third, first]],
    [{ actor: 'JÖRG' }, [second]],
    [{ actor: 'g_1' }, [second]],
    [{ actor: 'j%1' }, []],
    [{ actor: '_dmin' }, []],
    [{ actor: '' }, [third, second, first]],
    [{ action: 'message.' }, [second, first]],
    [{ action: 'essage' }, []],
    [{ action: 'message%' }, []],
    [{ action: '_essage' }, []],
    [{ subject: '100%' }, [first]],
    [{ subject: 'a_b' }, [first]],
    [{ subject: '\\' }, [first]],
    [{ subject: 'öSTERR' }, [second]],
    [{ subject: "' or true --" }, []],
    [{ subject: '\0' }, []],
    [{ from: NOW + 1000 }, [third, second]],
    [{ to: NOW + 1000 }, [first]],
    [{ from: NOW + 1000, to: NOW + 2000 }, [second]],
    [{ action: 'message.', actor: 'admin', subject: 'A_B' }, [first]],
  ];
  for (const [filter, expected] of cases)
    assert.deepEqual(await subjects(audit, filter), expected, JSON.stringify(filter));
});

test('a name that a database cannot keep does not keep the entry from being written', async (t) => {
  const { audit, record } = await arrange(t);
  await record({ subject: 'a\0b', after: { name: 'a\0b' } }, { ...ADMINISTRATOR, name: 'c\0d' });
  assert.deepEqual(await subjects(audit, { actor: 'c' }), ['a\u{FFFD}b']);
});

test('an export has all that fits, the newest first, in pieces that do not grow with it', async (t) => {
  const { database, audit } = await arrange(t);
  await fill(database, 1234);
  const pieces = await exported(audit.export({ to: NOW + 1201 }, 'jsonl'));
  assert.ok(Math.max(...pieces.map((piece) => piece.split('\n').length)) <= 501);
  const lines = pieces.join('').trimEnd().split('\n');
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as { subject: string }).subject),
    Array.from({ length: 1200 }, (_, index) => `subject ${1200 - index}`),
  );
});

test('an export of nothing is a head, or no line', async (t) => {
  const { audit } = await arrange(t);
  assert.deepEqual(await exported(audit.export({}, 'csv')), [
    '\ufeffat,actor,actor kind,actor id,address,action,subject,before,after,id\r\n',
  ]);
  assert.deepEqual(await exported(audit.export({}, 'jsonl')), []);
});

test('a formula that somebody took for a name is text in an export', async (t) => {
  const { audit, record } = await arrange(t);
  await record({ subject: '=1+1', before: { a: 1 }, after: { a: '=2' } }, commandActor('@SUM(A1)'));
  const [, row = ''] = (await exported(audit.export({}, 'csv'))).join('').split('\r\n');
  const expected = `2026-11-25T00:00:00.000Z,'@SUM(A1),command,,,message.hold,'=1+1,"{""a"":1}","{""a"":""=2""}",`;
  assert.equal(row.slice(0, expected.length), expected);
});

test('of 100,000 entries any page comes at once', async (t) => {
  const { database, audit } = await arrange(t);
  await fill(database, 100_000);
  const filters: readonly AuditFilter[] = [{}, { from: NOW + 1, to: NOW + 100 }, { subject: 'nowhere' }];
  for (const filter of filters) {
    const since = performance.now();
    await audit.page({ filter, limit: 50 });
    const tookMs = performance.now() - since;
    // Measured: 2 ms, and 40 to 80 ms where every entry must be looked at. The limit is for a busy machine.
    assert.ok(tookMs < 1000, `${JSON.stringify(filter)} took ${tookMs} ms`);
  }
});
