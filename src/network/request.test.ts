import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSecureContext } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { Secret } from '../secrets/secrets.ts';
import { DialFailure } from './dial.ts';
import { createNetwork, type HttpsEvidence, type ProxyChoice } from './network.ts';
import { ProxyFailure } from './proxy-failure.ts';
import { createScriptedProxy } from '../../test/stand-ins/scripted-proxy.ts';

const network = createNetwork({ context: () => Promise.resolve(createSecureContext()) });

async function serve(t: TestContext, answer: RequestListener): Promise<URL> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/list.crl?x=1`);
}

async function fetched(
  url: URL,
  {
    proxy = null,
    timeoutMs = 5000,
    maxBytes,
    init = {},
  }: { proxy?: ProxyChoice; timeoutMs?: number; maxBytes?: number; init?: RequestInit } = {},
): Promise<{ response: Response; evidence: HttpsEvidence }> {
  const evidence: HttpsEvidence = {};
  const response = await network.request(url, init, timeoutMs, evidence, { leg: 'crl', proxy }, maxBytes);
  return { response, evidence };
}

/** The failure that fetch has wrapped. */
async function failureOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(
    () => assert.fail('there was an answer'),
    (reason: unknown) => reason,
  );
  return error instanceof TypeError ? error.cause : error;
}

test('plain HTTP is asked directly', async (t) => {
  const url = await serve(t, ({ url: path, headers }, response) => response.end(`${path} ${headers.host}`));
  const { response, evidence } = await fetched(url);
  assert.equal(await response.text(), `/list.crl?x=1 ${url.host}`);
  assert.equal(evidence.addresses?.at(-1)?.outcome, 'connected');
  assert.equal(evidence.tls, undefined);
});

test('a redirect is not followed, and a body is sent', async (t) => {
  const url = await serve(t, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => response.writeHead(302, { location: '/other' }).end(Buffer.concat(parts)));
  });
  const init = { method: 'POST', body: 'asked', headers: { 'content-type': 'application/ocsp-request' } };
  const { response } = await fetched(url, { init });
  assert.equal(response.status, 302);
  assert.equal(await response.text(), 'asked');
});

test('an answer that is too long is not read', async (t) => {
  const sizes: Record<string, RequestListener> = {
    'by its length': (_request, response) => response.end(Buffer.alloc(2000)),
    'in pieces': (_request, response) => {
      response.write(Buffer.alloc(900));
      response.end(Buffer.alloc(900));
    },
  };
  for (const [name, answer] of Object.entries(sizes)) {
    const failure = await failureOf(fetched(await serve(t, answer), { maxBytes: 1000 }));
    assert.equal((failure as NodeJS.ErrnoException).code, 'UND_ERR_RES_EXCEEDED_MAX_SIZE', name);
  }
  const small = await serve(t, (_request, response) => response.end(Buffer.alloc(1000)));
  assert.equal((await (await fetched(small, { maxBytes: 1000 })).response.bytes()).length, 1000);
});

test('nothing packed is asked for, and what comes packed all the same is not unpacked', async (t) => {
  const packed = gzipSync(Buffer.alloc(500_000));
  const url = await serve(t, ({ headers }, response) => {
    response.setHeader('content-encoding', 'gzip').setHeader('x-asked', headers['accept-encoding'] ?? '');
    response.end(packed);
  });
  const { response } = await fetched(url, { maxBytes: 1000 });
  assert.equal(response.headers.get('x-asked'), 'identity');
  assert.deepEqual(Buffer.from(await response.arrayBuffer()), packed);
});

test('headers of any bytes, and repeated ones, come through', async (t) => {
  const { port } = await createScriptedProxy(t, [
    Buffer.from(
      'HTTP/1.1 200 OK\r\nX-Odd: \xe2\x98\x83\xff\r\nX-Two: a\r\nX-Two: b\r\nContent-Length: 0\r\n\r\n',
      'latin1',
    ),
  ]);
  const { response } = await fetched(new URL(`http://127.0.0.1:${port}/`));
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('x-two'), 'a, b');
});

