// SQL of the sessions.
import type { Sql, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import type { Portal, SessionStage } from './session.ts';

export interface SessionRow {
  readonly id: string;
  readonly token_hash: string;
  readonly administrator_id: string;
  readonly portal: Portal;
  readonly stage: SessionStage;
  readonly address: string | null;
  readonly user_agent: string;
  readonly created_at: Instant;
  readonly last_seen_at: Instant;
}

type SessionTables = { administrator_sessions: SessionRow };

export function sessionStore(db: Sql | Transaction) {
  const sql = db.withTables<SessionTables>();
  return {
    async add(row: SessionRow): Promise<void> {
      await sql.insertInto('administrator_sessions').values(row).execute();
    },
    async findByToken(tokenHash: string): Promise<SessionRow | undefined> {
      return sql
        .selectFrom('administrator_sessions')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
    },
    async of(administratorId: string): Promise<SessionRow[]> {
      return sql
        .selectFrom('administrator_sessions')
        .selectAll()
        .where('administrator_id', '=', administratorId)
        .orderBy('last_seen_at', 'desc')
        .orderBy('id')
        .execute();
    },
    async find(id: string): Promise<SessionRow | undefined> {
      return sql.selectFrom('administrator_sessions').selectAll().where('id', '=', id).executeTakeFirst();
    },
    async see(id: string, at: Instant, address: string | null): Promise<void> {
      await sql
        .updateTable('administrator_sessions')
        .set({ last_seen_at: at, address })
        .where('id', '=', id)
        .execute();
    },
    /** False where it had ended. */
    async end(id: string): Promise<boolean> {
      const { numDeletedRows } = await sql
        .deleteFrom('administrator_sessions')
        .where('id', '=', id)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
    async endAll(administratorId: string): Promise<number> {
      const { numDeletedRows } = await sql
        .deleteFrom('administrator_sessions')
        .where('administrator_id', '=', administratorId)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
    async endBegunBefore(at: Instant): Promise<void> {
      await sql.deleteFrom('administrator_sessions').where('created_at', '<', at).execute();
    },
  };
}
