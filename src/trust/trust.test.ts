import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { createServer, rootCertificates } from 'node:tls';
import { sql as raw, type Kysely } from 'kysely';
import { ADMINISTRATOR, createTestAudit, writtenEntries } from '../../test/stand-ins/audit.ts';
import { createTestDatabase } from '../../test/stand-ins/database.ts';
import { createTestAuthority } from '../../test/stand-ins/test-authority.ts';
import { createTestTrust } from '../../test/stand-ins/trust.ts';
import * as firstTables from '../../migrations/0001-settings.ts';
import * as trustTables from '../../migrations/0003-trust.ts';
import { createNetwork, TlsFailure } from '../network/network.ts';
import { Refusal } from '../refusal.ts';
import { createSeal } from '../secrets/secrets.ts';
import { createSettings } from '../settings/settings.ts';
import { createCertificateAuthority } from '../sandbox/certificate-authority.ts';
import { createManualClock } from '../time/manual-clock.ts';
import { createTrust } from './trust.ts';

const NOW = Date.UTC(2026, 10, 23);
const authority = await createCertificateAuthority(['localhost']);

async function arrange(t: TestContext) {
  const database = await createTestDatabase(t);
  const clock = createManualClock(NOW);
  const settings = createSettings({ database, seal: createSeal(Buffer.alloc(32, 1)), clock });
  const trust = createTrust({ database, settings, audit: createTestAudit(database), clock });
  const { chain, key } = await authority.serverCertificate('good');
  const server = createServer({ cert: chain, key }, (socket) =>
    socket.on('error', () => socket.destroy()),
  ).listen(0, '127.0.0.1');
  server.on('tlsClientError', () => undefined);
  await once(server, 'listening');
  t.after(() => void server.close());
  const network = createNetwork(trust);
  /** Null where the server is trusted, else the code of the failure. */
  const judge = async (): Promise<string | null> => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    try {
      (await network.secure(socket, 'localhost', 2000)).socket.destroy();
      return null;
    } catch (error) {
      assert.ok(error instanceof TlsFailure);
      return error.code;
    }
  };
  return { trust, judge };
}

test('an authority counts from the moment it is trusted to the moment it is removed', async (t) => {
  const { trust, judge } = await arrange(t);
  assert.equal(await judge(), 'SELF_SIGNED_CERT_IN_CHAIN');
  const { certificates } = await trust.add(
    authority.certificate,
    { roles: ['infrastructure'] },
    ADMINISTRATOR,
  );
  const [added] = certificates;
  assert.equal(await judge(), null);
  assert.ok(added);
  await trust.remove(added.fingerprint.toLowerCase(), ADMINISTRATOR);
  assert.equal(await judge(), 'SELF_SIGNED_CERT_IN_CHAIN');
  assert.deepEqual(await trust.list(), []);
});

test('without the role infrastructure an authority is present and not used', async (t) => {
  const { trust, judge } = await arrange(t);
  await trust.add(authority.certificate, { roles: ['services'] }, ADMINISTRATOR);
  assert.equal(await judge(), 'SELF_SIGNED_CERT_IN_CHAIN');
  await trust.add(authority.certificate, { roles: ['services', 'infrastructure'] }, ADMINISTRATOR);
  assert.equal(await judge(), null);
  assert.deepEqual(
    (await trust.list()).map(({ roles }) => roles),
    [['infrastructure', 'services']],
  );
});

test('a certificate is listed by what it says', async (t) => {
  const { trust } = await arrange(t);
  await trust.add(authority.certificate, { name: 'Our proxy', roles: ['infrastructure'] }, ADMINISTRATOR);
  const [listed] = await trust.list();
  const { name, description, enabled, addedAt, subject, issuedBy, isAuthority, maySign, validTo, expiry } =
    listed ?? assert.fail();
  assert.deepEqual(
    { name, description, enabled, addedAt, subject, issuedBy, isAuthority, maySign, validTo, expiry },
    {
      name: 'Our proxy',
      description: '',
      enabled: true,
      addedAt: NOW,
      subject: 'CN=Sandbox Certificate Authority',
      issuedBy: 'Sandbox Certificate Authority',
      isAuthority: true,
      maySign: true,
      validTo: '2049-12-31T23:59:59.000Z',
      expiry: { state: 'valid', daysLeft: 8439 },
    },
  );
});

