import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createConsoleClient } from '../../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../../test/stand-ins/console.ts';
import { createTestAuthority } from '../../../../test/stand-ins/test-authority.ts';

const AT = '/admin/certificates';
const USED = { roles: ['infrastructure'] };

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  const admin = await createConsoleClient(road);
  const [sandbox] = await road.app.trust.list();
  return { ...road, admin, at: `${AT}/${sandbox?.fingerprint.replaceAll(':', '')}` };
}

test('a pasted certificate is imported with its name and roles, and found by its filters', async (t) => {
  const { admin, app } = await opened(t);
  const { pem } = await createTestAuthority('Inspection Root');
  const { location } = await admin.post(`${AT}/import`, { pem, name: 'Our proxy', roles: ['services'] });
  assert.equal(location, AT);
  const found = (await app.trust.list()).find(({ name }) => name === 'Our proxy');
  assert.deepEqual(found?.roles, ['services']);
  assert.match((await admin.get(`${AT}?role=services&q=inspection`)).text, /Our proxy/);
  assert.doesNotMatch((await admin.get(`${AT}?role=infrastructure`)).text, /Our proxy/);
  assert.match((await admin.get(`${AT}?status=disabled`)).text, /Nothing fits this filter/);
});

test('a file is imported as DER, and its key is left where it is', async (t) => {
  const { admin, app } = await opened(t);
  const der = await createTestAuthority('Der Root');
  await admin.postFile(`${AT}/import`, USED, new Blob([new Uint8Array(der.x509.raw)]));
  const both = await createTestAuthority('Pem Root');
  await admin.postFile(`${AT}/import`, USED, new Blob([both.pem, both.keyPem]));
  const names = (await app.trust.list()).map(({ issuedTo }) => issuedTo);
  assert.ok(names.includes('Der Root') && names.includes('Pem Root'));
});

test('what looks wrong is told in words, comes back without its key, and passes when it is allowed', async (t) => {
  const { admin, app } = await opened(t);
  const { pem, keyPem } = await createTestAuthority('Old Root', { until: '2020-01-01' });
  const refused = await admin.postFile(`${AT}/import`, USED, new Blob([keyPem, pem]));
  assert.equal(refused.status, 422);
  assert.match(refused.text, /has ended or has not begun/);
  assert.match(refused.text, /BEGIN CERTIFICATE/);
  assert.doesNotMatch(refused.text, /PRIVATE KEY/);
  await admin.post(`${AT}/import`, { ...USED, pem, allow: ['out-of-date'] });
  assert.match((await admin.get(`${AT}?expiry=expired`)).text, /Old Root/);
  assert.equal((await app.trust.list()).length, 2);
});

