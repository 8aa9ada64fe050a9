// SQL of guest types.
import { unlessTaken, type Sql, type Transaction } from '../database/database.ts';
import { nameKey } from '../accounts/accounts.ts';
import { guestTypeInput, type GuestType } from './guest-type.ts';

type GuestTypeTables = {
  guest_types: { id: string; name: string; name_key: string; attributes: unknown };
};

export function guestTypeStore(db: Sql | Transaction) {
  const sql = db.withTables<GuestTypeTables>();
  return {
    async all(): Promise<GuestType[]> {
      const rows = await sql.selectFrom('guest_types').selectAll().orderBy('name_key').execute();
      return rows.map(fromRow);
    },
    async find(id: string): Promise<GuestType | undefined> {
      const row = await sql.selectFrom('guest_types').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromRow(row);
    },
    /** Held until the transaction ends. */
    async lock(id: string): Promise<GuestType | undefined> {
      const row = await sql
        .selectFrom('guest_types')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      return row && fromRow(row);
    },
    /** Those of them that there are, which stay until the transaction ends; in one order, so that nobody waits in a ring. */
    async hold(ids: readonly string[]): Promise<Set<string>> {
      if (ids.length === 0) return new Set();
      const rows = await sql
        .selectFrom('guest_types')
        .select('id')
        .where('id', 'in', [...ids])
        .orderBy('id')
        .forKeyShare()
        .execute();
      return new Set(rows.map(({ id }) => id));
    },
    /** False where another has the name: then the transaction is of no more use. */
    async save({ id, name, ...attributes }: GuestType): Promise<boolean> {
      const row = { name, name_key: nameKey(name), attributes: JSON.stringify(attributes) };
      return unlessTaken(
        sql
          .insertInto('guest_types')
          .values({ id, ...row })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute(),
      );
    },
    async remove(id: string): Promise<void> {
      await sql.deleteFrom('guest_types').where('id', '=', id).execute();
    },
  };
}

function fromRow({ id, name, attributes }: GuestTypeTables['guest_types']): GuestType {
  return { id, ...guestTypeInput.parse({ name, ...(attributes as object) }) };
}
