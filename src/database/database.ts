// The database: PostgreSQL, embedded or one's own, migrated and connected. Features narrow `sql` to their own tables
// with `withTables`. It recovers by itself: after the server is gone and back, queries work again, listeners hear '' and
// holders of locks have been told by `lost`. What failed meanwhile failed with an ordinary error; nothing is retried.
import {
  Kysely,
  PostgresDialect,
  sql as raw,
  type QueryExecutorProvider,
  type Transaction as KyselyTransaction,
} from 'kysely';
import pg from 'pg';
import { migrations as allMigrations } from '../../migrations/migrations.ts';
import type { Log } from '../log/log.ts';
import type { Secret } from '../secrets/secret.ts';
import type { Clock } from '../time/clock.ts';
import { columnTypes } from './column-types.ts';
import { embeddedPostgres } from './embedded-postgres.ts';
import { databaseRefusal, externalPostgres } from './external-postgres.ts';
import { migrate, type Migrations } from './migrate.ts';
import type { Server } from './server.ts';
import { createSession, type Hear, type Lock, type Session } from './session.ts';

export { askDatabase } from './database-clock.ts';
export { diskSpaces, type DiskSpace } from './disk-space.ts';
export { claimFolder } from './folder-claim.ts';
export { createGroupCommit } from './group-commit.ts';
export { allOf, listPage, type ListPage, type Paging } from './list-page.ts';
export { cursorOf, likeWords, placeOf, storable, type ListPlace } from './list-place.ts';
export { queryRefusal } from './query-failure.ts';
export { isForeignKeyViolation, isUniqueViolation, unlessTaken } from './violation.ts';
export type { Lock } from './session.ts';

/** Tables are added by each feature: `sql.withTables<MailTables>()`, where MailTables is a `type`. */
export type NoTables = Record<never, never>;
export type Sql = Kysely<NoTables>;
export type Transaction = KyselyTransaction<NoTables>;

export interface DatabaseOptions {
  readonly dataFolder: string;
  readonly url?: Secret | undefined;
  readonly log: Log;
  readonly clock: Clock;
  readonly poolSize?: number;
  /** Only tests bring others. */
  readonly migrations?: Migrations;
}

export interface Database {
  readonly sql: Sql;
  /** For people; never holds a password. */
  readonly description: string;
  /** Read committed. Nothing but SQL inside. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Also calls with '' whenever it begins to listen, first or again, since notifications may have been missed. */
  listen(channel: string, hear: Hear): () => void;
  /** Heard when `tx` is committed; at most 8,000 bytes of payload. */
  notify(tx: QueryExecutorProvider, channel: string, payload?: string): Promise<void>;
  /** Null when someone else holds the lock, or while there is no connection. */
  tryLock(name: string): Promise<Lock | null>;
  /** Idempotent, done within 10 s. */
  close(): Promise<void>;
}

const DEFAULT_POOL_SIZE = 10;
const CONNECT_WITHIN_MS = 15_000;
const CLOSE_WITHIN_MS = 10_000;
/** What running queries are given to end before the connections are cut. */
const DRAIN_WITHIN_MS = 3_000;

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { dataFolder, url, log, clock, poolSize = DEFAULT_POOL_SIZE, migrations = allMigrations } = options;
  const server = url ? externalPostgres(url) : await embeddedPostgres(dataFolder, log);
  const base = { types: columnTypes, keepAlive: true, connectionTimeoutMillis: CONNECT_WITHIN_MS };
  const session = createSession({ connect: () => connected(server, base), clock, log });
  const openPool = async (): Promise<pg.Pool> => {
    const pool = new pg.Pool({ ...base, ...server.address(), max: poolSize });
    // An error between two queries of a transaction belongs to no query: without an ear it would end the process. The
    // transaction's next query fails and tells its caller.
    pool.on('connect', (client) =>
      client.on('error', (error) => log.debug({ err: error }, 'a database connection ended')),
    );
    return pool.on('error', (error) => log.debug({ err: error }, 'an idle database connection ended'));
  };
  const sql: Sql = new Kysely({ dialect: new PostgresDialect({ pool: openPool }) });
  const database = createDatabase({ sql, session, server, log });
  try {
    await session.open();
    await migrate(sql, migrations);
  } catch (error) {
    await database.close();
    throw databaseRefusal(server, error) ?? error;
  }
  return database;
}

async function connected(server: Server, base: pg.ClientConfig): Promise<pg.Client> {
  await server.ensureRunning();
  const client = new pg.Client({ ...base, ...server.address(), query_timeout: CONNECT_WITHIN_MS });
  client.on('error', () => undefined); // one that ends while connecting also rejects; the session adds its own ear
  await client.connect();
  return client;
}

interface DatabaseParts {
  sql: Sql;
  session: Session;
  server: Server;
  log: Log;
}

function createDatabase({ sql, session, server, log }: DatabaseParts): Database {
  let closing: Promise<void> | null = null;

  async function shutDown(): Promise<void> {
    await session.close();
    if (!(await within(DRAIN_WITHIN_MS, sql.destroy()))) {
      log.warn({}, 'the database is closed although queries are still running');
    }
    await server.release();
  }

  return {
    sql,
    description: server.description,
    transaction: (work) => sql.transaction().setIsolationLevel('read committed').execute(work),
    listen: (channel, hear) => session.listen(channel, hear),
    async notify(tx, channel, payload = '') {
      await raw`select pg_notify(${channel}, ${payload})`.execute(tx);
    },
    tryLock: (name) => session.tryLock(name),
    close() {
      closing ??= within(CLOSE_WITHIN_MS, shutDown()).then(
        (done) => {
          if (!done) log.warn({}, 'the database did not close in time');
        },
        // Nobody can do anything about it, and what is left running is adopted by the next start.
        (error: unknown) => log.error({ err: error }, 'the database did not close'),
      );
      return closing;
    },
  };
}

async function within(limitMs: number, work: Promise<void>): Promise<boolean> {
  const limit = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => limit.resolve(false), limitMs);
  try {
    return await Promise.race([work.then(() => true), limit.promise]);
  } finally {
    clearTimeout(timer);
  }
}
