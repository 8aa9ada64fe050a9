// The set-up guide as an administrator walks it, and the page behind a link as the administrator of the tenant sees it.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import type { Actor } from '../../src/permissions/permissions.ts';
import { ADMINISTRATOR, writtenEntries } from '../stand-ins/audit.ts';
import { createConsoleClient, createStranger, type ConsoleClient } from '../stand-ins/console-client.ts';
import { createTestConsole, type TestConsole } from '../stand-ins/console.ts';
import { resultOf } from '../stand-ins/setup-result.ts';

const HOUR_MS = 3_600_000;
const CLIENT = '66666666-7777-8888-9999-000000000000';
const TENANT = '11111111-2222-3333-4444-555555555555';
const VALUES = {
  mailbox: 'no-reply@contoso.example',
  'tenant-id': TENANT,
  cloud: 'worldwide',
  'client-id': CLIENT,
  'object-id': '',
  model: 'role',
};
const RESULT = JSON.stringify(resultOf());

async function start(t: TestContext): Promise<TestConsole & { admin: ConsoleClient; nobody: ConsoleClient }> {
  const console = await createTestConsole(t);
  return { ...console, admin: await createConsoleClient(console), nobody: createStranger(console) };
}

const share = async (
  { app }: TestConsole,
  by: Actor = ADMINISTRATOR,
): Promise<{ id: string; path: string }> => {
  const words = {
    mailbox: VALUES.mailbox,
    tenantId: TENANT,
    clientId: CLIENT,
    cloud: 'worldwide',
    model: 'role',
  };
  await app.setupGuide.keepValues(words, by);
  const { id, token } = await app.setupGuide.share(HOUR_MS, by);
  return { id, path: `/setup-kit/${token.reveal()}` };
};

test('the guide goes from values to a mail in the inbox, and every change is in the audit', async (t) => {
  const console = await start(t);
  const { admin, app, sandbox } = console;
  const wrong = await admin.post('/admin/setup-guide/values', {
    ...VALUES,
    mailbox: '"><script>x',
    'client-id': 'no',
  });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /value="&quot;&gt;&lt;script&gt;x"/);
  assert.match(wrong.text, /Enter the full address of the mailbox/);
  assert.match(wrong.text, /Enter the Application \(client\) ID/);

  assert.equal(
    (await admin.post('/admin/setup-guide/values', VALUES)).location,
    '/admin/setup-guide?step=kit',
  );
  assert.match((await admin.get('/admin/setup-guide?step=values')).text, new RegExp(CLIENT));
  const script = await admin.get('/admin/setup-guide/foyer-setup.ps1');
  assert.equal(script.headers.get('content-disposition'), 'attachment; filename="foyer-setup.ps1"');
  assert.match(script.text, new RegExp(CLIENT));
  assert.match((await admin.get('/admin/setup-guide/foyer-undo.ps1')).text, /Takes back/);

  const unread = await admin.post('/admin/setup-guide/result', { result: 'not a result <b>' });
  assert.equal(unread.status, 422);
  assert.match(unread.text, /not a result &lt;b&gt;<\/textarea>/);
  const bad = JSON.stringify(resultOf({ after: { mailboxPermissions: [] } }));
  await admin.post('/admin/setup-guide/result', { result: bad });
  const judged = (await admin.get('/admin/setup-guide?step=result')).text;
  assert.match(judged, /Something is not as it must be yet/);
  assert.match(judged, /Add-MailboxPermission/);
  await admin.post('/admin/setup-guide/result', { result: RESULT });
  assert.match((await admin.get('/admin/setup-guide?step=result')).text, /Everything is as it must be/);
  assert.equal((await app.setupGuide.values())?.objectId, '6233fba6-0198-4277-892f-9275bf728bcc');

  await admin.post('/admin/setup-guide/certificates');
  await app.setupGuide.stop();
  const chains = (await admin.get('/admin/setup-guide?step=certificates')).text;
  assert.match(chains, new RegExp(`localhost:${sandbox.smtpPort}`));
  assert.match(chains, /Vouched for by/);
  assert.doesNotMatch(chains, /not trusted/);

  const nowhere = await admin.post('/admin/setup-guide/first-mail', { to: 'nowhere' });
  assert.equal(nowhere.status, 422);
  assert.match(nowhere.text, /value="nowhere"/);
  await admin.post('/admin/setup-guide/first-mail', { to: 'me@contoso.example' });
  app.mail.start(); // after the mail is queued: a sender at rest hears of it by notification, which takes its time
  await app.mail.settled();
  const done = (await admin.get('/admin/setup-guide')).text;
  assert.match(done, /Done: mail is flowing/);
  assert.match(done, /250 2\.0\.0/);
  assert.deepEqual(sandbox.messages()[0]?.envelope.to, ['me@contoso.example']);

  const steps = (await writtenEntries(app.database)).filter(({ action }) => action === 'setup-guide.step');
  assert.deepEqual(
    steps.map(({ subject }) => subject),
    ['values', 'result', 'result', 'chains', 'firstMail'],
  );
});

