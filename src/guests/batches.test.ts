import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { writtenEntries } from '../../test/stand-ins/audit.ts';
import { ADMIN, createTestGuests } from '../../test/stand-ins/guests.ts';
import { untilSomebodyWaits } from '../../test/stand-ins/until.ts';

const DAY = 86_400_000;
const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a batch goes on after a crash where it was, and is told as a notice with what was wrong', async (t) => {
  const guests = await createTestGuests(t);
  const { app } = guests;
  const anna = await guests.sponsor('anna', await guests.group({ importLimit: 250 }));
  const people = Array.from({ length: 250 }, (_, index) => ({
    firstName: 'Guest',
    lastName: `Number${index}`,
    email: `guest${index}@fabrikam.com`,
    ...(index === 120 ? { phone: 'rubbish' } : {}),
  }));
  const { id } = await app.guests.batches.begin(
    { guestTypeId: guests.types.Weekly.id, guests: people, notify: { email: true, summary: true } },
    anna,
  );
  // A time that is over after the first part: as far as a process comes that is stopped then.
  const { clock } = guests;
  const one = await guests.another();
  assert.equal(await one.guests.batches.work(id, clock.now()), false);
  await app.guests.upkeep.tend();
  const notice = await app.guests.batches.notice(id, anna);
  assert.deepEqual(
    [notice.total, notice.created, notice.mailed, notice.endedAt !== null],
    [250, 249, 249, true],
  );
  assert.deepEqual(
    notice.problems.map(({ row, problems }) => [row, problems[0]?.field]),
    [[121, 'phone']],
  );
  assert.equal(notice.guests.length, 50);
  assert.ok(notice.guests.every(({ password }) => password !== null));
  assert.equal(await app.guests.count({ batchId: id }, anna), 249);
  const { counts } = await app.mail.list({ limit: 1, purpose: 'guest-credentials' });
  assert.equal(counts.queued, 249);
  const ben = await guests.sponsor('ben', await guests.group());
  await assert.rejects(app.guests.batches.notice(id, ben), refused('guest_batch_not_found'));
});

test('a batch that cannot be made any more ends, and says for every row why', async (t) => {
  const guests = await createTestGuests(t);
  const { app, types } = guests;
  const { id } = await app.guests.batches.begin({ guestTypeId: types.Weekly.id, count: 120 }, ADMIN);
  await app.guestTypes.remove(types.Weekly.id, ADMIN);
  await app.guests.upkeep.tend();
  const { endedAt, created, problems } = await app.guests.batches.notice(id, ADMIN);
  assert.deepEqual([endedAt !== null, created, problems.length], [true, 0, 120]);
  assert.match(problems[119]?.problems[0]?.problem ?? '', /no such guest type/);
});

test('a batch whose summary cannot be composed ends all the same, says so, and holds no other up', async (t) => {
  const guests = await createTestGuests(t);
  const { app, types } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  const begin = (input: object) =>
    app.guests.batches.begin({ guestTypeId: types.Weekly.id, count: 2, ...input }, anna);
  const { id } = await begin({ notify: { summary: true } });
  const other = await begin({});
  // As no form lets it be entered.
  await sql`update guest_batches set terms = jsonb_set(terms::jsonb, '{sponsor,email}', '"nobody"') where id = ${id}`.execute(
    app.database.sql,
  );
  await app.guests.upkeep.tend();
  const notice = await app.guests.batches.notice(id, anna);
  assert.deepEqual(
    [notice.endedAt !== null, notice.created, notice.mailRefusal?.code],
    [true, 2, 'notification_address_invalid'],
  );
  const { endedAt, mailRefusal } = await app.guests.batches.notice(other.id, anna);
  assert.deepEqual([endedAt !== null, mailRefusal], [true, null]);
});

test('a batch whose mail is off says that none went out', async (t) => {
  const guests = await createTestGuests(t);
  const { app, types } = guests;
  await app.notifications.guestEmail.save({ isEnabled: false }, ADMIN);
  const people = [{ email: 'm.tanaka@fabrikam.com' }];
  const input = { guestTypeId: types.Weekly.id, guests: people, notify: { email: true } };
  const { id } = await app.guests.batches.begin(input, ADMIN);
  await app.guests.upkeep.tend();
  const { created, mailed, mailRefusal } = await app.guests.batches.notice(id, ADMIN);
  assert.deepEqual([created, mailed, mailRefusal?.code], [1, 0, 'guest_mail_off']);
});

