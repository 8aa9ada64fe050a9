import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createDocument } from 'zod-openapi';
import { Secret } from '../secrets/secrets.ts';
import { nameKey, parsed } from './account-input.ts';
import * as accounts from './accounts.ts';

const SCHEMAS = {
  newAdministratorInput: accounts.newAdministratorInput,
  administratorInput: accounts.administratorInput,
  administratorChange: accounts.administratorChange,
  firstAdministratorInput: accounts.firstAdministratorInput,
  preferencesInput: accounts.preferencesInput,
  passwordPolicyInput: accounts.passwordPolicyInput,
  apiKeyInput: accounts.apiKeyInput,
};

for (const [name, schema] of Object.entries(SCHEMAS))
  test(`${name} can be described to users of the API`, () => {
    const { paths } = createDocument({
      openapi: '3.1.0',
      info: { title: 'x', version: '1' },
      paths: {
        '/x': { post: { requestBody: { content: { 'application/json': { schema } } }, responses: {} } },
      },
    });
    const text = JSON.stringify(paths);
    assert.match(text, /"additionalProperties":false/);
    if ('password' in schema.shape)
      assert.match(text, /"password":\{"type":"string","format":"password","writeOnly":true\}/);
  });

test('a password is a secret as soon as it is parsed, whether it came as text or as one', () => {
  const input = { name: 'ada', displayName: 'Ada', role: 'read-only' };
  for (const password of ['hunter2', new Secret('hunter2')]) {
    const value = parsed(accounts.newAdministratorInput, { ...input, password });
    assert.ok(value.password instanceof Secret);
    assert.equal(value.password.reveal(), 'hunter2');
  }
});

test('a refusal of an input repeats no password', () => {
  assert.throws(
    () => parsed(accounts.newAdministratorInput, { name: '', password: ['hunter2'] }),
    (error: Error) => !JSON.stringify({ ...error, text: error.message }).includes('hunter2'),
  );
});

test('an absent email and an empty one are none', () => {
  const input = { name: 'ada', displayName: 'Ada', role: 'read-only', password: 'x' };
  for (const email of [undefined, '', null])
    assert.equal(parsed(accounts.newAdministratorInput, { ...input, email }).email, null);
});

test('what is left out of a change is not in it', () => {
  assert.deepEqual(parsed(accounts.administratorChange, {}), {});
});

test('the key of a name is the same for all its spellings, and bounded', () => {
  assert.equal(nameKey('ＡＤＡ '), nameKey('ada'));
  assert.equal(nameKey('Zoe\u0308'), nameKey('ZOË'));
  assert.ok(nameKey('a'.repeat(1_000_000)).length <= 256);
});
