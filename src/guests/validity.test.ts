import { test } from 'node:test';
import assert from 'node:assert/strict';
import { guestTypeInput } from '../guest-types/guest-types.ts';
import { extendedTerm, instantOf, isFieldProblem, localText, newTerm, type TermInput } from './validity.ts';

const AMSTERDAM = { id: 'a', name: 'Amsterdam', timeZone: 'Europe/Amsterdam' };
const NOW = Date.UTC(2026, 2, 28, 9); // 10:00 in Amsterdam, the day before summer time
const HOUR = 3_600_000;
const type = (more: object = {}) => ({
  id: 't',
  ...guestTypeInput.parse({
    name: 'Daily',
    maximumDuration: { value: 5, unit: 'days' },
    defaultDuration: { value: 1, unit: 'days' },
    ...more,
  }),
});
const term = (input: TermInput, more: object = {}, daysAhead = 10) =>
  newTerm(input, { type: type(more), location: AMSTERDAM, daysAhead, now: NOW });
const problem = (found: object): unknown => isFieldProblem(found) && { [found.field]: found.problem };

test('an account starts now and lasts its type’s default, by the calendar of its place', () => {
  assert.deepEqual(term({}), { startsAt: NOW, endsAt: NOW + 23 * HOUR, duration: null });
});

test('a day is a day of the calendar and 24 hours are 24 hours', () => {
  assert.deepEqual(term({ duration: { value: 24, unit: 'hours' } }), {
    startsAt: NOW,
    endsAt: NOW + 24 * HOUR,
    duration: null,
  });
});

test('a local time is that of the place; an hour left out is the one after it, one that comes twice the first', () => {
  assert.equal(instantOf('2026-03-28T10:25', 'Europe/Amsterdam'), Date.UTC(2026, 2, 28, 9, 25));
  assert.equal(instantOf('2026-03-29 02:30', 'Europe/Amsterdam'), Date.UTC(2026, 2, 29, 1, 30));
  assert.equal(instantOf('2026-10-25T02:30', 'Europe/Amsterdam'), Date.UTC(2026, 9, 25, 0, 30));
  assert.equal(instantOf('2026-03-28T10:25:00Z', 'Asia/Tokyo'), Date.UTC(2026, 2, 28, 10, 25));
  for (const rubbish of ['', 'tomorrow', '2026-02-30T10:00', '2026-03-28', '2026-03-28T25:00', '９９'])
    assert.equal(instantOf(rubbish, 'Europe/Amsterdam'), undefined, rubbish);
  assert.equal(localText(Date.UTC(2026, 2, 28, 9, 25), 'Europe/Amsterdam'), '2026-03-28T10:25');
});

test('what a type or a group does not allow is named', () => {
  assert.deepEqual(problem(term({ duration: { value: 6, unit: 'days' } })), {
    duration: 'is longer than the 5 days that Daily allows',
  });
  assert.deepEqual(problem(term({ endsAt: '2026-04-02T10:01' })), {
    endsAt: 'is longer than the 5 days that Daily allows',
  });
  assert.deepEqual(problem(term({ endsAt: '2026-03-28T10:00' })), { endsAt: 'must be after the start' });
  assert.deepEqual(problem(term({ startsAt: '2026-03-28T09:00' })), { startsAt: 'is in the past' });
  assert.deepEqual(problem(term({ startsAt: '2026-03-30T09:00' }, {}, 0)), {
    startsAt: 'cannot be in the future; your sponsor group does not allow it',
  });
  assert.deepEqual(problem(term({ startsAt: '2026-03-30T10:01' }, {}, 2)), {
    startsAt: 'can be 2 days ahead at most',
  });
});

test('to the end of the longest duration and no minute more', () => {
  assert.deepEqual(term({ endsAt: '2026-04-02T10:00' }), {
    startsAt: NOW,
    endsAt: Date.UTC(2026, 3, 2, 8),
    duration: null,
  });
});

test('an account that counts from its first sign-in must be used within the longest duration', () => {
  assert.deepEqual(term({ duration: { value: 2, unit: 'days' } }, { isFromFirstLogin: true }), {
    startsAt: NOW,
    endsAt: Date.UTC(2026, 3, 2, 8),
    duration: { value: 2, unit: 'days' },
  });
});

const life = { startsAt: NOW - 5 * 24 * HOUR, endsAt: NOW - HOUR, duration: null, activatedAt: NOW - HOUR };
const extended = (input: object) =>
  extendedTerm(life, input, { type: type(), location: AMSTERDAM, now: NOW });

test('an account that had the longest term there is can be extended after its end, from now on', () => {
  assert.deepEqual(extended({ by: { value: 2, unit: 'hours' } }), { endsAt: NOW + 2 * HOUR });
  assert.deepEqual(extended({ until: '2026-03-30T10:00' }), { endsAt: Date.UTC(2026, 2, 30, 8) });
  assert.deepEqual(extended({}), { endsAt: NOW + 23 * HOUR });
});

test('an extension that goes too far, or back, is refused', () => {
  assert.deepEqual(problem(extended({ by: { value: 6, unit: 'days' } })), {
    by: 'is longer than the 5 days that Daily allows',
  });
  assert.deepEqual(problem(extended({ until: '2026-03-28T09:59' })), { until: 'is in the past' });
});

test('an extension that would shorten the account, or end it before its start, is refused', () => {
  const day = 24 * HOUR;
  const until = (startsAt: number, text: string) =>
    extendedTerm(
      { startsAt, endsAt: startsAt + 2 * day, duration: null, activatedAt: null },
      { until: text },
      { type: type(), location: AMSTERDAM, now: NOW },
    );
  const sooner = { until: 'would end the account sooner; choose a later time' };
  assert.deepEqual(problem(until(NOW + 2 * day, '2026-03-29T10:00')), sooner);
  assert.deepEqual(problem(until(NOW - day, '2026-03-28T20:00')), sooner);
  assert.deepEqual(until(NOW - day, '2026-03-30T10:00'), { endsAt: Date.UTC(2026, 2, 30, 8) });
});

test('an end and a length together are refused, whichever would win', () => {
  const length = { value: 1, unit: 'days' } as const;
  assert.deepEqual(problem(term({ endsAt: '2026-03-30 10:00', duration: length })), {
    endsAt: 'cannot be given together with duration; leave one of them out',
  });
  assert.deepEqual(problem(extended({ until: '2026-03-30 10:00', by: length })), {
    until: 'cannot be given together with by; leave one of them out',
  });
});
