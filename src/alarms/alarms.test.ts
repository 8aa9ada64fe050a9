// The rules of alarms: when an end is told, what one look makes of the alarms that are open, what the mail says.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alarmMail } from './alarm-mail.ts';
import { ALARM_KINDS, tellAlarm, type AlarmKind } from './alarm-kind.ts';
import { keyOf, roundOf, SEVERITIES, type Alarm, type Raised } from './alarm.ts';
import { expiryStage } from './expiry.ts';

const DAY = 86_400_000;
const END = Date.UTC(2027, 1, 23);
let ids = 0;
const newId = (): string => `id-${(ids += 1)}`;

const raised = (change: Partial<Raised> = {}): Raised => ({
  kind: 'client-secret-expiring',
  subject: 'app 2027-02-23',
  severity: 'warning',
  stage: '30 days',
  details: { application: 'app', date: '2027-02-23', days: '30 days' },
  ...change,
});
const look = (open: readonly Alarm[], now: number, ...conditions: Raised[]) =>
  roundOf(open, conditions, { now, newId });
const opened = (change: Partial<Raised> = {}): Alarm =>
  look([], 1, raised(change)).changed[0] ?? assert.fail();

test('an end is told at 90 and 60 days, daily from 30, as critical from 7, and daily once it has come', () => {
  const stages: string[] = [];
  for (let at = END - 92 * DAY; at <= END + 3 * DAY; at += DAY / 4) {
    const stage = expiryStage(END, at);
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
  const first = look([], 1, raised());
  assert.deepEqual(first.told, first.changed);
  const open = first.changed;
  assert.deepEqual(look(open, 2, raised()), { changed: [], told: [] });
  const [again = assert.fail()] = look(open, 3, raised({ stage: '29 days' })).told;
  assert.deepEqual([again.id, again.firstAt, again.lastAt, again.count], [open[0]?.id, 1, 3, 2]);
});

test('one whose condition has ended is cleared and not told', () => {
  const alarm = opened();
  assert.deepEqual(look([alarm], 5), { changed: [{ ...alarm, clearedAt: 5 }], told: [] });
});

test('who has acknowledged an alarm is told only that it has become worse', () => {
  const alarm = { ...opened(), acknowledgedAt: 2, acknowledgedBy: 'admin' };
  const quiet = look([alarm], 3, raised({ stage: '29 days' }));
  assert.deepEqual(quiet.told, []);
  assert.deepEqual(quiet.changed, [{ ...alarm, stage: '29 days', details: raised().details }]);
  const [worse = assert.fail()] = look(
    quiet.changed,
    4,
    raised({ stage: '7 days', severity: 'critical' }),
  ).told;
  assert.deepEqual([worse.acknowledgedAt, worse.acknowledgedBy, worse.count], [null, null, 2]);
});

test('whatever is raised in whatever order: one alarm for each, open exactly while it is raised', () => {
  const condition = fc.record({
    kind: fc.constantFrom<AlarmKind[]>('client-secret-expiring', 'trusted-certificate-expired'),
    subject: fc.constantFrom('a', 'b'),
    severity: fc.constantFrom(...SEVERITIES),
    stage: fc.constantFrom('one', 'two'),
    details: fc.constant({}),
  });
  const seen = fc.uniqueArray(condition, { selector: keyOf });
  fc.assert(
    fc.property(fc.array(seen, { maxLength: 12 }), (looks) => {
      let open: Alarm[] = [];
      looks.forEach((conditions, now) => {
        const { changed, told } = look(open, now, ...conditions);
        const after = new Map(open.map((alarm) => [alarm.id, alarm]));
        for (const alarm of changed) after.set(alarm.id, alarm);
        open = [...after.values()].filter(({ clearedAt }) => clearedAt === null);
        assert.deepEqual(open.map(keyOf).sort(), conditions.map(keyOf).sort());
        assert.ok(told.every((alarm) => changed.includes(alarm) && alarm.lastAt === now));
      });
    }),
  );
});

test('the mail names the worst first, and says of each what to do', () => {
  const critical = opened({ kind: 'client-secret-expired', severity: 'critical' });
  const { subject, text } = alarmMail([critical, opened()], 'node-a');
  assert.equal(subject, '[Foyer] Critical: Client secret expired, and 1 more');
  for (const { remedy } of [ALARM_KINDS['client-secret-expired'], ALARM_KINDS['client-secret-expiring']])
    assert.ok(text.includes(remedy));
  assert.match(text, /The client secret of the application app ends on 2027-02-23, in 30 days\./);
});

test('every kind has words for all that its conditions give', () => {
  const details = { application: 'app', certificate: 'root', date: '2027-02-23', days: '3 days' };
  for (const kind of Object.keys(ALARM_KINDS) as AlarmKind[])
    assert.doesNotMatch(tellAlarm({ kind, details }), /[{}?]/, kind);
});
