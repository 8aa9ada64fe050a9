// SQL of the Idempotency-Keys.
import type { Sql, Transaction } from '../../database/database.ts';
import type { Instant } from '../../time/clock.ts';

export interface IdempotencyRow {
  readonly api_key: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly holder: string;
  readonly begun_at: Instant;
  readonly status: number | null;
  readonly answer: unknown;
}

type IdempotencyTables = { idempotency_keys: IdempotencyRow };

export interface KeyName {
  readonly api_key: string;
  readonly key: string;
}

export function idempotencyStore(db: Sql | Transaction) {
  const sql = db.withTables<IdempotencyTables>();
  const ofHolder = ({ api_key, key }: KeyName, holder: string) =>
    sql
      .updateTable('idempotency_keys')
      .where('api_key', '=', api_key)
      .where('key', '=', key)
      .where('holder', '=', holder)
      .where('status', 'is', null);
  return {
    /** False where the key is taken. */
    async take(row: Omit<IdempotencyRow, 'status' | 'answer'>): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await sql
        .insertInto('idempotency_keys')
        .values({ ...row, status: null, answer: null })
        .onConflict((conflict) => conflict.columns(['api_key', 'key']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    async find({ api_key, key }: KeyName): Promise<IdempotencyRow | undefined> {
      return sql
        .selectFrom('idempotency_keys')
        .selectAll()
        .where('api_key', '=', api_key)
        .where('key', '=', key)
        .executeTakeFirst();
    },
    /** The key goes from a holder that died to another; false where it did not hold it any more. */
    async takeOver(name: KeyName, from: string, to: string, at: Instant): Promise<boolean> {
      const { numUpdatedRows } = await ofHolder(name, from)
        .set({ holder: to, begun_at: at })
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    /** False where somebody else holds the key by now. */
    async answer(name: KeyName, holder: string, status: number, answer: string): Promise<boolean> {
      const { numUpdatedRows } = await ofHolder(name, holder).set({ status, answer }).executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    /** Only while it has no answer. */
    async release({ api_key, key }: KeyName, holder: string): Promise<void> {
      await sql
        .deleteFrom('idempotency_keys')
        .where('api_key', '=', api_key)
        .where('key', '=', key)
        .where('holder', '=', holder)
        .where('status', 'is', null)
        .execute();
    },
    async forgetBefore(at: Instant): Promise<void> {
      await sql.deleteFrom('idempotency_keys').where('begun_at', '<', at).execute();
    },
  };
}
