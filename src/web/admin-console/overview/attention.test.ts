import { test } from 'node:test';
import assert from 'node:assert/strict';
import { attentionOf, type AttentionFacts } from './attention.ts';
import { barsOf } from './day-picture.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const DAY_MS = 86_400_000;

const QUIET: AttentionFacts = {
  now: NOW,
  road: { closedUntil: 0, failures: 0, reason: undefined },
  overview: {
    lastSentAt: NOW,
    oldestDueAt: null,
    waiting: 7,
    held: 0,
    unknown: 0,
    failedLastDay: 0,
    sentLastDay: 10,
    medianAcceptedToSentMs: 900,
    hours: [],
    latest: [],
  },
  isSecretEndUnknown: false,
  alarms: { areHeard: true },
  standbyEndsAt: undefined,
};

type Alarms = Parameters<typeof attentionOf>[1];
const kinds = (facts: AttentionFacts, alarms: Alarms = []): string[] =>
  attentionOf(facts, alarms).map(({ kind }) => kind);

test('mail that waits for its turn needs nobody', () => {
  assert.deepEqual(attentionOf(QUIET, []), []);
});

test('what stops all mail stands before what concerns one message', () => {
  const overview = { ...QUIET.overview, failedLastDay: 2, unknown: 1, held: 3 };
  const road = { closedUntil: NOW + 1, failures: 4, reason: '535 5.7.3' };
  assert.deepEqual(kinds({ ...QUIET, road, overview }), ['closed', 'failed', 'unknown', 'held']);
});

test('a secret of which nobody said when it ends is told: no alarm can know', () => {
  assert.deepEqual(kinds({ ...QUIET, isSecretEndUnknown: true }), ['expiry-unknown']);
});

test('that nobody hears of alarms is told before there is one', () => {
  assert.deepEqual(kinds({ ...QUIET, alarms: { areHeard: false } }), ['alarms-unheard']);
});

test('the kept credential is told in its last week only', () => {
  assert.deepEqual(kinds({ ...QUIET, standbyEndsAt: NOW + 8 * DAY_MS }), []);
  assert.deepEqual(kinds({ ...QUIET, standbyEndsAt: NOW + 7 * DAY_MS }), ['standby']);
  assert.deepEqual(kinds({ ...QUIET, standbyEndsAt: NOW - 1 }), []);
});

test('one failed message among thousands is seen in the picture, and no bar leaves it', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    startsAt: hour,
    sent: hour === 3 ? 50_000 : hour,
    failed: hour === 5 ? 1 : 0,
  }));
  const bars = barsOf(hours);
  assert.equal(bars.filter(({ kind }) => kind === 'failed').length, 1);
  assert.ok(bars.every(({ y, height }) => y >= 0 && height >= 2 && y + height <= 190));
  assert.equal(bars.at(-1)?.kind, 'now');
});

test('what an alarm on the page tells is not told again beside it', () => {
  const overview = { ...QUIET.overview, failedLastDay: 30, held: 3 };
  const facts = { ...QUIET, overview, road: { closedUntil: NOW + 1, failures: 4, reason: '535 5.7.3' } };
  assert.deepEqual(kinds(facts, [{ kind: 'clock-skew' }]), ['closed', 'failed', 'held']);
  assert.deepEqual(kinds(facts, [{ kind: 'smtp-authentication-failing' }]), ['failed', 'held']);
  assert.deepEqual(kinds(facts, [{ kind: 'mail-failing' }, { kind: 'messages-failing' }]), ['held']);
});
