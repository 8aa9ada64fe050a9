// Counts failed attempts in the database, so that they count across processes and restarts.
import type { Database } from '../database/database.ts';
import type { Clock } from '../time/clock.ts';
import { failureStore } from './failure-store.ts';
import {
  blocked,
  counted,
  FORGOTTEN_AFTER_MS,
  isLockout,
  uncounted,
  type Blocked,
  type FailureKey,
} from './throttle.ts';

export interface Throttling {
  /** Counts a failure for each key, unless one of them is blocked. */
  begin(keys: readonly FailureKey[]): Promise<Blocked | { readonly outcome: 'begun'; isLockout: boolean }>;
  /** The attempt was no failure: the row of the account's failures ends, and the address has one less. */
  succeed(keys: readonly FailureKey[]): Promise<void>;
}

export function createThrottling({
  database,
  clock,
}: {
  database: Pick<Database, 'sql' | 'transaction'>;
  clock: Clock;
}): Throttling {
  return {
    async begin(keys) {
      return database.transaction(async (tx) => {
        const store = failureStore(tx);
        const now = clock.now();
        const before = [];
        // In one order, so that two attempts never wait for one another.
        for (const key of keys.toSorted()) before.push({ key, failures: await store.lock(key, now) });
        const refusals = before.flatMap(({ key, failures }) => blocked(key, failures, now) ?? []);
        const longest = refusals.sort((a, b) => b.retryAfterMs - a.retryAfterMs)[0];
        if (longest) return longest;
        const after = before.map(({ key, failures }) => ({ key, failures: counted(key, failures, now) }));
        for (const { key, failures } of after) await store.write(key, failures);
        return { outcome: 'begun', isLockout: after.some(({ key, failures }) => isLockout(key, failures)) };
      });
    },
    async succeed(keys) {
      const now = clock.now();
      await database.transaction(async (tx) => {
        const store = failureStore(tx);
        for (const key of keys.toSorted()) {
          if (key.startsWith('address:')) await store.write(key, uncounted(await store.lock(key, now)));
          else await store.forget([key]);
        }
      });
      await failureStore(database.sql).forgetOlderThan(now - FORGOTTEN_AFTER_MS);
    },
  };
}
