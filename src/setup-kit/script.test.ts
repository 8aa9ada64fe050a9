// The scripts as PowerShell's grammar reads them: every variant parses, hostile values stay values, and no command runs that
// the variant is not allowed.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { powershellReader } from '../../test/stand-ins/powershell.ts';
import { resultOf } from '../../test/stand-ins/setup-result.ts';
import { CLOUD_NAMES } from '../oauth/oauth.ts';
import { parsePlan, setupScript, undoScript, type PlanWords, type SetupPlan } from './setup-kit.ts';

const read = await powershellReader();

const CLIENT = '66666666-7777-8888-9999-000000000000';
const OBJECT = '6233fba6-0198-4277-892f-9275bf728bcc';
const TENANT = '11111111-2222-3333-4444-555555555555';
const planOf = (words: PlanWords = {}): SetupPlan =>
  parsePlan({ mailbox: 'no-reply@contoso.example', clientId: CLIENT, tenantId: TENANT, ...words });

const HOSTILE = [
  "o'brien@x.example",
  '$(evil)@x.example',
  '`whoami`@x.example',
  '"@x.example',
  '‘’‚‛@x.example',
  '’;evil;#@x.example',
  'ё;evil;#@x.example', // its UTF-8 holds the byte that is a quote in Windows-1252
  'a\\u0027@x.example',
  'ё\\u0027;evil;#@x.example',
  "';evil;'@x.example",
  '#>evil<#@x.example',
  '{x=1}@x.example',
  '-WhatIf@x.example',
  '\u{1f4a3}@x.example',
];

const PLAIN = [
  'Set-StrictMode', 'Write-Host', 'Write-Output', 'ConvertTo-Json', 'Where-Object', 'Select-Object', 'ForEach-Object',
]; // prettier-ignore
const OURS = [
  'Read-Property', 'ConvertTo-Boolean', 'Split-Right', 'Test-Right', 'Write-Change', 'Write-Same', 'Get-SetupState',
  'Get-Registration', 'Get-RegistrationKey', 'Get-Authorization', 'Get-ExchangeConnection',
]; // prettier-ignore
const READS = [
  'Get-ConnectionInformation', 'Connect-ExchangeOnline', 'Get-ServicePrincipal', 'Get-Mailbox', 'Get-CASMailbox',
  'Get-MailboxPermission', 'Get-RecipientPermission', 'Get-TransportConfig', 'Test-ServicePrincipalAuthorization',
]; // prettier-ignore
const SCOPE_READS = ['Get-ManagementScope', 'Get-ManagementRoleAssignment'];

/** Least privilege: what each variant may change, and what it reads besides. */
const VARIANTS: readonly {
  readonly name: string;
  readonly script: string;
  readonly changes: readonly string[];
  readonly also?: readonly string[];
}[] = [
  {
    name: 'role',
    script: setupScript(planOf()),
    changes: ['Remove-ServicePrincipal', 'New-ServicePrincipal', 'Add-MailboxPermission', 'Set-CASMailbox'],
    also: ['Read-Host'],
  },
  {
    name: 'role with send-as and an object ID',
    script: setupScript(planOf({ objectId: OBJECT, sendAs: 'other@x.example' })),
    changes: [
      'Remove-ServicePrincipal', 'New-ServicePrincipal', 'Add-MailboxPermission', 'Add-RecipientPermission', 'Set-CASMailbox',
    ], // prettier-ignore
    also: ['Read-Host'],
  },
  {
    name: 'rbac',
    script: setupScript(
      planOf({ model: 'rbac', objectId: OBJECT, objectIdFrom: 'token', tokenRoles: ['SMTP.SendAsApp'] }),
    ),
    changes: [
      'Remove-ServicePrincipal', 'New-ServicePrincipal', 'New-ManagementScope', 'New-ManagementRoleAssignment', 'Set-CASMailbox',
    ], // prettier-ignore
    also: ['Read-Host', ...SCOPE_READS],
  },
  {
    name: 'undo of role',
    script: undoScript(planOf({ sendAs: 'other@x.example' })),
    changes: ['Remove-RecipientPermission', 'Remove-MailboxPermission', 'Remove-ServicePrincipal'],
  },
  {
    name: 'undo of role with a result',
    script: undoScript(planOf(), resultOf()),
    changes: ['Remove-MailboxPermission', 'Set-CASMailbox', 'Remove-ServicePrincipal'],
  },
  {
    name: 'undo of rbac',
    script: undoScript(planOf({ model: 'rbac' })),
    changes: ['Remove-ManagementRoleAssignment', 'Remove-ManagementScope', 'Remove-ServicePrincipal'],
    also: SCOPE_READS,
  },
];

const isExchange = (name: string): boolean =>
  /-(ServicePrincipal\w*|Mailbox\w*|CASMailbox|RecipientPermission|TransportConfig|Management\w+|ExchangeOnline|ConnectionInformation)$/.test(
    name,
  );

