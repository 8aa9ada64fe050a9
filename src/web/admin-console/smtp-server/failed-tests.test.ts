// The errors of ISE's page, each made by the sandbox: what the page says, in ISE's words and in ours.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { deafPort } from '../../../../test/stand-ins/deaf-port.ts';
import { createSettingsForm, tested } from '../../../../test/stand-ins/settings-form.ts';

const ERRORS: readonly { fault: string; field?: string; ise: RegExp; cause: RegExp; words?: RegExp }[] = [
  {
    fault: 'tenant-not-found',
    field: 'tenantId',
    ise: /Invalid OAuth endpoint or tenant identifier/,
    cause: /There is no tenant 5a4d0b0e/,
    words: /AADSTS90002/,
  },
  {
    fault: 'client-secret-invalid',
    field: 'secret',
    ise: /Invalid client secret/,
    cause: /The client secret is wrong/,
    words: /AADSTS7000215/,
  },
  {
    fault: 'mailbox-permission-missing',
    field: 'mailbox',
    ise: /Invalid email address/,
    cause: /The application may not use the mailbox/,
    words: /535 5\.7\.3 Authentication unsuccessful/,
  },
  { fault: 'token-tls-untrusted-ca', ise: /PKIX path building failed/, cause: /trust/i },
  { fault: 'service-unavailable', ise: /Connection to localhost failed/, cause: /./ },
];

for (const { fault, field, ise, cause, words } of ERRORS)
  test(`${fault} is told in ISE’s words and in ours, the form as it was, the leg marked, and nothing saved`, async (t) => {
    const form = await createSettingsForm(t);
    form.sandbox.fault(fault);
    const typed = form.fresh({ timeout: '7' });
    const page = await tested(form, typed);
    assert.match(page.text, ise);
    assert.match(page.text, cause);
    if (words) assert.match(page.text, words);
    assert.match(page.text, /Failed after/);
    assert.match(page.html, /class="leg bad"/);
    assert.match(page.html, /id="diagnosis-title"/);
    assert.match(page.text, /not reached/);
    if (field !== undefined) assert.match(page.html, new RegExp(`id="${field}-error"`));
    assert.match(page.saveButton, /disabled/);
    for (const name of [
      'server',
      'port',
      'timeout',
      'mailbox',
      'clientId',
      'tenantId',
      'expiresOn',
      'tokenEndpoint',
    ])
      assert.equal(page.values[name], typed[name], name);
    assert.ok(!page.html.includes(form.secret));
    assert.equal((await form.send({ ...page.values, do: 'save' })).status, 409);
  });

test('a server that never answers is "connect timed out", after as long as the form says', async (t) => {
  const form = await createSettingsForm(t);
  const page = await tested(form, form.fresh({ port: String(await deafPort(t)), timeout: '1' }));
  assert.match(page.text, /Connection to localhost failed: connect timed out/);
  assert.match(page.text, /There is no connection to localhost/);
  assert.match(page.text, /Connect (9[5-9]\d|1,\d{3}) ms/);
});
