// Time as an argument. Rules take instants; only the outermost wiring holds the real clock, so that in tests time
// moves only when the test moves it.
import { setTimeout as delay } from 'node:timers/promises';

/** An instant as UTC milliseconds since 1970, the form in which the database keeps time. */
export type Instant = number;

export interface Clock {
  now(): Instant;
  /** Resolves after `ms` of this clock's time, or early (never rejecting) when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const realClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    if (signal?.aborted) return;
    // Node's timers hold 2^31-1 ms at most; a longer sleep simply ends early and its loop looks again.
    await delay(Math.min(ms, 0x7fffffff), undefined, signal ? { signal } : {}).catch((error: unknown) => {
      if (!signal?.aborted) throw error;
    });
  },
};
