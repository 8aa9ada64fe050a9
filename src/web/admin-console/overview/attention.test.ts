import { test } from 'node:test';
import assert from 'node:assert/strict';
import { attentionOf, untoldBy } from './attention.ts';
import { barsOf } from './day-picture.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const DAY_MS = 86_400_000;

type Facts = Parameters<typeof attentionOf>[0];

const QUIET: Facts = {
  now: NOW,
  isConfigured: true,
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
  credential: { type: 'secret', endsAt: NOW + 300 * DAY_MS },
  standbyEndsAt: undefined,
  trusted: [],
};

const kinds = (facts: Facts): string[] => attentionOf(facts).map(({ kind }) => kind);

test('mail that waits for its turn needs nobody', () => {
  assert.deepEqual(attentionOf(QUIET), []);
});

test('what stops all mail stands before what concerns one message', () => {
  const overview = { ...QUIET.overview, failedLastDay: 2, unknown: 1, held: 3 };
  const road = { closedUntil: NOW + 1, failures: 4, reason: '535 5.7.3' };
  assert.deepEqual(kinds({ ...QUIET, isConfigured: false, road, overview }), [
    'not-configured',
    'closed',
    'failed',
    'unknown',
    'held',
  ]);
});

test('a client secret is told in its last thirty days, urgently in its last seven, and after its end', () => {
  const ending = (days: number) =>
    attentionOf({ ...QUIET, credential: { type: 'secret', endsAt: NOW + days * DAY_MS } })[0];
  assert.equal(ending(31), undefined);
  assert.deepEqual(ending(12), { kind: 'secret', days: 12, endsAt: NOW + 12 * DAY_MS, isUrgent: false });
  assert.deepEqual(ending(7), { kind: 'secret', days: 7, endsAt: NOW + 7 * DAY_MS, isUrgent: true });
  assert.deepEqual(ending(0), { kind: 'secret', days: -1, endsAt: NOW, isUrgent: true });
});

test('a secret of which nobody said when it ends is told; a certificate that cannot be read is not', () => {
  assert.deepEqual(kinds({ ...QUIET, credential: { type: 'secret', endsAt: null } }), ['expiry-unknown']);
  assert.deepEqual(kinds({ ...QUIET, credential: { type: 'certificate', endsAt: null } }), []);
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
  const overview = { ...QUIET.overview, held: 3 };
  const endsAt = NOW + 12 * DAY_MS;
  const needs = attentionOf({
    ...QUIET,
    overview,
    road: { closedUntil: NOW + 1, failures: 4, reason: '535 5.7.3' },
    credential: { type: 'secret', endsAt },
    trusted: [
      { name: 'root', endsAt, daysLeft: 12 },
      { name: 'other', endsAt, daysLeft: 12 },
    ],
  });
  const date = new Date(endsAt).toISOString().slice(0, 10);
  const left = untoldBy(
    [
      { kind: 'smtp-authentication-failing', details: {} },
      { kind: 'trusted-certificate-expiring', details: { certificate: 'root', date } },
    ],
    needs,
  );
  assert.deepEqual(
    left.map((need) => ('name' in need ? need.name : need.kind)),
    ['secret', 'other', 'held'],
  );
  assert.deepEqual(untoldBy([], needs), needs);
});
