import { test } from 'node:test';
import assert from 'node:assert/strict';
import { BY_COMMAND, createTestAccounts, HOME, PASSWORD } from '../../test/stand-ins/accounts.ts';
import { Secret } from '../secrets/secrets.ts';
import { DEFAULT_PASSWORD_POLICY } from './password-policy.ts';
import { seenEveryMs } from './session.ts';

const MINUTE = 60_000;

test('a session is one of its portal and nothing in the other', async (t) => {
  const { make, enter, sessions } = await createTestAccounts(t);
  await make('ada');
  const inConsole = (await enter('ada')).token.reveal();
  const inPortal = (await enter('ada', PASSWORD, 'sponsor')).token.reveal();
  assert.equal(await sessions.open(inConsole, HOME, true, 'sponsor'), undefined);
  assert.equal(await sessions.open(inPortal, HOME, true, 'console'), undefined);
  assert.equal((await sessions.open(inConsole, HOME))?.portal, 'console');
  assert.equal((await sessions.open(inPortal, HOME, true, 'sponsor'))?.portal, 'sponsor');
});

test('in the sponsor portal everybody may work as a sponsor, if their role says so, and nothing else', async (t) => {
  const { make, enter } = await createTestAccounts(t);
  const expected = {
    'super-admin': ['guests.sponsor'],
    'mail-admin': ['guests.sponsor'],
    'guest-admin': ['guests.sponsor'],
    'read-only': [],
    sponsor: ['guests.sponsor'],
  };
  for (const [role, permissions] of Object.entries(expected)) {
    const id = await make(role, { role });
    const { actor } = (await enter(role, PASSWORD, 'sponsor')).session;
    assert.deepEqual([actor.kind, actor.accountId, [...actor.permissions]], ['sponsor', id, permissions]);
  }
});

test('a sponsor with the right password is told of the other portal, and with a wrong one nothing', async (t) => {
  const { make, attempt, administrators, sessions } = await createTestAccounts(t);
  const id = await make('sam', { role: 'sponsor' });
  assert.equal((await attempt('sam')).outcome, 'wrong-portal');
  assert.equal((await attempt('sam', 'something else')).outcome, 'refused');
  assert.equal((await attempt('nobody', 'something else')).outcome, 'refused');
  assert.deepEqual(await sessions.list(id), []);
  assert.equal((await administrators.find(id)).lastSignInAt, null);
  await administrators.setDisabled(id, true, BY_COMMAND);
  assert.equal((await attempt('sam')).outcome, 'refused');
});

test('whoever becomes a sponsor has no session of the console any more', async (t) => {
  const { make, enter, administrators, sessions } = await createTestAccounts(t);
  const id = await make('bob', { role: 'read-only' });
  const { token } = await enter('bob');
  await administrators.change(id, { role: 'sponsor' }, BY_COMMAND);
  assert.equal(await sessions.open(token.reveal(), HOME), undefined);
});

test('a session of the sponsor portal rests for its own time, and what a page asks by itself does not keep it', async (t) => {
  const { make, enter, sessions, clock, passwordPolicy } = await createTestAccounts(t);
  await make('sam', { role: 'sponsor' });
  const { token } = await enter('sam', PASSWORD, 'sponsor');
  const open = (isSight: boolean) => sessions.open(token.reveal(), HOME, isSight, 'sponsor');
  await clock.advance(9 * MINUTE);
  assert.ok(await open(true));
  await clock.advance(9 * MINUTE);
  assert.ok(await open(false));
  await clock.advance(MINUTE);
  assert.equal(await open(false), undefined);
  await passwordPolicy.save({ sponsorIdleMinutes: 1 }, BY_COMMAND);
  const short = await enter('sam', PASSWORD, 'sponsor');
  assert.equal(short.session.endsAt, clock.now() + MINUTE);
});

test('of a short idle time no more than a tenth is lost between two sights', () => {
  const policy = { ...DEFAULT_PASSWORD_POLICY, sponsorIdleMinutes: 1 };
  assert.equal(seenEveryMs('sponsor', policy), 6000);
  assert.equal(seenEveryMs('console', DEFAULT_PASSWORD_POLICY), MINUTE);
});

test('a sponsor chooses a new password where one is due, and stays in the portal', async (t) => {
  const { make, attempt, ownAccount, sessions } = await createTestAccounts(t);
  await make('sam', { role: 'sponsor', mustChangePassword: true });
  const first = await attempt('sam', PASSWORD, HOME, 'sponsor');
  assert.ok(first.outcome === 'must-change-password');
  assert.deepEqual([...first.session.actor.permissions], []);
  const next = await ownAccount.changePassword(
    first.session,
    new Secret(PASSWORD),
    new Secret('another staple of lakes'),
  );
  assert.deepEqual([next.session.portal, next.session.stage], ['sponsor', 'complete']);
  assert.equal(await sessions.open(first.token.reveal(), HOME, true, 'sponsor'), undefined);
  const own = await sessions.open(next.token.reveal(), HOME, true, 'sponsor');
  assert.ok(own);
  await sessions.end(own.id, own.actor);
  assert.equal(await sessions.open(next.token.reveal(), HOME, true, 'sponsor'), undefined);
});
