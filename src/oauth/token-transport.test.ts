// What goes to the token endpoint, and what becomes of every kind of answer.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createScriptedHttps, grant } from '../../test/stand-ins/scripted-https.ts';
import { Secret } from '../secrets/secrets.ts';
import { realClock } from '../time/clock.ts';
import { requestToken } from './token-transport.ts';

type Answer = Parameters<typeof createScriptedHttps>[1];

const SECRETS = [
  'plain',
  'wert~8Q/with+signs=',
  'a%b:c&d',
  'mit Leerzeichen und ü€🎉',
  '%2B+ +',
  '"\\<>',
  ':',
];

for (const secret of SECRETS)
  test(`the secret ${JSON.stringify(secret)} arrives in the form`, async (t) => {
    const { requests, network, client } = await createScriptedHttps(t, (_request, response) =>
      grant(response),
    );
    const asking = client({ credential: { type: 'secret', secret: new Secret(secret) } });
    assert.ok((await requestToken(asking, 2000, { network, clock: realClock })).ok);
    const [request] = requests;
    assert.deepEqual(Object.fromEntries(request?.form ?? []), {
      client_id: asking.clientId,
      client_secret: secret,
      grant_type: 'client_credentials',
      scope: asking.scope,
    });
    assert.match(request?.headers['content-type'] ?? '', /^application\/x-www-form-urlencoded/);
    assert.equal(request?.headers.authorization, undefined);
  });

for (const secret of SECRETS)
  test(`the secret ${JSON.stringify(secret)} arrives in HTTP Basic, form-encoded as RFC 6749 §2.3.1 says`, async (t) => {
    const { requests, network, client } = await createScriptedHttps(t, (_request, response) =>
      grant(response),
    );
    const credential = { type: 'secret', secret: new Secret(secret) } as const;
    const asking = client({ credential, clientAuthentication: 'basic', clientId: 'a:b c' });
    assert.ok((await requestToken(asking, 2000, { network, clock: realClock })).ok);
    const [, blob = ''] = requests[0]?.headers.authorization?.split(' ') ?? [];
    const halves = Buffer.from(blob, 'base64').toString().split(':');
    assert.equal(halves.length, 2);
    const decoded = halves.map((half) => new URLSearchParams(`x=${half}`).get('x'));
    assert.deepEqual(decoded, ['a:b c', secret]);
    assert.equal(requests[0]?.form.get('client_secret'), null);
  });

test('extra parameters go along', async (t) => {
  const { requests, network, client } = await createScriptedHttps(t, (_request, response) => grant(response));
  await requestToken(client({ extraParameters: { audience: 'a&b' } }), 2000, { network, clock: realClock });
  assert.equal(requests[0]?.form.get('audience'), 'a&b');
});

test('a federated assertion is read anew for each request', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-assertion-'));
  t.after(() => rm(folder, { recursive: true }));
  const assertionFile = join(folder, 'token');
  const { requests, network, client } = await createScriptedHttps(t, (_request, response) => grant(response));
  const asking = client({ credential: { type: 'federated', assertionFile } });
  for (const assertion of ['one', 'two']) {
    await writeFile(assertionFile, `${assertion}\n`);
    assert.ok((await requestToken(asking, 2000, { network, clock: realClock })).ok);
  }
  assert.deepEqual(
    requests.map(({ form }) => form.get('client_assertion')),
    ['one', 'two'],
  );
  assert.equal(
    requests[0]?.form.get('client_assertion_type'),
    'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  );
  assert.equal(requests[0]?.form.get('client_id'), asking.clientId);
});

for (const assertionFile of ['/nonexistent/token', tmpdir()])
  test(`an assertion file that cannot be read (${assertionFile}) is told as that, and nothing is asked`, async (t) => {
    const { requests, network, client } = await createScriptedHttps(t, (_request, response) =>
      grant(response),
    );
    const asking = client({ credential: { type: 'federated', assertionFile } });
    const answer = await requestToken(asking, 2000, { network, clock: realClock });
    assert.ok(!answer.ok);
    assert.deepEqual([answer.failure.stage, answer.failure.code], ['token', 'assertion_file_unreadable']);
    assert.equal(requests.length, 0);
  });

test('the life of a token is what the endpoint says, in number or text', async (t) => {
  for (const expires of [3599, '3599']) {
    const answer: Answer = (_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ token_type: 'Bearer', expires_in: expires, access_token: 'x' }));
    };
    const { network, client } = await createScriptedHttps(t, answer);
    const asked = await requestToken(client(), 2000, { network, clock: realClock });
    assert.ok(asked.ok);
    assert.equal(asked.token.expiresAt - asked.token.receivedAt, 3_599_000);
  }
});

const say =
  (status: number, body: string, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);
const JSON_TYPE = { 'content-type': 'application/json' };

