// `foyer users` as somebody with a shell meets it.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createCommandLine, type Ran } from '../stand-ins/command-line.ts';

async function arrange(t: TestContext) {
  const line = await createCommandLine(t, { FOYER_BASE_URL: 'https://foyer.example.com/' });
  const foyer = (words: string, input?: string): Promise<Ran> =>
    line.foyer(`users ${words}`.split(' '), input);
  const good = async (words: string, input?: string): Promise<string> => {
    const { code, out, err } = await foyer(words, input);
    assert.equal(code, 0, `${words}: ${err}${out}`);
    return out;
  };
  return { foyer, good };
}

test('a user is added with a password that is shown once, changed, disabled and removed by the name', async (t) => {
  const { foyer, good } = await arrange(t);
  const added = await good('add ann --email ann@contoso.com --alias Annie --expires-on 2090-01-31');
  const password = /^Password: (\S+)$/m.exec(added)?.[1] ?? '';
  assert.match(password, /^\w{4}(-\w{4})+$/);
  assert.match(added, /https:\/\/foyer\.example\.com\/password/);
  assert.doesNotMatch(await good('show ANN'), new RegExp(password));
  assert.match(
    await good('change ann --group Staff --expires-on= --never-expires yes'),
    /^group {10}Staff$/m,
  );
  const json = JSON.parse(await good('show ann --json')) as Record<string, unknown>;
  assert.deepEqual(
    [json['accountExpiresOn'], json['passwordEndsAt'], json['state']],
    [null, null, 'enabled'],
  );
  assert.match(
    await good('reset-password ann --password-stdin', 'brisk-heron-77-ponds\n'),
    /^The user changes it/,
  );
  assert.equal((await foyer('reset-password ann --password-stdin', 'short\n')).code, 65);
  assert.equal((await foyer('add Ann --no-password')).code, 1);
  await good('add bob --no-password');
  assert.match(await good('disable ann bob'), /^ann {2}disabled .*\nbob {2}disabled .*no password yet/);
  const half = await foyer('enable ann nobody');
  assert.equal(half.code, 66);
  assert.match(await good('show ann'), /disabled/);
  assert.match(await good('list --state disabled --without-address'), /^bob {2}disabled/);
  assert.match(await good('list --csv'), /^\ufeffUser Name,/);
  assert.equal(await good('remove ann bob'), 'ann is removed.\nbob is removed.\n');
  assert.equal((await foyer('show ann')).code, 66);
});

test('a file is checked, imported, and told line by line where it is faulty', async (t) => {
  const { foyer, good } = await arrange(t);
  const file = 'User Name,Email Address,Colour\nann,ann@contoso.com,red\nbob,nobody,\n';
  const checked = await foyer('import - --check', file);
  assert.equal(checked.code, 65);
  assert.match(checked.out, /^line 1: has columns that are not known and left out: Colour/);
  assert.match(checked.out, /line 3, Email Address: must be an address/);
  assert.equal((await foyer('import -', file)).code, 65);
  assert.match(await good('list'), /no such network users/);
  const skipped = await foyer('import - --skip-faulty', file);
  assert.deepEqual([skipped.code, skipped.out], [65, '1 user is imported, 1 left out.\n']);
});

test('the policy is shown and changed option by option; words that do not fit are refused', async (t) => {
  const { foyer, good } = await arrange(t);
  assert.match(await good('policy'), /^lifetime {8}60 days$/m);
  assert.match(await good('policy --lifetime-days never --minimum-length 20'), /^lifetime {8}does not end$/m);
  assert.match(await good('policy'), /^minimum length {2}20$/m);
  assert.equal((await foyer('policy --minimum-length 3')).code, 65);
  for (const words of [
    'policy --history x',
    'list ann',
    'show',
    'add ann --csv',
    'add ann --password-stdin --password-store AD',
    'dance',
    'add ann --never-expires maybe',
  ])
    assert.equal((await foyer(words)).code, 64, words);
});
