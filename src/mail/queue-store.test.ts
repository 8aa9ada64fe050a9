// The queue's tables on a real PostgreSQL.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createTestQueue, HOLDER, HOUR_MS, MAILBOX, NOW, result } from '../../test/stand-ins/queue.ts';
import { paceStore } from './pace-store.ts';

test('a message comes back as it was queued, once', async (t) => {
  const { add, claim, state } = await createTestQueue(t);
  const id = await add({ recipients: ['b@example.com', 'a@example.com'] });
  const [message, ...others] = await claim();
  assert.deepEqual(others, []);
  assert.deepEqual(
    { ...message, source: message?.source.toString() },
    {
      id,
      lane: 'bulk',
      sender: MAILBOX,
      messageId: `<${id}@x>`,
      source: 'x',
      deferrals: 0,
      attemptCount: 1,
      giveUpAt: NOW + HOUR_MS,
      recipients: ['b@example.com', 'a@example.com'],
      waitingCount: 2,
      failedCount: 0,
    },
  );
  assert.equal(await state(id), 'sending');
  assert.deepEqual(await claim(), []);
});

test('lanes go first to last; every fifth pick goes to whoever waits longest', async (t) => {
  const { add, claim } = await createTestQueue(t);
  const bulk = await add({ lane: 'bulk', at: NOW - 5000 });
  const interactive = await add({ lane: 'interactive', at: NOW - 1000 });
  const reminder = await add({ lane: 'reminder', at: NOW - 2000 });
  assert.equal((await claim({ limit: 1 }))[0]?.id, interactive);
  assert.equal((await claim({ limit: 1, oldestFirst: true }))[0]?.id, bulk);
  assert.deepEqual(await claim({ lanes: ['interactive', 'alarm'] }), []);
  assert.equal((await claim({ limit: 1 }))[0]?.id, reminder);
});

test('what is not due yet is not claimed', async (t) => {
  const { add, claim } = await createTestQueue(t);
  await add({ at: NOW + 1 });
  assert.deepEqual(await claim(), []);
  assert.equal((await claim({ now: NOW + 1 })).length, 1);
});

test('two who claim at once never get the same message', async (t) => {
  const { add, claim } = await createTestQueue(t);
  for (let count = 0; count < 40; count += 1) await add();
  const claims = await Promise.all(
    Array.from({ length: 8 }, () => claim({ limit: 7, holder: randomUUID() })),
  );
  const ids = claims.flat().map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  assert.equal(ids.length, 40);
});

test('many recipients go in parts, and those that are lost are counted', async (t) => {
  const { add, claim, queue, state } = await createTestQueue(t);
  const recipients = ['a@example.com', 'b@example.com', 'c@example.com'];
  const id = await add({ recipients });
  const [first] = await claim({ recipientsPerMessage: 2 });
  assert.deepEqual([first?.recipients, first?.waitingCount], [['a@example.com', 'b@example.com'], 3]);
  const ends = [
    { address: 'a@example.com', state: 'sent', reply: undefined },
    { address: 'b@example.com', state: 'failed', reply: '550 no' },
  ] as const;
  await queue.record(HOLDER, 'node-a', [
    result(id, { state: 'queued', nextAttemptAt: NOW, endedAt: undefined, recipients: ends }),
  ]);
  const [second] = await claim({ recipientsPerMessage: 2 });
  assert.deepEqual(
    [second?.recipients, second?.waitingCount, second?.failedCount],
    [['c@example.com'], 1, 1],
  );
  assert.equal(await state(id), 'sending');
});

test('a day’s rest of recipients lets small messages pass', async (t) => {
  const { add, claim } = await createTestQueue(t);
  await add({ lane: 'interactive', recipients: ['a@example.com', 'b@example.com'] });
  const small = await add();
  assert.deepEqual(
    (await claim({ recipientsLeft: 1 })).map(({ id }) => id),
    [small],
  );
});

test('a result is written with its attempt, transcript and recipients', async (t) => {
  const { add, claim, queue, journal } = await createTestQueue(t);
  const id = await add();
  await claim();
  assert.deepEqual(await queue.record(HOLDER, 'node-a', [result(id)]), [id]);
  const found = await journal.find(id);
  assert.equal(found?.state, 'sent');
  assert.deepEqual(found?.recipients, [
    { address: 'guest@example.com', state: 'sent', reply: '250 2.0.0 OK' },
  ]);
  const { startedAt, ...attempt } = found?.attempts[0] ?? {};
  assert.equal(startedAt, new Date(NOW).toISOString());
  assert.deepEqual(attempt, {
    durationMs: 100,
    node: 'node-a',
    verdict: 'sent',
    reply: '250 2.0.0 OK',
    enhancedStatus: '2.0.0',
    transcript: 'S: 250 2.0.0 OK',
  });
});

