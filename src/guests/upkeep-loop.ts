// What guest accounts need while nobody asks: batches worked off and forgotten, passwords hashed, expired accounts purged. Any process
// may; what one has in hand, the others leave.
import type { Hashing } from '../accounts/accounts.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import type { Seal } from '../secrets/secrets.ts';
import type { Clock } from '../time/clock.ts';
import type { Batches } from './batches-gate.ts';
import { BATCH_CHANNEL } from './batch-work-gate.ts';
import { guestStore } from './guest-store.ts';
import { GUEST_PASSWORD } from './making-gate.ts';
import type { Purge } from './purge-gate.ts';

/** A schedule can say every minute. */
const EVERY_MS = 20_000;
/** 20 ms of a core each: in tens, with a pause between, so that 10,000 new accounts do not take a core for minutes. */
const HASHED_AT_ONCE = 10;
const PAUSE_BETWEEN_HASHES_MS = 200;

export interface GuestUpkeep {
  start(): void;
  stop(): Promise<void>;
  /** One round of everything that is due. */
  tend(): Promise<void>;
}

interface Repeating {
  readonly ended: Promise<void>;
  readonly wake: () => void;
}

interface UpkeepNeeds {
  readonly database: Database;
  readonly batches: Batches;
  readonly purge: Purge;
  readonly hashing: Hashing;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly log: Log;
}

export function createGuestUpkeep(needs: UpkeepNeeds): GuestUpkeep {
  const { database, batches, purge, hashing, seal, clock, log } = needs;
  const stopping = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  let unlisten: () => void = () => undefined;

  /** True where there may be more. */
  async function hashSome(): Promise<boolean> {
    const waiting = await guestStore(database.sql).unhashed(HASHED_AT_ONCE);
    for (const { id, passwordSealed } of waiting) {
      if (stopping.signal.aborted) return false;
      if (passwordSealed === null) continue;
      const hash = await hashing.hash(seal.open(passwordSealed, GUEST_PASSWORD));
      await guestStore(database.sql).setHash(id, passwordSealed, hash);
    }
    return waiting.length === HASHED_AT_ONCE;
  }

  async function workOffBatches(): Promise<void> {
    while (!stopping.signal.aborted && (await batches.work(undefined)));
  }

  function repeat(round: () => Promise<number>): Repeating {
    let resting = new AbortController();
    const run = async (): Promise<void> => {
      while (!stopping.signal.aborted) {
        // Before the round: word that comes during it shortens the rest after it.
        resting = new AbortController();
        let pauseMs = EVERY_MS;
        try {
          pauseMs = await round();
        } catch (error) {
          log.error({ err: error }, 'the upkeep of guest accounts failed; it goes on');
        }
        await clock.sleep(pauseMs, AbortSignal.any([stopping.signal, resting.signal]));
      }
    };
    return { ended: run(), wake: () => resting.abort() };
  }

  return {
    start() {
      // Batches do not wait for hashes.
      const loops = [
        repeat(async () => {
          await workOffBatches();
          await purge.runIfDue();
          await batches.forgetOld();
          return EVERY_MS;
        }),
        repeat(async () => ((await hashSome()) ? PAUSE_BETWEEN_HASHES_MS : EVERY_MS)),
      ];
      unlisten = database.listen(BATCH_CHANNEL, () => loops.forEach(({ wake }) => wake()));
      running = Promise.all(loops.map(({ ended }) => ended));
    },
    async stop() {
      unlisten();
      stopping.abort();
      await running;
    },
    async tend() {
      await workOffBatches();
      await purge.runIfDue();
      await batches.forgetOld();
      while (await hashSome());
    },
  };
}
