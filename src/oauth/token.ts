// Rules about tokens, pure: when one is renewed, how long a refusal is believed. Lifetimes are what the endpoint says
// (`expires_in`); Exchange's tokens live 60 to 90 minutes, longer where CAE is on.
import type { Instant } from '../time/clock.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { TokenFailure } from './token-answer.ts';

export interface AccessToken {
  readonly value: Secret;
  readonly receivedAt: Instant;
  readonly expiresAt: Instant;
}

const RENEW_BEFORE_END_MS = 600_000; // High Volume Email refuses tokens with less than about 10 minutes left
const RENEW_AT_SHARE = 0.1;

/** From then on a fresh token is fetched in the background while this one is still used. */
export function renewAt({ receivedAt, expiresAt }: AccessToken): Instant {
  const lifeMs = expiresAt - receivedAt;
  return expiresAt - Math.min(RENEW_BEFORE_END_MS, lifeMs * RENEW_AT_SHARE);
}

const SHORTEST_PAUSE_MS = 1_000; // `Retry-After: 0`, or a date that has passed, is no leave to hammer
const UNUSED_BEFORE_END_MS = 5_000; // the server's clock, whole seconds in `exp`, and the way there

/** From then on it is no longer shown to a server: it might end on the way. */
export function usableUntil({ receivedAt, expiresAt }: AccessToken): Instant {
  return expiresAt - Math.min(UNUSED_BEFORE_END_MS, (expiresAt - receivedAt) * 0.02);
}

const LONGEST_PAUSE_MS = 300_000;
const LONGEST_RETRY_AFTER_MS = 3_600_000; // as MSAL does: an hour, whatever the header says
const FIRST_PAUSE_MS = { passing: 2_000, lasting: 30_000 } as const;

/**
 * How long nothing is asked after the nth failure in a row (n from 1). `jitter` is from 0 to 1. A refused credential
 * starts slower: asking again does not make a wrong secret right, and Entra answers request loops with AADSTS50196.
 */
export function pauseAfterFailure(failure: TokenFailure, failures: number, jitter: number): number {
  if (failure.retryAfterMs !== undefined)
    return Math.min(Math.max(failure.retryAfterMs, SHORTEST_PAUSE_MS), LONGEST_RETRY_AFTER_MS);
  const first = FIRST_PAUSE_MS[isLasting(failure) ? 'lasting' : 'passing'];
  const grown = Math.min(first * 2 ** (failures - 1), LONGEST_PAUSE_MS);
  return Math.round(grown * (0.5 + jitter / 2));
}

/** True where only a changed configuration can help: the endpoint answered, and the answer is about us. */
export function isLasting({ httpStatus, error }: TokenFailure): boolean {
  return (
    error !== undefined &&
    error !== 'temporarily_unavailable' &&
    httpStatus !== undefined &&
    httpStatus >= 400 &&
    httpStatus < 500 &&
    httpStatus !== 429
  );
}
