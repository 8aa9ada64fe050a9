import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { withoutSecrets } from '../settings/settings.ts';
import { parseNetworkSettings, type NetworkProxies } from './network-settings.ts';

const HTTP = { type: 'http', host: 'proxy.contoso.com', port: 3128 };
const SIGNED_IN = { ...HTTP, username: 'foyer', password: 'hunter22' };

function problemsOf(crl: unknown, stored?: NetworkProxies): Record<string, string> {
  try {
    parseNetworkSettings({ crl }, stored);
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error));
    assert.equal(error.code, 'network_settings_invalid');
    assert.doesNotMatch(error.message, /hunter22/);
    return Object.fromEntries(error.problems.map(({ field, problem }) => [field, problem]));
  }
  return {};
}

test('legs that are left out go directly', () => {
  assert.deepEqual(parseNetworkSettings({}), { webhook: null, crl: null });
  assert.deepEqual(parseNetworkSettings({ crl: 'environment' }), { webhook: null, crl: 'environment' });
});

test('a proxy is kept with what it was given, its password as a secret', () => {
  const { crl } = parseNetworkSettings({ crl: { ...SIGNED_IN, bypass: ['*.contoso.com'] } });
  assert.ok(crl !== null && crl !== 'environment' && crl.password instanceof Secret);
  assert.equal(crl.password.reveal(), 'hunter22');
  const shown = { ...HTTP, bypass: ['*.contoso.com'], username: 'foyer' };
  assert.deepEqual(withoutSecrets(crl), shown);
});

test('hosts are names or addresses, without ports, zones or anything else', () => {
  for (const host of [
    'proxy',
    'proxy.contoso.com',
    'proxy.contoso.com.',
    'a_b.example',
    '10.0.0.1',
    '2001:db8::1',
    '::1',
  ])
    assert.deepEqual(problemsOf({ ...HTTP, host }), {}, host);
  const wrong = [
    '',
    'proxy:3128',
    'a:1',
    ':::',
    '1:2',
    'http://proxy',
    'a..b',
    '.a',
    'a b',
    '[::1]',
    'fe80::1%eth0',
    '-a',
    'x'.repeat(254),
  ];
  for (const host of wrong)
    assert.deepEqual(
      problemsOf({ ...HTTP, host }),
      { 'crl.host': 'must be a host name or IP address, without a port' },
      host,
    );
});

test('every field that is wrong is named', () => {
  const whole = 'must be null, "environment", or an object with type, host and port';
  const cases: readonly [unknown, Record<string, string>][] = [
    ['http://proxy:3128', { crl: whole }],
    [3128, { crl: whole }],
    [[HTTP], { crl: whole }],
    [
      {},
      {
        'crl.type': 'must be http, https or socks5',
        'crl.host': 'must be given',
        'crl.port': 'must be given',
      },
    ],
    [{ ...HTTP, type: 'socks4' }, { 'crl.type': 'must be http, https or socks5' }],
    [{ ...HTTP, port: 0 }, { 'crl.port': 'must be from 1 to 65535' }],
    [{ ...HTTP, port: '3128' }, { 'crl.port': 'must be a whole number from 1 to 65535' }],
    [{ ...HTTP, url: 'x' }, { 'crl.url': 'is not a field here; correct its name or leave it out' }],
    [{ ...HTTP, username: 'foyer' }, { 'crl.password': 'must be given with a user name' }],
    [{ ...HTTP, password: 'hunter22' }, { 'crl.username': 'must be given with a password' }],
    [{ ...SIGNED_IN, username: 'a:b' }, { 'crl.username': 'must have no colon' }],
    [{ ...SIGNED_IN, username: 'a\r\nb' }, { 'crl.username': 'must be one line of text' }],
    [{ ...SIGNED_IN, password: 'ö'.repeat(128) }, { 'crl.password': 'must have at most 255 bytes' }],
    [{ ...HTTP, bypass: '*.contoso.com' }, { 'crl.bypass': 'must be a list of texts' }],
  ];
  for (const [crl, expected] of cases) assert.deepEqual(problemsOf(crl), expected, JSON.stringify(crl));
  const { 'crl.bypass.1': problem = '' } = problemsOf({ ...HTTP, bypass: ['a.example', '10.0.0.0/40'] });
  assert.match(problem, /^must be a host name, a domain/);
});

test('a colon in the user name is only a matter of HTTP', () => {
  assert.deepEqual(problemsOf({ ...SIGNED_IN, type: 'socks5', username: 'a:b' }), {});
});

test('a password that is left out is the stored one, for the same proxy only', () => {
  const stored = parseNetworkSettings({ crl: SIGNED_IN });
  const shown = { ...HTTP, username: 'foyer' };
  const { crl } = parseNetworkSettings(
    { crl: { ...shown, host: 'PROXY.contoso.com', bypass: ['*'] } },
    stored,
  );
  assert.equal(typeof crl === 'object' && crl?.password?.reveal(), 'hunter22');
  const again = 'must be entered again, since the type, host or port of the proxy has changed';
  for (const change of [{ host: 'evil.example' }, { port: 3129 }, { type: 'https' }])
    assert.deepEqual(problemsOf({ ...shown, ...change }, stored), { 'crl.password': again });
  // What is stored for one leg is not for another.
  assert.deepEqual(problemsOf(shown, { webhook: stored.crl, crl: null }), {
    'crl.password': 'must be given with a user name',
  });
});
