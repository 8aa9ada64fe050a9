// SQL of the API keys.
import type { Sql, Transaction } from '../database/database.ts';
import type { Permission, Role } from '../permissions/permissions.ts';
import type { Instant } from '../time/clock.ts';

export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly key_hash: string;
  readonly scopes: readonly Permission[];
  readonly owner_id: string | null;
  readonly created_at: Instant;
  readonly ends_at: Instant | null;
  readonly last_used_at: Instant | null;
}

/** With what its owner is now. */
export interface OwnedApiKeyRow extends ApiKeyRow {
  readonly owner_name: string | null;
  readonly owner_role: Role | null;
  readonly owner_disabled: boolean | null;
}

type ApiKeyTables = {
  api_keys: ApiKeyRow;
  administrators: { id: string; name: string; role: Role; is_disabled: boolean };
};

export function apiKeyStore(db: Sql | Transaction) {
  const sql = db.withTables<ApiKeyTables>();
  const owned = () =>
    sql
      .selectFrom('api_keys')
      .leftJoin('administrators as owner', 'owner.id', 'api_keys.owner_id')
      .selectAll('api_keys')
      .select([
        'owner.name as owner_name',
        'owner.role as owner_role',
        'owner.is_disabled as owner_disabled',
      ]);
  return {
    async all(): Promise<OwnedApiKeyRow[]> {
      return owned().orderBy('api_keys.created_at', 'desc').orderBy('api_keys.id').execute();
    },
    async findByPrefix(prefix: string): Promise<OwnedApiKeyRow | undefined> {
      return owned().where('prefix', '=', prefix).executeTakeFirst();
    },
    async add(row: ApiKeyRow): Promise<void> {
      await sql.insertInto('api_keys').values(row).execute();
    },
    async remove(id: string): Promise<ApiKeyRow | undefined> {
      return sql.deleteFrom('api_keys').where('id', '=', id).returningAll().executeTakeFirst();
    },
    async use(id: string, at: Instant): Promise<void> {
      await sql.updateTable('api_keys').set({ last_used_at: at }).where('id', '=', id).execute();
    },
  };
}
