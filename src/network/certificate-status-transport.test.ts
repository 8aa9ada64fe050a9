import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { createSecureContext, createServer } from 'node:tls';
import { createTestAuthority, type Wanted } from '../../test/stand-ins/test-authority.ts';
import { createManualClock } from '../time/manual-clock.ts';
import { STATUS_OPTIONS } from '../trust/status-answer.ts';
import { statusFetchBy, type StatusFetch } from './certificate-status-transport.ts';
import { createNetwork, TlsFailure } from './network.ts';

const NOW = Date.UTC(2026, 10, 23);
const MINUTE = 60_000;
const LIST = 'http://crl.example/ca.crl';
const root = await createTestAuthority();
const context = createSecureContext({ ca: root.pem, minVersion: 'TLSv1.2' });

interface Scene {
  readonly clock: ReturnType<typeof createManualClock>;
  readonly asked: string[];
  /** What is had at an address; an error where there is nothing. */
  readonly answers: Map<string, Buffer | Error>;
  readonly judge: () => Promise<string | null>;
}

async function arrange(t: TestContext, wanted: Partial<Wanted>, options: object): Promise<Scene> {
  const leaf = await root.issue({ subject: 'localhost', names: ['localhost'], ...wanted });
  const server = createServer({ cert: leaf.pem, key: leaf.keyPem }, (socket) => {
    socket.on('error', () => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => void server.close());
  const clock = createManualClock(NOW);
  const asked: string[] = [];
  const answers = new Map<string, Buffer | Error>();
  const fetchStatus: StatusFetch = (url, { method }) => {
    asked.push(`${method} ${url.href}`);
    const answer = answers.get(url.href) ?? new Error('it answered HTTP 404');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const trust = {
    context: () => Promise.resolve(context),
    statusOptions: () => Promise.resolve(STATUS_OPTIONS.parse(options)),
  };
  const network = createNetwork(trust, { clock, fetchStatus });
  return {
    clock,
    asked,
    answers,
    async judge() {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      try {
        (await network.secure(socket, 'localhost', 5000)).socket.destroy();
        return null;
      } catch (error) {
        assert.ok(error instanceof TlsFailure, String(error));
        assert.equal(error.chain.length, 2);
        return error.code;
      }
    },
  };
}

const list = (minutes: number) =>
  root.revocationList([], { from: new Date(NOW - MINUTE), until: new Date(NOW + minutes * MINUTE) });

test('a list is fetched once, and again five minutes before it ends', async (t) => {
  const { clock, asked, answers, judge } = await arrange(t, { crl: LIST }, { crl: { on: true } });
  answers.set(LIST, await list(30));
  assert.equal(await judge(), null);
  await clock.advance(24 * MINUTE);
  assert.equal(await judge(), null);
  assert.deepEqual(asked, [`GET ${LIST}`]);
  await clock.advance(MINUTE);
  answers.set(LIST, await list(90));
  assert.equal(await judge(), null);
  assert.equal(asked.length, 2);
  await clock.advance(10 * MINUTE);
  assert.equal(await judge(), null);
  assert.equal(asked.length, 2);
});

test('every so often, where that is wanted instead', async (t) => {
  const crl = { on: true, minutesBeforeExpiry: null, everyMinutes: 10 };
  const { clock, asked, answers, judge } = await arrange(t, { crl: LIST }, { crl });
  answers.set(LIST, await list(600));
  for (const minutes of [0, 9, 1, 9, 1]) {
    await clock.advance(minutes * MINUTE);
    assert.equal(await judge(), null);
  }
  assert.equal(asked.length, 3);
});

test('a list that cannot be renewed counts until it ends; then it is told, and tried every ten minutes', async (t) => {
  const { clock, asked, answers, judge } = await arrange(t, { crl: LIST }, { crl: { on: true } });
  answers.set(LIST, await list(30));
  await judge();
  answers.set(LIST, new Error('down'));
  await clock.advance(26 * MINUTE);
  assert.equal(await judge(), null);
  assert.equal(await judge(), null);
  assert.equal(asked.length, 2);
  await clock.advance(9 * MINUTE + 1000);
  assert.equal(await judge(), 'CRL_HAS_EXPIRED');
  assert.equal(asked.length, 2);
  await clock.advance(MINUTE);
  answers.set(LIST, await list(600));
  assert.equal(await judge(), null);
  assert.equal(asked.length, 3);
});

test('a list that never came is not asked for with every connection', async (t) => {
  const { clock, asked, answers, judge } = await arrange(t, { crl: LIST }, { crl: { on: true } });
  assert.equal(await judge(), 'CERT_STATUS_UNREACHABLE');
  assert.equal(await judge(), 'CERT_STATUS_UNREACHABLE');
  assert.equal(asked.length, 1);
  answers.set(LIST, await list(600));
  await clock.advance(10 * MINUTE);
  assert.equal(await judge(), null);
});

test('a responder that failed is left alone for a minute', async (t) => {
  const ocsp = 'http://ocsp.example/';
  const strict = { ocsp: { on: true, rejectUnreachable: true } };
  const { clock, asked, judge } = await arrange(t, { ocsp }, strict);
  assert.equal(await judge(), 'CERT_STATUS_UNREACHABLE');
  assert.equal(await judge(), 'CERT_STATUS_UNREACHABLE');
  assert.deepEqual(asked, [`POST ${ocsp}`]);
  await clock.advance(MINUTE);
  assert.equal(await judge(), 'CERT_STATUS_UNREACHABLE');
  assert.equal(asked.length, 2);
});

test('without status validation nobody is asked', async (t) => {
  const { asked, judge } = await arrange(t, { crl: LIST, ocsp: 'http://ocsp.example/' }, {});
  assert.equal(await judge(), null);
  assert.deepEqual(asked, []);
});

for (const [what, wanted, options, failure] of [
  [
    'a list in a directory',
    { crl: 'ldap://ldap.example/cn=ca' },
    { crl: { on: true } },
    'CERT_STATUS_UNREACHABLE',
  ],
  [
    'a responder in a file',
    { ocsp: 'file:///etc/passwd' },
    { ocsp: { on: true, rejectUnreachable: true } },
    'CERT_STATUS_UNREACHABLE',
  ],
  ['no place at all', {}, { ocsp: { on: true, rejectUnknown: true } }, 'CERT_STATUS_UNKNOWN'],
  ['no place, where that is no matter', {}, { ocsp: { on: true }, crl: { on: true } }, null],
] as const)
  test(`a certificate that names ${what} is not asked about: ${failure ?? 'accepted'}`, async (t) => {
    const { asked, judge } = await arrange(t, wanted, options);
    assert.equal(await judge(), failure);
    assert.deepEqual(asked, []);
  });

async function listen(t: TestContext, answer: RequestListener): Promise<URL> {
  const server = createHttpServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const network = createNetwork({ context: () => Promise.resolve(context) });
const fetchDirectly = statusFetchBy(
  (...asked) => network.request(...asked),
  () => Promise.resolve(null),
);

test('a question goes through the proxy of its leg', async () => {
  const ways: unknown[] = [];
  const proxy = { type: 'http', host: 'proxy.example', port: 3128, bypass: [] } as const;
  const asking = statusFetchBy(
    (_url, _init, _timeoutMs, _evidence, via) => {
      ways.push(via);
      return Promise.resolve(new Response('answer'));
    },
    () => Promise.resolve(proxy),
  );
  const answer = await asking(new URL('http://ocsp.example/'), { method: 'GET', maxBytes: 100 }, 1000);
  assert.equal(answer.toString(), 'answer');
  assert.deepEqual(ways, [{ leg: 'crl', proxy }]);
});

test('a question is posted, and the answer comes back as bytes', async (t) => {
  let heard = '';
  const url = await listen(t, (request, response) => {
    heard = `${request.method} ${request.headers['content-type']}`;
    request.pipe(response);
  });
  const body = Buffer.from([1, 2, 255]);
  const question = { method: 'POST', body, contentType: 'application/ocsp-request', maxBytes: 100 } as const;
  assert.deepEqual(await fetchDirectly(url, question, 2000), body);
  assert.equal(heard, 'POST application/ocsp-request');
});

for (const [what, answer] of [
  [
    'redirects',
    (_request, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  ],
  ['fails', (_request, response) => void response.writeHead(500).end('oops')],
  ['sends too much', (_request, response) => void response.end(Buffer.alloc(5000))],
  ['says nothing', () => undefined],
] as const satisfies readonly (readonly [string, RequestListener])[])
  test(`a place that ${what} gives no answer, in time`, async (t) => {
    const url = await listen(t, answer);
    const since = performance.now();
    await assert.rejects(fetchDirectly(url, { method: 'GET', maxBytes: 1000 }, 300));
    assert.ok(performance.now() - since < 1000);
  });
