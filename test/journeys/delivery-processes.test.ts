// Several servers, and a server that is told to stop while the mail server keeps it waiting.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { silentLog } from '../../src/log/log.ts';
import { realOutside } from '../../src/outside.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { realClock } from '../../src/time/clock.ts';
import { createTestDatabaseAt } from '../stand-ins/database.ts';
import { createFoyerFolder } from '../stand-ins/foyer-process.ts';

const KEY = 'cd'.repeat(32);

test(
  'two servers on one database share the work and send each message once',
  { timeout: 60_000 },
  async (t) => {
    const arrived: string[] = [];
    const sandbox = createSandbox({
      clock: realClock,
      log: silentLog,
      limits: 'off',
      keepMessages: 1,
      onMessage: ({ source }) =>
        void arrived.push(/^Message-ID: (\S+)/im.exec(source.toString('latin1'))?.[1] ?? ''),
    });
    await sandbox.start();
    t.after(() => sandbox.stop());
    const { url } = await createTestDatabaseAt(t);
    const environment = { FOYER_DATABASE_URL: url.reveal(), FOYER_SECRET_KEY: KEY };
    const [first, second] = [
      await createFoyerFolder(t, { ...environment, FOYER_NODE: 'node-a' }),
      await createFoyerFolder(t, { ...environment, FOYER_NODE: 'node-b' }),
    ];
    await first.connectTo(sandbox, 'unpaced');
    sandbox.setLatency({ smtpMs: 3 });
    const servers = [await first.serve(), await second.serve()];

    const app = await openApp(
      readConfig({ ...first.environment, FOYER_LOG_LEVEL: 'silent' }),
      realOutside('silent'),
    );
    const ids: string[] = [];
    for (let number = 0; number < 300; number += 1) {
      const message = await app.mail.compose({
        to: ['guest@example.com'],
        subject: `Mail ${number}`,
        text: 'x',
      });
      ids.push(await app.mail.accept(message, { lane: 'bulk', purpose: 'test' }));
    }
    const deadline = Date.now() + 30_000;
    while ((await app.mail.list({ limit: 1 })).counts.sent < 300 && Date.now() < deadline)
      await realClock.sleep(50);
    const nodes = new Map<string, number>();
    for (const id of ids) {
      const { attempts } = await app.mail.show(id);
      assert.equal(attempts.length, 1);
      nodes.set(attempts[0]?.node ?? '', (nodes.get(attempts[0]?.node ?? '') ?? 0) + 1);
    }
    await app.close();
    for (const server of servers) assert.equal(await server.end('SIGTERM'), 0);
    t.diagnostic(`sent by ${JSON.stringify(Object.fromEntries(nodes))}`);
    assert.equal(arrived.length, 300);
    assert.equal(new Set(arrived).size, 300);
    assert.equal(nodes.size, 2);
  },
);

for (const [what, hinder] of [
  ['while it waits after the greeting', (sandbox: Sandbox) => sandbox.fault('socket-timeout')],
  ['while it waits for the reply to a message', (sandbox: Sandbox) => sandbox.setLatency({ smtpMs: 60_000 })],
] as const)
  test(
    `a server that is told to stop ${what} is gone within ten seconds, and the message is not lost`,
    { timeout: 60_000 },
    async (t) => {
      const sandbox = createSandbox({ clock: realClock, log: silentLog });
      await sandbox.start();
      t.after(() => sandbox.stop());
      const foyer = await createFoyerFolder(t);
      await foyer.connectTo(sandbox, 'exchange');
      const server = await foyer.serve();
      const send = async (): Promise<string> => {
        const { out } = await foyer.run(['send', '--to', 'guest@example.com', '--subject', 's', '--json']);
        return (JSON.parse(out) as { id: string }).id;
      };
      const warm = what.includes('reply') ? await send() : undefined;
      while (warm && !server.log().includes(warm)) await realClock.sleep(20);
      const { connections } = sandbox.stats();
      hinder(sandbox);
      const id = await send();
      while (!warm && sandbox.stats().connections === connections) await realClock.sleep(20);
      if (warm) await realClock.sleep(500); // the commands are out; their replies are a minute off
      const since = performance.now();
      assert.equal(await server.end('SIGTERM'), 0);
      const tookMs = performance.now() - since;
      t.diagnostic(`stopped after ${(tookMs / 1000).toFixed(1)} s`);
      assert.ok(tookMs <= 10_500, `${tookMs} ms`);
      const shown = await foyer.run(['queue', 'show', id, '--json']);
      const { state } = JSON.parse(shown.out) as { state: string };
      assert.ok(['unknown', 'queued', 'deferred'].includes(state), state);
    },
  );
