// How the road stands, as any process can read it: from mail that meets a fault, and from the canary where there is none.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createTestRoad, passTime, type TestRoad } from '../../test/stand-ins/road.ts';

const reportsOf = async ({ app }: Pick<TestRoad, 'app'>) =>
  (await app.mail.roadReports()).map(({ source, trouble, failures }) => [
    source,
    trouble?.step ?? 'open',
    trouble?.cause ?? '',
    failures,
  ]);

test('a secret that is called expired closes the road by its cause, and a mail that goes out opens it', async (t) => {
  const road = await createTestRoad(t);
  const { app, clock, sandbox } = road;
  assert.deepEqual(await reportsOf(road), []);
  sandbox.fault('client-secret-expired');
  app.mail.start();
  await road.accept(1);
  await road.settled();
  assert.deepEqual(await reportsOf(road), [['delivery', 'token', 'client-secret-expired', 1]]);
  const [first] = await app.mail.roadReports();
  await passTime(road, 1000, 600_000, async () => ((await app.mail.roadReports())[0]?.failures ?? 0) > 1);
  const [again] = await app.mail.roadReports();
  assert.deepEqual([again?.since, again?.failures], [first?.at, 2], 'since when it is so stays');
  assert.match(again?.trouble?.reason ?? '', /AADSTS7000222/);
  sandbox.clearFaults();
  await passTime(road, 1000, 600_000, () => sandbox.messages().length === 1);
  await road.settled();
  assert.deepEqual(await reportsOf(road), [['delivery', 'open', '', 0]]);
  assert.ok(((await app.mail.roadReports())[0]?.since ?? 0) <= clock.now());
});

test('the canary finds what no mail has met yet, though the token in memory is good', async (t) => {
  const road = await createTestRoad(t);
  const { app, clock, sandbox } = road;
  app.mail.start();
  await road.accept(1);
  await passTime(road, 1000, 60_000, () => sandbox.messages().length === 1);
  sandbox.fault('client-secret-expired');
  await road.accept(1);
  await passTime(road, 1000, 60_000, () => sandbox.messages().length === 2);
  assert.equal(await app.mail.canary.lastAt(), undefined);
  assert.equal((await app.mail.canary.sing())?.ok, false);
  assert.equal(await app.mail.canary.lastAt(), clock.now());
  assert.deepEqual((await reportsOf(road)).toSorted(), [
    ['canary', 'token', 'client-secret-expired', 1],
    ['delivery', 'open', '', 0],
  ]);
  sandbox.clearFaults();
  assert.equal((await app.mail.canary.sing())?.ok, true);
  assert.deepEqual((await reportsOf(road)).toSorted()[0], ['canary', 'open', '', 0]);
});
