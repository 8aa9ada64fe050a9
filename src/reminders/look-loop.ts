// When everybody is looked at: guests every minute, since an account can last for an hour; passwords, which last for days,
// every hour. Any process may; what one is looking at, the others leave.
import type { Log } from '../log/log.ts';
import type { Clock } from '../time/clock.ts';

const EVERY_MS = 60_000;
const PASSWORDS_EVERY_MS = 3_600_000;

export type LookedAt = 'every-minute' | 'everybody';

interface LookNeeds {
  /** Null: another process is looking. */
  readonly look: (what: LookedAt, stopping: AbortSignal) => Promise<number | null>;
  readonly clock: Clock;
  readonly log: Log;
}

export function createLooking({ look, clock, log }: LookNeeds) {
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    let passwordsAt = Number.NEGATIVE_INFINITY;
    while (!stopping.signal.aborted) {
      const now = clock.now();
      // A clock that was set back must not leave passwords alone until it has caught up.
      const isHour = Math.abs(now - passwordsAt) >= PASSWORDS_EVERY_MS;
      try {
        const told = await look(isHour ? 'everybody' : 'every-minute', stopping.signal);
        if (isHour && told !== null) passwordsAt = now;
      } catch (error) {
        log.error({ err: error }, 'reminders could not be sent; it goes on');
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
