import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createTestQueue, HOLDER, HOUR_MS, NOW, result } from '../../test/stand-ins/queue.ts';

test('a failed message that is retried by hand tries its lost recipients again', async (t) => {
  const { add, claim, queue, journal, state } = await createTestQueue(t);
  const id = await add();
  await claim();
  const recipients = [{ address: 'guest@example.com', state: 'failed', reply: '550 no' }] as const;
  await queue.record(HOLDER, 'n', [result(id, { state: 'failed', verdict: 'failed', recipients })]);
  assert.equal(await journal.lockState(id), 'failed');
  await journal.setStates([id], 'queued', NOW + 5, NOW + 9 * HOUR_MS);
  const [again] = await claim({ now: NOW + 5 });
  assert.deepEqual(
    [again?.recipients, again?.attemptCount, again?.giveUpAt],
    [['guest@example.com'], 2, NOW + 9 * HOUR_MS],
  );
  assert.equal(await state(id), 'sending');
});
