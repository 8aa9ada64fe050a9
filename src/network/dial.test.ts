import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { deafPort } from '../../test/stand-ins/deaf-port.ts';
import { alternating, dialAddresses, DialFailure, resolveHost, type Address } from './dial.ts';

const LOOPBACK: Address = { address: '127.0.0.1', family: 4 };

async function listen(t: TestContext, host = '127.0.0.1', port = 0): Promise<number> {
  const server = createServer((socket) => void socket.on('error', () => socket.destroy()).resume()).listen(
    port,
    host,
  );
  await once(server, 'listening');
  t.after(() => void server.close());
  return (server.address() as AddressInfo).port;
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const failsWith = (code: string) => (error: unknown) => {
  assert.ok(error instanceof DialFailure, String(error));
  assert.equal(error.code, code);
  return true;
};

test('an address that answers is connected, and told', async (t) => {
  const port = await listen(t);
  const { socket, attempts } = await dialAddresses([LOOPBACK], port, 2000);
  t.after(() => socket.destroy());
  assert.equal(attempts.length, 1);
  assert.deepEqual({ ...attempts[0], durationMs: 0 }, { ...LOOPBACK, durationMs: 0, outcome: 'connected' });
});

test('a refusal is told at once', async () => {
  const port = await closedPort();
  const since = performance.now();
  await assert.rejects(dialAddresses([LOOPBACK], port, 5000), (error: unknown) => {
    failsWith('ECONNREFUSED')(error);
    assert.deepEqual(
      (error as DialFailure).attempts.map(({ outcome }) => outcome),
      ['ECONNREFUSED'],
    );
    return true;
  });
  assert.ok(performance.now() - since < 1000);
});

test('silence ends when the time is over, neither before nor much later', async (t) => {
  const port = await deafPort(t);
  const since = performance.now();
  await assert.rejects(dialAddresses([LOOPBACK], port, 300), (error: unknown) => {
    failsWith('ETIMEDOUT')(error);
    assert.deepEqual(
      (error as DialFailure).attempts.map(({ outcome }) => outcome),
      ['ETIMEDOUT'],
    );
    return true;
  });
  const tookMs = performance.now() - since;
  assert.ok(tookMs >= 299 && tookMs < 450, `${tookMs} ms`);
});

test('an address that refuses does not hold up the next', async (t) => {
  const port = await listen(t);
  const since = performance.now();
  const { socket, attempts } = await dialAddresses(
    [{ address: '127.0.0.2', family: 4 }, { address: '::1', family: 6 }, LOOPBACK],
    port,
    5000,
  );
  t.after(() => socket.destroy());
  assert.deepEqual(
    attempts.map(({ outcome }) => outcome === 'connected'),
    [false, false, true],
  );
  assert.ok(performance.now() - since < 200);
});

test('an address that is silent is overtaken after 250 ms by the next, which wins', async (t) => {
  const port = await deafPort(t);
  const since = performance.now();
  await listen(t, '127.0.0.2', port);
  const { socket, attempts } = await dialAddresses(
    [LOOPBACK, { address: '127.0.0.2', family: 4 }],
    port,
    5000,
  );
  t.after(() => socket.destroy());
  const tookMs = performance.now() - since;
  assert.ok(tookMs >= 245 && tookMs < 600, `${tookMs} ms`);
  assert.deepEqual(
    attempts.map(({ outcome }) => outcome),
    ['open', 'connected'],
  );
});

test('where all refuse, that is told; where one is silent, its silence', async (t) => {
  const port = await deafPort(t);
  const addresses: Address[] = [
    { address: '127.0.0.3', family: 4 },
    { address: '127.0.0.4', family: 4 },
  ];
  await assert.rejects(dialAddresses(addresses, port, 2000), failsWith('ECONNREFUSED'));
  await assert.rejects(dialAddresses([LOOPBACK, ...addresses], port, 700), failsWith('ETIMEDOUT'));
});

test('no address at all fails at once', async () => {
  await assert.rejects(dialAddresses([], 25, 5000), failsWith('EADDRNOTAVAIL'));
});

test('a reset that nobody listens for does not end the process', async (t) => {
  const server = createServer((socket) => void setTimeout(() => socket.resetAndDestroy(), 10)).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  t.after(() => void server.close());
  const { socket } = await dialAddresses([LOOPBACK], (server.address() as AddressInfo).port, 2000);
  await new Promise((resolve) => socket.once('close', resolve));
  assert.equal(socket.destroyed, true);
});

test('families take turns, IPv6 first', () => {
  const given = (...names: string[]): Address[] =>
    names.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const order = (...names: string[]) => alternating(given(...names)).map(({ address }) => address);
  assert.deepEqual(order('1.1.1.1', '2.2.2.2', '3.3.3.3', '::1', '::2'), [
    '::1',
    '1.1.1.1',
    '::2',
    '2.2.2.2',
    '3.3.3.3',
  ]);
  assert.deepEqual(order('1.1.1.1'), ['1.1.1.1']);
  assert.deepEqual(order('::1', '::2'), ['::1', '::2']);
  assert.deepEqual(order(), []);
});

test('an address needs no resolving', async () => {
  assert.deepEqual(await resolveHost('192.0.2.1', 1), [{ address: '192.0.2.1', family: 4 }]);
  assert.deepEqual(await resolveHost('::1', 1), [{ address: '::1', family: 6 }]);
});

test('a name that is in use resolves', async () => {
  const found = await resolveHost('localhost', 5000);
  assert.ok(found.some(({ address }) => address === '127.0.0.1' || address === '::1'));
});

test('a name that cannot exist fails to resolve, by the resolver’s code', async () => {
  await assert.rejects(resolveHost('nowhere.invalid', 10_000), (error: unknown) => {
    assert.ok(error instanceof DialFailure);
    assert.equal(error.stage, 'resolve');
    // Without a name server at all the resolver says EAI_AGAIN.
    assert.ok(['ENOTFOUND', 'EAI_AGAIN'].includes(error.code), error.code);
    assert.match(error.message, /nowhere\.invalid/);
    return true;
  });
});
