// As whom the embedded PostgreSQL runs. It refuses to be root, so for root there are three roads, the first that works:
// the account that already owns the database files; a user namespace, in which root merely looks like another user (no
// account needed, works in a clone under /root, files stay root's); the account `postgres` or `nobody`, if it can
// reach the programs and the data folder. What an earlier start did one way may be done another way by this one.
import { execFile } from 'node:child_process';
import { chmod, chown, lstat, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../refusal.ts';

export interface Ids {
  readonly uid: number;
  readonly gid: number;
}

export interface PostgresAccount {
  /** Put before the program's own path and arguments. */
  readonly prefix: readonly string[];
  /** For `spawn`; absent means "as we are". */
  readonly ids: Ids | null;
}

const ACCOUNTS = ['postgres', 'nobody'];
const AS_WE_ARE: PostgresAccount = { prefix: [], ids: null };

export async function postgresAccount(
  program: string,
  dataFolder: string,
  clusterFolder: string,
): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return AS_WE_ARE;
  const owner = await stat(clusterFolder).catch(() => null);
  const accounts = accountsIn(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  const roads = [
    ...(owner && owner.uid !== 0 ? [{ prefix: [], ids: { uid: owner.uid, gid: owner.gid } }] : []),
    // initdb looks its user up, so the user mapped to must be one that exists.
    ...accounts.map(({ uid, gid }) => ({
      prefix: ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`],
      ids: null,
    })),
    ...accounts.map((ids) => ({ prefix: [], ids })),
  ];
  for (const road of roads) if (await isPassable(road, program, dataFolder)) return road;
  throw new Refusal(
    'configuration',
    'database_needs_account',
    `PostgreSQL does not run as root, and here Foyer may neither start it in a user namespace (unshare) nor as the user ${ACCOUNTS.join(' or ')}, who cannot reach ${dirname(program)} and ${dataFolder}. Run Foyer as an ordinary user, or set FOYER_DATABASE_URL to a PostgreSQL server of your own.`,
    { about: { dataFolder } },
  );
}

export function accountsIn(passwd: string): readonly Ids[] {
  const entries = passwd.split('\n').map((line) => line.split(':'));
  return ACCOUNTS.flatMap((name) => entries.filter((entry) => entry[0] === name)).map((entry) => ({
    uid: Number(entry[2]),
    gid: Number(entry[3]),
  }));
}

async function isPassable(road: PostgresAccount, program: string, dataFolder: string): Promise<boolean> {
  // The data folder itself is opened to another account later; whatever lies above it is not ours to open.
  const script = 'cd "$1" && shift && exec "$@" --version';
  const command = ['/bin/sh', '-c', script, 'sh', dirname(dataFolder), ...road.prefix, program];
  return promisify(execFile)(command[0]!, command.slice(1), { ...road.ids, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

/** Hands the folders over to the account; `dataFolder` itself stays ours and is only made passable. */
export async function handOver(
  account: PostgresAccount,
  dataFolder: string,
  folders: readonly string[],
): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const ids = account.ids ?? { uid: 0, gid: 0 };
  const data = await stat(dataFolder);
  if (ids.uid !== 0 && data.uid !== ids.uid) await chmod(dataFolder, 0o711);
  for (const folder of folders) await give(folder, ids);
}

async function give(path: string, ids: Ids): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (!found || found.isSymbolicLink() || found.uid === ids.uid) return;
  if (found.isDirectory()) for (const name of await readdir(path)) await give(join(path, name), ids);
  // The folder itself last: one that was interrupted is taken up again.
  await chown(path, ids.uid, ids.gid);
}
