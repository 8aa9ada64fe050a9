import { test } from 'node:test';
import assert from 'node:assert/strict';
import { AsnConvert } from '@peculiar/asn1-schema';
import { DistributionPointName, GeneralName, IssuingDistributionPoint } from '@peculiar/asn1-x509';

import { createTestAuthority, Extension } from '../../test/stand-ins/test-authority.ts';
import { judgeByList, readRevocationList } from './crl.ts';

const NOW = Date.UTC(2026, 10, 23);
const UNTIL = new Date('2026-12-01T00:00:00Z');
const PLACE = 'http://crl.example/one.crl';

const root = await createTestAuthority();
const namesake = await createTestAuthority();
const leaf = await root.issue({ subject: 'server.example', crl: PLACE });
const revoked = await root.issue({ subject: 'revoked.example', crl: PLACE });

async function list(
  change: { from?: Date; until?: Date; extensions?: Extension[] } = {},
  by = root,
): Promise<Buffer> {
  return by.revocationList([revoked.x509], { until: UNTIL, ...change });
}

function scope(about: Partial<IssuingDistributionPoint>): Extension[] {
  return [new Extension('2.5.29.28', true, AsnConvert.serialize(new IssuingDistributionPoint(about)))];
}

function judged(file: Buffer, certificate = leaf, now = NOW, ignoreExpiry = false): string {
  const read = readRevocationList(file, root.x509);
  return read.ok ? judgeByList(read.list, certificate.x509, now, ignoreExpiry).status : read.why;
}

test('a certificate is good unless the list of its issuer has it', async () => {
  const file = await list();
  assert.equal(judged(file), 'good');
  const read = readRevocationList(file, root.x509);
  assert.ok(read.ok);
  assert.deepEqual(judgeByList(read.list, revoked.x509, NOW, false), {
    status: 'revoked',
    revokedAt: Date.UTC(2026, 1, 3, 4, 5, 6),
    until: UNTIL.getTime(),
  });
});

test('a list in PEM is a list', async () => {
  const base64 = (await list()).toString('base64').replace(/(.{64})/g, '$1\n');
  const pem = Buffer.from(`-----BEGIN X509 CRL-----\n${base64}\n-----END X509 CRL-----\n`);
  assert.equal(judged(pem, revoked), 'revoked');
});

test('a list counts until its end, or longer where that is wanted; revoked stays revoked', async () => {
  const file = await list();
  const after = UNTIL.getTime() + 600_000;
  assert.equal(judged(file, leaf, after), 'expired-list');
  assert.equal(judged(file, leaf, after, true), 'good');
  assert.equal(judged(file, revoked, after), 'revoked');
  assert.equal(judged(file, leaf, Date.UTC(2024, 0, 1)), 'none');
});

for (const [what, extensions, answer] of [
  [
    'for this place',
    scope({
      distributionPoint: new DistributionPointName({
        fullName: [new GeneralName({ uniformResourceIdentifier: PLACE })],
      }),
    }),
    'good',
  ],
  [
    'for another place',
    scope({
      distributionPoint: new DistributionPointName({
        fullName: [new GeneralName({ uniformResourceIdentifier: 'http://crl.example/two.crl' })],
      }),
    }),
    'none',
  ],
  ['for servers and people alone', scope({ onlyContainsUserCerts: true }), 'good'],
  ['for authorities alone', scope({ onlyContainsCACerts: true }), 'none'],
  ['of others too', scope({ indirectCRL: true }), 'the list is not a full list of the issuer’s own'],
  [
    'of changes alone',
    [new Extension('2.5.29.27', true, new Uint8Array([2, 1, 1]))],
    'the list is not a full list of the issuer’s own',
  ],
  ['with a remark', [new Extension('1.2.3.4', false, new Uint8Array([5, 0]))], 'good'],
] as const)
  test(`a list ${what} says of the certificate: ${answer}`, async () => {
    assert.equal(judged(await list({ extensions: [...extensions] })), answer);
  });

test('only the issuer’s signature makes a list', async () => {
  assert.equal(judged(await list({}, namesake)), 'the list is not signed by the issuer');
  const forged = Buffer.from(await list());
  const at = forged.indexOf(Buffer.from(revoked.x509.serialNumber, 'hex'));
  forged[at + 3] = (forged[at + 3] ?? 0) ^ 1;
  assert.equal(judged(forged), 'the list is not signed by the issuer');
});

test('bytes of any kind are no list', async () => {
  const file = await list();
  for (const broken of [
    Buffer.alloc(0),
    Buffer.from('<html>'),
    file.subarray(0, 100),
    Buffer.alloc(5000, 0x30),
    Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff]),
  ])
    assert.equal(judged(broken), 'the list cannot be read');
});
