// `foyer trust` as an administrator meets it: a server that is not trusted, its chain, the authority added by its
// fingerprint, the server trusted.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { silentLog } from '../../src/log/log.ts';
import { createSandbox } from '../../src/sandbox/sandbox.ts';
import { realClock } from '../../src/time/clock.ts';
import { createCommandLine } from '../stand-ins/command-line.ts';
import { hasOpenssl, openssl, startTlsServer } from '../stand-ins/openssl.ts';
import { createTestAuthority } from '../stand-ins/test-authority.ts';

async function arrange(t: TestContext) {
  const line = await createCommandLine(t);
  return { folder: line.folder, foyer: (...args: string[]) => line.foyer(args) };
}

test('an authority is added from the chain of a server, by the fingerprint that was typed', async (t) => {
  const { foyer } = await arrange(t);
  const sandbox = createSandbox({ clock: realClock, log: silentLog });
  await sandbox.start();
  t.after(() => sandbox.stop());
  const server = `localhost:${sandbox.smtpPort}`;

  const before = await foyer('trust', 'show-chain', server, '--starttls', 'smtp');
  assert.equal(before.code, 69, before.err);
  assert.match(before.out, /sends 2 certificates/);
  assert.match(before.out, /Not trusted: SELF_SIGNED_CERT_IN_CHAIN\n.*is not among the trusted certificates/);

  const json = await foyer('trust', 'show-chain', server, '--starttls', 'smtp', '--json');
  const { sent } = JSON.parse(json.out) as { sent: { subject: string; fingerprint: string }[] };
  const root = sent.find(({ subject }) => subject.includes('Authority'));
  assert.ok(root);

  const chain = ['--from-chain', server, '--starttls', 'smtp'];
  const wrong = await foyer('trust', 'add', ...chain, '--fingerprint', 'AB:'.repeat(32));
  assert.equal(wrong.code, 66);
  assert.match(wrong.err, /show-chain/);
  for (const { fingerprint } of sent) assert.ok(!wrong.err.includes(fingerprint));
  assert.equal((await foyer('trust', 'add', ...chain, '--fingerprint', 'AB:CD')).code, 64);
  assert.equal((await foyer('trust', 'add', ...chain)).code, 64);
  assert.equal((await foyer('trust', 'list', '--json')).out, '[]\n');

  const typed = root.fingerprint.replaceAll(':', '').toLowerCase();
  const added = await foyer('trust', 'add', ...chain, '--fingerprint', typed, '--name', 'Ours');
  assert.equal(added.code, 0, added.err);
  assert.equal(added.out, `${root.fingerprint}  Ours\n`);
  const after = await foyer('trust', 'show-chain', server, '--starttls', 'smtp');
  assert.equal(after.code, 0);
  assert.match(after.out, /Trusted, by the trusted certificate "Ours"\./);

  assert.equal((await foyer('trust', 'edit', typed, '--disable', '--description', 'for now')).code, 0);
  assert.match((await foyer('trust', 'show', typed)).out, /Description +for now\nStatus +disabled\n/);
  const disabled = await foyer('trust', 'show-chain', server, '--starttls', 'smtp');
  assert.match(disabled.out, /"Ours" is among the trusted certificates, and disabled\./);
  assert.equal((await foyer('trust', 'remove', typed)).code, 0);
  assert.equal((await foyer('trust', 'show', typed)).code, 66);
});

