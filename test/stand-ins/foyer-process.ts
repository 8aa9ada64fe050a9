// Foyer as its users run it: the real program in a process of its own, with its own data folder.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { described } from '../../src/cli/sandbox.ts';
import { embeddedPostgres } from '../../src/database/embedded-postgres.ts';
import { runningPostmaster } from '../../src/database/postmaster.ts';
import { silentLog } from '../../src/log/log.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { runHere } from './command-line.ts';
import { createTestDatabaseUrl } from './database.ts';
import { createTestSandbox } from './sandbox.ts';

const MAIN = resolve(import.meta.dirname, '../../src/main.ts');

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface FoyerFolder {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  run(args: readonly string[], input?: string): Promise<Finished>;
  /** Begun and left to the test, which may kill it. */
  begin(args: readonly string[], input: string): ChildProcess;
  /** Resolves when the server says that it is serving. */
  serve(): Promise<ServeProcess>;
  /** Trusts the sandbox and saves settings for it; unpaced where the test needs speed. */
  connectTo(sandbox: Sandbox, pace: 'exchange' | 'unpaced'): Promise<void>;
}

export interface ServeProcess {
  readonly child: ChildProcess;
  readonly log: () => string;
  /** Sends the signal and resolves when the process is gone. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export async function createFoyerFolder(t: TestContext, extra: NodeJS.ProcessEnv = {}): Promise<FoyerFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-journey-'));
  const data = join(folder, 'data');
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('FOYER_')),
  );
  const environment = {
    ...inherited,
    FOYER_DATA: data,
    FOYER_LISTEN: '127.0.0.1:0',
    FOYER_LOG_LEVEL: 'info',
    ...extra,
  };
  const alive = new Set<ChildProcess>();
  const start = (args: readonly string[]): ChildProcess => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], {
      env: environment,
      stdio: 'pipe',
    });
    alive.add(child);
    child.once('close', () => alive.delete(child));
    return child;
  };
  const foyer: FoyerFolder = {
    folder,
    environment,
    run(args, input) {
      return new Promise((done, failed) => {
        const child = start(args);
        const heard = { out: '', err: '' };
        child.stdout?.on('data', (part) => (heard.out += String(part)));
        child.stderr?.on('data', (part) => (heard.err += String(part)));
        child.once('error', failed);
        child.once('close', (code) => done({ code, ...heard }));
        child.stdin?.end(input ?? '');
      });
    },
    begin(args, input) {
      const child = start(args);
      child.stdin?.end(input);
      return child;
    },
    serve() {
      return new Promise((done, failed) => {
        const child = start(['serve']);
        let log = '';
        const ended = new Promise<number | null>((gone) => child.once('close', gone));
        const hear = (part: unknown): void => {
          log += String(part);
          if (log.includes('Foyer is serving'))
            done({ child, log: () => log, end: (signal) => (child.kill(signal), ended) });
        };
        child.stderr?.on('data', hear);
        child.stdout?.on('data', hear);
        void ended.then((code) => failed(new Error(`serve ended with ${code}: ${log}`)));
      });
    },
    async connectTo(sandbox, pace) {
      const authority = join(folder, 'sandbox.pem');
      await writeFile(authority, sandbox.caCertificate);
      const trusted = await runHere(['trust', 'add', authority], environment);
      if (trusted.code !== 0) throw new Error(trusted.err);
      const { settings } = described(sandbox);
      const { tenantId, ...authentication } = settings.authentication;
      const unpaced = { ...settings, authentication: { ...authentication, type: 'oauth' } };
      if (!authentication.tokenEndpoint.includes(tenantId))
        throw new Error('the endpoint names another tenant');
      const saved = await runHere(
        ['smtp', 'save', '--file', '-', '--json'],
        environment,
        JSON.stringify(pace === 'exchange' ? settings : unpaced),
      );
      if (saved.code !== 0) throw new Error(saved.out + saved.err);
    },
  };
  t.after(async () => {
    for (const child of alive) child.kill('SIGKILL');
    await stopOrphan(data);
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  return foyer;
}

/** The last one to leave stops a database whose users were all killed. */
async function stopOrphan(data: string): Promise<void> {
  if (!(await runningPostmaster(join(data, 'postgres')))) return;
  const server = await embeddedPostgres(data, silentLog);
  await server.ensureRunning();
  await server.release();
}

/** For tests whose matter is not the database of a data folder, which takes seconds to make, and one to start and to stop. */
export async function sharedDatabase(t: TestContext): Promise<NodeJS.ProcessEnv> {
  const url = await createTestDatabaseUrl(t);
  return { FOYER_DATABASE_URL: url.reveal(), FOYER_SECRET_KEY: '11'.repeat(32) };
}

/** With settings that lead to a sandbox of its own. */
export async function connectedFoyer(
  t: TestContext,
  extra: NodeJS.ProcessEnv = {},
): Promise<{ foyer: FoyerFolder; sandbox: Sandbox }> {
  const sandbox = await createTestSandbox(t);
  const foyer = await createFoyerFolder(t, extra);
  await foyer.connectTo(sandbox, 'exchange');
  return { foyer, sandbox };
}
