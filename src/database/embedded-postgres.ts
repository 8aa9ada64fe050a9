// PostgreSQL as a part of Foyer: made in the data folder on the first start, then started or adopted, shared by every
// Foyer process on that folder (`serve` and commands), and stopped by the last one to leave. Two kernel locks order it
// all: whoever starts or stops the server holds `postgres-start.lock`; everyone who uses it shares
// `postgres-users.lock`. Reached by a unix socket only, in a folder that only its owner may enter; hence no password.
import { existsSync } from 'node:fs';
import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../log/log.ts';
import { Refusal } from '../refusal.ts';
import { CLUSTER_USER, makeCluster } from './cluster.ts';
import { awaitKernelLock, tryKernelLock, type KernelLock } from './kernel-lock.ts';
import { handOver, postgresAccount } from './postgres-account.ts';
import { startProgram } from './postgres-process.ts';
import { postgresPrograms, POSTGRES_MAJOR } from './postgres-programs.ts';
import { serverSettings } from './postgres-settings.ts';
import { pidFileOf, runningPostmaster } from './postmaster.ts';
import type { Server } from './server.ts';
import { refuseForeignSocketFolder, socketFolderFor } from './socket-folder.ts';
import { isPassing, startRefusal } from './start-failure.ts';

/** Recovery after a power cut replays at most `max_wal_size`; on a slow disk that is seconds, not minutes. */
const START_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 8_000;
const LOOK_EVERY_MS = 10;
/** initdb's own database: making another would be a second step that can be interrupted. */
const DATABASE = 'postgres';

export async function embeddedPostgres(dataFolder: string, log: Log): Promise<Server> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    return createEmbeddedPostgres(await realpath(dataFolder), log);
  } catch (error) {
    throw startRefusal(dataFolder, error) ?? error;
  }
}

