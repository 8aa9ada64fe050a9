// A page of a list in any order. The place of its last row is read with the page: the row may be gone when the next is asked for.
import { sql, type RawBuilder } from 'kysely';
import type { Sql, Transaction } from './database.ts';
import type { ListPlace } from './list-place.ts';

/** One or the other says where it begins. */
export interface Paging {
  readonly limit: number;
  readonly offset?: number | undefined;
  readonly after?: ListPlace | undefined;
}

export interface ListPage<Row> {
  readonly rows: Row[];
  /** Where the page after this one begins; null: this is the last. */
  readonly next: ListPlace | null;
}

interface ListQuestion extends Paging {
  /** Its rows have an `id`, which settles their order where the key is the same. */
  readonly table: string;
  readonly where: readonly RawBuilder<unknown>[];
  readonly key: RawBuilder<unknown>;
  readonly isDescending: boolean;
}

export async function listPage<Row extends { readonly id: string }>(
  db: Sql | Transaction,
  { table, where, key, isDescending, limit, offset = 0, after }: ListQuestion,
): Promise<ListPage<Row>> {
  const [direction, isBeyond] = isDescending ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`];
  const beyond = after ? [sql`(${key}, id) ${isBeyond} (${after.value}, ${after.id}::uuid)`] : [];
  const { rows } = await sql<Row & { readonly list_key: string | number }>`
    select *, ${key} as list_key from ${sql.table(table)} where ${allOf([...where, ...beyond])}
    order by ${key} ${direction}, id ${direction} limit ${limit + 1} offset ${offset}`.execute(db);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: last && rows.length > limit ? { value: last.list_key, id: last.id } : null };
}

export function allOf(conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}
