import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createClientAs, createConsoleClient, read } from '../../../../test/stand-ins/console-client.ts';
import { ADMIN_NAME, createTestConsole } from '../../../../test/stand-ins/console.ts';
import { ADMIN, guestAccess } from '../../../../test/stand-ins/guests.ts';

const PATH = '/admin/guest-access/sponsors';
const PASSWORD = 'brown-otter-91-lakes';
const NEW = { name: 'mtanaka', displayName: 'Misaki Tanaka', email: 'm@contoso.com' };

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  const guests = await guestAccess(road);
  const reception = await guests.group({ name: 'Reception' });
  const groupsOf = async (id: string): Promise<string[]> =>
    (await road.app.sponsors.groups())
      .filter(({ memberIds }) => memberIds.includes(id))
      .map(({ name }) => name);
  const { administrators } = road.app.accounts;
  return { ...road, ...guests, reception, groupsOf, administrators, admin: await createConsoleClient(road) };
}

test('a sponsor is added with groups, found by group and by name, and changed', async (t) => {
  const { admin, administrators, reception, groupsOf } = await opened(t);
  const { status, location } = await admin.post(`${PATH}/add`, {
    ...NEW,
    password: PASSWORD,
    mustChangePassword: 'on',
    groupIds: [reception.id],
  });
  assert.deepEqual([status, location], [303, PATH]);
  const { id, role, mustChangePassword } = await administrators.findByName(NEW.name);
  assert.deepEqual([role, mustChangePassword, await groupsOf(id)], ['sponsor', true, ['Reception']]);
  assert.match((await admin.get(`${PATH}?group=${reception.id}`)).text, /Misaki Tanaka/);
  assert.match((await admin.get(`${PATH}?q=tanaka`)).text, /Misaki Tanaka/);
  assert.match((await admin.get(`${PATH}?group=none`)).text, /Nothing fits this filter/);
  assert.doesNotMatch((await admin.get('/admin/administrators')).text, /Misaki Tanaka/);
  await admin.post(`${PATH}/${id}`, { ...NEW, displayName: 'M. Tanaka', groupIds: [] });
  assert.deepEqual([(await administrators.find(id)).displayName, await groupsOf(id)], ['M. Tanaka', []]);
  assert.match(read((await admin.get(`${PATH}?group=none`)).text), /M\. Tanaka m@contoso\.com In no group/);
});

test('without a sponsor the list says how to begin', async (t) => {
  const { admin } = await opened(t);
  assert.match((await admin.get(PATH)).text, /There is no sponsor yet/);
});

test('a form with problems comes back with everything typed, and each problem beside its field', async (t) => {
  const { admin, reception } = await opened(t);
  const { status, text } = await admin.post(`${PATH}/add`, {
    ...NEW,
    name: ' ',
    email: 'nobody',
    password: 'short',
    groupIds: [reception.id],
  });
  assert.equal(status, 422);
  for (const field of ['name', 'email']) assert.ok(text.includes(`id="${field}-error"`), field);
  assert.match(text, /value="Misaki Tanaka"/);
  assert.match(text, new RegExp(`value="${reception.id}" checked`));
});

test('an administrator in a group is marked, and only the groups are changed here', async (t) => {
  const { admin, administrators, app, reception, groupsOf } = await opened(t);
  const { id } = await administrators.findByName(ADMIN_NAME);
  assert.match((await admin.get(`/admin/administrators/${id}`)).text, new RegExp(`href="${PATH}/${id}"`));
  await admin.post(`${PATH}/${id}`, { name: 'renamed', groupIds: [reception.id] });
  assert.deepEqual(await groupsOf(id), ['Reception']);
  assert.equal((await app.accounts.administrators.find(id)).name, ADMIN_NAME);
  assert.match(read((await admin.get(PATH)).text), /admin Administrator/);
  const { text } = await admin.get(`${PATH}/${id}`);
  assert.match(text, /This is an administrator \(Super admin\)/);
  assert.doesNotMatch(text, /name="displayName"|\/disable"|\/password"/);
  assert.equal((await admin.post(`${PATH}/${id}/disable`)).status, 404);
});

test('whoever may not see administrators sees those who are sponsors too, and no other', async (t) => {
  const road = await opened(t);
  const { id } = await road.administrators.findByName(ADMIN_NAME);
  const guestAdmin = await createClientAs(road, 'guest-admin');
  assert.equal((await guestAdmin.get(`${PATH}/${id}`)).status, 404);
  await road.app.sponsors.setGroupsOf(id, [road.reception.id], ADMIN);
  const { status, text } = await guestAdmin.get(`${PATH}/${id}`);
  assert.equal(status, 200);
  assert.doesNotMatch(text, /href="\/admin\/administrators/);
});

test('a sponsor is disabled, enabled, given a password and deleted here by whoever manages guests', async (t) => {
  const road = await opened(t);
  const { administrators, sponsor, reception } = road;
  const { accountId: id } = await sponsor('anna', reception);
  const guestAdmin = await createClientAs(road, 'guest-admin');
  const at = `${PATH}/${id}`;
  assert.match((await guestAdmin.get(`${at}/disable`)).text, /Disable anna\?/);
  assert.equal((await guestAdmin.post(`${at}/disable`)).location, at);
  assert.equal((await administrators.find(id)).isDisabled, true);
  await guestAdmin.post(`${at}/enable`);
  assert.equal((await administrators.find(id)).isDisabled, false);
  assert.equal((await guestAdmin.post(`${at}/password`, { password: 'x' })).status, 422);
  assert.equal((await guestAdmin.post(`${at}/password`, { password: PASSWORD })).location, at);
  assert.equal((await administrators.find(id)).mustChangePassword, true);
  assert.match((await guestAdmin.get(`${at}/delete`)).text, /Guest accounts that this sponsor made stay/);
  assert.equal((await guestAdmin.post(`${at}/delete`)).location, PATH);
  await assert.rejects(administrators.find(id));
});

test('who may only read sees a sponsor at rest and no way to change one', async (t) => {
  const road = await opened(t);
  const { accountId: id } = await road.sponsor('anna', road.reception);
  const reader = await createClientAs(road, 'read-only');
  const { text } = await reader.get(`${PATH}/${id}`);
  assert.match(text, /<fieldset disabled>/);
  assert.doesNotMatch(text, /action="\/admin\/guest-access|\/delete"/);
});
