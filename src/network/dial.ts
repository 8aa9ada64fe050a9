// Opens TCP connections, and keeps what was seen on the way: the addresses of each family, which were tried, how long
// each took and how it ended. Happy eyeballs (RFC 8305): families alternate, IPv6 first, a new attempt every 250 ms
// while the earlier ones are still open; the first to connect wins. The time limit holds to the millisecond.
import { lookup } from 'node:dns/promises';
import { connect, isIP, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Leg } from './proxy.ts';

const ATTEMPT_DELAY_MS = 250; // RFC 8305 §5

export interface AddressAttempt {
  readonly address: string;
  readonly family: 4 | 6;
  readonly durationMs: number;
  /** `connected`, `open` (another address was faster) or the system's error code. */
  readonly outcome: string;
}

/** What stopped a connection before anything was said on it. */
export class DialFailure extends Error {
  /** The system's code: ENOTFOUND, EAI_AGAIN, ECONNREFUSED, ETIMEDOUT, ENETUNREACH … */
  readonly code: string;
  readonly stage: 'resolve' | 'connect';
  readonly attempts: readonly AddressAttempt[];
  leg?: Leg;
  /** `host:port` where it is the proxy that was not reached. */
  proxy?: string;

  constructor(
    stage: 'resolve' | 'connect',
    code: string,
    message: string,
    attempts: readonly AddressAttempt[] = [],
  ) {
    super(message);
    this.name = 'DialFailure';
    this.stage = stage;
    this.code = code;
    this.attempts = attempts;
  }
}

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** The system's resolver has limits of its own, of many seconds: it goes on by itself when ours is over. */
export async function resolveHost(host: string, timeoutMs: number): Promise<readonly Address[]> {
  const family = isIP(host);
  if (family === 4 || family === 6) return [{ address: host, family }];
  const limit = new AbortController();
  const late = delay(timeoutMs, undefined, { signal: limit.signal }).then(() => {
    throw Object.assign(new Error('no answer in time'), { code: 'EAI_AGAIN' });
  });
  try {
    const found = await Promise.race([lookup(host, { all: true, order: 'verbatim' }), late]);
    return alternating(found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'EAI_FAIL';
    throw new DialFailure('resolve', code, `${host} could not be resolved: ${code}`);
  } finally {
    late.catch(() => undefined); // that it was in time is no failure
    limit.abort();
  }
}

/** RFC 8305 §4: IPv6 first, then the families in turn. */
export function alternating(addresses: readonly Address[]): readonly Address[] {
  const six = addresses.filter((a) => a.family === 6);
  const four = addresses.filter((a) => a.family === 4);
  return Array.from({ length: Math.max(six.length, four.length) }, (_, i) => [six[i], four[i]])
    .flat()
    .filter((address) => address !== undefined);
}

export interface Dialled {
  readonly socket: Socket;
  readonly attempts: readonly AddressAttempt[];
}

/** Connects to the first of the addresses that answers within `timeoutMs`. */
export function dialAddresses(
  addresses: readonly Address[],
  port: number,
  timeoutMs: number,
): Promise<Dialled> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const attempts: (AddressAttempt | undefined)[] = [];
    const open = new Map<number, { socket: Socket; startedAt: number }>();
    let next = 0;
    let stagger: NodeJS.Timeout | undefined;

    const note = (index: number, outcome: string): void => {
      const tried = addresses[index];
      const since = open.get(index)?.startedAt ?? startedAt;
      if (tried) attempts[index] = { ...tried, durationMs: Math.round(performance.now() - since), outcome };
    };
    const finish = (winner?: Socket): void => {
      clearTimeout(limit);
      clearTimeout(stagger);
      for (const [index, { socket }] of open) {
        if (socket === winner) continue;
        if (!attempts[index]) note(index, winner ? 'open' : 'ETIMEDOUT');
        socket.destroy();
      }
    };
    const seen = (): AddressAttempt[] => attempts.filter((attempt) => attempt !== undefined);
    const fail = (code: string): void => {
      finish();
      reject(new DialFailure('connect', code, `no address answered on port ${port}: ${code}`, seen()));
    };
    const tryNext = (): void => {
      clearTimeout(stagger);
      const index = next++;
      const target = addresses[index];
      if (!target) {
        if (open.size === 0) fail(decisiveCode(seen()));
        return;
      }
      const socket = connect({ host: target.address, port, family: target.family, noDelay: true });
      open.set(index, { socket, startedAt: performance.now() });
      socket.once('connect', () => {
        note(index, 'connected');
        // Until somebody listens, and whoever does: an error that nobody hears would end the process. It is not ours to
        // destroy: destroying a socket and the TLS above it within one tick crashes Node 26.
        socket.removeAllListeners('error').on('error', () => undefined);
        finish(socket);
        resolve({ socket, attempts: seen() });
      });
      socket.once('error', (error: NodeJS.ErrnoException) => {
        note(index, error.code ?? error.message);
        open.delete(index);
        socket.on('error', () => socket.destroy()); // a second error of a dead socket must not end the process
        tryNext();
      });
      stagger = setTimeout(tryNext, ATTEMPT_DELAY_MS);
    };
    const limit = setTimeout(() => fail('ETIMEDOUT'), timeoutMs);
    tryNext();
  });
}

/** Of several failures the one that tells most: a refusal shows that the host is there, a missing route hides it. */
function decisiveCode(attempts: readonly AddressAttempt[]): string {
  const codes = attempts.map((attempt) => attempt.outcome);
  return (
    ['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH'].find((code) => codes.includes(code)) ??
    codes[0] ??
    'EADDRNOTAVAIL'
  );
}
