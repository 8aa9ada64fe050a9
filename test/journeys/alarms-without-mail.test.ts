// An alarm about mail does not need mail: it goes by syslog and webhook at once, and by mail as soon as mail works again.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { App } from '../../src/app.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { BY_COMMAND } from '../stand-ins/accounts.ts';
import { alarmReceivers, toldBy, type AlarmReceivers } from '../stand-ins/alarm-receivers.ts';
import { endingOn } from '../stand-ins/connection-runs.ts';
import { createTestRoad, passTime, type TestRoad } from '../stand-ins/road.ts';

const MINUTE = 60_000;
async function arrange(t: TestContext): Promise<TestRoad & { readonly channels: AlarmReceivers }> {
  const road = await createTestRoad(t);
  const { alarms, accounts, guests } = road.app;
  const channels = await alarmReceivers(t, road.app);
  await alarms.rules.change('clock-skew', { status: 'disabled' }, BY_COMMAND);
  await guests.purge.save({ isEnabled: false }, BY_COMMAND);
  await accounts.administrators.add(
    {
      name: 'kim',
      displayName: 'Kim',
      role: 'mail-admin',
      password: new Secret('correct horse battery'),
      email: 'kim@contoso.example',
      includesAlarms: true,
    },
    BY_COMMAND,
  );
  await endingOn(road, '2027-12-01');
  return { ...road, channels };
}

/** As the loops of a server do: a look every half minute, the channels at once. */
async function pass(road: TestRoad, ms: number): Promise<void> {
  const { app, clock } = road;
  for (const end = clock.now() + ms; ;) {
    await road.settled();
    await app.alarms.tend();
    await app.alarms.deliver();
    await road.settled();
    if (clock.now() >= end) return;
    await clock.advance(Math.min(30_000, end - clock.now()));
  }
}

