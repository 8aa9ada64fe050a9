import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import {
  BY_COMMAND,
  createTestAccounts,
  HOME,
  PASSWORD,
  totpCode,
  type TestAccounts,
} from '../../test/stand-ins/accounts.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { recoveryCode, totpSecret, totpStep } from './second-factor.ts';

const STEP = 30_000;
const password = new Secret(PASSWORD);
const isRefusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

/** Ada with a second factor, half an hour ago. */
async function withFactor(accounts: TestAccounts) {
  const id = await accounts.make('ada');
  const { session } = await accounts.enter('ada');
  const { secret, uri } = await accounts.ownAccount.beginSecondFactor(session);
  const codes = await accounts.ownAccount.confirmSecondFactor(
    session,
    totpCode(secret, accounts.clock.now()),
  );
  const code = (offset = 0): string => totpCode(secret, accounts.clock.now() + offset * STEP);
  return { id, session, secret, uri, codes, code };
}

async function pending({ attempt }: TestAccounts): Promise<string> {
  const result = await attempt('ada');
  assert.equal(result.outcome, 'second-factor');
  assert.ok('token' in result);
  assert.equal(result.session.actor.permissions.size, 0);
  return result.token.reveal();
}

test('the codes are those of RFC 6238', () => {
  // Appendix B, SHA-1, the last six of its eight digits.
  const secret = totpSecret(Buffer.from('12345678901234567890'));
  assert.equal(totpStep(secret, '287082', 59_000), 1);
  assert.equal(totpStep(secret, '081804', 1_111_111_109_000), 37_037_036);
  assert.equal(totpStep(secret, '081805', 1_111_111_109_000), undefined);
});

test('a recovery code has no letter that is taken for another', () => {
  assert.match(recoveryCode(Buffer.alloc(10, 0xff)).reveal(), /^7777-7777-7777-7777$/);
  assert.match(recoveryCode(Buffer.from('0123456789')).reveal(), /^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/);
});

test('with a second factor the password alone opens a session that may nothing, and the code a new one', async (t) => {
  const accounts = await createTestAccounts(t);
  const { code, uri } = await withFactor(accounts);
  assert.match(uri.reveal(), /^otpauth:\/\/totp\/Foyer:ada\?/);
  await accounts.clock.advance(STEP);
  const first = await pending(accounts);
  const result = await accounts.signIn.secondFactor(first, code());
  assert.equal(result.outcome, 'signed-in');
  assert.ok('token' in result);
  assert.notEqual(result.token.reveal(), first);
  assert.equal(await accounts.sessions.open(first, HOME), undefined);
  const session = await accounts.sessions.open(result.token.reveal(), HOME);
  assert.equal(session?.stage, 'complete');
  assert.equal(session.administrator.hasSecondFactor, true);
});

test('a code is accepted one step early or late, and no further', async (t) => {
  const accounts = await createTestAccounts(t);
  const { code } = await withFactor(accounts);
  await accounts.clock.advance(10 * STEP);
  for (const offset of [-2, 2])
    assert.equal(
      (await accounts.signIn.secondFactor(await pending(accounts), code(offset))).outcome,
      'refused',
    );
  for (const offset of [-1, 0, 1])
    assert.equal(
      (await accounts.signIn.secondFactor(await pending(accounts), code(offset))).outcome,
      'signed-in',
    );
});

test('a code is accepted once, and after it none that is older', async (t) => {
  const accounts = await createTestAccounts(t);
  const { code } = await withFactor(accounts);
  assert.equal((await accounts.signIn.secondFactor(await pending(accounts), code())).outcome, 'refused');
  await accounts.clock.advance(10 * STEP);
  assert.equal((await accounts.signIn.secondFactor(await pending(accounts), code())).outcome, 'signed-in');
  for (const offset of [0, -1])
    assert.equal(
      (await accounts.signIn.secondFactor(await pending(accounts), code(offset))).outcome,
      'refused',
    );
});

test('of two who send the same code at once one comes in', async (t) => {
  const accounts = await createTestAccounts(t);
  const { code } = await withFactor(accounts);
  await accounts.clock.advance(10 * STEP);
  const tokens = [await pending(accounts), await pending(accounts)];
  const results = await Promise.all(tokens.map((token) => accounts.signIn.secondFactor(token, code())));
  assert.deepEqual(results.map(({ outcome }) => outcome).sort(), ['refused', 'signed-in']);
});

