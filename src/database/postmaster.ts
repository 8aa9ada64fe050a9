// What is known of a PostgreSQL server by its data folder alone: the pid file it leaves, and whether that pid is still
// this server. A pid alone proves nothing: after a power cut or in a restarted container another process has it.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface PidFile {
  readonly pid: number;
  readonly socketFolder: string;
}

/** First line the pid, fifth the socket folder (PostgreSQL: src/include/utils/pidfile.h). A half-written one is null. */
export function parsePidFile(text: string): PidFile | null {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return Number.isSafeInteger(pid) && pid > 0 ? { pid, socketFolder: lines[4] ?? '' } : null;
}

export const pidFileOf = (clusterFolder: string): string => join(clusterFolder, 'postmaster.pid');

/** The server that runs on this folder now, or null. */
export async function runningPostmaster(clusterFolder: string): Promise<PidFile | null> {
  const text = await readFile(pidFileOf(clusterFolder), 'utf8').catch((error: unknown) => absent(error));
  const file = text === null ? null : parsePidFile(text);
  return file && isServerOf(clusterFolder, await commandLine(file.pid)) ? file : null;
}

/** Our servers are all started as `postgres -D FOLDER …`; a zombie has no arguments and so is no server. */
export function isServerOf(clusterFolder: string, command: readonly string[]): boolean {
  const at = command.indexOf('-D');
  if (at > 0) return command[at + 1] === clusterFolder;
  return command.length === 1 && command[0]!.includes(`postgres -D ${clusterFolder} `);
}

async function commandLine(pid: number): Promise<readonly string[]> {
  if (process.platform === 'linux') {
    const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch((error: unknown) => absent(error));
    return text?.split('\0') ?? [];
  }
  return new Promise((resolve) => {
    execFile('ps', ['-ww', '-o', 'command=', '-p', String(pid)], (error, out) =>
      resolve(error ? [] : [out.trim()]),
    );
  });
}

/** ESRCH: the process ended between the opening and the reading of its /proc file. */
function absent(error: unknown): null {
  if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
  throw error;
}