test('the time limit holds for the whole answer', async (t) => {
  const drip: RequestListener = (_request, response) => {
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  };
  for (const answer of [drip, () => undefined]) {
    const url = await serve(t, answer);
    const since = performance.now();
    await failureOf(fetched(url, { timeoutMs: 300 }));
    const tookMs = performance.now() - since;
    assert.ok(tookMs >= 295 && tookMs < 1000, `${tookMs} ms`);
  }
});

test('an HTTP proxy is given the whole URL and the credentials, and no tunnel is asked for', async (t) => {
  const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nlist';
  const { port, heard } = await createScriptedProxy(t, [answer]);
  const proxy: ProxyChoice = {
    type: 'http',
    host: '127.0.0.1',
    port,
    bypass: [],
    username: 'foyer',
    password: new Secret('hunter22'),
  };
  const { response, evidence } = await fetched(new URL('http://crl.example/a%20b.crl?x=1'), { proxy });
  assert.equal(await response.text(), 'list');
  assert.equal(evidence.proxy, `127.0.0.1:${port}`);
  const asked = Buffer.concat(heard).toString();
  assert.match(asked, /^GET http:\/\/crl\.example\/a%20b\.crl\?x=1 HTTP\/1\.1\r\nhost: crl\.example\r\n/);
  assert.match(asked, /\r\nproxy-authorization: Basic Zm95ZXI6aHVudGVyMjI=\r\n/);
});

test('what the proxy itself says is told as its failure; what it passes on is an answer', async (t) => {
  const status = (line: string, header = ''): string =>
    `HTTP/1.1 ${line}\r\n${header}Content-Length: 0\r\n\r\n`;
  const cases = [
    [status('407 Proxy Authentication Required'), 'PROXY_AUTH_REQUIRED'],
    [status('403 Forbidden', 'X-Squid-Error: ERR_ACCESS_DENIED 0\r\n'), 'PROXY_FORBIDDEN'],
    [status('503 Service Unavailable', 'X-Squid-Error: ERR_DNS_FAIL 0\r\n'), 'PROXY_NO_SUCH_HOST'],
    [status('403 Forbidden'), 403],
    [status('503 Service Unavailable'), 503],
  ] as const;
  for (const [answer, expected] of cases) {
    const { port } = await createScriptedProxy(t, [answer]);
    const proxy: ProxyChoice = { type: 'http', host: '127.0.0.1', port, bypass: [] };
    const asked = fetched(new URL('http://crl.example/a.crl'), { proxy });
    if (typeof expected === 'number') {
      assert.equal((await asked).response.status, expected);
      continue;
    }
    const failure = await failureOf(asked);
    assert.ok(failure instanceof ProxyFailure, String(failure));
    assert.equal(failure.code, expected);
    assert.equal(failure.leg, 'crl');
  }
});

test('a SOCKS5 proxy carries plain HTTP in a tunnel', async (t) => {
  const { port, heard } = await createScriptedProxy(t, [
    Buffer.from([5, 0]),
    Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]),
    'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nlist',
  ]);
  const { response } = await fetched(new URL('http://crl.example/a.crl'), {
    proxy: { type: 'socks5', host: '127.0.0.1', port, bypass: [] },
  });
  assert.equal(await response.text(), 'list');
  assert.match(heard[2]?.toString() ?? '', /^GET \/a\.crl HTTP\/1\.1\r\n/);
});

test('a proxy that is not there is told as the proxy', async () => {
  const failure = await failureOf(
    fetched(new URL('http://crl.example/'), {
      proxy: { type: 'http', host: '127.0.0.1', port: 1, bypass: [] },
    }),
  );
  assert.ok(failure instanceof DialFailure, String(failure));
  assert.equal(failure.code, 'ECONNREFUSED');
  assert.equal(failure.proxy, '127.0.0.1:1');
  assert.equal(failure.leg, 'crl');
});
