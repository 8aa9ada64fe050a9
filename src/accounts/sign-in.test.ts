import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import {
  BY_COMMAND,
  CHEAP,
  createTestAccounts,
  HOME,
  PASSWORD,
  type TestAccounts,
} from '../../test/stand-ins/accounts.ts';
import { Secret } from '../secrets/secrets.ts';
import { createHashing } from './accounts.ts';

const MINUTE = 60_000;

test('the right password signs in, in any case of the name', async (t) => {
  const { make, attempt, sessions } = await createTestAccounts(t);
  await make('Ada');
  const result = await attempt('aDA');
  assert.equal(result.outcome, 'signed-in');
  assert.ok('token' in result);
  const session = await sessions.open(result.token.reveal(), HOME);
  assert.equal(session?.administrator.name, 'Ada');
  assert.ok(session.actor.permissions.has('administrators.manage'));
  assert.equal(session.actor.address, HOME);
});

test('a name that nobody has costs one verification, as a wrong password does, and answers the same', async (t) => {
  const { make, attempt, hashed } = await createTestAccounts(t);
  await make('ada');
  hashed.length = 0;
  const wrong = await attempt('ada', 'not the password');
  assert.deepEqual(hashed.splice(0), ['verify']);
  const unknown = await attempt('nobody', 'not the password');
  assert.deepEqual(hashed.splice(0), ['verifyNothing']);
  const huge = await attempt('ada', 'x'.repeat(5000));
  assert.deepEqual(hashed.splice(0), ['verifyNothing']);
  assert.deepEqual([wrong, unknown, huge], Array(3).fill({ outcome: 'refused' }));
});

test('a dummy verification derives a key of the same cost as a real one', async () => {
  const hashing = createHashing({ memoryKib: 32_768, passes: 4, parallelism: 1 });
  const phc = await hashing.hash(new Secret('x'));
  const cpu = async (work: () => Promise<unknown>): Promise<number> => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const [real, dummy] = [
    await cpu(() => hashing.verify(new Secret('y'), phc)),
    await cpu(() => hashing.verifyNothing(new Secret('y'))),
  ];
  // Processor time and no wall clock; a dummy that did nothing would be a hundred times less.
  assert.ok(dummy > real / 4, `${dummy} µs against ${real} µs`);
});

test('a disabled account answers a right password as a wrong one', async (t) => {
  const { make, attempt, administrators } = await createTestAccounts(t);
  await make('ada');
  const id = await make('bob');
  await administrators.setDisabled(id, true, BY_COMMAND);
  assert.deepEqual(await attempt('bob'), await attempt('bob', 'not the password'));
});

for (const name of ['ada', 'nobody'])
  test(`ten failures in a row lock "${name}" for 15 minutes, after growing delays`, async (t) => {
    const { make, attempt, clock } = await createTestAccounts(t);
    await make('ada');
    const delays: number[] = [];
    for (let failure = 1; failure <= 10; failure++) {
      assert.deepEqual(await attempt(name, 'wrong', `192.0.2.${failure}`), { outcome: 'refused' });
      const next = await attempt(name, 'wrong', '198.51.100.1');
      if (failure < 5) {
        // That one counted too.
        failure++;
        assert.deepEqual(next, { outcome: 'refused' });
        continue;
      }
      assert.ok('retryAfterMs' in next);
      assert.equal(next.outcome, failure < 10 ? 'throttled' : 'locked');
      delays.push(next.retryAfterMs);
      await clock.advance(next.retryAfterMs - 1);
      assert.equal((await attempt(name)).outcome, next.outcome);
      await clock.advance(1);
    }
    assert.deepEqual(delays, [5000, 15_000, 30_000, 60_000, 120_000, 900_000]);
    assert.equal((await attempt(name)).outcome, name === 'ada' ? 'signed-in' : 'refused');
  });

async function lock(
  { attempt, clock }: Pick<TestAccounts, 'attempt' | 'clock'>,
  name: string,
): Promise<void> {
  for (let failure = 1; failure <= 10; failure++) {
    await attempt(name, 'wrong');
    if (failure < 10) await clock.advance(2 * MINUTE);
  }
}

test('a lockout is in the audit once, for a name that nobody has too and without that name', async (t) => {
  const accounts = await createTestAccounts(t);
  await accounts.make('ada');
  for (const name of ['ada', 'hunter2']) await lock(accounts, name);
  const { rows } = await sql<{ subject: string; actor_kind: string; address: string }>`
    select subject, actor_kind, address from audit_entries where action = 'administrator.lock' order by at`.execute(
    accounts.database.sql,
  );
  const from = { actor_kind: 'system', address: HOME };
  assert.deepEqual(rows, [
    { subject: 'ada', ...from },
    { subject: 'a name that nobody has', ...from },
  ]);
});

