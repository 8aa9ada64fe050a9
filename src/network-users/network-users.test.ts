import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import {
  createTestNetworkUsers,
  DAY_MS,
  NEXT_PASSWORD,
  PASSWORD,
  ROOT,
} from '../../test/stand-ins/network-users.ts';

const isRefusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a user is found by any writing of the name, and nobody else can have it', async (t) => {
  const users = await createTestNetworkUsers(t);
  const made = await users.make('Ann', { firstName: 'Ann', lastName: 'Rozema', email: 'ann@contoso.com' });
  assert.equal(made.state, 'enabled');
  assert.equal(made.mustChangePassword, true);
  assert.equal(made.passwordEndsAt, users.clock.now() + 60 * DAY_MS);
  assert.equal((await users.findByName('ＡNN ', ROOT)).id, made.id);
  await assert.rejects(users.make('aNN'), isRefusal('network_user_name_taken'));
  const bob = await users.make('bob');
  await assert.rejects(users.change(bob.id, { name: 'ANN' }, ROOT), isRefusal('network_user_name_taken'));
  assert.equal((await users.change(bob.id, { name: 'BOB', group: 'Staff' }, ROOT)).group, 'Staff');
  assert.equal('passwordHash' in made, false);
});

test('a password is judged by the policy, and none is kept of a user whose password is elsewhere', async (t) => {
  const users = await createTestNetworkUsers(t);
  await assert.rejects(users.make('ann', { password: 'short' }), isRefusal('password_unsuitable'));
  await assert.rejects(users.make('ann', { password: 'x'.repeat(200) }), isRefusal('password_unsuitable'));
  await assert.rejects(users.make('ann', { passwordStore: 'AD' }), isRefusal('account_input_invalid'));
  const { id } = await users.make('ann');
  await assert.rejects(users.setPassword(id, new Secret(PASSWORD), ROOT), isRefusal('password_unsuitable'));
  const changed = await users.setPassword(id, new Secret(NEXT_PASSWORD), ROOT, { mustChange: false });
  assert.equal(changed.mustChangePassword, false);
  const moved = await users.change(id, { passwordStore: 'AD' }, ROOT);
  assert.deepEqual([moved.passwordChangedAt, moved.passwordEndsAt], [null, null]);
  const { rows } = await sql`select password_hash, former_password_hashes from network_users`.execute(
    users.database.sql,
  );
  assert.deepEqual(rows, [{ password_hash: null, former_password_hashes: [] }]);
  await assert.rejects(
    users.setPassword(id, new Secret('quiet-lake-41-otters'), ROOT),
    isRefusal('network_user_password_elsewhere'),
  );
});

test('the list is filtered by what the state is now, pages follow one another, and counts agree', async (t) => {
  const users = await createTestNetworkUsers(t);
  const add = (name: string, more = {}) => users.make(name, { password: undefined, ...more });
  await users.make('old', { email: 'old@contoso.com' });
  await users.clock.advance(60 * DAY_MS);
  await add('gone', { accountExpiresOn: '2026-03-01' });
  await add('off', { isDisabled: true });
  await add('new', { email: 'new@contoso.com', group: 'Staff' });
  await add('100%', { description: 'a_b' });
  const names = async (filter: object) =>
    (await users.list({ filter, limit: 50 }, ROOT)).users.map(({ name }) => name);
  for (const [state, name] of [
    ['password-expired', 'old'],
    ['account-expired', 'gone'],
    ['disabled', 'off'],
  ])
    assert.deepEqual(await names({ states: [state] }), [name]);
  assert.deepEqual(await names({ isWithoutAddress: true }), ['100%', 'gone', 'off']);
  assert.deepEqual(await names({ search: '0%' }), ['100%']);
  assert.deepEqual(await names({ search: 'a_b' }), ['100%']);
  assert.deepEqual(await names({ group: 'STAFF' }), ['new']);
  assert.deepEqual(await users.counts({ states: ['disabled'] }, ROOT), {
    states: { disabled: 1, 'account-expired': 1, 'password-expired': 1, enabled: 2 },
    total: 5,
    withoutAddress: 3,
    withoutPassword: 4,
  });
  for (const by of ['name', 'state', 'email', 'passwordEndsAt', 'createdAt', 'accountExpiresOn'] as const) {
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await users.list({ order: { by, isDescending: true }, limit: 2, cursor }, ROOT);
      seen.push(...page.users.map(({ name }) => name));
      if (page.next === null) break;
      cursor = page.next;
    }
    assert.deepEqual(seen.toSorted(), ['100%', 'gone', 'new', 'off', 'old'], by);
  }
  await assert.rejects(users.list({ limit: 2, cursor: 'bm8' }, ROOT), isRefusal('account_input_invalid'));
});

