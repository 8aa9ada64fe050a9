// The accounts on a database of a test's own, with Argon2 at its cheapest and every hash counted.
import type { TestContext } from 'node:test';
import { Secret as TotpSecret, TOTP } from 'otpauth';
import { v7 as uuidv7 } from 'uuid';
import {
  createAccounts,
  createHashing,
  type Accounts,
  type Hashing,
  type OpenedSession,
  type Portal,
} from '../../src/accounts/accounts.ts';
import { createAudit } from '../../src/audit/audit.ts';
import type { Database } from '../../src/database/database.ts';
import { silentLog } from '../../src/log/log.ts';
import { commandActor, type Actor } from '../../src/permissions/permissions.ts';
import { createSeal, Secret } from '../../src/secrets/secrets.ts';
import { createSettings } from '../../src/settings/settings.ts';
import type { Sponsors } from '../../src/sponsors/sponsors.ts';
import { createManualClock, type ManualClock } from '../../src/time/manual-clock.ts';
import { createTestDatabase } from './database.ts';

export const BY_COMMAND: Actor = commandActor('root');
export const PASSWORD = 'correct horse battery';
export const HOME = '192.0.2.10';

export interface TestAccounts extends Accounts {
  readonly database: Database;
  readonly clock: ManualClock;
  /** Names of the operations, in order. */
  readonly hashed: string[];
  /** Another process on the same database. */
  readonly another: (hashing?: Hashing) => Accounts;
  /** A super admin unless told otherwise, whose password is PASSWORD and need not be changed. */
  readonly make: (name: string, more?: Record<string, unknown>) => Promise<string>;
  readonly attempt: (
    name: string,
    password?: string,
    address?: string,
    portal?: Portal,
  ) => ReturnType<Accounts['signIn']['attempt']>;
  /** Signed in all the way. */
  readonly enter: (name: string, password?: string, portal?: Portal) => Promise<OpenedSession>;
}

export const CHEAP = { memoryKib: 64, passes: 1, parallelism: 1 };

export async function createTestAccounts(t: TestContext): Promise<TestAccounts> {
  const database = await createTestDatabase(t);
  const clock = createManualClock(Date.UTC(2026, 0, 15, 9));
  const seal = createSeal(Buffer.alloc(32, 1));
  const settings = createSettings({ database, seal, clock });
  const audit = createAudit({ database, clock, newId: () => uuidv7() });
  const hashed: string[] = [];
  const cheap = createHashing(CHEAP);
  const counting: Hashing = {
    hash: (password) => (hashed.push('hash'), cheap.hash(password)),
    verify: (password, phc) => (hashed.push('verify'), cheap.verify(password, phc)),
    verifyNothing: (password) => (hashed.push('verifyNothing'), cheap.verifyNothing(password)),
    isOutdated: (phc) => cheap.isOutdated(phc),
  };
  const another = (hashing: Hashing = counting): Accounts =>
    createAccounts({
      database,
      settings,
      audit,
      seal,
      clock,
      newId: () => uuidv7(),
      log: silentLog,
      hashing,
    });
  const accounts = another();
  const attempt: TestAccounts['attempt'] = (name, password = PASSWORD, address = HOME, portal = 'console') =>
    accounts.signIn.attempt({ name, password: new Secret(password), address, userAgent: 'test', portal });
  return {
    ...accounts,
    database,
    clock,
    hashed,
    another,
    attempt,
    async make(name, more = {}) {
      const { id } = await accounts.administrators.add(
        {
          name,
          displayName: name,
          role: 'super-admin',
          password: PASSWORD,
          mustChangePassword: false,
          ...more,
        },
        BY_COMMAND,
      );
      return id;
    },
    async enter(name, password, portal) {
      const result = await attempt(name, password, HOME, portal);
      if (result.outcome !== 'signed-in') throw new Error(`${name} is ${result.outcome}`);
      return result;
    },
  };
}

export const SPONSOR_PASSWORD = 'brisk-heron-77-ponds';

/** Somebody who signs in to the sponsor portal and nowhere else; resolves with the id of the account. */
export async function addSponsor(
  {
    accounts,
    sponsors,
  }: { readonly accounts: Pick<Accounts, 'administrators'>; readonly sponsors: Sponsors },
  name = 'sponsor',
  more: Record<string, unknown> = {},
): Promise<string> {
  const { id } = await accounts.administrators.add(
    {
      name,
      displayName: name,
      email: `${name}@contoso.com`,
      role: 'sponsor',
      password: new Secret(SPONSOR_PASSWORD),
      mustChangePassword: false,
      ...more,
    },
    BY_COMMAND,
  );
  const own = (await sponsors.groups()).find(({ manages }) => manages === 'own');
  await sponsors.setGroupsOf(id, own ? [own.id] : [], BY_COMMAND);
  return id;
}

/** What the authenticator app shows at that moment. */
export function totpCode(secret: Secret, at: number): string {
  return new TOTP({ secret: TotpSecret.fromBase32(secret.reveal()) }).generate({ timestamp: at });
}
