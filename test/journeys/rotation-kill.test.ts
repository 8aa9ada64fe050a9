// The process that runs a connection test is killed in the middle of it: those who watch from another process are told.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { silentLog } from '../../src/log/log.ts';
import type { TestRun } from '../../src/mail/mail.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { createManualClock } from '../../src/time/manual-clock.ts';
import { createTestDatabaseAt } from '../stand-ins/database.ts';
import { createFoyerFolder } from '../stand-ins/foyer-process.ts';
import { realClock } from '../../src/time/clock.ts';

test('whoever watches a test whose process is killed is told that it was interrupted, and nothing was changed', async (t) => {
  const sandbox = createSandbox({ clock: realClock, log: silentLog });
  await sandbox.start();
  t.after(() => sandbox.stop());
  const { url } = await createTestDatabaseAt(t);
  const foyer = await createFoyerFolder(t, {
    FOYER_DATABASE_URL: url.reveal(),
    FOYER_SECRET_KEY: '11'.repeat(32),
  });
  await foyer.connectTo(sandbox, 'exchange');
  const clock = createManualClock(Date.now());
  const outside = { clock, log: silentLog, random: () => 0.5, newId: () => uuidv7() };
  const app = await openApp(readConfig(foyer.environment), outside);
  let isOver = false;
  let passing: Promise<void> | undefined;
  try {
    const before = app.mail.smtp.fingerprint((await app.mail.smtp.active())!);
    sandbox.fault('greeting-timeout');
    const { secret } = sandbox.tenants.addSecret(sandbox.defaults.clientId);
    const credential = JSON.stringify({ type: 'secret', secret: secret.reveal() });
    const child = foyer.begin(['smtp', 'rotate', '--file', '-'], credential);
    const gone = once(child, 'close');
    const id = await started();
    const seen: TestRun[] = [];
    for await (const run of app.mail.smtp.tests.watch(id, AbortSignal.timeout(20_000))) {
      seen.push(run);
      if (run.steps.some(({ name, status }) => name === 'greeting' && status === 'running')) {
        child.kill('SIGKILL');
        await gone;
        passing ??= passTime();
      }
    }
    assert.equal(seen.at(-1)?.state, 'stopped');
    assert.equal(seen.at(-1)?.ending?.code, 'interrupted');
    assert.equal(app.mail.smtp.fingerprint((await app.mail.smtp.active())!), before);
    assert.equal(await app.mail.smtp.rotation.standby(), undefined);
  } finally {
    isOver = true;
    await passing;
    await app.close();
  }

  /** In steps, until it is over: who watches need not sleep yet when the first one is made. */
  async function passTime(): Promise<void> {
    while (!isOver) {
      await clock.advance(20_000);
      await realClock.sleep(20);
    }
  }

  async function started(): Promise<string> {
    for (;;) {
      const { rows } = await sql<{ id: string }>`select id from connection_tests`.execute(app.database.sql);
      if (rows[0]) return rows[0].id;
      await realClock.sleep(20);
    }
  }
});
