import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOverConnections, weigh, type LimitVerdict, type MailboxTraffic } from './limits.ts';

const LIMITS = { messagesPerMinute: 3, recipientsPerDay: 10 } as const;
const DAY_MS = 86_400_000;

function after(times: readonly number[], recipientCount = 1): MailboxTraffic {
  return times.reduce<MailboxTraffic>(
    (traffic, at) => trafficOf(weigh(traffic, recipientCount, LIMITS, at)),
    [],
  );
}

function trafficOf(verdict: LimitVerdict): MailboxTraffic {
  assert.equal(verdict.kind, 'within');
  return verdict.kind === 'within' ? verdict.traffic : [];
}

test('the last message a minute allows is within, one more is over and says when there is room', () => {
  const traffic = after([0, 10, 20]);
  assert.equal(weigh(after([0, 10]), 1, LIMITS, 20).kind, 'within');
  assert.deepEqual(weigh(traffic, 1, LIMITS, 30), { kind: 'over-rate', freeAt: 60_000 });
});

test('the minute rolls: room comes when the oldest message is a minute old, not before', () => {
  const traffic = after([0, 10, 20]);
  assert.equal(weigh(traffic, 1, LIMITS, 59_999).kind, 'over-rate');
  assert.equal(weigh(traffic, 1, LIMITS, 60_000).kind, 'within');
});

test('recipients count, not messages, and the day rolls', () => {
  const traffic = after([0, 100_000], 5);
  assert.equal(weigh(traffic, 1, LIMITS, 200_000).kind, 'over-day');
  assert.equal(weigh(traffic, 5, LIMITS, DAY_MS).kind, 'within');
  assert.equal(weigh(traffic, 6, LIMITS, DAY_MS).kind, 'over-day');
});

test('a refused message is not counted', () => {
  const traffic = after([0, 10, 20]);
  weigh(traffic, 1, LIMITS, 30);
  assert.equal(weigh(traffic, 1, LIMITS, 60_000).kind, 'within');
});

test('limits that are off remember nothing', () => {
  assert.deepEqual(weigh([], 1000, { messagesPerMinute: 'off', recipientsPerDay: 'off' }, 0), {
    kind: 'within',
    traffic: [],
  });
});

test('the third connection is permitted and the fourth is not', () => {
  assert.equal(isOverConnections(2, { connectionsPerMailbox: 3 }), false);
  assert.equal(isOverConnections(3, { connectionsPerMailbox: 3 }), true);
  assert.equal(isOverConnections(99, { connectionsPerMailbox: 'off' }), false);
});
