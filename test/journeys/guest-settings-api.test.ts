// What guest accounts are made of and who may work with them, as a program keeps it.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createTestApi, textOf, type Asked, type Loose } from '../stand-ins/api.ts';
import { guestAccess } from '../stand-ins/guests.ts';

async function arrange(t: TestContext) {
  const api = await createTestApi(t);
  const ask = (request: string, asked?: Asked) => api.ask(request, asked);
  return { ...api, ...(await guestAccess(api)), ask };
}

const rowsOf = (value: Loose | undefined): readonly Loose[] => value as unknown as readonly Loose[];
const plain = (value: Loose | undefined): unknown => value;

test('types, locations, networks, groups, policies and purge are kept by the API', async (t) => {
  const { ask, location } = await arrange(t);
  const added = async (path: string, body: object) => {
    const answer = await ask(`POST ${path}`, { body });
    assert.equal(answer.status, 201, answer.text);
    return textOf(answer.body['id']);
  };
  const type = await added('/guest-types', {
    name: 'Conference',
    maximumDuration: { value: 3, unit: 'days' },
    defaultDuration: { value: 2, unit: 'days' },
  });
  await ask(`PATCH /guest-types/${type}`, { body: { description: 'Two days' } });
  assert.equal(plain((await ask(`GET /guest-types/${type}`)).body['description']), 'Two days');
  const tokyo = await added('/locations', { name: 'Tokyo', timeZone: 'Asia/Tokyo' });
  await ask(`PATCH /locations/${tokyo}`, { body: { name: 'Osaka' } });
  const ssid = await added('/ssids', { name: 'guest-wifi' });
  const group = await added('/sponsor-groups', {
    name: 'Desk',
    guestTypeIds: [type],
    locationIds: [tokyo, location.id],
  });
  await ask(`PATCH /sponsor-groups/${group}`, { body: { mayUseApi: true } });
  assert.equal(plain((await ask(`GET /sponsor-groups/${group}`)).body['mayUseApi']), true);
  for (const [path, name] of [
    ['guest-types', 'guestTypes'],
    ['locations', 'locations'],
    ['ssids', 'ssids'],
    ['sponsor-groups', 'sponsorGroups'],
  ] as const)
    assert.ok(rowsOf((await ask(`GET /${path}`)).body[name]).length > 0, path);
  const policies = await ask('PUT /guest-policies', { body: { password: { minimumDigits: 4 } } });
  assert.equal(plain(policies.body['password']?.['minimumDigits']), 4);
  assert.deepEqual((await ask('GET /guest-policies')).body, policies.body);
  await ask('PUT /guest-purge', { body: { keepDays: 7 } });
  assert.equal(plain((await ask('GET /guest-purge')).body['schedule']?.['keepDays']), 7);
  assert.deepEqual((await ask('POST /guest-purge/run')).body, { deleted: 0 });
  for (const path of [
    `/sponsor-groups/${group}`,
    `/guest-types/${type}`,
    `/locations/${tokyo}`,
    `/ssids/${ssid}`,
  ])
    assert.equal((await ask(`DELETE ${path}`)).status, 204, path);
});

test('the mail to guests is set, warned of, and tried with a sample', async (t) => {
  const { ask, app } = await arrange(t);
  const saved = await ask('PUT /guest-email-settings', {
    body: { from: 'desk@contoso.com', organization: 'Contoso' },
  });
  assert.deepEqual([saved.status, plain(saved.body['warnings'])], [200, ['from-differs']]);
  assert.deepEqual((await ask('GET /guest-email-settings')).body, saved.body);
  const sent = await ask('POST /guest-email-settings/test', {
    body: { to: 'me@contoso.com', language: 'nl' },
  });
  assert.equal(sent.status, 202, sent.text);
  const { messages } = await app.mail.list({ limit: 10 });
  assert.deepEqual(
    messages.map(({ id, purpose }) => [id, purpose]),
    [[textOf(sent.body['id']), 'test']],
  );
  assert.equal((await ask('POST /guest-email-settings/test', { body: { to: 'nobody' } })).status, 422);
});

test('a sponsor is added to groups, disabled with their keys, and an administrator can be in groups too', async (t) => {
  const { ask, group, keyOf, app } = await arrange(t);
  const desk = await group({ mayUseApi: true });
  const input = { name: 'anna', displayName: 'Anna', password: 'quiet-lake-41-otters', groupIds: [desk.id] };
  const unknown = { ...input, groupIds: ['11111111-2222-4333-8444-555555555555'] };
  assert.equal((await ask('POST /sponsors', { body: unknown })).status, 422);
  assert.equal(rowsOf((await ask('GET /sponsors')).body['sponsors']).length, 0);
  const added = await ask('POST /sponsors', { body: input });
  assert.equal(added.status, 201, added.text);
  assert.doesNotMatch(added.text, /quiet-lake/);
  const id = textOf(added.body['id']);
  assert.deepEqual(plain(added.body['groups']), [{ id: desk.id, name: desk.name }]);
  const key = await keyOf(id);
  const types = await ask('GET /guest-types', { key });
  assert.equal(rowsOf(types.body['guestTypes']).length, 3);
  await ask(`PATCH /sponsors/${id}`, { body: { email: 'anna@contoso.com' } });
  assert.equal(plain((await ask(`GET /sponsors/${id}`)).body['email']), 'anna@contoso.com');
  assert.equal((await ask(`POST /sponsors/${id}/disable`)).status, 200);
  assert.equal((await ask('GET /guests', { key })).status, 401);
  assert.equal((await ask(`POST /sponsors/${id}/enable`)).status, 200);
  await ask(`PUT /sponsors/${id}/groups`, { body: { groupIds: [] } });
  const without = await ask('GET /guests', { key });
  assert.deepEqual([without.status, plain(without.body['code'])], [403, 'sponsor_permission_missing']);
  const password = { body: { password: 'quiet-lake-42-otters' } };
  assert.equal((await ask(`POST /sponsors/${id}/set-password`, password)).status, 204);
  const [admin] = await app.accounts.administrators.list();
  const both = await ask(`PUT /sponsors/${admin?.id}/groups`, { body: { groupIds: [desk.id] } });
  assert.equal(rowsOf(both.body['groups']).length, 1);
  for (const request of [`GET /sponsors/${admin?.id}`, `DELETE /sponsors/${admin?.id}`])
    assert.equal((await ask(request)).status, 404, request);
  assert.equal((await ask(`DELETE /sponsors/${id}`)).status, 204);
});

test('a key of a sponsor without a group for the API is told so', async (t) => {
  const { ask, group, sponsor, keyOf, types } = await arrange(t);
  const anna = await sponsor('anna', await group());
  const key = await keyOf(anna.accountId);
  const answer = await ask('POST /guests', { key, body: { guestTypeId: types.Daily.id } });
  assert.equal(answer.status, 403);
  assert.match(textOf(answer.body['detail']), /do not permit the use of the API/);
});

test('the console offers to issue a key for a sponsor once there is one', async (t) => {
  const { url, ...console } = await arrange(t);
  const headers = { cookie: await console.signIn() };
  const page = async () => (await fetch(`${url}/admin/settings/api-keys/issue`, { headers })).text();
  assert.doesNotMatch(await page(), /name="ownerId"/);
  const { accountId } = await console.sponsor('anna');
  const offered = await page();
  assert.match(offered, /name="ownerId"/);
  assert.ok(offered.includes(`value="${accountId}"`));
});
