import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Refusal } from '../refusal.ts';
import {
  authorise,
  authoriseAny,
  commandActor,
  may,
  PERMISSIONS,
  permissionsOf,
  ROLES,
  type Actor,
} from './permissions.ts';

const readOnly: Actor = { kind: 'administrator', name: 'ro', permissions: permissionsOf('read-only') };

test('a role without a permission is refused by its name', () => {
  assert.throws(
    () => authorise(readOnly, 'settings.smtp'),
    (error) =>
      error instanceof Refusal && error.kind === 'forbidden' && error.message.includes('settings.smtp'),
  );
});

test('where any of several permissions will do, one is enough, and none is refused by all their names', () => {
  authoriseAny(readOnly, ['guests.manage', 'guests.read']);
  assert.throws(
    () => authoriseAny(readOnly, ['guests.manage', 'guests.sponsor']),
    (error) =>
      error instanceof Refusal &&
      error.kind === 'forbidden' &&
      error.message.includes('guests.manage, guests.sponsor'),
  );
});

test('read-only changes nothing and reads no content', () => {
  const held = PERMISSIONS.filter((permission) => may(readOnly, permission));
  assert.ok(held.length > 0);
  assert.deepEqual(
    held.filter((permission) => !permission.endsWith('.read')),
    [],
  );
});

test('only the super admin manages administrators, keys and security', () => {
  const holders = ROLES.filter((role) =>
    ['administrators.manage', 'api-keys.manage', 'settings.security'].some((permission) =>
      [...permissionsOf(role)].includes(permission as never),
    ),
  );
  assert.deepEqual(holders, ['super-admin']);
});

test('a sponsor works with guest accounts and may nothing else', () => {
  assert.deepEqual([...permissionsOf('sponsor')], ['guests.sponsor']);
});

test('whoever only reads creates no guest accounts', () => {
  assert.equal(may(readOnly, 'guests.sponsor'), false);
  assert.ok(may(readOnly, 'guests.read') && may(readOnly, 'sponsors.read'));
});

test('only a guest admin and a super admin manage guests and sponsors', () => {
  for (const permission of ['guests.manage', 'guests.settings', 'sponsors.manage'] as const)
    assert.deepEqual(
      ROLES.filter((role) => permissionsOf(role).has(permission)),
      ['super-admin', 'guest-admin'],
      permission,
    );
});

test('a command may everything', () => {
  assert.ok(PERMISSIONS.every((permission) => may(commandActor('root'), permission)));
});
