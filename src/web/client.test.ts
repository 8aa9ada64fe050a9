import { test } from 'node:test';
import assert from 'node:assert/strict';
import { clientOf, trustedProxies, type Connection } from './client.ts';

const CONNECTION: Connection = {
  peer: '::ffff:10.1.2.3',
  isTls: false,
  host: 'foyer.example.com',
  forwardedFor: undefined,
  forwardedProto: undefined,
};
const PROXIES = trustedProxies(['10.0.0.0/8', 'fd00::/8', '192.0.2.7']);
const clientFrom = (changed: Partial<Connection>) => clientOf({ ...CONNECTION, ...changed }, PROXIES);

test('the nearest address that is no trusted proxy is the client', () => {
  assert.equal(clientFrom({ forwardedFor: '203.0.113.9' }).address, '203.0.113.9');
  assert.equal(clientFrom({ forwardedFor: '1.1.1.1, 203.0.113.9, 10.9.9.9' }).address, '203.0.113.9');
  assert.equal(clientFrom({ forwardedFor: '[2001:db8::1]:4711' }).address, '2001:db8::1');
  assert.equal(clientFrom({ forwardedFor: '203.0.113.9:80, fd00::1' }).address, '203.0.113.9');
});

test('a stranger’s forwarding headers are ignored', () => {
  const client = clientFrom({ peer: '198.51.100.1', forwardedFor: '127.0.0.1', forwardedProto: 'https' });
  assert.deepEqual([client.address, client.isSecure], ['198.51.100.1', false]);
});

test('rubbish between the proxies does not become an address', () => {
  assert.equal(clientFrom({ forwardedFor: 'unknown, <script>, 10.9.9.9' }).address, '10.1.2.3');
  assert.equal(clientFrom({ forwardedFor: ','.repeat(100_000) }).address, '10.1.2.3');
});

test('the proxy next to us says whether TLS was used', () => {
  assert.equal(clientFrom({ forwardedProto: 'https' }).origin, 'https://foyer.example.com');
  assert.equal(clientFrom({ forwardedProto: 'https, http' }).isSecure, false);
  assert.equal(clientFrom({ isTls: true }).isSecure, true);
});

test('only names of this very machine are loopback', () => {
  const isLoopback = (host: string): boolean => clientFrom({ host }).isLoopback;
  assert.deepEqual(['localhost:8080', '127.0.0.1', '[::1]:1'].map(isLoopback), [true, true, true]);
  assert.deepEqual(['localhost.example.com', '127.0.0.1.example.com', 'xlocalhost'].map(isLoopback), [
    false,
    false,
    false,
  ]);
});

test('what is neither an address nor a network is not accepted as a proxy', () => {
  for (const entry of ['proxy.example.com', '10.0.0.0/99', '']) assert.throws(() => trustedProxies([entry]));
});
