// SQL of the network users, one or some by their ids or names, and those whose passwords end.
import { nameKey } from '../accounts/accounts.ts';
import { unlessTaken, type Sql, type Transaction } from '../database/database.ts';
import type { Language } from '../languages/languages.ts';
import type { Instant } from '../time/clock.ts';
import type { StoredNetworkUser } from './network-user.ts';

export type NetworkUserRow = {
  id: string;
  name: string;
  name_key: string;
  first_name: string;
  last_name: string;
  name_alias: string;
  email: string | null;
  description: string;
  user_group: string;
  language: Language | null;
  is_disabled: boolean;
  password_store: string;
  password_hash: string | null;
  former_password_hashes: readonly string[];
  password_changed_at: Instant | null;
  password_never_expires: boolean;
  must_change_password: boolean;
  account_expires_on: string | null;
  created_at: Instant;
  created_by: string;
  words: string;
};

const COLUMNS = {
  id: 'id',
  name: 'name',
  firstName: 'first_name',
  lastName: 'last_name',
  nameAlias: 'name_alias',
  email: 'email',
  description: 'description',
  group: 'user_group',
  language: 'language',
  isDisabled: 'is_disabled',
  passwordStore: 'password_store',
  passwordHash: 'password_hash',
  formerPasswordHashes: 'former_password_hashes',
  passwordChangedAt: 'password_changed_at',
  passwordNeverExpires: 'password_never_expires',
  mustChangePassword: 'must_change_password',
  accountExpiresOn: 'account_expires_on',
  createdAt: 'created_at',
  createdBy: 'created_by',
} as const satisfies Record<keyof StoredNetworkUser, keyof NetworkUserRow>;

/** With 21 columns each, far below the 65,535 parameters of a statement. */
const ROWS_AT_ONCE = 1000;
/** Names that are looked for in one statement. */
const NAMES_AT_ONCE = 5000;

export interface EndingQuestion {
  /** Passwords that were changed then or earlier have ended by the time that is asked for. */
  readonly changedUntil: Instant;
  readonly today: string;
  readonly after: string | null;
  readonly limit: number;
}

export function networkUserStore(db: Sql | Transaction) {
  const sql = db.withTables<{ network_users: NetworkUserRow }>();
  return {
    async find(id: string): Promise<StoredNetworkUser | undefined> {
      const row = await sql.selectFrom('network_users').selectAll().where('id', '=', id).executeTakeFirst();
      return row && fromRow(row);
    },
    async findByName(name: string): Promise<StoredNetworkUser | undefined> {
      const query = sql.selectFrom('network_users').selectAll().where('name_key', '=', nameKey(name));
      const row = await query.executeTakeFirst();
      return row && fromRow(row);
    },
    /** Held until the transaction ends; always in one order, so that two selections never wait for one another. */
    async lock(ids: readonly string[]): Promise<StoredNetworkUser[]> {
      if (ids.length === 0) return [];
      const rows = await sql
        .selectFrom('network_users')
        .selectAll()
        .where('id', 'in', [...ids])
        .orderBy('id')
        .forUpdate()
        .execute();
      return rows.map(fromRow);
    },
    /** The keys of those names that somebody has. */
    async takenKeys(keys: readonly string[]): Promise<Set<string>> {
      const taken = new Set<string>();
      for (let from = 0; from < keys.length; from += NAMES_AT_ONCE) {
        const some = keys.slice(from, from + NAMES_AT_ONCE);
        const query = sql.selectFrom('network_users').select('name_key').where('name_key', 'in', some);
        for (const { name_key } of await query.execute()) taken.add(name_key);
      }
      return taken;
    },
    /** The ids of those that were added: a name that somebody has is left out. */
    async add(users: readonly StoredNetworkUser[]): Promise<Set<string>> {
      const added = new Set<string>();
      for (let from = 0; from < users.length; from += ROWS_AT_ONCE) {
        const rows = await sql
          .insertInto('network_users')
          .values(users.slice(from, from + ROWS_AT_ONCE).map(toRow))
          .onConflict((conflict) => conflict.column('name_key').doNothing())
          .returning('id')
          .execute();
        for (const { id } of rows) added.add(id);
      }
      return added;
    },
    /** False where somebody else has the name: then nothing is changed, and the transaction is of no more use. */
    async change(user: StoredNetworkUser): Promise<boolean> {
      return unlessTaken(
        sql.updateTable('network_users').set(toRow(user)).where('id', '=', user.id).execute(),
      );
    },
    async remove(ids: readonly string[]): Promise<void> {
      if (ids.length === 0) return;
      await sql
        .deleteFrom('network_users')
        .where('id', 'in', [...ids])
        .execute();
    },
    async passwordsEnding({
      changedUntil,
      today,
      after,
      limit,
    }: EndingQuestion): Promise<StoredNetworkUser[]> {
      let query = sql
        .selectFrom('network_users')
        .selectAll()
        // The conditions of the index, word for word.
        .where('password_changed_at', 'is not', null)
        .where('password_never_expires', '=', false)
        .where('is_disabled', '=', false)
        .where('password_changed_at', '<=', changedUntil)
        .where((where) =>
          where.or([where('account_expires_on', 'is', null), where('account_expires_on', '>=', today)]),
        )
        .orderBy('id')
        .limit(limit);
      if (after !== null) query = query.where('id', '>', after);
      return (await query.execute()).map(fromRow);
    },
  };
}

export function fromRow(row: NetworkUserRow): StoredNetworkUser {
  const fields = Object.entries(COLUMNS).map(([field, column]) => [field, row[column]]);
  return Object.fromEntries(fields) as StoredNetworkUser;
}

/** What a search looks through, parted by what nobody types. */
function toRow(user: StoredNetworkUser): NetworkUserRow {
  const columns = Object.entries(COLUMNS).map(([field, column]) => [
    column,
    user[field as keyof StoredNetworkUser],
  ]);
  const { name, firstName, lastName, nameAlias, email, group, description } = user;
  const words = [name, `${firstName} ${lastName}`, nameAlias, email ?? '', group, description];
  return {
    ...(Object.fromEntries(columns) as Omit<NetworkUserRow, 'name_key' | 'words'>),
    name_key: nameKey(name),
    words: words.join('\x1f').toLowerCase(),
  };
}
