// When the conditions are looked at, and when the canary sings. Any process may look; what one is looking at, the others
// leave. Each has a canary of its own, since each has its own way to the server.
import type { Log } from '../log/log.ts';
import type { Canary } from '../mail/mail.ts';
import type { Clock, Instant } from '../time/clock.ts';
import type { DatabaseWatch } from './database-watch-gate.ts';

/** What is dead at once is told within the minute. */
const EVERY_MS = 30_000;
/** A server that has just been started has something better to do with the few connections of its mailbox. */
const FIRST_CANARY_AFTER_MS = 60_000;

interface WatchNeeds {
  readonly look: () => Promise<void>;
  readonly canary: Canary;
  /** Null: it does not sing. */
  readonly canaryMinutes: () => Promise<number | null>;
  readonly databaseWatch: DatabaseWatch;
  readonly clock: Clock;
  readonly log: Log;
}

export function createWatch({ look, canary, canaryMinutes, databaseWatch, clock, log }: WatchNeeds) {
  const stopping = new AbortController();
  /** An endpoint of tokens may keep a canary waiting for a minute; a server that stops does not. */
  const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));
  let running: Promise<void> = Promise.resolve();

  async function singIfDue(startedAt: Instant): Promise<void> {
    if (clock.now() - startedAt < FIRST_CANARY_AFTER_MS) return;
    const minutes = await canaryMinutes();
    if (minutes === null) return;
    const lastAt = await canary.lastAt();
    if (lastAt === undefined || clock.now() - lastAt >= minutes * 60_000)
      await Promise.race([canary.sing(stopping.signal), stopped]);
  }

  async function run(): Promise<void> {
    const startedAt = clock.now();
    while (!stopping.signal.aborted) {
      try {
        await look();
        await databaseWatch.answered();
        await singIfDue(startedAt);
      } catch (error) {
        log.error({ err: error }, 'the conditions of alarms could not be looked at; it goes on');
        await databaseWatch.failed(error);
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
