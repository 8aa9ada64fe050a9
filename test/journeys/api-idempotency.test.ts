// The same request twice makes one thing: repeated, at once, from two processes, after a crash.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { createTestApi, textOf, type TestApi } from '../stand-ins/api.ts';

const KEY = { 'idempotency-key': '"8e03978e-40d5-43e8-bc93-6894a57f9324"' };
const MAIL = { to: ['guest@example.com'], subject: 'Once', text: 'Only' };

const countOf = async ({ app }: Pick<TestApi, 'app'>): Promise<number> =>
  (await app.mail.list({ limit: 200 })).messages.length;
const send = (api: Pick<TestApi, 'ask'>, body: object = MAIL, headers: Record<string, string> = KEY) =>
  api.ask('POST /messages', { body, headers });

test('a repeated request gets the first one’s answer and makes nothing', async (t) => {
  const api = await createTestApi(t);
  const [first, second] = [await send(api), await send(api)];
  assert.deepEqual([second.status, second.text], [first.status, first.text]);
  assert.equal(await countOf(api), 1);
  const bare = await send(api, MAIL, { 'idempotency-key': KEY['idempotency-key'].replaceAll('"', '') });
  assert.equal(bare.text, first.text);
  assert.notEqual((await send(api, MAIL, {})).text, first.text);
});

test('another request with the same key is refused', async (t) => {
  const api = await createTestApi(t);
  await send(api);
  const other = await send(api, { ...MAIL, subject: 'Twice' });
  assert.deepEqual([other.status, other.body['code']], [422, 'idempotency_key_reused']);
  assert.equal(await countOf(api), 1);
  for (const header of ['', 'a b', 'ä', 'x'.repeat(256)]) {
    const { status, body } = await send(api, MAIL, {
      'idempotency-key': Buffer.from(header).toString('latin1'),
    });
    assert.deepEqual([status, body['code']], [422, 'idempotency_key_unusable'], header);
  }
});

test('another API key may use the same Idempotency-Key', async (t) => {
  const api = await createTestApi(t);
  await send(api);
  const other = await api.ask('POST /messages', {
    body: MAIL,
    headers: KEY,
    key: await api.key(['mail.send']),
  });
  assert.equal(other.status, 202);
  assert.equal(await countOf(api), 2);
});

test('of ten at once one makes it, and the others have its answer or are told to wait', async (t) => {
  const api = await createTestApi(t);
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(api)));
  assert.equal(await countOf(api), 1);
  const made = answers.filter(({ status }) => status === 202);
  assert.equal(new Set(made.map(({ text }) => text)).size, 1);
  const waiting = answers.filter(({ status }) => status !== 202);
  assert.ok(
    waiting.every(
      ({ status, body }) => status === 409 && textOf(body['code']) === 'idempotency_key_in_flight',
    ),
  );
  assert.equal((await send(api)).text, made[0]?.text);
});

test('a request that was refused does not use its key up', async (t) => {
  const api = await createTestApi(t);
  assert.equal((await send(api, { ...MAIL, to: ['nobody'] })).status, 422);
  assert.equal((await send(api)).status, 202);
});

test('after a day the key is forgotten', async (t) => {
  const { clock, ...api } = await createTestApi(t);
  await send(api);
  await clock.advance(24 * 3_600_000 + 1);
  assert.equal((await send(api)).status, 202);
  assert.equal(await countOf(api), 2);
});

/** What a process leaves that died at work: a key without an answer. */
async function forgetAnswer({ app }: Pick<TestApi, 'app'>): Promise<void> {
  await sql`update idempotency_keys set status = null, answer = null`.execute(app.database.sql);
}

test('a mail whose process died before the commit is made by the repeated request', async (t) => {
  const { clock, ...api } = await createTestApi(t);
  await send(api);
  await forgetAnswer(api);
  await sql`delete from messages`.execute(api.app.database.sql); // what was not committed is not there
  assert.deepEqual((await send(api)).body['code'], 'idempotency_key_in_flight');
  await clock.advance(121_000);
  assert.equal((await send(api)).status, 202);
  assert.equal(await countOf(api), 1);
});

test('what is not made in one transaction is not made again after a crash, and that is said', async (t) => {
  const { clock, ...api } = await createTestApi(t);
  const add = () =>
    api.ask('POST /administrators', {
      headers: KEY,
      body: { name: 'second', displayName: 'Second', role: 'read-only', password: 'quiet-lake-40-otters' },
    });
  const first = await add();
  assert.deepEqual([first.status, (await add()).text], [201, first.text]);
  await forgetAnswer(api);
  await clock.advance(121_000);
  const { status, body } = await add();
  assert.deepEqual([status, body['code']], [409, 'idempotency_key_unfinished']);
});

test('what is kept of a request tells nothing of what was in it', async (t) => {
  const api = await createTestApi(t);
  await api.ask('POST /administrators', {
    headers: KEY,
    body: { name: 'hidden-name', displayName: 'Second', role: 'read-only', password: 'quiet-lake-40-otters' },
  });
  const { rows } = await sql`select * from idempotency_keys`.execute(api.app.database.sql);
  assert.equal(rows.length, 1);
  assert.doesNotMatch(JSON.stringify(rows), /quiet-lake|hidden-name/);
});
