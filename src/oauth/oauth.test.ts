import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { createScriptedHttps, grant, type HeardRequest } from '../../test/stand-ins/scripted-https.ts';
import { createLog } from '../log/log.ts';
import { Secret } from '../secrets/secrets.ts';
import { createManualClock } from '../time/manual-clock.ts';
import { createOauth, TokenUnavailable, type OAuthClient } from './oauth.ts';

const NOON = Date.UTC(2026, 4, 3, 12);
type Answer = Parameters<typeof createScriptedHttps>[1];

/** The nth request gets the nth answer, the last answer is repeated. */
async function arrange(t: TestContext, ...answers: Answer[]) {
  let count = 0;
  const answer: Answer = (request, response) =>
    (answers[Math.min(count++, answers.length - 1)] ?? numbered)(request, response);
  const server = await createScriptedHttps(t, answers.length > 0 ? answer : numbered);
  const clock = createManualClock(NOON);
  const lines: string[] = [];
  const log = createLog('trace', { write: (line: string) => void lines.push(line) });
  const oauth = createOauth({ network: server.network, clock, random: () => 1, log });
  return { ...server, clock, oauth, lines };
}

const numbered: Answer = (_request, response) => grant(response, `token-${randomUUID()}`);
const refuse =
  (status: number, body: object | string, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
const busy = (headers: Record<string, string> = {}) => refuse(503, '', headers);
const invalidClient = refuse(401, {
  error: 'invalid_client',
  error_description: 'AADSTS7000215: Invalid client secret provided.',
});

const unavailableUntil = (at: number) => (error: unknown) => {
  assert.ok(error instanceof TokenUnavailable, inspect(error));
  assert.equal(error.retryAt, at);
  return true;
};

test('a thousand who ask at once share one request', async (t) => {
  const { oauth, client, requests } = await arrange(t);
  const tokens = await Promise.all(Array.from({ length: 1000 }, () => oauth.token(client())));
  assert.equal(new Set(tokens).size, 1);
  assert.equal(requests.length, 1);
});

test('a thousand who ask at once share one failure', async (t) => {
  const { oauth, client, requests } = await arrange(t, invalidClient);
  const results = await Promise.allSettled(Array.from({ length: 1000 }, () => oauth.token(client())));
  assert.ok(results.every(({ status }) => status === 'rejected'));
  assert.equal(requests.length, 1);
});

const OTHERS: Record<string, (client: OAuthClient) => Partial<OAuthClient>> = {
  endpoint: ({ tokenEndpoint }) => ({ tokenEndpoint: tokenEndpoint.replace('tenant', 'other') }),
  client: () => ({ clientId: 'other' }),
  scope: () => ({ scope: 'other' }),
  secret: () => ({ credential: { type: 'secret', secret: new Secret('other') } }),
  'client authentication': () => ({ clientAuthentication: 'basic' }),
  parameter: () => ({ extraParameters: { audience: 'x' } }),
};

for (const [what, change] of Object.entries(OTHERS))
  test(`another ${what} gets another token`, async (t) => {
    const { oauth, client, requests } = await arrange(t);
    const first = await oauth.token(client());
    assert.notEqual(await oauth.token(client(change(client()))), first);
    assert.equal(await oauth.token(client()), first);
    assert.equal(requests.length, 2);
  });

test('a token is used until ten minutes or a tenth of its life are left, then renewed while it is still used', async (t) => {
  const { oauth, client, clock, requests } = await arrange(t);
  const first = await oauth.token(client()); // 3599 s
  await clock.advance((3599 - 360) * 1000);
  assert.equal(await oauth.token(client()), first);
  assert.equal(requests.length, 1);
  await clock.advance(1000);
  assert.equal(await oauth.token(client()), first);
  while (requests.length < 2 || (await oauth.token(client())) === first) await new Promise(setImmediate);
  assert.equal(requests.length, 2);
});

test('a token that lives for a day is renewed ten minutes before its end', async (t) => {
  const { oauth, client, clock, requests } = await arrange(t, (_request, response) =>
    grant(response, 'long', 86_400),
  );
  await oauth.token(client());
  await clock.advance(86_399_000 - 600_000);
  await oauth.token(client());
  assert.equal(requests.length, 1);
  await clock.advance(1000);
  await oauth.token(client());
  while (requests.length < 2) await new Promise(setImmediate);
});

test('a renewal that fails leaves the token in use and is not repeated before its pause is over', async (t) => {
  const { oauth, client, clock, requests, lines } = await arrange(
    t,
    numbered,
    busy({ 'retry-after': '30' }),
    numbered,
  );
  const first = await oauth.token(client());
  await clock.advance(3300_000);
  assert.equal(await oauth.token(client()), first);
  while (!lines.some((line) => line.includes('no access token'))) await new Promise(setImmediate);
  for (let second = 0; second < 29; second += 1) {
    await clock.advance(1000);
    assert.equal(await oauth.token(client()), first);
  }
  assert.equal(requests.length, 2);
  await clock.advance(1000);
  while ((await oauth.token(client())) === first) await new Promise(setImmediate);
  assert.equal(requests.length, 3);
});

test('an expired token is never handed out', async (t) => {
  const { oauth, client, clock } = await arrange(t, numbered, busy());
  await oauth.token(client());
  await clock.advance(3_599_000);
  await assert.rejects(oauth.token(client()), TokenUnavailable);
});

for (const [what, answer, pauseMs] of [
  ['Retry-After in seconds', busy({ 'retry-after': '90' }), 90_000],
  ['Retry-After as a date', busy({ 'retry-after': new Date(NOON + 45_000).toUTCString() }), 45_000],
  ['Retry-After beyond an hour', busy({ 'retry-after': '999999' }), 3_600_000],
  ['Retry-After of nothing', busy({ 'retry-after': '0' }), 1000],
  ['Retry-After that is nonsense', busy({ 'retry-after': 'soon' }), 2000],
  ['an empty 503', busy(), 2000],
  ['a proxy’s page', refuse(502, '<html>Bad gateway</html>', { 'content-type': 'text/html' }), 2000],
  ['a wrong secret', invalidClient, 30_000],
  ['too many requests', refuse(429, { error: 'temporarily_unavailable' }), 2000],
] as const)
  test(`after ${what} nothing is asked for ${pauseMs / 1000} s, however many need a token`, async (t) => {
    const { oauth, client, clock, requests } = await arrange(t, answer, numbered);
    const retryAt = NOON + pauseMs;
    await assert.rejects(oauth.token(client()), unavailableUntil(retryAt));
    await clock.advance(pauseMs - 1);
    for (let time = 0; time < 100; time += 1)
      await assert.rejects(oauth.token(client()), unavailableUntil(retryAt));
    assert.equal(requests.length, 1);
    await clock.advance(1);
    await oauth.token(client());
    assert.equal(requests.length, 2);
  });

test('a day of a wrong secret makes a few hundred requests, not thousands', async (t) => {
  const { oauth, client, clock, requests } = await arrange(t, invalidClient);
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    await assert.rejects(oauth.token(client()), TokenUnavailable);
    await clock.advance(60_000);
  }
  assert.ok(requests.length < 300, `${requests.length}`);
});

