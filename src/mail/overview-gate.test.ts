// How mail stands, on the whole road with the clock in the test's hand.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { createTestRoad, passTime } from '../../test/stand-ins/road.ts';
import { SYSTEM } from '../permissions/permissions.ts';

test('the overview tells what was sent and failed, by the hour, and what waits', async (t) => {
  const road = await createTestRoad(t);
  const { mail, database } = road.app;
  const nothing = await mail.overview();
  assert.deepEqual(
    [
      nothing.lastSentAt,
      nothing.waiting,
      nothing.medianAcceptedToSentMs,
      nothing.hours.length,
      nothing.latest,
    ],
    [null, 0, null, 24, []],
  );
  const now = road.clock.now();
  const ids = await road.accept(9);
  const end = (id: string | undefined, state: string, agoMs: number) =>
    sql`update messages set state = ${state}, ended_at = ${now - agoMs}, queued_at = ${now - agoMs - 500},
      next_attempt_at = null where id = ${id}::uuid`.execute(database.sql);
  await end(ids[0], 'sent', 0);
  await end(ids[1], 'sent', 60 * 60_000);
  await end(ids[2], 'failed', 60 * 60_000);
  await end(ids[3], 'sent', 25 * 3_600_000);
  await end(ids[4], 'cancelled', 60_000);
  await mail.moveMany([ids[5] ?? ''], 'hold', SYSTEM);
  await sql`update messages set state = 'unknown', next_attempt_at = ${now - 5_000} where id = ${ids[6]}::uuid`.execute(
    database.sql,
  );
  const { hours, latest, ...numbers } = await mail.overview();
  assert.deepEqual(numbers, {
    lastSentAt: now,
    waiting: 2,
    oldestDueAt: now - 5_000,
    held: 1,
    unknown: 1,
    failedLastDay: 1,
    sentLastDay: 2,
    medianAcceptedToSentMs: 500,
  });
  assert.deepEqual(hours.slice(-2), [
    { startsAt: now - 3_600_000, sent: 1, failed: 1 },
    { startsAt: now, sent: 1, failed: 0 },
  ]);
  assert.equal(
    hours.reduce((sum, { sent, failed }) => sum + sent + failed, 0),
    3,
  );
  assert.deepEqual(latest.map(({ id }) => id).slice(0, 4), ids.slice(-6).reverse().slice(0, 4));
});

test('the room tells connections, the minute and the day as they are used, over all processes', async (t) => {
  const road = await createTestRoad(t);
  const { mail } = road.app;
  const used = async (): Promise<unknown> => {
    const room = await mail.room();
    return [room?.connections.used, room?.messages.used, room?.recipients.used];
  };
  const before = await mail.room();
  assert.deepEqual([before?.connections.of, before?.messages.of, before?.recipients.of], [3, 30, 10_000]);
  assert.deepEqual(await used(), [0, 0, 0]);
  mail.start();
  await road.accept(2, { lane: 'interactive' });
  await passTime(road, 100, 10_000, () => road.sandbox.messages().length === 2);
  await road.app.mail.settled();
  const [connections, ...rest] = (await used()) as number[];
  assert.ok(connections !== undefined && connections >= 1 && connections <= 3);
  assert.deepEqual(rest, [2, 2]);
  assert.ok((await mail.room())?.messages.freesAt);
});

test('the queue is empty when the forecast says so; where only a person can help there is none', async (t) => {
  const road = await createTestRoad(t);
  const { mail } = road.app;
  assert.equal(await mail.emptyAt(), road.clock.now());
  await road.accept(60);
  const forecast = (await mail.emptyAt()) ?? 0;
  mail.start();
  await passTime(road, 500, 10 * 60_000, () => road.sandbox.stats().accepted === 60);
  const late = road.clock.now() - forecast;
  t.diagnostic(`the last of 60 was there ${late / 1000} s after the forecast`);
  assert.ok(Math.abs(late) <= 20_000);
  await mail.stop();
  const [held = ''] = await road.accept(1);
  await mail.moveMany([held], 'hold', SYSTEM);
  assert.equal(await mail.emptyAt(), undefined);
});
