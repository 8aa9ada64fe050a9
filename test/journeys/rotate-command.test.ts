// `foyer smtp rotate` and `foyer smtp standby` with the real program.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { connectedFoyer, createFoyerFolder, sharedDatabase } from '../stand-ins/foyer-process.ts';

test('a secret is rotated, shown as the standby, switched back to and forgotten', async (t) => {
  const { foyer, sandbox } = await connectedFoyer(t, await sharedDatabase(t));
  const { clientId, clientSecret } = sandbox.defaults;
  const before = await foyer.run(['smtp', 'standby']);
  assert.deepEqual([before.code, before.out], [0, 'No credential is kept beside the active one.\n']);

  const wrong = await foyer.run(['smtp', 'rotate', '--file', '-'], '{"type":"secret","secret":"not~it"}');
  assert.equal(wrong.code, 69, wrong.out + wrong.err);
  assert.match(wrong.out, /Failed\. Nothing was saved\./);

  const { secret } = sandbox.tenants.addSecret(clientId);
  const credential = { type: 'secret', secret: secret.reveal(), expiresOn: '2099-06-30' };
  const rotated = await foyer.run(['smtp', 'rotate', '--file', '-'], JSON.stringify(credential));
  assert.equal(rotated.code, 0, rotated.out + rotated.err);
  assert.match(rotated.out, /✓ authenticate[^]*Saved: mail now goes this way\.[^]*is kept for as long as/);

  const back = await foyer.run(['smtp', 'standby', 'switch-back', '--json']);
  assert.equal(back.code, 0, back.out + back.err);
  const result = JSON.parse(back.out) as { ok: boolean; saved: boolean; standby: { endsOn: string } };
  assert.deepEqual([result.ok, result.saved, result.standby.endsOn], [true, true, '2099-06-30']);
  assert.match((await foyer.run(['smtp', 'standby', 'show'])).out, /kept until 2099-06-30 \(\d+ days left\)/);

  assert.equal((await foyer.run(['smtp', 'standby', 'forget'])).code, 0);
  assert.equal((await foyer.run(['smtp', 'standby', 'forget'])).code, 66);
  assert.equal((await foyer.run(['smtp', 'standby', 'switch-back'])).code, 66);
  for (const { out, err } of [wrong, rotated, back])
    for (const text of [secret.reveal(), clientSecret.reveal()]) assert.ok(!(out + err).includes(text));
});

test('words that do not fit are told, and so is that there is nothing to rotate', async (t) => {
  const foyer = await createFoyerFolder(t, await sharedDatabase(t));
  const credential = '{"type":"secret","secret":"x~1"}';
  const cases: readonly [args: string[], code: number, told: RegExp][] = [
    [['smtp', 'rotate'], 64, /which file/],
    [['smtp', 'rotate', '--file', '-', '--draft'], 64, /--draft does not go/],
    [['smtp', 'standby', 'paint'], 64, /"paint"/],
    [['smtp', 'standby', 'show', 'more'], 64, /one word too many/],
    [['smtp', 'rotate', '--file', '-'], 1, /no OAuth credential to rotate/],
  ];
  for (const [args, code, told] of cases) {
    const finished = await foyer.run(args, credential);
    assert.equal(finished.code, code, `${args.join(' ')}: ${finished.err}`);
    assert.match(finished.err, told);
  }
});
