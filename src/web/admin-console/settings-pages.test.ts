// Settings › Security, API Keys and Proxy.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createConsoleClient } from '../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../test/stand-ins/console.ts';
import { PERMISSIONS } from '../../permissions/permissions.ts';
import { SCOPE_GROUPS } from './api-keys/scopes.ts';

const SECURITY = '/admin/settings/security';
const KEYS = '/admin/settings/api-keys';
const PROXY = '/admin/settings/proxy';
const POLICY = {
  minimumLength: '14',
  history: '3',
  lifetimeDays: '',
  idleMinutes: '20',
  sponsorIdleMinutes: '5',
  absoluteHours: '8',
};

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  const admin = await createConsoleClient(road);
  const reader = async () => {
    await admin.post('/admin/administrators/add', {
      name: 'reader',
      displayName: 'R',
      role: 'read-only',
      password: 'brown-otter-91-lakes',
    });
    return createConsoleClient(road, 'reader', 'brown-otter-91-lakes');
  };
  return { ...road, admin, reader };
}

test('the password policy is saved as typed, and an empty lifetime means that passwords do not end', async (t) => {
  const { admin, app } = await opened(t);
  assert.equal((await admin.post(SECURITY, POLICY)).status, 303);
  assert.deepEqual(await app.accounts.passwordPolicy.shown(), {
    minimumLength: 14,
    refusesCommon: false,
    history: 3,
    lifetimeDays: null,
    idleMinutes: 20,
    sponsorIdleMinutes: 5,
    absoluteHours: 8,
  });
});

test('a policy with wrong numbers is kept in the form and nowhere else', async (t) => {
  const { admin, app } = await opened(t);
  const typed = { ...POLICY, minimumLength: 'many', idleMinutes: '', absoluteHours: '9999' };
  const { status, text } = await admin.post(SECURITY, typed);
  assert.equal(status, 422);
  assert.match(text, /value="many"/);
  assert.match(text, /whole number from 5 to 1440/);
  assert.equal((await app.accounts.passwordPolicy.shown()).minimumLength, 12);
});

test('who may only read sees the settings and no form', async (t) => {
  const reader = await (await opened(t)).reader();
  for (const path of [SECURITY, PROXY]) {
    const { status, text } = await reader.get(path);
    assert.equal(status, 200);
    assert.doesNotMatch(text, new RegExp(`action="${path}"`));
  }
  assert.equal((await reader.post(SECURITY, POLICY)).status, 403);
  assert.equal((await reader.get(KEYS)).status, 403);
});

test('every permission can be given to a key', () => {
  assert.deepEqual(SCOPE_GROUPS.flatMap(({ scopes }) => scopes).toSorted(), PERMISSIONS.toSorted());
});

test('a key is shown once, works, and is refused after it was revoked', async (t) => {
  const { admin, app } = await opened(t);
  assert.match((await admin.get(KEYS)).text, /No program has a key/);
  const { text } = await admin.post(`${KEYS}/issue`, {
    name: 'Monitoring',
    scopes: ['mail.read'],
    endsOn: '2027-01-31',
  });
  const key = /foyer_[0-9a-f]{8}_[\w-]{43}/.exec(text)?.[0] ?? '';
  assert.deepEqual(
    [...((await app.accounts.apiKeys.authenticate(key, undefined))?.permissions ?? [])],
    ['mail.read'],
  );
  const list = await admin.get(KEYS);
  assert.ok(!list.text.includes(key));
  assert.match(list.text, /2027-01-31/);
  const [view] = await app.accounts.apiKeys.list();
  assert.match((await admin.get(`${KEYS}/${view?.id}/revoke`)).text, /Revoke Monitoring\?/);
  await admin.post(`${KEYS}/${view?.id}/revoke`);
  assert.equal(await app.accounts.apiKeys.authenticate(key, undefined), undefined);
});

test('a key without permissions or in the past is not issued, and ticks and name stay', async (t) => {
  const { admin, app } = await opened(t);
  const none = await admin.post(`${KEYS}/issue`, { name: 'M' });
  assert.match(none.text, /Choose at least one permission/);
  const past = await admin.post(`${KEYS}/issue`, { name: 'M', scopes: ['audit.read'], endsOn: '2020-01-01' });
  assert.equal(past.status, 422);
  assert.match(past.text, /This date has passed/);
  assert.match(past.text, /value="audit.read" checked/);
  assert.deepEqual(await app.accounts.apiKeys.list(), []);
});

const VIA = {
  'webhook.way': 'none',
  'crl.way': 'proxy',
  'crl.type': 'http',
  'crl.host': 'proxy.contoso.com',
  'crl.port': '8080',
  'crl.username': 'foyer',
  'crl.password': 'kite-7412-moss',
  'crl.bypass': '*.contoso.com\n10.0.0.0/8',
};

test('a proxy is saved; its password never comes back, and stays when the field is left empty', async (t) => {
  const { admin, app } = await opened(t);
  assert.equal((await admin.post(PROXY, VIA)).status, 303);
  const { text } = await admin.get(PROXY);
  assert.doesNotMatch(text, /kite-7412-moss/);
  assert.match(text, /A password is stored/);
  assert.equal((await admin.post(PROXY, { ...VIA, 'crl.password': '', 'crl.bypass': '' })).status, 303);
  const { crl } = await app.networkSettings.proxies();
  assert.ok(typeof crl === 'object' && crl?.password?.reveal() === 'kite-7412-moss');
  assert.deepEqual(crl.bypass, []);
});

test('a stored password does not go to another proxy', async (t) => {
  const { admin } = await opened(t);
  await admin.post(PROXY, VIA);
  const { status, text } = await admin.post(PROXY, {
    ...VIA,
    'crl.host': 'evil.example',
    'crl.password': '',
  });
  assert.equal(status, 422);
  assert.match(text, /Type this again: the type, host or port of the proxy has changed/);
});

test('what is wrong with a proxy is told at its field, an entry of the list at the list', async (t) => {
  const { admin } = await opened(t);
  const { text } = await admin.post(PROXY, {
    ...VIA,
    'crl.host': 'a b',
    'crl.port': '0',
    'crl.bypass': 'fine.com\n!',
  });
  for (const id of ['crl.host-error', 'crl.port-error', 'crl.bypass-error'])
    assert.ok(text.includes(`id="${id}"`), id);
  assert.match(text, /fine\.com/);
});
