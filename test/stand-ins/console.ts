// The console on a real road: application, sandbox as its Microsoft 365, web server on a free port, a first administrator.
import type { TestContext } from 'node:test';
import { createLog } from '../../src/log/log.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { CONSOLE } from '../../src/web/admin-console/paths.ts';
import type { PortalPlace } from '../../src/web/portal-place.ts';
import { startWeb } from '../../src/web/web.ts';
import { createTestRoad, type RoadOptions, type TestRoad } from './road.ts';

export const ADMIN_NAME = 'admin';
export const ADMIN_PASSWORD = 'quiet-lake-41-otters';

export interface TestConsole extends TestRoad {
  /** Without a slash at the end. */
  readonly url: string;
  /** The cookie header of a fresh session of the account of that name; of the console where no other portal is given. */
  signIn(name?: string, password?: string, place?: PortalPlace): Promise<string>;
}

export interface ConsoleOptions {
  /** False: as at the first start. */
  readonly withAdministrator?: boolean;
  /** Whether the console has the sandbox too, as in the demo. */
  readonly withSandbox?: boolean;
  readonly trustedProxies?: readonly string[];
  /** Shorter than in earnest, for tests of slow clients. */
  readonly headersWithinMs?: number;
}

export async function createTestConsole(
  t: TestContext,
  options: RoadOptions & ConsoleOptions = {},
): Promise<TestConsole> {
  const {
    withAdministrator = true,
    withSandbox = true,
    trustedProxies = [],
    headersWithinMs,
    ...roadOptions
  } = options;
  const road = await createTestRoad(t, roadOptions);
  const { app, clock, sandbox } = road;
  const web = await startWeb(
    {
      app,
      ...(withSandbox ? { sandbox } : {}),
      config: {
        node: 'node-a',
        trustedProxies,
        baseUrl: 'http://localhost',
        dataFolder: '/nonexistent',
        databaseUrl: new Secret('postgres://nowhere'),
      },
      clock,
      log: createLog('trace', { write: (line) => void road.logged.push(line) }),
      timeZone: 'UTC',
    },
    { listen: { host: '127.0.0.1', port: 0 }, tls: undefined },
    headersWithinMs === undefined ? {} : { headersWithinMs },
  );
  t.after(() => web.stop());
  const url = `http://127.0.0.1:${web.port}`;
  if (withAdministrator)
    await app.accounts.firstStart.redeem(
      (await app.accounts.firstStart.link()).reveal(),
      {
        name: ADMIN_NAME,
        displayName: 'Administrator',
        email: 'admin@contoso.com',
        password: new Secret(ADMIN_PASSWORD),
      },
      '127.0.0.1',
    );
  return {
    ...road,
    url,
    async signIn(name = ADMIN_NAME, password = ADMIN_PASSWORD, { paths, cookies } = CONSOLE) {
      const answer = await fetch(url + paths.signIn, {
        method: 'POST',
        body: new URLSearchParams({ name, password }),
        redirect: 'manual',
      });
      const cookie = answer.headers
        .getSetCookie()
        .find((line) => line.startsWith(`foyer-${cookies.session}=`));
      if (!cookie) throw new Error(`sign-in answered ${answer.status} without a session`);
      return cookie.split(';')[0] ?? '';
    },
  };
}
