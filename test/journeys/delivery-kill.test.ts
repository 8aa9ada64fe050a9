// The real program killed in mid-delivery, again and again: nothing is lost, and what comes twice is explained by an
// attempt that nobody saw the end of.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { openApp, type App } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { MessageView } from '../../src/mail/mail.ts';
import { realOutside } from '../../src/outside.ts';
import { realClock } from '../../src/time/clock.ts';
import { createCountingSandbox } from '../stand-ins/counting-sandbox.ts';
import { createFoyerFolder } from '../stand-ins/foyer-process.ts';

const MESSAGES = 500;
const KILLS = 20;

/** As if their 45 s had gone by: the next server takes up what the killed one held, and may be killed doing so. */
async function endLeases({ database }: App): Promise<void> {
  await sql`update messages set leased_until = 0 where state = 'sending'`.execute(database.sql);
}

test(
  'twenty kills in mid-delivery lose none of 500 messages, and explain each duplicate',
  { timeout: 180_000 },
  async (t) => {
    const { sandbox, arrived } = await createCountingSandbox(t);
    const foyer = await createFoyerFolder(t);
    await foyer.connectTo(sandbox, 'unpaced');
    sandbox.setLatency({ smtpMs: 8 });

    const config = readConfig({ FOYER_DATA: foyer.environment.FOYER_DATA });
    const app = await openApp(config, { ...realOutside('silent') });
    t.after(() => app.close());
    const ids: string[] = [];
    for (let number = 0; number < MESSAGES; number += 1) {
      const message = await app.mail.compose({
        to: ['guest@example.com'],
        subject: `Mail ${number}`,
        text: 'x',
      });
      ids.push(await app.mail.accept(message, { lane: 'bulk', purpose: 'test' }));
    }

    let deliveredBeforeLastKill = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const server = await foyer.serve();
      const target = arrived.size + 1;
      while (arrived.size < target && arrived.size < MESSAGES) await realClock.sleep(2);
      await realClock.sleep(Math.random() * 60);
      await server.end('SIGKILL');
      deliveredBeforeLastKill = arrived.size;
      await endLeases(app);
    }
    t.diagnostic(`${deliveredBeforeLastKill} of ${MESSAGES} had arrived when the last kill came`);

    sandbox.setLatency({ smtpMs: 0 });
    const last = await foyer.serve();
    const deadline = Date.now() + 90_000;
    const countSent = async (): Promise<number> => (await app.mail.list({ limit: 1 })).counts.sent;
    while ((await countSent()) < MESSAGES && Date.now() < deadline) await realClock.sleep(250);
    await last.end('SIGTERM');

    const views: MessageView[] = [];
    for (const id of ids) views.push(await app.mail.show(id));
    const lost = views.filter(({ messageId }) => !arrived.has(messageId));
    assert.deepEqual(
      lost.map(({ id }) => id),
      [],
    );
    assert.equal(views.filter(({ state }) => state === 'sent').length, MESSAGES);

    const duplicates = views.filter(({ messageId }) => (arrived.get(messageId) ?? 0) > 1);
    const unexplained = duplicates.filter(
      ({ attempts, messageId }) =>
        attempts.filter(({ verdict }) => verdict === 'unknown').length < (arrived.get(messageId) ?? 0) - 1,
    );
    const interrupted = views.filter(({ attempts }) => attempts.some(({ verdict }) => verdict === 'unknown'));
    t.diagnostic(
      `${interrupted.length} messages were in flight at a kill, ${duplicates.length} of them arrived twice`,
    );
    assert.deepEqual(
      unexplained.map(({ id }) => id),
      [],
    );
  },
);
