// The judgement: where each threshold lies, what becomes of what was not reached, and which word stands over it all.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { parseSmtpSettings, type SmtpSettings } from '../mail/smtp-settings.ts';
import type { Backlog, TestResult, TestStep } from '../mail/mail.ts';
import { expiryState } from '../trust/expiry.ts';
import { Refusal } from '../refusal.ts';
import { CHECK_NAMES, DAY_MS, refused, type Check } from './check.ts';
import { firstOf, judge } from './checkup.ts';
import type { Facts, InsideFacts } from './facts.ts';

const NOW = Date.UTC(2026, 10, 24);
const MIB = 2 ** 20;
const inDays = (days: number): string => new Date(NOW + days * DAY_MS).toISOString();

const settingsWith = (expiresOn?: string): SmtpSettings =>
  parseSmtpSettings({
    authentication: {
      type: 'exchange-online-oauth',
      mailbox: 'no-reply@contoso.example',
      tenantId: '11111111-2222-3333-4444-555555555555',
      clientId: '66666666-7777-8888-9999-000000000000',
      credential: { type: 'secret', secret: 'lake-7', ...(expiresOn === undefined ? {} : { expiresOn }) },
    },
  });

const step = (name: TestStep['name'], evidence: object = {}, status: TestStep['status'] = 'passed') => ({
  name,
  status,
  durationMs: 3,
  evidence,
});
const passed = (smtpEnds = 90, skewMs = 0): TestResult => ({
  ok: true,
  node: 'node-a',
  durationMs: 30,
  diagnosis: [],
  retryable: false,
  steps: [
    step('resolve'),
    step('connect'),
    step('greeting', { banner: '220 mail' }),
    step('encrypt', { chain: [{ validTo: inDays(smtpEnds) }] }),
    step('token-connect', { chain: [{ validTo: inDays(200) }] }),
    step('token', { clockSkewMs: skewMs }),
    step('claims'),
    step('authenticate'),
    step('sender'),
  ],
});

const BACKLOG: Backlog = {
  waiting: 0,
  held: 0,
  unknown: 0,
  failed: 0,
  oldestDueAt: null,
  oldestDeferredAt: null,
  lastSentAt: null,
};
const inside = (change: Partial<InsideFacts> = {}): InsideFacts => ({
  settings: settingsWith('2027-11-24'),
  test: passed(),
  ways: [{ leg: 'SMTP', through: 'directly' }],
  backlog: BACKLOG,
  trusted: [],
  ...change,
});
const DATABASE = { description: 'PostgreSQL at db', version: '18.0', queryMs: 0.4, aheadMs: 0 };
const facts = (change: Partial<Facts> = {}): Facts => ({
  now: NOW,
  disks: [{ place: '/data', freeBytes: 50_000 * MIB, totalBytes: 100_000 * MIB }],
  database: DATABASE,
  inside: inside(),
  ...change,
});
const checkOf = (given: Facts, name: Check['name']): Check => {
  const found = judge(given).checks.find((check) => check.name === name);
  assert.ok(found);
  return found;
};

const disk = (freeMib: number, totalMib: number): Partial<Facts> => ({
  disks: [
    { place: '/roomy', freeBytes: 50_000 * MIB, totalBytes: 100_000 * MIB },
    { place: '/data', freeBytes: freeMib * MIB, totalBytes: totalMib * MIB },
  ],
});
const clock = (aheadMs: number): Partial<Facts> => ({ database: { ...DATABASE, aheadMs } });
const skew = (ms: number): Partial<Facts> => ({ inside: inside({ test: passed(90, ms) }) });
const secret = (expiresOn?: string): Partial<Facts> => ({
  inside: inside({ settings: settingsWith(expiresOn) }),
});
const queue = (change: Partial<Backlog>): Partial<Facts> => ({
  inside: inside({ backlog: { ...BACKLOG, ...change } }),
});
const trusted = (days: number, enabled = true): Partial<Facts> => ({
  inside: inside({
    trusted: [
      { name: 'Root', enabled, validTo: inDays(days), expiry: expiryState(NOW + days * DAY_MS, NOW) },
    ],
  }),
});
const leaf = (days: number): Partial<Facts> => ({ inside: inside({ test: passed(days) }) });
const MINUTE = 60_000;

