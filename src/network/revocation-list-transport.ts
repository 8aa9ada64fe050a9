// Revocation lists, fetched when they are due and kept in between: a while before they end, or every so often; after a
// failure not again at once. A list that could not be renewed goes on to count until it ends.
import type { X509Certificate } from 'node:crypto';
import type { Clock, Instant } from '../time/clock.ts';
import {
  isHttpUrl,
  judgeByList,
  readRevocationList,
  type RevocationList,
  type StatusAnswer,
  type StatusOptions,
} from '../trust/trust.ts';
import type { StatusFetch } from './certificate-status-transport.ts';

const FETCH_WITHIN_MS = 15_000;
/** The largest lists of public authorities have some 10 MB. */
const LIST_MAX_BYTES = 16_000_000;
const KEPT_LISTS = 16;
const MINUTE_MS = 60_000;

interface Kept {
  readonly list: RevocationList | undefined;
  readonly why: string;
  /** Of the last try, and whether it brought a list. */
  readonly triedAt: Instant;
  readonly failed: boolean;
}

export interface ListCache {
  ask(
    certificate: X509Certificate,
    issuer: X509Certificate,
    places: readonly string[],
    options: StatusOptions['crl'],
    timeoutMs: number,
  ): Promise<StatusAnswer>;
}

export function createListCache({ clock, fetch }: { clock: Clock; fetch: StatusFetch }): ListCache {
  const kept = new Map<string, Kept>();

  async function renewed(
    url: string,
    issuer: X509Certificate,
    options: StatusOptions['crl'],
    timeoutMs: number,
  ): Promise<Kept> {
    const key = `${url} ${issuer.fingerprint256}`;
    const before = kept.get(key);
    const triedAt = clock.now();
    if (before && !isDue(before, options, triedAt)) return before;
    const answer = await fetch(
      new URL(url),
      { method: 'GET', maxBytes: LIST_MAX_BYTES },
      Math.min(timeoutMs, FETCH_WITHIN_MS),
    ).then(
      (file) => readRevocationList(file, issuer),
      (error: unknown) =>
        ({ ok: false, why: error instanceof Error ? error.message : String(error) }) as const,
    );
    const now: Kept = answer.ok
      ? { list: answer.list, why: '', triedAt, failed: false }
      : { list: before?.list, why: answer.why, triedAt, failed: true };
    kept.delete(key);
    kept.set(key, now);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT_LISTS && oldest !== undefined) kept.delete(oldest);
    return now;
  }

  return {
    async ask(certificate, issuer, named, options, timeoutMs) {
      const places = options.url === null ? named : [options.url];
      const first = places.find(isHttpUrl);
      if (first === undefined) {
        const [other] = places;
        return other === undefined
          ? { status: 'not-asked' }
          : { status: 'none', why: `${other} is not http or https` };
      }
      const { list, why } = await renewed(first, issuer, options, timeoutMs);
      if (!list) return { status: 'none', why: `${first}: ${why}` };
      return judgeByList(list, certificate, clock.now(), options.ignoreExpiry);
    },
  };
}

function isDue(
  { list, triedAt, failed }: Kept,
  { minutesBeforeExpiry, everyMinutes, retryMinutes }: StatusOptions['crl'],
  now: Instant,
): boolean {
  if (failed) return now >= triedAt + retryMinutes * MINUTE_MS;
  if (!list) return true;
  if (minutesBeforeExpiry === null || list.nextUpdate === null)
    return now >= triedAt + everyMinutes * MINUTE_MS;
  // A list that ended before it came is not asked for with every connection.
  const dueAt = list.nextUpdate - minutesBeforeExpiry * MINUTE_MS;
  return now >= Math.max(dueAt, triedAt + Math.min(retryMinutes, 1) * MINUTE_MS);
}