function createEmbeddedPostgres(dataFolder: string, log: Log): Server {
  const clusterFolder = join(dataFolder, 'postgres');
  const logFolder = join(dataFolder, 'log');
  const socketFolder = socketFolderFor(dataFolder);
  const startLock = join(dataFolder, 'postgres-start.lock');
  const usersLock = join(dataFolder, 'postgres-users.lock');
  const address = { host: socketFolder, port: 5432, user: CLUSTER_USER, database: DATABASE, ssl: false };
  let use: KernelLock | null = null;
  let starting: Promise<void> | null = null;

  async function startOrAdopt(): Promise<void> {
    await refuseForeignSocketFolder(socketFolder, clusterFolder);
    const giveUpAt = performance.now() + START_WITHIN_MS;
    while (performance.now() < giveUpAt) {
      const answer = await knock(address);
      if (answer === 'ready') return;
      if (answer === 'absent' && !(await runningPostmaster(clusterFolder)) && (await start(giveUpAt))) return;
      await delay(LOOK_EVERY_MS);
    }
    throw notAnswering();
  }

  function notAnswering(): Refusal {
    return new Refusal(
      'unavailable',
      'database_not_answering',
      `The database in ${dataFolder} does not answer. If a process "postgres -D ${clusterFolder}" is running, end it; the files in ${logFolder} tell more. Then start again.`,
      { about: { dataFolder } },
    );
  }

  /** True when it is ready; false when something passing was in the way, so that it is worth another try. */
  async function start(giveUpAt: number): Promise<boolean> {
    const programs = postgresPrograms();
    const account = await postgresAccount(programs.postgres, dataFolder, clusterFolder);
    for (const folder of [logFolder, socketFolder]) await mkdir(folder, { recursive: true, mode: 0o700 });
    await handOver(account, dataFolder, [clusterFolder, logFolder, socketFolder]);
    if (!existsSync(clusterFolder)) {
      await makeCluster({ dataFolder, clusterFolder, initdb: programs.initdb, account });
    }
    // No server runs here, as the caller has seen; PostgreSQL itself would take a foreign process for one.
    await rm(pidFileOf(clusterFolder), { force: true });
    const startedAt = performance.now();
    const server = startProgram(
      account,
      programs.postgres,
      ['-D', clusterFolder, ...serverSettings({ socketFolder, logFolder })],
      dataFolder,
    );
    while (performance.now() < giveUpAt && !server.hasEnded()) {
      if ((await knock(address)) === 'ready') {
        server.letGo();
        log.debug(
          { folder: clusterFolder, durationMs: Math.round(performance.now() - startedAt) },
          'database started',
        );
        return true;
      }
      await Promise.race([delay(LOOK_EVERY_MS), server.ended]);
    }
    server.letGo();
    if (!server.hasEnded() || isPassing(server.said())) return false;
    throw new Error(server.obituary());
  }

  async function ensureRunning(): Promise<void> {
    const turn = await awaitKernelLock(startLock, START_WITHIN_MS);
    if (!turn) throw notAnswering();
    try {
      use ??= tryKernelLock(usersLock, 'shared');
      await startOrAdopt();
    } finally {
      turn.release();
    }
  }

  async function explained(error: unknown): Promise<unknown> {
    const refusal = startRefusal(dataFolder, error);
    if (refusal) return refusal;
    // SQLite says no more than "unable to open"; PostgreSQL may not have been able to log. So ask the disk itself.
    const probe = join(dataFolder, `.probe-${process.pid}`);
    try {
      await writeFile(probe, Buffer.alloc(64 * 1024), { flush: true });
    } catch (told) {
      return startRefusal(dataFolder, told) ?? error;
    } finally {
      await rm(probe, { force: true });
    }
    return error;
  }

  return {
    description: `embedded PostgreSQL ${POSTGRES_MAJOR} in ${dataFolder}`,
    address: () => address,
    ensureRunning() {
      starting ??= ensureRunning()
        .catch(async (error: unknown) => {
          throw await explained(error);
        })
        .finally(() => {
          starting = null;
        });
      return starting;
    },
    async release() {
      if (!use) return;
      const turn = await awaitKernelLock(startLock, STOP_WITHIN_MS);
      use.release();
      use = null;
      if (!turn) return;
      try {
        const last = tryKernelLock(usersLock, 'exclusive');
        if (last) await stop(clusterFolder, log);
        if (last && dirname(socketFolder) === '/tmp')
          await rm(socketFolder, { recursive: true, force: true });
        last?.release();
      } finally {
        turn.release();
      }
    },
  };
}

type Answer = 'ready' | 'busy' | 'absent';

const ANSWERS: Readonly<Record<string, Answer>> = {
  ENOENT: 'absent',
  ECONNREFUSED: 'absent',
  ECONNRESET: 'busy',
  EPIPE: 'busy',
  none: 'busy',
  '57P03': 'busy', // starting up or shutting down
  '57P01': 'busy',
  '53300': 'ready', // all connections are taken
};

/** Asks as a client would: only that is proof that the server serves this folder. */
async function knock(address: pg.ClientConfig): Promise<Answer> {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined); // said again by the rejection below
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'none'; // none: pg's own time-out, or closed while connecting
    const answer = ANSWERS[code];
    if (!answer) throw error;
    return answer;
  } finally {
    await client.end().catch(() => undefined); // nothing to end
  }
}

async function stop(clusterFolder: string, log: Log): Promise<void> {
  const running = await runningPostmaster(clusterFolder);
  if (!running) return;
  try {
    process.kill(running.pid, 'SIGINT'); // PostgreSQL's "fast": ends the connections, writes a checkpoint
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // ended by itself just now
  }
  const giveUpAt = performance.now() + STOP_WITHIN_MS;
  while (await runningPostmaster(clusterFolder)) {
    if (performance.now() > giveUpAt) return log.warn({ pid: running.pid }, 'the database is still stopping');
    await delay(LOOK_EVERY_MS);
  }
}
