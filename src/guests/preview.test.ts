import { test } from 'node:test';
import assert from 'node:assert/strict';
import { v7 as uuidv7 } from 'uuid';
import { Refusal } from '../refusal.ts';
import { ADMIN, createTestGuests } from '../../test/stand-ins/guests.ts';

const problem = (field: string) => (error: unknown) =>
  error instanceof Refusal && error.problems.some((each) => each.field === field);

test('what a form would make is told before anything is made', async (t) => {
  const guestAccess = await createTestGuests(t);
  const { app, types, clock } = guestAccess;
  const anna = await guestAccess.sponsor('anna', await guestAccess.group());
  const guestTypeId = types.Daily.id;
  await guestAccess.create(anna, { firstName: 'Mika', lastName: 'Tanaka' });
  const preview = (more: object) => app.guests.previewCreation({ guestTypeId, ...more }, anna);
  const { username, endsAt } = await preview({
    firstName: 'Mika',
    lastName: 'Tanaka',
    duration: { value: 3, unit: 'hours' },
  });
  assert.deepEqual([username, endsAt], ['mtanaka2', clock.now() + 3 * 3_600_000]);
  assert.equal((await preview({})).username, null);
  await assert.rejects(preview({ duration: { value: 9, unit: 'days' } }), problem('duration'));
  assert.equal(await app.guests.count({}, anna), 1);
});

test('a file is judged row by row before anything is made, custom fields that all share included', async (t) => {
  const guestAccess = await createTestGuests(t);
  const { app } = guestAccess;
  const { id: guestTypeId } = await app.guestTypes.add(
    {
      name: 'Badge',
      maximumDuration: { value: 5, unit: 'days' },
      defaultDuration: { value: 1, unit: 'days' },
      customFields: [{ name: 'Badge', kind: 'text', isRequired: true }],
    },
    ADMIN,
  );
  const anna = await guestAccess.sponsor(
    'anna',
    await guestAccess.group({ importLimit: 150, guestTypeIds: [guestTypeId] }),
  );
  await guestAccess.create(ADMIN, { userName: 'taken' });
  const guests = Array.from({ length: 150 }, (_, place) => ({
    firstName: `Guest${place}`,
    ...(place === 120 ? { userName: 'Taken' } : {}),
  }));
  const preview = (more: object) => app.guests.previewImport({ guestTypeId, guests, ...more }, anna);
  const { usernames, problems } = await preview({ customFields: { Badge: 'red' } });
  assert.deepEqual(problems, [
    { row: 121, problems: [{ field: 'userName', problem: 'is taken; choose another one' }] },
  ]);
  assert.deepEqual([usernames.size, usernames.get(0)], [10, 'guest0']);
  assert.equal((await preview({})).problems.length, 150);
  const random = (more: object) => app.guests.batches.begin({ guestTypeId, count: 2, ...more }, anna);
  await assert.rejects(random({}), problem('customFields.Badge'));
  await app.guests.batches.work((await random({ customFields: { Badge: 'red' } })).id);
  assert.equal(await app.guests.count({}, anna), 2);
  await assert.rejects(preview({ guests: [...guests, {}] }), problem('guests'));
});

test('a batch that is begun twice under one id is one, and nobody else’s', async (t) => {
  const guestAccess = await createTestGuests(t);
  const { app, types } = guestAccess;
  const anna = await guestAccess.sponsor('anna', await guestAccess.group());
  const id = uuidv7();
  const begin = (by = anna) => app.guests.batches.begin({ guestTypeId: types.Daily.id, count: 5 }, by, id);
  const both = await Promise.all([begin(), begin()]);
  assert.deepEqual(
    both.map((batch) => batch.id),
    [id, id],
  );
  await app.guests.batches.work(id);
  assert.equal((await begin()).created, 5);
  assert.equal(await app.guests.count({}, anna), 5);
  const ben = await guestAccess.sponsor('ben', await guestAccess.group());
  await assert.rejects(begin(ben), /no such notice/);
});
