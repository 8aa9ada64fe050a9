// The pace against a model of Exchange: three processes ask under the mailbox's lock, each message takes a while to get
// there, the server counts when DATA ends, the reply takes a while to come back.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  EXCHANGE_ONLINE_PACE,
  lanesOf,
  paceFor,
  permit,
  UNPACED,
  WINDOW_MS,
  type RecentSends,
} from './pace.ts';
import { LANES } from './queue.ts';

const PACE = { ...EXCHANGE_ONLINE_PACE, mailbox: 'no-reply@contoso.example' };
const PROCESSES = 3;
const NOTHING: RecentSends = {
  inWindow: 0,
  firstLeavesAt: undefined,
  lastReservedAt: undefined,
  recipientsToday: 0,
  dayRenewsAt: undefined,
};

/** The same numbers on every run (Mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Load {
  readonly messages: number;
  /** From the reservation to the server's count, and from there to the reply. */
  readonly latencyMs: () => number;
  /** When somebody wants an interactive message sent, in order. */
  readonly interactiveAt?: readonly number[];
}

/** Returns when the server counted each message, in order, and how long each interactive one waited to be begun. */
function simulate({ messages, latencyMs, interactiveAt = [] }: Load): { counted: number[]; waits: number[] } {
  const counted: number[] = [];
  const waits: number[] = [];
  let sends: { repliedAt: number }[] = [];
  const freeAt = Array.from({ length: PROCESSES }, () => 0);
  let lastSpreadAt: number | undefined;
  let bulkLeft = messages;
  while (bulkLeft > 0) {
    const waiting = interactiveAt[waits.length];
    // Whoever is resting is woken by an interactive message; who is sending comes when it has its reply.
    const index = freeAt.indexOf(Math.min(...freeAt));
    const now = freeAt[index] ?? 0;
    sends = sends.filter(({ repliedAt }) => repliedAt > now - WINDOW_MS);
    const replied = sends.map(({ repliedAt }) => repliedAt).filter((at) => at <= now);
    const recent = {
      ...NOTHING,
      inWindow: sends.length,
      firstLeavesAt: replied.length > 0 ? Math.min(...replied) + WINDOW_MS : undefined,
      lastReservedAt: lastSpreadAt,
    };
    const leave = permit(PACE, recent, now);
    const wakeAt = waiting !== undefined && waiting > now ? waiting : Infinity;
    if (!leave.granted) {
      // The wake-up finds the window full again and waits on: only the time that `permit` names can help.
      freeAt[index] = Math.min(leave.nextAt, wakeAt);
      continue;
    }
    const isUrgent = waiting !== undefined && waiting <= now;
    if (!isUrgent && leave.lanes === 'urgent') {
      freeAt[index] = Math.min(leave.bulkAt ?? Infinity, wakeAt);
      continue;
    }
    if (isUrgent) waits.push(now - waiting);
    else {
      bulkLeft -= 1;
      lastSpreadAt = now;
    }
    const countedAt = now + latencyMs();
    counted.push(countedAt);
    freeAt[index] = countedAt + latencyMs();
    sends.push({ repliedAt: freeAt[index] ?? 0 });
  }
  return { counted: counted.sort((a, b) => a - b), waits };
}

/** The most that the server counts in any 60 seconds. */
function fullestMinute(counted: readonly number[]): number {
  let most = 0;
  let first = 0;
  for (const [index, at] of counted.entries()) {
    while ((counted[first] ?? 0) <= at - WINDOW_MS) first += 1;
    most = Math.max(most, index - first + 1);
  }
  return most;
}

const LATENCIES: Record<string, (random: () => number) => () => number> = {
  'of 25 ms each way': () => () => 25,
  'from 0 to 4 seconds': (random) => () => random() * 4000,
  'mostly short and sometimes a minute': (random) => () => (random() < 0.02 ? 60_000 : random() * 100),
};

