// From where on each condition of mail and machine holds: a moment before its figure nothing, at its figure an alarm.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { RoadReport } from '../mail/mail.ts';
import { Refusal } from '../refusal.ts';
import type { AlarmFacts } from './alarm-facts.ts';
import type { AlarmKind } from './alarm-kind.ts';
import { systemRule } from './alarm-rule.ts';
import { raisedBy } from './conditions.ts';
import { mailWorks } from './road-conditions.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MEGABYTE = 2 ** 20;
const NOW = Date.UTC(2026, 10, 26, 4, 40);

const SETTINGS: AlarmFacts['settings'] = {
  server: 'relay.contoso.example',
  port: 25,
  encryption: 'none',
  connectionTimeoutSeconds: 30,
  authentication: { type: 'none' },
  proxy: { smtp: null, token: null },
};
const CALM: AlarmFacts = {
  now: NOW,
  settings: SETTINGS,
  settingsSince: NOW - 100 * HOUR,
  standbyUntil: undefined,
  roads: [],
  backlog: {
    waiting: 0,
    held: 0,
    unknown: 0,
    failed: 0,
    oldestDueAt: null,
    oldestDeferredAt: null,
    lastSentAt: NOW - HOUR,
  },
  room: undefined,
  usualGapMs: 20 * HOUR,
  trusted: [],
  machines: [{ node: 'node-a', disks: [], aheadOfDatabaseMs: 0 }],
  lockouts: 0,
  purgeDueAt: NOW + HOUR,
  channels: [],
  undelivered: [],
};
const raised = (kind: AlarmKind, change: Partial<AlarmFacts>): string[] =>
  raisedBy(systemRule(kind), { ...CALM, ...change }).map(({ severity, stage }) => `${severity} ${stage}`);

const backlog = (change: Partial<AlarmFacts['backlog']>) => ({ backlog: { ...CALM.backlog, ...change } });
const room = (used: number) => {
  const unused = { used: 0, of: 30, freesAt: null };
  const recipients = { used, of: 10_000, freesAt: null };
  return { room: { mailbox: 'guest@contoso.example', connections: unused, messages: unused, recipients } };
};
const disk = (freeMegabytes: number) => {
  const disks = [{ place: '/data', freeBytes: freeMegabytes * MEGABYTE, totalBytes: 100_000 * MEGABYTE }];
  return { machines: [...CALM.machines, { node: 'node-b', disks, aheadOfDatabaseMs: 0 }] };
};
const ahead = (aheadOfDatabaseMs: number) => ({
  machines: [{ node: 'node-b', disks: [], aheadOfDatabaseMs }],
});
const road = (change: Partial<RoadReport['trouble']>, seen: Partial<RoadReport> = {}): RoadReport => ({
  node: 'node-a',
  source: 'delivery',
  at: NOW - MINUTE,
  since: NOW - 20 * MINUTE,
  failures: 3,
  trouble: {
    step: 'connect',
    cause: 'unknown',
    about: { values: {}, additions: [] },
    reason: 'refused',
    ...change,
  },
  clockSkewMs: undefined,
  ...seen,
});
const channel = (failures: number) => ({
  channels: [{ id: 'c', name: 'SIEM', failures, failure: 'HTTP 503' }],
});
const unreadable = new Refusal('configuration', 'sealing_key_wrong', 'The key is another. Restore it.');

