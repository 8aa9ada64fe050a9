import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { createTestDatabase, createTestDatabaseAt } from '../../test/stand-ins/database.ts';
import { until } from '../../test/stand-ins/until.ts';
import { migrations } from '../../migrations/migrations.ts';
import { silentLog } from '../log/log.ts';
import { Refusal } from '../refusal.ts';
import type { Secret } from '../secrets/secret.ts';
import { realClock } from '../time/clock.ts';
import { openDatabase, type Database } from './database.ts';

type Tables = { notes: { id: number; text: string } };

async function createNotes(database: Database): Promise<void> {
  await sql`create table notes (id bigint primary key, text text not null)`.execute(database.sql);
}

/** As another process would. */
async function openAgain(t: TestContext, url: Secret): Promise<Database> {
  const other = await openDatabase({ dataFolder: '/nonexistent', url, log: silentLog, clock: realClock });
  t.after(() => other.close());
  return other;
}

/** What is heard on a channel, one after the other. */
function ear(database: Database, channel: string): { next(): Promise<string>; stop: () => void } {
  const heard: string[] = [];
  const waiting: ((payload: string) => void)[] = [];
  const stop = database.listen(channel, (payload) => {
    const wake = waiting.shift();
    if (wake) wake(payload);
    else heard.push(payload);
  });
  const next = async (): Promise<string> => heard.shift() ?? new Promise((resolve) => waiting.push(resolve));
  return { next, stop };
}

test('a transaction is kept whole or not at all', async (t) => {
  const database = await createTestDatabase(t);
  await createNotes(database);
  const notes = database.sql.withTables<Tables>();
  await database.transaction((tx) =>
    tx.withTables<Tables>().insertInto('notes').values({ id: 1, text: 'kept' }).execute(),
  );
  const broken = database.transaction(async (tx) => {
    await tx.withTables<Tables>().insertInto('notes').values({ id: 2, text: 'gone' }).execute();
    throw new Error('changed my mind');
  });
  await assert.rejects(broken, /changed my mind/);
  assert.deepEqual(await notes.selectFrom('notes').selectAll().execute(), [{ id: 1, text: 'kept' }]);
});

test('an instant comes back as the number it was, and a bigint too large for a number is a fault', async (t) => {
  const database = await createTestDatabase(t);
  const at = 1_795_408_753_123;
  const { rows } = await sql<{
    at: number;
    count: number;
  }>`select ${at}::bigint as at, count(*) from pg_class`.execute(database.sql);
  assert.equal(rows[0]?.at, at);
  assert.equal(typeof rows[0]?.count, 'number');
  await assert.rejects(sql`select 9007199254740993::bigint`.execute(database.sql), /does not fit a number/);
});

test('a notification is heard after the commit, by every listener, and never after a rollback', async (t) => {
  const { database, url } = await createTestDatabaseAt(t);
  const other = await openAgain(t, url);
  const [here, there] = [ear(database, 'Odd "name"'), ear(other, 'Odd "name"')];
  assert.deepEqual([await here.next(), await there.next()], ['', '']);
  const broken = database.transaction(async (tx) => {
    await database.notify(tx, 'Odd "name"', 'rolled back');
    throw new Error('no');
  });
  await assert.rejects(broken);
  await database.transaction((tx) => database.notify(tx, 'Odd "name"', 'committed'));
  assert.deepEqual([await here.next(), await there.next()], ['committed', 'committed']);
});

test('who stopped listening hears nothing more, and others on the channel still do', async (t) => {
  const database = await createTestDatabase(t);
  const [one, two] = [ear(database, 'bell'), ear(database, 'bell')];
  assert.deepEqual([await one.next(), await two.next()], ['', '']);
  one.stop();
  let stoppedHeard = false;
  void one.next().then(() => (stoppedHeard = true));
  await database.notify(database.sql, 'bell', 'ding');
  assert.equal(await two.next(), 'ding');
  assert.equal(stoppedHeard, false);
});

test('a lock has one holder, among processes and within one', async (t) => {
  const { database, url } = await createTestDatabaseAt(t);
  const other = await openAgain(t, url);
  const lock = await database.tryLock('duty');
  assert.ok(lock);
  assert.equal(await database.tryLock('duty'), null);
  assert.equal(await other.tryLock('duty'), null);
  assert.ok(await other.tryLock('another duty'));
  await lock.release();
  assert.ok(await other.tryLock('duty'));
  assert.equal(await database.tryLock('duty'), null);
});

test('when connections are cut, locks are told, listeners hear again and queries work', async (t) => {
  const { database, url } = await createTestDatabaseAt(t);
  const other = await openAgain(t, url);
  const lock = await database.tryLock('duty');
  const bell = ear(database, 'bell');
  assert.equal(await bell.next(), '');
  const lost = once(lock!.lost, 'abort');
  const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity
                  where datname = current_database() and pid <> pg_backend_pid()`;
  await cut.execute(other.sql);
  await lost;
  assert.equal(await bell.next(), '');
  // A query may still meet a connection of the pool whose end has not been heard of.
  await until(() =>
    database.notify(database.sql, 'bell', 'again').then(
      () => true,
      () => false,
    ),
  );
  assert.equal(await bell.next(), 'again');
  // The server frees the lock when it has noticed the end of the old connection.
  let again = await database.tryLock('duty');
  for (const deadline = Date.now() + 5_000; !again && Date.now() < deadline;)
    again = await database.tryLock('duty');
  assert.ok(again);
  await lock!.release();
  assert.equal(
    await other.tryLock('duty').then((had) => had?.name),
    undefined,
    'a late release frees nothing',
  );
});

test('closing twice is closing once, and afterwards queries fail', async (t) => {
  const database = await createTestDatabase(t);
  await sql`select 1`.execute(database.sql);
  await Promise.all([database.close(), database.close()]);
  await assert.rejects(sql`select 1`.execute(database.sql));
});

test('migrations run once, in their order', async (t) => {
  const ran: string[] = [];
  const note = (name: string) => ({ up: async () => void ran.push(name) });
  const { url } = await createTestDatabaseAt(t);
  const one = { ...migrations, '9001_a': note('a') };
  const two = { ...one, '9002_b': note('b') };
  for (const known of [one, two, two]) {
    const options = { dataFolder: '/nonexistent', log: silentLog, clock: realClock, url, migrations: known };
    await (await openDatabase(options)).close();
  }
  assert.deepEqual(ran, ['a', 'b']);
});

test('a database that a newer Foyer has written is refused', async (t) => {
  const nothing = { up: () => Promise.resolve() };
  const { url } = await createTestDatabaseAt(t, {
    migrations: { ...migrations, '9001_a': nothing, '9002_b': nothing },
  });
  const older = {
    dataFolder: '/nonexistent',
    log: silentLog,
    clock: realClock,
    url,
    migrations: { ...migrations, '9001_a': nothing },
  };
  await assert.rejects(openDatabase(older), (error) => {
    assert.ok(error instanceof Refusal);
    assert.deepEqual([error.kind, error.code], ['configuration', 'database_newer']);
    return error.message.includes('9002_b');
  });
});
