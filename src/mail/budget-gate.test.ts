import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createTestRoad, passTime } from '../../test/stand-ins/road.ts';
import { Refusal } from '../refusal.ts';
import { takeSlot } from './budget-gate.ts';
import { EXCHANGE_ONLINE_PACE, paceFor } from './pace.ts';

test('a submitted test message counts against the minute, and one beyond it is declined with when to try', async (t) => {
  const road = await createTestRoad(t);
  const settings = (await road.app.mail.smtp.active())!;
  for (let sent = 0; sent < EXCHANGE_ONLINE_PACE.messagesPerMinute; sent += 1)
    assert.equal((await road.app.mail.smtp.test(settings, 'a@example.com')).ok, true);
  await assert.rejects(
    road.app.mail.smtp.test(settings, 'a@example.com'),
    (error: unknown) =>
      error instanceof Refusal && error.code === 'mailbox_busy' && /60 seconds/.test(error.message),
  );
  assert.deepEqual(road.sandbox.stats().refused, {});
  await road.clock.advance(60_001);
  assert.equal((await road.app.mail.smtp.test(settings, 'a@example.com')).ok, true);
});

test('tests share the mailbox’s connections with whoever else holds one', async (t) => {
  const road = await createTestRoad(t);
  const settings = (await road.app.mail.smtp.active())!;
  const pace = paceFor(settings);
  const other = await road.another();
  assert.ok((await takeSlot(other.database, pace)) && (await takeSlot(other.database, pace)));
  const results = await Promise.all(Array.from({ length: 4 }, () => road.app.mail.smtp.test(settings)));
  for (const { ok } of results) assert.equal(ok, true);
  assert.deepEqual(Object.values(road.sandbox.stats().maxConcurrentConnections), [1]);
});

test('senders that have nothing to do give a test one of their slots', async (t) => {
  const road = await createTestRoad(t);
  const settings = (await road.app.mail.smtp.active())!;
  await road.accept(30, { lane: 'interactive' });
  road.app.mail.start();
  await passTime(road, 100, 60_000, () => road.sandbox.stats().accepted === 30);
  const other = await road.another();
  while (await takeSlot(other.database, paceFor(settings))); // what is left
  const since = performance.now();
  assert.equal((await road.app.mail.smtp.test(settings)).ok, true);
  assert.ok(performance.now() - since < 5_000);
});
