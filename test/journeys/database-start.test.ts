// The embedded database through the life of real processes: made, started again, shared, adopted, stopped.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parsePidFile, runningPostmaster } from '../../src/database/postmaster.ts';
import { socketFolderFor } from '../../src/database/socket-folder.ts';
import { newDataFolder, startDatabase } from '../stand-ins/database-program.ts';

const cluster = (dataFolder: string): string => join(dataFolder, 'postgres');

test('the first start makes a database, the second finds it within 300 ms, and each stops it', async (t) => {
  const folder = await newDataFolder(t);
  const first = await startDatabase(folder);
  assert.match(first.said.opened, /^embedded PostgreSQL 18 in /);
  assert.equal((await stat(folder)).mode & 0o777, 0o700);
  await first.close();
  assert.equal(await runningPostmaster(cluster(folder)), null);
  const second = await startDatabase(folder);
  assert.ok(second.said.durationMs < 300, `took ${second.said.durationMs} ms`);
  await second.close();
  assert.equal(await runningPostmaster(cluster(folder)), null);
  assert.equal(existsSync(join(cluster(folder), 'postmaster.pid')), false);
});

test('processes that start at once on a new folder share one server and migrate once', async (t) => {
  const folder = await newDataFolder(t);
  const programs = await Promise.all([1, 2, 3, 4].map(() => startDatabase(folder)));
  assert.equal(new Set(programs.map(({ said }) => said.serverStartedAt)).size, 1);
  assert.deepEqual(await leftovers(folder), []);
  for (const program of programs.slice(1)) await program.close();
  assert.ok(await runningPostmaster(cluster(folder)), 'one still uses it');
  await programs[0]!.close();
  assert.equal(await runningPostmaster(cluster(folder)), null);
});

test('a start while the last user is stopping the server gets a server', async (t) => {
  const folder = await newDataFolder(t);
  for (let round = 0; round < 3; round += 1) {
    const first = await startDatabase(folder);
    const [second] = await Promise.all([startDatabase(folder), first.close()]);
    assert.ok(second.said.opened, second.said.message);
    await second.close();
  }
});

test('after kill -9 the orphaned server is adopted, never a second one started', async (t) => {
  const folder = await newDataFolder(t);
  const first = await startDatabase(folder);
  await first.kill();
  const orphan = await runningPostmaster(cluster(folder));
  assert.ok(orphan, 'the server outlives kill -9 of Foyer');
  const second = await startDatabase(folder);
  assert.equal(second.said.serverStartedAt, first.said.serverStartedAt);
  assert.equal((await runningPostmaster(cluster(folder)))?.pid, orphan.pid);
  await second.close();
  assert.equal(await runningPostmaster(cluster(folder)), null);
});

test('a Ctrl-C in the terminal reaches Foyer and not its database', async (t) => {
  const folder = await newDataFolder(t);
  const program = await startDatabase(folder, { detached: true });
  const ended = once(program.process, 'close');
  process.kill(-program.process.pid!, 'SIGINT');
  await ended;
  const after = await startDatabase(folder);
  assert.equal(after.said.serverStartedAt, program.said.serverStartedAt);
  await after.close();
});

test('kill -9 in the middle of the first start leaves nothing that hinders the next', async (t) => {
  const folder = await newDataFolder(t);
  const program = join(import.meta.dirname, '..', 'stand-ins', 'database-process.ts');
  const first = spawn(process.execPath, [program, folder], { stdio: 'ignore' });
  while ((await leftovers(folder)).length === 0) await new Promise((resolve) => setImmediate(resolve));
  first.kill('SIGKILL');
  const second = await startDatabase(folder);
  assert.ok(second.said.opened, second.said.message);
  assert.deepEqual(await leftovers(folder), []);
  await second.close();
});

test('a pid file whose pid now belongs to another process does not stop the start', async (t) => {
  const folder = await newDataFolder(t);
  const first = await startDatabase(folder);
  const pidFile = join(cluster(folder), 'postmaster.pid');
  const left = await readFile(pidFile, 'utf8');
  await first.close();
  // As after a restart of a container: our own pid is alive, and is no PostgreSQL.
  await writeFile(pidFile, left.replace(/^\d+/, String(process.pid)));
  assert.equal(parsePidFile(await readFile(pidFile, 'utf8'))?.pid, process.pid);
  const second = await startDatabase(folder);
  assert.ok(second.said.opened, second.said.message);
  await second.close();
});

test('a second serve on a data folder is refused, a command is not, and kill -9 ends the claim', async (t) => {
  const folder = await newDataFolder(t);
  const first = await startDatabase(folder, { duty: 'serve' });
  const second = await startDatabase(folder, { duty: 'serve' });
  assert.deepEqual([second.said.refused, second.said.kind], ['data_folder_in_use', 'conflict']);
  const command = await startDatabase(folder);
  assert.ok(command.said.opened);
  await command.close();
  await first.kill();
  const third = await startDatabase(folder, { duty: 'serve' });
  assert.ok(third.said.opened, third.said.message);
  await third.close();
});

test('a data folder whose path is too long for a socket, or full of odd characters, works', async (t) => {
  for (const name of ['x'.repeat(120), 'with space, "comma" and ü%']) {
    const folder = join(await newDataFolder(t), name, 'data');
    const program = await startDatabase(folder);
    assert.ok(program.said.opened, program.said.message);
    await program.close();
    const socketFolder = socketFolderFor(await realpath(folder));
    assert.equal(
      /^\/tmp\/foyer-[0-9a-f]{16}$/.test(socketFolder) && existsSync(socketFolder),
      false,
      'nothing stays in /tmp',
    );
  }
});

const leftovers = async (folder: string): Promise<string[]> =>
  existsSync(folder) ? (await readdir(folder)).filter((name) => name.startsWith('postgres.new-')) : [];
