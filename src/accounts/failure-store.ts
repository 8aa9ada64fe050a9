// SQL of the failed sign-ins.
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import type { FailureKey, Failures } from './throttle.ts';

type FailureTables = {
  sign_in_failures: {
    key: FailureKey;
    count: number;
    since: Instant;
    last_at: Instant;
    blocked_until: Instant;
  };
};

export function failureStore(db: Sql | Transaction) {
  const sql = db.withTables<FailureTables>();
  return {
    /** Makes the row where there is none, and holds it until the transaction ends. */
    async lock(key: FailureKey, now: Instant): Promise<Failures> {
      const row = await sql
        .insertInto('sign_in_failures')
        .values({ key, count: 0, since: now, last_at: now, blocked_until: 0 })
        // An update that changes nothing: it takes the lock and gives the row back, which "do nothing" would not.
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ key }))
        .returningAll()
        .executeTakeFirstOrThrow();
      return { count: row.count, since: row.since, lastAt: row.last_at, blockedUntil: row.blocked_until };
    },
    async write(key: FailureKey, { count, since, lastAt, blockedUntil }: Failures): Promise<void> {
      await sql
        .updateTable('sign_in_failures')
        .set({ count, since, last_at: lastAt, blocked_until: blockedUntil })
        .where('key', '=', key)
        .execute();
    },
    async forget(keys: readonly FailureKey[]): Promise<void> {
      await sql.deleteFrom('sign_in_failures').where('key', 'in', keys).execute();
    },
    async forgetOlderThan(at: Instant): Promise<void> {
      await sql.deleteFrom('sign_in_failures').where('last_at', '<', at).execute();
    },
    /** Names and second factors that are locked, not addresses. */
    async lockedCount(now: Instant, failures: number): Promise<number> {
      const { count } = await sql
        .selectFrom('sign_in_failures')
        .select((row) => row.fn.countAll<number>().as('count'))
        .where('blocked_until', '>', now)
        .where('count', '>=', failures)
        .where('key', 'not like', 'address:%' as FailureKey)
        .executeTakeFirstOrThrow();
      return count;
    },
    /** Locked and not only delayed: the caller says from how many failures on. */
    async lockedUntil(
      keys: readonly FailureKey[],
      now: Instant,
      failures: number,
    ): Promise<ReadonlyMap<FailureKey, Instant>> {
      if (keys.length === 0) return new Map();
      const rows = await sql
        .selectFrom('sign_in_failures')
        .select(['key', 'blocked_until'])
        .where('key', 'in', keys)
        .where('blocked_until', '>', now)
        .where('count', '>=', failures)
        .execute();
      return new Map(rows.map(({ key, blocked_until }) => [key, blocked_until]));
    },
  };
}
