import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createClientAs, createConsoleClient, read } from '../../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../../test/stand-ins/console.ts';
import { guestAccess } from '../../../../test/stand-ins/guests.ts';

const PATH = '/admin/guest-access/sponsor-groups';

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  return { ...road, ...(await guestAccess(road)), admin: await createConsoleClient(road) };
}

test('the list tells whose accounts each group manages, and how many are in it', async (t) => {
  const { admin, app, sponsor } = await opened(t);
  const groups = await app.sponsors.groups();
  await sponsor(
    'anna',
    groups.find(({ name }) => name === 'OWN_ACCOUNTS')!,
  );
  const text = read((await admin.get(PATH)).text);
  assert.match(text, /ALL_ACCOUNTS Enabled All accounts 0/);
  assert.match(text, /OWN_ACCOUNTS Enabled Their own accounts 1/);
});

test('a group is added with what is ticked and nothing else', async (t) => {
  const { admin, app, types, location } = await opened(t);
  const { status, location: leads } = await admin.post(`${PATH}/add`, {
    name: 'Reception',
    isEnabled: 'on',
    guestTypeIds: [types.Daily.id, types.Weekly.id],
    locationIds: [location.id],
    manages: 'group',
    autoNotify: 'on',
    importLimit: '12',
    randomLimit: '200',
    usernamePrefix: 'conf-',
    daysAhead: '1',
    mayExtend: 'on',
    mayApprove: 'on',
    approvesOnlyAddressed: 'on',
  });
  assert.deepEqual([status, leads], [303, PATH]);
  const { guestTypeIds, ...group } = (await app.sponsors.groups()).find(({ name }) => name === 'Reception')!;
  assert.deepEqual(new Set(guestTypeIds), new Set([types.Daily.id, types.Weekly.id]));
  const permitted = Object.entries(group).filter(([, value]) => value === true);
  assert.deepEqual(
    permitted.map(([name]) => name),
    ['isEnabled', 'autoNotify', 'mayExtend', 'mayApprove', 'approvesOnlyAddressed'],
  );
  assert.deepEqual(
    [group.manages, group.importLimit, group.usernamePrefix, group.locationIds],
    ['group', 12, 'conf-', [location.id]],
  );
});

test('every permission is on the form, as it stands', async (t) => {
  const { admin, group } = await opened(t);
  const { id, memberIds, guestTypeIds, locationIds, ...permissions } = await group({
    maySendSms: true,
    mayDelete: false,
  });
  const { text } = await admin.get(`${PATH}/${id}`);
  for (const [name, value] of Object.entries(permissions)) {
    const control = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(text)?.[0];
    assert.ok(control, `${name} is not on the form`);
    if (typeof value === 'boolean') assert.equal(control.includes(' checked'), value, name);
  }
  assert.deepEqual(memberIds, []);
  for (const one of [...guestTypeIds, ...locationIds])
    assert.match(text, new RegExp(`value="${one}" checked`));
});

test('a form with problems comes back with everything typed', async (t) => {
  const { admin, types } = await opened(t);
  const { status, text } = await admin.post(`${PATH}/add`, {
    name: 'Reception',
    manages: 'own',
    guestTypeIds: [types.Daily.id],
    importLimit: 'many',
    randomLimit: '1',
    daysAhead: '1',
    usernamePrefix: 'a b',
    mayExtend: 'on',
  });
  assert.equal(status, 422);
  for (const field of ['importLimit', 'usernamePrefix', 'locationIds'])
    assert.ok(text.includes(`id="${field}-error"`), `nothing stands beside ${field}`);
  assert.match(text, /value="many"/);
  assert.match(text, /name="mayExtend"[^>]* checked/);
  assert.match(text, new RegExp(`value="${types.Daily.id}" checked`));
});

test('members are listed and lead to their own pages', async (t) => {
  const { admin, group, sponsor } = await opened(t);
  const reception = await group({ name: 'Reception' });
  const anna = await sponsor('anna', reception);
  const { text } = await admin.get(`${PATH}/${reception.id}`);
  assert.match(text, new RegExp(`href="/admin/guest-access/sponsors/${anna.accountId}"`));
  assert.match(read(text), /1 member/);
  const add = `/admin/guest-access/sponsors/add?group=${reception.id}`;
  assert.ok(text.includes(`href="${add}"`));
  assert.match((await admin.get(add)).text, new RegExp(`value="${reception.id}" checked`));
});

test('deleting asks first and says how many lose something', async (t) => {
  const { admin, app, group, sponsor } = await opened(t);
  const reception = await group({ name: 'Reception' });
  await sponsor('anna', reception);
  const question = await admin.get(`${PATH}/${reception.id}/delete`);
  assert.match(question.text, /1 member loses/);
  assert.equal((await app.sponsors.findGroup(reception.id)).name, 'Reception');
  assert.equal((await admin.post(`${PATH}/${reception.id}/delete`)).location, PATH);
  await assert.rejects(app.sponsors.findGroup(reception.id));
});

test('who may only read sees a group at rest and no way to change it', async (t) => {
  const road = await opened(t);
  const [first] = await road.app.sponsors.groups();
  const reader = await createClientAs(road, 'read-only');
  const { text } = await reader.get(`${PATH}/${first!.id}`);
  assert.match(text, /<fieldset disabled>/);
  assert.doesNotMatch(text, /action="\/admin\/guest-access/);
});
