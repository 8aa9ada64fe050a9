// The SMTP Server page on a real road: a form sent as browsers send it, without scripts.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { isOver, seen } from '../../../../test/stand-ins/connection-runs.ts';
import { createSettingsForm } from '../../../../test/stand-ins/settings-form.ts';

const open = (t: TestContext) => createSettingsForm(t);

test('what was tested is saved by one press, and the secret is never in a page', async (t) => {
  const form = await open(t);
  const typed = form.fresh({ server: 'localhost', timeout: '30' });
  const started = await form.send({ ...typed, do: 'test' });
  assert.equal(started.status, 303);
  const id = form.testIn(started);
  await seen(form.app, id, isOver);
  const page = await form.page(`?test=${id}`);
  assert.match(page.text, /Successfully connected to localhost\./);
  assert.match(page.text, /Passed in/);
  assert.doesNotMatch(page.saveButton, /disabled/);
  assert.equal(page.values.timeout, '30');
  assert.equal(page.values.secret, '');
  assert.match(page.text, /Stored, ends in 218 days/, 'it is the secret that is stored already');
  assert.ok(!page.html.includes(form.secret));

  const saved = await form.send({ ...page.values, do: 'save' });
  assert.equal(saved.status, 303);
  assert.equal((await form.app.mail.smtp.active())?.connectionTimeoutSeconds, 30);
  const after = await form.page('', saved.headers.getSetCookie());
  assert.match(after.text, /SMTP server settings successfully saved\./);
  assert.match(after.saveButton, /disabled/);
  assert.match(after.text, /There is nothing to save/);
});
