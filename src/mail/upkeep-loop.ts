// What the queue needs besides delivery: leases of this process extended, messages of dead processes brought back, what
// was put off queued again at its time, what is too old given up. Runs every ten seconds, and sooner when something
// is due sooner.
import type { Log } from '../log/log.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { LEASE_MS } from './claim-gate.ts';
import type { paceStore } from './pace-store.ts';
import type { Lane } from './queue.ts';
import type { queueStore } from './queue-store.ts';

const EVERY_MS = 10_000;
const PAUSE_AFTER_FAULT_MS = 1_000;
const FORGET_EVERY_MS = 3_600_000;

export const RECOVERED_REPLY =
  'The process that was sending this ended before it could say how it went; the message may have been sent.';

export interface Upkeep {
  /** Something is due then. */
  dueAt(at: Instant): void;
  /** Resolves when what is due by now is queued. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

interface UpkeepNeeds {
  readonly queue: ReturnType<typeof queueStore>;
  readonly pace: ReturnType<typeof paceStore>;
  /** What else becomes too old with time; once an hour. */
  readonly forgetOld: () => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
  readonly holder: string;
  /** What this process has in hand. Whatever else is leased to it was lost on the way, and comes back by its lease. */
  readonly held: () => readonly string[];
  readonly wake: () => void;
  readonly keepUnknown: () => Promise<readonly Lane[]>;
}

export function createUpkeep({
  queue,
  pace,
  forgetOld,
  clock,
  log,
  holder,
  held,
  wake,
  keepUnknown,
}: UpkeepNeeds): Upkeep {
  const stopping = new AbortController();
  let nextAt: Instant = clock.now();
  let forgotAt: Instant = 0;
  let sooner = new AbortController();
  let tending: Promise<void> = Promise.resolve();

  async function tend(): Promise<void> {
    const now = clock.now();
    await queue.extendLeases(holder, held(), now + LEASE_MS); // before `recover`: what is in our hands is not lost
    const recovered = await queue.recover(now, RECOVERED_REPLY);
    if (recovered.length > 0)
      log.warn({ messages: recovered }, 'messages of a process that has ended are sent again');
    const kept = await keepUnknown();
    const promoted = await queue.promoteDue(now, kept);
    const expired = await queue.expire(now);
    if (expired > 0) log.warn({ messages: expired }, 'messages were given up: their time is over');
    if (promoted + recovered.length > 0) wake();
    if (now - forgotAt >= FORGET_EVERY_MS) {
      forgotAt = now; // first: what cannot be forgotten now must not hold up the queue every second
      await pace.forgetOld(now);
      await forgetOld();
    }
    nextAt = Math.min((await queue.nextDueAt(kept)) ?? Infinity, now + EVERY_MS);
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      sooner = new AbortController();
      try {
        tending = tend();
        await tending;
      } catch (error) {
        log.error({ err: error }, 'the upkeep of the queue failed; it goes on');
        nextAt = clock.now() + PAUSE_AFTER_FAULT_MS;
      }
      await clock.sleep(nextAt - clock.now(), AbortSignal.any([stopping.signal, sooner.signal]));
    }
  }

  const running = run();
  return {
    dueAt(at) {
      if (at < nextAt) sooner.abort();
    },
    async settled() {
      await tending.catch(() => undefined); // the loop has logged it
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
