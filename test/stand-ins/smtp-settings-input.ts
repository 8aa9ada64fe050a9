// SMTP settings as the outside writes them, right in every field, for tests to change one.
import assert from 'node:assert/strict';
import { parseSmtpSettings, type SmtpSettings } from '../../src/mail/smtp-settings.ts';
import { Refusal } from '../../src/refusal.ts';

export const TENANT = '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0001';
export const CLIENT = '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0011';
export const SECRET = 'wert~8Q/with+signs=';
export const AUTHENTICATION = {
  type: 'exchange-online-oauth',
  mailbox: 'no-reply@contoso.onmicrosoft.com',
  tenantId: TENANT,
  clientId: CLIENT,
  credential: { type: 'secret', secret: SECRET } as object,
};
export const GENERIC = {
  type: 'oauth',
  mailbox: 'a@example.com',
  clientId: 'any',
  credential: { type: 'secret', secret: SECRET } as object,
  tokenEndpoint: 'https://id.example/token',
  scope: 'smtp',
};
export const PASSWORD = { type: 'password', username: 'a@example.com', password: 'hunter22' };

export const exchange = (change: object = {}) => ({ authentication: { ...AUTHENTICATION, ...change } });
export const generic = (change: object = {}) => ({
  server: 'smtp.example',
  authentication: { ...GENERIC, ...change },
});

/** The problem of each field; nothing where the input is good. */
export function problemsOf(input: unknown, stored?: SmtpSettings): Record<string, string> {
  try {
    parseSmtpSettings(input, stored);
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    assert.equal(error.kind, 'invalid');
    const fields = error.problems.map(({ field }) => field);
    assert.equal(new Set(fields).size, fields.length, 'one problem per field');
    for (const { field } of error.problems) assert.ok(error.message.includes(field));
    assert.doesNotMatch(error.message + JSON.stringify(error.problems), /wert~8Q|hunter22/);
    return Object.fromEntries(error.problems.map(({ field, problem }) => [field, problem]));
  }
  return {};
}