const BAD_ANSWERS: readonly [
  what: string,
  answer: Answer,
  failure: { stage: string; status?: number; code?: string; message?: RegExp },
][] = [
  [
    'a proxy’s page',
    say(403, '<html>Proxy login</html>', { 'content-type': 'text/html' }),
    { stage: 'token', status: 403, message: /Proxy login/ },
  ],
  [
    'a captive portal’s page with 200',
    say(200, '<html>Welcome</html>', { 'content-type': 'text/html' }),
    { stage: 'token', status: 200, message: /not a token response/ },
  ],
  ['an empty 503', say(503, ''), { stage: 'token', status: 503, message: /HTTP 503 with an empty body/ }],
  ['an empty 204', say(204, ''), { stage: 'token', status: 204 }],
  ['a 304', say(304, ''), { stage: 'token', status: 304 }],
  ['a status that does not exist', say(999, 'x'), { stage: 'token', status: 599 }],
  [
    'a redirect, which is not followed',
    say(302, '', { location: 'https://127.0.0.1:1/' }),
    { stage: 'token', status: 302 },
  ],
  ['JSON that is no object', say(400, '"x"', JSON_TYPE), { stage: 'token', status: 400 }],
  ['JSON null', say(400, 'null', JSON_TYPE), { stage: 'token', status: 400 }],
  [
    'a token without a type',
    say(200, '{"access_token":"x"}', JSON_TYPE),
    { stage: 'token', status: 200, message: /not a token response/ },
  ],
  [
    'a token that lives for less than nothing',
    say(200, '{"access_token":"x","token_type":"Bearer","expires_in":-1}', JSON_TYPE),
    { stage: 'token', status: 200 },
  ],
  [
    'a page without end',
    (_request, response) => void response.writeHead(200, JSON_TYPE).end('x'.repeat(2_000_000)),
    { stage: 'token' },
  ],
  [
    'a connection cut within the answer',
    (_request, response) =>
      void response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy()),
    { stage: 'token' },
  ],
  ['a connection cut before the answer', (_request, response) => void response.destroy(), { stage: 'token' }],
  [
    'garbage for an answer',
    (_request, response) => void response.socket?.end('what?\r\n\r\n'),
    { stage: 'token' },
  ],
  ['a compressed body that is none', say(200, 'x', { 'content-encoding': 'gzip' }), { stage: 'token' }],
  ['no answer at all', () => undefined, { stage: 'token', code: 'ETIMEDOUT' }],
];

for (const [what, answer, expected] of BAD_ANSWERS)
  test(`${what} is a failure with its evidence, never a fault`, async (t) => {
    const { network, client } = await createScriptedHttps(t, answer);
    const since = performance.now();
    const asked = await requestToken(client(), 400, { network, clock: realClock });
    assert.ok(performance.now() - since < 1000, 'the time limit holds');
    assert.ok(!asked.ok);
    assert.equal(asked.failure.stage, expected.stage);
    if (expected.status !== undefined) assert.equal(asked.failure.httpStatus, expected.status);
    if (expected.code !== undefined) assert.equal(asked.failure.code, expected.code);
    if (expected.message) assert.match(asked.failure.message, expected.message);
    assert.equal(asked.evidence.addresses?.[0]?.outcome, 'connected');
    assert.match(asked.evidence.tls?.version ?? '', /^TLSv1\.[23]$/);
  });

test('an endpoint that is not there shows which addresses were tried', async (t) => {
  const { network, client } = await createScriptedHttps(t, () => undefined);
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  const { port } = gone.address() as AddressInfo;
  gone.close();
  await once(gone, 'close');
  const asked = await requestToken(client({ tokenEndpoint: `https://127.0.0.1:${port}/` }), 2000, {
    network,
    clock: realClock,
  });
  assert.ok(!asked.ok);
  assert.deepEqual([asked.failure.stage, asked.failure.code], ['token-connect', 'ECONNREFUSED']);
  assert.deepEqual(
    asked.evidence.addresses?.map(({ outcome }) => outcome),
    ['ECONNREFUSED'],
  );
});

for (const [kind, code] of [
  ['expired', 'CERT_HAS_EXPIRED'],
  ['not-yet-valid', 'CERT_NOT_YET_VALID'],
  ['other-host', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['other-authority', 'SELF_SIGNED_CERT_IN_CHAIN'],
] as const)
  test(`nothing is sent to an endpoint whose certificate is ${kind}`, async (t) => {
    const { requests, network, client } = await createScriptedHttps(
      t,
      (_request, response) => grant(response),
      kind,
    );
    const asked = await requestToken(client(), 2000, { network, clock: realClock });
    assert.ok(!asked.ok);
    assert.deepEqual([asked.failure.stage, asked.failure.code], ['token-connect', code]);
    assert.equal(requests.length, 0);
  });

test('the skew of the local clock and the request’s id are kept', async (t) => {
  const answer = say(400, '{}', {
    date: new Date(Date.now() - 600_000).toUTCString(),
    'x-ms-request-id': 'abc',
  });
  const { network, client } = await createScriptedHttps(t, answer);
  const asked = await requestToken(client(), 2000, { network, clock: realClock });
  assert.ok(!asked.ok);
  assert.ok(Math.abs((asked.failure.clockSkewMs ?? 0) - 600_000) < 2000);
  assert.equal(asked.failure.requestId, 'abc');
});
