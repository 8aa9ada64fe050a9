// Each kind of TLS connection that Foyer opens goes through the trust store: SMTP by STARTTLS, SMTP by TLS from the first
// byte, HTTPS for a token.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { silentLog } from '../../src/log/log.ts';
import { testConnection } from '../../src/mail/connection-test-gate.ts';
import { parseSmtpSettings } from '../../src/mail/smtp-settings.ts';
import { createOauth } from '../../src/oauth/oauth.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { realClock } from '../../src/time/clock.ts';
import { ADMINISTRATOR } from '../stand-ins/audit.ts';
import { createTestAuthority, type TestAuthority } from '../stand-ins/test-authority.ts';
import { createTestTrust, type TestTrust } from '../stand-ins/trust.ts';

/** What the step that opens the connection showed; null where it passed. */
type Road = (stand: TestTrust) => Promise<{ error?: string; standing?: { kind: string } } | null>;

interface Scene {
  readonly authority: string;
  readonly road: Road;
}

async function step(
  { network }: TestTrust,
  input: object,
  name: 'encrypt' | 'token-connect',
): ReturnType<Road> {
  const oauth = createOauth({ network, clock: realClock, random: () => 0, log: silentLog });
  const base = { network, oauth, clock: realClock, log: silentLog, ehloName: 'client.example', node: 'a' };
  const { steps } = await testConnection(parseSmtpSettings(input), base);
  const wanted = steps.find((each) => each.name === name);
  assert.ok(wanted && wanted.status !== 'skipped', JSON.stringify(steps));
  return wanted.status === 'passed' ? null : wanted.evidence;
}

async function startSandbox(t: TestContext): Promise<Sandbox> {
  const sandbox = createSandbox({ clock: realClock, log: silentLog });
  await sandbox.start();
  t.after(() => sandbox.stop());
  return sandbox;
}

async function starttls(t: TestContext): Promise<Scene> {
  const sandbox = await startSandbox(t);
  const input = {
    server: 'localhost',
    port: sandbox.smtpPort,
    connectionTimeoutSeconds: 5,
    authentication: { type: 'none' },
  };
  return { authority: sandbox.caCertificate, road: (stand) => step(stand, input, 'encrypt') };
}

async function tlsFromTheFirstByte(t: TestContext): Promise<Scene> {
  const authority: TestAuthority = await createTestAuthority();
  const leaf = await authority.issue({ subject: 'localhost', names: ['localhost'] });
  const server = createServer({ cert: leaf.pem + authority.pem, key: leaf.keyPem }, (socket) => {
    socket.on('error', () => socket.destroy()).end('421 4.3.2 not now\r\n');
  }).listen(0, '127.0.0.1');
  server.on('tlsClientError', () => undefined);
  await once(server, 'listening');
  t.after(() => void server.close());
  const input = {
    server: 'localhost',
    port: (server.address() as AddressInfo).port,
    connectionTimeoutSeconds: 5,
    encryption: 'tls',
    authentication: { type: 'none' },
  };
  return { authority: authority.pem, road: (stand) => step(stand, input, 'encrypt') };
}

async function token(t: TestContext): Promise<Scene> {
  // The mail server's authority is another one than the token endpoint's, so that the test comes as far as the token.
  const [mailServer, endpoint] = [await startSandbox(t), await startSandbox(t)];
  const { mailbox, tenantId, clientId, clientSecret } = mailServer.defaults;
  const input = {
    server: 'localhost',
    port: mailServer.smtpPort,
    connectionTimeoutSeconds: 5,
    authentication: {
      type: 'exchange-online-oauth',
      mailbox,
      tenantId,
      clientId,
      credential: { type: 'secret', secret: clientSecret.reveal() },
      tokenEndpoint: endpoint.tokenUrl(),
    },
  };
  return {
    authority: endpoint.caCertificate,
    async road(stand) {
      await stand.trust.add(mailServer.caCertificate, { roles: ['infrastructure'] }, ADMINISTRATOR);
      return step(stand, input, 'token-connect');
    },
  };
}

for (const [name, arrange] of [
  ['SMTP by STARTTLS', starttls],
  ['SMTP by TLS from the first byte', tlsFromTheFirstByte],
  ['a token by HTTPS', token],
] as const)
  test(`${name} takes the authorities of the trust store and no other`, async (t) => {
    const stand = await createTestTrust(t);
    const { authority, road } = await arrange(t);
    const { trust } = stand;
    const seen = async (): Promise<string | undefined> => {
      const evidence = await road(stand);
      return evidence ? (evidence.standing?.kind ?? evidence.error ?? JSON.stringify(evidence)) : undefined;
    };
    assert.equal(await seen(), 'absent');
    const [added] = (await trust.add(authority, { roles: ['infrastructure'] }, ADMINISTRATOR)).certificates;
    assert.ok(added);
    assert.equal(await seen(), undefined);
    await trust.edit(added.fingerprint, { enabled: false }, ADMINISTRATOR);
    assert.equal(await seen(), 'disabled');
    await trust.edit(added.fingerprint, { enabled: true, roles: ['services'] }, ADMINISTRATOR);
    assert.equal(await seen(), 'without-role');
    await trust.edit(added.fingerprint, { roles: ['infrastructure'] }, ADMINISTRATOR);
    assert.equal(await seen(), undefined);
  });
