// The result of a set-up, judged line by line.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { resultOf } from '../../test/stand-ins/setup-result.ts';
import { checkSetup, type Expected, type SetupResult } from './setup-kit.ts';

const OBJECT = '6233fba6-0198-4277-892f-9275bf728bcc';
const OTHER = 'ffffffff-0000-4000-8000-000000000000';
const judged = (result: SetupResult, expected?: Expected) =>
  checkSetup(Buffer.from(JSON.stringify(result)), expected);
const wrongOf = (result: SetupResult, expected?: Expected): string[] =>
  judged(result, expected)
    .findings.filter(({ ok }) => !ok)
    .map(({ name }) => name);

test('a set-up that went well is well, in both models, with and without something to compare', () => {
  const own = { clientId: '66666666-7777-8888-9999-000000000000', mailbox: 'No-Reply@contoso.example' };
  const roles = ['SMTP.SendAsApp'];
  const cases: readonly [SetupResult, Expected][] = [
    [resultOf(), {}],
    [resultOf({ model: 'rbac' }), {}],
    [
      resultOf(),
      { ...own, tenantId: 'contoso.onmicrosoft.com', token: { objectId: OBJECT.toUpperCase(), roles } },
    ],
    [resultOf({ model: 'rbac' }), { ...own, token: { objectId: OBJECT, roles: [] } }],
    [
      resultOf({
        sendAs: 'o@x.example',
        after: { recipientPermissions: [{ AccessRights: ['SendAs'], Deny: false }] },
      }),
      {},
    ],
  ];
  for (const [result, expected] of cases) {
    assert.deepEqual(wrongOf(result, expected), []);
    assert.equal(judged(result, expected).ok, true);
  }
});

test('each thing that can be wrong is one line with what to do', () => {
  const principal = {
    AppId: '66666666-7777-8888-9999-000000000000',
    ObjectId: OBJECT,
    DisplayName: '',
    IsValid: true,
  };
  const row = {
    RoleName: 'Application SMTP.SendAsApp',
    AllowedResourceScope: '',
    ScopeType: 'CustomRecipientScope',
    InScope: 'True',
  };
  const full = { AccessRights: ['FullAccess'], Deny: false };
  const cases: readonly [what: string, result: SetupResult, expected: Expected, wrong: string[]][] = [
    ['-WhatIf', resultOf({ whatIf: true }), {}, ['run']],
    ['undo', resultOf({ action: 'undo' }), {}, ['run']],
    ['another application', resultOf(), { clientId: OTHER }, ['client-id']],
    ['another tenant', resultOf(), { tenantId: OTHER }, ['tenant']],
    ['another mailbox', resultOf(), { mailbox: 'x@contoso.example' }, ['mailbox']],
    ['an alias', resultOf({ primarySmtpAddress: 'x@contoso.example' }), {}, ['mailbox']],
    ['not registered', resultOf({ after: { servicePrincipal: null } }), {}, ['service-principal']],
    [
      'AppId',
      resultOf({ after: { servicePrincipal: { ...principal, AppId: OTHER } } }),
      {},
      ['service-principal'],
    ],
    [
      'the client ID as object ID',
      resultOf({ after: { servicePrincipal: { ...principal, ObjectId: principal.AppId } } }),
      {},
      ['service-principal'],
    ],
    [
      'the wrong object ID',
      resultOf(),
      { token: { objectId: OTHER, roles: ['SMTP.SendAsApp'] } },
      ['service-principal'],
    ],
    [
      'invalid',
      resultOf({ after: { servicePrincipal: { ...principal, IsValid: false } } }),
      {},
      ['is-valid'],
    ],
    ['validity untold', resultOf({ after: { servicePrincipal: { ...principal, IsValid: null } } }), {}, []],
    [
      'SMTP off',
      resultOf({ after: { casMailbox: { SmtpClientAuthenticationDisabled: true } } }),
      {},
      ['smtp-auth'],
    ],
    [
      'SMTP off by the organization',
      resultOf({ after: { casMailbox: { SmtpClientAuthenticationDisabled: null } } }),
      {},
      ['smtp-auth'],
    ],
    [
      'SMTP on by the organization',
      resultOf({
        after: {
          casMailbox: { SmtpClientAuthenticationDisabled: null },
          transportConfig: { SmtpClientAuthenticationDisabled: false },
        },
      }),
      {},
      [],
    ],
    ['no FullAccess', resultOf({ after: { mailboxPermissions: [] } }), {}, ['mailbox-permission']],
    [
      'denied',
      resultOf({ after: { mailboxPermissions: [full, { ...full, Deny: true }] } }),
      {},
      ['mailbox-permission'],
    ],
    ['no SendAs', resultOf({ sendAs: 'o@x.example' }), {}, ['send-as']],
    [
      'SendAs denied',
      resultOf({
        sendAs: 'o@x.example',
        after: { recipientPermissions: [{ AccessRights: ['SendAs'], Deny: true }] },
      }),
      {},
      ['send-as'],
    ],
    ['no consent', resultOf(), { token: { objectId: OBJECT, roles: [] } }, ['consent']],
    ['consent too much', resultOf({ model: 'rbac' }), { token: { roles: ['SMTP.SendAsApp'] } }, ['consent']],
    ['no role', resultOf({ model: 'rbac', after: { authorization: [] } }), {}, ['authorization']],
    [
      'another role',
      resultOf({ model: 'rbac', after: { authorization: [{ ...row, RoleName: 'Application Mail.Send' }] } }),
      {},
      ['authorization'],
    ],
    [
      'out of scope',
      resultOf({ model: 'rbac', after: { authorization: [{ ...row, InScope: 'False' }] } }),
      {},
      ['authorization'],
    ],
    [
      'everybody',
      resultOf({ model: 'rbac', after: { authorization: [row, { ...row, ScopeType: 'Organization' }] } }),
      {},
      ['scope'],
    ],
    [
      'too much',
      resultOf({ model: 'rbac', after: { mailboxPermissions: [full] } }),
      {},
      ['mailbox-permission'],
    ],
  ];
  for (const [what, result, expected, wrong] of cases) {
    assert.deepEqual(wrongOf(result, expected), wrong, what);
    for (const { ok, remedy } of judged(result, expected).findings)
      assert.equal(remedy === undefined, ok, what);
  }
});

test('a command to paste keeps a hostile address in quotes', () => {
  const mailbox = "o';evil;'@x.example";
  const { findings } = judged(
    resultOf({ mailbox, primarySmtpAddress: mailbox, after: { mailboxPermissions: [] } }),
  );
  const command = findings.find(({ name }) => name === 'mailbox-permission')?.command;
  assert.equal(
    command,
    `Add-MailboxPermission -Identity 'o'';evil;''@x.example' -User '${OBJECT}' -AccessRights FullAccess`,
  );
});
