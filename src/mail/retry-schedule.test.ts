import { test } from 'node:test';
import assert from 'node:assert/strict';
import { GIVE_UP_AFTER_MS, nextAttemptAt, retryDelayMs } from './retry-schedule.ts';

const MINUTE_MS = 60_000;

test('waits are 1, 2, 5, 15, 30, 60 minutes, then hourly', () => {
  const minutes = Array.from({ length: 9 }, (_, index) => retryDelayMs(index + 1) / MINUTE_MS);
  assert.deepEqual(minutes, [1, 2, 5, 15, 30, 60, 60, 60, 60]);
});

test('a count below one waits as long as the first', () => {
  assert.equal(retryDelayMs(0), MINUTE_MS);
});

test('an attempt at the very end of the time is still made, one after it is not', () => {
  assert.equal(nextAttemptAt(0, 1, MINUTE_MS), MINUTE_MS);
  assert.equal(nextAttemptAt(1, 1, MINUTE_MS), undefined);
});

test('a time that the reply names is obeyed instead of the schedule', () => {
  assert.equal(nextAttemptAt(1000, 6, 10 * MINUTE_MS, 5000), 6000);
});

for (const [lifetime, attempts] of [
  ['brief', 6],
  ['lasting', 125],
] as const)
  test(`a ${lifetime} message that is always put off is tried ${attempts} times`, () => {
    let now: number | undefined = 0;
    let tries = 0;
    for (; now !== undefined; tries += 1) now = nextAttemptAt(now, tries + 1, GIVE_UP_AFTER_MS[lifetime]);
    assert.equal(tries, attempts);
  });
