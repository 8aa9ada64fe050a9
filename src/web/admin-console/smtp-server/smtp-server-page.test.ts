// The SMTP Server page on a real road: a form sent as browsers send it, without scripts.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createScriptedSmtp } from '../../../../test/stand-ins/scripted-smtp.ts';
import { createSettingsForm, tested } from '../../../../test/stand-ins/settings-form.ts';
import { commandActor } from '../../../permissions/permissions.ts';
import { Secret } from '../../../secrets/secrets.ts';
import { described } from '../../../cli/sandbox.ts';

test('the first settings: nothing is there, a test, and what was tested is saved by one press', async (t) => {
  const form = await createSettingsForm(t, {}, { isFirstTime: true });
  const first = await form.page();
  assert.deepEqual(
    [first.values.server, first.values.port, first.values.timeout, first.values.authentication],
    ['smtp.office365.com', '587', '60', 'exchange-online-oauth'],
  );
  assert.match(first.saveButton, /disabled/);
  assert.match(first.text, /Fill in the fields, then test/);

  const page = await tested(form, form.fresh({ timeout: '30' }));
  assert.match(page.text, /Successfully connected to localhost\./);
  assert.match(page.text, /Passed in/);
  assert.doesNotMatch(page.saveButton, /disabled/);
  assert.equal(page.values.timeout, '30');
  assert.equal(page.values.secret, '');
  assert.match(page.text, /Typed for this test, not saved yet/);
  assert.equal(await form.app.mail.smtp.active(), undefined, 'nothing is saved by testing');

  const saved = await form.send({ ...page.values, do: 'save' });
  assert.equal(saved.status, 303);
  const active = await form.app.mail.smtp.active();
  assert.equal(active?.connectionTimeoutSeconds, 30);
  const after = await form.page('', saved.headers.getSetCookie());
  assert.match(after.text, /SMTP server settings successfully saved\./);
  assert.match(after.saveButton, /disabled/);
  assert.match(after.text, /There is nothing to save/);
  assert.match(after.text, /Stored, ends in 218 days/);
  assert.match(after.text, /Successfully connected/, 'the last test is still beside its settings');
  assert.ok(
    [first, page, after].every(({ html }) => !html.includes(form.secret)),
    'no page holds the secret',
  );
});

test('a form that differs by one character from what was tested is not saved, and stays as it is', async (t) => {
  const form = await createSettingsForm(t);
  const before = JSON.stringify(await form.app.mail.smtp.active());
  const page = await tested(form, form.fresh());
  for (const change of [
    { timeout: '61' },
    { secret: 'another~secret' },
    { mailbox: 'no-replx@contoso.onmicrosoft.com' },
    { basis: '' },
    { basis: 'x' },
  ]) {
    const answer = await form.sent({ ...page.values, ...change, do: 'save' });
    assert.equal(answer.status, 409, JSON.stringify(change));
    assert.match(answer.text, /These values differ from those that passed the test/);
    assert.match(answer.saveButton, /disabled/);
    for (const [name, value] of Object.entries(change))
      if (name !== 'basis') assert.equal(answer.values[name], value);
  }
  assert.equal(JSON.stringify(await form.app.mail.smtp.active()), before);
  assert.equal((await form.send({ ...page.values, do: 'save' })).status, 303);
});

test('a test of an hour ago is no longer good for saving', async (t) => {
  const form = await createSettingsForm(t);
  const page = await tested(form, form.fresh());
  await form.road.clock.advance(3_600_000);
  const fresh = await form.signedInAgain();
  assert.equal((await fresh.sent({ ...page.values, token: fresh.token, do: 'save' })).status, 409);
  assert.match((await fresh.page(`?test=${page.id}`)).text, /more than an hour ago/);
});

test('a draft is kept, shown as one, tested without typing the secret again, and can be discarded', async (t) => {
  const form = await createSettingsForm(t);
  assert.equal((await form.send({ ...form.fresh({ timeout: '45' }), do: 'draft' })).status, 303);
  const page = await form.page();
  assert.match(page.text, /You are looking at a draft/);
  assert.match(page.saveButton, /disabled/);
  assert.equal(page.values.timeout, '45');
  const settings = /<form[^>]*id="smtp"[^]*?<\/form>/.exec(page.html)?.[0] ?? '';
  assert.match(
    /<button[^>]*name="do"[^>]*>/.exec(settings)?.[0] ?? '',
    /value="test"/,
    'Enter tests and discards nothing',
  );
  assert.match((await form.page('?show=active')).text, /There is also a draft/);
  const passed = await tested(form, page.values);
  assert.match(passed.text, /Successfully connected/);
  assert.match(passed.text, /You are looking at a draft/, 'also beside its test');
  assert.equal((await form.send({ ...page.values, do: 'discard' })).status, 303);
  assert.equal(await form.app.mail.smtp.draft(), undefined);
  assert.doesNotMatch((await form.page()).text, /draft that/);
});

