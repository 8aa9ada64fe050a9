import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { createTestDatabase } from '../../test/stand-ins/database.ts';
import { queryRefusal } from './query-failure.ts';

const failing = (code: string, about: object = {}): Error =>
  Object.assign(new Error('x'), { code, ...about });

for (const [error, code] of [
  [failing('53100'), 'database_disk_full'],
  [failing('53300'), 'database_too_busy'],
  [failing('57P01'), 'database_went_away'],
  [failing('ECONNREFUSED', { syscall: 'connect' }), 'database_went_away'],
  [new Error('Connection terminated unexpectedly'), 'database_went_away'],
] as const)
  test(`${error.message === 'x' ? (error as { code?: string }).code : error.message} is told as ${code}, with what to do`, () => {
    const refusal = queryRefusal(error);
    assert.equal(refusal?.code, code);
    assert.match(refusal?.message ?? '', /do it again|Do it again/);
  });

test('a file that is missing, a constraint and what is no error stay what they are', () => {
  for (const other of [
    failing('ENOENT', { syscall: 'open' }),
    failing('23505'),
    new Error('y'),
    'text',
    undefined,
  ])
    assert.equal(queryRefusal(other ?? {}), undefined);
});

test('a database that takes no changes is told as such', async (t) => {
  const { sql: on } = await createTestDatabase(t);
  const change = on.connection().execute(async (one) => {
    await sql`set default_transaction_read_only = on`.execute(one);
    await sql`create table refused (id int)`.execute(one);
  });
  await assert.rejects(change, (error: unknown) => queryRefusal(error)?.code === 'database_read_only');
});
