// The rules of alarms: when an end is told, and what one look makes of the alarms that are open.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ALARM_KINDS, KIND_CODES, kindRow, type AlarmKind } from './alarm-kind.ts';
import { systemRule, thresholdProblems, thresholdsOf, type AlarmRule } from './alarm-rule.ts';
import { keyOf, roundOf, SEVERITIES, worstFirst, type Alarm, type Raised, type Telling } from './alarm.ts';
import { expiryStage } from './expiry.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const END = Date.UTC(2027, 1, 23);
let ids = 0;
const newId = (): string => `id-${(ids += 1)}`;

const raised = (change: Partial<Raised> = {}): Raised => {
  const kind = change.kind ?? 'client-secret-expiring';
  return {
    rule: kind,
    kind,
    subject: 'app 2027-02-23',
    severity: 'warning',
    stage: '30 days',
    details: { application: 'app', date: '2027-02-23', days: '30' },
    ...change,
  };
};
const PLAIN: Telling = { isMuted: false, repeatMs: null, suppressMs: 0 };

interface Looked {
  readonly open?: readonly Alarm[];
  readonly recent?: readonly Alarm[];
  readonly telling?: Partial<Telling>;
}
function look({ open = [], recent = [], telling = {} }: Looked, now: number, ...conditions: Raised[]) {
  const tellings = new Map(KIND_CODES.map((kind) => [kind as string, { ...PLAIN, ...telling }]));
  return roundOf({ open, recent, raised: conditions, tellings }, { now, node: 'node-a', newId });
}
const opened = (change: Partial<Raised> = {}): Alarm =>
  look({}, 1, raised(change)).changed[0] ?? assert.fail();

test('an end is told at 90 and 60 days, daily from 30, as critical from 7, and daily once it has come', () => {
  const thresholds = thresholdsOf(systemRule('client-secret-expiring'));
  const stages: string[] = [];
  for (let at = END - 92 * DAY; at <= END + 3 * DAY; at += DAY / 4) {
    const stage = expiryStage(END, at, thresholds);
    const words = stage ? `${stage.severity} ${stage.stage}` : 'nothing';
    if (words !== stages.at(-1)) stages.push(words);
  }
  const daily = Array.from({ length: 31 }, (_, day) => 30 - day);
  assert.deepEqual(stages, [
    'nothing',
    'warning 90 days',
    'warning 60 days',
    ...daily.map((days) => `${days <= 7 ? 'critical' : 'warning'} ${days} days`),
    ...[0, 1, 2, 3].map((days) => `critical over ${days}`),
  ]);
});

test('an alarm is told when it begins, at another stage, and not in between', () => {
  const first = look({}, 1, raised());
  assert.deepEqual(first.told, first.changed);
  const open = first.changed;
  assert.deepEqual(look({ open }, 2, raised()).changed, []);
  const [again = assert.fail()] = look({ open }, 3, raised({ stage: '29 days' })).told;
  assert.deepEqual(
    [again.id, again.firstAt, again.lastAt, again.count, again.toldAt],
    [open[0]?.id, 1, 3, 2, 3],
  );
});

test('one whose condition has ended is cleared, and that is told where it had been told', () => {
  const alarm = opened();
  const over = { ...alarm, endedAt: 5, clearedAt: 5 };
  assert.deepEqual(look({ open: [alarm] }, 5), { changed: [over], told: [], cleared: [over] });
  const untold = { ...alarm, toldAt: null, toldAs: null };
  assert.deepEqual(look({ open: [untold] }, 5).cleared, []);
});

test('what comes and goes is one alarm, told once: it must be gone for a while, and its silence kept', () => {
  const kind = 'token-request-failing';
  const telling = { suppressMs: 60 * MINUTE };
  let alarm = opened({ kind });
  const step = (minute: number, isRaised: boolean) => {
    const isOpen = alarm.clearedAt === null;
    const round = look(
      { open: isOpen ? [alarm] : [], recent: isOpen ? [] : [alarm], telling },
      minute * MINUTE,
      ...(isRaised ? [raised({ kind })] : []),
    );
    alarm = round.changed[0] ?? alarm;
    return { told: round.told.length, cleared: round.cleared.length };
  };
  assert.deepEqual(step(1, false), { told: 0, cleared: 0 });
  assert.deepEqual(step(3, true), { told: 0, cleared: 0 });
  assert.equal(alarm.endedAt, null);
  assert.deepEqual(step(4, false), { told: 0, cleared: 0 });
  assert.deepEqual(step(9, false), { told: 0, cleared: 1 });
  assert.deepEqual(step(20, true), { told: 0, cleared: 0 });
  assert.deepEqual([alarm.clearedAt, alarm.count, alarm.firstAt], [null, 3, 1]);
  assert.deepEqual(step(59, true), { told: 0, cleared: 0 });
  assert.deepEqual(step(61, true), { told: 1, cleared: 0 }, 'after its silence it is news again');
  assert.deepEqual(step(62, true), { told: 0, cleared: 0 });
});

test('who has acknowledged an alarm is told only that it has become worse', () => {
  const alarm = { ...opened(), acknowledgedAt: 2, acknowledgedBy: 'admin' };
  const quiet = look({ open: [alarm] }, 3, raised({ stage: '29 days' }));
  assert.deepEqual(quiet.told, []);
  const [worse = assert.fail()] = look(
    { open: quiet.changed },
    4,
    raised({ stage: '7 days', severity: 'critical' }),
  ).told;
  assert.deepEqual([worse.acknowledgedAt, worse.acknowledgedBy], [null, null]);
});

