import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { accountsIn } from './postgres-account.ts';
import { isServerOf, parsePidFile } from './postmaster.ts';
import { postgresPrograms, POSTGRES_MAJOR } from './postgres-programs.ts';
import { socketFolderFor } from './socket-folder.ts';

test('a pid file tells pid and socket folder; an empty or half-written one tells nothing', () => {
  const text = '4711\n/srv/data/postgres\n1795408753\n5432\n/srv/data/run\n\n 16049205 17\nready   \n';
  assert.deepEqual(parsePidFile(text), { pid: 4711, socketFolder: '/srv/data/run' });
  assert.equal(parsePidFile(''), null);
  assert.equal(parsePidFile('-1\n'), null);
});

test('only a command with -D and this very folder is the server of the folder', () => {
  const server = ['/opt/postgres', '-D', '/srv/data/postgres', '-c', 'port=5432', ''];
  assert.ok(isServerOf('/srv/data/postgres', server));
  assert.ok(!isServerOf('/srv/data', server));
  assert.ok(!isServerOf('/srv/data/postgres', ['node', 'src/main.ts', '/srv/data/postgres']));
  assert.ok(!isServerOf('/srv/data/postgres', []));
  assert.ok(
    isServerOf('/srv/data/postgres', ['/opt/postgres -D /srv/data/postgres -c port=5432']),
    'as ps says it',
  );
});

test('the account postgres is taken before nobody, whatever their order', () => {
  const passwd =
    'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\npostgres:x:101:104::/:/bin/sh\n';
  assert.deepEqual(accountsIn(passwd), [
    { uid: 101, gid: 104 },
    { uid: 65534, gid: 65534 },
  ]);
});

test('the packaged program is of the version that Foyer names', () => {
  const said = execFileSync(postgresPrograms().postgres, ['--version'], { encoding: 'utf8' });
  assert.match(said, new RegExp(`\\(PostgreSQL\\) ${POSTGRES_MAJOR}\\.`));
});

test('the socket lies in the data folder until its path is longer than a socket may have', () => {
  const room = 103 - '/run/.s.PGSQL.5432'.length;
  const fits = '/'.padEnd(room, 'x');
  assert.equal(socketFolderFor(fits), `${fits}/run`);
  assert.match(socketFolderFor(`${fits}x`), /^\/tmp\/foyer-[0-9a-f]{16}$/);
});
