import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createClientAs, createConsoleClient, read } from '../../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../../test/stand-ins/console.ts';

const PATH = '/admin/guest-access/guest-email';
const FIELDS = { isEnabled: 'on', from: '', sender: 'reply-to-sponsor', organization: 'Contoso' };

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  return { ...road, admin: await createConsoleClient(road), guestEmail: road.app.notifications.guestEmail };
}

test('settings are saved, and told as ISE names them', async (t) => {
  const { admin, guestEmail } = await opened(t);
  const before = (await admin.get(PATH)).text;
  assert.match(before, /Enable email notifications to guests/);
  assert.match(before, /Default “From” email address/);
  assert.doesNotMatch(before, /Send As is granted<\/strong>/);
  const { status, location } = await admin.post(PATH, { ...FIELDS, isEnabled: '', sender: 'default-only' });
  assert.deepEqual([status, location], [303, PATH]);
  assert.deepEqual((await guestEmail.shown()).settings, {
    isEnabled: false,
    from: null,
    sender: 'default-only',
    organization: 'Contoso',
  });
});

test('another From than the mailbox is told with the command that permits it', async (t) => {
  const { admin, guestEmail } = await opened(t);
  await admin.post(PATH, { ...FIELDS, from: 'guests@contoso.example' });
  const { text } = await admin.get(PATH);
  const { mailbox } = await guestEmail.shown();
  assert.match(text, /Exchange Online refuses such mail until Send As is granted/);
  assert.ok(read(text).includes(`guests@contoso.example, and Foyer signs in as ${mailbox}`));
});

test('the sponsor as sender is told to need Send As for each of them', async (t) => {
  const { admin } = await opened(t);
  await admin.post(PATH, { ...FIELDS, sender: 'from-sponsor' });
  assert.match((await admin.get(PATH)).text, /granted on the mailbox of every sponsor/);
});

test('what cannot be used is told beside its field and stays typed', async (t) => {
  const { admin } = await opened(t);
  const { status, text } = await admin.post(PATH, {
    ...FIELDS,
    from: 'Contoso <a@b>',
    sender: 'default-only',
  });
  assert.equal(status, 422);
  assert.match(text, /id="from-error"/);
  assert.match(text, /value="Contoso &lt;a@b&gt;"/);
  assert.match(text, /value="default-only" checked/);
});

test('a test email is queued, and leads to its message', async (t) => {
  const { admin, app } = await opened(t);
  const asked = { kind: 'sponsor-summary', language: 'fr', to: 'somebody@contoso.com' };
  const { status, location } = await admin.post(`${PATH}/test`, asked);
  assert.equal(status, 303);
  const [message] = (await app.mail.list({ limit: 1 })).messages;
  assert.equal(location, `/admin/mail/${message?.id}`);
  assert.match((await admin.get(location ?? '')).text, /somebody@contoso\.com/);
});

test('a test email to no address is told at the address, with what was chosen', async (t) => {
  const { admin, app } = await opened(t);
  const asked = { kind: 'sponsor-summary', language: 'fr', to: 'nobody' };
  const { status, text } = await admin.post(`${PATH}/test`, asked);
  assert.equal(status, 422);
  assert.match(text, /id="to-error"/);
  assert.match(text, /value="nobody"/);
  assert.match(text, /value="sponsor-summary" selected/);
  assert.match(text, /value="fr" selected/);
  assert.equal((await app.mail.list({ limit: 1 })).messages.length, 0);
});

test('who may only read sees the settings at rest and sends nothing', async (t) => {
  const road = await opened(t);
  const reader = await createClientAs(road, 'read-only');
  const { text } = await reader.get(PATH);
  assert.match(text, /<fieldset disabled>/);
  assert.doesNotMatch(text, /action="\/admin\/guest-access/);
});
