// Brings the database to what this program knows. Several processes may start together: Kysely's migrator takes a lock
// in the database, so that each migration runs once. A database that knows more than the program is left alone.
import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { Refusal } from '../refusal.ts';

export type Migrations = Readonly<Record<string, Migration>>;

export async function migrate<DB>(db: Kysely<DB>, migrations: Migrations): Promise<void> {
  const known = Object.keys(migrations);
  if ((await pending(db, known)).length === 0) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  await pending(db, known); // a newer program may have been faster, which is no fault of ours
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  throw new Error(`the database migration ${failed ?? ''} failed`, { cause: error });
}

async function pending<DB>(db: Kysely<DB>, known: readonly string[]): Promise<string[]> {
  const done = await appliedMigrations(db);
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Refusal(
      'configuration',
      'database_newer',
      `This database was written by a newer Foyer (it has ${unknown.join(', ')}). Start that version, or restore a backup made by this one.`,
      { about: { unknown } },
    );
  }
  return known.filter((name) => !done.includes(name));
}

async function appliedMigrations<DB>(db: Kysely<DB>): Promise<string[]> {
  const table = await sql<{ is: boolean }>`select to_regclass('kysely_migration') is not null as is`.execute(
    db,
  );
  if (!table.rows[0]?.is) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}
