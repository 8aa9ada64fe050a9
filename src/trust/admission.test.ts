import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createTestAuthority, type TestCertificate } from '../../test/stand-ins/test-authority.ts';
import { Refusal } from '../refusal.ts';
import { admit, type ImportFlag } from './admission.ts';
import { factsOf, friendlyName } from './certificate.ts';
import { fittingRoles, type TrustRole } from './role.ts';

const NOW = Date.UTC(2026, 10, 23);
const root = await createTestAuthority('Root');
const leaf = await root.issue({ subject: 'server.example' });

const CASES: readonly [string, TestCertificate, readonly ImportFlag[]][] = [
  ['an authority', root, []],
  ['one that ended', await createTestAuthority('Old', { until: '2026-01-01T00:00:00Z' }), ['out-of-date']],
  [
    'one that has not begun',
    await createTestAuthority('New', { from: '2027-01-01T00:00:00Z' }),
    ['out-of-date'],
  ],
  ['one signed with SHA-1', await createTestAuthority('Weak', { hash: 'SHA-1' }), ['sha1']],
  ['a server', leaf, ['not-ca']],
  ['an authority that may not sign', await createTestAuthority('Mute', { maySign: false }), ['extensions']],
  [
    'an old server with SHA-1',
    await root.issue({ subject: 'old.example', until: '2021-01-01T00:00:00Z', hash: 'SHA-1' }),
    ['out-of-date', 'sha1', 'not-ca'],
  ],
];

for (const [what, { x509 }, flags] of CASES)
  test(`${what} is admitted ${flags.length > 0 ? `only with ${flags.join(', ')}` : 'as it is'}`, () => {
    assert.equal(admit(x509, flags, NOW).fingerprint, x509.fingerprint256);
    for (const left of flags)
      assert.throws(
        () =>
          admit(
            x509,
            flags.filter((flag) => flag !== left),
            NOW,
          ),
        (error) =>
          error instanceof Refusal &&
          error.code === 'certificate_not_admitted' &&
          error.message.includes(`"--allow ${left}"`),
      );
  });

test('without a name of its own a certificate is called as in ISE', () => {
  assert.equal(friendlyName(factsOf(leaf.x509)), `server.example#Root#${leaf.x509.serialNumber}`);
});

const ROLE_CASES: readonly [readonly TrustRole[], boolean, readonly TrustRole[] | string][] = [
  [['infrastructure'], true, ['infrastructure']],
  [['infrastructure'], false, ['infrastructure']],
  [['services', 'infrastructure', 'services'], true, ['infrastructure', 'services']],
  [[], true, []],
  [['client-authentication'], true, 'certificate_roles_incomplete'],
  [['client-authentication', 'infrastructure'], true, ['infrastructure', 'client-authentication']],
  [['client-authentication', 'infrastructure'], false, 'certificate_cannot_sign'],
  [['admin-authentication', 'infrastructure'], true, 'certificate_roles_incomplete'],
  [
    ['admin-authentication', 'client-authentication', 'infrastructure'],
    true,
    ['infrastructure', 'client-authentication', 'admin-authentication'],
  ],
];

for (const [roles, maySign, expected] of ROLE_CASES)
  test(`${roles.join(' and ') || 'no role'} for one that may${maySign ? '' : ' not'} sign: ${String(expected)}`, () => {
    const fit = () => fittingRoles(roles, { subject: 'CN=Root', maySign });
    if (typeof expected === 'string')
      assert.throws(fit, (error) => error instanceof Refusal && error.code === expected);
    else assert.deepEqual(fit(), expected);
  });
