import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { sql } from 'kysely';
import { createTestDatabase } from '../../test/stand-ins/database.ts';
import { Refusal } from '../refusal.ts';
import { createSeal, Secret } from '../secrets/secrets.ts';
import { createManualClock } from '../time/manual-clock.ts';
import { createSettings } from './settings.ts';

const VALUE = { a: 1, secret: new Secret('hunter2'), list: [{ deep: new Secret('swordfish') }, null, 'x'] };

async function arrange(t: TestContext) {
  const database = await createTestDatabase(t);
  const clock = createManualClock(1000);
  const open = (key: number) => createSettings({ database, seal: createSeal(Buffer.alloc(32, key)), clock });
  return { database, clock, open, settings: open(1) };
}

test('a value comes back as it was, its secrets as secrets', async (t) => {
  const { database, settings } = await arrange(t);
  await database.transaction((tx) => settings.write(tx, 'mail', 'active', VALUE));
  const stored = await settings.read('mail', 'active');
  assert.deepEqual(JSON.parse(JSON.stringify(stored?.value)), JSON.parse(JSON.stringify(VALUE)));
  const value = stored?.value as typeof VALUE;
  assert.equal(value.secret.reveal(), 'hunter2');
  assert.equal((value.list[0] as { deep: Secret }).deep.reveal(), 'swordfish');
});

test('the row holds no secret in the clear', async (t) => {
  const { database, settings } = await arrange(t);
  await database.transaction((tx) => settings.write(tx, 'mail', 'active', VALUE));
  const { rows } = await sql<{ value: object }>`select value from settings`.execute(database.sql);
  assert.doesNotMatch(JSON.stringify(rows), /hunter2|swordfish/);
});

test('a secret does not open under another key or in another slice', async (t) => {
  const { database, settings, open } = await arrange(t);
  await database.transaction((tx) => settings.write(tx, 'mail', 'active', VALUE));
  const wrongKey = (error: unknown): boolean =>
    error instanceof Refusal && error.code === 'sealing_key_wrong';
  await assert.rejects(open(2).read('mail', 'active'), wrongKey);
  await sql`update settings set slice = 'other'`.execute(database.sql);
  await assert.rejects(settings.read('other', 'active'), wrongKey);
});

test('active and draft stand side by side, each with its version and time', async (t) => {
  const { database, clock, settings } = await arrange(t);
  await database.transaction((tx) => settings.write(tx, 'mail', 'active', 'one'));
  await clock.advance(500);
  await database.transaction((tx) => settings.write(tx, 'mail', 'active', 'two'));
  await database.transaction((tx) => settings.write(tx, 'mail', 'draft', 'three'));
  assert.deepEqual(await settings.read('mail', 'active'), { value: 'two', version: 2, changedAt: 1500 });
  assert.deepEqual(await settings.read('mail', 'draft'), { value: 'three', version: 1, changedAt: 1500 });
  await database.transaction((tx) => settings.discard(tx, 'mail', 'draft'));
  assert.equal(await settings.read('mail', 'draft'), undefined);
  assert.equal((await settings.read('mail', 'active'))?.version, 2);
});

test('what is rolled back has not happened', async (t) => {
  const { database, settings } = await arrange(t);
  const failing = database.transaction(async (tx) => {
    await settings.write(tx, 'mail', 'active', VALUE);
    throw new Error('no');
  });
  await assert.rejects(failing, /no/);
  assert.equal(await settings.read('mail', 'active'), undefined);
});

test('a value that a transaction has read is not replaced by another meanwhile', async (t) => {
  const { database, settings } = await arrange(t);
  await database.transaction((tx) => settings.write(tx, 'mail', 'active', 0));
  const countUp = (): Promise<void> =>
    database.transaction(async (tx) => {
      const count = (await settings.read('mail', 'active', tx))?.value as number;
      await settings.write(tx, 'mail', 'active', count + 1);
    });
  await Promise.all([countUp(), countUp(), countUp()]);
  assert.equal((await settings.read('mail', 'active'))?.value, 3);
});

test('a value that could be taken for a sealed one is not stored', async (t) => {
  const { database, settings } = await arrange(t);
  const writing = database.transaction((tx) => settings.write(tx, 'mail', 'active', { a: { $sealed: 'x' } }));
  await assert.rejects(writing, /cannot be called \$sealed/);
});

test('a change of the slice is heard, one of another slice is not', async (t) => {
  const { database, settings, open } = await arrange(t);
  const target = new EventTarget();
  const heard: string[] = [];
  const stop = settings.onChange('mail', () => target.dispatchEvent(new Event('mail')));
  t.after(stop);
  await once(target, 'mail'); // now it listens
  open(1).onChange('other', () => heard.push('other'));
  const change = once(target, 'mail');
  await database.transaction((tx) => settings.write(tx, 'mail', 'active', 1));
  await change;
});

test('a digest tells values apart by their secrets, and not by the order of their fields', async (t) => {
  const { settings, open } = await arrange(t);
  const turned = { list: VALUE.list, secret: new Secret('hunter2'), a: 1, absent: undefined };
  const digest = settings.digest(VALUE, 'x');
  assert.equal(settings.digest(turned, 'x'), digest);
  for (const different of [
    settings.digest({ ...VALUE, secret: new Secret('hunter3') }, 'x'),
    settings.digest({ ...VALUE, secret: 'hunter2' }, 'x'),
    settings.digest({ ...VALUE, list: [...VALUE.list].reverse() }, 'x'),
    settings.digest(VALUE, 'y'),
    open(2).digest(VALUE, 'x'),
  ])
    assert.notEqual(different, digest);
});
