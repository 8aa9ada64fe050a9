// When the conditions are looked at. Any process may; what one is looking at, the others leave.
import type { Log } from '../log/log.ts';
import type { Clock } from '../time/clock.ts';

/** What is dead at once is told within the minute. */
const EVERY_MS = 30_000;

interface WatchNeeds {
  readonly look: () => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

export function createWatch({ look, clock, log }: WatchNeeds) {
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await look();
      } catch (error) {
        log.error({ err: error }, 'the conditions of alarms could not be looked at; it goes on');
      }
      await clock.sleep(EVERY_MS, stopping.signal);
    }
  }

  return {
    start(): void {
      running = run();
    },
    async stop(): Promise<void> {
      stopping.abort();
      await running;
    },
  };
}
