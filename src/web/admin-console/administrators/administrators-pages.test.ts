import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { ADMINISTRATOR } from '../../../../test/stand-ins/audit.ts';
import { createConsoleClient } from '../../../../test/stand-ins/console-client.ts';
import { ADMIN_NAME, createTestConsole } from '../../../../test/stand-ins/console.ts';
import { Secret } from '../../../secrets/secrets.ts';

const PASSWORD = 'brown-otter-91-lakes';
const NEW = { name: 'mtanaka', displayName: 'Misaki Tanaka', email: 'm@contoso.com', role: 'mail-admin' };

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  const admin = await createConsoleClient(road);
  const { administrators } = road.app.accounts;
  const added = async () => {
    await admin.post('/admin/administrators/add', { ...NEW, password: PASSWORD });
    return administrators.findByName(NEW.name);
  };
  return { ...road, admin, administrators, added };
}

test('an administrator is added, found by role, and changed', async (t) => {
  const { admin, added, administrators } = await opened(t);
  const { id } = await added();
  assert.match((await admin.get('/admin/administrators?role=mail-admin')).text, /Misaki Tanaka/);
  assert.doesNotMatch((await admin.get('/admin/administrators?role=read-only')).text, /Misaki Tanaka/);
  assert.match((await admin.get('/admin/administrators?q=nobody')).text, /Nothing fits this filter/);
  const at = `/admin/administrators/${id}`;
  const { status } = await admin.post(at, { ...NEW, role: 'read-only', includesAlarms: 'on' });
  assert.equal(status, 303);
  const after = await administrators.find(id);
  assert.deepEqual([after.role, after.includesAlarms], ['read-only', true]);
});

test('the role of a sponsor is offered to nobody but those who have it: sponsors are made among the sponsors', async (t) => {
  const { admin, administrators } = await opened(t);
  const offered = async (path: string): Promise<string[]> =>
    [...(await admin.get(path)).text.matchAll(/name="role" value="([^"]+)"/g)].map(([, role = '']) => role);
  const all = ['super-admin', 'mail-admin', 'guest-admin', 'read-only'];
  assert.deepEqual(await offered('/admin/administrators/add'), all);
  const sponsor = { ...NEW, role: 'sponsor', password: new Secret(PASSWORD) };
  const { id } = await administrators.add(sponsor, ADMINISTRATOR);
  assert.deepEqual(await offered(`/admin/administrators/${id}`), [...all, 'sponsor']);
});

test('a form with problems comes back with everything typed, and each problem beside its field', async (t) => {
  const { admin } = await opened(t);
  const typed = {
    name: ' ',
    displayName: '<b>"Eve"',
    email: 'nobody',
    role: 'mail-admin',
    password: 'short',
  };
  const { status, text } = await admin.post('/admin/administrators/add', typed);
  assert.equal(status, 422);
  assert.match(text, /&lt;b&gt;&quot;Eve&quot;/);
  assert.match(text, /id="name-error"/);
  assert.match(text, /Type an address such as/);
  assert.match(text, /value="mail-admin" checked/);
});

test('a weak first password is told at the password, and the name that is taken at the name', async (t) => {
  const { admin, added } = await opened(t);
  const weak = await admin.post('/admin/administrators/add', { ...NEW, password: 'password1234' });
  assert.match(weak.text, /among the first that anybody tries/);
  await added();
  const twice = await admin.post('/admin/administrators/add', { ...NEW, password: PASSWORD });
  assert.equal(twice.status, 422);
  assert.match(twice.text, /This name is taken/);
});

test('disabling asks first; then nobody signs in until the account is enabled again', async (t) => {
  const { admin, added, administrators } = await opened(t);
  const { id } = await added();
  const at = `/admin/administrators/${id}`;
  assert.match((await admin.get(`${at}/disable`)).text, /Disable mtanaka\?/);
  assert.equal((await administrators.find(id)).isDisabled, false);
  await admin.post(`${at}/disable`);
  assert.equal((await administrators.find(id)).isDisabled, true);
  assert.match((await admin.get(at)).text, /Enable<\/button>/);
  await admin.post(`${at}/enable`);
  assert.equal((await administrators.find(id)).isDisabled, false);
});

test('a locked account is shown as such and unlocked by a button', async (t) => {
  const { admin, added, app, administrators, clock } = await opened(t);
  const { id } = await added();
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const wrong = {
      name: NEW.name,
      password: new Secret('wrong'),
      userAgent: '',
      portal: 'console',
      address: '192.0.2.1',
    } as const;
    await app.accounts.signIn.attempt(wrong);
    await clock.advance(2 * 60_000);
  }
  assert.match((await admin.get('/admin/administrators?state=locked')).text, /Misaki Tanaka/);
  await admin.post(`/admin/administrators/${id}/unlock`);
  assert.equal((await administrators.find(id)).lockedUntil, null);
});

test('a password that somebody else set must be changed at the next sign-in', async (t) => {
  const { admin, added, administrators } = await opened(t);
  const { id } = await added();
  const at = `/admin/administrators/${id}/password`;
  assert.equal((await admin.post(at, { password: 'x' })).status, 422);
  assert.equal((await admin.post(at, { password: 'green-heron-17-marsh' })).status, 303);
  assert.equal((await administrators.find(id)).mustChangePassword, true);
});

test('deleting asks first, and then the account is gone', async (t) => {
  const { admin, added, administrators } = await opened(t);
  const { id } = await added();
  assert.match((await admin.get(`/admin/administrators/${id}/delete`)).text, /Delete mtanaka\?/);
  assert.equal((await admin.post(`/admin/administrators/${id}/delete`)).location, '/admin/administrators');
  await assert.rejects(administrators.find(id));
  assert.equal((await admin.get(`/admin/administrators/${id}`)).status, 404);
});

test('nobody deletes, disables or demotes themselves here', async (t) => {
  const { admin, administrators } = await opened(t);
  const { id } = await administrators.findByName(ADMIN_NAME);
  const { text } = await admin.get(`/admin/administrators/${id}`);
  assert.doesNotMatch(text, /name="role"|\/delete/);
  assert.equal((await admin.post(`/admin/administrators/${id}/delete`)).status, 409);
  await admin.post(`/admin/administrators/${id}`, { name: ADMIN_NAME, displayName: 'A', role: 'read-only' });
  assert.equal((await administrators.find(id)).role, 'super-admin');
});

test('who may only read sees administrators and no way to change one', async (t) => {
  const road = await opened(t);
  const { admin, added, administrators } = road;
  await added();
  await admin.post('/admin/administrators/add', {
    ...NEW,
    name: 'reader',
    role: 'read-only',
    password: PASSWORD,
  });
  const { id } = await administrators.findByName('reader');
  const reader = await createConsoleClient(road, 'reader', PASSWORD);
  assert.match((await reader.get('/admin/administrators')).text, /Misaki Tanaka/);
  const { text } = await reader.get(`/admin/administrators/${id}`);
  assert.doesNotMatch(text, new RegExp(`action="/admin/administrators/${id}`));
  assert.equal((await reader.get('/admin/administrators/add')).status, 403);
});