for (const [what, pem] of [
  ['no certificate', 'hello'],
  ['nothing', ''],
  ['a tag', '</textarea><script>alert(1)</script>'],
  ['a certificate cut short', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'],
] as const)
  test(`${what} is refused beside the field and executed nowhere`, async (t) => {
    const { admin } = await opened(t);
    const { status, text } = await admin.post(`${AT}/import`, { ...USED, pem });
    assert.equal(status, 422);
    assert.match(text, /id="file-error"/);
    assert.doesNotMatch(text, /<script>alert/);
  });

test('usage, roles and status validation are saved from the edit page', async (t) => {
  const { admin, app, at } = await opened(t);
  const typed = {
    name: 'Sandbox',
    description: 'For trying out',
    enabled: 'on',
    roles: ['infrastructure', 'client-authentication'],
    status: 'own',
    'ocsp.on': 'on',
    'ocsp.responder': 'http://ocsp.contoso.com',
    'crl.url': '',
    'crl.minutesBeforeExpiry': '',
    'crl.everyMinutes': '90',
    'crl.retryMinutes': '5',
  };
  assert.equal((await admin.post(at, typed)).status, 303);
  const [saved] = await app.trust.list();
  assert.equal(saved?.name, 'Sandbox');
  assert.deepEqual(saved?.roles, ['infrastructure', 'client-authentication']);
  assert.deepEqual(saved?.statusValidation?.ocsp, {
    on: true,
    responder: 'http://ocsp.contoso.com',
    rejectUnknown: false,
    rejectUnreachable: false,
  });
  assert.equal(saved?.statusValidation?.crl.minutesBeforeExpiry, null);
  await admin.post(at, { ...typed, status: 'none' });
  assert.equal((await app.trust.list())[0]?.statusValidation, null);
});

test('roles that need another, an ldap address and an empty name are told at their fields', async (t) => {
  const { admin, at } = await opened(t);
  const numbers = { 'crl.everyMinutes': '60', 'crl.retryMinutes': '10', 'crl.minutesBeforeExpiry': '5' };
  const roles = await admin.post(at, { name: 'S', roles: ['client-authentication'], ...numbers });
  assert.match(roles.text, /id="roles-error"/);
  const ldap = await admin.post(at, { name: 'S', ...USED, status: 'own', 'crl.url': 'ldap://a', ...numbers });
  assert.match(ldap.text, /id="crl.url-error"/);
  assert.match(ldap.text, /value="ldap:\/\/a"/);
  assert.match((await admin.post(at, { name: ' ' })).text, /id="name-error"/);
});

test('deleting asks first', async (t) => {
  const { admin, app, at } = await opened(t);
  assert.match((await admin.get(`${at}/delete`)).text, /Delete Sandbox Certificate Authority/);
  assert.equal((await app.trust.list()).length, 1);
  await admin.post(`${at}/delete`);
  assert.deepEqual(await app.trust.list(), []);
});

test('base roots and status validation for all are saved, and nothing else is taken', async (t) => {
  const { admin, app } = await opened(t);
  await admin.post(`${AT}/settings`, { baseRoots: 'none', statusValidation: 'soft' });
  assert.deepEqual(await app.trust.settings(), { baseRoots: 'none', statusValidation: 'soft' });
  assert.equal((await admin.post(`${AT}/settings`, { baseRoots: 'all' })).status, 422);
});

test('the chain of a server is shown, and its root imported once somebody has compared it', async (t) => {
  const { admin, app, at } = await opened(t);
  const smtp = await app.mail.smtp.active();
  await admin.post(`${at}/delete`);
  const { location } = await admin.post(`${AT}/chain`, {
    host: smtp?.server ?? '',
    port: String(smtp?.port),
    encryption: 'starttls',
  });
  let page = await admin.get(location ?? '');
  for (let look = 0; look < 10 && page.text.includes('hx-trigger'); look += 1)
    page = await admin.get(location ?? '');
  assert.match(page.text, /Not trusted/);
  const prints = [...page.text.matchAll(/name="fingerprint" value="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  const choice = { fingerprint: prints.at(-1) ?? '', ...USED };
  const before = await admin.post(`${location}/import`, choice);
  assert.match(before.text, /id="compared-error"/);
  const wrong = await admin.post(`${location}/import`, { ...choice, fingerprint: 'AB', compared: 'on' });
  assert.equal(wrong.status, 422);
  const done = await admin.post(`${location}/import`, { ...choice, compared: 'on', allow: ['not-ca'] });
  assert.equal(done.location, AT);
  assert.equal((await app.trust.list())[0]?.fingerprint, choice.fingerprint);
});

test('a server that is not there is told as such, and a host that is none at its field', async (t) => {
  const { admin } = await opened(t);
  const { location } = await admin.post(`${AT}/chain`, { host: '127.0.0.1', port: '1' });
  assert.match((await admin.get(location ?? '')).text, /sent no certificate on port 1/);
  const { status, text } = await admin.post(`${AT}/chain`, { host: 'a b', port: '99999' });
  assert.equal(status, 422);
  assert.match(text, /id="host-error"[^]*id="port-error"/);
  assert.equal((await admin.get(`${AT}/chain/00000000-0000-0000-0000-000000000000`)).status, 404);
});

test('who may only read sees certificates and imports none', async (t) => {
  const road = await opened(t);
  const { admin, at } = road;
  const password = 'brown-otter-91-lakes';
  await admin.post('/admin/administrators/add', {
    name: 'reader',
    displayName: 'R',
    role: 'read-only',
    password,
  });
  const reader = await createConsoleClient(road, 'reader', password);
  const { text } = await reader.get(at);
  assert.match(text, /Sandbox Certificate Authority/);
  assert.doesNotMatch(text, /name="roles"|\/delete/);
  for (const path of ['import', 'chain']) assert.equal((await reader.get(`${AT}/${path}`)).status, 403);
});
