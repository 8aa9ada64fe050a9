// Moves of many messages and sending again, on the whole road with the clock in the test's hand.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { createTestRoad, passTime, type TestRoad } from '../../test/stand-ins/road.ts';
import { permissionsOf, type Actor, type Role } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';

const actor = (role: Role): Actor => ({
  kind: 'administrator',
  name: `the ${role}`,
  permissions: permissionsOf(role),
});
const ADMIN = actor('mail-admin');
const NOBODY = '00000000-0000-4000-8000-000000000000';

async function audited({ app }: TestRoad): Promise<{ action: string; subject: string; after: unknown }[]> {
  const { rows } = await sql<{
    action: string;
    subject: string;
    after: unknown;
  }>`select action, subject, after from audit_entries where action like 'message.%' order by at, id`.execute(
    app.database.sql,
  );
  return rows;
}

const refused =
  (kind: string, code: string) =>
  (error: unknown): boolean =>
    error instanceof Refusal && error.kind === kind && error.code === code;

test('of a mixed selection each is judged by itself, as the preview has said', async (t) => {
  const road = await createTestRoad(t);
  const { mail } = road.app;
  const [queued = '', held = '', cancelled = ''] = await road.accept(3);
  await mail.moveMany([held], 'hold', ADMIN);
  await mail.moveMany([cancelled], 'cancel', ADMIN);
  const ids = [queued, held.toUpperCase(), cancelled, NOBODY, 'no id', queued];
  const expected = [
    [queued, 'queued', 'refused', null],
    [held, 'held', 'moves', 'queued'],
    [cancelled, 'cancelled', 'refused', null],
    [NOBODY, null, 'refused', null],
    ['no id', null, 'refused', null],
  ];
  const shown = (outcomes: Awaited<ReturnType<typeof mail.preview>>): unknown =>
    outcomes.map(({ id, state, outcome, to }) => [id, state, outcome, to]);
  const preview = await mail.preview(ids, 'release');
  assert.deepEqual(shown(preview), expected);
  assert.equal((await mail.show(held)).state, 'held', 'a preview changes nothing');
  assert.match(preview[0]?.reason ?? '', /only one that is held can/);
  assert.deepEqual(await mail.moveMany(ids, 'release', ADMIN), preview);
  assert.equal((await mail.show(held)).state, 'queued');
  assert.deepEqual(
    (await audited(road)).map(({ action, subject, after }) => [action, subject, after]),
    [
      ['message.hold', held, { state: 'held' }],
      ['message.cancel', cancelled, { state: 'cancelled' }],
      ['message.release', held, { state: 'queued' }],
    ],
  );
});

test('a message that was named in capitals is found in the audit like any other', async (t) => {
  const road = await createTestRoad(t);
  const [id = ''] = await road.accept(1);
  assert.equal((await road.app.mail.move(id.toUpperCase(), 'hold', ADMIN)).state, 'held');
  assert.deepEqual(await audited(road), [{ action: 'message.hold', subject: id, after: { state: 'held' } }]);
});

test('all that match a filter are moved, in batches, and no others', async (t) => {
  const road = await createTestRoad(t);
  const { mail } = road.app;
  await road.accept(405);
  const [other = ''] = await road.accept(1, { to: 'somebody@example.org' });
  const matching = { recipient: 'GUEST@example.com', states: ['queued'] } as const;
  assert.equal((await mail.preview({ matching }, 'hold')).length, 405);
  const outcomes = await mail.moveMany({ matching }, 'hold', ADMIN);
  assert.equal(outcomes.filter(({ outcome }) => outcome === 'moves').length, 405);
  assert.equal((await mail.list({ limit: 1 })).counts.held, 405);
  assert.equal((await mail.show(other)).state, 'queued');
  await assert.rejects(
    mail.moveMany(
      Array.from({ length: 10_001 }, (_, number) => `id ${number}`),
      'hold',
      ADMIN,
    ),
    refused('too_large', 'selection_too_large'),
  );
});

test('a message that somebody else has locked is waited for, and moved', async (t) => {
  const road = await createTestRoad(t);
  const { mail, database } = road.app;
  const [one = '', two = ''] = await road.accept(2);
  const locked = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const holding = database.transaction(async (tx) => {
    await sql`select from messages where id = ${one}::uuid for update`.execute(tx);
    locked.resolve();
    await release.promise;
  });
  await locked.promise;
  const moving = mail.moveMany([one, two], 'hold', ADMIN);
  while ((await mail.show(two)).state !== 'held') continue;
  release.resolve();
  await holding;
  assert.deepEqual(
    (await moving).map(({ outcome }) => outcome),
    ['moves', 'moves'],
  );
  assert.equal((await mail.show(one)).state, 'held');
});

