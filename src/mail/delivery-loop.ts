// Delivery: a few lines side by side. A line that finds nothing to do rests until it is woken, something is due or its
// session has been idle too long. Nothing that goes wrong ends a line.
import { setTimeout as delay } from 'node:timers/promises';
import type { Instant } from '../time/clock.ts';
import { createDeliveryLine, type DeliveryLine, type LineNeeds } from './delivery-line-loop.ts';
import { MOST_CONNECTIONS } from './pace.ts';
import { createRoad, type RoadState } from './road.ts';

const PAUSE_AFTER_FAULT_MS = 1_000;
const LEAVE_AFTER_MS = 1_000;

export interface DeliveryNeeds extends Omit<
  LineNeeds,
  'road' | 'generation' | 'isStopping' | 'onMore' | 'isOtherFree' | 'busyBefore'
> {
  readonly random: () => number;
}

export interface Delivery {
  /** Something may be due. */
  wake(): void;
  /** The settings have changed: sessions end after the message they are at, and the road is tried anew. */
  renew(): void;
  /** Ends a session that has nothing to do now, for somebody who needs its slot. */
  yieldSlot(): Promise<void>;
  readonly road: RoadState;
  /** Ids of the messages in the hands of this process. */
  held(): string[];
  /** Resolves when no line has anything to do now and every result is written. */
  settled(): Promise<void>;
  /** Ends when every line has finished its message; after `limitMs` connections are cut. */
  stop(limitMs: number): Promise<void>;
}

export function createDelivery(needs: DeliveryNeeds): Delivery {
  const { clock, log } = needs;
  const road = createRoad(needs);
  const stopping = new AbortController();
  const resting = new Map<number, AbortController>();
  let generation = 0;
  let wakeups = 0;
  let whenSettled: (() => void)[] = [];
  const lines: readonly DeliveryLine[] = Array.from({ length: MOST_CONNECTIONS }, (_, index) =>
    createDeliveryLine(index, {
      ...needs,
      road,
      generation: () => generation,
      isStopping: () => stopping.signal.aborted,
      onMore: wakeOne,
      busyBefore: (index) => lines.filter((_line, other) => other < index && !resting.has(other)).length,
      isOtherFree: (index) =>
        lines.some((line, other) => other !== index && line.isWarm && resting.has(other)),
    }),
  );

  /** One line for one message; those with a session first. */
  function wakeOne(): void {
    wakeups += 1;
    const free = [...resting.keys()].sort((a, b) => a - b);
    const chosen = free.find((index) => lines[index]?.isWarm) ?? free[0];
    if (chosen !== undefined) resting.get(chosen)?.abort();
  }

  function wakeAll(): void {
    wakeups += 1;
    for (const rest of resting.values()) rest.abort();
  }

  async function run(index: number, line: DeliveryLine): Promise<void> {
    while (!stopping.signal.aborted) {
      const seen = wakeups;
      let until: Instant | undefined;
      try {
        until = await line.turn();
      } catch (error) {
        log.error({ err: error, line: index }, 'a delivery line failed; it goes on');
        await line.endSession();
        until = clock.now() + PAUSE_AFTER_FAULT_MS;
      }
      // A message that came during the turn may have been missed by its claim.
      if (until !== undefined && seen === wakeups) await rest(index, until);
    }
    await line.endSession();
  }

  async function rest(index: number, until: Instant): Promise<void> {
    const woken = new AbortController();
    resting.set(index, woken);
    if (resting.size === lines.length) void tellSettled();
    await clock.sleep(until - clock.now(), woken.signal);
    resting.delete(index);
  }

  async function written(): Promise<void> {
    await Promise.all(lines.map((line) => line.written()));
  }

  async function tellSettled(): Promise<void> {
    await written();
    if (resting.size < lines.length) return; // it will be told when they rest again
    for (const tell of whenSettled) tell();
    whenSettled = [];
  }

  const running = lines.map((line, index) => run(index, line));
  return {
    wake: wakeOne,
    renew() {
      generation += 1;
      road.open();
      wakeAll();
    },
    async yieldSlot() {
      const idle = lines.filter((line, index) => line.isWarm && resting.has(index));
      await idle.at(-1)?.endSession();
    },
    road,
    held: () => lines.flatMap((line) => [...line.held]),
    settled() {
      const told = new Promise<void>((resolve) => void whenSettled.push(resolve));
      if (resting.size === lines.length) void tellSettled();
      return told;
    },
    async stop(limitMs) {
      stopping.abort();
      wakeAll();
      for (const line of lines) if (!line.isWarm) line.cut(); // nothing of a message is under way there
      const ended = Promise.all(running).then(() => true);
      if (await within(limitMs, ended)) return written();
      for (const line of lines) line.cut();
      // A line that is still looking for a server or a token holds no message, and can be left to itself.
      await within(LEAVE_AFTER_MS, ended);
      return written();
    },
  };
}

/** False where the time was over first. */
async function within(limitMs: number, work: Promise<boolean>): Promise<boolean> {
  const limit = new AbortController();
  const late = delay(limitMs, false, { signal: limit.signal }).catch(() => false);
  try {
    return await Promise.race([work, late]);
  } finally {
    limit.abort();
  }
}
