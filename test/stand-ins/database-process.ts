// A Foyer reduced to its database, to be started, watched and killed by the database journeys. Says one JSON line when it
// is open or refused; closes when its standard input ends. Usage: database-process.ts DATA_FOLDER [serve]
import { sql } from 'kysely';
import { claimFolder, openDatabase } from '../../src/database/database.ts';
import type { Migrations } from '../../src/database/migrate.ts';
import { silentLog } from '../../src/log/log.ts';
import { Refusal } from '../../src/refusal.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { realClock } from '../../src/time/clock.ts';

const [dataFolder = '', duty] = process.argv.slice(2);
const address = process.env['FOYER_DATABASE_URL'];
const say = (line: object): void => console.log(JSON.stringify(line));

/** Twice would fail: two processes that both believe it is their turn are found out. */
const once: Migrations = {
  '0001_once': {
    up: async (db) => {
      await sql`create table once (at bigint not null)`.execute(db);
      await sql`select pg_sleep(0.1)`.execute(db);
    },
  },
};

try {
  const claim = duty === 'serve' ? claimFolder(dataFolder) : null;
  const startedAt = performance.now();
  const database = await openDatabase({
    dataFolder,
    url: address === undefined ? undefined : new Secret(address),
    log: silentLog,
    clock: realClock,
    migrations: once,
  });
  const { rows } = await sql<{ at: number }>`select pg_postmaster_start_time()::text as at`.execute(
    database.sql,
  );
  say({
    opened: database.description,
    serverStartedAt: rows[0]?.at,
    durationMs: performance.now() - startedAt,
  });
  process.stdin.resume().on('end', () => {
    void database.close().then(() => {
      claim?.release();
      say({ closed: true });
    });
  });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  say({ refused: error.code, kind: error.kind, message: error.message });
}
