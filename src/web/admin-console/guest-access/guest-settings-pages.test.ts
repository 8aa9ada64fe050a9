import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createClientAs, createConsoleClient, read } from '../../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../../test/stand-ins/console.ts';
import { guestAccess } from '../../../../test/stand-ins/guests.ts';

const POLICIES = '/admin/guest-access/policies';
const PURGE = '/admin/guest-access/purge';
const DAY_MS = 86_400_000;

const POLICY_FIELDS = {
  'username.source': 'email',
  'username.minimumLength': '5',
  'username.minimumLetters': '0',
  'username.minimumDigits': '9',
  'username.minimumSpecials': '0',
  'password.minimumLength': '12',
  'password.minimumLowercase': '1',
  'password.minimumUppercase': '1',
  'password.minimumDigits': '2',
  'password.minimumSpecials': '1',
  'password.specials': '=+',
  'password.lifetimeDays': '30',
};
const SCHEDULE = {
  isEnabled: 'on',
  'every.value': '2',
  'every.unit': 'days',
  at: '04:30',
  weekday: 'sun',
  keepDays: '7',
};

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  return { ...road, ...(await guestAccess(road)), admin: await createConsoleClient(road) };
}

test('both policies are saved, and the page shows what they would make', async (t) => {
  const { admin, app } = await opened(t);
  const { status, location } = await admin.post(POLICIES, POLICY_FIELDS);
  assert.deepEqual([status, location], [303, POLICIES]);
  const { username, password } = await app.guests.policies.shown();
  assert.deepEqual([username.source, username.minimumDigits], ['email', 9]);
  assert.deepEqual([password.specials, password.lifetimeDays], ['=+', 30]);
  const text = read((await admin.get(POLICIES)).text);
  assert.match(text, /Jane Doe, jane\.doe@contoso\.com jane\.doe@contoso\.com/);
  assert.match(text, /Random usernames \d{9} \d{9} \d{9} /);
  await admin.post(POLICIES, { ...POLICY_FIELDS, 'password.lifetimeDays': ' ' });
  assert.equal((await app.guests.policies.shown()).password.lifetimeDays, null);
});

test('problems of a policy stand beside their fields, and what was typed stays', async (t) => {
  const { admin } = await opened(t);
  const wrong = { 'username.minimumDigits': 'nine', 'password.minimumLength': '2', 'password.specials': 'a' };
  const { status, text } = await admin.post(POLICIES, { ...POLICY_FIELDS, ...wrong });
  assert.equal(status, 422);
  for (const field of Object.keys(wrong)) assert.ok(text.includes(`id="${field}-error"`), field);
  assert.match(text, /value="nine"/);
});

test('a schedule is saved, and the page says when the next purge is', async (t) => {
  const { admin, app } = await opened(t);
  assert.match(read((await admin.get(PURGE)).text), /Last purge Never Next purge/);
  const { status, location } = await admin.post(PURGE, SCHEDULE);
  assert.deepEqual([status, location], [303, PURGE]);
  assert.deepEqual((await app.guests.purge.shown()).schedule, {
    isEnabled: true,
    every: { value: 2, unit: 'days' },
    at: '04:30',
    weekday: 'sun',
    keepDays: 7,
  });
  const { nextAt } = await app.guests.purge.shown();
  const next = new Date(nextAt ?? 0).toISOString().slice(0, 16).replace('T', ' ');
  assert.ok(read((await admin.get(PURGE)).text).includes(`Next purge ${next}`));
  await admin.post(PURGE, { ...SCHEDULE, isEnabled: '', weekday: '' });
  assert.match(read((await admin.get(PURGE)).text), /Next purge None, the schedule is off/);
});

test('a schedule with problems comes back with everything typed', async (t) => {
  const { admin } = await opened(t);
  const { status, text } = await admin.post(PURGE, { ...SCHEDULE, 'every.value': '0', keepDays: 'some' });
  assert.equal(status, 422);
  assert.match(text, /id="every-error"/);
  assert.match(text, /id="keepDays-error"/);
  assert.match(text, /value="some"/);
  assert.match(text, /value="sun" selected/);
});

test('a purge by hand says how many would go, and afterwards how many went', async (t) => {
  const road = await opened(t);
  const { admin, clock, create, sponsor, group } = road;
  assert.match((await admin.get(`${PURGE}/now`)).text, /No account has expired/);
  const anna = await sponsor('anna', await group());
  await create(anna, { firstName: 'Ada' });
  await clock.advance(9 * DAY_MS);
  // The first session has ended meanwhile.
  const again = await createConsoleClient(road);
  assert.match((await again.get(`${PURGE}/now`)).text, /1 expired account is deleted/);
  const { location, toast } = await again.post(`${PURGE}/now`);
  assert.deepEqual([location, toast], [PURGE, '1 account was deleted.']);
  assert.match(read((await again.get(PURGE)).text), /Accounts deleted 1 Begun By hand/);
});

test('who may only read sees both at rest', async (t) => {
  const road = await opened(t);
  const reader = await createClientAs(road, 'read-only');
  for (const path of [POLICIES, PURGE]) {
    const { text } = await reader.get(path);
    assert.match(text, /<fieldset disabled>/);
    assert.doesNotMatch(text, /action="\/admin\/guest-access|purge\/now/);
  }
});
