import { test } from 'node:test';
import assert from 'node:assert/strict';
import { notificationWordsIn, type Language } from '../languages/languages.ts';
import { createMailDates } from './mail-dates.ts';

const dates = (language: Language, timeZone = 'America/Los_Angeles') =>
  createMailDates(notificationWordsIn(language), timeZone);
const AT = Date.UTC(2026, 5, 4, 1);

const FORMS: readonly [language: Language, full: string, short: string, duration: string][] = [
  ['en', 'Wednesday, 3 June 2026, 18:00', '3 Jun 2026, 18:00', '1 day, 2 hours'],
  ['ja', '2026年6月3日（水）18:00', '2026/06/03 18:00', '1 日 2 時間'],
  ['zh-Hant', '2026年6月3日（三）18:00', '2026年6月3日 18:00', '1 天 2 小時'],
  ['fr', 'mercredi 3 juin 2026 à 18 h 00', '3 juin 2026, 18 h 00', '1 jour et 2 heures'],
  ['nl', 'woensdag 3 juni 2026 om 18.00 uur', '3 jun 2026, 18.00 uur', '1 dag en 2 uur'],
  ['it', 'mercoledì 3 giugno 2026, ore 18:00', '3 giu 2026, 18:00', '1 giorno e 2 ore'],
];

/** Spaces that do not break are spaces. */
const spaced = (text: string): string => text.replace(/\s/g, ' ');

for (const [language, full, short, duration] of FORMS)
  test(`dates and durations in ${language}`, () => {
    const { full: writeFull, short: writeShort, duration: writeDuration } = dates(language);
    assert.equal(spaced(writeFull(AT)), full);
    assert.equal(spaced(writeShort(AT)), short);
    assert.equal(spaced(writeDuration(26 * 60)), duration);
  });

test('the clock of the place counts, on both sides of the change to summer time and back', () => {
  const { full, offset } = dates('en', 'Europe/Amsterdam');
  const change = Date.UTC(2026, 2, 29, 1); // 02:00 becomes 03:00
  assert.match(full(change - 1000), /29 March 2026, 01:59$/);
  assert.match(full(change), /29 March 2026, 03:00$/);
  assert.deepEqual([offset(change - 1000), offset(change)], ['UTC+1', 'UTC+2']);
  const back = Date.UTC(2026, 9, 25, 1); // 03:00 becomes 02:00
  assert.match(full(back - 1000), /25 October 2026, 02:59$/);
  assert.match(full(back), /25 October 2026, 02:00$/);
});

test('midnight is the beginning of a day, and the day is that of the place', () => {
  assert.equal(dates('en', 'Asia/Tokyo').full(Date.UTC(2026, 5, 3, 15)), 'Thursday, 4 June 2026, 00:00');
});

test('the first of a month is the first in French and Italian', () => {
  const first = Date.UTC(2026, 5, 1, 19);
  assert.match(dates('fr').full(first), /lundi 1er juin/);
  assert.match(dates('it').full(first), /lunedì 1º giugno/);
  assert.match(dates('fr').full(first + 10 * 86_400_000), /jeudi 11 juin/);
  assert.match(dates('en').full(first), /Monday, 1 June/);
});

test('a duration names its two greatest units, and nothing is 0 minutes', () => {
  const { duration } = dates('en');
  assert.deepEqual([0, -5, 1, 60, 90, 480, 1440, 1500, 1445].map(duration), [
    '0 minutes',
    '0 minutes',
    '1 minute',
    '1 hour',
    '1 hour, 30 minutes',
    '8 hours',
    '1 day',
    '1 day, 1 hour',
    '1 day',
  ]);
});
