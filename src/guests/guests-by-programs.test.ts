import { test } from 'node:test';
import assert from 'node:assert/strict';
import { permissionsOf, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { ADMIN, createTestGuests } from '../../test/stand-ins/guests.ts';
import { refuseUnlessDone } from './guests.ts';

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('an account is found by its name in any letter case, and only within one’s rights', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  const ben = await guests.sponsor('ben', await guests.group());
  const { guest } = await guests.create(anna, { userName: 'visitor' });
  assert.equal((await app.guests.findByName(' VISITOR', anna)).id, guest.id);
  await assert.rejects(app.guests.findByName('visitor', ben), refused('guest_not_found'));
  await assert.rejects(app.guests.findByName('visito', anna), refused('guest_not_found'));
});

test('a cursor of another order is refused and is no fault', async (t) => {
  const guests = await createTestGuests(t);
  for (let count = 0; count < 2; count++) await guests.create(ADMIN);
  const page = (by: 'endsAt' | 'username', cursor?: string) =>
    guests.app.guests.list({ order: { by, isDescending: false }, limit: 1, cursor }, ADMIN);
  const cursors = { username: (await page('username')).next!, endsAt: (await page('endsAt')).next! };
  assert.equal((await page('username', cursors.username)).guests.length, 1);
  const invalid = refused('account_input_invalid');
  await assert.rejects(page('endsAt', cursors.username), invalid);
  await assert.rejects(page('username', cursors.endsAt), invalid);
  const id = '11111111-2222-4333-8444-555555555555';
  for (const value of [1.5, 1e300, 'a\0b', '\ud800'])
    for (const by of ['username', 'endsAt'] as const)
      await assert.rejects(page(by, Buffer.from(JSON.stringify([value, id])).toString('base64url')), invalid);
});

test('a key of a sponsor whose groups do not permit the API is told so, and acts once they do', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const group = await guests.group({ mayDelete: false });
  const anna = await guests.sponsor('anna', group);
  const key: Actor = { ...anna, kind: 'api-key', id: 'key', name: 'badge printer' };
  await assert.rejects(
    guests.create(key),
    (error) => error instanceof Refusal && /do not permit the use of the API/.test(error.message),
  );
  await app.sponsors.changeGroup(group.id, { mayUseApi: true }, ADMIN);
  const { guest } = await guests.create(key);
  assert.equal(guest.sponsorId, anna.accountId);
  await assert.rejects(
    app.guests.act('delete', [guest.id], {}, key),
    (error) => error instanceof Refusal && /^No sponsor group of yours/.test(error.message),
  );
});

test('what is refused to one account can be thrown with its kind', async (t) => {
  const guests = await createTestGuests(t);
  const { guest } = await guests.create(ADMIN);
  const [outcome] = (await guests.app.guests.act('reinstate', [guest.id], {}, ADMIN)).outcomes;
  assert.throws(
    () => refuseUnlessDone(outcome!),
    (error) => error instanceof Refusal && error.kind === 'conflict' && error.code === 'guest_state_wrong',
  );
  const [gone] = (await guests.app.guests.act('delete', ['nobody'], {}, ADMIN)).outcomes;
  assert.throws(
    () => refuseUnlessDone(gone!),
    (error) => error instanceof Refusal && error.kind === 'not_found',
  );
});

test('whoever manages all accounts sees the batches of all', async (t) => {
  const guests = await createTestGuests(t);
  const { app, types } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  const { id } = await app.guests.batches.begin({ guestTypeId: types.Daily.id, count: 2 }, anna);
  const held = [...permissionsOf('guest-admin')].filter((permission) => permission !== 'guests.read');
  const manager: Actor = { kind: 'api-key', name: 'program', permissions: new Set(held) };
  assert.equal((await app.guests.batches.notice(id, manager)).total, 2);
});

