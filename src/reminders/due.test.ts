import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DAY_MS, dailyStages, dueStage, LEAST_GAP_MS, nextDue, type Deadline, type Told } from './due.ts';

const HOUR = 3_600_000;
const END = Date.UTC(2027, 0, 1);
const STAGES = dailyStages(30, [7, 3, 1]);

const ending = (endsAt = END, stages = STAGES): Deadline => ({ endsAt, stages, leastGapMs: LEAST_GAP_MS });

/** What is told where somebody looks at these times. */
function toldAt(looks: readonly number[], deadline = ending(), before: readonly Told[] = []): Told[] {
  const told = [...before];
  for (const now of looks) {
    const stage = dueStage(deadline, told, now);
    if (stage !== undefined) told.push({ deadline: deadline.endsAt, stage, sentAt: now });
  }
  return told.slice(before.length);
}
const stagesOf = (told: readonly Told[]): number[] => told.map(({ stage }) => stage);
const hourly = (from: number, until: number): number[] =>
  Array.from({ length: Math.ceil((until - from) / HOUR) }, (_, index) => from + index * HOUR);

test('the stages are the first and the repeats after it, each once', () => {
  const days = (first: number, repeats: number[]) => stagesOf(dailyStages(first, repeats) as never);
  assert.deepEqual(days(30, [7, 3, 1]), [30, 7, 3, 1]);
  assert.deepEqual(days(5, [7, 3, 1]), [5, 3, 1]);
  assert.deepEqual(days(7, [1, 7, 3]), [7, 3, 1]);
  assert.deepEqual(days(1, [7, 3, 1]), [1]);
});

test('looked at every hour, each stage is told when it is reached', () => {
  const told = toldAt(hourly(END - 40 * DAY_MS, END + 3 * DAY_MS));
  assert.deepEqual(
    told.map(({ stage, sentAt }) => [stage, (END - sentAt) / DAY_MS]),
    [
      [30, 30],
      [7, 7],
      [3, 3],
      [1, 1],
    ],
  );
});

test('after an outage there is one reminder, of the stage that is reached', () => {
  assert.deepEqual(stagesOf(toldAt([END - 8 * DAY_MS, END - 2.5 * DAY_MS])), [30, 3]);
  assert.deepEqual(stagesOf(toldAt(hourly(END - 1.1 * DAY_MS, END))), [3, 1]);
});

test('nothing is told at the end or after it', () => {
  assert.deepEqual(toldAt([END, END + 1, END + DAY_MS]), []);
  assert.deepEqual(stagesOf(toldAt([END - 1])), [1]);
});

test('another deadline begins anew, though not within the day', () => {
  const first = toldAt([END - DAY_MS]);
  const later = ending(END + 2 * DAY_MS);
  assert.equal(dueStage(later, first, END - DAY_MS + HOUR), undefined);
  assert.equal(dueStage(later, first, END - DAY_MS + LEAST_GAP_MS), 3);
});

test('whatever the looks: each stage at most once, at most one a day, none after the end', () => {
  // Steps of a clock that stops for days, runs on, and is set back.
  const steps = fc.array(fc.integer({ min: -5 * 24, max: 6 * 24 }), { minLength: 1, maxLength: 60 });
  const first = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(first, fc.integer({ min: -70, max: 2 }), steps, (firstDays, startDays, jumps) => {
      let now = END + startDays * DAY_MS;
      const looks = jumps.flatMap((hours) => [now, (now += hours * HOUR)]);
      const told = toldAt(looks, ending(END, dailyStages(firstDays, [7, 3, 1])));
      assert.equal(new Set(stagesOf(told)).size, told.length);
      assert.deepEqual(
        stagesOf(told),
        stagesOf(told).toSorted((one, other) => other - one),
      );
      assert.ok(told.every(({ sentAt }) => sentAt < END));
      const times = told.map(({ sentAt }) => sentAt).sort((one, other) => one - other);
      assert.ok(times.every((at, index) => index === 0 || at - (times[index - 1] ?? 0) >= LEAST_GAP_MS));
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('looked at every hour from any minute on, no stage is missed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 59 }), fc.integer({ min: 1, max: 60 }), (minute, firstDays) => {
      const stages = dailyStages(firstDays, [7, 3, 1]);
      const told = toldAt(hourly(END - 61 * DAY_MS + minute * 60_000, END), ending(END, stages));
      assert.deepEqual(stagesOf(told), stagesOf(stages as never));
    }),
    { numRuns: 100, seed: 2 },
  );
});

test('what is due next is found before it is', () => {
  const today = (from: number, told: readonly Told[] = []) =>
    nextDue(ending(), told, { from, until: from + DAY_MS });
  assert.deepEqual(today(END - 7.5 * DAY_MS, toldAt([END - 30 * DAY_MS])), {
    at: END - 7 * DAY_MS,
    stage: 7,
  });
  assert.deepEqual(today(END - 5 * DAY_MS), { at: END - 5 * DAY_MS, stage: 7 });
  assert.equal(today(END - 40 * DAY_MS), undefined);
  assert.deepEqual(today(END - DAY_MS / 2, toldAt([END - DAY_MS])), undefined);
});
