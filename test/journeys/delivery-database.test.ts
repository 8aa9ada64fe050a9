// The database stopped and killed under load: Foyer starts its own again, and every message arrives.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { realOutside } from '../../src/outside.ts';
import { realClock } from '../../src/time/clock.ts';
import { createCountingSandbox } from '../stand-ins/counting-sandbox.ts';
import { createFoyerFolder } from '../stand-ins/foyer-process.ts';

const QUEUED = 400;
const MORE = 100;

for (const signal of ['SIGINT', 'SIGKILL'] as const)
  test(`a database that gets ${signal} under load costs no mail`, { timeout: 120_000 }, async (t) => {
    const { sandbox, arrived } = await createCountingSandbox(t);
    const foyer = await createFoyerFolder(t);
    await foyer.connectTo(sandbox, 'unpaced');
    sandbox.setLatency({ smtpMs: 5 });
    const app = await openApp(
      readConfig({ FOYER_DATA: foyer.environment.FOYER_DATA }),
      realOutside('silent'),
    );
    t.after(() => app.close());
    const accept = async (number: number): Promise<void> => {
      const message = await app.mail.compose({
        from: sandbox.defaults.mailbox,
        to: [`g${number}@example.com`],
        subject: 's',
        text: 't',
      });
      await app.mail.accept(message, { lane: 'bulk', purpose: 'test' });
    };
    for (let number = 0; number < QUEUED; number += 1) await accept(number);
    let accepted = QUEUED;
    let refused = 0;
    const server = await foyer.serve();
    while (arrived.size < QUEUED / 4) await realClock.sleep(5);
    const postmaster = Number(
      readFileSync(join(foyer.environment.FOYER_DATA ?? '', 'postgres', 'postmaster.pid'), 'utf8').split(
        '\n',
      )[0],
    );
    process.kill(postmaster, signal);
    // Mail keeps coming in while the database is away: each one is either committed or refused, never both.
    for (let number = 0; number < MORE || accepted === QUEUED; number += 1)
      await accept(QUEUED + number).then(
        () => (accepted += 1),
        () => (refused += 1),
      );
    const deadline = Date.now() + 20_000;
    while (arrived.size < accepted && Date.now() < deadline) await realClock.sleep(50);
    t.diagnostic(
      `${accepted} accepted, ${refused} refused, ${arrived.size} arrived, ${[...arrived.values()].filter((times) => times > 1).length} twice`,
    );
    if (arrived.size !== accepted)
      t.diagnostic(
        server
          .log()
          .split('\n')
          .filter((line) => !line.includes('"attempt"'))
          .slice(-30)
          .join('\n'),
      );
    assert.equal(arrived.size, accepted);
    assert.ok(accepted > QUEUED, 'nothing was accepted after the database had gone');
    assert.equal(await server.end('SIGTERM'), 0);
  });
