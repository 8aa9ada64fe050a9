import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../refusal.ts';
import { DEFAULT_SETTINGS, parseSandboxSettings } from './sandbox-settings.ts';

const problemsOf = (input: unknown): readonly string[] => {
  try {
    parseSandboxSettings(input);
    return [];
  } catch (error) {
    assert.ok(error instanceof Refusal);
    return error.problems.map(({ field }) => field);
  }
};

const TENANT = { id: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0001', domains: ['contoso.example'] };

test('the default settings are settings', () => {
  assert.equal(parseSandboxSettings(DEFAULT_SETTINGS).tenants.length, 2);
});

test('a file of one bare tenant is enough, and the limits are those of Exchange Online', () => {
  const { limits } = parseSandboxSettings({ tenants: [TENANT] });
  assert.deepEqual(
    [
      limits.connectionsPerMailbox,
      limits.messagesPerMinute,
      limits.recipientsPerDay,
      limits.recipientsPerMessage,
    ],
    [3, 30, 10_000, 500],
  );
});

const WRONG: readonly [string, unknown, string][] = [
  ['no tenant', { tenants: [] }, 'tenants'],
  ['a tenant ID that is no GUID', { tenants: [{ ...TENANT, id: 'x' }] }, 'tenants.0.id'],
  ['a misspelt field', { tenants: [{ ...TENANT, mailbox: [] }] }, 'tenants.0'],
  [
    'a mailbox that is no address',
    { tenants: [{ ...TENANT, mailboxes: [{ address: 'x' }] }] },
    'tenants.0.mailboxes.0.address',
  ],
  [
    'a certificate that is none',
    { tenants: [{ ...TENANT, apps: [{ clientId: TENANT.id, objectId: TENANT.id, certificates: ['x'] }] }] },
    'tenants.0.apps.0.certificates.0',
  ],
  ['a limit of nothing', { tenants: [TENANT], limits: { messagesPerMinute: 0 } }, 'limits.messagesPerMinute'],
];

for (const [name, input, field] of WRONG) {
  test(`settings with ${name} are refused naming ${field}`, () => {
    assert.deepEqual(problemsOf(input), [field]);
  });
}
