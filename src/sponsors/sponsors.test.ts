import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { Refusal } from '../refusal.ts';
import { ADMIN, createTestGuests } from '../../test/stand-ins/guests.ts';
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

test('the only guest type or location of a sponsor group cannot be deleted, and the refusal names the group', async (t) => {
  const { app, types, location, ...guests } = await createTestGuests(t);
  const only = await app.guestTypes.add({ name: 'Only' }, ADMIN);
  const { id, name } = await guests.group({ guestTypeIds: [only.id] });
  const isNamed = (code: string) => (error: unknown) =>
    error instanceof Refusal && error.code === code && error.message.includes(name);
  await assert.rejects(app.guestTypes.remove(only.id, ADMIN), isNamed('guest_type_only_one'));
  const tokyo = await app.guestTypes.locations.add({ name: 'Tokyo', timeZone: 'Asia/Tokyo' }, ADMIN);
  await assert.rejects(app.guestTypes.locations.remove(location.id, ADMIN), isNamed('location_only_one'));
  const more = { guestTypeIds: [only.id, types.Daily.id], locationIds: [tokyo.id] };
  await app.sponsors.changeGroup(id, more, ADMIN);
  await app.guestTypes.remove(only.id.toUpperCase(), ADMIN);
  assert.deepEqual((await app.sponsors.findGroup(id)).guestTypeIds, [types.Daily.id]);
});

test('a type cannot be deleted while its last group but one is given up, whoever comes first', async (t) => {
  const { app, types, ...guests } = await createTestGuests(t);
  for (let turn = 0; turn < 10; turn++) {
    const type = await app.guestTypes.add({ name: `Type ${turn}` }, ADMIN);
    const { id } = await guests.group({ guestTypeIds: [type.id, types.Daily.id] });
    const both = await Promise.allSettled([
      app.sponsors.changeGroup(id, { guestTypeIds: [type.id] }, ADMIN),
      app.guestTypes.remove(type.id, ADMIN),
    ]);
    for (const outcome of both)
      if (outcome.status === 'rejected') assert.ok(outcome.reason instanceof Refusal, String(outcome.reason));
    assert.equal((await app.sponsors.findGroup(id)).guestTypeIds.length, 1);
  }
});

test('a group that was left without a guest type in former times can be changed', async (t) => {
  const { app, ...guests } = await createTestGuests(t);
  const { id } = await guests.group();
  await sql`delete from sponsor_group_guest_types where group_id = ${id}`.execute(app.database.sql);
  const changed = await app.sponsors.changeGroup(id, { isEnabled: false }, ADMIN);
  assert.deepEqual([changed.isEnabled, changed.guestTypeIds], [false, []]);
});
