// Runs PostgreSQL's programs as the account chosen for them and hears what they say while they start. The server gets a
// session of its own (`detached`): a Ctrl-C in the terminal reaches Foyer alone, which still has things to write, and a
// kill -9 of Foyer leaves a server that the next start adopts.
import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import type { PostgresAccount } from './postgres-account.ts';

const SAID_AT_MOST = 64 * 1024;

export interface StartedProgram {
  succeeded(): boolean;
  /** Resolves when the program has ended and its last word is heard. */
  readonly ended: Promise<void>;
  said(): string;
  hasEnded(): boolean;
  /** For the error when it ended and should not have. */
  obituary(): string;
  /** Lets go of a program that runs on: it neither keeps this process alive nor is it heard any more. */
  letGo(): void;
}

/** None of our environment reaches it: PGPORT, LANG and the like would change what it does. */
const ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC' };

export function startProgram(
  account: PostgresAccount,
  program: string,
  args: readonly string[],
  folder: string,
): StartedProgram {
  const [file, ...rest] = [...account.prefix, program, ...args];
  const child = spawn(file!, rest, {
    ...account.ids,
    cwd: folder,
    env: { ...ENVIRONMENT, PATH: process.env['PATH'] },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let over = false;
  const hear = (chunk: Buffer): void => {
    if (said.length < SAID_AT_MOST) said += chunk.toString('utf8');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      over = true;
      resolve();
    };
    child.on('error', (error) => {
      said += error.message;
      end();
    });
    child.on('close', end);
  });
  return {
    succeeded: () => child.exitCode === 0,
    ended,
    said: () => said,
    hasEnded: () => over,
    obituary: () =>
      `${basename(program)} ended (${child.exitCode ?? child.signalCode ?? 'not started'}): ${said.trim()}`,
    letGo: () => {
      child.unref();
      child.stdout.destroy();
      child.stderr.destroy();
    },
  };
}
