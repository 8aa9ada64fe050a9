import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ADMIN, createTestGuests } from '../../test/stand-ins/guests.ts';
import { until, untilSomebodyWaits } from '../../test/stand-ins/until.ts';
import { BATCH_CHANNEL } from './batch-work-gate.ts';

test('a batch that is begun while a round goes on is worked off right after it', async (t) => {
  const { app, types } = await createTestGuests(t);
  let isTold = false;
  t.after(app.database.listen(BATCH_CHANNEL, () => void (isTold = true)));
  t.after(() => app.guests.upkeep.stop());
  const id = await app.database.transaction(async (tx) => {
    // The round has looked for batches, and waits for the schedule of the purge.
    await sql`lock table settings`.execute(tx);
    app.guests.upkeep.start();
    await untilSomebodyWaits(app.database);
    const batch = await app.guests.batches.begin({ guestTypeId: types.Daily.id, count: 1 }, ADMIN);
    await until(async () => Promise.resolve(isTold));
    return batch.id;
  });
  await until(async () => (await app.guests.batches.notice(id, ADMIN)).endedAt !== null);
  assert.equal((await app.guests.batches.notice(id, ADMIN)).created, 1);
});
