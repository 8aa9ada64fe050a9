import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { BY_COMMAND, createTestAccounts, PASSWORD } from '../../test/stand-ins/accounts.ts';
import { permissionsOf, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';

const NEXT = new Secret('staple of another kind');
const isRefusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;
const fields = (error: unknown): string[] =>
  error instanceof Refusal ? error.problems.map(({ field }) => field) : [];

test('names are unique whatever their case, width or composition', async (t) => {
  const { make, administrators } = await createTestAccounts(t);
  const id = await make('Zoë');
  for (const name of ['zoë', 'ZOË', 'Zoe\u0308', 'ｚｏë'])
    await assert.rejects(make(name), isRefusal('administrator_name_taken'), name);
  await make('Zoe');
  await assert.rejects(
    administrators.change(id, { name: 'zOE' }, BY_COMMAND),
    isRefusal('administrator_name_taken'),
  );
  assert.equal((await administrators.change(id, { name: 'ZOË' }, BY_COMMAND)).name, 'ZOË');
});

test('of two who take a name at once one has it', async (t) => {
  const { make } = await createTestAccounts(t);
  const results = await Promise.allSettled([make('ada'), make('ADA'), make('Ada')]);
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
});

const UNFIT = [
  ['an empty name', { name: '  ' }, 'name'],
  ['a name of 65 characters', { name: 'a'.repeat(65) }, 'name'],
  ['a name that turns direction', { name: 'ada\u202Emin' }, 'name'],
  ['a name with a zero width space', { name: 'ad\u200Ba' }, 'name'],
  ['a name with a line break', { name: 'ada\r\nBcc: x' }, 'name'],
  ['a name with NUL', { name: 'a\0da' }, 'name'],
  ['half a surrogate pair', { displayName: '\uD800' }, 'displayName'],
  ['an address without a host', { email: 'ada' }, 'email'],
  ['two addresses', { email: 'a@example.com,b@example.com' }, 'email'],
  ['an unknown role', { role: 'root' }, 'role'],
  ['a theme that is none', { theme: 'red' }, 'theme'],
  ['a language that is a path', { language: '../en' }, 'language'],
  ['a field that is none', { isDisabled: true }, 'isDisabled'],
] as const;

test('what is not fit is refused beside its field, and nothing is kept', async (t) => {
  const { make, administrators } = await createTestAccounts(t);
  for (const [what, input, field] of UNFIT)
    await assert.rejects(make('ada', input), (error) => {
      assert.deepEqual(fields(error), [field], what);
      return true;
    });
  assert.deepEqual(await administrators.list(), []);
});

test('a name of 64 characters, an apostrophe and an emoji are names', async (t) => {
  const { make, administrators } = await createTestAccounts(t);
  for (const name of ['a'.repeat(64), "O'Neil", '管理者', '😀']) await make(name);
  assert.equal((await administrators.list()).length, 4);
});

test('nobody disables, removes, demotes or resets themselves', async (t) => {
  const { make, enter, administrators } = await createTestAccounts(t);
  await make('bob');
  const id = await make('ada');
  const by = (await enter('ada')).session.actor;
  const self = isRefusal('administrator_self');
  await assert.rejects(administrators.setDisabled(id, true, by), self);
  await assert.rejects(administrators.remove(id, by), self);
  await assert.rejects(administrators.change(id, { role: 'read-only' }, by), self);
  await assert.rejects(administrators.setPassword(id, NEXT, by), self);
  await assert.rejects(administrators.resetSecondFactor(id, by), self);
  assert.equal((await administrators.change(id, { includesAlarms: true }, by)).includesAlarms, true);
});

test('the last super admin who is enabled is neither removed, disabled nor demoted, by a command either', async (t) => {
  const { make, administrators } = await createTestAccounts(t);
  const id = await make('ada');
  await make('mel', { role: 'mail-admin' });
  const disabled = await make('bob');
  await administrators.setDisabled(disabled, true, BY_COMMAND);
  const last = isRefusal('administrator_last');
  await assert.rejects(administrators.setDisabled(id, true, BY_COMMAND), last);
  await assert.rejects(administrators.remove(id, BY_COMMAND), last);
  await assert.rejects(administrators.change(id, { role: 'mail-admin' }, BY_COMMAND), last);
  await administrators.setDisabled(disabled, false, BY_COMMAND);
  await administrators.remove(id, BY_COMMAND);
});

test('of two last super admins who demote, disable or remove one another at once, one stays', async (t) => {
  const { make, administrators, database } = await createTestAccounts(t);
  const actor = (id: string): Actor => ({
    kind: 'administrator',
    id,
    name: id,
    permissions: permissionsOf('super-admin'),
  });
  const ways = [
    (id: string, by: Actor) => administrators.change(id, { role: 'read-only' }, by),
    (id: string, by: Actor) => administrators.setDisabled(id, true, by),
    (id: string, by: Actor) => administrators.remove(id, by),
  ];
  for (let round = 0; round < 6; round++) {
    await sql`delete from administrators`.execute(database.sql);
    const [ada, bob] = [await make(`ada${round}`), await make(`bob${round}`)];
    const [one = ways[0], other = one] = [ways[round % 3], ways[(round * 2) % 3]];
    const results = await Promise.allSettled([one?.(ada, actor(bob)), other?.(bob, actor(ada))]);
    assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
    const left = (await administrators.list()).filter(
      ({ role, isDisabled }) => role === 'super-admin' && !isDisabled,
    );
    assert.equal(left.length, 1);
  }
});

test('whoever lacks the permission manages nobody', async (t) => {
  const { make, enter, administrators, passwordPolicy, apiKeys } = await createTestAccounts(t);
  const id = await make('ada');
  for (const role of ['mail-admin', 'guest-admin', 'read-only'] as const) {
    await make(role, { role });
    const by = (await enter(role)).session.actor;
    const input = { name: 'x', displayName: 'X', role: 'read-only', password: PASSWORD };
    const attempts: (() => Promise<unknown>)[] = [
      () => administrators.add(input, by),
      () => administrators.change(id, { displayName: 'x' }, by),
      () => administrators.setDisabled(id, true, by),
      () => administrators.remove(id, by),
      () => administrators.setPassword(id, NEXT, by),
      () => administrators.unlock(id, by),
      () => administrators.resetSecondFactor(id, by),
      () => passwordPolicy.save({}, by),
      () => apiKeys.issue({ name: 'x', scopes: ['mail.read'] }, by),
      () => apiKeys.revoke(id, by),
    ];
    for (const attempt of attempts) await assert.rejects(attempt(), isRefusal('permission_missing'));
  }
});

test('a guest admin manages sponsors, and makes nobody of them or of others anything else', async (t) => {
  const { make, enter, administrators, sessions } = await createTestAccounts(t);
  await make('gus', { role: 'guest-admin' });
  const by = (await enter('gus')).session.actor;
  const { id } = await administrators.add(
    { name: 'sam', displayName: 'Sam', role: 'sponsor', password: PASSWORD },
    by,
  );
  await administrators.change(id, { displayName: 'Sam S.' }, by);
  await administrators.setDisabled(id, true, by);
  await administrators.setDisabled(id, false, by);
  await administrators.setPassword(id, NEXT, by);
  await administrators.unlock('sam', by);
  await administrators.resetSecondFactor(id, by);
  assert.equal(await sessions.endAll(id, by), 0);
  const reader = await make('rob', { role: 'read-only' });
  const missing = isRefusal('permission_missing');
  await assert.rejects(administrators.change(id, { role: 'read-only' }, by), missing);
  await assert.rejects(administrators.change(reader, { role: 'sponsor' }, by), missing);
  await assert.rejects(administrators.unlock('rob', by), missing);
  await assert.rejects(sessions.endAll(reader, by), missing);
  await administrators.remove(id, by);
  await assert.rejects(administrators.find(id), isRefusal('administrator_not_found'));
});

test('sponsors are listed apart from those who enter the console', async (t) => {
  const { make, administrators } = await createTestAccounts(t);
  await make('ada');
  await make('sam', { role: 'sponsor' });
  const names = async (kind?: 'administrators' | 'sponsors'): Promise<string[]> =>
    (await administrators.list(kind)).map(({ name }) => name);
  assert.deepEqual([await names(), await names('sponsors')], [['ada'], ['sam']]);
  assert.equal((await administrators.findByName('sam')).role, 'sponsor');
});

test('a key that may manage administrators and nothing else makes and takes over no super admin', async (t) => {
  const { make, administrators } = await createTestAccounts(t);
  const id = await make('ada');
  await make('bob');
  const by: Actor = { kind: 'api-key', id, name: 'key', permissions: new Set(['administrators.manage']) };
  const missing = isRefusal('permission_missing');
  const input = { name: 'eve', displayName: 'Eve', role: 'super-admin', password: PASSWORD };
  await assert.rejects(administrators.add(input, by), missing);
  await assert.rejects(administrators.setPassword(id, NEXT, by), missing);
  await assert.rejects(administrators.resetSecondFactor(id, by), missing);
  await assert.rejects(administrators.setDisabled(id, true, by), missing);
  const reader = await make('rob', { role: 'read-only' });
  await assert.rejects(administrators.change(reader, { role: 'super-admin' }, by), missing);
});

test('a password that somebody else has set must be changed', async (t) => {
  const { make, administrators, attempt } = await createTestAccounts(t);
  const id = await make('ada');
  await administrators.setPassword(id, NEXT, BY_COMMAND);
  assert.equal((await attempt('ada')).outcome, 'refused');
  assert.equal((await attempt('ada', NEXT.reveal())).outcome, 'must-change-password');
});

test('ids that are none are not found', async (t) => {
  const { administrators } = await createTestAccounts(t);
  for (const id of ['', 'x', "' or 1=1", '\0', '00000000-0000-0000-0000-000000000000']) {
    await assert.rejects(administrators.find(id), isRefusal('administrator_not_found'));
    await assert.rejects(administrators.remove(id, BY_COMMAND), isRefusal('administrator_not_found'));
    await assert.rejects(administrators.unlock(id, BY_COMMAND), isRefusal('administrator_not_found'));
  }
});

test('the audit has every change with what it was before, by whom and from where, and no password', async (t) => {
  const { make, enter, administrators, database } = await createTestAccounts(t);
  await make('ada');
  const id = await make('bob', { role: 'read-only' });
  const by = (await enter('ada')).session.actor;
  await administrators.change(id, { role: 'mail-admin', includesAlarms: true }, by);
  const { rows } = await sql<{ actor_name: string; address: string; before: unknown; after: unknown }>`
    select * from audit_entries where action = 'administrator.change'`.execute(database.sql);
  assert.equal(rows.length, 1);
  const [entry] = rows;
  assert.deepEqual([entry?.actor_name, entry?.address], ['ada', '192.0.2.10']);
  assert.deepEqual(entry?.before, { role: 'read-only', includesAlarms: false });
  assert.deepEqual(entry?.after, { role: 'mail-admin', includesAlarms: true });
});
