// Messages that are queued together with what caused them: all, or none.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { createTestDatabase } from '../../test/stand-ins/database.ts';
import { silentLog } from '../log/log.ts';
import { createSeal } from '../secrets/secrets.ts';
import { createManualClock } from '../time/manual-clock.ts';
import { createAcceptance, MAIL_CHANNEL, type QueuedMessage } from './acceptance-gate.ts';

async function arrange(t: TestContext) {
  const database = await createTestDatabase(t);
  const acceptance = createAcceptance({
    database,
    seal: createSeal(Buffer.alloc(32, 1)),
    clock: createManualClock(1000),
    newId: () => uuidv7(),
    log: silentLog,
    defaultSender: async () => 'no-reply@contoso.example',
    wake: () => undefined,
  });
  const message = await acceptance.compose({ to: ['guest@example.com'], subject: 'Hi', text: 'hello' });
  const many = (count: number): QueuedMessage[] =>
    Array.from({ length: count }, (_, index) => ({
      message: { ...message, subject: `Hi ${index}`, messageId: `<${index}@x>` },
      queueing: { lane: 'bulk', purpose: 'guest-credentials' },
    }));
  const count = async (table: string): Promise<number> => {
    const { rows } = await sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)}`.execute(
      database.sql,
    );
    return rows[0]?.n ?? 0;
  };
  return { database, acceptance, many, count };
}

test('many messages are queued in their order, by more than one statement, each with its recipient', async (t) => {
  const { database, acceptance, many, count } = await arrange(t);
  const ids = await database.transaction((tx) => acceptance.enqueueMany(tx, many(150)));
  assert.equal(new Set(ids).size, 150);
  for (const table of ['messages', 'recipients', 'journal_entries']) assert.equal(await count(table), 150);
  const { rows } = await sql<{ id: string; subject: string }>`select id, subject from messages`.execute(
    database.sql,
  );
  const subjects = new Map(rows.map(({ id, subject }) => [id, subject]));
  assert.deepEqual(
    ids.map((id) => subjects.get(id)),
    ids.map((_, index) => `Hi ${index}`),
  );
});

test('what is rolled back has queued nothing, though only the last of many was refused', async (t) => {
  const { database, acceptance, many, count } = await arrange(t);
  const failing = database.transaction(async (tx) => {
    await acceptance.enqueueMany(tx, many(150));
    throw new Error('no');
  });
  await assert.rejects(failing, /no/);
  const messages = many(100);
  const last = messages.at(-1) ?? assert.fail();
  const impossible = { ...last, message: { ...last.message, subject: 'a\0b' } };
  await assert.rejects(
    database.transaction((tx) => acceptance.enqueueMany(tx, [...messages.slice(0, -1), impossible])),
  );
  for (const table of ['messages', 'recipients', 'journal_entries']) assert.equal(await count(table), 0);
});

test('who delivers is told once, when all are there, and not of nothing', async (t) => {
  const { database, acceptance, many, count } = await arrange(t);
  const seen: number[] = [];
  const target = new EventTarget();
  const heard = (): Promise<unknown> =>
    new Promise((resolve) => target.addEventListener('told', resolve, { once: true }));
  const listening = heard();
  const stop = database.listen(MAIL_CHANNEL, () => {
    void count('messages').then((messages) => {
      seen.push(messages);
      target.dispatchEvent(new Event('told'));
    });
  });
  t.after(stop);
  await listening; // the first is that it listens
  const told = heard();
  assert.deepEqual(await database.transaction((tx) => acceptance.enqueueMany(tx, [])), []);
  await database.transaction((tx) => acceptance.enqueueMany(tx, many(150)));
  await told;
  await database.transaction((tx) => acceptance.enqueueMany(tx, many(1)));
  while (seen.length < 3) await heard();
  assert.deepEqual(seen.slice(1), [150, 151]);
});