const CASES: readonly [Check['name'], Partial<Facts>, Check['status'], RegExp][] = [
  ['disk', disk(2048, 20_000), 'ok', /^2\.0 GiB \(10 %\) are free in \/data$/],
  ['disk', disk(2047, 4000), 'warning', /2\.0 GiB/],
  ['disk', disk(9000, 100_000), 'warning', /8\.8 GiB \(9 %\)/],
  ['disk', disk(256, 1000), 'warning', /^256 MiB/],
  ['disk', disk(255, 1000), 'failed', /^255 MiB/],
  ['disk', { disks: [] }, 'skipped', /not there/],
  ['clock', clock(29_999), 'ok', /^Within 30 s of the database and the token endpoint/],
  ['clock', clock(30_000), 'warning', /30 s ahead of the database/],
  ['clock', clock(-299_999), 'warning', /300 s behind the database/],
  ['clock', clock(-300_000), 'failed', /behind the database/],
  ['clock', skew(300_000), 'failed', /ahead of the token endpoint/],
  ['secret', secret('2026-12-25'), 'ok', /in 31 days/],
  ['secret', secret('2026-12-24'), 'warning', /in 30 days/],
  ['secret', secret('2026-12-02'), 'warning', /in 8 days/],
  ['secret', secret('2026-12-01'), 'failed', /in 7 days/],
  ['secret', secret('2026-11-23'), 'failed', /has expired on 2026-11-23/],
  ['secret', secret(), 'warning', /not known/],
  ['server-certificates', leaf(14), 'ok', /smtp\.office365\.com ends on 2026-12-08, in 14 days/],
  ['server-certificates', leaf(13), 'warning', /in 13 days/],
  ['server-certificates', leaf(-1), 'warning', /has expired/],
  ['trusted-certificates', {}, 'ok', /None were added/],
  ['trusted-certificates', trusted(91), 'ok', /1 certificate, none near/],
  ['trusted-certificates', trusted(90), 'warning', /"Root" ends on .*, in 90 days/],
  ['trusted-certificates', trusted(-1), 'warning', /has expired/],
  ['trusted-certificates', trusted(-1, false), 'ok', /None were added/],
  ['queue', {}, 'ok', /^Nothing waits$/],
  ['queue', queue({ waiting: 1, oldestDueAt: NOW - 15 * MINUTE }), 'ok', /^1 message waits$/],
  ['queue', queue({ waiting: 2, oldestDueAt: NOW - 16 * MINUTE }), 'warning', /due for 16 minutes/],
  ['queue', queue({ waiting: 2, oldestDueAt: NOW - 200 * MINUTE }), 'failed', /due for 3 hours/],
  [
    'queue',
    queue({ waiting: 900, oldestDueAt: NOW - 200 * MINUTE, lastSentAt: NOW - MINUTE }),
    'warning',
    /900 messages wait/,
  ],
  ['queue', queue({ failed: 2 }), 'warning', /2 failed in the last day/],
  ['queue', queue({ unknown: 1 }), 'warning', /1 may or may not have been sent/],
  ['queue', queue({ held: 3 }), 'ok', /3 held/],
];

for (const [name, change, status, found] of CASES)
  test(`${name}: ${found.source} is ${status}`, () => {
    const check = checkOf(facts(change), name);
    assert.equal(check.status, status, check.found);
    assert.match(check.found, found);
    assert.equal(check.remedy !== undefined, status === 'warning' || status === 'failed');
  });

test('when all is well every check is, in one order', () => {
  const checkup = judge(facts());
  assert.deepEqual([checkup.ok, checkup.status], [true, 'ok']);
  assert.deepEqual(
    checkup.checks.map(({ name }) => name),
    CHECK_NAMES,
  );
  assert.deepEqual([...new Set(checkup.checks.map(({ status }) => status))], ['ok']);
  assert.equal(firstOf(checkup), undefined);
});

test('a failed step carries the likeliest cause, and what comes after it was not reached', () => {
  const finding = {
    confidence: 0.9,
    title: 'The client secret is wrong.',
    meaning: 'm',
    who: 'administrator',
    about: { values: {}, additions: [] },
  } as const;
  const result: TestResult = {
    ...passed(),
    ok: false,
    steps: passed().steps.map((at) =>
      at.name === 'token'
        ? step('token', { message: 'AADSTS7000215:\r\n \u001b[2Jinvalid' }, 'failed')
        : ['claims', 'authenticate', 'sender'].includes(at.name)
          ? step(at.name, {}, 'skipped')
          : at,
    ),
    diagnosis: [{ ...finding, cause: 'client-secret-invalid', remedy: 'Make one.', commands: ['do it'] }],
  };
  const given = facts({ inside: inside({ test: result }) });
  const check = checkOf(given, 'token');
  assert.deepEqual(
    [check.status, check.cause, check.remedy, check.commands],
    ['failed', 'client-secret-invalid', 'Make one.', ['do it']],
  );
  assert.equal(check.found, 'The client secret is wrong (AADSTS7000215:)');
  for (const name of ['claims', 'auth', 'sender'] as const)
    assert.deepEqual(checkOf(given, name), { name, status: 'skipped', found: 'Not reached' });
  assert.equal(firstOf(judge(given))?.name, 'token');
});

