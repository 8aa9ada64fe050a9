import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LONGEST_PREFIX } from '../sponsors/sponsors.ts';
import { usernamePolicyInput } from './guest-policies.ts';
import { guestNameKey, numbered, randomUsername, usernameFor, usernameProblem } from './username.ts';

const DEFAULT_POLICY = usernamePolicyInput.parse({});

const named = (firstName: string, lastName: string, language: string | null = null, email = '') =>
  usernameFor({ firstName, lastName, email, language }, DEFAULT_POLICY);

for (const [first, last, expected] of [
  ['Mei', 'Tanaka', 'mtanaka'],
  ['Anna', 'van den Berg', 'avandenberg'],
  ['Jürgen', 'Groß', 'jgross'],
  ['Østen', 'Ærø', 'oaero'],
  ['Łucja', 'Żółć', 'lzolc'],
  ['Zoe\u0308', 'O’Brien-Smith', 'zobriensmith'],
  ['Юлия', 'Смирнова', 'ysmirnova'],
  ['Πέτρος', 'Δήμος', 'pdimos'],
  ['小明', '王', 'xwang'],
  ['민수', '김철', 'mgimcheol'],
  ['きょうこ', 'はっとり', 'khattori'],
  ['ジョー', 'マッチャ', 'jmatcha'],
  ['', 'Smith', 'smith'],
  ['Cher', '', 'cher'],
  ['👍', 'Smith', 'smith'],
  ['ＡＢ', 'Ｔａｎａｋａ', 'atanaka'],
  ['Bo', 'Li', 'bli2'],
] as const)
  test(`${first} ${last} becomes ${expected}`, () => assert.equal(named(first, last), expected));

test('a Japanese name in Han characters is not read as Chinese: the address names the guest, or chance', () => {
  assert.equal(named('太郎', '田中', 'ja'), undefined);
  assert.equal(named('太郎', '田中', 'ja-JP', 'Taro.Tanaka@contoso.com'), 'tarotanaka');
  assert.equal(named('さくら', '佐々木', null), undefined, 'kana tell the language');
  assert.equal(named('Taro', 'Tanaka', 'ja'), 'ttanaka');
});

test('what nothing can be made of has no user name', () => {
  for (const text of ['', '   ', '👍👍', '!?', '\u3164', '\ud800'])
    assert.equal(named(text, text), undefined);
});

test('the address can be the user name, in small letters', () => {
  const policy = usernamePolicyInput.parse({ source: 'email' });
  const of = (email: string) =>
    usernameFor({ firstName: 'Ann', lastName: 'Smith', email, language: 'en' }, policy);
  assert.equal(of('Ann.Smith@Contoso.COM'), 'ann.smith@contoso.com');
  assert.equal(of('a%b/c@contoso.com'), 'abc2', 'what a user name cannot hold is left out, with the domain');
  assert.equal(of(`${'a'.repeat(60)}@contoso.com`), 'a'.repeat(60));
  assert.equal(of(''), 'asmith');
});

const policies = fc
  .record({
    minimumLength: fc.integer({ min: 1, max: 64 }),
    source: fc.constantFrom('name', 'email'),
    minimumLetters: fc.nat(16),
    minimumDigits: fc.nat(16),
    minimumSpecials: fc.nat(16),
  })
  .map((policy) => usernamePolicyInput.parse(policy));
const picks = fc.infiniteStream(fc.nat()).map((numbers) => (below: number) => numbers.next().value % below);

test('every random user name satisfies its policy, and is easy to read', () => {
  const prefixes = fc.stringMatching(new RegExp(`^([a-z][a-z0-9._-]{0,${LONGEST_PREFIX - 1}})?$`));
  fc.assert(
    fc.property(policies, picks, prefixes, (policy, pick, prefix) => {
      const name = randomUsername(policy, pick, prefix);
      assert.equal(usernameProblem(name, policy), undefined);
      assert.ok(name.startsWith(prefix));
      const own = name.slice(prefix.length);
      assert.match(own, /^[a-hjkmnp-z2-9][a-hjkmnp-z2-9._-]*$/);
      const count = (kind: RegExp) => own.match(kind)?.length ?? 0;
      assert.ok(count(/[a-z]/g) >= policy.minimumLetters);
      assert.ok(count(/[0-9]/g) >= policy.minimumDigits);
      assert.ok(count(/[._-]/g) >= policy.minimumSpecials);
      assert.equal(guestNameKey(name), name);
    }),
  );
});

test('every user name made of what is known satisfies its policy', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 90 }), fc.emailAddress());
  fc.assert(
    fc.property(
      policies,
      text,
      text,
      text,
      fc.integer({ min: 2, max: 9999 }),
      (policy, first, last, email, n) => {
        const name = usernameFor({ firstName: first, lastName: last, email, language: null }, policy);
        if (name === undefined) return;
        assert.equal(usernameProblem(name, policy), undefined);
        assert.equal(usernameProblem(numbered(name, n), policy), undefined);
        assert.ok(numbered(name, n).endsWith(String(n)));
      },
    ),
  );
});

test('those who would have one name are numbered from the second, within the length', () => {
  assert.equal(numbered('mtanaka', 1), 'mtanaka');
  assert.equal(numbered('mtanaka', 2), 'mtanaka2');
  assert.equal(numbered('m'.repeat(64), 10), `${'m'.repeat(62)}10`);
});

test('the broken rule of a given user name is named', () => {
  const problem = (text: string) => usernameProblem(text, DEFAULT_POLICY);
  for (const text of ['+14085550100', 'ann.smith@contoso.com', '田中さくら', 'Ann_Smith-2'])
    assert.equal(problem(text), undefined);
  for (const text of [
    'an<n',
    'a>nn',
    'a/nn',
    'a,nn',
    '100%',
    'a nn',
    'ann\t1',
    'ann\u3000',
    'ann％',
    'an\u00a0n',
  ])
    assert.match(problem(text) ?? '', /must not contain any of < > \/ , % or a space/);
  for (const text of ['ann\0x', 'ann\u200bx', 'ann\u202ex', 'ann\u3164x', 'ann\ud800', 'ann\u00adx'])
    assert.match(problem(text) ?? '', /cannot be seen/, JSON.stringify(text));
  assert.equal(problem('abc'), 'must have at least 4 characters');
  assert.equal(problem(''), 'must not be empty');
  assert.equal(problem('a'.repeat(65)), 'must have at most 64 characters');
  assert.equal(problem('\ufdfa'.repeat(1_000_000)), 'must have at most 64 characters');
});

test('names are equal whatever their case, width and composition', () => {
  assert.equal(guestNameKey(' ＭＴａｎａｋａ '), 'mtanaka');
  assert.equal(guestNameKey('Zoe\u0308'), guestNameKey('ZOË'));
});
