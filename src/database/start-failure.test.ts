import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPassing, startRefusal } from './start-failure.ts';

const said: [string, string, RegExp][] = [
  ['initdb: error: could not write to file "x": No space left on device', 'database_disk_full', /full/],
  [
    'FATAL: could not create lock file "postmaster.pid": Read-only file system',
    'data_folder_read_only',
    /read-only/,
  ],
  ["EACCES: permission denied, mkdir '/srv/data'", 'data_folder_not_permitted', /may not/],
  ['FATAL: data directory "x" has wrong ownership', 'data_folder_not_permitted', /owner/],
  ["EEXIST: file already exists, mkdir '/srv/data'", 'data_folder_not_a_folder', /not a folder/],
  [
    'The data directory was initialized by PostgreSQL version 17, which',
    'database_other_version',
    /PostgreSQL 17/,
  ],
  [
    'error while loading shared libraries: libz.so.1: cannot open',
    'database_program_unusable',
    /misses libz\.so\.1/,
  ],
  ["/lib/libc.so.6: version `GLIBC_2.38' not found", 'database_program_unusable', /misses GLIBC_2\.38/],
  ['FATAL: could not map anonymous shared memory: Cannot allocate memory', 'database_memory_short', /memory/],
];

for (const [text, code, word] of said) {
  test(`"${text}" is refused as ${code}, in one sentence that ends with what to do`, () => {
    const refusal = startRefusal('/srv/data', new Error(text));
    assert.equal(refusal?.code, code);
    assert.match(refusal.message, word);
    assert.match(refusal.message, /\. [A-Z].*\.$/);
  });
}

test('what no row knows is not a refusal', () => {
  assert.equal(
    startRefusal('/srv/data', new Error('PANIC: could not locate a valid checkpoint record')),
    null,
  );
});

test('a server that is only just ending is worth another try, a full disk is not', () => {
  assert.ok(isPassing('FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use'));
  assert.ok(isPassing('FATAL:  lock file "postmaster.pid" already exists'));
  assert.ok(!isPassing('No space left on device'));
});
