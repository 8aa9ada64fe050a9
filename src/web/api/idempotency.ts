// The same request twice makes one thing (draft-ietf-httpapi-idempotency-key-header). What is guaranteed for a day, across
// processes and restarts: a key makes at most one thing. Where a row creates in a transaction, the thing and the memory of
// it are committed together, and a repeated request always gets the first one's answer. Elsewhere a process that dies
// between the two leaves a key of which nobody can say what it made: it is refused, and not tried again.
// A request that was refused has changed nothing and does not use its key up.
import { randomUUID } from 'node:crypto';
import type { Database, Sql, Transaction } from '../../database/database.ts';
import { Refusal } from '../../refusal.ts';
import { Secret } from '../../secrets/secrets.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Clock } from '../../time/clock.ts';
import { idempotencyStore, type IdempotencyRow, type KeyName } from './idempotency-store.ts';

const KEPT_MS = 24 * 3_600_000;
/** Longer than any request works. */
const DEAD_AFTER_MS = 120_000;
const SEALED_FOR = 'idempotency-key';

export interface Answered {
  readonly status: number;
  readonly body: string;
  /** Of a page; what creates has none. */
  readonly next?: unknown;
}

export interface Idempotency {
  /**
   * `request` is all that makes the request what it is. `work` answers; where the order is atomic it changes nothing, and
   * says what is to be done in a transaction.
   */
  once(
    order: {
      readonly apiKey: string;
      readonly key: string;
      readonly request: unknown;
      readonly isAtomic: boolean;
    },
    work: () => Promise<Answered | ((tx: Transaction) => Promise<Answered>)>,
  ): Promise<Answered>;
}

interface IdempotencyNeeds {
  readonly database: Pick<Database, 'sql' | 'transaction'>;
  readonly settings: Pick<Settings, 'sealed' | 'opened' | 'digest'>;
  readonly clock: Clock;
}

/** As the draft writes it, in quotes, or bare. */
export function parseIdempotencyKey(header: string): string {
  const key = /^"([^"\\]*)"$/.exec(header)?.[1] ?? header;
  if (/^[\x21\x23-\x5b\x5d-\x7e]{1,255}$/.test(key)) return key;
  throw new Refusal(
    'invalid',
    'idempotency_key_unusable',
    'The header Idempotency-Key must hold 1 to 255 visible ASCII characters, such as a UUID, once. Correct it and send the request again.',
  );
}

export function createIdempotency({ database, settings, clock }: IdempotencyNeeds): Idempotency {
  const store = idempotencyStore(database.sql);

  const opened = ({ status, answer }: IdempotencyRow): Answered => ({
    status: status ?? 0,
    body: (settings.opened(answer, SEALED_FOR) as { body: Secret }).body.reveal(),
  });

  /** True where the key is now ours; otherwise the answer of the one before, or a Refusal. */
  async function taken(
    name: KeyName,
    holder: string,
    fingerprint: string,
    isAtomic: boolean,
  ): Promise<true | Answered> {
    const now = clock.now();
    await store.forgetBefore(now - KEPT_MS);
    if (await store.take({ ...name, fingerprint, holder, begun_at: now })) return true;
    const before = await store.find(name);
    if (!before) throw inFlight(); // given back between the two
    if (before.fingerprint !== fingerprint) throw usedOtherwise();
    if (before.status !== null) return opened(before);
    if (before.begun_at > now - DEAD_AFTER_MS) throw inFlight();
    if (!isAtomic) throw unfinished();
    if (!(await store.takeOver(name, before.holder, holder, now))) throw inFlight();
    return true;
  }

  return {
    async once({ apiKey, key, request, isAtomic }, work) {
      const name = { api_key: apiKey, key };
      const holder = randomUUID();
      const before = await taken(name, holder, settings.digest(request, SEALED_FOR), isAtomic);
      if (before !== true) return before;
      const keep = (db: Sql | Transaction, answer: Answered): Promise<boolean> =>
        idempotencyStore(db).answer(
          name,
          holder,
          answer.status,
          settings.sealed({ body: new Secret(answer.body) }, SEALED_FOR),
        );
      try {
        const done = await work();
        if (typeof done !== 'function') {
          await keep(database.sql, done);
          return done;
        }
        return await database.transaction(async (tx) => {
          const answer = await done(tx);
          // Taken over by a repeated request, since this one was held up for so long: that one makes it.
          if (!(await keep(tx, answer))) throw inFlight();
          return answer;
        });
      } catch (error) {
        // A fault outside a transaction may have come after the change: then nobody may try again with this key.
        if (isAtomic || error instanceof Refusal) await store.release(name, holder);
        throw error;
      }
    },
  };
}

function inFlight(): Refusal {
  return new Refusal(
    'conflict',
    'idempotency_key_in_flight',
    'A request with this Idempotency-Key is at work. Wait a moment and send it again, to get its answer.',
    { about: { retryAfterMs: 1000 } },
  );
}

function usedOtherwise(): Refusal {
  return new Refusal(
    'invalid',
    'idempotency_key_reused',
    'This Idempotency-Key came with another request before. Use a new key for each thing that is to be made.',
  );
}

function unfinished(): Refusal {
  return new Refusal(
    'conflict',
    'idempotency_key_unfinished',
    'The first request with this Idempotency-Key was interrupted, and it is not known what it made. Look whether it is there; if not, send the request with a new key.',
  );
}
