// Doors tell problems in English texts of their own; this holds the table that puts them in the page's words to what the
// schemas really say.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  administratorInput,
  apiKeyInput,
  newAdministratorInput,
  passwordPolicyInput,
  preferencesInput,
} from '../accounts/accounts.ts';
import { createSpeaker } from '../languages/languages.ts';
import { parseNetworkSettings } from '../network/network.ts';
import { Refusal } from '../refusal.ts';
import { fieldProblems } from '../settings/settings.ts';
import { PROBLEM_WORDS, problemInWords } from './problem-words.ts';

const { say } = createSpeaker('en');
const LONG = 'x'.repeat(600);
const proxy = (more: object): object => ({
  webhook: { type: 'http', host: 'proxy.contoso.com', port: 8080, ...more },
});

function told(): string[] {
  const schemas = [
    [administratorInput, { name: '', displayName: LONG, email: 'nobody', role: 'king' }],
    [
      administratorInput,
      { name: 'a\u202eb', displayName: 'A', email: `${LONG}@example.com`, role: 'read-only' },
    ],
    [newAdministratorInput, { name: 'a', displayName: 'A', role: 'read-only' }],
    [preferencesInput, { language: '!', theme: 'pink' }],
    [apiKeyInput, { name: 'a', scopes: [], endsOn: 'soon' }],
    [apiKeyInput, { name: 'a', scopes: ['everything'] }],
    [
      passwordPolicyInput,
      { minimumLength: 1, history: 99, lifetimeDays: 0, idleMinutes: 'x', absoluteHours: '' },
    ],
  ] as const;
  const problems = schemas.flatMap(([schema, input]) => {
    const result = schema.safeParse(input, { reportInput: true });
    return result.success ? [] : fieldProblems(result.error).map(({ problem }) => problem);
  });
  const networks = [
    proxy({ host: 'a:1', port: 0, username: 'u' }),
    proxy({ type: 'ftp', port: 'x', password: 'p' }),
    proxy({ username: 'a:b', password: 'p\n', bypass: ['!'] }),
    proxy({ username: 'u' }),
    proxy({ username: LONG, password: 'p', bypass: Array.from({ length: 501 }, () => 'a') }),
  ].flatMap((input) => {
    try {
      parseNetworkSettings(input);
      return [];
    } catch (error) {
      return error instanceof Refusal ? error.problems.map(({ problem }) => problem) : [];
    }
  });
  return [...problems, ...networks];
}

test('what the schemas of accounts and proxies say has words of the page', () => {
  const all = told();
  assert.ok(all.length > 20, 'the schemas found nothing wrong');
  assert.deepEqual(
    all.filter((text) => !PROBLEM_WORDS.some(([known]) => known.test(text))),
    [],
  );
});

test('numbers of a problem stand in its words', () => {
  assert.match(problemInWords(say, 'must have at least 12 characters'), /12 characters/);
  assert.match(problemInWords(say, 'must be a whole number from 5 to 1440'), /5 to 1,440/);
});

test('a problem that nobody has put in words is told as the door told it', () => {
  assert.equal(problemInWords(say, 'is purple'), 'is purple');
});
