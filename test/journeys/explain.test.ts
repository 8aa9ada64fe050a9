// `foyer explain` and `foyer smtp test --until-it-works` as a person meets them: the real program in a folder of its own.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { connectedFoyer, createFoyerFolder, sharedDatabase } from '../stand-ins/foyer-process.ts';

test('an error given as an argument, or on standard input, is explained', async (t) => {
  const foyer = await createFoyerFolder(t);
  const text = 'AADSTS7000222: The provided client secret keys for app x are expired.';
  const byArgument = await foyer.run(['explain', text]);
  assert.equal(byArgument.code, 0);
  assert.match(byArgument.out, /^The client secret has expired\n.*\n {2}→ Create a new client secret/);
  assert.match(byArgument.out, /docs\/causes\/client-secret-expired\.md/);
  assert.equal((await foyer.run(['explain'], text)).out, byArgument.out);
});

test('what is known besides decides between causes', async (t) => {
  const foyer = await createFoyerFolder(t);
  const cause = async (context: string): Promise<unknown> => {
    const { out } = await foyer.run(['explain', '535 5.7.3 no', '--context', context, '--json']);
    return (JSON.parse(out) as { diagnosis: { cause: string }[] }).diagnosis[0]?.cause;
  };
  assert.equal(await cause('AUTH LOGIN'), 'basic-auth-rejected');
  assert.equal(
    await cause('{"mechanism":"XOAUTH2","flow":"client_credentials"}'),
    'mailbox-permission-missing',
  );
  assert.equal(
    await cause('XOAUTH2, New-ServicePrincipal was never run'),
    'exchange-service-principal-missing',
  );
});

test('nothing to explain is told, and a broken environment or no database are no matter', async (t) => {
  const foyer = await createFoyerFolder(t, {
    FOYER_LISTEN: 'x',
    FOYER_DATABASE_URL: 'postgres://nowhere.invalid/x',
  });
  assert.equal((await foyer.run(['explain'], ' ')).code, 64);
  const { code, out } = await foyer.run(['explain', 'hello world', '--json']);
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), {
    diagnosis: (JSON.parse(out) as { diagnosis: unknown[] }).diagnosis.slice(0, 1),
    retryable: false,
    recognised: [],
  });
  assert.match(out, /"cause": "unknown"/);
  assert.equal(existsSync(join(foyer.folder, 'data')), false);
});

test('a test until it works ends at once where it works, and where waiting cannot help', async (t) => {
  const { foyer, sandbox } = await connectedFoyer(t, await sharedDatabase(t));
  const run = () => foyer.run(['smtp', 'test', '--until-it-works', '30m', '--json']);
  const good = await run();
  assert.equal(good.code, 0, good.out);
  assert.match(good.err, /^\d s: try 1: passed$/m);
  sandbox.fault('client-secret-expired');
  const lost = await run();
  assert.equal(lost.code, 69);
  assert.match(lost.err, /^\d s: try 1: client-secret-expired$/m);
  assert.equal((JSON.parse(lost.out) as { tries: number }).tries, 1);
  assert.equal((await foyer.run(['smtp', 'test', '--until-it-works', 'soon'])).code, 64);
});
