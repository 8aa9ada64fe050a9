// What the undo puts back and what it keeps. That it parses and runs only what it may is in script.test.ts.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { powershellReader } from '../../test/stand-ins/powershell.ts';
import { resultOf } from '../../test/stand-ins/setup-result.ts';
import { parsePlan, undoScript } from './setup-kit.ts';

const CLIENT = '66666666-7777-8888-9999-000000000000';
const TENANT = '11111111-2222-3333-4444-555555555555';
const plan = parsePlan({ mailbox: 'no-reply@contoso.example', clientId: CLIENT, tenantId: TENANT });
const read = await powershellReader();

test('the undo puts Authenticated SMTP back to what the result says, and only that', () => {
  const cases: readonly [before: boolean | null, sets: string | undefined][] = [
    [null, '$null'],
    [true, '$true'],
    [false, undefined],
  ];
  for (const [before, sets] of cases) {
    const result = resultOf({ before: { casMailbox: { SmtpClientAuthenticationDisabled: before } } });
    const set = read(undoScript(plan, result)).commands.find(({ name }) => name === 'Set-CASMailbox');
    assert.equal(set && /-SmtpClientAuthenticationDisabled (\S+)/.exec(set.text)?.[1], sets);
  }
});

test('the undo keeps what was there before the set-up', () => {
  const kept = (script: string): string | undefined => /^\$Kept = (.*)$/m.exec(script)?.[1];
  const there = resultOf().after;
  assert.equal(kept(undoScript(plan)), '@()');
  assert.equal(kept(undoScript(plan, resultOf())), '@()');
  assert.equal(kept(undoScript(plan, resultOf({ before: there }))), "@('ServicePrincipal', 'FullAccess')");
  const replaced = {
    ...there,
    servicePrincipal: { AppId: CLIENT, ObjectId: TENANT, DisplayName: '', IsValid: true },
  };
  assert.equal(kept(undoScript(plan, resultOf({ before: replaced }))), '@()');
});
