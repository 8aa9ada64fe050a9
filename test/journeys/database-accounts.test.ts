// As whom PostgreSQL runs: as root in a clone that only root can enter, as root without user namespaces, as an ordinary
// user, and where nothing works. PostgreSQL itself refuses to be root.
import assert from 'node:assert/strict';
import { chmod, chown, stat, symlink } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { accountsIn } from '../../src/database/postgres-account.ts';
import { copyProject, isRoot, newDataFolder, startDatabase } from '../stand-ins/database-program.ts';

const skip = isRoot ? false : 'needs to be root to become others';
const nobody = accountsIn(readFileSync('/etc/passwd', 'utf8')).at(-1) ?? { uid: 65534, gid: 65534 };
/** No `unshare` is found here, as where user namespaces are not to be had. */
const WITHOUT_NAMESPACES = { PATH: '/nonexistent' };

test(
  'root starts the database of a clone under /root, which no other user can enter',
  { skip },
  async (t) => {
    const project = await copyProject(t, '/root', 0o700);
    const folder = join(project, 'data');
    for (const start of ['first', 'second']) {
      const program = await startDatabase(folder, { project });
      assert.ok(program.said.opened, `${start}: ${program.said.message}`);
      await program.close();
    }
    assert.equal((await stat(join(folder, 'postgres'))).uid, 0);
  },
);

test(
  'root without user namespaces runs PostgreSQL as another user, and with them again as itself',
  { skip },
  async (t) => {
    const project = await copyProject(t, tmpdir(), 0o755);
    const folder = await newDataFolder(t);
    await makePassable(folder);
    const starts = [WITHOUT_NAMESPACES, {}, WITHOUT_NAMESPACES];
    for (const env of starts) {
      const program = await startDatabase(folder, { project, env });
      assert.ok(program.said.opened, program.said.message);
      await program.close();
    }
    assert.notEqual((await stat(join(folder, 'postgres'))).uid, 0);
  },
);

test('root takes up, without user namespaces, what it made with them', { skip }, async (t) => {
  const project = await copyProject(t, tmpdir(), 0o755);
  const folder = await newDataFolder(t);
  await makePassable(folder);
  for (const env of [{}, WITHOUT_NAMESPACES]) {
    const program = await startDatabase(folder, { project, env });
    assert.ok(program.said.opened, program.said.message);
    await program.close();
  }
});

test(
  'where root can neither use a namespace nor another user, one sentence says what to do',
  { skip },
  async (t) => {
    const project = await copyProject(t, '/root', 0o700);
    const program = await startDatabase(join(project, 'data'), { project, env: WITHOUT_NAMESPACES });
    assert.deepEqual([program.said.refused, program.said.kind], ['database_needs_account', 'configuration']);
    assert.match(program.said.message, /ordinary user, or set FOYER_DATABASE_URL/);
  },
);

test(
  'an ordinary user starts it plainly, and root may use it in between without spoiling it',
  { skip },
  async (t) => {
    const project = await copyProject(t, tmpdir(), 0o755);
    const folder = await newDataFolder(t);
    await makePassable(folder);
    await chown(dirname(folder), nobody.uid, nobody.gid);
    for (const ids of [nobody, {}, nobody]) {
      const program = await startDatabase(folder, { project, ...ids });
      assert.ok(program.said.opened, program.said.message);
      await program.close();
    }
    assert.equal((await stat(join(folder, 'postgres'))).uid, nobody.uid);
  },
);

test('a user who may not enter the data folder is told so', { skip }, async (t) => {
  const project = await copyProject(t, tmpdir(), 0o755);
  const folder = await newDataFolder(t);
  await makePassable(folder);
  const program = await startDatabase(folder);
  await program.close();
  const refused = await startDatabase(folder, { project, ...nobody });
  assert.deepEqual([refused.said.refused, refused.said.kind], ['data_folder_not_permitted', 'configuration']);
});

test('one folder under two names is one database', async (t) => {
  const folder = await newDataFolder(t);
  const first = await startDatabase(folder);
  const alias = join(dirname(folder), 'alias');
  await symlink(folder, alias);
  const second = await startDatabase(alias);
  assert.equal(second.said.serverStartedAt, first.said.serverStartedAt);
  await second.close();
  await first.close();
});

/** Above the data folder others must be able to pass, as in /var/lib. */
async function makePassable(dataFolder: string): Promise<void> {
  await chmod(dirname(dataFolder), 0o755);
}
