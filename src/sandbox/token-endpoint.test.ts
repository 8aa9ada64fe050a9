import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { Agent, fetch } from 'undici';
import { post, rehearse, REHEARSED_AT, requestToken, tokenForm } from './rehearsal.ts';
import type { Sandbox } from './sandbox.ts';
import { ASSERTION_TYPE } from './client-proof.ts';

const codesOf = (body: Record<string, unknown>): unknown => body['error_codes'];
const SECONDS = REHEARSED_AT / 1000;

test('a good request gives an app-only Exchange token with the claims Entra writes', async () => {
  await using stand = await rehearse();
  const { tenantId, clientId, objectId } = stand.sandbox.defaults;
  const { status, body, headers } = await requestToken(stand.sandbox);
  assert.equal(status, 200);
  assert.equal(body['token_type'], 'Bearer');
  assert.equal(body['expires_in'], 3599);
  assert.equal(headers['date'], 'Sat, 30 May 2026 14:00:00 GMT');
  assert.match(String(headers['x-ms-request-id']), /^[0-9a-f-]{36}$/);
  const claims = decodeJwt(body['access_token'] as string);
  assert.deepEqual(
    { ...claims, uti: '' },
    {
      aud: 'https://outlook.office365.com',
      iss: `https://sts.windows.net/${tenantId}/`,
      iat: SECONDS - 300,
      nbf: SECONDS - 300,
      exp: SECONDS + 3599,
      app_displayname: 'Guest mail',
      appid: clientId,
      appidacr: '1',
      idp: `https://sts.windows.net/${tenantId}/`,
      idtyp: 'app',
      oid: objectId,
      roles: ['SMTP.SendAsApp'],
      sub: objectId,
      tid: tenantId,
      uti: '',
      ver: '1.0',
    },
  );
});

test('the other name of Exchange Online is the audience of a token asked for under it', async () => {
  await using stand = await rehearse();
  const { body } = await requestToken(stand.sandbox, { scope: 'https://outlook.office.com/.default' });
  assert.equal(decodeJwt(body['access_token'] as string).aud, 'https://outlook.office.com');
});

test('a token for Graph carries no Exchange role', async () => {
  await using stand = await rehearse();
  const { body } = await requestToken(stand.sandbox, { scope: 'https://graph.microsoft.com/.default' });
  assert.equal(decodeJwt(body['access_token'] as string)['roles'], undefined);
});

