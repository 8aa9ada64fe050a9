// The client secret that is about to end, day by day: exactly the alarms that are named, once each, whoever looks, and gone
// when a new secret is saved.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import type { App } from '../../src/app.ts';
import { Refusal } from '../../src/refusal.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { writtenEntries } from '../stand-ins/audit.ts';
import { ADMINISTRATOR as POSTMASTER, endingOn, ONLOOKER } from '../stand-ins/connection-runs.ts';
import { BY_COMMAND } from '../stand-ins/accounts.ts';
import { alarmReceivers, toldBy } from '../stand-ins/alarm-receivers.ts';
import { createTestRoad, passTime, type TestRoad } from '../stand-ins/road.ts';

const DAY = 86_400_000;
/** 91 days and 16 hours after the clock of the road begins. */
const END = '2027-02-23';

async function arrange(t: TestContext): Promise<TestRoad> {
  const road = await createTestRoad(t);
  const add = (name: string, more: object) =>
    road.app.accounts.administrators.add(
      { name, displayName: name, role: 'mail-admin', password: new Secret('correct horse battery'), ...more },
      BY_COMMAND,
    );
  await add('kim', { email: 'kim@contoso.example', includesAlarms: true });
  await add('lee', { email: 'lee@contoso.example', includesAlarms: true });
  await add('ada', { email: 'ada@contoso.example' });
  const gone = await add('ben', { email: 'ben@contoso.example', includesAlarms: true });
  await road.app.accounts.administrators.setDisabled(gone.id, true, BY_COMMAND);
  await endingOn(road, END);
  // The database goes by the real clock, and the road by that of the test.
  // Nobody delivers while days go by, and that would be told.
  await road.app.alarms.rules.changeMany(['clock-skew', 'mail-backlog'], { status: 'disabled' }, POSTMASTER);
  await road.app.guests.purge.save({ isEnabled: false }, BY_COMMAND);
  return road;
}

