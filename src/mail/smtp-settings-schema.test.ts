// One problem per field, said so that the person can correct it.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { CLIENT, exchange, generic, problemsOf, SECRET } from '../../test/stand-ins/smtp-settings-input.ts';

const WRONG: readonly [what: string, input: unknown, problems: Record<string, RegExp>][] = [
  ['nothing at all', undefined, { '(all)': /must be given/ }],
  ['a text', 'smtp.office365.com', { '(all)': /must be an object/ }],
  ['null', null, { '(all)': /must be an object/ }],
  ['an empty object', {}, { authentication: /must be given/ }],
  [
    'an unknown type',
    { authentication: { type: 'kerberos' } },
    { 'authentication.type': /none, password, exchange-online-oauth or oauth/ },
  ],
  [
    'unknown fields',
    { ...exchange({ secert: 'x' }), hots: 'x' },
    { hots: /not a field/, 'authentication.secert': /not a field/ },
  ],
  [
    'a field of another object’s prototype',
    exchange(JSON.parse('{"__proto__x":1}') as object),
    { 'authentication.__proto__x': /not a field/ },
  ],
  ['a port in words', { ...exchange(), port: '587' }, { port: /whole number from 1 to 65535/ }],
  ['a broken port', { ...exchange(), port: 587.5 }, { port: /whole number/ }],
  ['port 0', { ...exchange(), port: 0 }, { port: /from 1 to 65535/ }],
  ['port 65536', { ...exchange(), port: 65536 }, { port: /from 1 to 65535/ }],
  [
    'no time at all',
    { ...exchange(), connectionTimeoutSeconds: 0 },
    { connectionTimeoutSeconds: /from 1 to 600/ },
  ],
  ['a server with a port', { ...exchange(), server: 'smtp.example:587' }, { server: /without a port/ }],
  ['a server with a line break', { ...exchange(), server: 'smtp.example\r\nX' }, { server: /one line/ }],
  [
    'a URL as server',
    { ...exchange(), server: 'https://smtp.example' },
    { server: /host name or IP address/ },
  ],
  ['an unknown encryption', { ...exchange(), encryption: 'ssl' }, { encryption: /none, starttls or tls/ }],
  ['OAuth in clear text', { ...exchange(), encryption: 'none' }, { encryption: /clear text/ }],
  ['generic OAuth in clear text', { ...generic(), encryption: 'none' }, { encryption: /clear text/ }],
  [
    'a proxy for the token',
    { ...exchange(), proxy: { token: 'http://proxy:3128', smtp: null } },
    { 'proxy.token': /must be null/ },
  ],
  [
    'a proxy for SMTP',
    { ...exchange(), proxy: { smtp: 'http://proxy:3128' } },
    { 'proxy.smtp': /must be null/ },
  ],
  [
    'fields of a proxy',
    { ...exchange(), proxy: { token: { type: 'http', host: 'proxy:1', port: 1 }, smtp: { type: 'ftp' } } },
    {
      'proxy.token.host': /without a port/,
      'proxy.smtp.type': /must be http, https or socks5/,
      'proxy.smtp.host': /must be given/,
      'proxy.smtp.port': /must be given/,
    },
  ],
  [
    'a tenant that is neither ID nor domain',
    exchange({ tenantId: 'contoso' }),
    { 'authentication.tenantId': /GUID, or a verified domain/ },
  ],
  ['the tenant “common”', exchange({ tenantId: 'common' }), { 'authentication.tenantId': /your own tenant/ }],
  [
    'the tenant “Organizations”',
    exchange({ tenantId: 'Organizations' }),
    { 'authentication.tenantId': /your own tenant/ },
  ],
  [
    'a tenant that breaks out of the path',
    exchange({ tenantId: 'a/../b' }),
    { 'authentication.tenantId': /GUID/ },
  ],
  [
    'a client ID that is no GUID',
    exchange({ clientId: 'my-app' }),
    { 'authentication.clientId': /Application \(client\) ID/ },
  ],
  [
    'a mailbox that is no address',
    exchange({ mailbox: 'no-reply' }),
    { 'authentication.mailbox': /full e-mail address/ },
  ],
  ['an unknown cloud', exchange({ cloud: 'mars' }), { 'authentication.cloud': /worldwide, gcc/ }],
  [
    'a token endpoint without TLS',
    exchange({ tokenEndpoint: 'http://login.microsoftonline.com/x' }),
    { 'authentication.tokenEndpoint': /https/ },
  ],
  [
    'a token endpoint that is a file',
    exchange({ tokenEndpoint: 'file:///etc/passwd' }),
    { 'authentication.tokenEndpoint': /https/ },
  ],
  [
    'a token endpoint with a password',
    exchange({ tokenEndpoint: 'https://a:b@login.example/x' }),
    { 'authentication.tokenEndpoint': /without user name/ },
  ],
  [
    'a credential without a type',
    exchange({ credential: {} }),
    { 'authentication.credential.type': /secret, certificate or federated/ },
  ],
  ['no credential', exchange({ credential: undefined }), { 'authentication.credential': /must be given/ }],
  [
    'a secret that is not there',
    exchange({ credential: { type: 'secret' } }),
    { 'authentication.credential.secret': /must be given/ },
  ],
  [
    'an empty secret',
    exchange({ credential: { type: 'secret', secret: ' ' } }),
    { 'authentication.credential.secret': /must not be empty/ },
  ],
  [
    'the secret’s ID for its value',
    exchange({ credential: { type: 'secret', secret: ` ${CLIENT}\n` } }),
    { 'authentication.credential.secret': /looks like the Secret ID/ },
  ],
  [
    'a date that is none',
    exchange({ credential: { type: 'secret', secret: SECRET, expiresOn: '2027-02-30' } }),
    { 'authentication.credential.expiresOn': /must be a date/ },
  ],
  [
    'a certificate without anything',
    exchange({ credential: { type: 'certificate' } }),
    { 'authentication.credential.certificate': /must be given/ },
  ],
  [
    'a certificate without its key',
    exchange({ credential: { type: 'certificate', certificate: 'PEM' } }),
    { 'authentication.credential.privateKey': /must be given/ },
  ],
  [
    'a key without its certificate',
    exchange({ credential: { type: 'certificate', privateKey: 'PEM' } }),
    { 'authentication.credential.certificate': /must be given/ },
  ],
  [
    'PFX and PEM at once',
    exchange({ credential: { type: 'certificate', pfx: 'x', certificate: 'y' } }),
    { 'authentication.credential.pfx': /stand alone/ },
  ],
  [
    'a federated credential without its file',
    exchange({ credential: { type: 'federated' } }),
    { 'authentication.credential.assertionFile': /must be given/ },
  ],
  [
    'a password sign-in without server and password',
    { authentication: { type: 'password', username: 'a' } },
    { server: /must be given/, 'authentication.password': /must be given/ },
  ],
  ['generic OAuth without server', { ...generic(), server: undefined }, { server: /must be given/ }],
  [
    'generic OAuth without endpoint and scope',
    generic({ tokenEndpoint: undefined, scope: undefined }),
    { 'authentication.tokenEndpoint': /must be given/, 'authentication.scope': /must be given/ },
  ],
  [
    'a signed assertion with a secret',
    generic({ clientAuthentication: 'private_key_jwt' }),
    { 'authentication.clientAuthentication': /post or basic with a secret/ },
  ],
  [
    'an unknown mechanism',
    generic({ mechanism: 'plain' }),
    { 'authentication.mechanism': /xoauth2 or oauthbearer/ },
  ],
  [
    'an extra parameter with an odd name',
    generic({ extraParameters: { $sealed: 'x' } }),
    { 'authentication.extraParameters.$sealed': /plain names/ },
  ],
  [
    'an extra parameter that is no text',
    generic({ extraParameters: { audience: 1 } }),
    { 'authentication.extraParameters.audience': /must be text/ },
  ],
  ['a cloud without a known server', exchange({ cloud: 'bleu' }), { server: /must be given/ }],
  [
    'many things at once',
    { ...exchange({ tenantId: 'x', clientId: 'y', mailbox: 'z' }), port: -1, encryption: 1 },
    {
      'authentication.tenantId': /./,
      'authentication.clientId': /./,
      'authentication.mailbox': /./,
      port: /./,
      encryption: /./,
    },
  ],
];

for (const [what, input, problems] of WRONG)
  test(`${what} is refused by its field`, () => {
    const found = problemsOf(input);
    assert.deepEqual(Object.keys(found).toSorted(), Object.keys(problems).toSorted());
    for (const [field, pattern] of Object.entries(problems)) assert.match(found[field] ?? '', pattern);
  });