for (const [what, said, kept] of [
  ['a NUL', 'a\0b', 'a\ufffdb'],
  ['half a surrogate pair', 'a\ud83d', 'a\ufffd'],
  ['quotes and backslashes', '\\u0000 "\'', '\\u0000 "\''],
  ['a whole one', '🎉', '🎉'],
] as const)
  test(`a reply with ${what} can be written, and holds up no other result`, async (t) => {
    const { add, claim, queue, journal } = await createTestQueue(t);
    const [odd, plain] = [await add(), await add()];
    await claim();
    const recipients = [{ address: 'guest@example.com', state: 'sent', reply: said }] as const;
    const records = [result(odd, { reply: said, transcript: said, recipients }), result(plain)];
    assert.deepEqual((await queue.record(HOLDER, 'n', records)).toSorted(), [odd, plain].toSorted());
    const found = await journal.find(odd);
    assert.deepEqual(
      [found?.attempts[0]?.reply, found?.attempts[0]?.transcript, found?.recipients[0]?.reply],
      [kept, kept, kept],
    );
  });

test('a result of somebody who has lost the message is not taken, unless it says that it was sent', async (t) => {
  const { add, claim, queue, state } = await createTestQueue(t);
  const [late, sent] = [await add(), await add()];
  await claim({ leaseUntil: NOW - 1 });
  assert.deepEqual((await queue.recover(NOW, 'gone')).toSorted(), [late, sent].toSorted());
  const taken = await queue.record(HOLDER, 'n', [
    result(late, { state: 'failed', verdict: 'failed' }),
    result(sent),
  ]);
  assert.deepEqual(taken, [sent]);
  assert.deepEqual([await state(late), await state(sent)], ['unknown', 'sent']);
});

test('what a dead process held is unknown and due at once; what a living one holds is left alone', async (t) => {
  const { add, claim, queue, state, journal } = await createTestQueue(t);
  const [dead, alive, lost] = [await add({ at: NOW - 2 }), await add({ at: NOW - 1 }), await add()];
  await claim({ limit: 1, holder: randomUUID(), leaseUntil: NOW });
  await claim({ limit: 2, leaseUntil: NOW });
  await queue.extendLeases(HOLDER, [alive], NOW + 45_000); // of the third its holder knows nothing any more
  const recovered = await queue.recover(NOW + 1, 'the process ended');
  assert.deepEqual([...recovered].sort(), [dead, lost].sort());
  assert.deepEqual(
    [await state(dead), await state(alive), await state(lost)],
    ['unknown', 'sending', 'unknown'],
  );
  assert.equal((await journal.find(dead))?.attempts[0]?.reply, 'the process ended');
  assert.equal(await queue.promoteDue(NOW + 1, []), 2);
  assert.equal(await state(dead), 'queued');
});

test('what is given back costs no attempt and frees what was reserved for it', async (t) => {
  const { database, add, claim, queue, state } = await createTestQueue(t);
  const id = await add();
  const [message] = await claim();
  assert.ok(message);
  const reserved = () => database.transaction((tx) => paceStore(tx).lock(MAILBOX, NOW + 5 * HOUR_MS));
  await database.transaction((tx) => paceStore(tx).reserve(MAILBOX, message, NOW));
  assert.equal((await reserved()).inWindow, 1);
  await queue.giveBack(randomUUID(), [id]);
  assert.equal(await state(id), 'sending', 'only its holder gives it back');
  await queue.giveBack(HOLDER, [id]);
  assert.equal(await state(id), 'queued');
  assert.deepEqual([(await reserved()).inWindow, (await reserved()).recipientsToday], [0, 0]);
  assert.equal((await claim())[0]?.attemptCount, 1);
});

test('what is too old has failed, with its recipients', async (t) => {
  const { add, queue, journal } = await createTestQueue(t);
  const [old, young] = [await add({ giveUpAt: NOW - 1 }), await add()];
  await queue.expire(NOW);
  const found = await journal.find(old);
  assert.deepEqual([found?.state, found?.recipients[0]?.state], ['failed', 'failed']);
  assert.equal((await journal.find(young))?.state, 'queued');
});
