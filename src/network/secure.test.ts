import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { createSecureContext, createServer, type TlsOptions } from 'node:tls';
import { createCertificateAuthority, type CertificateKind } from '../sandbox/certificate-authority.ts';
import { secure, TlsFailure } from './secure.ts';

const authority = await createCertificateAuthority(['localhost', '127.0.0.1']);
const context = createSecureContext({ ca: authority.certificate, minVersion: 'TLSv1.2' });

async function dial(t: TestContext, server: ReturnType<typeof createTcpServer>): Promise<Socket> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => void server.close());
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

async function dialTls(t: TestContext, kind: CertificateKind, options: TlsOptions = {}) {
  const heard: Buffer[] = [];
  const { chain, key } = await authority.serverCertificate(kind);
  const server = createServer({ cert: chain, key, ...options }, (socket) => {
    socket.on('data', (chunk: Buffer) => heard.push(chunk)).on('error', () => socket.destroy());
  });
  server.on('tlsClientError', () => undefined);
  return { socket: await dial(t, server), heard };
}

const failsWith = (codes: RegExp, chainLength: number) => (error: unknown) => {
  assert.ok(error instanceof TlsFailure, String(error));
  assert.match(error.code, codes);
  assert.equal(error.chain.length, chainLength);
  return true;
};

for (const host of ['localhost', 'localhost.', '127.0.0.1'])
  test(`a server that proves to be ${host} is taken, with its chain, leaf first`, async (t) => {
    const { socket } = await dialTls(t, 'good');
    const { evidence, socket: secured } = await secure(socket, { host, context, timeoutMs: 2000 });
    t.after(() => secured.destroy());
    assert.equal(evidence.version, 'TLSv1.3');
    assert.deepEqual(
      evidence.chain.map(({ subject }) => subject),
      ['CN=localhost', 'CN=Sandbox Certificate Authority'],
    );
    assert.match(evidence.chain[0]?.fingerprint ?? '', /^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    assert.match(evidence.chain[0]?.names ?? '', /DNS:localhost/);
  });

for (const [kind, code] of [
  ['expired', /^CERT_HAS_EXPIRED$/],
  ['not-yet-valid', /^CERT_NOT_YET_VALID$/],
  ['other-host', /^ERR_TLS_CERT_ALTNAME_INVALID$/],
  ['other-authority', /^SELF_SIGNED_CERT_IN_CHAIN$/],
] as const)
  test(`a certificate that is ${kind} fails with its chain, and nothing was said`, async (t) => {
    const { socket, heard } = await dialTls(t, kind);
    await assert.rejects(secure(socket, { host: 'localhost', context, timeoutMs: 2000 }), failsWith(code, 2));
    assert.deepEqual(heard, []);
    assert.equal(socket.destroyed, true);
  });

test('a server that knows old TLS alone is refused', async (t) => {
  const { socket } = await dialTls(t, 'good', {
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT@SECLEVEL=0',
  });
  await assert.rejects(
    secure(socket, { host: 'localhost', context, timeoutMs: 2000 }),
    failsWith(/^ERR_SSL_(UNSUPPORTED_PROTOCOL|TLSV1_ALERT_PROTOCOL_VERSION)$|^EPROTO$/, 0),
  );
});

for (const [what, behave, code] of [
  [
    'speaks in the clear',
    (socket: Socket) => void socket.write('220 smtp.example ESMTP\r\n'),
    /^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)$/,
  ],
  ['hangs up', (socket: Socket) => void socket.end(), /^ECONNRESET$/],
  [
    'resets',
    (socket: Socket) => void socket.once('data', () => socket.resetAndDestroy()),
    /^(ECONNRESET|EPIPE)$/,
  ],
  ['says nothing', () => undefined, /^ETIMEDOUT$/],
] as const)
  test(`a server that ${what} fails in time`, async (t) => {
    const socket = await dial(
      t,
      createTcpServer((peer) => void behave(peer.on('error', () => peer.destroy()))),
    );
    const since = performance.now();
    await assert.rejects(secure(socket, { host: 'localhost', context, timeoutMs: 300 }), failsWith(code, 0));
    assert.ok(performance.now() - since < 450);
  });

test('a connection that has ended before fails in time', async (t) => {
  const socket = await dial(
    t,
    createTcpServer((peer) => void peer.on('error', () => peer.destroy())),
  );
  socket.destroy();
  await once(socket, 'close');
  await assert.rejects(secure(socket, { host: 'localhost', context, timeoutMs: 300 }), TlsFailure);
});
