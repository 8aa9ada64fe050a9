// What the embedded database does when the world is against it: one clear sentence, or recovery.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '../../src/database/database.ts';
import { runningPostmaster } from '../../src/database/postmaster.ts';
import { silentLog } from '../../src/log/log.ts';
import { realClock } from '../../src/time/clock.ts';
import { isRoot, newDataFolder, startDatabase, type DatabaseProgram } from '../stand-ins/database-program.ts';

const mounting = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0;
const skip = mounting ? false : 'needs to be root and allowed to mount';

/** A small file system at the place of the data folder. */
async function mounted(t: TestContext, options: string): Promise<string> {
  const folder = await newDataFolder(t);
  await mkdir(folder);
  assert.equal(spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status, 0);
  return folder;
}

function assertRefused({ said }: DatabaseProgram, kind: string, code: string, folder: string): void {
  assert.deepEqual([said.refused, said.kind], [code, kind], said.message);
  assert.ok(said.message.includes(folder), said.message);
  assert.doesNotMatch(said.message, /\n/);
}

test(
  'a disk too small for a new database is said in one sentence, and leaves no half of one',
  { skip },
  async (t) => {
    const folder = await mounted(t, 'size=16m,mode=700');
    assertRefused(await startDatabase(folder), 'unavailable', 'database_disk_full', folder);
    assert.equal(spawnSync('mount', ['-o', 'remount,size=300m', folder]).status, 0);
    const again = await startDatabase(folder);
    assert.ok(again.said.opened, again.said.message);
    await again.close();
  },
);

test('a disk that is full when an existing database starts is said in one sentence', { skip }, async (t) => {
  const folder = await mounted(t, 'size=120m,mode=700');
  await (await startDatabase(folder)).close();
  spawnSync('dd', ['if=/dev/zero', `of=${join(folder, 'fill')}`, 'bs=4k']);
  assertRefused(await startDatabase(folder), 'unavailable', 'database_disk_full', folder);
  spawnSync('rm', [join(folder, 'fill')]);
  const again = await startDatabase(folder);
  assert.ok(again.said.opened, again.said.message);
  await again.close();
});

test('a read-only data folder is said in one sentence, new or with a database in it', { skip }, async (t) => {
  const folder = await mounted(t, 'size=120m,mode=700');
  // The kernel refuses it while a server that has ended still has a file open for writing.
  const remount = async (how: string): Promise<void> => {
    for (const until = performance.now() + 10_000; ; await delay(20)) {
      if (spawnSync('mount', ['-o', `remount,${how}`, folder]).status === 0) return;
      assert.ok(performance.now() < until, `the folder cannot be mounted ${how}`);
    }
  };
  await remount('ro');
  assertRefused(await startDatabase(folder), 'configuration', 'data_folder_read_only', folder);
  assertRefused(
    await startDatabase(folder, { duty: 'serve' }),
    'configuration',
    'data_folder_read_only',
    folder,
  );
  await remount('rw');
  await (await startDatabase(folder)).close();
  await remount('ro');
  assertRefused(await startDatabase(folder), 'configuration', 'data_folder_read_only', folder);
});

test('a file where the data folder should be is said in one sentence', async (t) => {
  const folder = join(dirname(await newDataFolder(t)), 'file');
  await writeFile(folder, '');
  assertRefused(await startDatabase(folder), 'configuration', 'data_folder_not_a_folder', folder);
});

test('a database of another PostgreSQL version is refused and left alone', async (t) => {
  const folder = await newDataFolder(t);
  await (await startDatabase(folder)).close();
  await writeFile(join(folder, 'postgres', 'PG_VERSION'), '17\n');
  const refused = await startDatabase(folder);
  assertRefused(refused, 'configuration', 'database_other_version', folder);
  assert.match(refused.said.message, /PostgreSQL 17/);
});

test('when the server is killed, it is started again: queries, listeners and locks go on', async (t) => {
  const folder = await newDataFolder(t);
  const database = await openDatabase({
    dataFolder: folder,
    log: silentLog,
    clock: realClock,
    migrations: {},
  });
  await sql`create table kept (n bigint)`.execute(database.sql);
  await sql`insert into kept values (7)`.execute(database.sql);
  const lock = await database.tryLock('duty');
  assert.ok(lock);
  let heard = Promise.withResolvers<string>();
  database.listen('bell', (payload) => heard.resolve(payload));
  assert.equal(await heard.promise, '');

  heard = Promise.withResolvers();
  const lost = once(lock.lost, 'abort');
  process.kill((await runningPostmaster(join(folder, 'postgres')))!.pid, 'SIGKILL');
  await lost;
  assert.equal(await heard.promise, '', 'told that notifications may have been missed');
  heard = Promise.withResolvers();
  await database.notify(database.sql, 'bell', 'ding');
  assert.equal(await heard.promise, 'ding');
  const { rows } = await sql<{ n: number }>`select n from kept`.execute(database.sql);
  assert.deepEqual(rows, [{ n: 7 }]);
  assert.ok(await database.tryLock('duty'));
  await database.close();
  assert.equal(await runningPostmaster(join(folder, 'postgres')), null);
});
