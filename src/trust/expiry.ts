// How near a certificate is to its end, in the steps at which ISE raises its alarms: 90 days, 60 days, and every day of
// the last 30 (its administrator guide, "Certificate Expiration").
import type { Instant } from '../time/clock.ts';

/** In days before the end; alarms of everything that ends go by them too. */
export const EXPIRY_STEPS = { first: 90, second: 60, daily: 30 } as const;

export type ExpiryState = 'expired' | 'within-30' | 'within-60' | 'within-90' | 'valid';

const DAY_MS = 86_400_000;

/** Whole days left, rounded down; negative after the end. A certificate is still valid in the second of its end (RFC 5280 §4.1.2.5). */
export function expiryState(
  validTo: Instant,
  now: Instant,
): { readonly state: ExpiryState; readonly daysLeft: number } {
  const leftMs = validTo - now;
  const daysLeft = Math.floor(leftMs / DAY_MS);
  if (leftMs < 0) return { state: 'expired', daysLeft };
  if (leftMs <= EXPIRY_STEPS.daily * DAY_MS) return { state: 'within-30', daysLeft };
  if (leftMs <= EXPIRY_STEPS.second * DAY_MS) return { state: 'within-60', daysLeft };
  if (leftMs <= EXPIRY_STEPS.first * DAY_MS) return { state: 'within-90', daysLeft };
  return { state: 'valid', daysLeft };
}