for (const [what, latency] of Object.entries(LATENCIES))
  test(`with latencies ${what} the server never counts more than 30 in any 60 seconds`, () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const random = seeded(seed);
      const interactiveAt = Array.from({ length: 300 }, () => random() * 3_600_000).sort((a, b) => a - b);
      const { counted } = simulate({ messages: 2000, latencyMs: latency(random), interactiveAt });
      assert.ok(fullestMinute(counted) <= 30, `${fullestMinute(counted)} in one minute, seed ${seed}`);
    }
  });

test('10,000 bulk messages at 50 ms take no more than 2 % longer than Exchange permits', () => {
  const { counted } = simulate({ messages: 10_000, latencyMs: () => 25 });
  assert.equal(fullestMinute(counted), 30);
  const bestMs = ((10_000 - 30) / 30) * WINDOW_MS;
  const tookMs = (counted.at(-1) ?? 0) - (counted[0] ?? 0);
  assert.ok(bestMs / tookMs >= 0.98, `${((100 * bestMs) / tookMs).toFixed(2)} %`);
});

test('under a full load of bulk an interactive message is begun within 2.1 seconds', () => {
  const random = seeded(7);
  // One every 20 seconds or more: a share that leaves the window to bulk.
  const interactiveAt = Array.from(
    { length: 150 },
    (_, index) => 120_000 + index * 40_000 + random() * 20_000,
  );
  const { waits } = simulate({ messages: 4000, latencyMs: () => 25, interactiveAt });
  assert.ok(waits.length > 100, `${waits.length} were begun`);
  assert.ok(Math.max(...waits) <= 2100, `${Math.max(...waits)} ms`);
});

test('an empty window is open to every lane', () => {
  const leave = permit(PACE, NOTHING, 0);
  assert.deepEqual(leave, { granted: true, lanes: 'all', recipientsLeft: 10_000, bulkAt: undefined });
  assert.ok(leave.granted);
  assert.deepEqual(lanesOf(leave, LANES), LANES);
});

test('right after a spread message only urgent lanes go', () => {
  const leave = permit(PACE, { ...NOTHING, inWindow: 1, lastReservedAt: 1000 }, 2999);
  assert.deepEqual(leave, { granted: true, lanes: 'urgent', recipientsLeft: 10_000, bulkAt: 3000 });
  assert.ok(leave.granted);
  assert.deepEqual(lanesOf(leave, LANES), ['interactive', 'alarm']);
});

test('the 30th message goes, the 31st waits for the first to leave the window', () => {
  assert.equal(permit(PACE, { ...NOTHING, inWindow: 29 }, 0).granted, true);
  const recent = { ...NOTHING, inWindow: 30, firstLeavesAt: 4711 };
  assert.deepEqual(permit(PACE, recent, 0), { granted: false, nextAt: 4711 });
});

test('while no reply has come it is looked again after a second', () => {
  assert.deepEqual(permit(PACE, { ...NOTHING, inWindow: 30 }, 500), { granted: false, nextAt: 1500 });
});

test('with the day’s recipients used up nothing goes until the first is a day old', () => {
  const recent = { ...NOTHING, recipientsToday: 10_000, dayRenewsAt: 99 };
  assert.deepEqual(permit(PACE, recent, 0), { granted: false, nextAt: 99 });
  assert.equal(permit(PACE, { ...recent, recipientsToday: 9_999 }, 0).granted, true);
  assert.deepEqual(permit(PACE, { ...recent, dayRenewsAt: undefined }, 5), {
    granted: false,
    nextAt: 5 + WINDOW_MS,
  });
});

test('a server of one’s own is not paced, and keeps no mailbox’s budget', () => {
  const pace = paceFor({ server: 'mail.example.com', authentication: { type: 'none' } });
  assert.deepEqual(pace, { ...UNPACED, mailbox: undefined });
  const leave = permit(pace, { ...NOTHING, inWindow: 1e6, recipientsToday: 1e9, lastReservedAt: 0 }, 0);
  assert.ok(leave.granted);
  assert.equal(leave.lanes, 'all');
});