for (const { name, script, changes, also = [] } of VARIANTS) {
  test(`the script parses and runs only what it may: ${name}`, () => {
    const { faults, commands } = read(script);
    assert.deepEqual(faults, []);
    const reads = new Set([...PLAIN, ...OURS, ...READS, ...also]);
    const others = commands.filter((command) => !reads.has(command.name));
    assert.deepEqual([...new Set(others.map((command) => command.name))], changes);
    for (const { name: what, conditions, isInFunction } of others) {
      assert.ok(
        !isInFunction && /^\$PSCmdlet\.ShouldProcess\(/.test(conditions[0] ?? ''),
        `${what} is not guarded`,
      );
    }
    for (const { name: what, text } of commands.filter((command) => isExchange(command.name)))
      assert.match(text, / -ErrorAction Stop\b/, what);
    for (const { text } of others.filter((command) =>
      /^(Remove-|Add-RecipientPermission)/.test(command.name),
    ))
      assert.match(text, /-Confirm:\$false/);
  });
}

test('the reader does find faults, and what is not guarded', () => {
  assert.notDeepEqual(read("if ($a) { 'x }").faults, []);
  assert.deepEqual(
    read("if ($PSCmdlet.ShouldProcess('x')) { Get-A } else { Set-B }").commands.map(({ name }) => name),
    ['Get-A', 'Set-B'],
  );
});

test('no variable runs into a colon, which PowerShell would read as a drive or a scope', () => {
  for (const { script } of VARIANTS) assert.deepEqual(script.match(/\$(?!false|true|null)\w+:/g), null);
});

test('whatever the mailbox is called, it stays one text, in ASCII', () => {
  for (const mailbox of HOSTILE) {
    for (const make of [setupScript, undoScript]) {
      for (const model of ['role', 'rbac'] as const) {
        const plan = { ...planOf({ model }), mailbox, ...(model === 'role' ? { sendAs: mailbox } : {}) };
        const script = make(plan);
        assert.match(script, /^[\n -~]*$/, 'ASCII alone');
        const { faults, values, commands } = read(script);
        assert.deepEqual(faults, [], mailbox);
        assert.equal(values.get('$Mailbox'), mailbox);
        if (model === 'role') assert.equal(values.get('$SendAs'), mailbox);
        assert.ok(!commands.some(({ text }) => /evil|whoami/.test(text)), mailbox);
      }
    }
  }
});

test('every value of the plan is where the script reads it', () => {
  const { values } = read(setupScript(planOf({ tenantId: 'contoso.onmicrosoft.com' })));
  assert.equal(values.get('$AppId'), CLIENT);
  assert.equal(values.get('$TenantId'), 'contoso.onmicrosoft.com');
  assert.equal(values.get('$Model'), 'role');
  assert.equal(values.get('$SendAs'), undefined);
});

test('the object ID is filled in where it is known, and asked for with an explanation where it is not', () => {
  assert.match(
    setupScript(planOf({ objectId: OBJECT })),
    new RegExp(`\\[string\\] \\$ObjectId = '${OBJECT}'`),
  );
  const script = setupScript(planOf());
  assert.match(script, /\[string\] \$ObjectId = ''/);
  assert.match(script, /ENTERPRISE APPLICATION[^]*Read-Host/);
});

test('a token that lacks the app role is told in the role model, and one that has it in the other', () => {
  const cases: readonly [words: PlanWords, told: RegExp, is: boolean][] = [
    [{ tokenRoles: [] }, /THE TOKEN DOES NOT HAVE IT/, true],
    [{ tokenRoles: ['SMTP.SendAsApp'] }, /THE TOKEN DOES NOT HAVE IT/, false],
    [{ model: 'rbac', tokenRoles: ['SMTP.SendAsApp'] }, /THE TOKEN HAS SMTP\.SendAsApp/, true],
    [{ model: 'rbac', tokenRoles: [] }, /THE TOKEN HAS/, false],
  ];
  for (const [words, told, is] of cases)
    assert.equal(told.test(setupScript(planOf(words))), is, JSON.stringify(words));
});

test('the connection is to the cloud of the settings', () => {
  const environments = CLOUD_NAMES.map((cloud) => {
    const script = setupScript(planOf({ cloud }));
    assert.deepEqual(read(script).faults, []);
    const connect = read(script).commands.find(({ name }) => name === 'Connect-ExchangeOnline');
    return [cloud, connect && (/-ExchangeEnvironmentName (\w+)/.exec(connect.text)?.[1] ?? 'default')];
  });
  assert.deepEqual(Object.fromEntries(environments), {
    worldwide: 'default',
    gcc: 'default',
    'gcc-high': 'O365USGovGCCHigh',
    dod: 'O365USGovDoD',
    '21vianet': 'O365China',
    bleu: undefined,
    delos: undefined,
  });
});

test('the scope is of the mailbox by its GUID, and the assignment of the scope', () => {
  const { commands } = read(setupScript(planOf({ model: 'rbac' })));
  const textOf = (name: string): string => commands.find((command) => command.name === name)?.text ?? '';
  assert.match(textOf('New-ManagementScope'), /-RecipientRestrictionFilter "Guid -eq '\$MailboxId'"/);
  assert.match(
    textOf('New-ManagementRoleAssignment'),
    /-Role 'Application SMTP\.SendAsApp' -App \$ObjectId -CustomResourceScope \$ScopeName/,
  );
});

test('PowerShell itself parses every variant', (t) => {
  const found = spawnSync('pwsh', ['-NoLogo', '-NoProfile', '-Command', '1'], { timeout: 60_000 });
  if (found.error) return t.skip('pwsh is not on the path');
  const ask =
    '$e = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput([Console]::In.ReadToEnd(), [ref] $null, [ref] $e); $e | Out-String';
  for (const { name, script } of VARIANTS) {
    const answer = spawnSync('pwsh', ['-NoLogo', '-NoProfile', '-Command', ask], {
      input: script,
      timeout: 60_000,
    });
    assert.equal(answer.stdout.toString().trim(), '', name);
  }
});
