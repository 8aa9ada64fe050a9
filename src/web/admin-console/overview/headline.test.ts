import { test } from 'node:test';
import assert from 'node:assert/strict';
import { headlineOf } from './headline.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const MINUTE_MS = 60_000;

type Facts = Parameters<typeof headlineOf>[0];

function facts(overview: Partial<Facts['overview']> = {}, about: Partial<Facts> = {}): Facts {
  return {
    now: NOW,
    isConfigured: true,
    road: { closedUntil: 0, failures: 0, reason: undefined },
    overview: {
      lastSentAt: NOW - 40_000,
      oldestDueAt: null,
      failedLastDay: 0,
      sentLastDay: 100,
      ...overview,
    },
    ...about,
  };
}

const closed = { closedUntil: NOW + MINUTE_MS, failures: 3, reason: '454 4.7.0 try later' };

const CASES: readonly (readonly [string, Facts, string])[] = [
  ['mail that was sent a moment ago is flowing', facts(), 'flowing'],
  ['a night without mail is still flowing', facts({ lastSentAt: NOW - 900 * MINUTE_MS }), 'flowing'],
  ['before the first message it is ready', facts({ lastSentAt: null, sentLastDay: 0 }), 'idle'],
  [
    'without settings nothing else is told',
    facts({ failedLastDay: 99 }, { isConfigured: false, road: closed }),
    'not-configured',
  ],
  [
    'a closed road is told before failures',
    facts({ failedLastDay: 99, sentLastDay: 0 }, { road: closed }),
    'closed',
  ],
  [
    'a road that has opened again is not closed',
    facts({}, { road: { ...closed, closedUntil: NOW } }),
    'flowing',
  ],
  [
    'overdue mail and nothing sent is stuck',
    facts({ oldestDueAt: NOW - 16 * MINUTE_MS, lastSentAt: NOW - 20 * MINUTE_MS }),
    'stuck',
  ],
  ['overdue mail that moves is flowing', facts({ oldestDueAt: NOW - 90 * MINUTE_MS }), 'flowing'],
  [
    'overdue mail where nothing was ever sent is stuck',
    facts({ oldestDueAt: NOW - 16 * MINUTE_MS, lastSentAt: null }),
    'stuck',
  ],
  ['more failed than sent is failing', facts({ failedLastDay: 6, sentLastDay: 5 }), 'failing'],
  ['as many failed as sent is flowing', facts({ failedLastDay: 5, sentLastDay: 5 }), 'flowing'],
  [
    'four failed of four are too few to say that mail fails',
    facts({ failedLastDay: 4, sentLastDay: 0 }),
    'flowing',
  ],
];

for (const [name, about, expected] of CASES)
  test(name, () => {
    assert.equal(headlineOf(about), expected);
  });
