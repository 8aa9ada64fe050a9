// What is about machines, rules and channels: whichever process looks, and whoever changes them at once.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { createChannelLoop } from '../../src/alarms/channel-loop.ts';
import { silentLog } from '../../src/log/log.ts';
import { Refusal } from '../../src/refusal.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { BY_COMMAND } from '../stand-ins/accounts.ts';
import { ADMINISTRATOR as POSTMASTER } from '../stand-ins/connection-runs.ts';
import { createTestRoad } from '../stand-ins/road.ts';

const DAY = 86_400_000;

test('each machine is told of, whichever process looks, until nothing has been heard of it for a day', async (t) => {
  const road = await createTestRoad(t); // whose clock is days away from the database's
  const { app, clock } = road;
  const other = await road.another();
  const off = async () =>
    (await app.alarms.open())
      .filter(({ kind }) => kind === 'clock-skew')
      .map(({ node, endedAt }) => (endedAt === null ? node : `${node} over`));
  await other.alarms.tend();
  await app.alarms.tend();
  assert.deepEqual(await off(), ['node-b', 'node-a']);
  await clock.advance(DAY / 24);
  await app.alarms.tend();
  assert.deepEqual(await off(), ['node-b', 'node-a'], 'one who looks does not end what another sees');
  const { sql: database } = app.database;
  await sql`update machine_reports set seen_at = now() - interval '26 hours 1 minute' where node = 'node-b'`.execute(
    database,
  );
  await app.alarms.tend();
  assert.deepEqual(await off(), ['node-a', 'node-b over']);
  await clock.advance(DAY / 24);
  await app.alarms.tend();
  assert.deepEqual(await off(), ['node-a']);
});

test('what nobody could hear of is told as soon as somebody can', async (t) => {
  const { app, clock } = await createTestRoad(t); // whose clock is days away from the database's
  const told = async () =>
    (await app.alarms.open())
      .filter(({ kind }) => kind === 'clock-skew')
      .map(({ toldAt, toldBy, count }) => [toldAt, toldBy.join(), count]);
  for (let turn = 0; turn < 3; turn += 1) await app.alarms.tend();
  assert.deepEqual(await told(), [[null, '', 1]]);
  await clock.advance(DAY / 24);
  const email = 'kim@contoso.example';
  const kim = { name: 'kim', displayName: 'Kim', role: 'mail-admin', email, includesAlarms: true };
  await app.accounts.administrators.add(
    { ...kim, password: new Secret('correct horse battery') },
    BY_COMMAND,
  );
  await app.alarms.tend();
  const at = clock.now();
  assert.deepEqual(await told(), [[at, 'mail', 1]]);
  await app.alarms.channels.add({ type: 'syslog', name: 'SIEM', host: 'siem.contoso.example' }, POSTMASTER);
  await app.alarms.tend();
  assert.deepEqual(await told(), [[at, 'mail', 1]], 'it is told already');
});

test('the first changes of rules and channels wait for one another: none is lost, and names do not meet', async (t) => {
  const { app } = await createTestRoad(t);
  const { rules, channels } = app.alarms;
  await Promise.all(Array.from({ length: 8 }, () => rules.list())); // as many connections as will be needed
  await Promise.all([
    rules.change('mail-failing', { note: 'Call the night shift.' }, POSTMASTER),
    rules.change('mail-failing', { status: 'muted' }, POSTMASTER),
  ]);
  const { note, status } = (await rules.list()).find(({ id }) => id === 'mail-failing') ?? assert.fail();
  assert.deepEqual([note, status], ['Call the night shift.', 'muted']);
  const twice = async (add: () => Promise<unknown>) => {
    const ended = await Promise.allSettled([add(), add(), add()]);
    const refused = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    assert.equal(refused.length, 2);
    for (const reason of refused) assert.ok(reason instanceof Refusal, String(reason));
  };
  await twice(() => rules.add({ kind: 'mail-failing', name: 'Twin' }, POSTMASTER));
  await assert.rejects(rules.add({ kind: 'mail-failing', name: 'clock OFF' }, POSTMASTER), Refusal);
  await twice(() => channels.add({ type: 'syslog', name: 'SIEM', host: 'siem.contoso.example' }, POSTMASTER));
});

test('a channel whose tests fail while it is set up does not fail to bring alarms', async (t) => {
  const { app } = await createTestRoad(t);
  await app.alarms.rules.change('alarm-channel-failing', { thresholds: { failures: 1 } }, POSTMASTER);
  const channel = { type: 'syslog', name: 'SIEM', host: '127.0.0.1', port: 9, transport: 'tcp' };
  const { id } = await app.alarms.channels.add(channel, POSTMASTER);
  assert.equal((await app.alarms.channels.test(id, POSTMASTER)).state, 'failed');
  await app.alarms.tend(); // the clock of the test is days off, which is told
  const failing = async () =>
    (await app.alarms.open()).filter(({ kind }) => kind === 'alarm-channel-failing').length;
  assert.equal(await failing(), 0);
  await app.alarms.deliver();
  await app.alarms.tend();
  assert.equal(await failing(), 1);
});

test('a delivery that Foyer itself fails at is a failed try, and keeps no other from theirs', async (t) => {
  const { app, clock } = await createTestRoad(t);
  for (const name of ['Broken', 'SIEM'])
    await app.alarms.channels.add({ type: 'syslog', name, host: 'siem.contoso.example' }, POSTMASTER);
  await app.alarms.tend(); // the clock of the test is days off, which is told
  const sent: string[] = [];
  const loop = createChannelLoop({
    ...app,
    clock,
    log: silentLog,
    async send({ name }) {
      if (name === 'Broken') throw new Error('broken');
      sent.push(name);
      return { ok: true, status: null, latencyMs: 1, mayRetry: false };
    },
  });
  await loop.deliver();
  assert.deepEqual(sent, ['SIEM']);
  const broken = (await app.alarms.channels.list()).find(({ name }) => name === 'Broken') ?? assert.fail();
  const [failed] = await app.alarms.channels.deliveries(broken.id);
  assert.deepEqual(
    [failed?.state, failed?.failure, failed?.nextAt],
    ['waiting', 'a fault of Foyer; its log says more', clock.now() + 30_000],
  );
});