test('a rule can be muted, repeat itself, and be silent for a while; worse breaks the silence', () => {
  assert.equal(look({ telling: { isMuted: true } }, 1, raised()).told.length, 0);
  assert.equal(look({ telling: { isMuted: true } }, 1, raised()).changed.length, 1);
  const open = [opened()];
  const repeating = { open, telling: { repeatMs: 10 } };
  assert.equal(look(repeating, 10, raised()).told.length, 0);
  assert.equal(look(repeating, 11, raised()).told.length, 1);
  const silent = { open, telling: { suppressMs: 10 } };
  assert.equal(look(silent, 10, raised({ stage: '29 days' })).told.length, 0);
  assert.equal(look(silent, 11, raised({ stage: '29 days' })).told.length, 1);
  assert.equal(look(silent, 2, raised({ stage: '7 days', severity: 'critical' })).told.length, 1);
});

test('what nobody knows of comes first, then the worst, then the latest', () => {
  const one = (id: string, change: Partial<Alarm>): Alarm => ({ ...opened(), id, lastAt: 1, ...change });
  const inOrder = [
    one('critical', { severity: 'critical' }),
    one('later', { lastAt: 2 }),
    one('sooner', {}),
    one('known', { severity: 'critical', acknowledgedAt: 3, lastAt: 9 }),
  ];
  assert.deepEqual(inOrder.toReversed().toSorted(worstFirst), inOrder);
});

test('of a rule that is gone nothing stays open', () => {
  const orphan = { ...opened(), rule: 'gone' };
  assert.equal(look({ open: [orphan] }, 5).changed[0]?.clearedAt, 5);
});

test('an alarm is of the process that saw it, whoever looks', () => {
  assert.equal(opened().node, 'node-a');
  assert.equal(opened({ node: 'node-b' }).node, 'node-b');
});

test('one that was acknowledged and over is told when it is back, once its silence has passed', () => {
  const cleared = { ...opened(), acknowledgedAt: 2, acknowledgedBy: 'anna', endedAt: 3, clearedAt: 3 };
  const silent = { telling: { suppressMs: 10 } };
  const back = look({ recent: [cleared], ...silent }, 5, raised());
  assert.deepEqual(
    back.changed.map(({ acknowledgedAt, clearedAt }) => ({ acknowledgedAt, clearedAt })),
    [{ acknowledgedAt: null, clearedAt: null }],
  );
  assert.equal(back.told.length, 0);
  assert.equal(look({ open: back.changed, ...silent }, 11, raised()).told.length, 1);
});

test('whatever is raised in whatever order: one alarm for each, open exactly while it is raised', () => {
  const condition = fc
    .record({
      kind: fc.constantFrom<AlarmKind[]>('client-secret-expiring', 'trusted-certificate-expired'),
      subject: fc.constantFrom('a', 'b'),
      severity: fc.constantFrom(...SEVERITIES),
      stage: fc.constantFrom('one', 'two'),
      details: fc.constant({}),
    })
    .map((seen) => ({ ...seen, rule: seen.kind }));
  const seen = fc.uniqueArray(condition, { selector: keyOf });
  fc.assert(
    fc.property(fc.array(seen, { maxLength: 12 }), (looks) => {
      let open: Alarm[] = [];
      looks.forEach((conditions, now) => {
        const { changed, told } = look({ open }, now, ...conditions);
        const after = new Map(open.map((alarm) => [alarm.id, alarm]));
        for (const alarm of changed) after.set(alarm.id, alarm);
        open = [...after.values()].filter(({ clearedAt }) => clearedAt === null);
        assert.deepEqual(open.map(keyOf).sort(), conditions.map(keyOf).sort());
        assert.ok(told.every((alarm) => changed.includes(alarm) && alarm.toldAt === now));
      });
    }),
  );
});

test('figures have bounds, and a kind knows its own only', () => {
  const problems = (kind: AlarmKind, thresholds: AlarmRule['thresholds']) =>
    thresholdProblems({ kind, thresholds }).map(({ field, problem }) => `${field} ${problem}`);
  assert.deepEqual(problems('mail-backlog', { minutes: 45 }), []);
  assert.deepEqual(problems('mail-backlog', { minutes: 0, percent: 4 }), [
    'thresholds.minutes must be a whole number from 1 to 10080',
    'thresholds.percent is no figure of this kind of alarm',
  ]);
  assert.deepEqual(problems('clock-skew', { criticalSeconds: 10 }), [
    'thresholds.criticalSeconds must be 30 or more',
  ]);
  assert.deepEqual(problems('client-secret-expiring', { firstDays: 20, secondDays: 14, dailyDays: 10 }), []);
  assert.deepEqual(problems('client-secret-expiring', { firstDays: 1, secondDays: 700 }), [
    'thresholds.firstDays must be 700 or more',
  ]);
  for (const kind of KIND_CODES) assert.deepEqual(problems(kind, {}), []);
  for (const kind of KIND_CODES)
    for (const { least, most, standard } of Object.values(kindRow(kind).thresholds))
      assert.ok(least <= standard && standard <= most, kind);
  assert.equal(Object.keys(ALARM_KINDS).length, KIND_CODES.length);
});
