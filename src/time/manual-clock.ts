// A clock that stands still until it is moved: for tests, and for the sandbox when it plays tomorrow.
import type { Clock, Instant } from './clock.ts';

interface Sleeper {
  wakeAt: Instant;
  wake: () => void;
}

export interface ManualClock extends Clock {
  /** Moves time forward and wakes, in order, whoever slept until then. */
  advance(ms: number): Promise<void>;
}

export function createManualClock(start: Instant): ManualClock {
  let current = start;
  let sleepers: Sleeper[] = [];
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => current,
    sleep(ms, signal) {
      return new Promise((resolve) => {
        if (signal?.aborted || ms <= 0) return resolve();
        const sleeper = { wakeAt: current + ms, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          resolve();
        });
      });
    },
    async advance(ms) {
      const target = current + ms;
      for (;;) {
        const next = sleepers.filter((s) => s.wakeAt <= target).sort((a, b) => a.wakeAt - b.wakeAt)[0];
        if (!next) break;
        sleepers = sleepers.filter((s) => s !== next);
        current = Math.max(current, next.wakeAt);
        next.wake();
        await settle();
      }
      current = target;
      await settle();
    },
  };
}