test('a refused token is dropped, and only that one', async (t) => {
  const { oauth, client, requests } = await arrange(t);
  const other = client({ scope: 'other' });
  const [first, kept] = [await oauth.token(client()), await oauth.token(other)];
  oauth.refused(client(), first);
  const second = await oauth.token(client());
  assert.notEqual(second, first);
  oauth.refused(client(), first); // late news of the old one
  assert.equal(await oauth.token(client()), second);
  assert.equal(await oauth.token(other), kept);
  assert.equal(requests.length, 3);
});

test('forgetting drops tokens and pauses', async (t) => {
  const { oauth, client } = await arrange(t, invalidClient, numbered);
  await assert.rejects(oauth.token(client()), TokenUnavailable);
  oauth.forget();
  await oauth.token(client());
});

test('one request outside the cache leaves the token in use alone, and its failure pauses nobody', async (t) => {
  const { oauth, client, requests } = await arrange(t, numbered, numbered, invalidClient);
  const live = await oauth.token(client());
  const tested = await oauth.requestOnce(client(), 2000);
  assert.ok(tested.ok && tested.token !== live);
  assert.equal(await oauth.token(client()), live);
  assert.equal((await oauth.requestOnce(client(), 2000)).ok, false);
  assert.equal(await oauth.token(client()), live);
  assert.equal(requests.length, 3);
});

/** A gateway that quotes the whole request, in several encodings. */
const quoting =
  (status: number): Answer =>
  (request: HeardRequest, response) => {
    const said = [request.body, request.headers.authorization, ...request.form.values()].join(' | ');
    const header = Buffer.from(request.headers.authorization?.slice(6) ?? '', 'base64').toString();
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end(`<p>${said} ${header} ${encodeURIComponent(request.form.get('client_secret') ?? '')}</p>`);
  };

for (const clientAuthentication of ['post', 'basic'] as const)
  for (const status of [200, 400, 502])
    test(`neither secret nor token is told by error, answer or log (${clientAuthentication}, quoted by a ${status})`, async (t) => {
      const secret = 'wert~8Q/with+signs=&"quotes" ü';
      const { oauth, client, lines } = await arrange(t, quoting(status), numbered);
      const asking = client({
        clientAuthentication,
        credential: { type: 'secret', secret: new Secret(secret) },
      });
      const thrown: unknown = await oauth.token(asking).catch((error: unknown) => error);
      assert.ok(thrown instanceof TokenUnavailable, inspect(thrown));
      const answer = await oauth.requestOnce(asking, 2000);
      assert.ok(answer.ok);
      const told = [
        inspect(thrown, { depth: 20, showHidden: true }),
        inspect(answer, { depth: 20 }),
        ...lines,
      ].join('\n');
      assert.ok(lines.length > 0);
      for (const shape of [
        'wert~8Q',
        'wert%7E8Q',
        'signs',
        Buffer.from('wert').toString('base64').slice(0, 4) + 'fjh',
        answer.token.value.reveal(),
      ])
        assert.ok(!told.includes(shape), `${shape} in ${told}`);
    });
