import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  exchange,
  generic,
  PASSWORD,
  problemsOf,
  SECRET,
  TENANT,
} from '../../test/stand-ins/smtp-settings-input.ts';
import { Secret } from '../secrets/secrets.ts';
import { parseSmtpSettings, shownSmtpSettings, usesOAuth } from './smtp-settings.ts';

const CLOUDS: readonly [cloud: string, server: string | undefined, authority: string, scope: string][] = [
  ['worldwide', 'smtp.office365.com', 'login.microsoftonline.com', 'https://outlook.office.com/.default'],
  ['gcc', 'smtp.office365.com', 'login.microsoftonline.com', 'https://outlook.office.com/.default'],
  ['gcc-high', 'smtp.office365.us', 'login.microsoftonline.us', 'https://outlook.office365.us/.default'],
  [
    'dod',
    'outlook-dod.office365.us',
    'login.microsoftonline.us',
    'https://outlook-dod.office365.us/.default',
  ],
  [
    '21vianet',
    'smtp.partner.outlook.cn',
    'login.partner.microsoftonline.cn',
    'https://partner.outlook.cn/.default',
  ],
  ['bleu', undefined, 'login.sovcloud-identity.fr', 'https://outlook.sovcloud.fr/.default'],
  ['delos', undefined, 'login.sovcloud-identity.de', 'https://outlook.sovcloud.de/.default'],
];

for (const [cloud, server, authority, scope] of CLOUDS)
  test(`of the cloud ${cloud} endpoint, scope and server are known`, () => {
    const settings = parseSmtpSettings({
      ...(server ? {} : { server: 'own.example' }),
      ...exchange({ cloud }),
    });
    assert.ok(usesOAuth(settings.authentication));
    assert.equal(settings.server, server ?? 'own.example');
    assert.equal(settings.authentication.tokenEndpoint, `https://${authority}/${TENANT}/oauth2/v2.0/token`);
    assert.equal(settings.authentication.scope, scope);
    assert.deepEqual(
      [settings.port, settings.encryption, settings.connectionTimeoutSeconds],
      [587, 'starttls', 60],
    );
  });

test('what is given goes before what is derived', () => {
  const given = { tokenEndpoint: 'https://own.example/token', scope: 'own/.default' };
  const settings = parseSmtpSettings({ server: '192.0.2.1', ...exchange(given) });
  assert.ok(usesOAuth(settings.authentication));
  assert.equal(settings.server, '192.0.2.1');
  assert.equal(settings.authentication.tokenEndpoint, given.tokenEndpoint);
  assert.equal(settings.authentication.scope, given.scope);
});

test('space around a pasted secret is not part of it', () => {
  const { authentication } = parseSmtpSettings(
    exchange({ credential: { type: 'secret', secret: ` ${SECRET}\n` } }),
  );
  assert.ok(usesOAuth(authentication) && authentication.credential.type === 'secret');
  assert.equal(authentication.credential.secret.reveal(), SECRET);
});

/** With its secrets in the clear, to compare. */
const revealed = (value: unknown): unknown =>
  value instanceof Secret
    ? value.reveal()
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, revealed(part)]))
      : value;

const KINDS: Record<string, object> = {
  'with a secret': exchange({ credential: { type: 'secret', secret: SECRET, expiresOn: '2027-03-15' } }),
  'with a certificate in PEM': exchange({
    credential: { type: 'certificate', certificate: 'PEM', privateKey: SECRET, passphrase: 'hunter22' },
  }),
  'with a certificate in PFX': exchange({
    credential: { type: 'certificate', pfx: SECRET, passphrase: 'hunter22' },
  }),
  'with a federated credential': exchange({ credential: { type: 'federated', assertionFile: '/run/token' } }),
  'of another provider': { ...generic({ extraParameters: { audience: 'x' }, mechanism: 'oauthbearer' }) },
  'with a password': { server: 'smtp.example', authentication: PASSWORD },
  'without sign-in': { server: 'smtp.example', encryption: 'none', authentication: { type: 'none' } },
};

