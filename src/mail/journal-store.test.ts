import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createTestQueue, HOLDER, HOUR_MS, NOW, result } from '../../test/stand-ins/queue.ts';

test('the journal pages newest first and stays stable; a cursor that is none begins at the newest', async (t) => {
  const { add, journal } = await createTestQueue(t);
  const ids: string[] = [];
  for (let at = 0; at < 5; at += 1) ids.unshift(await add({ at: NOW + at }));
  const first = await journal.page({ limit: 2 });
  assert.deepEqual([first.messages.map(({ id }) => id), first.counts.queued], [ids.slice(0, 2), 5]);
  await add({ at: NOW + 99 });
  const second = await journal.page({ limit: 3, ...(first.next ? { cursor: first.next } : {}) });
  assert.deepEqual([second.messages.map(({ id }) => id), second.next], [ids.slice(2), null]);
  for (const cursor of ['x', `1.${'-'.repeat(36)}`, "1.'; drop table messages; --"])
    assert.equal((await journal.page({ limit: 10, cursor })).messages.length, 6);
  assert.deepEqual((await journal.page({ limit: 10, states: ['failed'] })).messages, []);
});

test('a failed message that is retried by hand tries its lost recipients again', async (t) => {
  const { add, claim, queue, journal, state } = await createTestQueue(t);
  const id = await add();
  await claim();
  const recipients = [{ address: 'guest@example.com', state: 'failed', reply: '550 no' }] as const;
  await queue.record(HOLDER, 'n', [result(id, { state: 'failed', verdict: 'failed', recipients })]);
  assert.equal(await journal.lockState(id), 'failed');
  await journal.setState(id, 'queued', NOW + 5, NOW + 9 * HOUR_MS);
  const [again] = await claim({ now: NOW + 5 });
  assert.deepEqual(
    [again?.recipients, again?.attemptCount, again?.giveUpAt],
    [['guest@example.com'], 2, NOW + 9 * HOUR_MS],
  );
  assert.equal(await state(id), 'sending');
});
