// The forecast against the pace rules themselves, played through message by message: pace.ts permits, three connections
// send, each send ages as the database counts it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyAt, type ForecastNeeds, type WaitingGroup } from './forecast.ts';
import {
  DAY_MS,
  EXCHANGE_ONLINE_PACE,
  lanesOf,
  permit,
  UNPACED,
  WINDOW_MS,
  type RecentSends,
} from './pace.ts';
import { SPREAD_LANES } from './pace.ts';
import { LANES, type Lane } from './queue.ts';

const NOW = 1_800_000_000_000;
const PACE = { ...EXCHANGE_ONLINE_PACE, mailbox: 'no-reply@contoso.example' };
const NOTHING_SENT: RecentSends = {
  inWindow: 0,
  firstLeavesAt: undefined,
  lastReservedAt: undefined,
  recipientsToday: 0,
  dayRenewsAt: undefined,
};

interface Send {
  readonly lane: Lane;
  readonly reservedAt: number;
  readonly repliedAt: number;
  readonly recipients: number;
}

function recentOf(sends: readonly Send[], now: number): RecentSends {
  const inWindow = sends.filter(({ repliedAt }) => repliedAt > now - WINDOW_MS);
  const replied = inWindow.filter(({ repliedAt }) => repliedAt <= now).map(({ repliedAt }) => repliedAt);
  const today = sends.filter(({ repliedAt }) => repliedAt > now - DAY_MS);
  const spread = today.filter(({ lane }) => SPREAD_LANES.includes(lane));
  return {
    inWindow: inWindow.length,
    firstLeavesAt: replied.length > 0 ? Math.min(...replied) + WINDOW_MS : undefined,
    lastReservedAt: spread.at(-1)?.reservedAt,
    recipientsToday: today.reduce((sum, { recipients }) => sum + recipients, 0),
    dayRenewsAt: today[0] && Math.min(today[0].repliedAt) + DAY_MS,
  };
}

/** When the last reply is there. */
function playedThrough(groups: readonly WaitingGroup[], sent: readonly Send[], needs: ForecastNeeds): number {
  const waiting = groups.flatMap(({ lane, dueAt, submissions, recipients }) =>
    Array.from({ length: submissions }, () => ({ lane, dueAt, recipients: recipients / submissions })),
  );
  const sends = [...sent];
  let now = Math.max(needs.now, needs.roadClosedUntil);
  while (waiting.length > 0) {
    const busy = sends.filter(({ repliedAt }) => repliedAt > now).length;
    const leave = permit(needs.pace, recentOf(sends.slice(-400), now), now);
    const lanes = leave.granted ? lanesOf(leave, LANES) : [];
    const due = waiting.filter(({ dueAt, lane }) => dueAt <= now && lanes.includes(lane));
    const [next] = due.sort((a, b) => LANES.indexOf(a.lane) - LANES.indexOf(b.lane) || a.dueAt - b.dueAt);
    if (!next || busy >= needs.pace.connections) {
      now += 100;
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    sends.push({
      lane: next.lane,
      reservedAt: now,
      repliedAt: now + needs.replyMs,
      recipients: next.recipients,
    });
  }
  return Math.max(...sends.map(({ repliedAt }) => repliedAt));
}

const group = fc.record({
  lane: fc.constantFrom(...LANES),
  dueAt: fc.integer({ min: -600, max: 600 }).map((seconds) => NOW + seconds * 1000),
  submissions: fc.integer({ min: 1, max: 60 }),
});

test('the forecast is as the pace rules play it through, within a minute and a half', () => {
  let furthest = 0;
  fc.assert(
    fc.property(
      fc.array(group, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 100, max: 4_000 }),
      fc.integer({ min: -100, max: 400 }),
      fc.integer({ min: 0, max: 30 }),
      (asked, replyMs, closedForSeconds, sentCount) => {
        const groups = asked.map((each) => ({ ...each, recipients: each.submissions }));
        const sent = Array.from({ length: sentCount }, (_, at): Send => {
          const reservedAt = NOW - 55_000 + at * 1_500;
          return {
            lane: 'interactive',
            reservedAt,
            repliedAt: Math.min(NOW, reservedAt + replyMs),
            recipients: 1,
          };
        });
        const needs = {
          pace: PACE,
          recent: recentOf(sent, NOW),
          replyMs,
          roadClosedUntil: NOW + closedForSeconds * 1000,
          now: NOW,
        };
        const forecast = emptyAt(groups, needs) ?? assert.fail('no forecast');
        const played = playedThrough(groups, sent, needs);
        furthest = Math.max(furthest, Math.abs(forecast - played));
        assert.ok(Math.abs(forecast - played) <= 90_000, `${(forecast - played) / 1000} s beside it`);
      },
    ),
    { numRuns: 60, seed: 17 },
  );
});

const one = (about: Partial<WaitingGroup> = {}): WaitingGroup => ({
  lane: 'bulk',
  dueAt: NOW,
  submissions: 1,
  recipients: 1,
  ...about,
});
const NEEDS: ForecastNeeds = {
  pace: PACE,
  recent: NOTHING_SENT,
  replyMs: 1_000,
  roadClosedUntil: 0,
  now: NOW,
};

test('where nothing waits the queue is empty now', () => {
  assert.equal(emptyAt([], NEEDS), NOW);
});

test('a single message is sent as soon as it is due and the road is open', () => {
  assert.equal(emptyAt([one()], NEEDS), NOW + 1_000);
  assert.equal(emptyAt([one({ dueAt: NOW + 5_000 })], NEEDS), NOW + 6_000);
  assert.equal(emptyAt([one()], { ...NEEDS, roadClosedUntil: NOW + 9_000 }), NOW + 10_000);
});

test('a road that opens only when somebody acts has no forecast, nor has what ends in months', () => {
  assert.equal(emptyAt([one()], { ...NEEDS, roadClosedUntil: Infinity }), undefined);
  assert.equal(emptyAt([one({ submissions: 1e7, recipients: 1e7 })], NEEDS), undefined);
});

test('recipients beyond the day wait for the next', () => {
  const full = { ...NOTHING_SENT, recipientsToday: 10_000, dayRenewsAt: NOW + 3_600_000 };
  const end = emptyAt([one()], { ...NEEDS, recent: full }) ?? 0;
  assert.ok(end >= NOW + 3_600_000 && end < NOW + 3_700_000);
  const two = emptyAt([one({ submissions: 40, recipients: 20_000 })], NEEDS) ?? 0;
  assert.ok(two > NOW + DAY_MS && two < NOW + DAY_MS + 600_000, `${(two - NOW) / 3_600_000} h`);
});

test('a server of one’s own is as fast as its connections', () => {
  const pace = { ...UNPACED, mailbox: undefined };
  assert.equal(emptyAt([one({ submissions: 400 })], { ...NEEDS, pace }), NOW + 100_000);
});
