// When a message is tried again: 1, 2, 5, 15, 30, 60 minutes after the first failures, then hourly, until its time is
// up. A reply that names a time is obeyed.
import type { Instant } from '../time/clock.ts';

const MINUTE_MS = 60_000;
const STEPS_MS = [1, 2, 5, 15, 30, 60].map((minutes) => minutes * MINUTE_MS);

/** How long a message is worth trying: five days (RFC 5321 §4.5.4.1), an hour where it is useless later, as a code is. */
export const GIVE_UP_AFTER_MS = { lasting: 5 * 24 * 60 * MINUTE_MS, brief: 60 * MINUTE_MS } as const;
export type Lifetime = keyof typeof GIVE_UP_AFTER_MS;

/** The wait after the nth attempt that was put off (n from 1). */
export function retryDelayMs(attempts: number): number {
  const step = STEPS_MS[Math.max(0, attempts - 1)] ?? STEPS_MS.at(-1);
  return step ?? MINUTE_MS;
}

/** The next attempt, or undefined where it would come after the end: then the message has failed. */
export function nextAttemptAt(
  now: Instant,
  attempts: number,
  giveUpAt: Instant,
  waitMs?: number,
): Instant | undefined {
  const at = now + (waitMs ?? retryDelayMs(attempts));
  return at <= giveUpAt ? at : undefined;
}
