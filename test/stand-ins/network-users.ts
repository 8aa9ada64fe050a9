// Network users on a database of a test's own, with Argon2 at its cheapest and every hash counted.
import type { TestContext } from 'node:test';
import { v7 as uuidv7 } from 'uuid';
import { createHashing, type Hashing } from '../../src/accounts/accounts.ts';
import { createAudit } from '../../src/audit/audit.ts';
import type { Database } from '../../src/database/database.ts';
import {
  createNetworkUsers,
  type NetworkUsers,
  type NetworkUserView,
} from '../../src/network-users/network-users.ts';
import { commandActor, type Actor } from '../../src/permissions/permissions.ts';
import { createSeal, Secret } from '../../src/secrets/secrets.ts';
import { createSettings } from '../../src/settings/settings.ts';
import { createManualClock, type ManualClock } from '../../src/time/manual-clock.ts';
import { CHEAP } from './accounts.ts';
import { createTestDatabase } from './database.ts';

export const ROOT: Actor = commandActor('root');
export const PASSWORD = 'mellow-otter-51-kites';
export const NEXT_PASSWORD = 'brisk-heron-77-ponds';
export const DAY_MS = 86_400_000;

export interface TestNetworkUsers extends NetworkUsers {
  readonly database: Database;
  readonly clock: ManualClock;
  /** Names of the operations, in order. */
  readonly hashed: string[];
  /** With PASSWORD unless told otherwise. */
  readonly make: (name: string, more?: Record<string, unknown>) => Promise<NetworkUserView>;
  readonly changeOwn: (
    name: string,
    current?: string,
    next?: string,
    address?: string,
  ) => ReturnType<NetworkUsers['changeOwnPassword']>;
}

export async function createTestNetworkUsers(t: TestContext): Promise<TestNetworkUsers> {
  const database = await createTestDatabase(t);
  const clock = createManualClock(Date.UTC(2026, 0, 15, 9));
  const settings = createSettings({ database, seal: createSeal(Buffer.alloc(32, 1)), clock });
  const newId = (): string => uuidv7();
  const audit = createAudit({ database, clock, newId });
  const hashed: string[] = [];
  const cheap = createHashing(CHEAP);
  const hashing: Hashing = {
    hash: (password) => (hashed.push('hash'), cheap.hash(password)),
    verify: (password, phc) => (hashed.push('verify'), cheap.verify(password, phc)),
    verifyNothing: (password) => (hashed.push('verifyNothing'), cheap.verifyNothing(password)),
    isOutdated: (phc) => cheap.isOutdated(phc),
  };
  const timeZone = 'Europe/Amsterdam';
  const users = createNetworkUsers({ database, settings, audit, clock, newId, timeZone, hashing });
  return {
    ...users,
    database,
    clock,
    hashed,
    make: (name, more = {}) => users.add({ name, password: PASSWORD, ...more }, ROOT),
    changeOwn: (name, current = PASSWORD, next = NEXT_PASSWORD, address = '192.0.2.10') =>
      users.changeOwnPassword({ name, current: new Secret(current), next: new Secret(next), address }),
  };
}