test('who may not manage mail moves nothing, resends nothing and reads no content', async (t) => {
  const road = await createTestRoad(t);
  const { mail } = road.app;
  const [id = ''] = await road.accept(1);
  for (const role of ['read-only', 'guest-admin'] as const) {
    const by = actor(role);
    const isRefused = refused('forbidden', 'permission_missing');
    await assert.rejects(mail.moveMany([id], 'hold', by), isRefused);
    await assert.rejects(mail.resend(id, {}, by), isRefused);
    await assert.rejects(mail.content(id, by), isRefused);
  }
  const managesOnly = { ...ADMIN, permissions: new Set(['mail.manage'] as const) };
  await assert.rejects(mail.resend(id, {}, managesOnly), refused('forbidden', 'permission_missing'));
  assert.equal((await mail.list({ limit: 5 })).messages.length, 1);
  assert.deepEqual(await audited(road), []);
});

test('a message is sent again under another Message-ID, to others where they are named', async (t) => {
  const road = await createTestRoad(t);
  const { mail } = road.app;
  mail.start();
  const [id = ''] = await road.accept(1, { lane: 'interactive' });
  await passTime(road, 100, 5_000, () => road.sandbox.messages().length === 1);
  await passTime(road, 100, 5_000, async () => (await mail.show(id)).state === 'sent');
  const same = await mail.resend(id.toUpperCase(), {}, ADMIN);
  const other = await mail.resend(id, { to: ['Other <other@example.com>'] }, ADMIN);
  await passTime(road, 100, 10_000, () => road.sandbox.messages().length === 3);
  await passTime(road, 100, 5_000, async () => (await mail.show(other)).state === 'sent');
  const [first, again, others] = await Promise.all([id, same, other].map((each) => mail.show(each)));
  assert.deepEqual(
    [again, others].map((view) => [view?.repeats, view?.recipients[0]?.address, view?.subject, view?.lane]),
    [
      [id, 'guest@example.com', 'Mail 1', 'interactive'],
      [id, 'other@example.com', 'Mail 1', 'interactive'],
    ],
  );
  assert.equal(new Set([first, again, others].map((view) => view?.messageId)).size, 3);
  const [was, is] = await Promise.all([mail.content(id, ADMIN), mail.content(same, ADMIN)]);
  assert.equal(is.text, was.text);
  const values = (name: string): string[] =>
    is.headers.filter(([each]) => each === name).map(([, value]) => value);
  assert.deepEqual(values('message-id'), [again?.messageId]);
  assert.equal(values('date').length, 1);
  assert.deepEqual(
    (await audited(road)).map(({ action, subject, after }) => [action, subject, after]),
    [
      ['message.resend', id, { as: same, to: ['guest@example.com'], recipientCount: 1 }],
      ['message.resend', id, { as: other, to: ['other@example.com'], recipientCount: 1 }],
    ],
  );
  const kinds = (await mail.timeline(id)).map(({ kind }) => kind);
  assert.deepEqual(
    [kinds.slice(0, 2), [...kinds.slice(2, -1)].sort(), kinds.at(-1)],
    [['accepted', 'attempt'], ['by-hand', 'by-hand', 'repeated', 'repeated'], 'now'],
  );
});

test('a message in any state but sending is sent again; a wrong recipient or id is refused and nothing is queued', async (t) => {
  const road = await createTestRoad(t);
  const { mail, database } = road.app;
  const [id = ''] = await road.accept(1);
  for (const state of ['queued', 'sent', 'deferred', 'failed', 'unknown', 'held', 'cancelled'])
    await sql`update messages set state = ${state} where id = ${id}::uuid`
      .execute(database.sql)
      .then(() => mail.resend(id, {}, ADMIN));
  const before = (await mail.list({ limit: 1 })).counts;
  for (const to of [[], ['no address'], ['a@example.com\r\nBcc: b@example.com'], ['\0@example.com']])
    await assert.rejects(
      mail.resend(id, { to }, ADMIN),
      refused('invalid', 'message_invalid'),
      JSON.stringify(to),
    );
  for (const wrong of [NOBODY, 'x', "'; drop table messages; --"])
    await assert.rejects(mail.resend(wrong, {}, ADMIN), refused('not_found', 'message_not_found'));
  await sql`update messages set state = 'sending' where id = ${id}::uuid`.execute(database.sql);
  await assert.rejects(mail.resend(id, {}, ADMIN), refused('conflict', 'message_being_sent'));
  const { counts } = await mail.list({ limit: 1 });
  assert.deepEqual([before.queued, counts.queued], [7, 7]);
});
