// Connection tests as records: on the real road, watched from a second process's worth of parts on the same database.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ADMINISTRATOR, isOver, ONLOOKER, seen, settingsOf } from '../../test/stand-ins/connection-runs.ts';
import { createTestRoad, passTime } from '../../test/stand-ins/road.ts';
import { createScriptedSmtp } from '../../test/stand-ins/scripted-smtp.ts';
import { STEP_NAMES } from '../diagnosis/diagnosis.ts';
import { Refusal } from '../refusal.ts';
import type { TestRun } from './connection-test-run.ts';

const by = ADMINISTRATOR;
const MINUTE = 60_000;
const refusedAs = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a test is watched step by step from another process, and can be found again', async (t) => {
  const road = await createTestRoad(t);
  const other = await road.another();
  const value = await settingsOf(road);
  const id = await road.app.mail.smtp.tests.start(value, { submitTo: 'guest@example.com', by });
  const views: TestRun[] = [];
  for await (const run of other.mail.smtp.tests.watch(id, AbortSignal.timeout(10_000))) views.push(run);

  const last = views.at(-1);
  assert.equal(last?.state, 'passed');
  assert.equal(last.result?.ok, true);
  assert.equal(last.node, 'node-a');
  assert.equal(last.startedBy, 'postmaster');
  assert.deepEqual(
    last.steps.map(({ name, status }) => [name, status]),
    STEP_NAMES.map((name) => [name, 'passed']),
  );
  assert.ok(views.length >= 2, 'it was seen while it ran');
  for (const { state, steps } of views.slice(0, -1)) {
    assert.equal(state, 'running');
    assert.equal(steps.length, STEP_NAMES.length);
    assert.ok(steps.filter(({ status }) => status === 'running').length <= 1);
  }
  assert.equal(other.mail.smtp.fingerprint(value), last.fingerprint);
  assert.deepEqual(await other.mail.smtp.tests.latest(by), last);
  assert.equal(await other.mail.smtp.tests.latest(ONLOOKER), undefined);
  assert.equal(road.sandbox.messages().length, 1);
});

test('the step at hand is told while it runs, and a process that stops ends its tests as interrupted', async (t) => {
  const road = await createTestRoad(t);
  const other = await road.another();
  const { port } = await createScriptedSmtp(t, { raw: () => undefined });
  const id = await other.mail.smtp.tests.start(await settingsOf(road, { port }), { by });
  const run = await seen(road.app, id, ({ steps }) => steps[2]?.status === 'running');
  assert.deepEqual(
    run.steps.map(({ status }) => status),
    ['passed', 'passed', 'running', ...Array<string>(6).fill('waiting')],
  );
  const since = performance.now();
  await other.mail.stop();
  assert.ok(performance.now() - since < 2_000);
  const stopped = await road.app.mail.smtp.tests.read(id);
  assert.equal(stopped.state, 'stopped');
  assert.equal(stopped.ending?.code, 'interrupted');
});

test('a test whose process was killed is interrupted after 90 seconds without a beat, and stays so', async (t) => {
  const road = await createTestRoad(t);
  const other = await road.another();
  const { port } = await createScriptedSmtp(t, { raw: () => undefined });
  const value = await settingsOf(road, { port, connectionTimeoutSeconds: 3 });
  const id = await other.mail.smtp.tests.start(value, { by });
  await seen(road.app, id, ({ steps }) => steps[2]?.status === 'running');
  await other.database.close();
  await road.clock.advance(89_000);
  assert.equal((await road.app.mail.smtp.tests.read(id)).state, 'running');
  await road.clock.advance(1_000);
  const run = await road.app.mail.smtp.tests.read(id);
  assert.equal(run.state, 'stopped');
  assert.equal(run.ending?.code, 'interrupted');
  assert.match(run.ending.message, /node-b/);
  assert.ok(run.steps.every(({ status }) => status === 'passed' || status === 'skipped'));
  await assert.rejects(road.app.mail.smtp.saveTested(id, value, by), refusedAs('settings_not_tested'));
});

