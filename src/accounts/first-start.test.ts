import { test } from 'node:test';
import assert from 'node:assert/strict';
import { BY_COMMAND, createTestAccounts, PASSWORD } from '../../test/stand-ins/accounts.ts';
import { permissionsOf, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';

const HOUR = 3_600_000;
const ADA = { name: 'ada', password: PASSWORD };
const isRefusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('the link makes the first super admin, who signs in at once, and works no second time', async (t) => {
  const { firstStart, attempt, administrators } = await createTestAccounts(t);
  assert.equal(await firstStart.isNeeded(), true);
  const token = (await firstStart.link()).reveal();
  assert.equal(await firstStart.isOpen(token), true);
  await firstStart.redeem(token, ADA);
  assert.equal(await firstStart.isNeeded(), false);
  assert.equal(await firstStart.isOpen(token), false);
  assert.equal((await administrators.findByName('ada')).role, 'super-admin');
  assert.equal((await attempt('ada')).outcome, 'signed-in');
  await assert.rejects(firstStart.redeem(token, { ...ADA, name: 'eve' }), isRefusal('link_ended'));
  await assert.rejects(firstStart.link(), isRefusal('first_start_done'));
});

test('of two who redeem the link at once one becomes the administrator', async (t) => {
  const { firstStart, administrators } = await createTestAccounts(t);
  const token = (await firstStart.link()).reveal();
  const names = ['ada', 'bob', 'eve'];
  const results = await Promise.allSettled(
    names.map((name) => firstStart.redeem(token, { name, password: PASSWORD })),
  );
  assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  const [loser] = results.filter((result) => result.status === 'rejected');
  assert.ok(isRefusal('link_ended')(loser?.reason));
  assert.equal((await administrators.list()).length, 1);
});

test('a password that is refused leaves the link open', async (t) => {
  const { firstStart } = await createTestAccounts(t);
  const token = (await firstStart.link()).reveal();
  const weak = firstStart.redeem(token, { name: 'ada', password: 'password1234' });
  await assert.rejects(weak, isRefusal('password_unsuitable'));
  await firstStart.redeem(token, ADA);
});

test('a new link ends the one before, and a day ends each', async (t) => {
  const { firstStart, clock } = await createTestAccounts(t);
  const before = (await firstStart.link()).reveal();
  const now = (await firstStart.link()).reveal();
  assert.deepEqual([await firstStart.isOpen(before), await firstStart.isOpen(now)], [false, true]);
  await clock.advance(24 * HOUR - 1);
  assert.equal(await firstStart.isOpen(now), true);
  await clock.advance(1);
  assert.equal(await firstStart.isOpen(now), false);
  await assert.rejects(firstStart.redeem(now, ADA), isRefusal('link_ended'));
});

test('an administrator who was added by a command closes the link', async (t) => {
  const { firstStart, make } = await createTestAccounts(t);
  const token = (await firstStart.link()).reveal();
  await make('bob');
  assert.equal(await firstStart.isOpen(token), false);
  await assert.rejects(firstStart.redeem(token, ADA), isRefusal('link_ended'));
});

test('without the link no password is hashed', async (t) => {
  const { firstStart, hashed } = await createTestAccounts(t);
  for (const token of ['', 'a'.repeat(43), '\0'])
    await assert.rejects(firstStart.redeem(token, ADA), isRefusal('link_ended'));
  assert.deepEqual(hashed, []);
});

test('a link opens its purpose alone, until it ends or is withdrawn', async (t) => {
  const { links, firstStart, clock } = await createTestAccounts(t);
  const link = await links.issue('setup-kit', { tenant: 'contoso' }, HOUR, BY_COMMAND);
  const token = link.token.reveal();
  assert.deepEqual((await links.read('setup-kit', token))?.payload, { tenant: 'contoso' });
  assert.equal(await links.read('first-start', token), undefined);
  assert.equal(await firstStart.isOpen(token), false);
  const other = await links.issue('setup-kit', null, 2 * HOUR, BY_COMMAND);
  assert.equal((await links.list('setup-kit')).length, 2);
  await clock.advance(HOUR);
  assert.equal(await links.read('setup-kit', token), undefined);
  await links.withdraw(other.id, BY_COMMAND);
  assert.equal(await links.read('setup-kit', other.token.reveal()), undefined);
  await assert.rejects(links.withdraw(other.id, BY_COMMAND), isRefusal('link_ended'));
});

test('a link is made and withdrawn only by whoever may do what it is for', async (t) => {
  const { links } = await createTestAccounts(t);
  const reader: Actor = { kind: 'administrator', name: 'ro', permissions: permissionsOf('read-only') };
  await assert.rejects(links.issue('setup-kit', null, HOUR, reader), isRefusal('permission_missing'));
  const { id } = await links.issue('setup-kit', null, HOUR, BY_COMMAND);
  await assert.rejects(links.withdraw(id, reader), isRefusal('permission_missing'));
});

test('sponsors enter no console: while there are only such, the first administrator is still to come', async (t) => {
  const { firstStart, make } = await createTestAccounts(t);
  await make('sam', { role: 'sponsor' });
  assert.equal(await firstStart.isNeeded(), true);
  await firstStart.redeem((await firstStart.link()).reveal(), ADA);
  assert.equal(await firstStart.isNeeded(), false);
});
