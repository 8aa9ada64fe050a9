import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { ADMIN, createTestGuests } from '../../test/stand-ins/guests.ts';
import { guestStore } from './guest-store.ts';

const DAY = 86_400_000;
const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;
const problem = (field: string) => (error: unknown) =>
  error instanceof Refusal && error.problems.some((each) => each.field === field);
const MIKA = { firstName: 'Mika', lastName: 'Tanaka', email: 'm.tanaka@fabrikam.com', company: 'Fabrikam' };

test('an account is made with a name of the guest’s and a password, for its default time', async (t) => {
  const guests = await createTestGuests(t);
  const anna = await guests.sponsor('anna', await guests.group());
  const { guest, password, isMailed } = await guests.create(anna, MIKA);
  assert.equal(guest.username, 'mtanaka');
  assert.equal(guest.state, 'created');
  assert.equal(guest.sponsorName, 'anna');
  assert.equal(guest.endsAt - guest.startsAt, DAY);
  assert.match(password?.reveal() ?? '', /^[a-z]{4}-\d{4}-[a-z]{4}$/);
  assert.equal(isMailed, false);
});

test('two of one name are told apart, and one that is given and taken is refused', async (t) => {
  const guests = await createTestGuests(t);
  const anna = await guests.sponsor('anna', await guests.group());
  const names = [];
  for (let count = 0; count < 3; count++) names.push((await guests.create(anna, MIKA)).guest.username);
  assert.deepEqual(names, ['mtanaka', 'mtanaka2', 'mtanaka3']);
  await assert.rejects(guests.create(anna, { userName: 'MTanaka' }), problem('userName'));
});

test('the credentials are mailed when the group says so, in the transaction of the account', async (t) => {
  const guests = await createTestGuests(t);
  const anna = await guests.sponsor('anna', await guests.group({ autoNotify: true }));
  const { isMailed } = await guests.create(anna, MIKA);
  assert.equal(isMailed, true);
  const { messages } = await guests.app.mail.list({ limit: 10 });
  assert.deepEqual(
    messages.map(({ purpose, lane, recipients }) => [
      purpose,
      lane,
      recipients.map(({ address }) => address),
    ]),
    [['guest-credentials', 'interactive', ['m.tanaka@fabrikam.com']]],
  );
});

test('an account that cannot be committed sends no mail', async (t) => {
  const guests = await createTestGuests(t);
  const anna = await guests.sponsor('anna', await guests.group());
  await guests.create(anna, { userName: 'visitor' });
  await assert.rejects(
    guests.create(anna, { ...MIKA, userName: 'visitor', notify: { email: true } }),
    problem('userName'),
  );
  assert.equal((await guests.app.mail.list({ limit: 10 })).messages.length, 0);
});

test('a sponsor sees and touches what the groups say, and nothing by guessing an id', async (t) => {
  const guests = await createTestGuests(t);
  const shared = await guests.group({ manages: 'group' });
  const [anna, ben, cleo] = [
    await guests.sponsor('anna', shared),
    await guests.sponsor('ben', shared),
    await guests.sponsor('cleo', await guests.group()),
  ];
  const { guest } = await guests.create(anna, MIKA);
  const { app } = guests;
  assert.equal((await app.guests.find(guest.id, ben)).id, guest.id);
  assert.equal(await app.guests.count({}, cleo), 0);
  await assert.rejects(app.guests.find(guest.id, cleo), refused('guest_not_found'));
  await assert.rejects(app.guests.change(guest.id, { firstName: 'X' }, cleo), refused('guest_not_found'));
  const { outcomes } = await app.guests.act('delete', [guest.id], {}, cleo);
  assert.deepEqual(
    outcomes.map(({ outcome, refusal, username }) => [outcome, refusal?.code, username]),
    [['refused', 'guest_not_found', null]],
  );
  assert.equal((await app.guests.passwords([guest.id], cleo)).size, 0);
  assert.equal((await app.guests.find(guest.id, ADMIN)).username, 'mtanaka');
});

