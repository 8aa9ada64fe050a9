// Where the embedded server's unix socket lies: in the data folder, or, when that path is too long for a socket, in a
// folder in /tmp that only its owner may enter and that is named by the data folder, so that every process finds it.
import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';

/** `sun_path` holds 104 bytes on macOS (108 on Linux) with its final zero. */
const SOCKET_PATH_BYTES = 103;
const SOCKET_NAME = '.s.PGSQL.5432';

export function socketFolderFor(dataFolder: string): string {
  const inside = join(dataFolder, 'run');
  if (Buffer.byteLength(join(inside, SOCKET_NAME)) <= SOCKET_PATH_BYTES) return inside;
  // Not os.tmpdir(): a command with another TMPDIR must find the same server.
  return join('/tmp', `foyer-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`);
}

/** In /tmp anyone may make a folder of that name first, to be the database we talk to: look before connecting. */
export async function refuseForeignSocketFolder(folder: string, clusterFolder: string): Promise<void> {
  if (dirname(folder) !== '/tmp') return;
  const found = await lstat(folder).catch(() => null);
  if (!found) return;
  const cluster = await lstat(clusterFolder).catch(() => null);
  const isOurs = found.uid === process.getuid?.() || found.uid === cluster?.uid;
  if (found.isDirectory() && isOurs && (found.mode & 0o077) === 0) return;
  throw new Refusal(
    'configuration',
    'database_socket_folder_foreign',
    `The folder ${folder} belongs to someone else or is open to others. Remove it, or set FOYER_DATA to a shorter path, and start again.`,
  );
}
