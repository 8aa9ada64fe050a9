import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { BY_COMMAND, createTestAccounts, HOME, type TestAccounts } from '../../test/stand-ins/accounts.ts';
import { permissionsOf, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';

const isRefusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

/** A key of Ada's, who is a super admin beside Bob. */
async function withKey(accounts: TestAccounts, more: object = {}) {
  const owner = await accounts.make('ada');
  await accounts.make('bob');
  const by = (await accounts.enter('ada')).session.actor;
  const { key, view } = await accounts.apiKeys.issue(
    { name: 'monitoring', scopes: ['mail.read', 'settings.smtp'], ...more },
    by,
  );
  const authenticate = (text = key.reveal()): Promise<Actor | undefined> =>
    accounts.apiKeys.authenticate(text, HOME);
  return { owner, by, key, view, authenticate };
}

test('a key acts under its own name with its scopes and nothing more', async (t) => {
  const { owner, key, view, authenticate } = await withKey(await createTestAccounts(t));
  assert.match(key.reveal(), /^foyer_[0-9a-f]{8}_[\w-]{43}$/);
  assert.ok(key.reveal().startsWith(view.prefix));
  const actor = await authenticate();
  assert.deepEqual(actor, {
    kind: 'api-key',
    id: view.id,
    accountId: owner,
    name: 'monitoring',
    address: HOME,
    permissions: new Set(['mail.read', 'settings.smtp']),
  });
});

test('what is not the whole key is none', async (t) => {
  const { key, authenticate } = await withKey(await createTestAccounts(t));
  const text = key.reveal();
  const last = text.endsWith('A') ? 'B' : 'A';
  for (const wrong of [
    '',
    text.slice(0, -1),
    text.slice(0, -1) + last,
    text.toUpperCase(),
    ` ${text}`,
    `${text}\n`,
    '\0',
  ])
    assert.equal(await authenticate(wrong), undefined, JSON.stringify(wrong));
});

test('a key may what its owner still may, and again what the owner may again', async (t) => {
  const accounts = await createTestAccounts(t);
  const { owner, authenticate } = await withKey(accounts);
  const held = async (): Promise<string[]> => [...((await authenticate())?.permissions ?? [])];
  await accounts.administrators.change(owner, { role: 'guest-admin' }, BY_COMMAND);
  assert.deepEqual(await held(), ['mail.read']);
  await accounts.administrators.change(owner, { role: 'mail-admin' }, BY_COMMAND);
  assert.deepEqual(await held(), ['mail.read', 'settings.smtp']);
});

test('a key acts with the rights of its owner, and one made by command with nobody’s', async (t) => {
  const accounts = await createTestAccounts(t);
  const { owner, authenticate } = await withKey(accounts);
  assert.equal((await authenticate())?.accountId, owner);
  const { key } = await accounts.apiKeys.issue({ name: 'cron', scopes: ['mail.read'] }, BY_COMMAND);
  const byCommand = await accounts.apiKeys.authenticate(key.reveal(), undefined);
  assert.ok(byCommand);
  assert.equal(byCommand.accountId, undefined);
});

test('the key of a disabled owner opens nothing until the owner is enabled, and that of a removed one never', async (t) => {
  const accounts = await createTestAccounts(t);
  const { owner, authenticate } = await withKey(accounts);
  await accounts.administrators.setDisabled(owner, true, BY_COMMAND);
  assert.equal(await authenticate(), undefined);
  await accounts.administrators.setDisabled(owner, false, BY_COMMAND);
  assert.ok(await authenticate());
  await accounts.administrators.remove(owner, BY_COMMAND);
  assert.equal(await authenticate(), undefined);
});

test('a key works to the end of its last day, UTC', async (t) => {
  const accounts = await createTestAccounts(t);
  const { authenticate } = await withKey(accounts, { endsOn: '2026-01-16' });
  await accounts.clock.advance(Date.UTC(2026, 0, 17) - accounts.clock.now() - 1);
  assert.ok(await authenticate());
  await accounts.clock.advance(1);
  assert.equal(await authenticate(), undefined);
});

test('a revoked key opens nothing, and the audit tells of both ends', async (t) => {
  const accounts = await createTestAccounts(t);
  const { authenticate, view, by } = await withKey(accounts);
  await accounts.apiKeys.revoke(view.id, by);
  assert.equal(await authenticate(), undefined);
  await assert.rejects(accounts.apiKeys.revoke(view.id, by), isRefusal('api_key_not_found'));
  const { rows } = await sql<{ action: string; subject: string }>`
    select action, subject from audit_entries where action like 'api-key.%' order by at, id`.execute(
    accounts.database.sql,
  );
  assert.deepEqual(rows, [
    { action: 'api-key.issue', subject: 'monitoring' },
    { action: 'api-key.revoke', subject: 'monitoring' },
  ]);
});

test('nobody gives a key what they have not, and a key makes no key', async (t) => {
  const accounts = await createTestAccounts(t);
  const { by, view } = await withKey(accounts);
  const narrow: Actor = { ...by, permissions: new Set(['api-keys.manage', 'mail.read']) };
  const issue = (scopes: string[], actor: Actor): Promise<unknown> =>
    accounts.apiKeys.issue({ name: 'x', scopes }, actor);
  await assert.rejects(issue(['mail.read', 'audit.read'], narrow), isRefusal('permission_missing'));
  await assert.rejects(
    issue(['mail.read'], { ...by, kind: 'api-key', id: view.id }),
    isRefusal('api_key_by_key'),
  );
  await assert.rejects(issue(['mail.everything'], by), isRefusal('account_input_invalid'));
  await assert.rejects(issue([], by), isRefusal('account_input_invalid'));
  const gone: Actor = { ...by, id: '00000000-0000-0000-0000-000000000000' };
  await assert.rejects(issue(['mail.read'], gone), isRefusal('administrator_not_found'));
  const past = accounts.apiKeys.issue({ name: 'x', scopes: ['mail.read'], endsOn: '2026-01-14' }, by);
  await assert.rejects(past, isRefusal('account_input_invalid'));
});

test('a key of the command line has no owner, and is limited by its scopes', async (t) => {
  const { apiKeys } = await createTestAccounts(t);
  const { key, view } = await apiKeys.issue({ name: 'x', scopes: ['audit.read'] }, BY_COMMAND);
  assert.equal(view.owner, null);
  assert.deepEqual((await apiKeys.authenticate(key.reveal(), HOME))?.permissions, new Set(['audit.read']));
});

test('the use of a key is written at most once a minute', async (t) => {
  const accounts = await createTestAccounts(t);
  const { authenticate } = await withKey(accounts);
  const lastUsed = async () => (await accounts.apiKeys.list())[0]?.lastUsedAt;
  assert.equal(await lastUsed(), null);
  const start = accounts.clock.now();
  await authenticate();
  await accounts.clock.advance(59_999);
  await authenticate();
  assert.equal(await lastUsed(), start);
  await accounts.clock.advance(1);
  await authenticate();
  assert.equal(await lastUsed(), start + 60_000);
});

test('a key is issued for a sponsor by whoever manages keys, and holds no more than a sponsor may', async (t) => {
  const accounts = await createTestAccounts(t);
  const { id } = await accounts.administrators.add(
    { name: 'anna', displayName: 'Anna', role: 'sponsor', password: 'quiet-lake-41-otters' },
    BY_COMMAND,
  );
  const issue = (input: object, by: Actor = BY_COMMAND) =>
    accounts.apiKeys.issue({ name: 'badge printer', scopes: ['guests.sponsor'], ownerId: id, ...input }, by);
  const { key, view } = await issue({});
  assert.deepEqual(view.owner, { id, name: 'anna' });
  const actor = await accounts.apiKeys.authenticate(key.reveal(), HOME);
  assert.deepEqual([actor?.accountId, [...(actor?.permissions ?? [])]], [id, ['guests.sponsor']]);
  const isProblemOf = (field: string) => (error: unknown) =>
    error instanceof Refusal && error.problems.some((problem) => problem.field === field);
  await assert.rejects(issue({ scopes: ['guests.sponsor', 'mail.read'] }), isProblemOf('scopes'));
  const admin = await accounts.make('ada');
  for (const ownerId of [admin, '11111111-2222-3333-4444-555555555555', 'anna', ''])
    await assert.rejects(issue({ ownerId }), isProblemOf('ownerId'), ownerId);
  const guestAdmin: Actor = { ...BY_COMMAND, permissions: permissionsOf('guest-admin') };
  await assert.rejects(issue({}, guestAdmin), isRefusal('permission_missing'));
});
