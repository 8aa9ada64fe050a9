// When a delivery that failed is tried again.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { nextDeliveryAt } from './delivery-retry.ts';

const FIRST = Date.UTC(2026, 10, 23, 8);
const SECOND = 1000;
const HOUR = 3600 * SECOND;

test('a delivery is tried again after 30 s, 1, 2, 5, 15 and 30 min and 1 h, then hourly until a day has passed', () => {
  const waits: number[] = [];
  let now = FIRST;
  for (let attempts = 1; ; attempts += 1) {
    const next = nextDeliveryAt({ now, firstAt: FIRST, attempts }, { mayRetry: true });
    if (next === undefined) break;
    waits.push((next - now) / SECOND);
    now = next;
  }
  assert.deepEqual(waits.slice(0, 8), [30, 60, 120, 300, 900, 1800, 3600, 3600]);
  assert.ok(waits.slice(6).every((wait) => wait === 3600));
  assert.ok(now <= FIRST + 24 * HOUR && now > FIRST + 23 * HOUR);
});

test('what the receiver asked for is respected, but never sooner than 30 s, and not beyond the day', () => {
  const next = (retryAfterMs: number): number | undefined =>
    nextDeliveryAt({ now: FIRST, firstAt: FIRST, attempts: 9 }, { mayRetry: true, retryAfterMs });
  assert.equal(next(0), FIRST + 30 * SECOND);
  assert.equal(next(120 * SECOND), FIRST + 120 * SECOND);
  assert.equal(next(24 * HOUR), FIRST + 24 * HOUR);
  assert.equal(next(24 * HOUR + 1), undefined);
});

test('what would fail in the same way is not tried again', () => {
  assert.equal(nextDeliveryAt({ now: FIRST, firstAt: FIRST, attempts: 1 }, { mayRetry: false }), undefined);
});
