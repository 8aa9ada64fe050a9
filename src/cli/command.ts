// What a command is, and how its words are read. A command returns its exit code; what it declines it throws as a
// Refusal.
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { App } from '../app.ts';
import type { Config } from '../config.ts';
import type { Outside } from '../outside.ts';
import { commandActor, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';

export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  out(text: string): void;
  err(text: string): void;
}

export interface CommandContext {
  readonly streams: Streams;
  /** Read on first use: a command that needs no environment works in a broken one. */
  readonly config: () => Config;
  readonly outside: () => Outside;
  /** The parts on the configured database; closed when the command ends. */
  readonly app: () => Promise<App>;
  /** Aborted by SIGINT and SIGTERM. */
  readonly stopping: AbortSignal;
}

export interface Command {
  /** A line a form, without the leading `foyer`. */
  readonly usage: readonly string[];
  /** What words of the forms stand for, said after `is`. */
  readonly words?: Readonly<Record<string, string>>;
  run(args: readonly string[], context: CommandContext): Promise<number>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and words of a command; `--json` is everywhere. Throws a usage Refusal. */
export function parseWords<T extends Options>(
  command: Pick<Command, 'usage'>,
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw usage(command, error.message.split('. ')[0] ?? 'the words are not understood', error);
  }
}

/** The command line adds the forms that were meant. */
export function usage(command: Pick<Command, 'usage'>, problem: string, cause?: unknown): Refusal {
  const name = command.usage[0]?.split(' ')[0] ?? '';
  return new Refusal('usage', 'usage', `${problem}. "foyer help ${name}" tells all forms.`, { cause });
}

export async function readAll(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** `60s`, `5m`, `1h`, or a bare number of seconds. */
export function parseDurationMs(command: Pick<Command, 'usage'>, text: string): number {
  const match = /^(\d{1,7})(ms|s|m|h)?$/.exec(text);
  if (!match) throw usage(command, `"${text}" is not a length of time such as 60s or 30m`);
  return (
    Number(match[1]) *
    { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[(match[2] ?? 's') as 'ms' | 's' | 'm' | 'h']
  );
}

export function json(value: unknown): string {
  return JSON.stringify(value, null, 2) + '\n';
}

/** What a file named on the command line holds; `-` is standard input. */
export async function readNamed(file: string, { stdin }: Streams): Promise<Buffer> {
  if (file === '-') return readAll(stdin);
  try {
    return await readFile(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const message = `The file ${file} cannot be read (${code}). Check its name and rights.`;
    throw new Refusal('not_found', 'file_not_readable', message, { cause });
  }
}

/** Settings in JSON, from a file named on the command line. */
export async function readSettings(file: string, streams: Streams): Promise<unknown> {
  const text = await readNamed(file, streams);
  try {
    return JSON.parse(text.toString('utf8')) as unknown;
  } catch (cause) {
    throw new Refusal(
      'invalid',
      'settings_not_json',
      `The settings are not JSON: ${cause instanceof Error ? withoutContent(cause.message) : ''}. Correct them and try again.`,
    );
  }
}

/** JSON.parse quotes what it choked on, which may be a secret. */
function withoutContent(message: string): string {
  return /position \d+( \(line \d+ column \d+\))?/.exec(message)?.[0] ?? 'it ends too early';
}

/** Who runs the command, as the audit keeps it. */
export function commandUser(): Actor {
  try {
    return commandActor(userInfo().username);
  } catch {
    // A container may run under a number that no account has.
    return commandActor(`uid ${process.getuid?.() ?? 'unknown'}`);
  }
}
