// `foyer admins` and `foyer keys` as somebody with a shell meets them: from the first link to the way back after a lockout.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { createAccounts, createHashing } from '../../src/accounts/accounts.ts';
import { createAudit } from '../../src/audit/audit.ts';
import { silentLog } from '../../src/log/log.ts';
import { createSeal, Secret } from '../../src/secrets/secrets.ts';
import { createSettings } from '../../src/settings/settings.ts';
import { realClock } from '../../src/time/clock.ts';
import { createCommandLine, type Ran } from '../stand-ins/command-line.ts';

async function arrange(t: TestContext) {
  const key = randomBytes(32);
  const line = await createCommandLine(t, {
    FOYER_SECRET_KEY: key.toString('base64'),
    FOYER_BASE_URL: 'https://foyer.example.com/',
  });
  const { database } = line;
  const foyer = (words: string, input?: string): Promise<Ran> => line.foyer(words.split(' '), input);
  const seal = createSeal(key);
  const settings = createSettings({ database, seal, clock: realClock });
  const newId = (): string => uuidv7();
  const audit = createAudit({ database, clock: realClock, newId });
  const needs = { database, settings, audit, seal, clock: realClock, newId, log: silentLog };
  /** The server on the same database. */
  const server = createAccounts({ ...needs, hashing: createHashing() });
  const signIn = async (name: string, password: string) =>
    server.signIn.attempt({
      name,
      password: new Secret(password),
      address: '192.0.2.1',
      userAgent: '',
      portal: 'console',
    });
  return { database, foyer, server, signIn };
}

const passwordIn = (out: string): string => /^Password: (\S+)$/m.exec(out)?.[1] ?? '';

test('the link of the first start opens, and not once there is an administrator', async (t) => {
  const { foyer, server } = await arrange(t);
  const before = await foyer('admins list');
  assert.match(before.out, /no administrator yet/);
  const { out } = await foyer('admins first-start-link');
  const token = /^https:\/\/foyer\.example\.com\/admin\/first-start\/([\w-]{43})\n/.exec(out)?.[1] ?? '';
  assert.equal(await server.firstStart.isOpen(token), true);
  await server.firstStart.redeem(token, { name: 'ada', password: 'correct horse battery' });
  const again = await foyer('admins first-start-link --json');
  assert.equal(again.code, 1);
  assert.match(again.out, /first_start_done/);
});

test('the printed password signs in once, to be changed; the first administrator is a super admin', async (t) => {
  const { foyer, signIn, database } = await arrange(t);
  const added = await foyer('admins add ada --email ada@example.com --alarms');
  assert.equal(added.code, 0, added.err);
  assert.match(added.out, /^ada {2}super-admin/);
  assert.equal((await signIn('ada', passwordIn(added.out))).outcome, 'must-change-password');
  const second = await foyer('admins add bob --json');
  const { role, password } = JSON.parse(second.out) as { role: string; password: string };
  assert.equal(role, 'read-only');
  assert.equal((await signIn('bob', password)).outcome, 'must-change-password');
  const { rows } = await sql<{ actor_kind: string; actor_name: string }>`
    select distinct actor_kind, actor_name from audit_entries where action = 'administrator.add'`.execute(
    database.sql,
  );
  assert.deepEqual(rows, [{ actor_kind: 'command', actor_name: userInfo().username }]);
});

test('a password comes by standard input, and is told by nothing', async (t) => {
  const { foyer, signIn } = await arrange(t);
  const typed = 'my own long phrase';
  const added = await foyer('admins add ada --password-stdin', `${typed}\n`);
  const reset = await foyer('admins reset-password ada --password-stdin --json', `${typed} two`);
  assert.ok(![added, reset].some(({ out, err }) => `${out}${err}`.includes(typed)));
  assert.equal((await signIn('ada', `${typed} two`)).outcome, 'must-change-password');
  const short = await foyer('admins add bob --password-stdin', 'short');
  assert.equal(short.code, 65);
  assert.match(short.err, /at least 12 characters/);
});

test('whoever is locked out is let in by unlock', async (t) => {
  const { foyer, signIn, database } = await arrange(t);
  const password = passwordIn((await foyer('admins add ada')).out);
  await signIn('ada', 'wrong');
  await sql`update sign_in_failures set count = 10, blocked_until = ${Date.now() + 900_000} where key like 'name:%'`.execute(
    database.sql,
  );
  assert.equal((await signIn('ada', password)).outcome, 'locked');
  assert.match((await foyer('admins list')).out, /LOCKED until/);
  assert.equal((await foyer('admins unlock ADA')).code, 0);
  assert.equal((await signIn('ada', password)).outcome, 'must-change-password');
});

test('administrators are disabled, enabled and removed by name, but for the last super admin', async (t) => {
  const { foyer } = await arrange(t);
  await foyer('admins add ada');
  await foyer('admins add bob');
  assert.match((await foyer('admins disable bob')).out, /DISABLED/);
  assert.doesNotMatch((await foyer('admins enable bob')).out, /DISABLED/);
  assert.equal((await foyer('admins reset-second-factor bob')).code, 0);
  assert.equal((await foyer('admins remove bob')).code, 0);
  assert.equal((await foyer('admins remove bob')).code, 66);
  const last = await foyer('admins remove ada');
  assert.equal(last.code, 1);
  assert.match(last.err, /last super admin/);
});

test('a key is issued, works, is listed without its secret, and is revoked', async (t) => {
  const { foyer, server } = await arrange(t);
  const issued = await foyer('keys issue monitoring --scope mail.read --scope audit.read --json');
  const { key, id } = JSON.parse(issued.out) as { key: string; id: string };
  assert.deepEqual(
    (await server.apiKeys.authenticate(key, undefined))?.permissions,
    new Set(['mail.read', 'audit.read']),
  );
  const listed = await foyer('keys list --json');
  assert.ok(listed.out.includes(id) && !listed.out.includes(key));
  assert.equal((await foyer(`keys revoke ${id}`)).code, 0);
  assert.equal(await server.apiKeys.authenticate(key, undefined), undefined);
});

test('words that are not understood are told how they are used, and do nothing', async (t) => {
  const { foyer, server } = await arrange(t);
  const lines = [
    'admins',
    'admins fly',
    'admins constructor',
    'admins add',
    'admins list ada',
    'admins unlock ada bob',
    'admins unlock ada --role super-admin',
    'admins add ada --password hunter2',
    'keys',
    'keys issue x',
    'keys list --scope mail.read',
    'keys revoke',
  ];
  for (const line of lines) {
    const { code, err } = await foyer(line);
    assert.equal(code, 64, line);
    assert.match(err, /Use:\n {2}foyer (admins|keys) /);
  }
  assert.deepEqual(await server.administrators.list(), []);
});
