import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { BY_COMMAND, createTestAccounts, HOME, PASSWORD } from '../../test/stand-ins/accounts.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import type { Session } from './accounts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NEXT = 'staple of another kind';
const isRefusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a session ends at the stroke of its idle time, and each sight puts that off', async (t) => {
  const { make, enter, sessions, clock } = await createTestAccounts(t);
  await make('ada');
  const token = (await enter('ada')).token.reveal();
  for (let sight = 0; sight < 3; sight++) {
    await clock.advance(30 * MINUTE - 1);
    assert.ok(await sessions.open(token, HOME), `sight ${sight}`);
  }
  await clock.advance(30 * MINUTE);
  assert.equal(await sessions.open(token, HOME), undefined);
});

test('a session ends at the stroke of its absolute time, however often it is seen', async (t) => {
  const { make, enter, sessions, clock } = await createTestAccounts(t);
  await make('ada');
  const token = (await enter('ada')).token.reveal();
  for (let minutes = 20; minutes < 720; minutes += 20) {
    await clock.advance(20 * MINUTE);
    assert.ok(await sessions.open(token, HOME), `${minutes} minutes`);
  }
  await clock.advance(20 * MINUTE - 1);
  assert.equal((await sessions.open(token, HOME))?.endsAt, clock.now() + 1);
  await clock.advance(1);
  assert.equal(await sessions.open(token, HOME), undefined);
});

test('shorter times count for sessions that are open', async (t) => {
  const { make, enter, sessions, clock, passwordPolicy } = await createTestAccounts(t);
  await make('ada');
  const token = (await enter('ada')).token.reveal();
  await clock.advance(10 * MINUTE);
  await passwordPolicy.save({ idleMinutes: 10 }, BY_COMMAND);
  assert.equal(await sessions.open(token, HOME), undefined);
});

test('a sight is written at most once a minute', async (t) => {
  const { make, enter, sessions, clock, database } = await createTestAccounts(t);
  await make('ada');
  const { token, session } = await enter('ada');
  const seen = async (): Promise<number | undefined> =>
    (await sql<{ at: number }>`select last_seen_at as at from administrator_sessions`.execute(database.sql))
      .rows[0]?.at;
  await clock.advance(MINUTE - 1);
  await sessions.open(token.reveal(), HOME);
  assert.equal(await seen(), session.createdAt);
  await clock.advance(1);
  await sessions.open(token.reveal(), HOME);
  assert.equal(await seen(), session.createdAt + MINUTE);
});

test('what is no token opens nothing', async (t) => {
  const { sessions } = await createTestAccounts(t);
  for (const token of [undefined, '', '\0', 'a'.repeat(43), "' or 1=1", 'x'.repeat(1_000_000)])
    assert.equal(await sessions.open(token, HOME), undefined);
});

test('half a sign-in ends after ten minutes', async (t) => {
  const { make, attempt, sessions, clock } = await createTestAccounts(t);
  await make('ada', { mustChangePassword: true });
  const result = await attempt('ada');
  assert.ok('token' in result);
  await clock.advance(10 * MINUTE - 1);
  assert.equal((await sessions.open(result.token.reveal(), HOME))?.stage, 'must-change-password');
  await clock.advance(1);
  assert.equal(await sessions.open(result.token.reveal(), HOME), undefined);
});

test('who must change the password may nothing until then, and gets a new token for it', async (t) => {
  const { make, attempt, sessions, ownAccount } = await createTestAccounts(t);
  await make('ada', { mustChangePassword: true });
  const result = await attempt('ada');
  assert.equal(result.outcome, 'must-change-password');
  assert.ok('token' in result);
  assert.equal(result.session.actor.permissions.size, 0);
  await assert.rejects(
    ownAccount.changePreferences(result.session, { theme: 'dark' }),
    isRefusal('session_ended'),
  );
  await assert.rejects(ownAccount.beginSecondFactor(result.session), isRefusal('session_ended'));
  const opened = await ownAccount.changePassword(result.session, new Secret(PASSWORD), new Secret(NEXT));
  assert.notEqual(opened.token.reveal(), result.token.reveal());
  assert.notEqual(opened.session.csrfKey.reveal(), result.session.csrfKey.reveal());
  assert.equal(await sessions.open(result.token.reveal(), HOME), undefined);
  assert.equal((await sessions.open(opened.token.reveal(), HOME))?.stage, 'complete');
  assert.equal((await attempt('ada', NEXT)).outcome, 'signed-in');
});

test('a password that has ended must be changed, at the stroke of its end', async (t) => {
  const { make, attempt, clock, passwordPolicy, administrators } = await createTestAccounts(t);
  const id = await make('ada');
  await passwordPolicy.save({ lifetimeDays: 45 }, BY_COMMAND);
  const { passwordEndsAt } = await administrators.find(id);
  assert.equal(passwordEndsAt, clock.now() + 45 * 24 * HOUR);
  await clock.advance(45 * 24 * HOUR - 1);
  assert.equal((await attempt('ada')).outcome, 'signed-in');
  await clock.advance(1);
  assert.equal((await attempt('ada')).outcome, 'must-change-password');
});

