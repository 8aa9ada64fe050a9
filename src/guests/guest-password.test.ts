import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Secret } from '../secrets/secrets.ts';
import { guestPasswordPolicyInput } from './guest-policies.ts';
import { guestPasswordProblem, readablePassword } from './guest-password.ts';

const DEFAULT_POLICY = guestPasswordPolicyInput.parse({});

const picks = fc.infiniteStream(fc.nat()).map((numbers) => (below: number) => numbers.next().value % below);
const made = (policy: object, pick: (below: number) => number = (below) => below - 1): string =>
  readablePassword(guestPasswordPolicyInput.parse(policy), pick).reveal();

const SPECIALS = [...'!"#$&\'()*+-.:;=?@[\\]^_`{|}~'];
const policies = fc
  .record({
    minimumLength: fc.integer({ min: 4, max: 128 }),
    minimumLowercase: fc.nat(16),
    minimumUppercase: fc.nat(16),
    minimumDigits: fc.nat(16),
    minimumSpecials: fc.nat(16),
    specials: fc.uniqueArray(fc.constantFrom(...SPECIALS)).map((marks) => marks.join('')),
  })
  .map((policy) => (policy.specials === '' ? { ...policy, minimumSpecials: 0 } : policy));

test('every password that is made satisfies its policy, and has nothing that looks like something else', () => {
  fc.assert(
    fc.property(policies, picks, (input, pick) => {
      const policy = guestPasswordPolicyInput.parse(input);
      const password = readablePassword(policy, pick);
      assert.equal(guestPasswordProblem(password, policy), undefined, password.reveal());
      const plain = [...password.reveal()]
        .filter((character) => !policy.specials.includes(character))
        .join('');
      assert.match(plain, /^[a-hjkmnp-zA-HJKMNP-Z2-9]+$/);
      assert.match(plain, /^[a-zA-Z]/, 'no formula of a spreadsheet');
    }),
    { numRuns: 1000 },
  );
});

test('by default it is two words and a number', () => {
  assert.match(made({}), /^([b-z][aeu]){2}-[2-9]{4}-([b-z][aeu]){2}$/);
  assert.equal(
    made({}, () => 0),
    'baba-2222-baba',
  );
});

test('however little a policy asks, a password is not shorter', () => {
  assert.equal(made({ minimumLength: 4, minimumDigits: 0, minimumSpecials: 0 }).length, 14);
});

test('capitals begin the groups first, and further marks stand beside the others', () => {
  assert.equal(
    made({ minimumUppercase: 2 }, () => 0),
    'Baba-2222-Baba',
  );
  assert.equal(
    made({ minimumUppercase: 3 }, () => 0),
    'BaBa-2222-Baba',
  );
  assert.equal(
    made({ minimumSpecials: 3 }, () => 0),
    'baba-.2222-baba',
  );
  assert.equal(
    made({ minimumSpecials: 0, specials: '' }, () => 0),
    'baba2222baba',
  );
});

test('the words are as many as the comment says, and none is rude', () => {
  const words = new Set<string>();
  for (let first = 0; first < 48; first++)
    for (let second = 0; second < 48; second++) {
      const numbers = [first, second];
      words.add(made({}, (below) => (numbers.shift() ?? 0) % below).slice(0, 4));
    }
  assert.ok(Math.log2(words.size) >= 11, String(words.size));
  for (const rude of ['fuka', 'puta', 'kuka', 'hure', 'baka', 'suka', 'rape', 'kaka', 'kuta'])
    assert.ok(!words.has(rude), rude);
});

test('the broken rule of a given password is named, with how many are needed', () => {
  const strict = guestPasswordPolicyInput.parse({ minimumUppercase: 2, minimumSpecials: 2 });
  const problem = (text: string, policy = DEFAULT_POLICY) => guestPasswordProblem(new Secret(text), policy);
  assert.equal(problem('kefu-7429'), undefined);
  assert.equal(problem('ｋｅｆｕ－７４２９'), undefined, 'full-width forms are the same');
  assert.equal(problem('ke-7429'), 'must have at least 8 characters');
  assert.equal(problem('KEFU-7429'), 'must have at least this many small letters: 1');
  assert.equal(problem('Kefu-7429', strict), 'must have at least this many capital letters: 2');
  assert.equal(problem('kefu-maru-7'), 'must have at least this many digits: 2');
  assert.equal(problem('KEfu-7429', strict), 'must have at least 2 of these: -._');
  assert.equal(problem('kefu 7429-'), 'must not contain any of < > / , % or a space');
  assert.match(problem('kefu-7429\u200b') ?? '', /cannot be seen/);
  assert.equal(problem('a1-2'.repeat(33)), 'must have at most 128 bytes');
  assert.equal(problem('\ufdfa'.repeat(1_000_000)), 'must have at most 128 bytes');
  assert.equal(problem(''), 'must not be empty');
});

test('a policy cannot ask for marks that there are none of, nor allow what no password may hold', () => {
  const isValid = (input: object) => guestPasswordPolicyInput.safeParse(input).success;
  assert.ok(isValid({ specials: '', minimumSpecials: 0 }));
  assert.ok(!isValid({ specials: '' }));
  for (const specials of ['<', '>', '/', ',', '%', ' ', 'a', '1', 'é', '--'])
    assert.ok(!isValid({ specials }), specials);
  for (const specials of SPECIALS) assert.ok(isValid({ specials }), specials);
});
