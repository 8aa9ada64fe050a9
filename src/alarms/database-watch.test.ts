// That the database does not answer is told from memory: once, by syslog, and once more when it is back.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { createTestDatabaseUrl } from '../../test/stand-ins/database.ts';
import { openDatabase } from '../database/database.ts';
import { silentLog } from '../log/log.ts';
import { createNetwork } from '../network/network.ts';
import { Secret } from '../secrets/secrets.ts';
import { createManualClock } from '../time/manual-clock.ts';
import type { AlarmChannel } from './alarm-channel.ts';
import { systemRule } from './alarm-rule.ts';
import { createChannelSender } from './channel-transport.ts';
import { createDatabaseWatch } from './database-watch-gate.ts';
import { createWatch } from './watch-loop.ts';

test('a database that is gone for more than a minute, and comes back', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-cut-'));
  t.after(() => rm(folder, { recursive: true }));
  const real = (await createTestDatabaseUrl(t)).reveal();
  const realFolder = decodeURIComponent(/host=([^&]+)/.exec(real)?.[1] ?? '');
  const open = new Set<Socket>();
  const listen = () =>
    createServer((client) => {
      const server = connect(join(realFolder, '.s.PGSQL.5432'));
      for (const socket of [client, server]) open.add(socket.on('error', () => socket.destroy()));
      client.pipe(server).pipe(client);
    }).listen(join(folder, '.s.PGSQL.5432'));
  let between = listen();
  t.after(() => between.close());
  const clock = createManualClock(Date.UTC(2026, 10, 26, 4, 0));
  const database = await openDatabase({
    dataFolder: '/nonexistent',
    log: silentLog,
    clock,
    url: new Secret(real.replace(/host=[^&]+/, `host=${encodeURIComponent(folder)}`)),
  });
  t.after(() => database.close());

  const heard: string[] = [];
  const udp = createSocket('udp4', (message) => void heard.push(message.toString()));
  udp.bind(0, '127.0.0.1');
  await once(udp, 'listening');
  t.after(() => udp.close());
  const channel: AlarmChannel = {
    type: 'syslog',
    id: 'c-1',
    createdAt: 0,
    name: 'SIEM',
    isEnabled: true,
    rules: null,
    host: '127.0.0.1',
    port: udp.address().port,
    transport: 'udp',
    facility: 'local0',
  };
  let asked = 0;
  const databaseWatch = createDatabaseWatch({
    channels: async () => {
      asked += 1;
      await sql`select 1`.execute(database.sql);
      return [channel];
    },
    rules: () => Promise.resolve(new Map([['database-unreachable', systemRule('database-unreachable')]])),
    send: createChannelSender({
      network: createNetwork({ context: () => Promise.reject(new Error('nothing here speaks TLS')) }),
      networkSettings: { proxies: () => Promise.resolve({ webhook: null, crl: null }) },
      clock,
      node: 'node-a',
    }),
    clock,
    log: silentLog,
    newId: () => 'id-1',
    node: 'node-a',
  });
  const watch = createWatch({
    look: async () => void (await database.tryLock('alarms'))?.release(),
    canary: { lastAt: () => Promise.resolve(undefined), sing: () => Promise.resolve(undefined) },
    canaryMinutes: () => Promise.resolve(null),
    databaseWatch,
    clock,
    log: silentLog,
  });
  /** So many looks, each with its real time. */
  const looks = async (count: number): Promise<void> => {
    for (let turn = 0; turn < count; turn += 1) {
      const before = asked;
      await clock.advance(25_000);
      // It may not be at rest yet, and then has not heard that time went by.
      for (const until = performance.now() + 10_000; asked === before; await delay(2)) {
        assert.ok(performance.now() < until, 'nobody looked');
        await clock.advance(1_000);
      }
    }
  };
  const heardOf = async (count: number, turn: () => Promise<unknown>): Promise<void> => {
    for (const until = performance.now() + 20_000; heard.length < count; await turn())
      assert.ok(performance.now() < until, `heard of ${heard.length}, not ${count}`);
  };
  watch.start();
  t.after(() => watch.stop());
  await looks(1);
  await looks(1);
  assert.deepEqual(heard, []);

  between.close();
  for (const socket of open) socket.destroy();
  await looks(6);
  await heardOf(1, () => delay(2));
  assert.equal(heard.length, 1, 'told once');
  assert.doesNotMatch(heard[0] ?? '', /admin\/alarms/, 'it is in no list that a link could lead to');
  assert.match(
    heard[0] ?? '',
    /^<130>1 .* node-a foyer \d+ database-unreachable .*has not reached its database since 2026-11-26 04:0\d UTC/,
  );

  between = listen();
  await heardOf(2, () => looks(1));
  assert.match(heard[1] ?? '', /^<133>1 .* database-unreachable .*Cleared: /);
});
