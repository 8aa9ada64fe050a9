// What a line may take from the queue now. For a mailbox with a budget, the decision and the reservation are made under
// the lock of the mailbox's row, in the transaction that claims: so the limits hold however many processes ask.
import type { Database } from '../database/database.ts';
import type { Seal } from '../secrets/secrets.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { openedSource } from './message-source.ts';
import { lanesOf, permit, type Pace } from './pace.ts';
import { paceStore } from './pace-store.ts';
import { LANES, picksOldest } from './queue.ts';
import { queueStore, type Claim, type ClaimedMessage } from './queue-store.ts';

export const LEASE_MS = 45_000; // with the upkeep's 10 s, what a dead process held is back within a minute

/** Nothing to take; `nextAt` where it is known when there may be. */
export interface NothingNow {
  readonly nextAt: Instant | undefined;
}

export interface Claims {
  /** Undefined where something could be sent right now that those who are busy already do not take anyway. */
  wouldWait(
    pace: Pace,
    busyOthers: number,
  ): Promise<{ nextAt: Instant | undefined; forBulkOnly: boolean } | undefined>;
  /** At most `limit` messages, and one at a time where there is a budget. */
  take(pace: Pace, limit: number): Promise<readonly ClaimedMessage[] | NothingNow>;
  /** One message outside any budget, to carry the evidence of a road that is closed. Nothing of it is sent. */
  takeAsEvidence(pace: Pace): Promise<ClaimedMessage | undefined>;
  giveBack(ids: readonly string[]): Promise<void>;
}

export function createClaims({
  database,
  seal,
  clock,
  holder,
}: {
  database: Database;
  seal: Pick<Seal, 'openBytes'>;
  clock: Clock;
  holder: string;
}): Claims {
  const queue = queueStore(database.sql);
  let turns = 0;

  const opened = (message: ClaimedMessage): ClaimedMessage => ({
    ...message,
    source: openedSource(seal, message.source),
  });

  function claimOf({ recipientsPerMessage }: Pace, limit: number): Claim {
    const now = clock.now();
    return {
      now,
      holder,
      leaseUntil: now + LEASE_MS,
      limit,
      lanes: LANES,
      oldestFirst: picksOldest(turns++),
      recipientsPerMessage,
      recipientsLeft: Infinity,
    };
  }

  return {
    async wouldWait(pace, busyOthers) {
      const now = clock.now();
      if (!(await queue.hasQueued(now, busyOthers + 1))) return { nextAt: undefined, forBulkOnly: false };
      const { mailbox } = pace;
      if (mailbox === undefined) return undefined;
      const leave = await database.transaction(async (tx) =>
        permit(pace, await paceStore(tx).lock(mailbox, now), now),
      );
      if (!leave.granted) return { nextAt: leave.nextAt, forBulkOnly: false };
      return leave.bulkAt === undefined ? undefined : { nextAt: leave.bulkAt, forBulkOnly: true };
    },

    async take(pace, limit) {
      const { mailbox } = pace;
      const claim = claimOf(pace, limit);
      if (mailbox === undefined) {
        const claimed = await queue.claim(claim);
        return claimed.length > 0 ? claimed.map(opened) : { nextAt: undefined };
      }
      return database.transaction(async (tx) => {
        const budget = paceStore(tx);
        const leave = permit(pace, await budget.lock(mailbox, claim.now), claim.now);
        if (!leave.granted) return { nextAt: leave.nextAt };
        const { recipientsLeft } = leave;
        const allowed = { ...claim, limit: 1, lanes: lanesOf(leave, LANES), recipientsLeft };
        const [message] = await queueStore(tx).claim(allowed);
        if (!message) return { nextAt: leave.bulkAt };
        await budget.reserve(mailbox, message, claim.now);
        return [opened(message)];
      });
    },

    async takeAsEvidence(pace) {
      const [message] = await queue.claim(claimOf(pace, 1));
      return message && opened(message);
    },

    giveBack: (ids) => queue.giveBack(holder, ids),
  };
}
