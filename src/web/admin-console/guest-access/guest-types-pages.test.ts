import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createClientAs, createConsoleClient, read } from '../../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../../test/stand-ins/console.ts';
import { ADMIN, guestAccess } from '../../../../test/stand-ins/guests.ts';
import { formsIn } from '../../../../test/stand-ins/page-form.ts';

const PATH = '/admin/guest-access/guest-types';

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  const admin = await createConsoleClient(road);
  const guests = await guestAccess(road);
  /** What the form of a page holds, as a browser would send it back. */
  const held = async (path: string): Promise<Record<string, string>> => {
    const form = formsIn((await admin.get(path)).text).find(({ action }) => action === path);
    assert.ok(form, `${path} has no form`);
    return Object.fromEntries(Object.entries(form.values).filter(([name]) => name !== 'token'));
  };
  return { ...road, ...guests, admin, held };
}

test('the list tells how long accounts of each type last', async (t) => {
  const { admin } = await opened(t);
  const { text } = await admin.get(PATH);
  assert.match(read(text), /Contractor.*365 days 90 days.*Daily.*5 days/);
});

test('a type is added with all that the form asks, and the groups that may create it', async (t) => {
  const { admin, app, held } = await opened(t);
  const groups = await app.sponsors.groups();
  const { status, location } = await admin.post(`${PATH}/add`, {
    ...(await held(`${PATH}/add`)),
    name: 'Auditor',
    description: 'External audit',
    'maximumDuration.value': '8',
    'maximumDuration.unit': 'hours',
    'defaultDuration.value': '90',
    'defaultDuration.unit': 'minutes',
    isFromFirstLogin: 'yes',
    'accessWindows.0.from': '22:00',
    'accessWindows.0.to': '06:00',
    'accessWindows.0.days': ['fri', 'mon'],
    mostSimultaneousLogins: '2',
    onTooManyLogins: 'refuse-newest',
    'expiryNotice.isEnabled': 'on',
    'expiryNotice.byEmail': 'on',
    'expiryNotice.emailText': 'Two lines\nof text',
    'customFields.0.name': 'Badge',
    'customFields.0.kind': 'number',
    'customFields.0.isRequired': 'on',
    groupIds: [groups[0]!.id],
  });
  assert.deepEqual([status, location], [303, PATH]);
  const { id, ...type } = (await app.guestTypes.list()).find(({ name }) => name === 'Auditor')!;
  assert.deepEqual(type, {
    name: 'Auditor',
    description: 'External audit',
    maximumDuration: { value: 8, unit: 'hours' },
    defaultDuration: { value: 90, unit: 'minutes' },
    isFromFirstLogin: true,
    accessWindows: [{ from: '22:00', to: '06:00', days: ['mon', 'fri'] }],
    mostSimultaneousLogins: 2,
    onTooManyLogins: 'refuse-newest',
    mostDevices: 5,
    deviceGroup: 'GuestEndpoints',
    bypassesPortal: false,
    expiryNotice: {
      isEnabled: true,
      before: { value: 3, unit: 'days' },
      byEmail: true,
      emailText: 'Two lines\nof text',
      bySms: false,
      smsText: '',
    },
    customFields: [{ name: 'Badge', kind: 'number', isRequired: true }],
  });
  const creating = (await app.sponsors.groups()).filter((group) => group.guestTypeIds.includes(id));
  assert.deepEqual(
    creating.map(({ name }) => name),
    [groups[0]!.name],
  );
});

test('a form that is sent back as it stands changes nothing', async (t) => {
  const { app, admin, types, held } = await opened(t);
  const window = { from: '09:00', to: '17:00', days: ['mon'] };
  const custom = { name: 'Badge', kind: 'date', isRequired: false };
  const change = { accessWindows: [window], customFields: [custom], mostSimultaneousLogins: null };
  const before = await app.guestTypes.change(types.Daily.id, change, ADMIN);
  const groups = await app.sponsors.groups();
  const at = `${PATH}/${types.Daily.id}`;
  const fields = { ...(await held(at)), groupIds: groups.map(({ id }) => id) };
  assert.equal((await admin.post(at, fields)).status, 303);
  assert.deepEqual(await app.guestTypes.find(types.Daily.id), before);
  assert.deepEqual(await app.sponsors.groups(), groups);
});

