import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasOpenssl, openssl, temporaryFolder } from '../../test/stand-ins/openssl.ts';
import { createTestAuthority } from '../../test/stand-ins/test-authority.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { readCertificateFile } from './certificate-file.ts';

const options = { skip: hasOpenssl ? false : 'openssl is not installed' };
const root = await createTestAuthority('Root');
const middle = await root.authority({ subject: 'Middle' });
const BOTH = ['CN=Root', 'CN=Middle'];

const subjects = (file: Buffer, passphrase?: string): string[] =>
  readCertificateFile(file, passphrase === undefined ? undefined : new Secret(passphrase)).certificates.map(
    ({ subject }) => subject,
  );

test('DER holds one certificate', () => {
  assert.deepEqual(subjects(root.x509.raw), ['CN=Root']);
});

test('PEM holds one or many, with words between them, and keys that are left alone', () => {
  const file = Buffer.from(`Bag Attributes\r\n${root.pem}words\n${root.keyPem}${middle.pem}`);
  assert.deepEqual(subjects(file), BOTH);
  assert.equal(readCertificateFile(file).ignoredKeys, 1);
});

test('PKCS#7 holds a chain, as DER and as PEM', options, async (t) => {
  const folder = await temporaryFolder(t);
  const [chain, der, pem] = [join(folder, 'chain.pem'), join(folder, 'c.p7b'), join(folder, 'p.p7b')];
  await writeFile(chain, root.pem + middle.pem);
  await openssl('crl2pkcs7', '-nocrl', '-certfile', chain, '-outform', 'DER', '-out', der);
  await openssl('crl2pkcs7', '-nocrl', '-certfile', chain, '-out', pem);
  assert.deepEqual(subjects(await readFile(der)), BOTH);
  assert.deepEqual(subjects(await readFile(pem)), BOTH);
});

for (const [what, args] of [
  ['AES', []],
  ['3DES', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
] as const)
  test(`PFX with ${what} gives its certificates and keeps its key`, options, async (t) => {
    const folder = await temporaryFolder(t);
    const file = (name: string): string => join(folder, name);
    await writeFile(file('middle.pem'), middle.pem);
    await writeFile(file('key.pem'), middle.keyPem);
    await writeFile(file('root.pem'), root.pem);
    await openssl(
      ...['pkcs12', '-export', '-in', file('middle.pem'), '-inkey', file('key.pem')],
      ...['-certfile', file('root.pem'), '-passout', 'pass:lake-7', '-out', file('ca.pfx'), ...args],
    );
    const pfx = await readFile(file('ca.pfx'));
    assert.deepEqual(subjects(pfx, 'lake-7').sort(), [...BOTH].sort());
    assert.equal(readCertificateFile(pfx, new Secret('lake-7')).ignoredKeys, 1);
    for (const wrong of [undefined, 'lake-8'])
      assert.throws(
        () => subjects(pfx, wrong),
        (error) => error instanceof Refusal && error.code === 'certificate_passphrase_wrong',
      );
  });

for (const [what, file] of [
  ['nothing', Buffer.alloc(0)],
  ['words', Buffer.from('hello')],
  ['a key', Buffer.from(root.keyPem)],
  ['half a certificate', root.x509.raw.subarray(0, 200)],
  ['PEM with half a certificate', Buffer.from(root.pem.replace(/\n.*\n/, '\n'))],
  ['zeros', Buffer.alloc(1000)],
  ['sequences without end', Buffer.alloc(10_000, 0x30)],
  ['more than anybody adds', Buffer.alloc(6_000_000, 0x30)],
] as const)
  test(`${what} is refused`, () => {
    assert.throws(
      () => subjects(file),
      (error) => error instanceof Refusal && error.code === 'certificate_unreadable',
    );
  });
