import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createDateWriter } from '../../../languages/languages.ts';
import { filterBy, startOfDay } from './audit-filter.ts';
import { differencesOf } from './difference.ts';

const shown = (date: string, zone: string, daysLater = 0): string =>
  new Date(startOfDay(date, daysLater, createDateWriter('en', zone)) ?? Number.NaN).toISOString();

test('a day begins at midnight of the time zone', () => {
  assert.equal(shown('2026-11-23', 'UTC'), '2026-11-23T00:00:00.000Z');
  assert.equal(shown('2026-11-23', 'Asia/Tokyo'), '2026-11-22T15:00:00.000Z');
  assert.equal(shown('2026-11-23', 'America/Los_Angeles'), '2026-11-23T08:00:00.000Z');
});

test('on the day on which the clocks change, midnight is that before the change', () => {
  assert.equal(shown('2026-03-29', 'Europe/Berlin'), '2026-03-28T23:00:00.000Z');
  assert.equal(shown('2026-03-29', 'Europe/Berlin', 1), '2026-03-29T22:00:00.000Z');
});

test('what is no date or no action is looked for nowhere', () => {
  const dates = createDateWriter('en', 'UTC');
  const texts = { actor: '', action: 'message', subject: '', from: '2026-13-45', to: 'tomorrow' };
  const { action, from, to } = filterBy(texts, dates);
  assert.deepEqual([action, from, to], [undefined, undefined, undefined]);
});

test('a change is told field by field, and only where the sides differ', () => {
  assert.deepEqual(
    differencesOf({ a: { b: 1, c: [1, 'x'] }, same: true }, { a: { b: 2, d: null }, same: true }),
    [
      { field: 'a.b', before: '1', after: '2' },
      { field: 'a.c', before: '1, x', after: undefined },
      { field: 'a.d', before: undefined, after: 'null' },
    ],
  );
});

test('of what came to be there is only an after, and of one value no field', () => {
  assert.deepEqual(differencesOf(null, { name: 'a' }), [{ field: 'name', before: undefined, after: 'a' }]);
  assert.deepEqual(differencesOf('on', 'off'), [{ field: '', before: 'on', after: 'off' }]);
});
