import { test } from 'node:test';
import assert from 'node:assert/strict';
import { after, before, timeLeft, timeLeftText } from './duration.ts';

const ZONE = 'Europe/Amsterdam';
const left = (now: string, end: string): string =>
  timeLeftText(timeLeft(Date.parse(now), Date.parse(end), ZONE));

test('a day is one of the calendar: over the start of summer time 23 hours, over its end 25', () => {
  const spring = Date.parse('2026-03-28T11:00:00Z');
  assert.equal(after(spring, { value: 1, unit: 'days' }, ZONE) - spring, 23 * 3_600_000);
  const autumn = Date.parse('2026-10-24T10:00:00Z');
  assert.equal(after(autumn, { value: 1, unit: 'days' }, ZONE) - autumn, 25 * 3_600_000);
  assert.equal(
    before(after(spring, { value: 1, unit: 'days' }, ZONE), { value: 1, unit: 'days' }, ZONE),
    spring,
  );
});

test('time left is told as ISE tells it', () => {
  assert.equal(left('2026-02-19T20:14:00Z', '2026-05-03T08:25:00Z'), '72D 13H 11M');
  assert.equal(left('2026-05-03T08:00:00Z', '2026-05-03T10:05:30Z'), '2H 5M');
  assert.equal(left('2026-05-03T08:00:00Z', '2026-05-03T08:00:59Z'), '0M');
  assert.equal(left('2026-05-03T08:00:00Z', '2026-05-03T07:00:00Z'), '0M');
});
