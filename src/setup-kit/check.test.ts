// The result of a set-up: found in whatever came back, and judged line by line.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { resultOf } from '../../test/stand-ins/setup-result.ts';
import { Refusal } from '../refusal.ts';
import { RESULT_BEGIN, RESULT_END } from './script-frame.ts';
import {
  checkSetup,
  parsePlan,
  parseResult,
  type Expected,
  type PlanWords,
  type SetupResult,
} from './setup-kit.ts';

const OBJECT = '6233fba6-0198-4277-892f-9275bf728bcc';
const OTHER = 'ffffffff-0000-4000-8000-000000000000';
const printed = (result: SetupResult): string =>
  [RESULT_BEGIN, JSON.stringify(result, null, 2), RESULT_END, ''].join('\r\n');
const judged = (result: SetupResult, expected?: Expected) =>
  checkSetup(Buffer.from(printed(result)), expected);
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

test('the result is found in a file, a transcript, a wrapped console, in every encoding, and bare', () => {
  const result = resultOf({ mailbox: 'jürgen@x.example' });
  const text = printed(result);
  const wrapped = text.replace('bbbb-cccc', 'bbbb-\r\ncccc');
  const big = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const files: Readonly<Record<string, Buffer>> = {
    'UTF-8': Buffer.from(text),
    'UTF-8 with its mark': Buffer.from(`\ufeff${text}`),
    'UTF-16 of Windows PowerShell': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 without its mark': Buffer.from(text, 'utf16le'),
    'UTF-16, big end first': big,
    'a transcript': Buffer.from(`PS> ./foyer-setup.ps1\r\nChanged: x\r\n${text}Done.\r\n`),
    'the last of two': Buffer.from(printed(resultOf({ whatIf: true })) + text),
    'wrapped lines': Buffer.from(wrapped),
    'indented lines': Buffer.from(
      text.replaceAll('-----\r\n', '-----  \r\n').replace(RESULT_BEGIN, `  ${RESULT_BEGIN}`),
    ),
    'bare JSON': Buffer.from(JSON.stringify(result)),
  };
  for (const [name, file] of Object.entries(files)) assert.deepEqual(parseResult(file), result, name);
});

test('what is no result is refused with the reason', () => {
  const text = printed(resultOf());
  const cases: readonly [string | Buffer, RegExp][] = [
    ['', /is not in it/],
    [Buffer.from([0xff]), /is not in it/],
    ['Changed: x', /is not in it/],
    [text.replace(RESULT_END, ''), /cut off/],
    [`${RESULT_BEGIN}\nno JSON\n${RESULT_END}\n`, /not JSON/],
    [text.replace('"foyerSetup": 1', '"foyerSetup": 2'), /foyerSetup is not/],
    [text.replace('"role"', '"\\u001b[2J"'), /model is not/],
    [text.replace('no-reply@contoso.example', 'no-reply\\u001b[2J@contoso.example'), /mailbox is not/],
    ['[]', /the whole is not/],
  ];
  for (const [file, told] of cases)
    assert.throws(
      () => parseResult(Buffer.from(file)),
      (error) =>
        error instanceof Refusal && error.code === 'setup_result_unreadable' && told.test(error.message),
      String(told),
    );
});

test('values that cannot be meant are refused, each by its option', () => {
  const good = { mailbox: 'a@b.example', clientId: OTHER, tenantId: OBJECT };
  const cases: readonly [PlanWords, string[]][] = [
    [{}, ['mailbox', 'client-id', 'tenant-id']],
    [{ ...good, model: 'both' }, ['model']],
    [{ ...good, cloud: 'mars' }, ['cloud']],
    [{ ...good, mailbox: 'a b@c.example' }, ['mailbox']],
    [{ ...good, mailbox: 'a@b.example\nevil' }, ['mailbox']],
    [{ ...good, clientId: 'x' }, ['client-id']],
    [{ ...good, tenantId: "'; evil" }, ['tenant-id']],
    [{ ...good, objectId: 'x' }, ['object-id']],
    [{ ...good, objectId: OTHER.toUpperCase() }, ['object-id']],
    [{ ...good, sendAs: 'x' }, ['send-as']],
    [{ ...good, model: 'rbac', sendAs: 'a@b.example' }, ['send-as']],
  ];
  for (const [words, fields] of cases)
    assert.throws(
      () => parsePlan(words),
      (error) => {
        assert.ok(error instanceof Refusal && error.code === 'setup_values_unusable');
        assert.deepEqual(
          error.problems.map(({ field }) => field),
          fields,
        );
        return true;
      },
    );
});
