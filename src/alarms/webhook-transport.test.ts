// Webhooks on their way: what a receiver hears, and what becomes of every kind of answer.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { alarmNews } from '../../test/stand-ins/alarm-news.ts';
import { createForwardProxy } from '../../test/stand-ins/forward-proxy.ts';
import { freePort } from '../../test/stand-ins/real-proxy.ts';
import { createTestAuthority } from '../../test/stand-ins/test-authority.ts';
import { createTestTrust } from '../../test/stand-ins/trust.ts';
import { networkTrusting } from '../../test/stand-ins/trusting-network.ts';
import { Secret } from '../secrets/secrets.ts';
import { createManualClock } from '../time/manual-clock.ts';
import { webhookBody } from './webhook-payload.ts';
import { webhookSecretText } from './webhook-signature.ts';
import { postWebhook, type WebhookTarget } from './webhook-transport.ts';

const NOW = Date.UTC(2026, 10, 23, 8, 0, 0, 900);
const clock = createManualClock(NOW);
const authority = await createTestAuthority('Webhook Root');
const leaf = await authority.issue({ subject: 'localhost', names: ['localhost'] });
const trusting = networkTrusting(authority);

interface Heard {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

async function receiver(
  t: TestContext,
  answer: (response: ServerResponse, number: number) => void,
): Promise<{ port: number; heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer({ cert: leaf.pem, key: leaf.keyPem }, (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      answer(response, heard.push({ method, url, headers, body }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, heard };
}

const BODY = JSON.stringify(webhookBody('foyer', [alarmNews({ text: '証明書 🎉 "ü"' })]));
const post = (port: number, target: Partial<WebhookTarget> = {}, limitMs?: number, network = trusting) =>
  postWebhook(
    { url: `https://localhost:${port}/hook?key=T0P-5ecret-key`, ...target },
    { id: 'delivery-1', body: BODY },
    { network, clock, proxy: null },
    limitMs,
  );
const answering =
  (status: number, body = '', headers: Record<string, string> = {}) =>
  (response: ServerResponse): void =>
    void response.writeHead(status, headers).end(body);

/** As a receiver does it that knows nothing of our code (standardwebhooks.com, "Verifying"). */
function isSigned({ headers, body }: Heard, secret: string): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = [headers['webhook-id'], headers['webhook-timestamp'], body].join('.');
  const wanted = createHmac('sha256', key).update(signed).digest('base64');
  return String(headers['webhook-signature'])
    .split(' ')
    .some((one) => one === `v1,${wanted}`);
}

test('a webhook is posted once, as JSON, with a signature that the receiver can check', async (t) => {
  const { port, heard } = await receiver(t, answering(204));
  const secret = webhookSecretText(randomBytes(32));
  const { latencyMs, ...result } = await post(port, { secret: new Secret(secret) });
  assert.deepEqual(result, { ok: true, status: 204, answer: '', mayRetry: false });
  assert.ok(latencyMs >= 0 && latencyMs < 10_000);
  const [request, ...others] = heard;
  assert.deepEqual(others, []);
  assert.ok(request);
  assert.deepEqual([request.method, request.url], ['POST', '/hook?key=T0P-5ecret-key']);
  assert.equal(request.headers['content-type'], 'application/json; charset=utf-8');
  assert.deepEqual(
    [request.headers['webhook-id'], request.headers['webhook-timestamp']],
    ['delivery-1', String(Math.floor(NOW / 1000))],
  );
  assert.equal(request.body, BODY);
  assert.ok(isSigned(request, secret));
  assert.ok(!isSigned({ ...request, body: request.body.replace('raised', 'cleared') }, secret));
  assert.ok(!isSigned(request, webhookSecretText(randomBytes(32))));
});

test('without a secret nothing is signed', async (t) => {
  const { port, heard } = await receiver(t, answering(200));
  assert.ok((await post(port)).ok);
  assert.equal(heard[0]?.headers['webhook-signature'], undefined);
  assert.equal(heard[0]?.headers['webhook-id'], 'delivery-1');
});

const ANSWERS: readonly [status: number, mayRetry: boolean, wait?: { header: string; ms: number }][] = [
  [400, false],
  [401, false],
  [404, false],
  [408, true],
  [410, false],
  [413, false],
  [425, true],
  [429, true, { header: '120', ms: 120_000 }],
  [500, true],
  [502, true],
  [503, true, { header: new Date(NOW + 60_100).toUTCString(), ms: 60_100 }],
  [503, true, { header: '99999999999', ms: 86_400_000 }],
  [503, true, { header: new Date(NOW - 60_000).toUTCString(), ms: 0 }],
];

for (const [status, mayRetry, wait] of ANSWERS)
  test(`HTTP ${status}${wait ? ` with Retry-After ${wait.header}` : ''} is a failure that ${mayRetry ? 'may' : 'may not'} be tried again`, async (t) => {
    const { port } = await receiver(
      t,
      answering(
        status,
        `no\n\u0007good at /hook?key=T0P-5ecret-key ${'x'.repeat(900)}`,
        wait ? { 'retry-after': wait.header } : {},
      ),
    );
    const result = await post(port);
    assert.deepEqual([result.ok, result.status, result.mayRetry], [false, status, mayRetry]);
    assert.equal(result.retryAfterMs, wait?.ms);
    assert.match(result.answer, /^no good at \[address\] x+…$/);
    assert.equal(result.answer.length, 200);
    assert.equal(result.failure, `HTTP ${status}: ${result.answer}`);
  });

test('Retry-After that says nothing, or on another status, is none', async (t) => {
  const { port } = await receiver(t, (response, number) =>
    answering(number === 1 ? 503 : 500, '', { 'retry-after': number === 1 ? 'soon' : '9' })(response),
  );
  assert.equal((await post(port)).retryAfterMs, undefined);
  assert.equal((await post(port)).retryAfterMs, undefined);
});

test('a redirect is a failure, and is not followed', async (t) => {
  const elsewhere = await receiver(t, answering(200));
  for (const status of [301, 302, 307, 308]) {
    const location = `https://localhost:${elsewhere.port}/`;
    const { port } = await receiver(t, answering(status, '', { location }));
    const { ok, mayRetry, failure } = await post(port);
    assert.deepEqual([ok, mayRetry], [false, false]);
    assert.match(failure ?? '', /Redirects are not followed: enter the new address/);
  }
  assert.deepEqual(elsewhere.heard, []);
});

test('an untrusted certificate is a failure that says what to do, and nothing is sent', async (t) => {
  const { port, heard } = await receiver(t, answering(200));
  const { network } = await createTestTrust(t);
  const { ok, status, failure, mayRetry } = await post(port, {}, undefined, network);
  assert.deepEqual([ok, status, mayRetry], [false, null, true]);
  assert.match(
    failure ?? '',
    /certificate of localhost was not accepted.*(Add it if you trust it|add the issuer)/,
  );
  assert.deepEqual(heard, []);
});

test('a webhook goes through the proxy that is chosen for webhooks', async (t) => {
  const { port, heard } = await receiver(t, answering(200));
  const { proxy, targets } = await createForwardProxy(t);
  const needs = { network: trusting, clock, proxy: { ...proxy, bypass: [] } };
  assert.ok((await postWebhook({ url: `https://localhost:${port}/` }, { id: 'one', body: BODY }, needs)).ok);
  assert.deepEqual(targets, [`localhost:${port}`]);
  assert.equal(heard.length, 1);
});

test('a certificate for another name is a failure', async (t) => {
  const { port, heard } = await receiver(t, answering(200));
  const { ok, failure } = await post(port, { url: `https://127.0.0.1:${port}/` });
  assert.equal(ok, false);
  assert.match(failure ?? '', /ERR_TLS_CERT_ALTNAME_INVALID/);
  assert.deepEqual(heard, []);
});

test('a receiver that hangs, or does not end its answer, is a failure when the time is over', async (t) => {
  for (const hang of [
    () => undefined,
    (response: ServerResponse) => void response.writeHead(200).write('a'),
  ]) {
    const { port } = await receiver(t, hang);
    const startedAt = performance.now();
    const { ok, failure, mayRetry } = await post(port, {}, 300);
    assert.ok(performance.now() - startedAt < 3000);
    assert.deepEqual([ok, mayRetry, failure], [false, true, 'the receiver did not answer in time']);
  }
});

test('an answer without end, a broken connection, and nobody there are failures to try again', async (t) => {
  const endless = await receiver(t, answering(200, 'x'.repeat(1_100_000)));
  const broken = await receiver(t, (response) => void response.socket?.destroy());
  const cases: [number, RegExp][] = [
    [endless.port, /more than Foyer reads/],
    [broken.port, /^the request failed: /],
    [await freePort(), /ECONNREFUSED/],
  ];
  for (const [port, words] of cases) {
    const { ok, failure, mayRetry, status } = await post(port);
    assert.deepEqual([ok, mayRetry, status], [false, true, null]);
    assert.match(failure ?? '', words);
    assert.doesNotMatch(failure ?? '', /T0P/);
  }
});

test('an address that is none is a fault of who calls', async () => {
  await assert.rejects(post(1, { url: 'http://localhost/' }), RangeError);
});
