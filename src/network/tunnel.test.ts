import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  connect,
  createServer as createTcpServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net';
import { createSecureContext, createServer as createTlsServer } from 'node:tls';
import { createCertificateAuthority, type CertificateKind } from '../sandbox/certificate-authority.ts';
import { createNetwork, TlsFailure, type Proxy, type Via } from './network.ts';

const authority = await createCertificateAuthority(['localhost', '127.0.0.1']);
const context = createSecureContext({ ca: authority.certificate });
const network = createNetwork({ context: () => Promise.resolve(context) });

async function listening(t: TestContext, server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** A target that speaks TLS and greets, and an HTTP proxy before it that is itself spoken to over TLS. */
async function createWay(t: TestContext, kind: CertificateKind): Promise<{ target: number; via: Via }> {
  const { chain, key } = await authority.serverCertificate('good');
  const target = await listening(
    t,
    createTlsServer({ cert: chain, key }, (socket) => void socket.write('hello')),
  );
  const own = await authority.serverCertificate(kind);
  const port = await listening(
    t,
    createTlsServer({ cert: own.chain, key: own.key }, (asking) => {
      asking.on('error', () => asking.destroy());
      asking.once('data', () => {
        const onward = connect(target, '127.0.0.1').on('error', () => asking.destroy());
        asking.write('HTTP/1.1 200 OK\r\n\r\n');
        asking.pipe(onward).pipe(asking);
      });
    }),
  );
  const proxy: Proxy = { type: 'https', host: 'localhost', port, bypass: [] };
  return { target, via: { leg: 'smtp', proxy } };
}

async function dialled(host: string, port: number, via: Via, timeoutMs = 5000): Promise<Socket> {
  const route = network.route({ scheme: 'smtp', host, port }, via);
  return (await network.connect(route, await network.resolve(route, timeoutMs), timeoutMs)).socket;
}

test('TLS with the target goes through TLS with the proxy', async (t) => {
  const { target, via } = await createWay(t, 'good');
  const plain = await dialled('localhost', target, via);
  const { socket } = await network.secure(plain, 'localhost', 5000, 'smtp');
  const [greeting] = (await once(socket, 'data')) as [Buffer];
  assert.equal(greeting.toString(), 'hello');
  socket.destroy();
});

test('a proxy whose certificate is not accepted is told as the proxy, with its chain', async (t) => {
  const { target, via } = await createWay(t, 'expired');
  await assert.rejects(dialled('localhost', target, via), (error: unknown) => {
    assert.ok(error instanceof TlsFailure, String(error));
    assert.equal(error.code, 'CERT_HAS_EXPIRED');
    assert.equal(error.leg, 'smtp');
    assert.match(error.proxy ?? '', /^localhost:\d+$/);
    assert.match(error.message, /^the proxy localhost:\d+ was not reached: the certificate of localhost/);
    assert.ok(error.chain.length > 0);
    return true;
  });
});

test('a target whose certificate is not accepted names the leg, and no proxy', async (t) => {
  const { target, via } = await createWay(t, 'good');
  const plain = await dialled('localhost', target, via);
  await assert.rejects(network.secure(plain, 'other.example', 5000, 'smtp'), (error: unknown) => {
    assert.ok(error instanceof TlsFailure, String(error));
    assert.equal(error.code, 'ERR_TLS_CERT_ALTNAME_INVALID');
    assert.deepEqual([error.leg, error.proxy], ['smtp', undefined]);
    return true;
  });
});

test('a proxy that takes the connection and never shakes hands is left when the time is over', async (t) => {
  const port = await listening(
    t,
    createTcpServer((socket) => void socket.resume()),
  );
  const via: Via = { leg: 'smtp', proxy: { type: 'https', host: '127.0.0.1', port, bypass: [] } };
  const since = performance.now();
  await assert.rejects(dialled('smtp.example', 587, via, 300), (error: unknown) => {
    assert.ok(error instanceof TlsFailure, String(error));
    assert.equal(error.code, 'ETIMEDOUT');
    return true;
  });
  const tookMs = performance.now() - since;
  assert.ok(tookMs >= 295 && tookMs < 500, `${tookMs} ms`);
});
