// A trust store of a test's own with the network above it, and what comes of a TLS connection to a server by it.
import { connect } from 'node:net';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import { createNetwork, TlsFailure, type Network, type NetworkOptions } from '../../src/network/network.ts';
import { createSeal } from '../../src/secrets/secrets.ts';
import { createSettings } from '../../src/settings/settings.ts';
import { realClock, type Clock } from '../../src/time/clock.ts';
import { createTrust, type Trust } from '../../src/trust/trust.ts';
import type { Database } from '../../src/database/database.ts';
import { createTestAudit } from './audit.ts';
import { createTestDatabase } from './database.ts';

export interface TestTrust {
  readonly database: Database;
  readonly trust: Trust;
  readonly network: Network;
  /** At a port or a socket file: null where the server is trusted, else the failure's code and, after a space, where the authority stands. */
  readonly judge: (at: number | string, host?: string) => Promise<string | null>;
}

export async function createTestTrust(
  t: TestContext,
  { clock = realClock, ...options }: NetworkOptions & { clock?: Clock } = {},
): Promise<TestTrust> {
  const database = await createTestDatabase(t);
  const settings = createSettings({ database, seal: createSeal(Buffer.alloc(32, 1)), clock });
  const trust = createTrust({ database, settings, audit: createTestAudit(database, clock), clock });
  const network = createNetwork(trust, { clock, ...options });
  return {
    database,
    trust,
    network,
    async judge(at, host = 'localhost') {
      const socket = typeof at === 'number' ? connect(at, '127.0.0.1') : connect(at);
      await once(socket, 'connect');
      try {
        (await network.secure(socket, host, 5000)).socket.destroy();
        return null;
      } catch (error) {
        if (!(error instanceof TlsFailure)) throw error;
        return [error.code, error.standing?.kind].filter((part) => part !== undefined).join(' ');
      }
    },
  };
}
