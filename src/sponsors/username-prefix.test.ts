import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql, type Kysely } from 'kysely';
import { up } from '../../migrations/0018-sponsor-group-prefix.ts';
import { createTestGuests } from '../../test/stand-ins/guests.ts';
import { sponsorGroupChange } from './sponsor-group.ts';
import { LONGEST_PREFIX, prefixProblem } from './username-prefix.ts';

/** As one that is typed is judged, and as a sponsor group's is. */
const problems = (text: string): (string | undefined)[] => [
  prefixProblem(text),
  sponsorGroupChange.safeParse({ usernamePrefix: text }).error?.issues[0]?.message,
];

test('a prefix is letters, digits and the marks of user names, of a group as of a sponsor', () => {
  for (const text of ['', 'guest', 'Fair-2026.', 'a'.repeat(LONGEST_PREFIX)])
    assert.deepEqual(problems(text), [undefined, undefined], text);
  for (const text of ['-a', '.a', '=a', 'a b', 'é', 'a@b'])
    for (const problem of problems(text)) assert.match(problem ?? '', /^must be letters/, text);
  for (const problem of problems('a'.repeat(LONGEST_PREFIX + 1)))
    assert.equal(problem, 'must have at most 16 characters');
});

test('a prefix of a group that began with a mark begins with what comes after it', async (t) => {
  const { app, group } = await createTestGuests(t);
  const { id } = await group({ usernamePrefix: 'conf-', mayDelete: false });
  await sql`update sponsor_groups set permissions =
    jsonb_set(permissions::jsonb, '{usernamePrefix}', '"-.conf-"') where id = ${id}`.execute(
    app.database.sql,
  );
  await up(app.database.sql as unknown as Kysely<unknown>);
  const { usernamePrefix, mayDelete } = await app.sponsors.findGroup(id);
  assert.deepEqual([usernamePrefix, mayDelete], ['conf-', false]);
});