async function alarmMails({ app }: Pick<TestRoad, 'app'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from messages where purpose = 'alarm'`.execute(app.database.sql);
  return rows[0]?.count ?? 0;
}

test('a secret that Microsoft calls expired early', async (t) => {
  const road = await arrange(t);
  const { app, channels, sandbox } = road;
  app.mail.start();
  sandbox.fault('client-secret-expired');
  await road.accept(1, { to: 'guest@fabrikam.example' });
  await pass(road, MINUTE);
  assert.deepEqual(channels.taken.map(toldBy), [['raised client-secret-refused critical']]);
  assert.deepEqual(
    channels.syslog.map((line) => line.split(' ')[5]),
    ['client-secret-refused'],
  );
  assert.match(channels.syslog[0] ?? '', /though 2027-12-01 was entered as its end.*AADSTS7000222/);
  assert.equal(await alarmMails(road), 0, 'what could not leave is not queued to say old news later');

  await pass(road, 10 * MINUTE);
  assert.equal(channels.taken.length, 1, 'told once');
  assert.equal(channels.syslog.length, 1);

  sandbox.clearFaults();
  await endingOn(road, '2028-12-01');
  await pass(road, MINUTE);
  assert.equal(await alarmMails(road), 1);
  const arrived = () =>
    sandbox.messages().find(({ source }) => source.toString().includes('Subject: [Foyer]'));
  await passTime(road, 1000, MINUTE, () => arrived() !== undefined);
  const mail = arrived();
  const text = mail?.source.toString().replace(/=\r\n/g, '') ?? '';
  assert.match(text, /^Subject: \[Foyer\] Critical: Over: Client secret refused as expired/m);
  assert.match(text, /^To: kim@contoso\.example/m);
  assert.match(text, /Over since 20/);
  assert.equal(channels.taken.length, 1, 'not cleared before it has been gone for a while');

  await pass(road, 5 * MINUTE);
  assert.deepEqual(channels.taken.map(toldBy).at(-1), ['cleared client-secret-refused critical']);
  assert.match(channels.syslog.at(-1) ?? '', /^<133>1 .* client-secret-refused .*Cleared: /);
  assert.deepEqual(await app.alarms.open(), []);
  assert.equal(await alarmMails(road), 1);
});

test('alarms that the server refuses for their sender go out as the mailbox, and that is told', async (t) => {
  const road = await arrange(t);
  const { app, sandbox } = road;
  await app.alarms.notification.save({ sender: 'ceo@elsewhere.example' }, BY_COMMAND);
  app.mail.start();
  await endingOn(road, '2026-12-20'); // told as critical in seven days, as a warning now
  await pass(road, 2 * MINUTE);
  const { rows } = await sql<{ sender: string; state: string; subject: string }>`
    select sender, state, subject from messages where purpose = 'alarm' order by queued_at`.execute(
    app.database.sql,
  );
  const mailbox = (await app.mail.smtp.sendsAs())?.mailbox;
  assert.deepEqual(
    rows.map(({ sender, state }) => [sender, state]),
    [
      ['ceo@elsewhere.example', 'failed'],
      [mailbox, 'sent'],
    ],
  );
  assert.match(rows[1]?.subject ?? '', /Warning: Mail with alarms refused/);
  assert.match(
    (await app.alarms.open()).find(({ kind }) => kind === 'alarm-mail-refused')?.details['reason'] ?? '',
    /SendAsDenied/,
  );
  assert.equal(sandbox.messages().length, 1);
});

test('what mail has met is told by the step at which it fails', async (t) => {
  for (const [fault, kind] of [
    ['smtp-auth-disabled-tenant', 'smtp-authentication-failing'],
    ['app-not-found', 'token-request-failing'],
  ] as const) {
    const road = await arrange(t);
    road.app.mail.start();
    road.sandbox.fault(fault);
    await road.accept(1);
    await pass(road, MINUTE);
    assert.deepEqual(road.channels.taken.map(toldBy), [[`raised ${kind} critical`]], fault);
    const [alarm = assert.fail()] = await road.app.alarms.open();
    assert.equal(alarm.details['cause'], fault);
  }
});

test('a server that has nothing to send finds a dead secret by its canary, and stops when it is told to', async (t) => {
  const road = await arrange(t);
  const { app, clock, sandbox, channels } = road;
  await app.alarms.notification.save({ canaryMinutes: 5 }, BY_COMMAND);
  app.alarms.start();
  const until = performance.now() + 10_000;
  const eventually = async (isDone: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await isDone())) {
      assert.ok(performance.now() < until, 'it was not told in time');
      await new Promise((resolve) => setTimeout(resolve, 10));
      await clock.advance(5_000);
    }
  };
  await eventually(async () => (await app.mail.canary.lastAt()) !== undefined);
  const lastAt = (await app.mail.canary.lastAt()) ?? 0;
  sandbox.fault('client-secret-expired');
  await eventually(() => channels.taken.length > 0);
  assert.deepEqual(channels.taken.map(toldBy), [['raised client-secret-refused critical']]);
  assert.ok(clock.now() - lastAt >= 5 * MINUTE, 'at its next turn');
});

test('a webhook that is down gets it later, once; of two processes one sends it', async (t) => {
  const road = await arrange(t);
  const { app, channels, clock } = road;
  const other: App = await road.another();
  app.mail.start();
  road.sandbox.fault('app-not-found');
  channels.isDown = true;
  await road.accept(1);
  await pass(road, 2 * MINUTE);
  assert.equal(channels.taken.length, 0);
  const [desk = assert.fail()] = await app.alarms.channels.list();
  const deliveries = await app.alarms.channels.deliveries(desk.id);
  const waiting = deliveries.find(({ news }) => news[0]?.kind === 'token-request-failing') ?? assert.fail();
  assert.deepEqual([waiting.state, waiting.status], ['waiting', 503]);
  assert.match(waiting.failure ?? '', /503.*being updated/);
  channels.isDown = false;
  for (let turn = 0; turn < 20; turn += 1) {
    await clock.advance(30_000);
    await Promise.all([app.alarms.tend(), other.alarms.tend()]);
    await Promise.all([app.alarms.deliver(), other.alarms.deliver()]);
  }
  const ofMail = channels.taken.filter(({ body }) => body.includes('"token-request-failing"'));
  assert.deepEqual(ofMail.map(toldBy), [['raised token-request-failing critical']]);
  assert.equal(ofMail[0]?.headers['webhook-id'], waiting.id, 'the same in every try');
});

test('what a process had in hand when it died is sent by another', async (t) => {
  const road = await arrange(t);
  const { app, channels, clock } = road;
  app.mail.start();
  road.sandbox.fault('app-not-found');
  await road.accept(1);
  await road.settled();
  await app.alarms.tend();
  // Claimed, and never heard of again.
  await sql`update alarm_deliveries set next_at = ${clock.now() + MINUTE}, attempts = 1`.execute(
    app.database.sql,
  );
  const other = await road.another();
  await other.alarms.deliver();
  assert.deepEqual([channels.taken.length, channels.syslog.length], [0, 0]);
  await clock.advance(MINUTE);
  await other.alarms.deliver();
  assert.equal(channels.taken.length, 1);
  assert.equal(channels.syslog.length, 1);
});
