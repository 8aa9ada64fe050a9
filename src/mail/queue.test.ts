import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Refusal } from '../refusal.ts';
import { afterAttempt, MESSAGE_STATES, MOVE_NAMES, movedByHand, picksOldest, type Move } from './queue.ts';
import type { Verdict } from './verdict.ts';

const MINUTE_MS = 60_000;
const NOW = 1_000_000;
const NEW = { deferrals: 0, giveUpAt: NOW + 60 * MINUTE_MS, waiting: 0, failed: 0 };
const SENT: Verdict = { kind: 'sent' };
const FAILED: Verdict = { kind: 'failed' };
const UNKNOWN: Verdict = { kind: 'unknown' };
const road: Verdict = { kind: 'deferred', fault: 'road' };
const deferred = (waitMs?: number): Verdict => ({
  kind: 'deferred',
  fault: 'message',
  ...(waitMs === undefined ? {} : { waitMs }),
});
const over = (state: 'sent' | 'failed', countsAsDeferral = false): Move => ({
  state,
  nextAttemptAt: undefined,
  countsAsDeferral,
});
const later = (state: Move['state'], waitMs: number, countsAsDeferral = true): Move => ({
  state,
  nextAttemptAt: NOW + waitMs,
  countsAsDeferral,
});

const CASES: readonly [
  what: string,
  message: Partial<typeof NEW>,
  verdicts: readonly Verdict[],
  roadOpensAt: number,
  move: Move,
][] = [
  ['all recipients accepted: sent', {}, [SENT, SENT], 0, over('sent')],
  ['one recipient lost: failed, whoever got it', {}, [SENT, FAILED], 0, over('failed')],
  ['a recipient lost in an earlier attempt is not forgotten', { failed: 1 }, [SENT], 0, over('failed')],
  ['an unknown end is tried again on the schedule', {}, [UNKNOWN], 0, later('unknown', MINUTE_MS)],
  ['an unknown end weighs more than a deferral', {}, [UNKNOWN, road], NOW + 5, later('unknown', MINUTE_MS)],
  ['an unknown end past its time is given up', { giveUpAt: NOW }, [UNKNOWN], 0, over('failed', true)],
  ['the first deferral waits a minute', {}, [deferred()], 0, later('deferred', MINUTE_MS)],
  [
    'the fourth deferral waits a quarter of an hour',
    { deferrals: 3 },
    [deferred()],
    0,
    later('deferred', 15 * MINUTE_MS),
  ],
  [
    'a deferral past its time is given up',
    { deferrals: 5, giveUpAt: NOW + 59 * MINUTE_MS },
    [deferred()],
    0,
    over('failed', true),
  ],
  ['a wait that the reply names is obeyed', {}, [deferred(7000)], 0, later('deferred', 7000)],
  [
    'of several named waits the longest counts',
    {},
    [deferred(7000), deferred(9000)],
    0,
    later('deferred', 9000),
  ],
  [
    'with one wait unnamed the schedule counts',
    {},
    [deferred(7000), deferred()],
    0,
    later('deferred', MINUTE_MS),
  ],
  [
    'the rest after too many recipients goes at once, and costs no try',
    {},
    [SENT, deferred(0)],
    0,
    later('queued', 0, false),
  ],
  [
    'too many recipients where nobody was taken is no progress',
    {},
    [deferred(0), deferred(0)],
    0,
    later('deferred', MINUTE_MS),
  ],
  [
    'a fault of the road waits until it opens, and costs no try',
    {},
    [road],
    NOW + 5000,
    later('deferred', 5000, false),
  ],
  ['a road that has opened meanwhile is taken now', {}, [road], NOW - 5000, later('deferred', 0, false)],
  [
    'a fault of the road weighs more than one of the message',
    {},
    [deferred(), road],
    NOW + 5000,
    later('deferred', 5000, false),
  ],
  ['a road that opens too late ends the message', {}, [road], NOW + 61 * MINUTE_MS, over('failed')],
  [
    'recipients that were not part of the attempt go next',
    { waiting: 500 },
    [SENT],
    0,
    later('queued', 0, false),
  ],
  ['they go next also after a refusal', { waiting: 500 }, [FAILED], 0, later('queued', 0, false)],
];

for (const [what, message, verdicts, roadOpensAt, move] of CASES)
  test(what, () => {
    const recipients = verdicts.map((verdict, index) => ({
      address: `r${index}@example.com`,
      verdict,
      reply: undefined,
    }));
    const outcome = { verdict: verdicts[0] ?? SENT, recipients };
    assert.deepEqual(afterAttempt({ ...NEW, ...message }, outcome, NOW, roadOpensAt), move);
  });

const BY_HAND: Record<string, Record<string, string>> = {
  hold: { queued: 'held', deferred: 'held', unknown: 'held' },
  release: { held: 'queued' },
  retry: { deferred: 'queued', unknown: 'queued', failed: 'queued', held: 'queued' },
  cancel: { queued: 'cancelled', deferred: 'cancelled', unknown: 'cancelled', held: 'cancelled' },
};

for (const move of MOVE_NAMES)
  for (const state of MESSAGE_STATES) {
    const to = BY_HAND[move]?.[state];
    test(`${move} of a message that is ${state} ${to ? `makes it ${to}` : 'is refused with what to do'}`, () => {
      if (to) return assert.equal(movedByHand(move, state), to);
      assert.throws(
        () => movedByHand(move, state),
        (error: unknown) =>
          error instanceof Refusal &&
          error.kind === 'conflict' &&
          error.message.includes(state === 'sending' ? 'Wait until' : 'foyer queue show'),
      );
    });
  }

test('of five picks exactly one goes to the message that waits longest', () => {
  const picks = Array.from({ length: 20 }, (_, turn) => picksOldest(turn));
  assert.equal(picks.filter(Boolean).length, 4);
  assert.deepEqual(picks.slice(0, 5), [false, false, false, false, true]);
});