for (const [what, input] of Object.entries(KINDS))
  test(`settings ${what} are shown without secrets and can be sent back as they are`, () => {
    const settings = parseSmtpSettings(input);
    const shown = JSON.stringify(shownSmtpSettings(settings));
    assert.doesNotMatch(shown, /wert~8Q|hunter22|\[secret\]/);
    assert.deepEqual(revealed(parseSmtpSettings(JSON.parse(shown), settings)), revealed(settings));
  });

const STORED = parseSmtpSettings(exchange());
const STORED_PASSWORD = parseSmtpSettings({ server: 'smtp.example', authentication: PASSWORD });
const withoutSecret = { credential: { type: 'secret' } };
const withoutPassword = { type: PASSWORD.type, username: PASSWORD.username };

for (const [what, input, stored, field] of [
  [
    'another host',
    exchange({ ...withoutSecret, tokenEndpoint: 'https://evil.example/token' }),
    STORED,
    'authentication.credential.secret',
  ],
  [
    'another port',
    exchange({ ...withoutSecret, tokenEndpoint: 'https://login.microsoftonline.com:444/token' }),
    STORED,
    'authentication.credential.secret',
  ],
  [
    'another cloud',
    exchange({ ...withoutSecret, cloud: 'gcc-high' }),
    STORED,
    'authentication.credential.secret',
  ],
  [
    'another server',
    { server: 'evil.example', authentication: withoutPassword },
    STORED_PASSWORD,
    'authentication.password',
  ],
  [
    'another port of the server',
    { server: 'smtp.example', port: 2525, authentication: withoutPassword },
    STORED_PASSWORD,
    'authentication.password',
  ],
  [
    'the open line',
    { server: 'smtp.example', encryption: 'none', authentication: withoutPassword },
    STORED_PASSWORD,
    'authentication.password',
  ],
] as const)
  test(`a stored secret does not go to ${what}`, () => {
    assert.match(problemsOf(input, stored)[field] ?? '', /must be entered again/);
  });

test('a stored secret goes on to the same endpoint, whatever else changes', () => {
  const settings = parseSmtpSettings(
    { port: 2525, ...exchange({ ...withoutSecret, mailbox: 'b@contoso.example' }) },
    STORED,
  );
  assert.ok(usesOAuth(settings.authentication) && settings.authentication.credential.type === 'secret');
  assert.equal(settings.authentication.credential.secret.reveal(), SECRET);
});

test('a stored secret is no certificate, and a stored password no secret', () => {
  assert.match(
    problemsOf(exchange({ credential: { type: 'certificate' } }), STORED)[
      'authentication.credential.certificate'
    ] ?? '',
    /must be given/,
  );
  assert.match(
    problemsOf(exchange(withoutSecret), STORED_PASSWORD)['authentication.credential.secret'] ?? '',
    /must be given/,
  );
});

test('the password of a proxy is shown to nobody, and kept for the same proxy of the same leg', () => {
  const place = { type: 'http', host: 'proxy.contoso.com', port: 3128, username: 'foyer' };
  const stored = parseSmtpSettings({ ...exchange(), proxy: { token: { ...place, password: 'hunter22' } } });
  assert.doesNotMatch(JSON.stringify(shownSmtpSettings(stored)), /hunter22|password/);
  const again = parseSmtpSettings(shownSmtpSettings(stored), stored);
  assert.deepEqual(again, stored);
  const moved = { ...exchange(), proxy: { token: { ...place, host: 'evil.example' } } };
  assert.match(problemsOf(moved, stored)['proxy.token.password'] ?? '', /must be entered again/);
  const other = { ...exchange(), proxy: { smtp: place } };
  assert.match(problemsOf(other, stored)['proxy.smtp.password'] ?? '', /must be given/);
});