test('a test that takes long keeps its beat', async (t) => {
  const road = await createTestRoad(t);
  const { port } = await createScriptedSmtp(t, { raw: () => undefined });
  const id = await road.app.mail.smtp.tests.start(await settingsOf(road, { port }), { by });
  await seen(road.app, id, ({ steps }) => steps[2]?.status === 'running');
  const beat = async (): Promise<number> => {
    const { rows } = await sql<{ at: number }>`select beat_at as at from connection_tests`.execute(
      road.app.database.sql,
    );
    return rows[0]?.at ?? 0;
  };
  for (let beats = 0; beats < 5; beats += 1) {
    const before = await beat();
    await road.clock.advance(20_000);
    while ((await beat()) === before) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.equal((await road.app.mail.smtp.tests.read(id)).state, 'running');
});

test('until it works: tries go on while a permission spreads, and the page sees when the next comes', async (t) => {
  const road = await createTestRoad(t);
  road.sandbox.fault('mailbox-permission-missing');
  const id = await road.app.mail.smtp.tests.start(await settingsOf(road), {
    untilItWorks: { limitMs: 30 * MINUTE },
    by,
  });
  const first = await seen(road.app, id, ({ nextTryAt }) => nextTryAt !== undefined);
  assert.equal(first.state, 'running');
  assert.equal(first.tries, 1);
  assert.equal(first.nextTryAt, road.clock.now() + 20_000);
  assert.equal(first.untilWorksUntil, road.clock.now() + 30 * MINUTE);
  assert.equal(first.result?.diagnosis[0]?.cause, 'mailbox-permission-missing');
  road.sandbox.clearFaults();
  await road.clock.advance(20_000);
  const last = await seen(road.app, id, isOver);
  assert.equal(last.state, 'passed');
  assert.equal(last.tries, 2);
  assert.equal(last.nextTryAt, undefined);
});

test('a test that waits for its next try is stopped from another process, and tries no more', async (t) => {
  const road = await createTestRoad(t);
  const other = await road.another();
  road.sandbox.fault('mailbox-permission-missing');
  const order = { untilItWorks: { limitMs: 30 * MINUTE }, by };
  const id = await road.app.mail.smtp.tests.start(await settingsOf(road), order);
  await seen(road.app, id, ({ nextTryAt }) => nextTryAt !== undefined);
  await assert.rejects(other.mail.smtp.tests.stop(id, ONLOOKER), refusedAs('permission_missing'));
  const run = await other.mail.smtp.tests.stop(id, by);
  assert.equal(run.state, 'stopped');
  assert.equal(run.ending?.code, 'stopped');
  assert.equal(run.result?.ok, false, 'what was found last stays');
  const asked = road.sandbox.stats().tokenRequests;
  for (let seconds = 0; seconds < 200; seconds += 10) await road.clock.advance(10_000);
  assert.equal(road.sandbox.stats().tokenRequests, asked);
  assert.deepEqual(await road.app.mail.smtp.tests.read(id), run);
});

test('a mailbox whose messages of the minute are used up ends the test with that refusal', async (t) => {
  const road = await createTestRoad(t);
  road.app.mail.start();
  await road.accept(30, { lane: 'interactive' });
  await passTime(road, 100, 20_000, () => road.sandbox.stats().accepted === 30);
  const id = await road.app.mail.smtp.tests.start(await settingsOf(road), {
    submitTo: 'guest@example.com',
    by,
  });
  const run = await seen(road.app, id, isOver);
  assert.equal(run.state, 'failed');
  assert.equal(run.ending?.code, 'mailbox_busy');
  assert.match(run.ending.message, /Try again in \d+ seconds/);
});

test('tests hold no secret in the clear, lose it with the time to save, and are forgotten after a week', async (t) => {
  const road = await createTestRoad(t);
  const { tests } = road.app.mail.smtp;
  const id = await tests.start(await settingsOf(road), { by });
  await seen(road.app, id, isOver);
  const row = async () =>
    (
      await sql<{
        text: string;
        settings: unknown;
      }>`select t::text as text, settings from connection_tests t where id = ${id}`.execute(
        road.app.database.sql,
      )
    ).rows[0];
  assert.ok((await row())?.settings);
  assert.ok(!(await row())?.text.includes(road.sandbox.defaults.clientSecret.reveal()));
  await road.clock.advance(2 * 60 * MINUTE);
  await seen(road.app, await tests.start(await settingsOf(road), { by: ONLOOKER_WHO_MAY }), isOver);
  assert.equal((await row())?.settings, null);
  await road.clock.advance(7 * 24 * 60 * MINUTE);
  await seen(road.app, await tests.start(await settingsOf(road), { by }), isOver);
  await assert.rejects(tests.read(id), refusedAs('connection_test_not_found'));
});

const ONLOOKER_WHO_MAY = { ...ONLOOKER, permissions: ADMINISTRATOR.permissions };

test('who may not change the SMTP settings starts no test', async (t) => {
  const road = await createTestRoad(t);
  const { tests } = road.app.mail.smtp;
  await assert.rejects(
    tests.start(await settingsOf(road), { by: ONLOOKER }),
    refusedAs('permission_missing'),
  );
  await assert.rejects(tests.read('none'), refusedAs('connection_test_not_found'));
});