test('a locked account takes no right password until it is unlocked, and is shown as locked', async (t) => {
  const accounts = await createTestAccounts(t);
  const { make, attempt, clock, administrators, database } = accounts;
  const id = await make('ada');
  await lock(accounts, 'ada');
  assert.equal((await attempt('ada')).outcome, 'locked');
  assert.equal((await administrators.find(id)).lockedUntil, clock.now() + 15 * MINUTE);
  await administrators.unlock('Ada', BY_COMMAND);
  assert.equal((await administrators.find(id)).lockedUntil, null);
  assert.equal((await attempt('ada')).outcome, 'signed-in');
  const { rows } = await sql<{ action: string }>`select action from audit_entries order by at, id`.execute(
    database.sql,
  );
  const actions = rows.map(({ action }) => action);
  assert.deepEqual(actions, [
    'administrator.add',
    'administrator.lock',
    'administrator.unlock',
    'session.sign-in',
  ]);
});

test('a success ends the row of failures', async (t) => {
  const { make, attempt } = await createTestAccounts(t);
  await make('ada');
  for (let round = 0; round < 3; round++) {
    for (let failure = 0; failure < 4; failure++) await attempt('ada', 'wrong');
    assert.equal((await attempt('ada')).outcome, 'signed-in');
  }
});

test('of fifty attempts at once no more than five are verified, in two processes on one database', async (t) => {
  const { make, another, hashed } = await createTestAccounts(t);
  await make('ada');
  hashed.length = 0;
  const [first, second] = [another(), another()];
  const results = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      (index % 2 ? first : second).signIn.attempt({
        name: 'ada',
        password: new Secret('wrong'),
        address: `192.0.2.${index}`,
        userAgent: '',
        portal: 'console',
      }),
    ),
  );
  assert.equal(results.filter(({ outcome }) => outcome === 'refused').length, 5);
  assert.equal(hashed.length, 5);
});

test('more attempts than a process has in hand are put off before anything is done for them', async (t) => {
  const { attempt, hashed } = await createTestAccounts(t);
  const results = await Promise.all(
    Array.from({ length: 40 }, (_, index) => attempt(`name${index}`, 'wrong', `192.0.2.${index}`)),
  );
  assert.equal(results.filter(({ outcome }) => outcome === 'throttled').length, 8);
  assert.equal(hashed.length, 32);
});

test('thirty failures from an address close it for all names, the window long; another address is free', async (t) => {
  const { make, attempt, clock } = await createTestAccounts(t);
  await make('ada');
  for (let failure = 0; failure < 30; failure++)
    assert.equal((await attempt(`name${failure}`, 'wrong')).outcome, 'refused');
  assert.deepEqual(await attempt('ada'), { outcome: 'throttled', retryAfterMs: 15 * MINUTE });
  assert.equal((await attempt('ada', PASSWORD, '192.0.2.99')).outcome, 'signed-in');
  await clock.advance(15 * MINUTE);
  assert.equal((await attempt('ada')).outcome, 'signed-in');
});

test('the addresses of one IPv6 network count as one, and those of IPv4 do not', async (t) => {
  const { attempt } = await createTestAccounts(t);
  for (let failure = 0; failure < 30; failure++)
    await attempt(`a${failure}`, 'wrong', `2001:db8:1:2::${failure}`);
  assert.equal((await attempt('b', 'wrong', '2001:db8:1:2:ffff::1')).outcome, 'throttled');
  assert.equal((await attempt('b', 'wrong', '2001:db8:1:3::1')).outcome, 'refused');
  for (let failure = 0; failure < 30; failure++)
    await attempt(`c${failure}`, 'wrong', `::ffff:192.0.2.${failure}`);
  assert.equal((await attempt('d', 'wrong', '::ffff:192.0.2.200')).outcome, 'refused');
});

test('a password hashed with less is hashed anew at the next sign-in', async (t) => {
  const { make, attempt, another, database } = await createTestAccounts(t);
  await make('ada');
  const stored = async (): Promise<string | undefined> =>
    (await sql<{ password_hash: string }>`select password_hash from administrators`.execute(database.sql))
      .rows[0]?.password_hash;
  assert.match((await stored()) ?? '', /^\$argon2id\$v=19\$m=64,t=1,p=1\$/);
  const stronger = another(createHashing({ ...CHEAP, memoryKib: 128 }));
  const again = {
    name: 'ada',
    password: new Secret(PASSWORD),
    address: HOME,
    userAgent: '',
    portal: 'console',
  } as const;
  assert.equal((await stronger.signIn.attempt(again)).outcome, 'signed-in');
  assert.match((await stored()) ?? '', /^\$argon2id\$v=19\$m=128,t=1,p=1\$/);
  assert.equal((await attempt('ada')).outcome, 'signed-in');
});

test('hostile names are refused and break nothing', async (t) => {
  const { attempt } = await createTestAccounts(t);
  const names = [
    '',
    '\0',
    "' or 1=1 --",
    'a'.repeat(100_000),
    '\u202Eada',
    '\uD800',
    '😀',
    '../..',
    '%00',
    '\r\n',
  ];
  for (const [index, name] of names.entries())
    assert.deepEqual(
      await attempt(name, 'wrong', `192.0.2.${index}`),
      { outcome: 'refused' },
      JSON.stringify(name),
    );
});

test('a full-width password is the same as a plain one', async (t) => {
  const { make, attempt } = await createTestAccounts(t);
  await make('ada', { password: 'ＣＯＲＲＥＣＴ-horse-battery' });
  assert.equal((await attempt('ada', 'CORRECT-horse-battery')).outcome, 'signed-in');
});