/** Subjects and receivers of the mails that were queued, in their order. */
async function queued({ app }: Pick<TestRoad, 'app'>): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select subject || ' → ' || address as line
      from messages join recipients on recipients.message = messages.id
      where purpose = 'alarm' and lane = 1 order by queued_at, address`.execute(app.database.sql);
  return rows.map(({ line }) => line);
}

const openOf = async (app: App) =>
  (await app.alarms.open()).map(({ kind, severity, stage, count }) => [kind, severity, stage, count]);

test('a secret from 91 days to 3 days after its end, on every channel', async (t) => {
  const road = await arrange(t);
  const { app, clock } = road;
  const receivers = await alarmReceivers(t, app);
  const told: string[] = [];
  const byWebhook: string[] = [];
  const bySyslog: string[] = [];
  for (let day = 91; day >= -4; day -= 1) {
    const before = (await queued(road)).length;
    await app.alarms.tend();
    await app.alarms.tend();
    const lines = (await queued(road)).slice(before);
    if (lines.length > 0) {
      assert.deepEqual(
        lines.map((line) => line.split(' → ')[1]),
        ['kim@contoso.example', 'lee@contoso.example'],
      );
      told.push(`${day}: ${lines[0]?.split(' → ')[0]}`);
    }
    await app.alarms.deliver();
    const heard = receivers.taken.splice(0).flatMap(toldBy);
    byWebhook.push(...heard.map((line) => `${day}: ${line}`));
    bySyslog.push(...(await heardOf(receivers.syslog, heard.length)).map((line) => `${day}: ${line}`));
    await clock.advance(DAY);
  }
  const days = (from: number, to: number): number[] =>
    Array.from({ length: from - to + 1 }, (_, index) => from - index);
  assert.deepEqual(told, [
    ...[90, 60, ...days(30, 8)].map((day) => `${day}: [Foyer] Warning: Client secret expiring`),
    ...days(7, 0).map((day) => `${day}: [Foyer] Critical: Client secret expiring`),
    ...days(-1, -4).map((day) => `${day}: [Foyer] Critical: Client secret expired`),
  ]);
  const expected = [
    ...[90, 60, ...days(30, 8)].map((day) => `${day}: raised client-secret-expiring warning`),
    ...days(7, 0).map((day) => `${day}: raised client-secret-expiring critical`),
    '-1: raised client-secret-expired critical',
    '-1: cleared client-secret-expiring critical',
    ...days(-2, -4).map((day) => `${day}: raised client-secret-expired critical`),
  ];
  assert.deepEqual(byWebhook, expected);
  assert.deepEqual(bySyslog, expected);
  const { rows } = await sql<{ kept: number; old: number }>`
    select count(*) as kept, count(*) filter (where created_at < ${clock.now() - 92 * DAY}) as old
    from alarm_deliveries`.execute(app.database.sql);
  assert.deepEqual(
    [rows[0]?.old, (rows[0]?.kept ?? 0) > 0],
    [0, true],
    'deliveries are kept for ninety days',
  );
  assert.deepEqual(await openOf(app), [['client-secret-expired', 'critical', 'over 3', 4]]);
  const cleared = await app.alarms.page({ state: 'cleared' }, undefined, 10);
  assert.deepEqual(
    cleared.map(({ kind, count }) => [kind, count]),
    [['client-secret-expiring', 33]],
  );
});

/** As the structured data of each tells it; datagrams come when they come. */
async function heardOf(syslog: string[], count: number): Promise<string[]> {
  for (const until = performance.now() + 5_000; syslog.length < count; await delay(2))
    assert.ok(performance.now() < until, 'syslog heard less than the webhook');
  return syslog.splice(0).map((line) => {
    const of = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(line)?.[1] ?? '';
    return `${of('event')} ${of('kind')} ${of('severity')}`;
  });
}

test('after three days without power there is one mail, and it arrives', async (t) => {
  const road = await arrange(t);
  const { app, clock, sandbox } = road;
  await clock.advance(70 * DAY);
  await app.alarms.tend();
  await clock.advance(3 * DAY);
  await app.alarms.tend();
  assert.equal((await queued(road)).length, 4);
  app.mail.start();
  await passTime(road, 1000, 60_000, () => sandbox.messages().length === 4);
  const text = sandbox.messages().at(-1)?.source.toString() ?? '';
  assert.match(text, /^Subject: \[Foyer\] Warning: Client secret expiring/m);
  assert.ok(!text.includes(sandbox.defaults.clientSecret.reveal()));
});

test('a new secret clears the alarm, and one that ends soon too begins its own', async (t) => {
  const road = await arrange(t);
  const { app, clock } = road;
  await clock.advance(88 * DAY);
  await app.alarms.tend();
  assert.deepEqual(await openOf(app), [['client-secret-expiring', 'critical', '3 days', 1]]);
  await endingOn(road, '2027-04-20');
  await app.alarms.tend();
  assert.deepEqual(await openOf(app), [['client-secret-expiring', 'warning', '60 days', 1]]);
  await endingOn(road, '2029-02-20');
  await app.alarms.tend();
  assert.deepEqual(await openOf(app), []);
});

test('who acknowledges is left alone until it becomes worse; the audit says who', async (t) => {
  const road = await arrange(t);
  const { app, clock } = road;
  await clock.advance(70 * DAY);
  await app.alarms.tend();
  const [alarm = assert.fail()] = await app.alarms.open();
  await assert.rejects(app.alarms.acknowledge({ ids: [alarm.id] }, ONLOOKER), Refusal);
  await app.alarms.acknowledge({ ids: [alarm.id] }, POSTMASTER);
  await app.alarms.acknowledge({ ids: [alarm.id] }, POSTMASTER);
  assert.deepEqual(
    (await writtenEntries(app.database)).flatMap(({ action, subject }) =>
      action === 'alarm.acknowledge' ? [subject] : [],
    ),
    [`client-secret-expiring ${road.sandbox.defaults.clientId} ${END}`],
  );
  for (let day = 0; day < 13; day += 1) {
    await clock.advance(DAY);
    await app.alarms.tend();
  }
  assert.equal((await queued(road)).length, 2, 'the mails of the first day');
  await clock.advance(DAY);
  await app.alarms.tend();
  assert.equal((await queued(road)).length, 4, 'it has become critical');
  assert.equal((await app.alarms.open())[0]?.acknowledgedAt, null);
  await assert.rejects(
    app.alarms.acknowledge({ ids: ['nothing'] }, POSTMASTER),
    (error) => error instanceof Refusal && error.code === 'alarm_not_found',
  );
});

test('two processes that look at once tell it once, and a look that fails in the middle loses nothing', async (t) => {
  const road = await arrange(t);
  const { app, clock } = road;
  const other = await road.another();
  await clock.advance(70 * DAY);
  await sql`create function fails() returns trigger language plpgsql as $$
    begin raise exception 'the world ends'; end $$`.execute(app.database.sql);
  await sql`create trigger fails before insert on messages
    for each row execute function fails()`.execute(app.database.sql);
  await assert.rejects(app.alarms.tend(), /the world ends/);
  assert.deepEqual(await app.alarms.open(), [], 'what nobody was told of is not known yet');
  await sql`drop trigger fails on messages`.execute(app.database.sql);
  for (let turn = 0; turn < 5; turn += 1) await Promise.all([app.alarms.tend(), other.alarms.tend()]);
  assert.equal((await queued(road)).length, 2);
  assert.equal((await app.alarms.open()).length, 1);
});

test('a server that runs looks by itself', async (t) => {
  const road = await arrange(t);
  const { app, clock } = road;
  await clock.advance(70 * DAY);
  app.alarms.start();
  await opens(road, 1);
  await endingOn(road, '2029-02-20');
  await opens(road, 0);
});

/** A look takes its real time: the clock goes on by half minutes until one has been. */
async function opens({ app, clock }: TestRoad, count: number): Promise<void> {
  const until = performance.now() + 10_000;
  while ((await app.alarms.open()).length !== count) {
    assert.ok(performance.now() < until, 'nobody looked');
    await delay(10);
    await clock.advance(30_000);
  }
}
