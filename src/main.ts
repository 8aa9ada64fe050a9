// The process: its arguments, its streams, its signals. The only file that acts when it is imported.
import { runCommand } from './cli/cli.ts';

const ASKED_ONCE_MS = 1_000; // `timeout` and terminals signal the process and its group: that is one request

/** Aborted when the process is asked to stop; asked again after a while, it ends at once: somebody means it. */
function stopOnSignal(): AbortSignal {
  const stop = new AbortController();
  let askedAt = 0;
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.on(signal, () => {
      if (!stop.signal.aborted) askedAt = performance.now();
      else if (performance.now() - askedAt > ASKED_ONCE_MS) process.exit(exitCode);
      stop.abort();
    });
  return stop.signal;
}

// A reader that has seen enough, such as `head`, is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const exitCode = await runCommand({
  args: process.argv.slice(2),
  environment: process.env,
  streams: {
    stdin: process.stdin,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  },
  stopping: stopOnSignal(),
});
// What is still open, such as a connection attempt that nobody waits for, must not keep the process; what was written must
// get out first.
process.stdout.write('', () => process.exit(exitCode));