test('a file of several certificates is taken whole, words between them aside', async (t) => {
  const { trust } = await arrange(t);
  const other = await createCertificateAuthority(['localhost']);
  const { certificates: added } = await trust.add(
    `Bag Attributes\n${authority.certificate}\nmore words\n${other.certificate}`,
    { roles: [] },
    ADMINISTRATOR,
  );
  assert.equal(added.length, 2);
  assert.equal(added[0]?.issuedTo, 'Sandbox Certificate Authority');
});

for (const [what, pem] of [
  ['nothing', ''],
  ['words', 'hello'],
  ['a broken certificate', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
  ['a key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'],
] as const)
  test(`${what} is no certificate, and nothing is added`, async (t) => {
    const { trust } = await arrange(t);
    const refused = (error: unknown): boolean =>
      error instanceof Refusal && error.code === 'certificate_unreadable';
    await assert.rejects(trust.add(pem, { roles: ['infrastructure'] }, ADMINISTRATOR), refused);
    if (pem !== '')
      await assert.rejects(
        trust.add(
          authority.certificate +
            pem
              .replace('hello', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----')
              .replaceAll('PRIVATE KEY', 'CERTIFICATE'),
          { roles: [] },
          ADMINISTRATOR,
        ),
        refused,
      );
    assert.deepEqual(await trust.list(), []);
  });

test('a certificate that is not there cannot be removed', async (t) => {
  const { trust } = await arrange(t);
  await assert.rejects(
    trust.remove('AB:CD', ADMINISTRATOR),
    (error: unknown) => error instanceof Refusal && error.kind === 'not_found',
  );
});

test('the base roots are those of Node, of the system, or none; what is added is there besides', async (t) => {
  const { trust } = await createTestTrust(t);
  const [pem = ''] = rootCertificates;
  const root = new X509Certificate(pem);
  assert.deepEqual((await trust.anchor(root))?.from, 'bundled');
  // Built once for whoever asks meanwhile; a notification of the database may have it built again at any time.
  const [before, meanwhile] = await Promise.all([trust.context(), trust.context()]);
  assert.equal(meanwhile, before);
  assert.deepEqual(await trust.saveSettings({ baseRoots: 'none' }, ADMINISTRATOR), {
    baseRoots: 'none',
    statusValidation: 'off',
  });
  assert.notEqual(await trust.context(), before);
  assert.equal(await trust.anchor(root), undefined);
  await trust.add(pem, { name: 'Mine', roles: ['infrastructure'] }, ADMINISTRATOR);
  assert.deepEqual(await trust.anchor(root), { from: 'store', name: 'Mine' });
  await trust.saveSettings({ baseRoots: 'system', statusValidation: 'soft' }, ADMINISTRATOR);
  assert.equal((await trust.settings()).statusValidation, 'soft');
});

test('an authority has status options of its own, or those of the settings', async (t) => {
  const { trust } = await createTestTrust(t);
  const root = await createTestAuthority();
  await trust.add(root.pem, { roles: ['infrastructure'] }, ADMINISTRATOR);
  const isOn = async (): Promise<boolean> => (await trust.statusOptions(root.x509)).ocsp.on;
  assert.equal(await isOn(), false);
  await trust.saveSettings({ statusValidation: 'hard' }, ADMINISTRATOR);
  assert.equal(await isOn(), true);
  await trust.edit(root.x509.fingerprint256, { statusValidation: { crl: { on: true } } }, ADMINISTRATOR);
  assert.equal(await isOn(), false);
  assert.equal((await trust.show(root.x509.fingerprint256)).statusValidation?.crl.everyMinutes, 60);
  await trust.edit(root.x509.fingerprint256, { statusValidation: null }, ADMINISTRATOR);
  assert.equal(await isOn(), true);
});

test('a file of which one certificate is refused adds none', async (t) => {
  const { trust } = await createTestTrust(t);
  const root = await createTestAuthority();
  const leaf = await root.issue({ subject: 'server.example' });
  await assert.rejects(
    trust.add(root.pem + leaf.pem, { roles: ['infrastructure'] }, ADMINISTRATOR),
    (error) => error instanceof Refusal && error.code === 'certificate_not_admitted',
  );
  assert.deepEqual(await trust.list(), []);
  const both = await trust.add(
    root.pem + leaf.pem,
    { roles: ['infrastructure'], allow: ['not-ca'] },
    ADMINISTRATOR,
  );
  assert.equal(both.certificates.length, 2);
});

test('a certificate that is added again keeps what was not given', async (t) => {
  const { trust } = await createTestTrust(t);
  const root = await createTestAuthority();
  const { fingerprint256 } = root.x509;
  await trust.add(root.pem, { name: 'Ours', description: 'why', roles: ['services'] }, ADMINISTRATOR);
  await trust.edit(
    fingerprint256,
    { enabled: false, statusValidation: { ocsp: { on: true } } },
    ADMINISTRATOR,
  );
  await trust.add(root.x509.raw, { roles: ['infrastructure'] }, ADMINISTRATOR);
  const { name, description, enabled, roles, statusValidation } = await trust.show(fingerprint256);
  assert.deepEqual(
    { name, description, enabled, roles, ocsp: statusValidation?.ocsp.on },
    { name: 'Ours', description: 'why', enabled: true, roles: ['infrastructure'], ocsp: true },
  );
});

test('of a row of version 0.1 nothing is lost, and endpoints are clients now', async (t) => {
  const sql = (await createTestDatabase(t)).sql as Kysely<unknown>;
  await raw`drop table settings, trusted_certificates`.execute(sql);
  await firstTables.up(sql);
  await raw`insert into trusted_certificates values
    ('AB', 'Old', 'pem', array['infrastructure', 'endpoints'], true, 7)`.execute(sql);
  await trustTables.up(sql);
  const { rows } = await raw`select * from trusted_certificates`.execute(sql);
  assert.deepEqual(rows, [
    {
      fingerprint: 'AB',
      name: 'Old',
      pem: 'pem',
      roles: ['infrastructure', 'client-authentication'],
      enabled: true,
      added_at: 7,
      description: '',
      status_validation: null,
    },
  ]);
});

test('each certificate of a file has its entry, and one that is added again shows what became different', async (t) => {
  const { database, trust } = await createTestTrust(t);
  const root = await createTestAuthority();
  const { fingerprint256 } = root.x509;
  await trust.add(root.pem, { name: 'Ours', roles: ['services'] }, ADMINISTRATOR);
  await trust.add(root.pem, { name: 'Theirs', roles: ['services'] }, ADMINISTRATOR);
  await trust.edit(fingerprint256, { enabled: false }, ADMINISTRATOR);
  await trust.edit(fingerprint256, {}, ADMINISTRATOR);
  await trust.remove(fingerprint256, ADMINISTRATOR);
  const written = await writtenEntries(database);
  assert.deepEqual(
    written.map(({ action, subject }) => `${action} ${subject}`),
    [
      `trusted-certificate.add Ours ${fingerprint256}`,
      `trusted-certificate.add Theirs ${fingerprint256}`,
      `trusted-certificate.change Theirs ${fingerprint256}`,
      `trusted-certificate.remove Theirs ${fingerprint256}`,
    ],
  );
  const [added, again, edited, removed] = written;
  assert.equal(added?.before, null);
  assert.deepEqual([again?.before, again?.after], [{ name: 'Ours' }, { name: 'Theirs' }]);
  assert.deepEqual([edited?.before, edited?.after], [{ enabled: true }, { enabled: false }]);
  assert.equal(removed?.after, null);
});
