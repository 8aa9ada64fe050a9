import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createTestAuthority, type TestCertificate } from '../../test/stand-ins/test-authority.ts';
import { standingInWords, standingOf, type StoredAuthority } from './standing.ts';

const root = await createTestAuthority('Root');
const namesake = await createTestAuthority('Root');
const middle = await root.authority({ subject: 'Middle' });
const leaf = await middle.issue({ subject: 'server.example' });
const selfSigned = await createTestAuthority('alone.example', { isAuthority: false });

const stored = (certificate: TestCertificate, change: Partial<StoredAuthority> = {}): StoredAuthority => ({
  name: 'Ours',
  x509: certificate.x509,
  enabled: true,
  roles: ['infrastructure'],
  ...change,
});
const disabled = { enabled: false };
const roleless = { roles: ['services'] } as const;

const WHOLE = [leaf, middle, root];
const CASES: readonly [string, readonly TestCertificate[], readonly StoredAuthority[], string | undefined][] =
  [
    ['the root was sent and nobody knows it', WHOLE, [], 'absent CN=Root'],
    ['the root is stored and used', WHOLE, [stored(root)], undefined],
    ['the root is stored and disabled', WHOLE, [stored(root, disabled)], 'disabled CN=Root Ours'],
    ['the root is stored without the role', WHOLE, [stored(root, roleless)], 'without-role CN=Root Ours'],
    [
      'disabled counts before the role',
      WHOLE,
      [stored(root, { ...roleless, ...disabled })],
      'disabled CN=Root Ours',
    ],
    ['only one of the same name is stored', WHOLE, [stored(namesake)], 'absent CN=Root'],
    [
      'the root was not sent, and is disabled',
      [leaf, middle],
      [stored(root, disabled)],
      'disabled CN=Root Ours',
    ],
    ['the root was not sent, and nobody knows it', [leaf, middle], [], 'absent CN=Root'],
    ['the leaf alone was sent', [leaf], [stored(root)], 'missing-intermediate CN=Middle'],
    ['the leaf alone was sent, and the rest is stored', [leaf], [stored(middle), stored(root)], undefined],
    [
      'the one in between is used, and the root disabled',
      [leaf],
      [stored(middle), stored(root, disabled)],
      undefined,
    ],
    [
      'the leaf alone was sent, and the one in between has no role',
      [leaf],
      [stored(middle, roleless), stored(root)],
      'without-role CN=Middle Ours',
    ],
    [
      'the one in between is disabled, and nobody knows the root',
      WHOLE,
      [stored(middle, disabled)],
      'disabled CN=Middle Ours',
    ],
    ['a copy of the one that is used is disabled', WHOLE, [stored(root, disabled), stored(root)], undefined],
    ['it vouches for itself alone', [selfSigned], [stored(root)], 'self-signed CN=alone.example'],
    [
      'it vouches for itself, and is stored and disabled',
      [selfSigned],
      [stored(selfSigned, disabled)],
      'disabled CN=alone.example Ours',
    ],
    ['nothing was sent', [], [stored(root)], undefined],
  ];

for (const [what, chain, authorities, expected] of CASES)
  test(`where ${what}, the standing is ${expected ?? 'none'}`, () => {
    const standing = standingOf(
      chain.map(({ x509 }) => x509),
      authorities,
    );
    const told = standing && [standing.kind, standing.issuer, standing.certificate?.name];
    assert.equal(told?.filter((part) => part !== undefined).join(' '), expected);
    if (standing) assert.match(standingInWords(standing), /(if you trust it|"|issuer)\.$|"\.$|-ca"\.$/);
  });
