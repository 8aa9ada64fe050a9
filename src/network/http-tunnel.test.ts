import { test } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Secret } from '../secrets/secrets.ts';
import { ProxyFailure, type ProxyFailureCode } from './proxy-failure.ts';
import { tunnelThrough, type ProxyAnswer } from '../../test/stand-ins/scripted-proxy.ts';

const HTTP = { type: 'http' } as const;
const SIGNED_IN = { ...HTTP, username: 'foyer', password: new Secret('pass:wörd') };
const BASIC = Buffer.from('foyer:pass:wörd').toString('base64');
const OPEN = 'HTTP/1.1 200 Connection established\r\n\r\n';
const page = (head: string, body: string): string =>
  `HTTP/1.1 ${head}\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

async function failure(outcome: Promise<unknown>): Promise<ProxyFailure> {
  const error = await outcome.then(
    () => assert.fail('the tunnel opened'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ProxyFailure, String(error));
  return error;
}

test('a tunnel is asked for by name and port, and carries bytes both ways', async (t) => {
  const { heard, outcome } = await tunnelThrough(t, HTTP, [OPEN, 'echo']);
  const socket = await outcome;
  socket.write('hello');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  assert.equal(answer.toString(), 'echo');
  assert.match(
    heard[0]?.toString() ?? '',
    /^CONNECT smtp\.example:587 HTTP\/1\.1\r\nhost: smtp\.example:587\r\n/,
  );
  assert.doesNotMatch(heard[0]?.toString() ?? '', /proxy-authorization|connection: close/i);
  assert.equal(heard[1]?.toString(), 'hello');
});

test('an IPv6 target stands in brackets', async (t) => {
  const { heard, outcome } = await tunnelThrough(t, HTTP, [OPEN], { host: '2001:db8::1' });
  await outcome;
  assert.match(heard[0]?.toString() ?? '', /^CONNECT \[2001:db8::1\]:587 /);
});

test('credentials go with the first request', async (t) => {
  const { heard, outcome } = await tunnelThrough(t, SIGNED_IN, [OPEN]);
  await outcome;
  assert.ok(heard[0]?.toString().includes(`proxy-authorization: Basic ${BASIC}\r\n`));
});

test('what the target said at once is there to be read', async (t) => {
  for (const type of ['in one piece', 'in two']) {
    const answer: ProxyAnswer =
      type === 'in two'
        ? (socket) => void socket.write(OPEN, () => socket.write('220 smtp.example ready\r\n'))
        : `${OPEN}220 smtp.example ready\r\n`;
    const socket = await (await tunnelThrough(t, HTTP, [answer])).outcome;
    const [greeting] = (await once(socket, 'data')) as [Buffer];
    assert.equal(greeting.toString(), '220 smtp.example ready\r\n', type);
  }
});

test('every refusal is told by its kind, with the leg, the proxy, the status and its first line', async (t) => {
  const cases: readonly [answer: string, code: ProxyFailureCode, status: number][] = [
    [page('407 Proxy Authentication Required', 'sign in'), 'PROXY_AUTH_REQUIRED', 407],
    [page('403 Forbidden', 'no'), 'PROXY_FORBIDDEN', 403],
    [page('429 Too Many Requests', 'no'), 'PROXY_FORBIDDEN', 429],
    [page('502 Bad Gateway', 'no'), 'PROXY_BAD_GATEWAY', 502],
    [page('503 Service Unavailable', '<!-- ERR_CONNECT_FAIL -->'), 'PROXY_BAD_GATEWAY', 503],
    [page('504 Gateway Timeout', ''), 'PROXY_BAD_GATEWAY', 504],
    [page('500 Internal', 'no'), 'PROXY_BAD_GATEWAY', 500],
    [page('502 Bad Gateway', `<p>${' '.repeat(3000)}ERR_DNS_FAIL</p>`), 'PROXY_NO_SUCH_HOST', 502],
    [page('503 Service Unavailable\r\nX-Squid-Error: ERR_DNS_FAIL 0', ''), 'PROXY_NO_SUCH_HOST', 503],
    [page('503 Service Unavailable\r\nX-Squid-Error: ERR_CONNECT_FAIL 111', ''), 'PROXY_BAD_GATEWAY', 503],
    [page('405 Not Allowed', 'nginx'), 'PROXY_PROTOCOL', 405],
    [page('301 Moved', ''), 'PROXY_PROTOCOL', 301],
  ];
  for (const [answer, code, status] of cases) {
    const error = await failure((await tunnelThrough(t, HTTP, [answer])).outcome);
    assert.equal(error.code, code, answer);
    assert.equal(error.status, status);
    assert.equal(error.leg, 'smtp');
    assert.match(error.proxy, /^127\.0\.0\.1:\d+$/);
    const firstLine = answer.split('\r\n')[0] ?? '';
    const told = /X-Squid-Error: (.*)\r/.exec(answer)?.[1];
    const words = told === undefined ? firstLine : `${firstLine} (${told})`;
    assert.equal(error.message, `the proxy ${error.proxy}, asked for smtp.example:587: ${words}`);
  }
});

test('a page without a length, on a connection that stays open, is read for a second at most', async (t) => {
  const head = 'HTTP/1.1 502 Bad Gateway\r\n\r\n';
  const since = performance.now();
  const error = await failure((await tunnelThrough(t, HTTP, [`${head}<b>ERR_DNS_FAIL</b>`])).outcome);
  assert.equal(error.code, 'PROXY_NO_SUCH_HOST');
  assert.ok(performance.now() - since < 2000);
});

test('a page ends with its connection', async (t) => {
  const since = performance.now();
  const answer: ProxyAnswer = (socket) => void socket.end('HTTP/1.0 503 Unavailable\r\n\r\nERR_DNS_FAIL');
  const error = await failure((await tunnelThrough(t, HTTP, [answer])).outcome);
  assert.equal(error.code, 'PROXY_NO_SUCH_HOST');
  assert.ok(performance.now() - since < 500);
});

test('what is no HTTP proxy is told as that', async (t) => {
  const answers: Record<string, ProxyAnswer> = {
    'another protocol': '220 mail.example ESMTP\r\n',
    'TLS alert': Buffer.from([0x15, 3, 3, 0, 2, 2, 10]),
    'end without a word': (socket) => void socket.end(),
    reset: (socket) => void socket.resetAndDestroy(),
    'header without end': `HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(20_000)}`,
  };
  for (const [name, answer] of Object.entries(answers)) {
    const error = await failure((await tunnelThrough(t, HTTP, [answer])).outcome);
    assert.equal(error.code, 'PROXY_PROTOCOL', name);
    assert.match(error.message, /no answer of an HTTP proxy/);
  }
});

test('a proxy that says nothing, or never ends what it says, is left when the time is over', async (t) => {
  for (const answers of [[], ['HTTP/1.1 200 OK\r\nX-']]) {
    const since = performance.now();
    const { outcome } = await tunnelThrough(t, HTTP, answers, { timeoutMs: 300 });
    assert.equal((await failure(outcome)).code, 'PROXY_TIMEOUT');
    const tookMs = performance.now() - since;
    assert.ok(tookMs >= 295 && tookMs < 500, `${tookMs} ms`);
  }
});

test('the wait for a refusal’s page is part of the time limit', async (t) => {
  const since = performance.now();
  const { outcome } = await tunnelThrough(t, HTTP, ['HTTP/1.1 502 Bad Gateway\r\n\r\n'], { timeoutMs: 300 });
  assert.equal((await failure(outcome)).code, 'PROXY_BAD_GATEWAY');
  assert.ok(performance.now() - since < 500);
});

test('a proxy that quotes the credentials does not get them into the message', async (t) => {
  const { outcome } = await tunnelThrough(t, SIGNED_IN, [page(`407 no Basic ${BASIC} \u0007 pass:wörd`, '')]);
  const { message } = await failure(outcome);
  assert.doesNotMatch(message, /pass:w|Zm95/);
  assert.match(message, /\[secret\]/);
});