test('what is wrong is told at each field and at the top, everything typed stays, and nothing is tested', async (t) => {
  const form = await createSettingsForm(t);
  const typed = form.fresh({
    port: '70000',
    mailbox: 'nobody',
    clientId: 'x',
    tenantId: 'common',
    expiresOn: '',
    submitTo: 'nowhere',
  });
  const page = await form.sent({ ...typed, do: 'test' });
  assert.equal(page.status, 422);
  for (const field of ['port', 'mailbox', 'clientId', 'tenantId', 'expiresOn', 'submitTo']) {
    assert.match(page.html, new RegExp(`<a href="#${field}">`), field);
    assert.match(page.html, new RegExp(`id="${field}-error"`), field);
    assert.equal(page.values[field], typed[field]);
  }
  assert.match(page.text, /6 fields need a change/);
  assert.equal(
    await form.app.mail.smtp.tests.latest({ ...commandActor('x'), kind: 'administrator' }),
    undefined,
  );
});

test('a stored secret goes to no other endpoint: it has to be typed again', async (t) => {
  const form = await createSettingsForm(t);
  const values = { ...(await form.page()).values, expiresOn: '2027-06-30' };
  const page = await form.sent({ ...values, tokenEndpoint: 'https://evil.example/token', do: 'test' });
  assert.equal(page.status, 422);
  assert.match(
    page.text,
    /the token endpoint has changed, and a stored secret goes only where it was meant for/,
  );
});

test('a test message is sent where the form says', async (t) => {
  const form = await createSettingsForm(t);
  const page = await tested(form, form.fresh({ submitTo: 'someone@example.com' }));
  assert.match(page.text, /A test message is on its way to someone@example\.com/);
  assert.match(page.text, /Send the test message/);
  assert.equal(form.sandbox.messages().length, 1);
});

test('whoever may read the settings sees the form at rest without buttons, and is refused when sending it', async (t) => {
  const form = await createSettingsForm(t);
  await form.app.accounts.administrators.add(
    {
      name: 'onlooker',
      displayName: 'Onlooker',
      email: 'o@contoso.com',
      role: 'read-only',
      password: new Secret('calm-river-77-herons'),
      mustChangePassword: false,
    },
    commandActor('root'),
  );
  const reader = await form.as('onlooker', 'calm-river-77-herons');
  const page = await reader.page();
  assert.equal(page.status, 200);
  assert.match(page.html, /<fieldset\s+disabled/);
  assert.match(page.text, /You may read these settings and not change them/);
  assert.doesNotMatch(page.html, /name="do"/);
  const token = /name="token" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
  for (const path of ['', '/second-credential', '/tests/x/stop'])
    assert.equal((await reader.send({ ...form.fresh(), token, do: 'test' }, path)).status, 403, path);
});

test('stored settings are edited without typing their secrets, whatever wrote them', async (t) => {
  const form = await createSettingsForm(t);
  const { settings } = described(form.sandbox);
  const { values } = await form.page();
  assert.equal(values.tokenEndpoint, settings.authentication.tokenEndpoint);
  const page = await tested(form, { ...values, expiresOn: '2027-06-30' });
  assert.match(page.text, /Stored, ends in 218 days/, 'it is the secret that is stored already');
});

test('a server without sign-in is tested and saved as well', async (t) => {
  const form = await createSettingsForm(t);
  const { port } = await createScriptedSmtp(t);
  const page = await tested(form, form.fresh({ authentication: 'none', tls: '', port: String(port) }));
  assert.match(page.text, /Successfully connected to localhost/);
  assert.match(page.html, /class="road short"/);
  assert.equal((await form.send({ ...page.values, do: 'save' })).status, 303);
  assert.equal((await form.app.mail.smtp.active())?.authentication.type, 'none');
  assert.doesNotMatch((await form.page()).text, /Second credential/);
});

test('a password that is stored is kept for its server only', async (t) => {
  const form = await createSettingsForm(t);
  const server = await createScriptedSmtp(t, { capabilities: ['AUTH PLAIN LOGIN'] });
  const typed = {
    authentication: 'password',
    tls: '',
    username: 'relay',
    password: 'hunter~22',
    port: String(server.port),
  };
  const page = await tested(form, form.fresh(typed));
  assert.match(page.text, /Successfully connected/);
  assert.ok(!page.html.includes('hunter~22'));
  assert.equal((await form.send({ ...page.values, do: 'save' })).status, 303);
  const { values } = await form.page();
  assert.equal((await form.send({ ...values, timeout: '5', do: 'test' })).status, 303);
  const elsewhere = await form.sent({ ...values, server: '127.0.0.1', do: 'test' });
  assert.equal(elsewhere.status, 422);
  assert.match(elsewhere.html, /id="password-error"/);
});
