// When a delivery that failed is tried again: soon at first, hourly later, for a day. After that the news is old, and the
// console has it. Pure.
import type { Instant } from '../time/clock.ts';

const SECOND_MS = 1000;
const STEPS_MS = [30, 60, 120, 300, 900, 1800, 3600].map((seconds) => seconds * SECOND_MS);
const SHORTEST_WAIT_MS = 30 * SECOND_MS;
export const DELIVERY_GIVE_UP_AFTER_MS = 24 * 3600 * SECOND_MS;

/** What a try came to, on every channel. */
export interface DeliveryResult {
  readonly ok: boolean;
  readonly latencyMs: number;
  /** Why not, in words to show. */
  readonly failure?: string;
  /** False: the same would come of it. */
  readonly mayRetry: boolean;
  /** How long the receiver asked to be left alone. */
  readonly retryAfterMs?: number;
}

interface Tried {
  readonly now: Instant;
  /** Of the first try. */
  readonly firstAt: Instant;
  /** How often it was tried, this one included. */
  readonly attempts: number;
}

/** Undefined: it is given up. */
export function nextDeliveryAt(
  { now, firstAt, attempts }: Tried,
  { mayRetry, retryAfterMs }: Pick<DeliveryResult, 'mayRetry' | 'retryAfterMs'>,
): Instant | undefined {
  if (!mayRetry) return undefined;
  const step = STEPS_MS[Math.max(0, attempts - 1)] ?? 3600 * SECOND_MS;
  const at = now + (retryAfterMs === undefined ? step : Math.max(retryAfterMs, SHORTEST_WAIT_MS));
  return at <= firstAt + DELIVERY_GIVE_UP_AFTER_MS ? at : undefined;
}
