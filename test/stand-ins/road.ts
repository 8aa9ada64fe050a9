// A whole Foyer for a journey: its parts on a database of its own, the sandbox as its Microsoft 365, SMTP settings that
// have passed the test. Time is the test's; `log` collects what Foyer writes at the most talkative level.
import type { TestContext } from 'node:test';
import { v7 as uuidv7 } from 'uuid';
import { createHashing } from '../../src/accounts/accounts.ts';
import { openApp, type App } from '../../src/app.ts';
import type { Config } from '../../src/config.ts';
import { described } from '../../src/cli/sandbox.ts';
import { createLog } from '../../src/log/log.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { createManualClock, type ManualClock } from '../../src/time/manual-clock.ts';
import { CHEAP } from './accounts.ts';
import { ADMINISTRATOR } from './audit.ts';
import { createTestDatabaseUrl } from './database.ts';
import { createTestSandbox } from './sandbox.ts';

export interface TestRoad {
  readonly sandbox: Sandbox;
  readonly app: App;
  readonly clock: ManualClock;
  readonly logged: string[];
  /** A second process's worth of parts on the same database. */
  another(): Promise<App>;
  /** Waits until none of the processes has anything left that is due. */
  settled(): Promise<void>;
  /** Queues as many messages as asked for. */
  accept(count: number, about?: { lane?: 'interactive' | 'bulk'; to?: string }): Promise<string[]>;
}

/** `hasSmtp: false`: as before anybody has saved SMTP settings. */
export type RoadOptions = Partial<SandboxOptions> & { readonly hasSmtp?: boolean };

const START = Date.UTC(2026, 10, 23, 8, 0, 0);

export async function createTestRoad(
  t: TestContext,
  { hasSmtp = true, ...options }: RoadOptions = {},
): Promise<TestRoad> {
  const clock = createManualClock(START);
  const logged: string[] = [];
  const sandbox = await createTestSandbox(t, { clock, keepMessages: 5000, ...options });
  const apps: App[] = [];
  t.after(async () => {
    for (const app of apps) await app.close();
  });
  const url = await createTestDatabaseUrl(t);
  const log = createLog('trace', { write: (line) => void logged.push(line) });
  const outside = { clock, log, random: () => 0.5, newId: () => uuidv7() };
  const config: Config = {
    dataFolder: '/nonexistent',
    databaseUrl: url,
    baseUrl: 'http://localhost',
    isBaseUrlGiven: true,
    listen: { host: '127.0.0.1', port: 0 },
    isListenGiven: true,
    tls: undefined,
    trustedProxies: [],
    secretKey: new Secret('11'.repeat(32)),
    logLevel: 'trace',
    node: 'node-a',
    proxyVariables: {},
  };
  const open = async (node: string): Promise<App> => {
    const app = await openApp({ ...config, node }, outside, createHashing(CHEAP));
    apps.push(app);
    return app;
  };
  const app = await open('node-a');
  await app.trust.add(sandbox.caCertificate, { roles: ['infrastructure'] }, ADMINISTRATOR);
  if (hasSmtp) {
    const result = await app.mail.smtp.save(
      await app.mail.smtp.parse(described(sandbox).settings),
      ADMINISTRATOR,
    );
    if (!result.ok) throw new Error(`the settings did not pass: ${JSON.stringify(result.diagnosis)}`);
  }
  return {
    sandbox,
    app,
    clock,
    logged,
    another: () => open('node-b'),
    async settled() {
      for (const { mail } of apps) await mail.settled();
    },
    async accept(count, { lane = 'bulk', to = 'guest@example.com' } = {}) {
      const ids: string[] = [];
      for (let number = 1; number <= count; number += 1) {
        const message = await app.mail.compose({
          to: [to],
          subject: `Mail ${number}`,
          text: `Number ${number}`,
        });
        ids.push(await app.mail.accept(message, { lane, purpose: 'test' }));
      }
      return ids;
    },
  };
}

/** Moves time in steps until `isDone`, letting Foyer finish what each step made due. Fails after `limitMs` of test time. */
export async function passTime(
  road: Pick<TestRoad, 'clock' | 'settled'>,
  stepMs: number,
  limitMs: number,
  isDone: () => boolean | Promise<boolean>,
): Promise<void> {
  const end = road.clock.now() + limitMs;
  for (;;) {
    await road.settled();
    if (await isDone()) return;
    if (road.clock.now() >= end) throw new Error(`not done after ${limitMs / 1000} s of test time`);
    await road.clock.advance(stepMs);
  }
}