test('a tenant is found by its domain, and the client may stand in the Authorization header', async () => {
  await using stand = await rehearse();
  const { clientId, clientSecret } = stand.sandbox.defaults;
  const basic = Buffer.from(`${clientId}:${encodeURIComponent(clientSecret.reveal())}`).toString('base64');
  const answer = await post(
    stand.sandbox,
    stand.sandbox.tokenUrl('contoso.onmicrosoft.com'),
    tokenForm(stand.sandbox, { client_id: undefined, client_secret: undefined }),
    { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${basic}` },
  );
  assert.equal(answer.status, 200);
});

const NATURAL: readonly [string, Record<string, string | undefined>, string | undefined, number, string][] = [
  ['common instead of a tenant', {}, 'common', 50059, 'invalid_request'],
  ['a malformed tenant', {}, 'authorize', 900023, 'invalid_request'],
  ['an unknown tenant', {}, '00000000-0000-4000-8000-000000000000', 90002, 'invalid_tenant'],
  ['no client ID', { client_id: undefined }, undefined, 900144, 'invalid_request'],
  ['no grant type', { grant_type: undefined }, undefined, 900144, 'invalid_request'],
  ['another grant type', { grant_type: 'password' }, undefined, 70003, 'unsupported_grant_type'],
  [
    'an unknown application',
    { client_id: '00000000-0000-4000-8000-000000000000' },
    undefined,
    700016,
    'unauthorized_client',
  ],
  ['an application of another tenant', {}, 'fabrikam.onmicrosoft.com', 700016, 'unauthorized_client'],
  ['no secret', { client_secret: undefined }, undefined, 7000218, 'invalid_client'],
  ['a wrong secret', { client_secret: 'wrong' }, undefined, 7000215, 'invalid_client'],
  [
    'a scope without /.default',
    { scope: 'https://outlook.office365.com/SMTP.Send' },
    undefined,
    1002012,
    'invalid_scope',
  ],
  [
    'an unknown resource',
    { scope: 'https://nowhere.example/.default' },
    undefined,
    500011,
    'invalid_resource',
  ],
  [
    'an assertion that is no JWT',
    { client_assertion: 'x', client_assertion_type: ASSERTION_TYPE },
    undefined,
    50027,
    'invalid_request',
  ],
];

test('every wrong request is answered with its own error in the shape Entra uses', async (t) => {
  await using stand = await rehearse();
  for (const [name, changes, tenant, code, error] of NATURAL) {
    await t.test(name, async () => {
      const { status, body } = await requestToken(stand.sandbox, changes, tenant);
      assert.deepEqual(codesOf(body), [code]);
      assert.equal(body['error'], error);
      assert.equal(status, error === 'invalid_client' ? 401 : 400);
      assert.match(
        String(body['error_description']),
        new RegExp(
          `^AADSTS${code}: .+ Trace ID: [0-9a-f-]{36} Correlation ID: [0-9a-f-]{36} Timestamp: 2026-05-30 14:00:00Z$`,
        ),
      );
      assert.match(String(body['error_uri']), new RegExp(`/error\\?code=${code}$`));
    });
  }
  assert.equal(stand.sandbox.stats().tokenRequests, NATURAL.length);
  assert.equal(stand.sandbox.stats().tokensIssued, 0);
});

test('a JSON body is a request without parameters', async () => {
  await using stand = await rehearse();
  const { text } = await post(stand.sandbox, stand.sandbox.tokenUrl(), '{}', {
    'content-type': 'application/json',
  });
  assert.deepEqual(codesOf(JSON.parse(text) as Record<string, unknown>), [900144]);
});

test('secrets come, expire and go while the endpoint runs', async () => {
  await using stand = await rehearse();
  const { sandbox, clock } = stand;
  const { clientId } = sandbox.defaults;
  const ending = sandbox.tenants.addSecret(clientId, { expiresAt: clock.now() + 1000 });
  const ask = async (secret: string): Promise<unknown> =>
    codesOf((await requestToken(sandbox, { client_secret: secret })).body) ?? 'token';

  assert.equal(await ask(ending.secret.reveal()), 'token');
  await clock.advance(1000);
  assert.deepEqual(await ask(ending.secret.reveal()), [7000222]);
  sandbox.tenants.expireSecret(clientId);
  assert.deepEqual(await ask(sandbox.defaults.clientSecret.reveal()), [7000222]);
  sandbox.tenants.removeSecret(clientId);
  assert.deepEqual(await ask(sandbox.defaults.clientSecret.reveal()), [7000215]);
  const fresh = sandbox.tenants.addSecret(clientId, { value: 'brand new' });
  assert.equal(await ask('brand new'), 'token');
  assert.deepEqual(sandbox.tenants.secrets(clientId), [{ keyId: fresh.keyId, hint: 'bra', expiresAt: null }]);
});

test('the published keys verify the tokens', async () => {
  await using stand = await rehearse();
  const { sandbox } = stand;
  const base = sandbox.tokenUrl().replace('/oauth2/v2.0/token', '');
  const metadata = await fetchJson(sandbox, `${base}/v2.0/.well-known/openid-configuration`);
  assert.equal(metadata['token_endpoint'], sandbox.tokenUrl());
  const keys = (await fetchJson(sandbox, String(metadata['jwks_uri'])))['keys'] as never;
  const { body } = await requestToken(sandbox);
  const { protectedHeader } = await jwtVerify(body['access_token'] as string, createLocalJWKSet({ keys }), {
    currentDate: new Date(REHEARSED_AT),
  });
  assert.equal(protectedHeader.alg, 'RS256');
});

async function fetchJson(sandbox: Sandbox, url: string): Promise<Record<string, unknown>> {
  const dispatcher = new Agent({ connect: { ca: sandbox.caCertificate } });
  const answer = await fetch(url, { dispatcher });
  const json = (await answer.json()) as Record<string, unknown>;
  await dispatcher.close();
  return json;
}