test('a selection is disabled and removed with an entry each; those that are gone are passed over', async (t) => {
  const users = await createTestNetworkUsers(t);
  const ids = [(await users.make('ann')).id, (await users.make('bob')).id];
  const nobody = '11111111-2222-4333-8444-555555555555';
  assert.equal(await users.setDisabled([...ids, nobody, 'not an id'], true, ROOT), 2);
  assert.equal(await users.setDisabled(ids, true, ROOT), 0);
  assert.equal(await users.remove([ids[0]!, nobody], ROOT), 1);
  await assert.rejects(users.remove([nobody], ROOT), isRefusal('network_user_not_found'));
  const { rows } = await sql<{ action: string; subject: string }>`
    select action, subject from audit_entries order by at, id`.execute(users.database.sql);
  assert.deepEqual(
    rows.map(({ action, subject }) => `${action} ${subject}`),
    [
      'network-user.add ann',
      'network-user.add bob',
      'network-user.disable ann',
      'network-user.disable bob',
      'network-user.remove ann',
    ],
  );
});

test('passwords that end are given in pages, of accounts that stand and can be reminded', async (t) => {
  const users = await createTestNetworkUsers(t);
  const start = users.clock.now();
  const ann = await users.make('ann', { nameAlias: 'Annie', email: 'ann@contoso.com', language: 'nl' });
  await users.make('off', { isDisabled: true });
  await users.make('never', { passwordNeverExpires: true });
  await users.make('elsewhere', { passwordStore: 'AD', password: undefined });
  await users.make('unset', { password: undefined });
  await users.make('gone', { accountExpiresOn: '2026-01-14' });
  const last = await users.make('last', { accountExpiresOn: '2026-01-15' });
  await users.clock.advance(DAY_MS / 4);
  await users.make('later');
  const endsAt = start + 60 * DAY_MS;
  const asked = { until: endsAt, after: null, limit: 10 };
  assert.deepEqual(await users.passwordsEnding({ ...asked, limit: 1 }), [
    {
      id: ann.id,
      name: 'ann',
      shownAs: 'Annie',
      email: 'ann@contoso.com',
      language: 'nl',
      endsAt,
      changedAt: start,
    },
  ]);
  const rest = await users.passwordsEnding({ ...asked, after: ann.id });
  assert.deepEqual(
    rest.map(({ id, email, shownAs }) => [id, email, shownAs]),
    [[last.id, null, 'last']],
  );
  assert.deepEqual(await users.passwordsEnding({ ...asked, until: endsAt - 1 }), []);
  await users.policy.save({ lifetimeDays: null }, ROOT);
  assert.deepEqual(await users.passwordsEnding(asked), []);
});

test('the file of a list makes no formulas and holds no password', async (t) => {
  const users = await createTestNetworkUsers(t);
  await users.make('ann', { description: '=cmd()' });
  let text = '';
  for await (const piece of await users.exportCsv({}, ROOT)) text += piece;
  assert.match(text, /^\ufeffUser Name,First Name/);
  assert.match(text, /,'=cmd\(\),/);
  assert.doesNotMatch(text, /argon2|mellow/);
});

test('an export goes on where it was, though the user it had come to is gone', async (t) => {
  const users = await createTestNetworkUsers(t);
  const many = Array.from({ length: 1005 }, (_, number) => ({
    name: `user${String(number).padStart(4, '0')}`,
  }));
  await users.import(many, { skipsFaulty: false }, ROOT);
  const names: string[] = [];
  for await (const piece of await users.exportCsv({}, ROOT)) {
    const lines = piece.trim().split('\r\n');
    names.push(...lines.map((line) => line.split(',')[0] ?? ''));
    if (names.length === 1001) await users.remove([(await users.findByName(names.at(-1)!, ROOT)).id], ROOT);
  }
  assert.deepEqual(names, ['User Name', ...many.map(({ name }) => name)]);
});
