// SQL of locations and SSIDs.
import { nameKey } from '../accounts/accounts.ts';
import { unlessTaken, type Sql, type Transaction } from '../database/database.ts';
import type { Location, Ssid } from './location.ts';

type LocationTables = {
  locations: { id: string; name: string; name_key: string; time_zone: string };
  ssids: { id: string; name: string };
};

export function locationStore(db: Sql | Transaction) {
  const sql = db.withTables<LocationTables>();
  return {
    async all(): Promise<Location[]> {
      const rows = await sql.selectFrom('locations').selectAll().orderBy('name_key').execute();
      return rows.map(({ id, name, time_zone }) => ({ id, name, timeZone: time_zone }));
    },
    /** Held until the transaction ends. */
    async lockAll(): Promise<Location[]> {
      const rows = await sql.selectFrom('locations').selectAll().orderBy('id').forUpdate().execute();
      return rows.map(({ id, name, time_zone }) => ({ id, name, timeZone: time_zone }));
    },
    /** Those of them that there are, which stay until the transaction ends; in one order, so that nobody waits in a ring. */
    async hold(ids: readonly string[]): Promise<Set<string>> {
      if (ids.length === 0) return new Set();
      const rows = await sql
        .selectFrom('locations')
        .select('id')
        .where('id', 'in', [...ids])
        .orderBy('id')
        .forKeyShare()
        .execute();
      return new Set(rows.map(({ id }) => id));
    },
    /** False where another has the name: then the transaction is of no more use. */
    async save({ id, name, timeZone }: Location): Promise<boolean> {
      const row = { name, name_key: nameKey(name), time_zone: timeZone };
      return unlessTaken(
        sql
          .insertInto('locations')
          .values({ id, ...row })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute(),
      );
    },
    async remove(id: string): Promise<void> {
      await sql.deleteFrom('locations').where('id', '=', id).execute();
    },
    async ssids(): Promise<Ssid[]> {
      return sql.selectFrom('ssids').selectAll().orderBy('name').execute();
    },
    /** False where there is one of that name. */
    async addSsid(ssid: Ssid): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await sql
        .insertInto('ssids')
        .values(ssid)
        .onConflict((conflict) => conflict.column('name').doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    async removeSsid(id: string): Promise<Ssid | undefined> {
      return sql.deleteFrom('ssids').where('id', '=', id).returningAll().executeTakeFirst();
    },
  };
}
