import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isWithinAccess } from './access-window.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Asia/Tokyo]`);
const MONDAY = '2026-11-23T';

test('without windows a guest is let in at any time', () => {
  assert.equal(isWithinAccess([], at(`${MONDAY}03:00`)), true);
});

test('a window holds on its days, from its first minute and before its last', () => {
  const office = [{ from: '09:00', to: '17:00', days: ['mon' as const] }];
  for (const [time, isIn] of [
    ['08:59', false],
    ['09:00', true],
    ['16:59', true],
    ['17:00', false],
  ] as const)
    assert.equal(isWithinAccess(office, at(`${MONDAY}${time}`)), isIn, time);
  assert.equal(isWithinAccess(office, at('2026-11-24T10:00')), false);
});

test('a window over midnight belongs to the day on which it began', () => {
  const night = [{ from: '22:00', to: '06:00', days: ['sun' as const] }];
  assert.equal(isWithinAccess(night, at('2026-11-22T23:00')), true);
  assert.equal(isWithinAccess(night, at(`${MONDAY}05:59`)), true);
  assert.equal(isWithinAccess(night, at(`${MONDAY}06:00`)), false);
  assert.equal(isWithinAccess(night, at(`${MONDAY}23:00`)), false);
});