test('a notice is dismissed by whose it is or who manages all accounts, and the audit says who', async (t) => {
  const guests = await createTestGuests(t);
  const { app, types } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  const begin = () => app.guests.batches.begin({ guestTypeId: types.Weekly.id, count: 1 }, anna);
  const [own, other] = [await begin(), await begin()];
  const reader: Actor = { ...ADMIN, permissions: new Set(['guests.read']) };
  await assert.rejects(app.guests.batches.dismiss(own.id, reader), refused('permission_missing'));
  for (const [by, { id }] of [
    [anna, own],
    [anna, own],
    [ADMIN, other],
  ] as const)
    await app.guests.batches.dismiss(id, by);
  const entries = (await writtenEntries(app.database)).filter(
    ({ action }) => action === 'guest.dismiss-batch',
  );
  assert.deepEqual(
    entries.map(({ actor_name, subject }) => [actor_name, subject]),
    [
      ['anna', own.id],
      ['root', other.id],
    ],
  );
  assert.deepEqual((await app.guests.batches.list({ limit: 5 }, ADMIN)).batches, []);
});

test('two who hold a batch, one slower than its lease, end it once and tell the sponsor once', async (t) => {
  const guests = await createTestGuests(t);
  const { app, types, clock } = guests;
  const anna = await guests.sponsor('anna', await guests.group());
  const input = { guestTypeId: types.Weekly.id, count: 2, notify: { summary: true } };
  const { id } = await app.guests.batches.begin(input, anna);
  const another = await guests.another();
  const working = await app.database.transaction(async (tx) => {
    await sql`select from guest_batch_parts for update`.execute(tx);
    const slow = app.guests.batches.work(id);
    await untilSomebodyWaits(app.database);
    await clock.advance(61_000);
    const second = another.guests.batches.work(id);
    await untilSomebodyWaits(app.database, 2);
    return [slow, second];
  });
  await Promise.all(working);
  const { created, endedAt } = await app.guests.batches.notice(id, anna);
  assert.deepEqual([created, endedAt !== null], [2, true]);
  const { messages } = await app.mail.list({ limit: 5 });
  assert.deepEqual(
    messages.map(({ purpose }) => purpose),
    ['sponsor-summary'],
  );
});

test('batches are listed a page at a time, the newest first, each once', async (t) => {
  const guests = await createTestGuests(t);
  const { app, types, clock } = guests;
  const [anna, ben] = [
    await guests.sponsor('anna', await guests.group()),
    await guests.sponsor('ben', await guests.group()),
  ];
  const begun: string[] = [];
  for (const by of [anna, anna, ben, anna, anna]) {
    const { id } = await app.guests.batches.begin({ guestTypeId: types.Weekly.id, count: 1 }, by);
    if (by === anna) begun.unshift(id);
    // Two of one moment are told apart by their ids.
    if (begun.length % 2 === 0) await clock.advance(1000);
  }
  const listed = async (by: Actor): Promise<string[]> => {
    const ids: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const { batches, next } = await app.guests.batches.list({ limit: 2, cursor }, by);
      ids.push(...batches.map(({ id }) => id));
      cursor = next;
    }
    return ids;
  };
  assert.deepEqual(await listed(anna), begun);
  assert.equal((await listed(ADMIN)).length, 5);
  await assert.rejects(
    app.guests.batches.list({ limit: 2, cursor: 'rubbish' }, anna),
    (error) => error instanceof Refusal,
  );
});

test('ninety days after its end a batch is forgotten, and its accounts are not', async (t) => {
  const guests = await createTestGuests(t);
  const { app, types, clock } = guests;
  const input = { guestTypeId: types.Contractor.id, count: 1, duration: { value: 365, unit: 'days' } };
  const { id } = await app.guests.batches.begin(input, ADMIN);
  await app.guests.upkeep.tend();
  await clock.advance(90 * DAY);
  await app.guests.upkeep.tend();
  assert.equal((await app.guests.batches.notice(id, ADMIN)).created, 1);
  await clock.advance(1);
  await app.guests.upkeep.tend();
  await assert.rejects(app.guests.batches.notice(id, ADMIN), refused('guest_batch_not_found'));
  assert.equal(await app.guests.count({}, ADMIN), 1);
});
