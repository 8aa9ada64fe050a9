// How often one may fail. Counted for the name that was typed, whether anybody has it or not, so that an answer never
// tells which names exist; and for the address it came from. An attempt counts as failed until it has succeeded: of a
// hundred sent at once no more pass than of a hundred in a row. Pure.
import { createHash } from 'node:crypto';
import type { Instant } from '../time/clock.ts';
import { nameKey } from './account-input.ts';

export interface Failures {
  readonly count: number;
  /** When the first of them was. */
  readonly since: Instant;
  readonly lastAt: Instant;
  readonly blockedUntil: Instant;
}

export type Blocked = { readonly outcome: 'locked' | 'throttled'; readonly retryAfterMs: number };

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** After how many failures in a row one waits how long. The last row is the lockout, and counts for all that follow. */
export const ACCOUNT_DELAYS: readonly { readonly failures: number; readonly delayMs: number }[] = [
  { failures: 5, delayMs: 5 * SECOND },
  { failures: 6, delayMs: 15 * SECOND },
  { failures: 7, delayMs: 30 * SECOND },
  { failures: 8, delayMs: MINUTE },
  { failures: 9, delayMs: 2 * MINUTE },
  { failures: 10, delayMs: 15 * MINUTE },
];
export const LOCKOUT = ACCOUNT_DELAYS[ACCOUNT_DELAYS.length - 1] ?? { failures: 10, delayMs: 15 * MINUTE };

/** More than this in the window: an office behind one address makes some mistakes too. */
export const ADDRESS_FAILURES = 30;
export const ADDRESS_WINDOW_MS = 15 * MINUTE;

/** Failures in a row that lie this far back are no row. */
export const FORGOTTEN_AFTER_MS = 24 * 60 * MINUTE;

export type FailureKey = `${'name' | 'network-user' | 'factor' | 'address'}:${string}`;

/** A hash: people type passwords into the field of the name, and names are long. */
export function nameFailureKey(name: string, kind: 'name' | 'network-user' = 'name'): FailureKey {
  return `${kind}:${createHash('sha256').update(nameKey(name)).digest('base64url')}`;
}

export function factorFailureKey(administratorId: string): FailureKey {
  return `factor:${administratorId}`;
}

/** Of IPv6 the /64: that is what one subscriber has, and can take any address of. */
export function addressFailureKey(address: string | undefined): FailureKey {
  return `address:${network(address ?? 'unknown')}`;
}

export function blocked(
  key: FailureKey,
  { count, blockedUntil }: Failures,
  now: Instant,
): Blocked | undefined {
  if (blockedUntil <= now) return undefined;
  const isLocked = !key.startsWith('address:') && count >= LOCKOUT.failures;
  return { outcome: isLocked ? 'locked' : 'throttled', retryAfterMs: blockedUntil - now };
}

/** The failures with one more. */
export function counted(key: FailureKey, before: Failures, now: Instant): Failures {
  const isForgotten = key.startsWith('address:')
    ? now - before.since >= ADDRESS_WINDOW_MS
    : now - before.lastAt >= FORGOTTEN_AFTER_MS;
  const since = isForgotten ? now : before.since;
  const count = isForgotten ? 1 : before.count + 1;
  return { count, since, lastAt: now, blockedUntil: blockedAfter(key, count, since, now) };
}

/** One of the failures was none after all. For an address only: for a name, success ends the row of failures. */
export function uncounted(failures: Failures): Failures {
  const count = Math.max(0, failures.count - 1);
  return { ...failures, count, blockedUntil: count < ADDRESS_FAILURES ? 0 : failures.blockedUntil };
}

/** Whether this very failure began a lockout. */
export function isLockout(key: FailureKey, { count }: Failures): boolean {
  return !key.startsWith('address:') && count >= LOCKOUT.failures;
}

function blockedAfter(key: FailureKey, count: number, since: Instant, now: Instant): Instant {
  if (key.startsWith('address:')) return count >= ADDRESS_FAILURES ? since + ADDRESS_WINDOW_MS : 0;
  const row = ACCOUNT_DELAYS.findLast(({ failures }) => count >= failures);
  return row ? now + row.delayMs : 0;
}

function network(address: string): string {
  if (!address.includes(':')) return address.slice(0, 64);
  const url = `http://[${address.replace(/%.*$/, '')}]/`;
  if (!URL.canParse(url)) return address.slice(0, 64);
  const canonical = new URL(url).hostname.slice(1, -1);
  if (canonical.startsWith('::ffff:')) return canonical; // an IPv4 address in the clothes of the other
  const [head = '', tail] = canonical.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  const all = [...groups, ...Array<string>(8 - groups.length - rest.length).fill('0'), ...rest];
  return `${all.slice(0, 4).join(':')}::/64`;
}
