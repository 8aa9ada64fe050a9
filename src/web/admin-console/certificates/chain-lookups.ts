// Looking up the chain of a server takes as long as the network does, and a page does not wait for it: look-ups run here,
// and pages ask how far they are. They are kept in this process for a while, and only whoever began one sees it: the
// answer names hosts inside.
import { randomUUID } from 'node:crypto';
import type { ProbedChain, ProbeTarget } from '../../../network/network.ts';
import { Refusal } from '../../../refusal.ts';
import type { Instant } from '../../../time/clock.ts';

export interface ChainLookup {
  readonly id: string;
  readonly target: ProbeTarget;
  /** Undefined while it runs. */
  readonly outcome: () => ChainOutcome | undefined;
  /** Resolves when it has ended, or after so long. */
  readonly wait: (mostMs: number) => Promise<void>;
}

/** `error` is a Refusal where the network said no, and a fault otherwise. */
export type ChainOutcome = { readonly chain: ProbedChain } | { readonly error: unknown };

export interface ChainLookups {
  begin(target: ProbeTarget, ownerId: string | undefined, now: Instant): ChainLookup;
  /** Undefined where there is none (any more), or it is somebody else's. */
  find(id: string, ownerId: string | undefined, now: Instant): ChainLookup | undefined;
}

const LIMIT_MS = 10_000;
const KEPT_MS = 15 * 60_000;
/** Each holds two connections. */
const MOST_RUNNING = 5;
const MOST_KEPT = 50;

interface Kept extends ChainLookup {
  readonly ownerId: string | undefined;
  readonly beganAt: Instant;
}

export function createChainLookups(
  probe: (target: ProbeTarget, timeoutMs: number) => Promise<ProbedChain>,
): ChainLookups {
  const kept = new Map<string, Kept>();

  function forget(now: Instant): void {
    for (const { id, beganAt, outcome } of kept.values())
      if (outcome() && (now - beganAt >= KEPT_MS || kept.size >= MOST_KEPT)) kept.delete(id);
  }

  return {
    begin(target, ownerId, now) {
      forget(now);
      const runningCount = [...kept.values()].filter(({ outcome }) => !outcome()).length;
      if (runningCount >= MOST_RUNNING)
        throw new Refusal(
          'too_many',
          'chain_lookups_busy',
          `${MOST_RUNNING} servers are being asked for their chains already. Wait ten seconds and try again.`,
        );
      const state: { outcome?: ChainOutcome } = {};
      const ended = probe(target, LIMIT_MS).then(
        (chain) => void (state.outcome = { chain }),
        (error: unknown) => void (state.outcome = { error }),
      );
      const lookup: Kept = {
        id: randomUUID(),
        target,
        ownerId,
        beganAt: now,
        outcome: () => state.outcome,
        async wait(mostMs) {
          const timer = Promise.withResolvers<void>();
          const timeout = setTimeout(timer.resolve, mostMs);
          await Promise.race([ended, timer.promise]);
          clearTimeout(timeout);
        },
      };
      kept.set(lookup.id, lookup);
      return lookup;
    },
    find(id, ownerId, now) {
      const found = kept.get(id);
      return found && found.ownerId === ownerId && now - found.beganAt < KEPT_MS ? found : undefined;
    },
  };
}
