import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, X509Certificate, type KeyObject } from 'node:crypto';
import { test } from 'node:test';
import { decodeJwt, SignJWT } from 'jose';
import { issueCertificate } from './certificate.ts';
import { ASSERTION_TYPE } from './client-proof.ts';
import { rehearse, REHEARSED_AT, requestToken } from './rehearsal.ts';
import { DEFAULT_SETTINGS, parseSandboxSettings, type SandboxSettings } from './sandbox-settings.ts';
import type { Sandbox } from './sandbox.ts';

const SECONDS = REHEARSED_AT / 1000;

interface Assertor {
  readonly settings: SandboxSettings;
  readonly key: KeyObject;
  readonly header: { readonly alg: string; readonly 'x5t#S256': string };
  readonly clientId: string;
}

/** Settings whose first application has a certificate, and a federated credential with the same key. */
async function assertor(): Promise<Assertor> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const validity = { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z', serial: Buffer.from([1]) };
  const authorityKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const authority = new X509Certificate(
    await issueCertificate({ ...validity, subject: 'ca', key: authorityKey, isAuthority: true }),
  );
  const issuer = { certificate: authority, key: authorityKey };
  const pem = await issueCertificate({ ...validity, subject: 'guest-mail', key: privateKey, issuer });
  const federated = {
    issuer: 'https://cluster.example',
    subject: 'system:serviceaccount:mail:foyer',
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
  const input = structuredClone(DEFAULT_SETTINGS);
  Object.assign(input.tenants[0]?.apps?.[0] ?? {}, {
    certificates: [pem],
    federatedCredentials: [federated],
  });
  const settings = parseSandboxSettings(input);
  return {
    settings,
    key: privateKey,
    header: {
      alg: 'PS256',
      'x5t#S256': createHash('sha256').update(new X509Certificate(pem).raw).digest('base64url'),
    },
    clientId: settings.tenants[0]?.apps[0]?.clientId ?? '',
  };
}

async function assertWith(
  sandbox: Sandbox,
  { key, header, clientId }: Assertor,
  changes: { header?: object; claims?: object; key?: KeyObject } = {},
): Promise<{ codes: unknown; token: string | undefined }> {
  const claims = {
    aud: sandbox.tokenUrl(),
    iss: clientId,
    sub: clientId,
    jti: 'one',
    nbf: SECONDS,
    exp: SECONDS + 600,
    ...changes.claims,
  };
  const assertion = await new SignJWT(claims)
    .setProtectedHeader({ ...header, ...changes.header })
    .sign(changes.key ?? key);
  const { body } = await requestToken(sandbox, {
    client_secret: undefined,
    client_assertion: assertion,
    client_assertion_type: ASSERTION_TYPE,
  });
  return { codes: body['error_codes'], token: body['access_token'] as string | undefined };
}

test('a certificate assertion gives a token that says so', async () => {
  const who = await assertor();
  await using stand = await rehearse({ settings: who.settings });
  for (const alg of ['PS256', 'RS256']) {
    const { token } = await assertWith(stand.sandbox, who, { header: { alg } });
    assert.equal(decodeJwt(token ?? '')['appidacr'], '2');
  }
});

test('each fault of a certificate assertion has its error', async (t) => {
  const who = await assertor();
  await using stand = await rehearse({ settings: who.settings });
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const faults: readonly [string, Parameters<typeof assertWith>[2], number][] = [
    ['an unregistered certificate', { header: { 'x5t#S256': 'AAAA' } }, 700027],
    ['another key', { key: stranger }, 700027],
    ['an EC key', { key: curve, header: { alg: 'ES256' } }, 5002730],
    ['an expired assertion', { claims: { exp: SECONDS - 301 } }, 700024],
    ['an assertion of the future', { claims: { nbf: SECONDS + 301 } }, 700024],
    ['another audience', { claims: { aud: 'https://login.example/' } }, 700023],
    ['a list of audiences', { claims: { aud: [stand.sandbox.tokenUrl()] } }, 50027],
    ['another subject', { claims: { sub: 'somebody' } }, 700021],
    ['no thumbprint', { header: { 'x5t#S256': undefined } }, 50027],
  ];
  for (const [name, changes, code] of faults) {
    await t.test(name, async () =>
      assert.deepEqual((await assertWith(stand.sandbox, who, changes)).codes, [code]),
    );
  }
});

test('a federated assertion is matched on issuer, audience and subject, letter by letter', async (t) => {
  const who = await assertor();
  await using stand = await rehearse({ settings: who.settings });
  const good = {
    iss: 'https://cluster.example',
    sub: 'system:serviceaccount:mail:foyer',
    aud: 'api://AzureADTokenExchange',
  };
  const header = { alg: 'RS256', 'x5t#S256': undefined };
  assert.ok((await assertWith(stand.sandbox, who, { header, claims: good })).token);
  const faults: readonly [string, object, number][] = [
    ['issuer', { iss: 'https://cluster.example/' }, 700211],
    ['audience', { aud: 'api://azureadtokenexchange' }, 700212],
    ['subject', { sub: 'system:serviceaccount:mail:Foyer' }, 700213],
  ];
  for (const [name, change, code] of faults) {
    await t.test(name, async () => {
      const claims = { ...good, ...change };
      assert.deepEqual((await assertWith(stand.sandbox, who, { header, claims })).codes, [code]);
    });
  }
});
