import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { ADMIN, createTestGuests, SPONSOR_PASSWORD } from '../../test/stand-ins/guests.ts';
import { onlySponsor } from './sponsors.ts';

test('an account of another role is no sponsor', () => {
  assert.deepEqual(onlySponsor({ role: 'sponsor' }), { role: 'sponsor' });
  assert.throws(
    () => onlySponsor({ role: 'super-admin' }),
    (error) => error instanceof Refusal && error.kind === 'not_found',
  );
});

const NO_GROUP = '11111111-2222-4333-8444-555555555555';
const SPONSOR = { name: 'anna', displayName: 'Anna', password: new Secret(SPONSOR_PASSWORD) };
const isProblemOf = (field: string) => (error: unknown) =>
  error instanceof Refusal && error.problems[0]?.field === field;

test('a sponsor is added with the groups or not at all', async (t) => {
  const { app, ...guests } = await createTestGuests(t);
  const { id } = await guests.group();
  await assert.rejects(app.sponsors.add(SPONSOR, [id, NO_GROUP], ADMIN), isProblemOf('groupIds'));
  await assert.rejects(app.accounts.administrators.findByName('anna'), Refusal);
  const { id: accountId } = await app.sponsors.add(SPONSOR, [id.toUpperCase()], ADMIN);
  assert.deepEqual((await app.sponsors.findGroup(id)).memberIds, [accountId]);
});

test('a sponsor is changed with the groups or not at all, and an administrator is none', async (t) => {
  const { app, ...guests } = await createTestGuests(t);
  const { administrators } = app.accounts;
  const { accountId } = await guests.sponsor('anna');
  const change = { displayName: 'Anna A.' };
  await assert.rejects(app.sponsors.change(accountId, change, [NO_GROUP], ADMIN), isProblemOf('groupIds'));
  assert.equal((await administrators.find(accountId)).displayName, 'anna');
  const { id } = await administrators.add({ ...SPONSOR, name: 'ada', role: 'mail-admin' }, ADMIN);
  await assert.rejects(
    app.sponsors.change(id, change, [], ADMIN),
    (error) => (error as Refusal).code === 'sponsor_not_found',
  );
  assert.equal((await administrators.find(id)).displayName, 'Anna');
});

test('a guest type is saved with the groups that may create it or not at all', async (t) => {
  const { app, types, ...guests } = await createTestGuests(t);
  const only = await guests.group({ guestTypeIds: [types.Daily.id] });
  const other = await guests.group({ guestTypeIds: [types.Weekly.id] });
  await assert.rejects(
    app.sponsors.saveGuestType(types.Daily.id, { mostDevices: 9 }, [other.id], ADMIN),
    (error) => isProblemOf('groupIds')(error) && (error as Refusal).message.includes(only.name),
  );
  assert.equal((await app.guestTypes.find(types.Daily.id)).mostDevices, types.Daily.mostDevices);
  await assert.rejects(
    app.sponsors.saveGuestType(undefined, { name: 'Event' }, [NO_GROUP], ADMIN),
    isProblemOf('groupIds'),
  );
  const event = await app.sponsors.saveGuestType(undefined, { name: 'Event' }, [other.id], ADMIN);
  assert.deepEqual(
    new Set((await app.sponsors.findGroup(other.id)).guestTypeIds),
    new Set([types.Weekly.id, event.id]),
  );
});

test('two who save different types at once keep one another’s', async (t) => {
  const { app, types, ...guests } = await createTestGuests(t);
  const { id } = await guests.group({ guestTypeIds: [types.Contractor.id] });
  for (const groupIds of [[id], []]) {
    await Promise.all(
      [types.Daily, types.Weekly].map((type) => app.sponsors.saveGuestType(type.id, {}, groupIds, ADMIN)),
    );
    const { guestTypeIds } = await app.sponsors.findGroup(id);
    assert.equal(guestTypeIds.length, groupIds.length === 0 ? 1 : 3);
  }
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

test('of a name that is asked for several times at once one gets it, and the others are refused', async (t) => {
  const { app, location, types, ...guests } = await createTestGuests(t);
  const { administrators } = app.accounts;
  const [one, other] = [await guests.group(), await guests.group()];
  const accounts = [await guests.sponsor('ada'), await guests.sponsor('bert')];
  const attempts: Readonly<Record<string, (turn: number, place: number) => Promise<unknown>>> = {
    'guest type added': (turn) => app.guestTypes.add({ name: `Type ${turn}` }, ADMIN),
    'guest type changed': (turn, place) =>
      app.guestTypes.change([types.Daily, types.Weekly][place]!.id, { name: `Changed ${turn}` }, ADMIN),
    'location added': (turn) =>
      app.guestTypes.locations.add({ name: `Place ${turn}`, timeZone: 'Asia/Tokyo' }, ADMIN),
    'group added': (turn) => guests.group({ name: `Group ${turn}`, locationIds: [location.id] }),
    'group changed': (turn, place) =>
      app.sponsors.changeGroup([one, other][place]!.id, { name: `Both ${turn}` }, ADMIN),
    'account changed': (turn, place) =>
      administrators.change(accounts[place]!.accountId, { name: `carl ${turn}` }, ADMIN),
  };
  for (const [what, attempt] of Object.entries(attempts))
    for (let turn = 0; turn < 8; turn++) {
      const outcomes = await Promise.allSettled([attempt(turn, 0), attempt(turn, 1)]);
      const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
      assert.equal(failed.length, 1, what);
      const reason: unknown = failed[0]?.reason;
      assert.ok(
        reason instanceof Refusal && reason.problems[0]?.field === 'name',
        `${what}: ${String(reason)}`,
      );
    }
});

test('an account is in exactly the groups that were said last, however many say so at once', async (t) => {
  const { app, ...guests } = await createTestGuests(t);
  const anna = await guests.sponsor('anna');
  const [one, two, both] = [await guests.group(), await guests.group(), await guests.group()];
  const groupsOf = async (): Promise<string[]> =>
    (await app.sponsors.groups())
      .filter(({ memberIds }) => memberIds.includes(anna.accountId))
      .map(({ id }) => id);
  for (let turn = 0; turn < 10; turn++) {
    await Promise.all(
      [one, two].map(({ id }) => app.sponsors.setGroupsOf(anna.accountId, [id, both.id], ADMIN)),
    );
    const found = await groupsOf();
    assert.ok(found.includes(both.id) && found.length === 2, String(found));
  }
});

test('a group or an account that goes meanwhile is refused', async (t) => {
  const { app, ...guests } = await createTestGuests(t);
  for (let turn = 0; turn < 10; turn++) {
    const { id } = await guests.group();
    const anna = await guests.sponsor(`anna${turn}`);
    const gone =
      turn % 2 === 0
        ? app.sponsors.removeGroup(id, ADMIN)
        : app.accounts.administrators.remove(anna.accountId, ADMIN);
    const [said, went] = await Promise.allSettled([
      app.sponsors.setGroupsOf(anna.accountId, [id], ADMIN),
      gone,
    ]);
    assert.equal(went.status, 'fulfilled');
    if (said.status === 'rejected') assert.ok(said.reason instanceof Refusal, String(said.reason));
  }
});