test('a link is shown once, opens the kit alone, and takes back its result', async (t) => {
  const console = await start(t);
  const { admin, nobody, app, clock } = console;
  await admin.post('/admin/setup-guide/values', VALUES);
  assert.equal((await admin.post('/admin/setup-guide/links', { days: '999' })).status, 422);
  const made = await admin.post('/admin/setup-guide/links', { days: '7' });
  const path = /\/setup-kit\/[\w-]+/.exec(made.text)?.[0] ?? '';
  const token = path.slice('/setup-kit/'.length);
  assert.ok(token.length > 40);
  assert.ok(!(await admin.get('/admin/setup-guide?step=kit')).text.includes(token));

  const page = await nobody.get(path);
  assert.equal(page.status, 200);
  assert.match(page.text, new RegExp(CLIENT));
  assert.equal(page.headers.get('cache-control'), 'no-store');
  for (const leak of ['/admin', 'node-a', 'class="side"', 'Administrator"', console.sandbox.defaults.mailbox])
    assert.ok(!page.text.includes(leak), `the page tells ${leak}`);
  const script = await nobody.get(`${path}/foyer-setup.ps1`);
  assert.equal(script.text, (await app.setupGuide.kit()).script);
  assert.equal((await app.setupGuide.state(ADMINISTRATOR)).result, undefined, 'GET has changed something');

  const wrong = await nobody.post(path, { result: '{"foyerSetup":1}' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /\{&quot;foyerSetup&quot;:1\}<\/textarea>/);
  assert.equal((await nobody.post(path, { result: 'x'.repeat(200_001) })).status, 422);
  const thanks = await nobody.post(path, { result: RESULT });
  assert.match(thanks.text, /you are done/);
  assert.match((await nobody.post(path, { result: RESULT })).text, /Wait ten seconds/);
  await clock.advance(10_000);
  assert.match((await nobody.post(path, { result: RESULT })).text, /you are done/);
  assert.match((await admin.get('/admin/setup-guide?step=result')).text, /by the link/);
  const entry = (await writtenEntries(app.database)).findLast(({ action }) => action === 'setup-guide.step');
  assert.equal(entry?.actor_name, 'set-up kit');
});

test('a link that ended, was withdrawn or is for something else opens nothing', async (t) => {
  const console = await start(t);
  const { admin, nobody, app, clock } = console;
  const { path: withdrawn, id } = await share(console);
  const { path: ended } = await share(console);
  assert.equal((await admin.post(`/admin/setup-guide/links/${id}/withdraw`)).status, 303);
  const other = await app.accounts.links.issue('first-start', {}, HOUR_MS, ADMINISTRATOR);
  const closed = async (path: string): Promise<void> => {
    for (const address of [path, `${path}/foyer-setup.ps1`]) {
      const { status, text } = await nobody.get(address);
      assert.equal(status, 404, address);
      assert.ok(!text.includes(CLIENT), address);
    }
    assert.equal((await nobody.post(path, { result: RESULT })).status, 404);
  };
  await closed(withdrawn);
  await closed(`/setup-kit/${other.token.reveal()}`);
  await closed('/setup-kit/%00');
  assert.equal((await nobody.get(ended)).status, 200);
  await clock.advance(HOUR_MS);
  await closed(ended);
  assert.equal((await app.setupGuide.state(ADMINISTRATOR)).result, undefined);
});

test('who may only read sees the guide and changes nothing', async (t) => {
  const console = await start(t);
  await share(console);
  const reader: Actor = { ...ADMINISTRATOR, permissions: new Set(['settings.read']) };
  const refused = [
    () => console.app.setupGuide.keepValues({}, reader),
    () => console.app.setupGuide.tickOff('isPrepared', true, reader),
    () => console.app.setupGuide.share(1, reader),
    () => console.app.setupGuide.receive(RESULT, reader),
    () => console.app.setupGuide.checkChains(reader),
    () => console.app.setupGuide.sendFirstMail({ to: 'a@b.example', subject: '', text: '' }, reader),
  ];
  for (const door of refused) await assert.rejects(door(), { code: 'permission_missing' });
});

test('what the guide knows stands on the SMTP Server page before there are settings', async (t) => {
  const console = await start(t);
  const { app, admin } = console;
  await app.database.transaction((tx) => app.settings.discard(tx, 'smtp', 'active'));
  await share(console);
  const page = (await admin.get('/admin/settings/smtp-server')).text;
  for (const value of [VALUES.mailbox, TENANT, CLIENT, 'smtp.office365.com'])
    assert.ok(page.includes(`value="${value}"`), value);
});
