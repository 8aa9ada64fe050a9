import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Refusal } from '../refusal.ts';
import { createTestGuests } from '../../test/stand-ins/guests.ts';
import { onlySponsor } from './sponsors.ts';

test('an account of another role is no sponsor', () => {
  assert.deepEqual(onlySponsor({ role: 'sponsor' }), { role: 'sponsor' });
  assert.throws(
    () => onlySponsor({ role: 'super-admin' }),
    (error) => error instanceof Refusal && error.kind === 'not_found',
  );
});

test('groups that do not exist are refused before anything is made', async (t) => {
  const { app, ...guests } = await createTestGuests(t);
  const { id } = await guests.group();
  await app.sponsors.refuseUnknownGroups([id.toUpperCase()]);
  await assert.rejects(
    app.sponsors.refuseUnknownGroups([id, '11111111-2222-4333-8444-555555555555']),
    (error) => error instanceof Refusal && error.problems[0]?.field === 'groupIds',
  );
});