test('a file tells faults of rows from columns that are left out, and needs the right to import', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  const ben = await guests.sponsor('ben', await guests.group({ mayImport: false }));
  const text = 'First Name,Shoe Size,Email Address\nAda,38,ada@contoso.com\nBo,41,nobody\n';
  const preview = (file: string, by: Actor) =>
    app.guests.previewFile(bytes(file), { guestTypeId: guests.types.Daily.id }, by);
  const file = await preview(text, anna);
  assert.deepEqual(
    [file.problems.map(({ line }) => line), file.faults.map(({ line, column }) => [line, column])],
    [[1, 3], [[3, 'Email Address']]],
  );
  assert.equal((await preview('Shoe Size\n38\n', anna)).faults.length, 1);
  await assert.rejects(preview(text, ben), refused('sponsor_permission_missing'));
});

test('an account without a location is in the oldest that its maker may use, whatever is added later', async (t) => {
  const guests = await createTestGuests(t);
  const { locations } = guests.app.guestTypes;
  const [aachen, zwolle] = [
    await locations.add({ name: 'Aachen', timeZone: 'Europe/Berlin' }, ADMIN),
    await locations.add({ name: 'Zwolle', timeZone: 'Europe/Amsterdam' }, ADMIN),
  ];
  const ben = await guests.sponsor('ben', await guests.group({ locationIds: [zwolle.id, aachen.id] }));
  assert.equal((await guests.create(ADMIN)).guest.location.id, guests.location.id);
  assert.equal((await guests.create(ben)).guest.location.id, aachen.id);
  await locations.change(aachen.id, { name: 'Zutphen' }, ADMIN);
  await locations.change(zwolle.id, { name: 'Almere' }, ADMIN);
  assert.equal((await guests.create(ben)).guest.location.id, aachen.id);
});

test('an export goes on where it was, though the account it had come to is gone', async (t) => {
  const { app, types } = await createTestGuests(t);
  const batch = await app.guests.batches.begin({ guestTypeId: types.Daily.id, count: 1005 }, ADMIN);
  await app.guests.batches.work(batch.id);
  const names: string[] = [];
  for await (const piece of await app.guests.exportCsv({}, ADMIN)) {
    const lines = piece.trim().split('\r\n');
    names.push(...lines.map((line) => line.split(',')[0] ?? ''));
    if (names.length !== 1001) continue;
    const { id } = await app.guests.findByName(names.at(-1)!, ADMIN);
    await app.guests.act('delete', [id], {}, ADMIN);
  }
  assert.deepEqual([names.length, new Set(names).size], [1006, 1006]);
});

test('a key that may see all accounts and work as its owner does both, and no more with the accounts of others', async (t) => {
  const guests = await createTestGuests(t);
  const { app, types } = guests;
  const anna = await guests.sponsor('anna', await guests.group({ mayUseApi: true }));
  const ben = await guests.sponsor('ben', await guests.group());
  const key: Actor = { ...anna, kind: 'api-key', permissions: new Set(['guests.read', 'guests.sponsor']) };
  const { guest: own } = await guests.create(key);
  const { guest: other } = await guests.create(ben);
  const { id } = await app.guests.batches.begin({ guestTypeId: types.Daily.id, count: 1 }, ben);
  await app.guests.batches.work(id);
  assert.equal(await app.guests.count({}, key), 3);
  const { outcomes } = await app.guests.act('suspend', [own.id, other.id], {}, key);
  assert.deepEqual(
    outcomes.map(({ refusal }) => refusal?.code),
    [undefined, 'guest_not_found'],
  );
  assert.deepEqual([...(await app.guests.passwords([own.id, other.id], key)).keys()], [own.id]);
  await assert.rejects(app.guests.change(other.id, { company: 'Contoso' }, key), refused('guest_not_found'));
  const notice = await app.guests.batches.notice(id, key);
  assert.deepEqual(
    notice.guests.map(({ password }) => password),
    [null],
  );
  await assert.rejects(app.guests.batches.dismiss(id, key), refused('permission_missing'));
});
