// The second credential on the page.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createSettingsForm, tested } from '../../../../test/stand-ins/settings-form.ts';

test('a new secret is tested beside the one in use, takes over by one press, and the way back stays open', async (t) => {
  const form = await createSettingsForm(t);
  const { secret } = form.sandbox.tenants.addSecret(form.sandbox.defaults.clientId);
  const wrong = await form.sent({ do: 'begin', credential: 'secret' }, '/second-credential');
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /Fill this in/);
  const same = await form.sent(
    { do: 'begin', credential: 'secret', secret: form.secret, expiresOn: '2027-06-30' },
    '/second-credential',
  );
  assert.match(same.text, /the credential that is in use already/);
  const page = await tested(
    form,
    { do: 'begin', credential: 'secret', secret: secret.reveal(), expiresOn: '2028-01-31' },
    '/second-credential',
  );
  assert.match(page.text, /The new credential works/);
  assert.ok(!page.html.includes(secret.reveal()));
  assert.equal((await form.send({ do: 'complete', test: page.id }, '/second-credential')).status, 303);
  const after = await form.page();
  assert.match(after.text, /Stored, ends in 433 days/);
  assert.match(after.text, /Kept Client secret/);
  const back = await tested(form, { do: 'switch-back' }, '/second-credential');
  assert.match(back.text, /The new credential works/);
  assert.equal((await form.send({ do: 'complete', test: back.id }, '/second-credential')).status, 303);
  assert.equal((await form.send({ do: 'forget' }, '/second-credential')).status, 303);
  assert.match((await form.page()).text, /None is kept beside the one in use/);
});