const CASES: readonly (readonly [
  kind: AlarmKind,
  before: Partial<AlarmFacts>,
  at: Partial<AlarmFacts>,
  raised: string,
])[] = [
  [
    'mail-backlog',
    backlog({ oldestDueAt: NOW - 30 * MINUTE + 1 }),
    backlog({ oldestDueAt: NOW - 30 * MINUTE }),
    'warning ×1',
  ],
  [
    'mail-backlog',
    backlog({ oldestDeferredAt: NOW - 30 * MINUTE + 1 }),
    backlog({ oldestDueAt: NOW, oldestDeferredAt: NOW - 30 * MINUTE }),
    'warning ×1',
  ],
  ['mail-backlog', backlog({ oldestDueAt: null }), backlog({ oldestDueAt: NOW - 2 * HOUR }), 'critical ×4'],
  ['mailbox-limit-near', room(7_999), room(8_000), 'warning much'],
  ['mailbox-limit-near', room(0), room(9_500), 'critical nearly all'],
  ['messages-failing', backlog({ failed: 19 }), backlog({ failed: 20 }), 'warning failing'],
  [
    'mail-not-configured',
    { settings: undefined },
    { settings: undefined, ...backlog({ waiting: 1 }) },
    'critical missing',
  ],
  ['mail-not-configured', backlog({ waiting: 9 }), { settings: unreadable }, 'critical unreadable'],
  [
    'nothing-sent',
    backlog({ lastSentAt: NOW - 40 * HOUR + 1 }),
    backlog({ lastSentAt: NOW - 40 * HOUR }),
    'warning silent',
  ],
  // Twice the usual gap is short here, so a whole day must have passed.
  [
    'nothing-sent',
    { usualGapMs: HOUR, ...backlog({ lastSentAt: NOW - 24 * HOUR + 1 }) },
    { usualGapMs: HOUR, ...backlog({ lastSentAt: NOW - 24 * HOUR }) },
    'warning silent',
  ],
  ['disk-space-low', disk(10_000), disk(9_999), 'warning scarce'],
  ['disk-space-low', disk(10_000), disk(255), 'critical full'],
  ['clock-skew', ahead(-29_999), ahead(-30_000), 'warning off'],
  [
    'clock-skew',
    { roads: [road({}, { clockSkewMs: 0 })] },
    { roads: [road({}, { clockSkewMs: 300_000 })] },
    'critical far',
  ],
  [
    'clock-skew',
    { roads: [road({}, { clockSkewMs: 300_000, at: NOW - 26 * HOUR })] },
    { roads: [road({}, { clockSkewMs: 300_000, at: NOW - 26 * HOUR + 1 })] },
    'critical far',
  ],
  ['guest-purge-overdue', { purgeDueAt: NOW - HOUR + 1 }, { purgeDueAt: NOW - HOUR }, 'warning overdue'],
  ['guest-purge-overdue', { purgeDueAt: null }, { purgeDueAt: NOW - 9 * HOUR }, 'warning overdue'],
  ['alarm-channel-failing', channel(2), channel(3), 'warning failing'],
  [
    'alarm-mail-refused',
    {},
    {
      undelivered: [{ sender: 'a@contoso.example', count: 1, address: 'kim@contoso.example', reply: '550' }],
    },
    'warning refused',
  ],
  ['sign-in-lockouts', { lockouts: 2 }, { lockouts: 3 }, 'warning many'],
  [
    'mail-failing',
    { roads: [road({}, { since: NOW - 5 * MINUTE + 1 })] },
    { roads: [road({}, { since: NOW - 5 * MINUTE })] },
    'critical unknown',
  ],
  // That a secret has ended is told as such, and not once more as a token that is refused.
  [
    'token-request-failing',
    { roads: [road({ step: 'token', cause: 'client-secret-expired' })] },
    { roads: [road({ step: 'token', cause: 'client-secret-invalid' })] },
    'critical client-secret-invalid',
  ],
  // What was seen before the settings were saved is about others.
  ['mail-failing', { settingsSince: NOW, roads: [road({})] }, { roads: [road({})] }, 'critical unknown'],
  [
    'mail-failing',
    { roads: [road({}, { at: NOW - 27 * HOUR, since: NOW - 27 * HOUR })] },
    { roads: [road({})] },
    'critical unknown',
  ],
  [
    'mail-throttled',
    { roads: [road({ cause: 'concurrency-limit' }, { since: NOW - 10 * MINUTE + 1 })] },
    { roads: [road({ cause: 'concurrency-limit' })] },
    'warning concurrency-limit',
  ],
  [
    'mail-failing',
    { roads: [road({ cause: 'concurrency-limit' })] },
    { roads: [road({ cause: 'server-transient' })] },
    'critical server-transient',
  ],
  [
    'token-request-failing',
    { roads: [road({ step: 'token', cause: 'entra-throttled' })] },
    { roads: [road({ step: 'token', cause: 'app-not-found' })] },
    'critical app-not-found',
  ],
  [
    'smtp-authentication-failing',
    { roads: [road({ step: 'encrypt' })] },
    { roads: [road({ step: 'authenticate', cause: 'smtp-auth-disabled-tenant' })] },
    'critical smtp-auth-disabled-tenant',
  ],
];

for (const [index, [kind, before, at, expected]] of CASES.entries())
  test(`${kind}: nothing before its figure, ${expected} at it (${index + 1})`, () => {
    assert.deepEqual(raised(kind, before), []);
    assert.deepEqual(raised(kind, at), [expected]);
  });

test('beside a secret that Microsoft calls expired stands until when the one before is good', () => {
  const seen = { roads: [road({ step: 'token', cause: 'client-secret-expired' })] };
  const standby = (standbyUntil: string | undefined) =>
    raisedBy(systemRule('client-secret-refused'), { ...CALM, ...seen, standbyUntil })[0]?.details;
  assert.deepEqual(
    [standby('2027-06-30')?.['hasStandby'], standby('2027-06-30')?.['standbyUntil']],
    ['yes', '2027-06-30'],
  );
  assert.equal(standby(undefined)?.['hasStandby'], 'no');
});

test('the later of what a process saw counts, and mail works while one of them has a way', () => {
  const closed = road({});
  const open = road({}, { source: 'canary', at: NOW, trouble: undefined });
  assert.deepEqual(raised('mail-failing', { roads: [closed, open] }), []);
  assert.equal(mailWorks({ ...CALM, roads: [] }), true);
  assert.equal(mailWorks({ ...CALM, roads: [closed] }), false);
  assert.equal(mailWorks({ ...CALM, roads: [closed, { ...open, node: 'node-b' }] }), true);
  assert.equal(mailWorks({ ...CALM, settings: undefined }), false);
  assert.equal(mailWorks({ ...CALM, settings: unreadable }), false);
});