test(
  'what a server leaves out of its chain is named, with the place where it can be had',
  { skip: hasOpenssl ? false : 'openssl is not installed' },
  async (t) => {
    const { foyer, folder } = await arrange(t);
    const root = await createTestAuthority('Root');
    const middle = await root.authority({ subject: 'Middle' });
    const issuerAt = 'http://ca.example/middle.crt';
    const leaf = await middle.issue({ subject: 'localhost', names: ['localhost'], issuerAt });
    await writeFile(join(folder, 'root.pem'), root.pem);
    await foyer('trust', 'add', join(folder, 'root.pem'));
    const alone = await startTlsServer(t, leaf, []);
    const shown = await foyer('trust', 'show-chain', `localhost:${alone}`);
    assert.match(shown.out, /sends 1 certificate:/);
    assert.match(shown.out, /Missing: CN=Middle, which is at http:\/\/ca\.example\/middle\.crt\n/);
    const whole = await startTlsServer(t, leaf, [middle]);
    const trusted = await foyer('trust', 'show-chain', `127.0.0.1:${whole}`);
    assert.match(trusted.out, /ERR_TLS_CERT_ALTNAME_INVALID/);
    const named = JSON.parse((await foyer('trust', 'show-chain', `localhost:${whole}`, '--json')).out) as {
      sent: object[];
      missing: null;
      trusted: boolean;
      root: { from: string; fingerprint: string };
    };
    assert.equal(named.sent.length, 2); // the root was not sent, and is not shown as if it had been
    assert.equal(named.missing, null);
    assert.equal(named.trusted, true);
    assert.deepEqual([named.root.from, named.root.fingerprint], ['store', root.x509.fingerprint256]);
  },
);

test('a PFX gives its authority and says that the key was not taken', async (t) => {
  if (!hasOpenssl) return t.skip('openssl is not installed');
  const { foyer, folder } = await arrange(t);
  const root = await createTestAuthority('Root');
  const file = (name: string): string => join(folder, name);
  await writeFile(file('ca.pem'), root.pem + root.keyPem);
  await writeFile(file('pass.txt'), 'lake-7\n');
  await openssl(
    'pkcs12',
    ...['-export', '-in', file('ca.pem'), '-passout', `file:${file('pass.txt')}`, '-out', file('ca.pfx')],
  );
  const added = await foyer('trust', 'add', file('ca.pfx'), '--passphrase-file', file('pass.txt'));
  assert.equal(added.code, 0, added.err);
  assert.match(added.out, /Root#Root#.*\nThe private key in the file was not taken/);
  const without = await foyer('trust', 'add', file('ca.pfx'));
  assert.equal(without.code, 65);
  assert.match(without.err, /passphrase/);
});

test('the settings and the words of trust are checked', async (t) => {
  const { foyer, folder } = await arrange(t);
  assert.match((await foyer('trust', 'settings')).out, /bundled\nStatus validation: off\n/);
  assert.equal((await foyer('trust', 'settings', '--base-roots', 'none')).code, 0);
  assert.match((await foyer('trust', 'list')).out, /No other roots are trusted/);
  const options = join(folder, 'options.json');
  await writeFile(options, '{"ocsp":{"on":1}}');
  const root = await createTestAuthority('Root');
  await writeFile(join(folder, 'root.pem'), root.pem);
  await foyer('trust', 'add', join(folder, 'root.pem'));
  const cases: readonly [string[], number, RegExp][] = [
    [['settings', '--base-roots', 'all'], 65, /baseRoots must be one of/],
    [['settings', '--starttls', 'smtp'], 64, /--starttls does not go with "trust settings"/],
    [['edit', root.x509.fingerprint256, '--status', options], 65, /ocsp\.on/],
    [['edit', root.x509.fingerprint256, '--enable', '--disable'], 64, /either --enable or --disable/],
    [['edit', root.x509.fingerprint256, '--for', 'admin-authentication'], 65, /works only together with/],
    [['edit', 'AB:CD', '--enable'], 66, /trust list/],
    [['add', 'x.pem', '--from-chain', 'localhost:1'], 64, /either a file or/],
    [['add', join(folder, 'root.pem'), '--for', 'endpoints'], 64, /not a role/],
    [['show-chain', 'localhost'], 64, /not a host and a port/],
    [['show-chain', 'localhost:1'], 69, /sent no certificate/],
    [['show-chain', 'localhost:25', '--starttls', 'imap'], 64, /knows smtp/],
    [['frobnicate'], 64, /not something trust can do/],
  ];
  for (const [args, code, told] of cases) {
    const finished = await foyer('trust', ...args);
    assert.equal(finished.code, code, `${args.join(' ')}: ${finished.err}`);
    assert.match(finished.err, told);
  }
});
