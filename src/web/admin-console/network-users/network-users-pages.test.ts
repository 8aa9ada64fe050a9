import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createClientAs, createConsoleClient, read } from '../../../../test/stand-ins/console-client.ts';
import { createTestConsole } from '../../../../test/stand-ins/console.ts';
import { DAY_MS, PASSWORD, ROOT } from '../../../../test/stand-ins/network-users.ts';

const PATH = '/admin/identity/network-users';
const POLICY = '/admin/identity/user-authentication';

async function opened(t: TestContext) {
  const road = await createTestConsole(t);
  const { networkUsers: users } = road.app;
  const idOf = async (name: string): Promise<string> => (await users.findByName(name, ROOT)).id;
  return { ...road, users, idOf, admin: await createConsoleClient(road) };
}

test('a user is added, found by state and search, changed, given a password and deleted', async (t) => {
  const { admin, users, idOf } = await opened(t);
  assert.match((await admin.get(PATH)).text, /No network users yet/);
  const typed = {
    name: 'ann',
    firstName: 'Ann',
    lastName: 'Rozema',
    email: 'nobody',
    passwordStore: 'internal',
  };
  const refused = await admin.post(`${PATH}/add`, { ...typed, password: PASSWORD });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Type an address such as/);
  assert.match(refused.text, /value="Rozema"/);
  const added = await admin.post(`${PATH}/add`, { ...typed, email: 'ann@contoso.com', password: PASSWORD });
  assert.deepEqual([added.status, added.location, added.toast], [303, PATH, 'ann was added.']);
  const id = await idOf('ann');
  assert.equal((await users.find(id, ROOT)).mustChangePassword, false);
  assert.match(
    read((await admin.get(`${PATH}?q=rozema&state=enabled`)).text),
    /ann Ann Rozema Enabled [\d-]+ in 60 days/,
  );
  assert.match((await admin.get(`${PATH}?state=disabled`)).text, /No network user fits/);
  await admin.post(`${PATH}/${id}`, { ...typed, email: '', passwordNeverExpires: 'on' });
  assert.match(read((await admin.get(PATH)).text), /Does not end No address/);
  await admin.post(`${PATH}/${id}`, { ...typed, email: '' });
  const set = await admin.post(`${PATH}/${id}/password`, { password: 'short' });
  assert.equal(set.status, 422);
  assert.equal(
    (await admin.post(`${PATH}/${id}/password`, { password: 'quiet-lake-41-otters' })).location,
    `${PATH}/${id}`,
  );
  const asked = await admin.post(`${PATH}/selection`, { id, do: 'remove', from: id });
  assert.match(asked.text, /Delete 1 network user\?/);
  await admin.post(`${PATH}/selection`, { id, do: 'remove', from: id, sure: 'on' });
  assert.equal(await users.count({}, ROOT), 0);
});

test('a selection is asked about before it is disabled, and enabled at once', async (t) => {
  const { admin, users, idOf } = await opened(t);
  await users.import([{ name: 'ann' }, { name: 'bob' }], { skipsFaulty: false }, ROOT);
  const id = [await idOf('ann'), await idOf('bob')];
  const asked = await admin.post(`${PATH}/selection`, { id, do: 'disable' });
  assert.match(asked.text, /Disable 2 network users\?/);
  assert.equal((await users.findByName('ann', ROOT)).isDisabled, false);
  const done = await admin.post(`${PATH}/selection`, { id, do: 'disable', sure: 'on' });
  assert.deepEqual([done.location, done.toast], [PATH, '2 network users are disabled.']);
  await admin.post(`${PATH}/selection`, { id, do: 'enable', from: id[0] ?? '' });
  assert.equal((await users.findByName('bob', ROOT)).isDisabled, false);
  const nobody = await admin.post(`${PATH}/selection`, { do: 'remove' });
  assert.match(nobody.toast, /Nobody was selected/);
});

test('a file is shown before anybody is added; what is faulty is told and left out', async (t) => {
  const { admin, users } = await opened(t);
  const file = new Blob(['User Name;Email Address;Password\nann;ann@contoso.com;\nbob;<b>;\ncleo;;short\n']);
  const shown = await admin.postFile(`${PATH}/import`, {}, file);
  assert.match(read(shown.text), /1 user can be imported, 2 rows are left out/);
  assert.match(read(shown.text), /3 Email Address Type an address .* 4 Password Use 12 characters or more/);
  assert.equal(await users.count({}, ROOT), 0);
  const rows = /name="rows" value="([^"]+)"/.exec(shown.text)?.[1] ?? '';
  const made = await admin.post(`${PATH}/import/begin`, { rows, skipsFaulty: 'on' });
  assert.deepEqual([made.location, made.toast], [PATH, '1 network user was imported.']);
  const again = await admin.post(`${PATH}/import/begin`, { rows, skipsFaulty: 'on' });
  assert.match(read(again.text), /2 User Name This name is taken/);
  assert.match((await admin.post(`${PATH}/import/begin`, { rows: 'mine' })).text, /not there any more/);
  assert.match(
    (await admin.postFile(`${PATH}/import`, {}, new Blob(['a,b\n1,2\n']))).text,
    /must name the columns|name the columns/i,
  );
});

test('the settings count at once; whoever may only read changes nothing', async (t) => {
  const road = await opened(t);
  const { users, clock } = road;
  await users.add({ name: 'ann', password: PASSWORD }, ROOT);
  await clock.advance(10 * DAY_MS);
  const admin = await createConsoleClient(road);
  const values = { minimumLength: '12', history: '5', refusesCommon: 'on' };
  assert.equal((await admin.post(POLICY, { ...values, lifetimeDays: '0' })).status, 422);
  assert.equal((await admin.post(POLICY, { ...values, lifetimeDays: '7' })).location, POLICY);
  assert.match(read((await admin.get(POLICY)).text), /Password ended 1/);
  const reader = await createClientAs(road, 'read-only');
  const list = await reader.get(PATH);
  assert.match(list.text, /Password ended/);
  assert.doesNotMatch(list.text, /name="do"|network-users\/add/);
  assert.equal((await reader.post(POLICY, values)).status, 403);
  assert.match((await reader.get(`${PATH}/export.csv`)).text, /^\ufeff?User Name,/);
});
