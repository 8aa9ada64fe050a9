import { test } from 'node:test';
import assert from 'node:assert/strict';
import { decodeClaims } from './claims.ts';

const token = (claims: unknown): string =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

test('a token of version 1 is read', () => {
  const claims = {
    aud: 'https://outlook.office365.com',
    tid: 't',
    appid: 'c',
    oid: 'o',
    roles: ['SMTP.SendAsApp', 1],
    appidacr: '1',
    ver: '1.0',
    uti: 'u',
    iat: 1,
    exp: 2,
  };
  assert.deepEqual(decodeClaims(token(claims)), {
    audience: 'https://outlook.office365.com',
    tenantId: 't',
    clientId: 'c',
    objectId: 'o',
    roles: ['SMTP.SendAsApp'],
    credentialUsed: 'secret',
    version: '1.0',
    tokenId: 'u',
    issuedAt: 1000,
    expiresAt: 2000,
  });
});

test('a token of version 2 is read by its own names', () => {
  assert.deepEqual(decodeClaims(token({ azp: 'c', azpacr: '2', sub: 's', scp: 'x' })), {
    clientId: 'c',
    objectId: 's',
    roles: [],
    credentialUsed: 'certificate',
    delegatedScopes: 'x',
  });
});

test('claims of the wrong kind are absent', () => {
  assert.deepEqual(decodeClaims(token({ aud: ['a'], roles: 'SMTP.SendAsApp', exp: 'soon', appidacr: '9' })), {
    roles: [],
  });
});

for (const opaque of ['', 'opaque', 'a.b', 'a..c', token(null), token('text'), token(7)])
  test(`${JSON.stringify(opaque)} tells nothing and breaks nothing`, () => {
    assert.equal(decodeClaims(opaque), undefined);
  });
