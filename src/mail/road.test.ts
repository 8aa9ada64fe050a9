import { test } from 'node:test';
import assert from 'node:assert/strict';
import { silentLog } from '../log/log.ts';
import { createManualClock } from '../time/manual-clock.ts';
import { closedRoad, createRoad, OPEN_ROAD, type Road } from './road.ts';

test('pauses double from five seconds to a minute, and jitter takes a quarter at most', () => {
  for (const [jitter, share] of [
    [1, 1],
    [0, 0.75],
  ] as const) {
    let road: Road = OPEN_ROAD;
    const pauses = Array.from({ length: 6 }, () => {
      const now = road.closedUntil;
      road = closedRoad(road, now, 'x', {}, jitter);
      return (road.closedUntil - now) / share;
    });
    assert.deepEqual(pauses, [5000, 10_000, 20_000, 40_000, 60_000, 60_000]);
  }
});

test('a wait that the reply names, or an instant, is obeyed', () => {
  assert.equal(closedRoad(OPEN_ROAD, 100, 'x', { waitMs: 3_600_000 }, 0).closedUntil, 3_600_100);
  assert.equal(closedRoad(OPEN_ROAD, 100, 'x', { until: 4711, waitMs: 1 }, 0).closedUntil, 4711);
});

test('two lines that find the same fault count as one, and the later end counts', () => {
  const first = closedRoad(OPEN_ROAD, 0, 'first', { waitMs: 1000 }, 0);
  const second = closedRoad(first, 10, 'second', { waitMs: 5000 }, 0);
  assert.deepEqual(second, { closedUntil: 5010, failures: 1, reason: 'first' });
  assert.equal(closedRoad(second, 20, 'third', { waitMs: 1 }, 0).closedUntil, 5010);
});

test('an open road forgets its faults', () => {
  const clock = createManualClock(1000);
  const road = createRoad({ clock, random: () => 1, log: silentLog });
  assert.equal(road.close('no token', {}), true);
  assert.deepEqual([road.closedUntil, road.failures, road.reason], [6000, 1, 'no token']);
  assert.equal(road.close('no token', { waitMs: 1 }), false, 'another line has found the same');
  road.open();
  assert.deepEqual([road.closedUntil, road.failures, road.reason], [0, 0, undefined]);
});
