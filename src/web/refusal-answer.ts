// What is thrown becomes an answer: a refusal is shown as it is, everything else is a fault with a reference that is in the
// log. The one table of HTTP status codes (RFC 9110 §15).
import { randomBytes } from 'node:crypto';
import { queryRefusal } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import { Refusal, type RefusalKind } from '../refusal.ts';

export type RefusalStatus = 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503;

export const STATUS_OF_REFUSAL: Readonly<Record<RefusalKind, RefusalStatus>> = {
  usage: 422,
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
  configuration: 503,
};

export type Told = { readonly refusal: Refusal } | { readonly reference: string };

/** Writes a fault to the log under its reference; a refusal is nobody's fault and is not logged. */
export function toldOf(thrown: unknown, log: Log, path: string): Told {
  const error = queryRefusal(thrown) ?? thrown;
  if (error instanceof Refusal) return { refusal: error };
  const reference = randomBytes(4).toString('hex').toUpperCase();
  log.error({ reference, path, err: error }, 'a request failed');
  return { reference };
}
