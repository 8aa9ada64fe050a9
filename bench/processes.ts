// The processes of a benchmark: each side runs in one of its own, so that both have the machine in the same way.
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface Worker<Answer> {
  readonly child: ChildProcess;
  readonly answer: Promise<Answer>;
}

/** Starts a file of this folder; the first message that it sends is its answer. */
export function start<Answer>(file: string, args: readonly string[] = []): Worker<Answer> {
  const child = fork(join(import.meta.dirname, file), [...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const answer = new Promise<Answer>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Answer));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it had answered`)));
  });
  return { child, answer };
}

export interface Sink {
  readonly port: number;
  arrived(): Promise<number>;
  stop(): void;
}

export async function startSink(): Promise<Sink> {
  const { child, answer } = start<{ port: number }>('sink.ts');
  const { port } = await answer;
  return {
    port,
    arrived: () =>
      new Promise((resolve) => {
        child.once('message', (message) => resolve((message as { arrived: number }).arrived));
        child.send('count');
      }),
    stop: () => child.disconnect(),
  };
}

export async function run<Answer>(file: string, args: readonly string[] = []): Promise<Answer> {
  const worker = start<Answer>(file, args);
  const answer = await worker.answer;
  await new Promise((resolve) =>
    worker.child.exitCode === null ? worker.child.once('exit', resolve) : resolve(undefined),
  );
  return answer;
}

/** The text of a message of about 4 kB, a different one each time. */
export function bodyOf(number: number): string {
  return `Message ${number}\n\n${'All work and no play makes for a quiet network at night.\n'.repeat(66)}`;
}
