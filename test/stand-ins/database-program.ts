// Starts test/stand-ins/database-process.ts and hears what it says; and copies of the project for places and users that
// cannot reach this checkout.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { after, type TestContext } from 'node:test';
import { runningPostmaster } from '../../src/database/postmaster.ts';

/** Of what was opened, or of the refusal; the other half is missing. */
export interface Said {
  opened: string;
  serverStartedAt: string;
  durationMs: number;
  refused: string;
  kind: string;
  message: string;
}

export interface DatabaseProgram {
  readonly process: ChildProcess;
  readonly said: Said;
  /** Ends its input and waits for its end. */
  close(): Promise<void>;
  kill(): Promise<void>;
}

export interface ProgramOptions {
  project?: string;
  duty?: 'serve';
  env?: Record<string, string>;
  uid?: number;
  gid?: number;
  /** In a process group of its own, so that a test can send it what a terminal sends. */
  detached?: boolean;
}

export const isRoot = process.getuid?.() === 0;
const PROJECT = join(import.meta.dirname, '..', '..');

/** Those that a failed test has left would keep its file from ending. */
const alive = new Set<ChildProcess>();
after(() => alive.forEach((child) => child.kill('SIGKILL')));

export async function startDatabase(
  dataFolder: string,
  { project = PROJECT, duty, env = {}, ...spawning }: ProgramOptions = {},
): Promise<DatabaseProgram> {
  const program = join(project, relative(PROJECT, import.meta.dirname), 'database-process.ts');
  const node = process.execPath.replace(PROJECT, project); // the packaged one is copied with the project
  const child = spawn(
    node,
    ['--disable-warning=ExperimentalWarning', program, dataFolder, ...(duty ? [duty] : [])],
    {
      cwd: '/',
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      ...spawning,
    },
  );
  alive.add(child.once('close', () => alive.delete(child)));
  const ended = once(child, 'close');
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const line = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const first = await Promise.race([line, ended.then(() => null)]);
  if (!first) throw new Error(`the program ended without a word: ${complaint}`);
  return {
    process: child,
    said: JSON.parse(first[0]) as Said,
    async close() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A data folder that does not exist yet; whatever server is still on it after the test is ended. */
export async function newDataFolder(t: TestContext, parent = tmpdir()): Promise<string> {
  const outer = await mkdtemp(join(parent, 'foyer-journey-'));
  t.after(async () => {
    const running = await runningPostmaster(join(outer, 'data', 'postgres'));
    if (running) process.kill(running.pid, 'SIGQUIT');
    if (isRoot) spawnSync('umount', ['--lazy', '--quiet', join(outer, 'data')]); // where a test has mounted something
    await rm(outer, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  });
  return join(outer, 'data');
}

/** What the program needs of the project, in a folder of its own, with the Node that runs it. */
export async function copyProject(t: TestContext, parent: string, mode: number): Promise<string> {
  const copy = await mkdtemp(join(parent, 'foyer-copy-'));
  t.after(() => rm(copy, { recursive: true, force: true }));
  for (const name of ['package.json', 'src', 'migrations', 'test/stand-ins', 'node_modules']) {
    const target = join(copy, name);
    await mkdir(dirname(target), { recursive: true });
    // Hard links where both are on one disk: a copy of node_modules would take seconds.
    const linked =
      name === 'node_modules' && spawnSync('cp', ['-al', join(PROJECT, name), target]).status === 0;
    if (!linked)
      await cp(join(PROJECT, name), target, { recursive: true, force: true, verbatimSymlinks: true });
  }
  spawnSync('chmod', [mode.toString(8), copy]);
  return copy;
}
