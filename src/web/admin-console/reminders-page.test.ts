// Settings › Reminders: the form, who may, and who is due.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Secret } from '../../secrets/secrets.ts';
import { ADMINISTRATOR } from '../../../test/stand-ins/audit.ts';
import { ADMIN_NAME, ADMIN_PASSWORD, createTestConsole } from '../../../test/stand-ins/console.ts';
import { createClientAs, createConsoleClient, read } from '../../../test/stand-ins/console-client.ts';

const PATH = '/admin/settings/reminders';
const DAY = 86_400_000;

test('the settings are saved, refused beside their fields, and shown at rest to who only reads', async (t) => {
  const console = await createTestConsole(t);
  const { app, clock } = console;
  const admin = await createConsoleClient(console, ADMIN_NAME, ADMIN_PASSWORD);
  const first = await admin.get(PATH);
  assert.match(read(first.text), /Passwords do not end now/);
  const sent = {
    'administrators.isEnabled': 'on',
    'administrators.firstDays': '14',
    'administrators.repeatDays': '5, 2;1',
    'networkUsers.firstDays': '30',
    'networkUsers.repeatDays': '',
    'guests.isEnabled': 'on',
    'guests.remindsUnused': 'on',
  };
  assert.equal((await admin.post(PATH, sent)).status, 303);
  assert.deepEqual(await app.reminders.settings.shown(), {
    administrators: { isEnabled: true, firstDays: 14, repeatDays: [5, 2, 1] },
    networkUsers: { isEnabled: false, firstDays: 30, repeatDays: [] },
    guests: { isEnabled: true, remindsUnused: true },
  });
  const refused = await admin.post(PATH, {
    ...sent,
    'administrators.firstDays': '9999',
    'networkUsers.repeatDays': '3, soon',
  });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /id="administrators\.firstDays-error"/);
  assert.match(refused.text, /id="networkUsers\.repeatDays-error"/);
  assert.match(refused.text, /value="3, soon"/);

  const add = (name: string, more: object) =>
    app.accounts.administrators.add(
      { name, displayName: name, role: 'mail-admin', password: new Secret('correct horse battery'), ...more },
      ADMINISTRATOR,
    );
  await app.accounts.passwordPolicy.save({ lifetimeDays: 15 }, ADMINISTRATOR);
  await add('kim', { email: 'kim@contoso.example' });
  await add('silent', {});
  await clock.advance(DAY + 60_000);
  const again = await createConsoleClient(console, ADMIN_NAME, ADMIN_PASSWORD);
  const page = read((await again.get(PATH)).text);
  assert.match(page, /kim Password of an account kim@contoso\.example .* 14 days before/);
  assert.match(page, /Without an email address.*silent/);

  const reader = await createClientAs(console, 'read-only');
  assert.match((await reader.get(PATH)).text, /<fieldset disabled>/);
  assert.equal((await reader.post(PATH, sent)).status, 403);
});