test('a recovery code is accepted once, however it is typed', async (t) => {
  const accounts = await createTestAccounts(t);
  const { codes, session } = await withFactor(accounts);
  assert.equal(codes.length, 10);
  const typed = ` ${codes[3]?.reveal().replaceAll('-', ' ').toLowerCase()} `;
  assert.equal((await accounts.signIn.secondFactor(await pending(accounts), typed)).outcome, 'signed-in');
  assert.equal((await accounts.signIn.secondFactor(await pending(accounts), typed)).outcome, 'refused');
  assert.equal(await accounts.ownAccount.recoveryCodesLeft(session), 9);
});

test('new recovery codes end the former ones, and want the password', async (t) => {
  const accounts = await createTestAccounts(t);
  const { codes, session } = await withFactor(accounts);
  const wrong = accounts.ownAccount.newRecoveryCodes(session, new Secret('wrong'));
  await assert.rejects(wrong, isRefusal('password_wrong'));
  const fresh = await accounts.ownAccount.newRecoveryCodes(session, password);
  const [old = new Secret(''), now = new Secret('')] = [codes[0], fresh[0]];
  assert.equal(
    (await accounts.signIn.secondFactor(await pending(accounts), old.reveal())).outcome,
    'refused',
  );
  assert.equal(
    (await accounts.signIn.secondFactor(await pending(accounts), now.reveal())).outcome,
    'signed-in',
  );
});

test('wrong codes lock the second factor, although the password is right each time', async (t) => {
  const accounts = await createTestAccounts(t);
  const { id, code } = await withFactor(accounts);
  for (let failure = 1; failure <= 10; failure++) {
    const { outcome } = await accounts.signIn.secondFactor(await pending(accounts), '000000');
    assert.equal(outcome, 'refused', String(failure));
    if (failure < 10) await accounts.clock.advance(121_000);
  }
  assert.equal((await accounts.signIn.secondFactor(await pending(accounts), code())).outcome, 'locked');
  assert.ok((await accounts.administrators.find(id)).lockedUntil);
  await accounts.administrators.unlock(id, BY_COMMAND);
  assert.equal((await accounts.signIn.secondFactor(await pending(accounts), code())).outcome, 'signed-in');
});

test('removed with the password, or reset by somebody else, it is not asked for any more', async (t) => {
  const accounts = await createTestAccounts(t);
  const { session, id } = await withFactor(accounts);
  const wrong = accounts.ownAccount.removeSecondFactor(session, new Secret('wrong'));
  await assert.rejects(wrong, isRefusal('password_wrong'));
  await accounts.ownAccount.removeSecondFactor(session, password);
  const { session: again } = await accounts.enter('ada');
  const { secret } = await accounts.ownAccount.beginSecondFactor(again);
  await accounts.ownAccount.confirmSecondFactor(again, totpCode(secret, accounts.clock.now()));
  await accounts.administrators.resetSecondFactor(id, BY_COMMAND);
  const { session: last } = await accounts.enter('ada');
  assert.equal(last.administrator.hasSecondFactor, false);
  assert.equal(await accounts.ownAccount.recoveryCodesLeft(last), 0);
});

test('one that was begun and not confirmed is not asked for, and one that is there is not replaced', async (t) => {
  const accounts = await createTestAccounts(t);
  await accounts.make('ada');
  const { session } = await accounts.enter('ada');
  const { secret } = await accounts.ownAccount.beginSecondFactor(session);
  const wrong = accounts.ownAccount.confirmSecondFactor(session, '000000');
  await assert.rejects(wrong, isRefusal('second_factor_code_wrong'));
  await accounts.enter('ada');
  await accounts.ownAccount.confirmSecondFactor(session, totpCode(secret, accounts.clock.now()));
  await assert.rejects(accounts.ownAccount.beginSecondFactor(session), isRefusal('second_factor_present'));
});

test('a sealed second factor does not open in the row of another administrator', async (t) => {
  const accounts = await createTestAccounts(t);
  await withFactor(accounts);
  const other = await accounts.make('bob');
  await sql`update administrators set totp_secret = (select totp_secret from administrators where name = 'ada')
             where id = ${other}`.execute(accounts.database.sql);
  const result = await accounts.attempt('bob');
  assert.ok('token' in result);
  await assert.rejects(
    accounts.signIn.secondFactor(result.token.reveal(), '000000'),
    isRefusal('sealing_key_wrong'),
  );
});
