import { test } from 'node:test';
import assert from 'node:assert/strict';
import { nextPurgeAt, purgeInput } from './purge.ts';

const ZONE = 'Europe/Amsterdam';
const SINCE = Date.UTC(2026, 2, 20, 9); // a Friday
const next = (schedule: object): string | null => {
  const at = nextPurgeAt(purgeInput.parse(schedule), SINCE, ZONE);
  return at === null ? null : new Date(at).toISOString();
};

test('every fifteen days at three in the morning, by the clock of the server', () => {
  assert.equal(next({}), '2026-04-04T01:00:00.000Z'); // summer time by then
});

test('down to minutes', () => {
  assert.equal(next({ every: { value: 5, unit: 'minutes' } }), '2026-03-20T09:05:00.000Z');
  assert.equal(next({ every: { value: 2, unit: 'hours' } }), '2026-03-20T11:00:00.000Z');
});

test('on a day of the week, no sooner than so many days on', () => {
  assert.equal(
    next({ every: { value: 7, unit: 'days' }, weekday: 'sun', at: '23:30' }),
    '2026-03-29T21:30:00.000Z',
  );
  assert.equal(next({ every: { value: 7, unit: 'days' }, weekday: 'fri' }), '2026-03-27T02:00:00.000Z');
});

test('switched off there is none', () => {
  assert.equal(next({ isEnabled: false }), null);
});