test('a row without a text goes, and more rows are had by sending the form, with all that was typed', async (t) => {
  const { app, admin, types, held } = await opened(t);
  const at = `${PATH}/${types.Daily.id}`;
  const typed = { ...(await held(at)), name: 'Day guest', 'customFields.0.name': 'Badge' };
  const more = await admin.post(at, { ...typed, more: 'customFields' });
  assert.equal(more.status, 200);
  assert.match(more.text, /value="Day guest"/);
  assert.match(more.text, /name="customFields\.3\.name"/);
  assert.equal((await app.guestTypes.find(types.Daily.id)).name, types.Daily.name);
  await admin.post(at, { ...typed, 'customFields.2.name': 'Room', 'customFields.2.kind': 'text' });
  const { customFields } = await app.guestTypes.find(types.Daily.id);
  assert.deepEqual(
    customFields.map(({ name }) => name),
    ['Badge', 'Room'],
  );
});

test('problems stand beside their fields and rows, and what was typed stays', async (t) => {
  const { admin, held } = await opened(t);
  const { status, text } = await admin.post(`${PATH}/add`, {
    ...(await held(`${PATH}/add`)),
    name: ' ',
    description: '<b>kept</b>',
    'maximumDuration.value': 'seven',
    'accessWindows.0.from': '09:00',
    mostDevices: '0',
  });
  assert.equal(status, 422);
  assert.match(text, /&lt;b&gt;kept&lt;\/b&gt;/);
  for (const id of ['name', 'maximumDuration', 'accessWindows.0.days', 'mostDevices'])
    assert.ok(text.includes(`id="${id}-error"`), `nothing stands beside ${id}`);
  for (const [, id = ''] of text.matchAll(/<li><a href="#([^"]+)"/g))
    assert.ok(text.includes(`id="${id}"`), `the problem leads to ${id}, which is not there`);
});

test('a usual duration beyond the longest is told at the usual one', async (t) => {
  const { admin, types, held } = await opened(t);
  const at = `${PATH}/${types.Daily.id}`;
  const { text } = await admin.post(at, { ...(await held(at)), 'defaultDuration.value': '9' });
  assert.match(text, /id="defaultDuration-error"/);
});

test('a group does not lose its only type here', async (t) => {
  const { app, admin, types, group, held } = await opened(t);
  const only = await group({ name: 'Reception', guestTypeIds: [types.Daily.id] });
  const at = `${PATH}/${types.Daily.id}`;
  const { status, text } = await admin.post(at, { ...(await held(at)), groupIds: [] });
  assert.equal(status, 422);
  assert.match(text, /only guest type of Reception/);
  assert.deepEqual((await app.sponsors.findGroup(only.id)).guestTypeIds, [types.Daily.id]);
});

test('deleting asks first; a type with accounts stays, and the page says why', async (t) => {
  const { app, admin, types, sponsor, group, create } = await opened(t);
  await create(await sponsor('anna', await group()), { firstName: 'Ada' });
  assert.match((await admin.get(`${PATH}/${types.Weekly.id}/delete`)).text, /Delete Weekly/);
  const { location, toast } = await admin.post(`${PATH}/${types.Weekly.id}/delete`);
  assert.deepEqual([location, toast], [PATH, 'Weekly was deleted.']);
  const used = await admin.post(`${PATH}/${types.Daily.id}/delete`);
  assert.equal(used.status, 409);
  assert.match(used.text, /guest accounts of this type/);
  assert.equal((await app.guestTypes.find(types.Daily.id)).id, types.Daily.id);
});

test('who may only read sees every field at rest and no way to change one', async (t) => {
  const road = await opened(t);
  const reader = await createClientAs(road, 'read-only');
  const at = `${PATH}/${road.types.Daily.id}`;
  const { text } = await reader.get(at);
  assert.match(text, /<fieldset disabled>/);
  assert.doesNotMatch(text, new RegExp(`action="${at}|/delete"`));
  assert.doesNotMatch((await reader.get(PATH)).text, /guest-types\/add/);
});