test('a change of the own password ends the other sessions, and wants the current one', async (t) => {
  const { make, enter, sessions, ownAccount, attempt } = await createTestAccounts(t);
  await make('ada');
  const [here, there] = [await enter('ada'), await enter('ada')];
  const wrong = ownAccount.changePassword(here.session, new Secret('wrong'), new Secret(NEXT));
  await assert.rejects(wrong, isRefusal('password_wrong'));
  const opened = await ownAccount.changePassword(here.session, new Secret(PASSWORD), new Secret(NEXT));
  for (const { token } of [here, there]) assert.equal(await sessions.open(token.reveal(), HOME), undefined);
  assert.ok(await sessions.open(opened.token.reveal(), HOME));
  assert.equal((await attempt('ada')).outcome, 'refused');
});

test('an open session cannot be used to try passwords', async (t) => {
  const { make, enter, ownAccount } = await createTestAccounts(t);
  await make('ada');
  const { session } = await enter('ada');
  const attempt = (text: string): Promise<unknown> =>
    ownAccount.changePassword(session, new Secret(text), new Secret(NEXT));
  for (let failure = 0; failure < 5; failure++)
    await assert.rejects(attempt(`wrong ${failure}`), isRefusal('password_wrong'));
  await assert.rejects(attempt(PASSWORD), isRefusal('password_tries_exceeded'));
});

const ENDINGS: Record<
  string,
  (accounts: Awaited<ReturnType<typeof createTestAccounts>>, id: string) => Promise<unknown>
> = {
  disabled: ({ administrators }, id) => administrators.setDisabled(id, true, BY_COMMAND),
  removed: ({ administrators }, id) => administrators.remove(id, BY_COMMAND),
  'given another role': ({ administrators }, id) =>
    administrators.change(id, { role: 'read-only' }, BY_COMMAND),
  'given a new password': ({ administrators }, id) =>
    administrators.setPassword(id, new Secret(NEXT), BY_COMMAND),
  'signed out everywhere': ({ sessions }, id) => sessions.endAll(id, BY_COMMAND),
};
for (const [what, end] of Object.entries(ENDINGS))
  test(`the sessions of an administrator who is ${what} end, and those of others do not`, async (t) => {
    const accounts = await createTestAccounts(t);
    await accounts.make('ada');
    const id = await accounts.make('bob');
    const [kept, ended] = [await accounts.enter('ada'), await accounts.enter('bob')];
    await end(accounts, id);
    assert.equal(await accounts.sessions.open(ended.token.reveal(), HOME), undefined);
    assert.ok(await accounts.sessions.open(kept.token.reveal(), HOME));
  });

test('a change of anything but the role leaves the sessions', async (t) => {
  const { make, enter, sessions, administrators } = await createTestAccounts(t);
  const id = await make('ada');
  const { token } = await enter('ada');
  await administrators.change(id, { displayName: 'Ada L.', role: 'super-admin' }, BY_COMMAND);
  assert.equal((await sessions.open(token.reveal(), HOME))?.administrator.displayName, 'Ada L.');
});

test('one ends the own sessions, and of others only with the right to manage them', async (t) => {
  const { make, enter, sessions } = await createTestAccounts(t);
  const ada = await make('ada');
  const bob = await make('bob', { role: 'mail-admin' });
  const [hers, his, alsoHis] = [await enter('ada'), await enter('bob'), await enter('bob')];
  assert.equal((await sessions.list(bob)).length, 2);
  await sessions.end(alsoHis.session.id, his.session.actor);
  await assert.rejects(sessions.end(hers.session.id, his.session.actor), isRefusal('permission_missing'));
  await assert.rejects(sessions.endAll(ada, his.session.actor), isRefusal('permission_missing'));
  await assert.rejects(sessions.end('no id', BY_COMMAND), isRefusal('session_not_found'));
  await sessions.end(his.session.id, hers.session.actor);
  assert.deepEqual(await sessions.list(bob), []);
});

test('after signing out the token opens nothing, and what is held of the session changes nothing', async (t) => {
  const { make, enter, sessions, ownAccount } = await createTestAccounts(t);
  await make('ada');
  const { token, session } = await enter('ada');
  await sessions.signOut(token.reveal());
  assert.equal(await sessions.open(token.reveal(), HOME), undefined);
  const late = (held: Session): Promise<void> => ownAccount.changePreferences(held, { theme: 'dark' });
  await assert.rejects(late(session), isRefusal('session_ended'));
});

test('preferences are changed by their owner, and nothing else is', async (t) => {
  const { make, enter, ownAccount, administrators } = await createTestAccounts(t);
  const id = await make('ada', { role: 'read-only' });
  const { session } = await enter('ada');
  await ownAccount.changePreferences(session, {
    theme: 'dark',
    language: 'zh-Hant',
    email: 'ada@example.com',
  });
  const { theme, language, email, displayName } = await administrators.find(id);
  assert.deepEqual([theme, language, email, displayName], ['dark', 'zh-Hant', 'ada@example.com', 'ada']);
  await assert.rejects(
    ownAccount.changePreferences(session, { role: 'super-admin' }),
    isRefusal('account_input_invalid'),
  );
  await ownAccount.changePreferences(session, { email: '' });
  assert.equal((await administrators.find(id)).email, null);
});
