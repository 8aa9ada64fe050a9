// Network users as a program keeps them.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createTestApi, textOf, type Asked, type Loose } from '../stand-ins/api.ts';

async function arrange(t: TestContext) {
  const api = await createTestApi(t);
  return (request: string, asked?: Asked) => api.ask(request, asked);
}

const plain = (value: Loose | undefined): unknown => value;
const namesIn = (body: Loose): unknown[] =>
  (body['users'] as unknown as readonly Loose[]).map((user) => plain(user['name']));

test('users are added, found, changed, disabled and removed, one and many; no answer holds a password', async (t) => {
  const ask = await arrange(t);
  const password = 'mellow-otter-51-kites';
  const added = await ask('POST /network-users', {
    body: { name: 'ann', email: 'ann@contoso.com', password },
  });
  assert.equal(added.status, 201, added.text);
  const id = textOf(added.body['id']);
  assert.deepEqual([plain(added.body['state']), plain(added.body['mustChangePassword'])], ['enabled', true]);
  assert.equal((await ask('POST /network-users', { body: { name: 'ANN' } })).status, 409);
  const users = ['bob', 'cleo', 'dan'].map((name) => ({ name, group: 'Staff' }));
  const imported = await ask('POST /network-users/import', { body: { users } });
  assert.deepEqual([imported.status, imported.body], [201, { added: 3, skipped: 0 }]);
  const first = await ask('GET /network-users?limit=2&sort=-name');
  assert.deepEqual(namesIn(first.body), ['dan', 'cleo']);
  const next = encodeURIComponent(textOf(first.body['next']));
  assert.deepEqual(namesIn((await ask(`GET /network-users?limit=2&sort=-name&cursor=${next}`)).body), [
    'bob',
    'ann',
  ]);
  assert.deepEqual(
    namesIn((await ask('GET /network-users?group=staff&withoutAddress=true&search=BO')).body),
    ['bob'],
  );
  assert.equal((await ask('GET /network-users?cursor=bm8')).status, 422);
  assert.equal(
    plain((await ask(`PATCH /network-users/${id}`, { body: { nameAlias: 'Annie' } })).body['nameAlias']),
    'Annie',
  );
  assert.equal((await ask(`POST /network-users/${id}/disable`)).status, 204);
  const counts = await ask('GET /network-users/counts');
  assert.deepEqual(
    [
      plain(counts.body['total']),
      plain(counts.body['states']?.['disabled']),
      plain(counts.body['withoutAddress']),
    ],
    [4, 1, 3],
  );
  const set = await ask(`POST /network-users/${id}/set-password`, {
    body: { password: 'brisk-heron-77-ponds', mustChange: false },
  });
  assert.equal(plain(set.body['mustChangePassword']), false);
  const shown = await ask('GET /network-users/by-name/ann');
  for (const { text } of [added, set, shown, await ask('GET /network-users/export')])
    assert.doesNotMatch(text, /argon2|mellow|brisk/);
  const bob = textOf((await ask('GET /network-users/by-name/bob')).body['id']);
  assert.deepEqual((await ask('POST /network-users/remove', { body: { ids: [bob, id] } })).body, {
    changed: 2,
  });
  assert.equal((await ask(`DELETE /network-users/${bob}`)).status, 404);
});

test('an import tells faulty rows first; the policy counts at once', async (t) => {
  const ask = await arrange(t);
  const file = Buffer.from('User Name;Password\nann;short\nbob;\n').toString('base64');
  const preview = await ask('POST /network-users/import/preview', { body: { file } });
  assert.deepEqual(preview.body, {
    rows: [{ line: 3, name: 'bob', email: null, hasPassword: false }],
    faults: [{ line: 2, column: 'Password', problem: 'must have at least 12 characters' }],
    remarks: [],
  });
  const refused = await ask('POST /network-users/import', { body: { file } });
  assert.deepEqual([refused.status, plain(refused.body['code'])], [422, 'network_user_rows_faulty']);
  const skipped = await ask('POST /network-users/import', { body: { file, skipFaulty: true } });
  assert.deepEqual(skipped.body, { added: 1, skipped: 1 });
  assert.equal((await ask('POST /network-users/import', { body: {} })).status, 422);
  const saved = await ask('PUT /network-user-policy', { body: { lifetimeDays: null } });
  assert.deepEqual(saved.body, { minimumLength: 12, refusesCommon: true, history: 5, lifetimeDays: null });
  assert.deepEqual((await ask('GET /network-user-policy')).body, saved.body);
});
