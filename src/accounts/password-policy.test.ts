import { test } from 'node:test';
import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { BY_COMMAND, createTestAccounts, PASSWORD } from '../../test/stand-ins/accounts.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { DEFAULT_PASSWORD_POLICY, passwordProblem } from './password-policy.ts';

const isRefusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;
const COMMON = new Set(['password', 'sunshine', 'qwerty', 'dragon', '123456']);
const problem = (text: string, own: string[] = ['ada', 'Ada Lovelace', 'countess']): string | undefined =>
  passwordProblem(new Secret(text), { policy: DEFAULT_PASSWORD_POLICY, common: COMMON, own })?.problem;

for (const text of [
  'correct horse battery',
  '正確な馬の電池を使うパスワード',
  '🐎🔋📎🐎🔋📎✅🌙⭐🔑🎈🎲',
  'a sunshine that lasts',
  '83927461029384',
  ' spaces at the ends ',
  'x'.repeat(20) + ' and then some more that nobody guesses '.repeat(3),
])
  test(`"${text.slice(0, 30)}" is fit`, () => assert.equal(problem(text), undefined));

for (const [text, why] of Object.entries({
  elevenchars: /at least 12 characters/,
  '🐎🔋📎🐎🔋📎✅🌙⭐🔑🎈': /at least 12 characters/,
  Password1234: /first that anybody tries/,
  'p@ssw0rd!!!!2026': /first that anybody tries/,
  '!!!!dragon!!!!!!': /first that anybody tries/,
  qwertyqwerty: /first that anybody tries/,
  SunshineSunshine1: /first that anybody tries/,
  '123456789012': /first that anybody tries/,
  abcdefghijklm: /first that anybody tries/,
  '111111111111': /first that anybody tries/,
  '121212121212': /first that anybody tries/,
  'Foyer-2026-2026': /name that is known here/,
  foyerfoyerfoyer: /name that is known here/,
  ada123456789: /name that is known here/,
  'Lovelace-1815': /name that is known here/,
  'C0unt3ss!!!!': /name that is known here/,
}))
  test(`"${text}" is not`, () => assert.match(problem(text) ?? 'fit', why));

test('a password has at most 1,024 bytes, whatever they become', () => {
  assert.equal(problem('ab cd ef gh '.repeat(85) + 'abcd'), undefined);
  assert.match(problem('ab cd ef gh '.repeat(85) + 'abcde') ?? '', /at most 1024 bytes/);
  assert.match(problem('\uFDFA'.repeat(1_000_000)) ?? '', /at most 1024 bytes/);
});

test('the list of common passwords is consulted, unless the policy says otherwise', async (t) => {
  const { make, passwordPolicy } = await createTestAccounts(t);
  const weak = { password: 'Trustno1-2026!' };
  await assert.rejects(make('ada', weak), isRefusal('password_unsuitable'));
  await passwordPolicy.save({ refusesCommon: false }, BY_COMMAND);
  await make('ada', weak);
});

test('the last five passwords are not taken again, and the sixth is', async (t) => {
  const { make, enter, ownAccount } = await createTestAccounts(t);
  await make('ada');
  let { session } = await enter('ada');
  const numbered = (number: number): Secret => new Secret(`another phrase, numbered ${number}`);
  const change = async (from: Secret, to: Secret): Promise<void> => {
    ({ session } = await ownAccount.changePassword(session, from, to));
  };
  await change(new Secret(PASSWORD), numbered(1));
  for (let number = 1; number < 5; number++) {
    await assert.rejects(change(numbered(number), new Secret(PASSWORD)), isRefusal('password_unsuitable'));
    await change(numbered(number), numbered(number + 1));
  }
  await assert.rejects(change(numbered(5), numbered(1)), isRefusal('password_unsuitable'));
  await change(numbered(5), new Secret(PASSWORD));
});

test('without a history the password that is replaced still does not count as new', async (t) => {
  const { make, enter, ownAccount, passwordPolicy } = await createTestAccounts(t);
  await make('ada');
  await passwordPolicy.save({ history: 0 }, BY_COMMAND);
  const { session } = await enter('ada');
  const same = new Secret(PASSWORD);
  await assert.rejects(ownAccount.changePassword(session, same, same), isRefusal('password_unsuitable'));
});

test('the policy has its limits, and the audit says what it was', async (t) => {
  const { passwordPolicy, database } = await createTestAccounts(t);
  assert.deepEqual(await passwordPolicy.shown(), {
    minimumLength: 12,
    refusesCommon: true,
    history: 5,
    lifetimeDays: null,
    idleMinutes: 30,
    sponsorIdleMinutes: 10,
    absoluteHours: 12,
  });
  for (const wrong of [
    { minimumLength: 7 },
    { minimumLength: 129 },
    { history: 25 },
    { lifetimeDays: 0 },
    { idleMinutes: 4 },
    { idleMinutes: 1441 },
    { sponsorIdleMinutes: 0 },
    { sponsorIdleMinutes: 241 },
    { absoluteHours: 169 },
    { absoluteHours: 1.5 },
    { minimumLenght: 12 },
    'x',
  ])
    await assert.rejects(passwordPolicy.save(wrong, BY_COMMAND), isRefusal('account_input_invalid'));
  await passwordPolicy.save({ lifetimeDays: 45 }, BY_COMMAND);
  assert.equal((await passwordPolicy.shown()).lifetimeDays, 45);
  const { rows } = await sql`select before, after from audit_entries`.execute(database.sql);
  assert.deepEqual(rows, [{ before: { lifetimeDays: null }, after: { lifetimeDays: 45 } }]);
});
