// Alarms in words: who gets which mail, what channels are told, and that every language has words for every kind.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createSpeaker, LANGUAGES } from '../languages/languages.ts';
import { KIND_CODES } from './alarm-kind.ts';
import { alarmMail } from './alarm-mail.ts';
import { systemRule, type AlarmRule } from './alarm-rule.ts';
import { tellAlarm } from './alarm-telling.ts';
import type { Alarm } from './alarm.ts';
import { mailOrders, routedNews } from './news.ts';
import { sampleAlarm } from './sample-alarm.ts';

const ENGLISH = createSpeaker('en');
const PLACE = { node: 'node-a', baseUrl: 'https://foyer.contoso.example' };

const opened = (change: Partial<Alarm> = {}): Alarm => {
  const kind = change.kind ?? 'client-secret-expiring';
  const details = { application: 'app', date: '2027-02-23', days: '30' };
  const id = `id-${kind}`;
  return {
    ...sampleAlarm({ now: 1, newId: () => id, node: 'node-a' }),
    severity: 'warning',
    rule: kind,
    kind,
    details,
    ...change,
  };
};

const rulesOf = (...changed: Partial<AlarmRule>[]): Map<string, AlarmRule> =>
  new Map(
    [
      ...KIND_CODES.map((kind) => systemRule(kind)),
      ...changed.map((change) => ({ ...systemRule('mail-failing'), ...change })),
    ].map((rule) => [rule.id, rule]),
  );

test('the mail names the worst first, and says of each what to do and where it stands', () => {
  const critical = opened({ kind: 'client-secret-expired', severity: 'critical' });
  const [order = assert.fail()] = mailOrders([critical, opened()], {
    rules: rulesOf({ ...systemRule('client-secret-expired'), note: 'Call the mail team.' }),
    administrators: [{ address: 'kim@contoso.example', language: null }],
    sender: null,
  });
  const { subject, text } = alarmMail(order.alarms, ENGLISH, PLACE);
  assert.equal(subject, '[Foyer] Critical: Client secret expired, and 1 more');
  assert.match(text, /What to do: Make a new client secret in Entra .* and enter it under/);
  assert.match(text, /in 30 days\./);
  assert.match(text, /^Call the mail team\.$/m);
  assert.ok(text.includes(`https://foyer.contoso.example/admin/alarms/${critical.id}`));
});

test('everybody gets one mail, whose rule and sender it is', () => {
  const [secret, disk] = [opened(), opened({ kind: 'disk-space-low', subject: 'node-a /' })];
  const orders = mailOrders([secret, disk], {
    rules: rulesOf(
      { ...systemRule('disk-space-low'), receivers: ['ops@contoso.example', 'KIM@contoso.example'] },
      { ...systemRule('mail-backlog'), byMail: false },
    ),
    administrators: [{ address: 'kim@contoso.example', language: 'ja' }],
    sender: 'alarms@contoso.example',
  });
  assert.deepEqual(
    orders.map(({ to, sender, alarms }) => [
      to.address,
      to.language,
      sender,
      alarms.map(({ alarm }) => alarm.kind),
    ]),
    [
      ['kim@contoso.example', 'ja', 'alarms@contoso.example', ['client-secret-expiring', 'disk-space-low']],
      ['ops@contoso.example', null, 'alarms@contoso.example', ['disk-space-low']],
    ],
  );
});

test('what is owed by mail is not mailed once its rule is muted or off', () => {
  for (const status of ['muted', 'disabled'] as const)
    assert.deepEqual(
      mailOrders([opened()], {
        rules: rulesOf({ ...systemRule('client-secret-expiring'), status }),
        administrators: [{ address: 'kim@contoso.example', language: null }],
        sender: null,
      }),
      [],
    );
});

test('channels are told what their rule sends them, and nothing that is muted', () => {
  const [secret, disk] = [opened(), opened({ kind: 'disk-space-low', subject: 'node-a /' })];
  const news = routedNews([secret, disk], 'raised', {
    rules: rulesOf(
      { ...systemRule('client-secret-expiring'), bySyslog: false },
      { ...systemRule('disk-space-low'), status: 'muted' },
    ),
    speaker: ENGLISH,
    place: PLACE,
  });
  assert.deepEqual(
    news.map(({ rule, goesBy, news: { event, kind } }) => [rule, goesBy, event, kind]),
    [['client-secret-expiring', ['webhook'], 'raised', 'client-secret-expiring']],
  );
});

/** All that any condition fills in. */
const DETAILS = {
  application: 'app',
  certificate: 'root',
  date: '2027-02-23',
  hasDate: 'yes',
  hasStandby: 'yes',
  standbyUntil: '2027-06-30',
  days: '3',
  node: 'node-a',
  since: '2026-11-26T04:40:00.000Z',
  cause: 'client-secret-expired',
  about: '{"values":{},"additions":[]}',
  reason: 'AADSTS7000222',
  count: '4',
  minutes: '31',
  mailbox: 'guest@contoso.example',
  used: '9000',
  limit: '10000',
  percent: '90',
  isUnreadable: 'no',
  hours: '30',
  usual: '12',
  place: '/data',
  megabytes: '90',
  seconds: '40',
  way: 'ahead',
  other: 'database',
  channel: 'SIEM',
};

test('every kind has words in every language for all that its conditions give', () => {
  for (const language of LANGUAGES) {
    const speaker = createSpeaker(language);
    for (const kind of KIND_CODES) {
      const { name, text, remedy } = tellAlarm({ kind, details: DETAILS }, speaker);
      for (const words of [name, text, remedy]) {
        assert.notEqual(words, '', `${kind} ${language}`);
        assert.doesNotMatch(words, /[{}]|undefined/, `${kind} ${language}`);
      }
    }
  }
});

test('where the credential before is kept, going back to it is the first thing to do', () => {
  const remedy = (details: Record<string, string>): string =>
    tellAlarm({ kind: 'client-secret-expired', details: { ...DETAILS, ...details } }, ENGLISH).remedy;
  assert.match(remedy({}), /^Quickest: switch back to .* good until 2027-06-30, .*Make a new client secret/);
  assert.match(remedy({ hasStandby: 'no', standbyUntil: '' }), /^Make a new client secret/);
});

test('a cause is told as a sentence among others', () => {
  const { text } = tellAlarm({ kind: 'token-request-failing', details: DETAILS }, ENGLISH);
  assert.match(text, /\w\. Mail waits\./);
});

test('an alarm that an earlier version kept is told though its details lack something', () => {
  const { text } = tellAlarm(
    { kind: 'mail-backlog', details: { since: '2026-11-26T04:40:00.000Z' } },
    ENGLISH,
  );
  assert.match(text, /^The oldest message has been due since 2026-11-26 04:40 UTC, for /);
});
