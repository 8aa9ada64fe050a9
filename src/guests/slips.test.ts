import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Refusal } from '../refusal.ts';
import { ADMIN, createTestGuests } from '../../test/stand-ins/guests.ts';

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;
const problem = (field: string) => (error: unknown) =>
  error instanceof Refusal && error.problems.some((each) => each.field === field);
const MIKA = { firstName: 'Mika', lastName: 'Tanaka', email: 'm.tanaka@fabrikam.com', company: 'Fabrikam' };

test('slips and many accounts at once are those within one’s rights, in the order asked for', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const [anna, ben, cleo] = [
    await guests.sponsor('anna', await guests.group()),
    await guests.sponsor('ben', await guests.group()),
    await guests.sponsor('cleo', await guests.group({ mayViewPasswords: false, manages: 'all' })),
  ];
  const { guest, password } = await guests.create(anna, { ...MIKA, language: 'ja' });
  const other = (await guests.create(anna, {})).guest;
  const foreign = (await guests.create(ben, {})).guest;
  const ids = [other.id, foreign.id, 'nonsense', guest.id.toUpperCase()];
  assert.deepEqual(
    (await app.guests.findMany(ids, anna)).map(({ id }) => id),
    [other.id, guest.id],
  );
  const slips = await app.guests.slips(ids, anna);
  assert.deepEqual(
    slips.map(({ id, language }) => [id, language]),
    [
      [other.id, 'en'],
      [guest.id, 'ja'],
    ],
  );
  assert.equal(slips[1]?.facts.password?.reveal(), password?.reveal());
  assert.equal(slips[1]?.facts.signInUrl, 'http://localhost/');
  await assert.rejects(app.guests.slips(ids, cleo), refused('sponsor_permission_missing'));
});

test('a slip is printed only while the account can be used, as it is resent', async (t) => {
  const guests = await createTestGuests(t);
  const { app, clock } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  const ids = [(await guests.create(anna, MIKA)).guest.id, (await guests.create(anna, {})).guest.id];
  const printed = async () => (await app.guests.slips(ids, anna)).map(({ id }) => id);
  await app.guests.act('suspend', [ids[0] ?? ''], {}, anna);
  assert.deepEqual(await printed(), [ids[1]]);
  await app.guests.act('reinstate', [ids[0] ?? ''], {}, anna);
  assert.deepEqual(await printed(), ids);
  await clock.advance(7 * 86_400_000);
  assert.deepEqual(await printed(), []);
});

test('an account is moved to a network that exists, and keeps one that exists no more', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const { id } = await app.guestTypes.locations.addSsid({ name: 'Contoso Guest' }, ADMIN);
  const { guest } = await guests.create(ADMIN, {});
  await assert.rejects(app.guests.change(guest.id, { ssid: 'Evil' }, ADMIN), problem('ssid'));
  await app.guests.change(guest.id, { ssid: 'Contoso Guest' }, ADMIN);
  await app.guestTypes.locations.removeSsid(id, ADMIN);
  assert.equal((await app.guests.change(guest.id, { ssid: 'Contoso Guest' }, ADMIN)).ssid, 'Contoso Guest');
});

test('what a database cannot hold is a problem of its field, in a reason and in a field of the type too', async (t) => {
  const guests = await createTestGuests(t);
  const { app, types } = guests;
  const customFields = [{ name: 'Badge', kind: 'text', isRequired: false }];
  await app.guestTypes.change(types.Daily.id, { customFields }, ADMIN);
  const { guest } = await guests.create(ADMIN, {});
  await assert.rejects(app.guests.act('suspend', [guest.id], { reason: 'a\0b' }, ADMIN), problem('reason'));
  await assert.rejects(
    app.guests.change(guest.id, { customFields: { Badge: 'a\0b' } }, ADMIN),
    problem('customFields.Badge'),
  );
  await app.guests.act('suspend', [guest.id], { reason: ' ' }, ADMIN);
  assert.equal((await app.guests.find(guest.id, ADMIN)).suspendReason, '');
});