test('where the credential ends or is refused the way back to the standby is told, and only there', () => {
  const standby = {
    type: 'secret',
    keptFrom: 'rotation',
    clientId: 'c',
    tokenEndpoint: 'https://login.example/t',
    endsOn: '2026-12-31',
    daysLeft: 37,
    storedAt: NOW,
    isUsable: true,
  } as const;
  const back = ['foyer smtp standby switch-back'];
  const ending = (change: object) =>
    checkOf(
      facts({ inside: inside({ settings: settingsWith('2026-11-24'), standby, ...change }) }),
      'secret',
    );
  assert.deepEqual(ending({}).commands, back);
  assert.match(ending({}).remedy ?? '', /kept until 2026-12-31/);
  assert.equal(ending({ standby: { ...standby, isUsable: false } }).commands, undefined);
  assert.equal(ending({ standby: undefined }).commands, undefined);
  assert.equal(ending({ settings: settingsWith('2028-11-24') }).commands, undefined);

  const test = passed();
  const finding = { title: 'It has expired', remedy: 'Make one.', commands: [] as string[] };
  const refusedFor = (cause: string): Check => {
    const steps = test.steps.map((at) => (at.name === 'token' ? step('token', {}, 'failed') : at));
    const diagnosis = [{ ...finding, cause }] as unknown as TestResult['diagnosis'];
    return checkOf(
      facts({ inside: inside({ standby, test: { ...test, ok: false, steps, diagnosis } }) }),
      'token',
    );
  };
  assert.deepEqual(refusedFor('client-secret-expired').commands, back);
  assert.equal(refusedFor('tenant-not-found').commands, undefined);
});

test('a busy mailbox is a warning', () => {
  const busy = new Refusal('too_many', 'mailbox_busy', 'The mailbox is busy: in use. Try again in a minute.');
  const given = facts({ inside: inside({ test: busy }) });
  const { status, found, remedy } = checkOf(given, 'auth');
  assert.deepEqual(
    [status, found, remedy],
    ['warning', 'The mailbox is busy: in use.', 'Try again in a minute.'],
  );
  assert.equal(judge(given).status, 'warning');
});

test('without settings nothing is configured, and what needs them is skipped with what to do', () => {
  const given = facts({ inside: inside({ settings: undefined, test: undefined }) });
  const checkup = judge(given);
  assert.deepEqual([checkup.ok, checkup.status], [false, 'not-configured']);
  assert.equal(firstOf(checkup)?.name, 'settings');
  for (const name of ['dns', 'tls', 'token', 'auth', 'secret'] as const) {
    const check = checkOf(given, name);
    assert.equal(check.status, 'skipped');
    assert.match(check.remedy ?? '', /smtp save/);
  }
});

test('what keeps the database from opening is told, and the disk is still looked at', () => {
  const refusal = new Refusal('unavailable', 'database_unreachable', 'It (db:5432/x) is gone. Start it.');
  const checkup = judge(facts({ database: refusal, inside: undefined }));
  assert.equal(checkup.status, 'failed');
  assert.deepEqual(
    checkup.checks.filter(({ status }) => status !== 'skipped').map(({ name }) => name),
    ['database', 'disk'],
  );
  const key = new Refusal('configuration', 'sealing_key_malformed', 'The key is short. Restore it.');
  assert.equal(firstOf(judge(facts({ database: key, inside: undefined })))?.name, 'settings');
});

test('a proxy of the environment that cannot be used has failed', () => {
  const check = checkOf(facts({ inside: inside({ ways: [{ leg: 'SMTP', problem: 'no proxy' }] }) }), 'proxy');
  assert.deepEqual([check.status, check.found], ['failed', 'SMTP: no proxy']);
});

test('a refusal of one sentence has no remedy', () => {
  const refusal = new Refusal('invalid', 'x', 'It is db.example.com: wrong.');
  assert.deepEqual(refused('auth', 'failed', refusal), {
    name: 'auth',
    status: 'failed',
    found: 'It is db.example.com: wrong.',
  });
});
