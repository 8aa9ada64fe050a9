import { test } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Secret } from '../secrets/secrets.ts';
import { ProxyFailure, type ProxyFailureCode } from './proxy-failure.ts';
import { tunnelThrough, type ProxyAnswer } from '../../test/stand-ins/scripted-proxy.ts';

const SOCKS = { type: 'socks5' } as const;
const SIGNED_IN = { ...SOCKS, username: 'foyer', password: new Secret('pass:wörd') };
// RFC 1928 §3 and §6, RFC 1929 §2.
const NO_SIGN_IN = Buffer.from([5, 0]);
const BY_PASSWORD = Buffer.from([5, 2]);
const WELCOME = Buffer.from([1, 0]);
const reply = (code: number): Buffer => Buffer.from([5, code, 0, 1, 0, 0, 0, 0, 0, 0]);

async function failure(outcome: Promise<unknown>): Promise<ProxyFailure> {
  const error = await outcome.then(
    () => assert.fail('the tunnel opened'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ProxyFailure, String(error));
  assert.equal(error.leg, 'smtp');
  assert.match(error.proxy, /^127\.0\.0\.1:\d+$/);
  assert.doesNotMatch(JSON.stringify(error) + error.message, /pass:w/);
  return error;
}

test('a tunnel is asked for by name and port, and carries bytes both ways', async (t) => {
  const { heard, outcome } = await tunnelThrough(t, SOCKS, [NO_SIGN_IN, reply(0), 'echo']);
  const socket = await outcome;
  socket.resume().write('hello');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  assert.equal(answer.toString(), 'echo');
  const name = Buffer.from('smtp.example');
  assert.deepEqual(heard[0], Buffer.from([5, 1, 0]));
  assert.deepEqual(heard[1], Buffer.from([5, 1, 0, 3, name.length, ...name, 587 >> 8, 587 & 255]));
  assert.equal(heard[2]?.toString(), 'hello');
});

test('user name and password are sent where the proxy wants them', async (t) => {
  const { heard, outcome } = await tunnelThrough(t, SIGNED_IN, [BY_PASSWORD, WELCOME, reply(0)]);
  await outcome;
  assert.deepEqual(heard[0], Buffer.from([5, 2, 0, 2]));
  const password = Buffer.from('pass:wörd');
  assert.deepEqual(heard[1], Buffer.from([1, 5, ...Buffer.from('foyer'), password.length, ...password]));
});

test('what the target said at once is there to be read', async (t) => {
  const greeting = '220 smtp.example ready\r\n';
  const answers: readonly ProxyAnswer[] = [
    Buffer.concat([reply(0), Buffer.from(greeting)]),
    (socket) => void socket.write(reply(0), () => socket.write(greeting)),
  ];
  for (const answer of answers) {
    const socket = await (await tunnelThrough(t, SOCKS, [NO_SIGN_IN, answer])).outcome;
    const [heard] = (await once(socket.resume(), 'data')) as [Buffer];
    assert.equal(heard.toString(), greeting);
  }
});

test('every refusal is told by its kind, with the leg, the proxy and the reply code', async (t) => {
  const cases: readonly [answers: Buffer[], code: ProxyFailureCode, status: number | undefined, RegExp][] = [
    [[NO_SIGN_IN, reply(1)], 'PROXY_BAD_GATEWAY', 1, /general failure/],
    [[NO_SIGN_IN, reply(2)], 'PROXY_FORBIDDEN', 2, /not allowed by its rules/],
    [[NO_SIGN_IN, reply(3)], 'PROXY_BAD_GATEWAY', 3, /network unreachable/],
    [[NO_SIGN_IN, reply(4)], 'PROXY_BAD_GATEWAY', 4, /host unreachable/],
    [[NO_SIGN_IN, reply(5)], 'PROXY_BAD_GATEWAY', 5, /connection refused/],
    [[NO_SIGN_IN, reply(6)], 'PROXY_BAD_GATEWAY', 6, /TTL expired/],
    [[NO_SIGN_IN, reply(8)], 'PROXY_BAD_GATEWAY', 8, /address type/],
    [[NO_SIGN_IN, reply(77)], 'PROXY_PROTOCOL', undefined, /no answer of a SOCKS5 proxy/],
    [[Buffer.from([5, 255])], 'PROXY_AUTH_REQUIRED', undefined, /another sign-in/],
    [[BY_PASSWORD, Buffer.from([1, 1])], 'PROXY_AUTH_REQUIRED', undefined, /user name or password/],
    [
      [Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')],
      'PROXY_PROTOCOL',
      undefined,
      /no answer of a SOCKS5 proxy/,
    ],
    [[Buffer.from([4, 91])], 'PROXY_PROTOCOL', undefined, /no answer of a SOCKS5 proxy/],
  ];
  for (const [answers, code, status, words] of cases) {
    const error = await failure((await tunnelThrough(t, SIGNED_IN, answers)).outcome);
    assert.equal(error.code, code, String(words));
    assert.equal(error.status, status);
    assert.match(error.message, words);
    assert.match(error.message, /^the proxy 127\.0\.0\.1:\d+, asked for smtp\.example:587: /);
  }
});

test('a proxy that hangs up is told as no proxy', async (t) => {
  for (const answer of [
    (socket) => void socket.end(),
    (socket) => void socket.resetAndDestroy(),
  ] as ProxyAnswer[])
    assert.equal((await failure((await tunnelThrough(t, SOCKS, [answer])).outcome)).code, 'PROXY_PROTOCOL');
});

test('a proxy that says nothing is left when the time is over', async (t) => {
  for (const answers of [[], [NO_SIGN_IN]]) {
    const since = performance.now();
    const { outcome } = await tunnelThrough(t, SOCKS, answers, { timeoutMs: 300 });
    assert.equal((await failure(outcome)).code, 'PROXY_TIMEOUT');
    const tookMs = performance.now() - since;
    assert.ok(tookMs >= 295 && tookMs < 500, `${tookMs} ms`);
  }
});

test('what has no room in the protocol is refused before anything is sent', async (t) => {
  const long = 'x'.repeat(256);
  for (const [about, host] of [
    [SOCKS, long],
    [{ ...SIGNED_IN, username: long }, 'smtp.example'],
    [{ ...SIGNED_IN, password: new Secret(long) }, 'smtp.example'],
  ] as const) {
    const { heard, outcome } = await tunnelThrough(t, about, [NO_SIGN_IN], { host });
    assert.equal((await failure(outcome)).code, 'PROXY_PROTOCOL');
    assert.deepEqual(heard, []);
  }
});
