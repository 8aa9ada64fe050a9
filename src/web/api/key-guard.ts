// Who asks: a key in the header Authorization, and nothing else; no cookie is looked at, so no other site's page can act by
// a browser that is signed in. A key has 256 bits of chance and cannot be guessed: the limit on wrong ones is there to
// spare the database, so it is kept in memory, by process, for a bounded number of addresses.
import { addressFailureKey, type ApiKeys } from '../../accounts/accounts.ts';
import type { Actor } from '../../permissions/permissions.ts';
import type { Client } from '../client.ts';
import { mayKeepCookies } from '../session-cookie.ts';
import { Refusal } from '../../refusal.ts';
import type { Clock, Instant } from '../../time/clock.ts';

const WRONG_KEYS = 60;
const WINDOW_MS = 60_000;
const MOST_ADDRESSES = 10_000;

export interface KeyGuard {
  /** Throws a Refusal where there is no key that works. */
  actor(authorization: string | undefined, client: Client): Promise<Actor>;
}

export function createKeyGuard({
  apiKeys,
  clock,
}: {
  apiKeys: Pick<ApiKeys, 'authenticate'>;
  clock: Clock;
}): KeyGuard {
  const wrong = new Map<string, { count: number; readonly until: Instant }>();

  function note(network: string, now: Instant): void {
    const before = wrong.get(network);
    if (before && before.until > now) before.count += 1;
    else {
      wrong.delete(network);
      wrong.set(network, { count: 1, until: now + WINDOW_MS });
    }
    const [oldest] = wrong.keys();
    if (wrong.size > MOST_ADDRESSES && oldest !== undefined) wrong.delete(oldest);
  }

  return {
    async actor(authorization, client) {
      const { address } = client;
      const text = /^Bearer +(\S{1,200})$/i.exec(authorization ?? '')?.[1];
      if (text === undefined) throw keyMissing();
      if (!mayKeepCookies(client)) throw keyInClear();
      const network = addressFailureKey(address);
      const now = clock.now();
      const before = wrong.get(network);
      if (before && before.until > now && before.count >= WRONG_KEYS) throw tooMany(before.until - now);
      const actor = await apiKeys.authenticate(text, address);
      if (actor) return actor;
      note(network, now);
      throw keyWrong();
    },
  };
}

function keyMissing(): Refusal {
  return new Refusal(
    'unauthenticated',
    'api_key_missing',
    'This needs a key of the API. Send one in the header Authorization, as: Bearer foyer_… Keys are made in the console under Settings › API keys.',
  );
}

function keyInClear(): Refusal {
  return new Refusal(
    'forbidden',
    'api_key_in_clear',
    'The key came over plain HTTP, where others can read it. Revoke it, make a new one, and use https:// from now on.',
  );
}

function keyWrong(): Refusal {
  return new Refusal(
    'unauthenticated',
    'api_key_wrong',
    'This key does not work: it is mistyped, has ended, was revoked, or its owner is disabled. Use another one, or make a new one in the console under Settings › API keys.',
  );
}

function tooMany(retryAfterMs: number): Refusal {
  return new Refusal(
    'too_many',
    'api_key_tries_exceeded',
    `Too many wrong keys came from this address. Try again in ${Math.ceil(retryAfterMs / 1000)} s, with a key that works.`,
    { about: { retryAfterMs } },
  );
}
