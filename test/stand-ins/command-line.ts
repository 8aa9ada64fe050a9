// Commands in the process of the test: as fast as calls, with the streams and the exit code that a shell would see.
import { Readable } from 'node:stream';
import type { TestContext } from 'node:test';
import { openApp, type App } from '../../src/app.ts';
import { runCommand } from '../../src/cli/cli.ts';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/database/database.ts';
import { realOutside } from '../../src/outside.ts';
import { createTestDatabaseAt } from './database.ts';
import { temporaryFolder } from './openssl.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function runHere(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  input = '',
  stopping: AbortSignal = new AbortController().signal,
): Promise<Ran> {
  let [out, err] = ['', ''];
  const streams = {
    stdin: Readable.from([input]),
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
  };
  const code = await runCommand({ args, environment, streams, stopping });
  return { code, out, err };
}

export interface CommandLine {
  readonly folder: string;
  readonly database: Database;
  readonly environment: NodeJS.ProcessEnv;
  /** The parts on the same database and key, as a server has them. */
  server(): Promise<App>;
  /** `more` stands above the environment of this command line. */
  foyer(args: readonly string[], input?: string, more?: NodeJS.ProcessEnv): Promise<Ran>;
}

/** With a data folder, a database and a key of its own. */
export async function createCommandLine(
  t: TestContext,
  change: NodeJS.ProcessEnv = {},
): Promise<CommandLine> {
  const folder = await temporaryFolder(t);
  const { url, database } = await createTestDatabaseAt(t);
  const environment = {
    FOYER_DATA: folder,
    FOYER_DATABASE_URL: url.reveal(),
    FOYER_SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
    ...change,
  };
  return {
    folder,
    database,
    environment,
    async server() {
      const app = await openApp(readConfig(environment), realOutside('error'));
      t.after(() => app.close());
      return app;
    },
    foyer: (args, input, more = {}) => runHere(args, { ...environment, ...more }, input),
  };
}
