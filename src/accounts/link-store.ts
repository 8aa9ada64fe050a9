// SQL of the one-time links.
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import type { LinkPurpose } from './link.ts';

export interface LinkRow {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly token_hash: string;
  readonly payload: unknown;
  readonly created_at: Instant;
  readonly ends_at: Instant;
}

type LinkTables = { one_time_links: LinkRow };

export function linkStore(db: Sql | Transaction) {
  const sql = db.withTables<LinkTables>();
  return {
    async add({ payload, ...row }: LinkRow): Promise<void> {
      await sql
        .insertInto('one_time_links')
        .values({ ...row, payload: JSON.stringify(payload ?? null) })
        .execute();
    },
    async of(purpose: LinkPurpose, now: Instant): Promise<LinkRow[]> {
      return sql
        .selectFrom('one_time_links')
        .selectAll()
        .where('purpose', '=', purpose)
        .where('ends_at', '>', now)
        .orderBy('created_at', 'desc')
        .execute();
    },
    async open(purpose: LinkPurpose, tokenHash: string, now: Instant): Promise<LinkRow | undefined> {
      return sql
        .selectFrom('one_time_links')
        .selectAll()
        .where('purpose', '=', purpose)
        .where('token_hash', '=', tokenHash)
        .where('ends_at', '>', now)
        .executeTakeFirst();
    },
    /** Whoever comes second waits for the first, and finds nothing. */
    async take(purpose: LinkPurpose, tokenHash: string, now: Instant): Promise<boolean> {
      const { numDeletedRows } = await sql
        .deleteFrom('one_time_links')
        .where('purpose', '=', purpose)
        .where('token_hash', '=', tokenHash)
        .where('ends_at', '>', now)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
    async remove(id: string): Promise<LinkRow | undefined> {
      return sql.deleteFrom('one_time_links').where('id', '=', id).returningAll().executeTakeFirst();
    },
    async find(id: string): Promise<LinkRow | undefined> {
      return sql.selectFrom('one_time_links').selectAll().where('id', '=', id).executeTakeFirst();
    },
    async removeAll(purpose: LinkPurpose): Promise<void> {
      await sql.deleteFrom('one_time_links').where('purpose', '=', purpose).execute();
    },
    async removeEnded(now: Instant): Promise<void> {
      await sql.deleteFrom('one_time_links').where('ends_at', '<=', now).execute();
    },
  };
}