test('a mixed selection is handled account by account', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  const ids = [];
  for (const firstName of ['Ada', 'Bo', 'Cy']) ids.push((await guests.create(anna, { firstName })).guest.id);
  await app.guests.act('suspend', [ids[1]!], { reason: 'lost badge' }, anna);
  const preview = await app.guests.preview('suspend', ids, anna);
  assert.deepEqual(
    preview.map(({ outcome, state }) => [outcome, state]),
    [
      ['applies', 'created'],
      ['refused', 'suspended'],
      ['applies', 'created'],
    ],
  );
  const { outcomes } = await app.guests.act('suspend', ids, {}, anna);
  assert.deepEqual(
    outcomes.map(({ outcome }) => outcome),
    ['applies', 'refused', 'applies'],
  );
  assert.deepEqual(await app.guests.countByState({}, anna), {
    created: 0,
    active: 0,
    pending: 0,
    denied: 0,
    suspended: 3,
    expired: 0,
  });
  assert.equal((await app.guests.find(ids[1]!, anna)).suspendReason, 'lost badge');
});

test('suspended before its end an account comes back as it was, after its end as expired, and can be extended', async (t) => {
  const guests = await createTestGuests(t);
  const { app, clock } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  const { guest, password } = await guests.create(anna, MIKA);
  await app.guests.signIn.attempt('mtanaka', password!);
  const state = async (): Promise<string> => (await app.guests.find(guest.id, anna)).state;
  const act = (name: 'suspend' | 'reinstate' | 'extend', input = {}) =>
    app.guests.act(name, [guest.id], input, anna);
  assert.equal(await state(), 'active');
  await act('suspend');
  await act('reinstate');
  assert.equal(await state(), 'active');
  await act('suspend');
  await clock.advance(2 * DAY);
  assert.equal(await state(), 'suspended');
  await act('reinstate');
  assert.equal(await state(), 'expired');
  await act('extend', { by: { value: 2, unit: 'days' } });
  assert.equal(await state(), 'active');
  const tooFar = await act('extend', { by: { value: 30, unit: 'days' } });
  assert.match(tooFar.outcomes[0]?.refusal?.message ?? '', /longer than the 5 days that Daily allows/);
});

test('a guest signs in by the sealed password and by its hash; a state is told only to who knows it', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const { guest, password } = await guests.create(ADMIN, { userName: 'visitor', password: 'kefu-7429-maru' });
  assert.equal(password?.reveal(), 'kefu-7429-maru');
  const attempt = (text: string) => app.guests.signIn.attempt(' VISITOR ', new Secret(text));
  assert.deepEqual(await attempt('kefu-7429-maro'), { outcome: 'refused' });
  assert.deepEqual(await attempt('kefu-7429-maru'), {
    outcome: 'signed-in',
    guestId: guest.id,
    isFirst: true,
  });
  await app.guests.upkeep.tend();
  assert.deepEqual(await attempt('kefu-7429-maru'), {
    outcome: 'signed-in',
    guestId: guest.id,
    isFirst: false,
  });
  await app.guests.act('suspend', [guest.id], {}, ADMIN);
  assert.deepEqual(await attempt('wrong'), { outcome: 'refused' });
  assert.deepEqual(await attempt('kefu-7429-maru'), { outcome: 'state', state: 'suspended' });
});

test('a password that the guest has chosen is known to nobody else, and can only be reset', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const { guest, password } = await guests.create(ADMIN, { userName: 'visitor' });
  const chosen = new Secret('my-own-47-word');
  assert.equal(await app.guests.signIn.changeOwnPassword(guest.id, password!, chosen), 'changed');
  assert.equal((await app.guests.find(guest.id, ADMIN)).hasKnownPassword, false);
  assert.equal((await app.guests.passwords([guest.id], ADMIN)).size, 0);
  const resent = await app.guests.act('resend', [guest.id], { email: true }, ADMIN);
  assert.equal(resent.outcomes[0]?.refusal?.code, 'guest_password_unknown');
  const { passwords } = await app.guests.act('reset-password', [guest.id], {}, ADMIN);
  const next = passwords.get(guest.id);
  assert.equal((await app.guests.signIn.attempt('visitor', chosen)).outcome, 'refused');
  assert.equal((await app.guests.signIn.attempt('visitor', next!)).outcome, 'signed-in');
});

