// SQL of the administrators and their recovery codes.
import { unlessTaken, type Sql, type Transaction } from '../database/database.ts';
import type { Role } from '../permissions/permissions.ts';
import type { Instant } from '../time/clock.ts';
import { nameKey } from './account-input.ts';
import type { Administrator, Theme } from './administrator.ts';

/** With what nobody is shown. */
export interface StoredAdministrator extends Administrator {
  readonly passwordHash: string;
  readonly formerPasswordHashes: readonly string[];
  /** Sealed. */
  readonly totpSecret: string | null;
  /** Sealed; one that was begun and is not confirmed. */
  readonly totpDraft: string | null;
  readonly totpStep: number | null;
}

export type AdministratorColumns = Omit<StoredAdministrator, 'hasSecondFactor'>;

type AdministratorTables = {
  administrators: {
    id: string;
    name: string;
    name_key: string;
    display_name: string;
    email: string | null;
    role: Role;
    includes_alarms: boolean;
    is_disabled: boolean;
    language: string | null;
    theme: Theme | null;
    created_at: Instant;
    last_sign_in_at: Instant | null;
    password_hash: string;
    password_changed_at: Instant;
    must_change_password: boolean;
    former_password_hashes: readonly string[];
    totp_draft: string | null;
    totp_secret: string | null;
    totp_step: number | null;
  };
  recovery_codes: { administrator_id: string; code_hash: string };
};
type Row = AdministratorTables['administrators'];

const COLUMNS = {
  id: 'id',
  name: 'name',
  displayName: 'display_name',
  email: 'email',
  role: 'role',
  includesAlarms: 'includes_alarms',
  isDisabled: 'is_disabled',
  language: 'language',
  theme: 'theme',
  createdAt: 'created_at',
  lastSignInAt: 'last_sign_in_at',
  passwordHash: 'password_hash',
  passwordChangedAt: 'password_changed_at',
  mustChangePassword: 'must_change_password',
  formerPasswordHashes: 'former_password_hashes',
  totpDraft: 'totp_draft',
  totpSecret: 'totp_secret',
  totpStep: 'totp_step',
} as const satisfies Record<keyof AdministratorColumns, keyof Row>;

export function administratorStore(db: Sql | Transaction) {
  const sql = db.withTables<AdministratorTables>();
  return {
    async all(): Promise<StoredAdministrator[]> {
      const rows = await sql.selectFrom('administrators').selectAll().orderBy('name_key').execute();
      return rows.map(fromRow);
    },
    /** Enabled accounts whose password is as old, in the order of their ids. */
    async withPasswordsBefore(
      changedBefore: Instant,
      { after, limit }: { readonly after: string | null; readonly limit: number },
    ): Promise<StoredAdministrator[]> {
      const query = sql
        .selectFrom('administrators')
        .selectAll()
        .where('is_disabled', '=', false)
        .where('password_changed_at', '<=', changedBefore)
        .orderBy('id')
        .limit(limit);
      const rows = await (after === null ? query : query.where('id', '>', after)).execute();
      return rows.map(fromRow);
    },
    async find(id: string): Promise<StoredAdministrator | undefined> {
      const row = await sql.selectFrom('administrators').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromRow(row);
    },
    async findByName(name: string): Promise<StoredAdministrator | undefined> {
      const row = await sql
        .selectFrom('administrators')
        .selectAll()
        .where('name_key', '=', nameKey(name))
        .executeTakeFirst();
      return row && fromRow(row);
    },
    /** Held until the transaction ends. */
    async lock(id: string): Promise<StoredAdministrator | undefined> {
      const row = await sql
        .selectFrom('administrators')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      return row && fromRow(row);
    },
    /** One after the other: who comes second sees what the first has left. */
    async lockEnabledSuperAdmins(): Promise<string[]> {
      const rows = await sql
        .selectFrom('administrators')
        .select('id')
        .where('role', '=', 'super-admin')
        .where('is_disabled', '=', false)
        .orderBy('id')
        .forUpdate()
        .execute();
      return rows.map(({ id }) => id);
    },
    /** Sponsors enter no console. */
    async isThereAny(): Promise<boolean> {
      const query = sql.selectFrom('administrators').select('id').where('role', '!=', 'sponsor').limit(1);
      return (await query.executeTakeFirst()) !== undefined;
    },
    /** False where somebody has the name. */
    async add(administrator: AdministratorColumns): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await sql
        .insertInto('administrators')
        .values(toRow(administrator) as Row)
        .onConflict((conflict) => conflict.column('name_key').doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    /** False where somebody else has the name: then the transaction is of no more use. */
    async change(id: string, change: Partial<AdministratorColumns>): Promise<boolean> {
      if (Object.keys(change).length === 0) return true;
      return unlessTaken(sql.updateTable('administrators').set(toRow(change)).where('id', '=', id).execute());
    },
    /** Stronger parameters for the same password, unless it was changed meanwhile. */
    async rehash(id: string, before: string, after: string): Promise<void> {
      await sql
        .updateTable('administrators')
        .set({ password_hash: after })
        .where('id', '=', id)
        .where('password_hash', '=', before)
        .execute();
    },
    /** True once for a step, and for none before it. */
    async takeTotpStep(id: string, step: number): Promise<boolean> {
      const { numUpdatedRows } = await sql
        .updateTable('administrators')
        .set({ totp_step: step })
        .where('id', '=', id)
        .where((where) => where.or([where('totp_step', 'is', null), where('totp_step', '<', step)]))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async remove(id: string): Promise<void> {
      await sql.deleteFrom('administrators').where('id', '=', id).execute();
    },
    async replaceRecoveryCodes(id: string, hashes: readonly string[]): Promise<void> {
      await sql.deleteFrom('recovery_codes').where('administrator_id', '=', id).execute();
      if (hashes.length === 0) return;
      await sql
        .insertInto('recovery_codes')
        .values(hashes.map((code_hash) => ({ administrator_id: id, code_hash })))
        .execute();
    },
    async recoveryCodesLeft(id: string): Promise<number> {
      const { left } = await sql
        .selectFrom('recovery_codes')
        .select((row) => row.fn.countAll<number>().as('left'))
        .where('administrator_id', '=', id)
        .executeTakeFirstOrThrow();
      return left;
    },
    /** True once. */
    async takeRecoveryCode(id: string, hash: string): Promise<boolean> {
      const { numDeletedRows } = await sql
        .deleteFrom('recovery_codes')
        .where('administrator_id', '=', id)
        .where('code_hash', '=', hash)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
  };
}

function toRow(columns: Partial<AdministratorColumns>): Partial<Row> {
  const row = Object.fromEntries(
    Object.entries(columns).map(([field, value]) => [COLUMNS[field as keyof AdministratorColumns], value]),
  ) as Partial<Row>;
  return columns.name === undefined ? row : { ...row, name_key: nameKey(columns.name) };
}

function fromRow(row: Row): StoredAdministrator {
  const fields = Object.entries(COLUMNS).map(([field, column]) => [field, row[column]]);
  return {
    ...(Object.fromEntries(fields) as AdministratorColumns),
    hasSecondFactor: row.totp_secret !== null,
  };
}
