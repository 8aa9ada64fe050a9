// What a mailbox has sent, counted by a real PostgreSQL.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { createTestQueue, HOLDER, HOUR_MS, MAILBOX, NOW, result } from '../../test/stand-ins/queue.ts';
import { paceStore } from './pace-store.ts';
import { EXCHANGE_ONLINE_PACE, permit } from './pace.ts';

test('a send counts until a minute after its reply, and for a day', async (t) => {
  const { database, add, claim, queue } = await createTestQueue(t);
  const id = await add({ recipients: ['guest@example.com', 'b@example.com'] });
  const [message] = await claim();
  assert.ok(message);
  const seen = (at: number) => database.transaction((tx) => paceStore(tx).lock(MAILBOX, at));
  assert.deepEqual(await seen(NOW), {
    inWindow: 0,
    firstLeavesAt: undefined,
    lastReservedAt: undefined,
    recipientsToday: 0,
    dayRenewsAt: undefined,
  });
  await database.transaction((tx) => paceStore(tx).reserve(MAILBOX, message, NOW));
  assert.deepEqual(await seen(NOW + 600_000), {
    inWindow: 1,
    firstLeavesAt: undefined,
    lastReservedAt: NOW,
    recipientsToday: 2,
    dayRenewsAt: NOW + 24 * HOUR_MS,
  });
  await queue.record(HOLDER, 'n', [result(id)]);
  const leavesAt = (await seen(NOW + 200)).firstLeavesAt ?? 0;
  assert.ok(leavesAt >= NOW + 60_100 && leavesAt <= NOW + 60_110, `${leavesAt - NOW}`);
  assert.deepEqual([(await seen(leavesAt - 1)).inWindow, (await seen(leavesAt)).inWindow], [1, 0]);
  assert.equal((await seen(NOW + 23 * HOUR_MS)).recipientsToday, 2);
  assert.equal((await seen(NOW + 25 * HOUR_MS)).recipientsToday, 0);
  await paceStore(database.sql).forgetOld(NOW + 25 * HOUR_MS);
  const { rows } = await sql`select 1 from mailbox_sends`.execute(database.sql);
  assert.deepEqual(rows, []);
});

test('of many processes that ask for the last places at once exactly thirty are let through', async (t) => {
  const { database, add, claim } = await createTestQueue(t);
  for (let count = 0; count < 40; count += 1) await add({ lane: 'interactive' });
  const messages = await claim({ limit: 40 });
  const granted = await Promise.all(
    messages.map((message) =>
      database.transaction(async (tx) => {
        const leave = permit(
          { ...EXCHANGE_ONLINE_PACE, mailbox: MAILBOX },
          await paceStore(tx).lock(MAILBOX, NOW),
          NOW,
        );
        if (leave.granted) await paceStore(tx).reserve(MAILBOX, message, NOW);
        return leave.granted;
      }),
    ),
  );
  assert.equal(granted.filter(Boolean).length, 30);
});
