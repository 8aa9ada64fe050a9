// The set-up kit with the real program: where its values come from, and how a result comes back.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { silentLog } from '../../src/log/log.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { realClock } from '../../src/time/clock.ts';
import { runHere } from '../stand-ins/command-line.ts';
import { createFoyerFolder, sharedDatabase } from '../stand-ins/foyer-process.ts';
import { powershellReader } from '../stand-ins/powershell.ts';
import { resultOf } from '../stand-ins/setup-result.ts';

const CLIENT = '66666666-7777-8888-9999-000000000000';
const OTHER = 'ffffffff-0000-4000-8000-000000000000';
const BY_HAND = ['--mailbox', 'a@contoso.example', '--client-id', CLIENT, '--tenant-id', 'contoso.example'];

test('with all values given it needs no settings and no database', async (t) => {
  const foyer = await createFoyerFolder(t, await sharedDatabase(t));
  const made = await foyer.run(['setup-kit', ...BY_HAND, '--model', 'rbac']);
  assert.equal(made.code, 0, made.err);
  assert.match(made.err, /will ask for the object ID/);
  const { faults, values } = (await powershellReader())(made.out);
  assert.deepEqual(faults, []);
  assert.equal(values.get('$Mailbox'), 'a@contoso.example');
  const output = join(foyer.folder, 'setup.ps1');
  const written = await foyer.run(['setup-kit', ...BY_HAND, '--object-id', OTHER, '--output', output]);
  assert.deepEqual([written.code, written.err, written.out], [0, '', `Written to ${output}.\n`]);
  assert.match(readFileSync(output, 'utf8'), new RegExp(`\\$ObjectId = '${OTHER}'`));
  const result = join(foyer.folder, 'undo.ps1');
  const undone = await foyer.run(
    ['setup-kit', '--undo', '--result', '-', '--output', result],
    JSON.stringify(resultOf()),
  );
  assert.equal(undone.code, 0, undone.err);
  assert.match(readFileSync(result, 'utf8'), /-SmtpClientAuthenticationDisabled \$null/);
  assert.equal(existsSync(join(foyer.folder, 'data')), false);
});

test('the wrong words, values and files have their exit codes', async (t) => {
  const cases: readonly [args: string[], code: number, told: RegExp, input?: string][] = [
    [['paint'], 64, /"paint" is not something/],
    [['check'], 64, /which file/],
    [['check', 'a', 'b'], 64, /"b" is one word too many/],
    [['check', 'a', '--undo'], 64, /--undo does not go with "check"/],
    [[...BY_HAND, '--object-id', OTHER, '--token-from-settings'], 64, /not both/],
    [[...BY_HAND, '--undo', '--object-id', OTHER], 64, /--object-id does not go with "--undo"/],
    [[...BY_HAND, '--result', '-'], 64, /with --undo only/],
    [
      ['--undo', '--result', '-'],
      64,
      /not of a set-up that was made/,
      JSON.stringify(resultOf({ whatIf: true })),
    ],
    [[...BY_HAND, '--model', 'both'], 65, /--model must be role or rbac/],
    [[...BY_HAND, '--object-id', CLIENT], 65, /is the client ID/],
    [[...BY_HAND, '--output', '/nonexistent/x'], 69, /cannot be written \(ENOENT\)/],
    [['check', '-'], 65, /holds no result/, 'Changed: nothing'],
    [['check', '/nonexistent'], 66, /cannot be read/],
  ];
  for (const [args, code, told, input = ''] of cases) {
    const ran = await runHere(['setup-kit', ...args], {}, input);
    assert.equal(ran.code, code, `${args.join(' ')}: ${ran.err}`);
    assert.match(ran.err, told);
  }
  const foyer = await createFoyerFolder(t, await sharedDatabase(t));
  const unset = await foyer.run(['setup-kit']);
  assert.equal(unset.code, 65);
  assert.match(unset.err, /--mailbox is not known[^]*--client-id is not known/);
  const tokenless = await foyer.run(['setup-kit', ...BY_HAND, '--token-from-settings']);
  assert.equal(tokenless.code, 66);
  assert.match(tokenless.err, /no SMTP settings to ask/);
});

test('the object ID comes from the token of the settings, and the result is compared with both', async (t) => {
  const sandbox = createSandbox({ clock: realClock, log: silentLog });
  await sandbox.start();
  t.after(() => sandbox.stop());
  const foyer = await createFoyerFolder(t, await sharedDatabase(t));
  await foyer.connectTo(sandbox, 'exchange');
  const made = await foyer.run(['setup-kit', '--token-from-settings', '--json']);
  assert.equal(made.code, 0, made.err);
  const told = JSON.parse(made.out) as Record<string, string>;
  const { mailbox, clientId, tenantId } = sandbox.defaults;
  assert.deepEqual(
    [told.model, told.mailbox, told.clientId, told.tenantId, told.objectIdFrom],
    ['role', mailbox, clientId, tenantId, 'token'],
  );
  const { objectId } = sandbox.defaults;
  assert.equal(told.objectId, objectId);
  assert.ok(told.script?.includes(`$ObjectId = '${objectId}'`) && told.script.includes('The token has it.'));
  assert.ok(!(made.out + made.err).includes(sandbox.defaults.clientSecret.reveal()));

  const foreign = await foyer.run(['setup-kit', '--token-from-settings', '--client-id', CLIENT]);
  assert.equal(foreign.code, 65);
  assert.match(foreign.err, /another application/);

  const principal = { AppId: clientId, ObjectId: objectId, DisplayName: 'Foyer SMTP', IsValid: true };
  const result = resultOf({
    clientId,
    tenantId,
    mailbox,
    primarySmtpAddress: mailbox,
    after: { servicePrincipal: principal },
  });
  const good = await foyer.run(['setup-kit', 'check', '-', '--token-from-settings'], JSON.stringify(result));
  assert.equal(good.code, 0, good.out + good.err);
  assert.match(good.out, /which its token names too[^]*All is as it must be/);

  const wrong = resultOf({
    ...result,
    after: { ...result.after, servicePrincipal: { ...principal, ObjectId: OTHER } },
  });
  const bad = await foyer.run(
    ['setup-kit', 'check', '-', '--token-from-settings', '--json'],
    JSON.stringify(wrong),
  );
  assert.equal(bad.code, 65);
  const { ok, findings } = JSON.parse(bad.out) as {
    ok: boolean;
    findings: { name: string; ok: boolean; command?: string }[];
  };
  assert.equal(ok, false);
  const [finding, ...others] = findings.filter((line) => !line.ok);
  assert.equal(finding?.name, 'service-principal');
  assert.deepEqual(others, []);
  assert.match(finding?.command ?? '', new RegExp(`-ObjectId '${objectId}'`));
});
