// A fresh, migrated database for a test: a copy of a template in the one PostgreSQL of the whole run. The run's server
// comes from test/global-setup.ts; a single test file run alone starts its own and stops it at its end.
import { randomUUID } from 'node:crypto';
import { existsSync, statfsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import pg from 'pg';
import { openDatabase, type Database, type DatabaseOptions } from '../../src/database/database.ts';
import { embeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { tryKernelLock } from '../../src/database/kernel-lock.ts';
import { runningPostmaster } from '../../src/database/postmaster.ts';
import { silentLog } from '../../src/log/log.ts';
import { Secret } from '../../src/secrets/secret.ts';
import { realClock } from '../../src/time/clock.ts';

/** The environment variable by which global-setup.ts tells the test processes where its server is. */
export const TEST_DATABASE = 'FOYER_TEST_DATABASE';
const TEMPLATE = 'foyer_template';
const FOLDER_PREFIX = 'foyer-test-';
const ROOMY_BYTES = 2 ** 30;

export interface TestServer {
  readonly socketFolder: string;
  stop(): Promise<void>;
}

export async function createTestServer(): Promise<TestServer> {
  const place = roomyMemory() ?? tmpdir();
  await removeAbandoned(place);
  const folder = await mkdtemp(join(place, FOLDER_PREFIX));
  const server = await embeddedPostgres(folder, silentLog);
  await server.ensureRunning();
  const socketFolder = server.address().host!;
  await administer(socketFolder, `create database ${TEMPLATE}`);
  await (await openDatabase({ ...DEFAULTS, url: urlOf(socketFolder, TEMPLATE) })).close();
  return {
    socketFolder,
    async stop() {
      await server.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * A database of the test's own, closed and dropped after it. node:test runs `t.after` hooks in the order in which they
 * were registered: what uses the database must be stopped within the test, or have registered its stop before.
 */
export async function createTestDatabase(
  t: TestContext,
  options: Partial<DatabaseOptions> = {},
): Promise<Database> {
  return (await createTestDatabaseAt(t, options)).database;
}

export interface TestDatabase {
  readonly database: Database;
  /** For a second `openDatabase` on the same database. */
  readonly url: Secret;
}

export async function createTestDatabaseAt(
  t: TestContext,
  options: Partial<DatabaseOptions> = {},
): Promise<TestDatabase> {
  const copy = await createCopy();
  const database = await openDatabase({ ...DEFAULTS, ...options, url: copy.url });
  t.after(async () => {
    await database.close();
    copy.drop();
  });
  return { database, url: copy.url };
}

/** For a test that opens it by itself. What still holds it then is cut off: better is to register its end before. */
export async function createTestDatabaseUrl(t: TestContext): Promise<Secret> {
  const { url, drop } = await createCopy();
  t.after(drop);
  return url;
}

const dropping: Promise<void>[] = [];

/** Dropping is waited for at the end of the file only: no other test needs that database. */
async function createCopy(): Promise<{ url: Secret; drop: () => void }> {
  const socketFolder = process.env[TEST_DATABASE] ?? (await ownServer()).socketFolder;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // Without the strategy nine megabytes go through the log and the buffers, which takes three times as long.
  await administer(socketFolder, `create database ${name} template ${TEMPLATE} strategy file_copy`);
  return {
    url: urlOf(socketFolder, name),
    drop() {
      const dropped = administer(socketFolder, `drop database ${name} with (force)`);
      dropped.catch(() => undefined); // told by the file's end, which waits for it
      dropping.push(dropped);
    },
  };
}

const own: { server?: Promise<TestServer> } = {};

function ownServer(): Promise<TestServer> {
  own.server ??= createTestServer();
  return own.server;
}

after(async () => {
  await Promise.all(dropping);
  await (await own.server)?.stop();
});

const urlOf = (socketFolder: string, name: string): Secret =>
  new Secret(`postgres://foyer@/${name}?host=${encodeURIComponent(socketFolder)}&sslmode=disable`);

const DEFAULTS = { dataFolder: '/nonexistent', log: silentLog, clock: realClock, poolSize: 4 };

async function administer(socketFolder: string, statement: string): Promise<void> {
  const client = new pg.Client({ host: socketFolder, user: 'foyer', database: 'postgres', ssl: false });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Tests need no durability, and in memory the same fsync costs nothing. */
function roomyMemory(): string | null {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return null;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > ROOMY_BYTES ? memory : null;
}

/** Servers of test runs that were killed: nobody shares their users' lock any more. */
async function removeAbandoned(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    const folder = join(place, name);
    const lockFile = join(folder, 'postgres-users.lock');
    if (!name.startsWith(FOLDER_PREFIX) || !existsSync(lockFile)) continue;
    const lock = tryKernelLock(lockFile, 'exclusive');
    if (!lock) continue;
    const postmaster = await runningPostmaster(join(folder, 'postgres'));
    if (postmaster) process.kill(postmaster.pid, 'SIGQUIT');
    lock.release();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}