test('what a group does not permit is refused by its name', async (t) => {
  const guests = await createTestGuests(t);
  const { app, types } = guests;
  const anna = await guests.sponsor(
    'anna',
    await guests.group({
      mayImport: false,
      randomLimit: 5,
      mayDelete: false,
      guestTypeIds: [types.Daily.id],
    }),
  );
  const guestTypeId = types.Daily.id;
  await assert.rejects(
    app.guests.batches.begin({ guestTypeId, guests: [{}] }, anna),
    refused('sponsor_permission_missing'),
  );
  await assert.rejects(app.guests.batches.begin({ guestTypeId, count: 6 }, anna), problem('count'));
  await assert.rejects(guests.create(anna, { guestTypeId: types.Weekly.id }), problem('guestTypeId'));
  const { guest } = await guests.create(anna);
  await assert.rejects(app.guests.act('delete', [guest.id], {}, anna), refused('sponsor_permission_missing'));
});

test('expired accounts are purged when it is due, once, and a missed run is made up', async (t) => {
  const guests = await createTestGuests(t);
  const { app, clock } = guests;
  await guests.create(ADMIN, { userName: 'gone' });
  await guests.create(ADMIN, { userName: 'stays', guestTypeId: guests.types.Contractor.id });
  assert.equal((await app.guests.purge.shown()).last, null);
  await clock.advance(40 * DAY);
  await Promise.all([app.guests.upkeep.tend(), (await guests.another()).guests.upkeep.tend()]);
  const { last, nextAt } = await app.guests.purge.shown();
  assert.deepEqual([last?.deleted, last?.isByHand], [1, false]);
  assert.ok(nextAt! > clock.now());
  assert.deepEqual(
    (await app.guests.list({ limit: 10 }, ADMIN)).guests.map(({ username }) => username),
    ['stays'],
  );
});

test('a guest type in use cannot be deleted, nor its location', async (t) => {
  const guests = await createTestGuests(t);
  const { app, types, location } = guests;
  await guests.create(ADMIN);
  await assert.rejects(app.guestTypes.remove(types.Daily.id, ADMIN), refused('guest_type_in_use'));
  await app.guestTypes.remove(types.Weekly.id, ADMIN);
  await app.guestTypes.locations.add({ name: 'Tokyo', timeZone: 'Asia/Tokyo' }, ADMIN);
  await assert.rejects(app.guestTypes.locations.remove(location.id, ADMIN), refused('location_in_use'));
});

test('whoever approves only requests addressed to them judges those whose person visited has their address', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const anna = await guests.sponsor(
    'anna',
    await guests.group({ manages: 'all', approvesOnlyAddressed: true }),
  );
  const asked = async (personVisited: string): Promise<string> => {
    const { guest } = await guests.create(ADMIN, { personVisited });
    const [stored] = await guestStore(app.database.sql).find([guest.id], 'all');
    await guestStore(app.database.sql).change({ ...stored!, approval: 'pending' });
    return guest.id;
  };
  const [hers, others] = [await asked('Anna@Contoso.com'), await asked('ben@contoso.com')];
  const { outcomes } = await app.guests.act('approve', [hers, others], {}, anna);
  assert.deepEqual(
    outcomes.map(({ outcome }) => outcome),
    ['applies', 'refused'],
  );
  assert.equal((await app.guests.find(hers, ADMIN)).state, 'created');
  assert.equal((await app.guests.find(others, ADMIN)).state, 'pending');
});
