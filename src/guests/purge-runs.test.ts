// Runs of the purge: what is gone is in the audit, and one by hand is beside the schedule.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { writtenEntries } from '../../test/stand-ins/audit.ts';
import { ADMIN, createTestGuests } from '../../test/stand-ins/guests.ts';
import { Refusal } from '../refusal.ts';

const DAY = 86_400_000;

test('of a run that breaks off, what is gone is in the audit', async (t) => {
  const { app, clock, types, create } = await createTestGuests(t);
  const { id } = await app.guests.batches.begin({ guestTypeId: types.Daily.id, count: 510 }, ADMIN);
  await app.guests.batches.work(id);
  await clock.advance(DAY);
  await create(ADMIN, { userName: 'last', duration: { value: 1, unit: 'minutes' } });
  await clock.advance(DAY);
  await sql`create function fails() returns trigger language plpgsql as $$
    begin raise exception 'the world ends'; end $$`.execute(app.database.sql);
  await sql`create trigger fails before delete on guests
    for each row when (old.username = 'last') execute function fails()`.execute(app.database.sql);
  await assert.rejects(app.guests.purge.now(ADMIN), /the world ends/);
  assert.equal(await app.guests.count({}, ADMIN), 11);
  const runs = (await writtenEntries(app.database)).filter(({ action }) => action === 'guest-purge.run');
  assert.deepEqual(
    runs.map(({ after }) => (after as { deleted: number }).deleted),
    [500],
  );
  await sql`drop trigger fails on guests`.execute(app.database.sql);
  assert.equal(await app.guests.purge.now(ADMIN), 11);
  assert.equal((await app.guests.purge.shown()).last?.deleted, 11);
});

test('a run by hand does not move the schedule, and takes no account that another run has in hand', async (t) => {
  const { app, clock, create } = await createTestGuests(t);
  const { nextAt } = await app.guests.purge.shown();
  await create(ADMIN);
  await clock.advance(2 * DAY);
  const lock = (await app.database.tryLock('guest-purge')) ?? assert.fail();
  await assert.rejects(
    app.guests.purge.now(ADMIN),
    (error) => error instanceof Refusal && error.code === 'guest_purge_running',
  );
  await lock.release();
  assert.equal(await app.guests.purge.now(ADMIN), 1);
  const shown = await app.guests.purge.shown();
  assert.deepEqual([shown.last?.isByHand, shown.nextAt], [true, nextAt]);
});
