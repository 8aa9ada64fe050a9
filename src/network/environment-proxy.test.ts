import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Secret } from '../secrets/secrets.ts';
import { ProxyFailure } from './proxy-failure.ts';
import { routeTo, type Target } from './proxy.ts';

const SMTP: Target = { scheme: 'smtp', host: 'smtp.contoso.com', port: 587 };
const HTTPS: Target = { scheme: 'https', host: 'login.contoso.com', port: 443 };
const HTTP: Target = { scheme: 'http', host: 'crl.contoso.com', port: 80 };

/** `type host:port user:password`, or `direct`. */
function way(target: Target, variables: Record<string, string>): string {
  const secrets = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, new Secret(value)]),
  );
  const { proxy } = routeTo(target, { leg: 'token', proxy: 'environment' }, secrets);
  if (!proxy) return 'direct';
  const { type, host, port, username, password } = proxy;
  return `${type} ${host}:${port}${username === undefined ? '' : ` ${username}:${password?.reveal()}`}`;
}

test('each scheme has its variables, the lower case spelling first, empty ones counting as none', () => {
  const cases: readonly [Target, Record<string, string>, string][] = [
    [HTTPS, {}, 'direct'],
    [HTTPS, { HTTPS_PROXY: 'http://a:1' }, 'http a:1'],
    [HTTPS, { HTTPS_PROXY: 'http://a:1', https_proxy: 'http://b:2' }, 'http b:2'],
    [HTTPS, { HTTPS_PROXY: 'http://a:1', https_proxy: '' }, 'http a:1'],
    [HTTPS, { HTTP_PROXY: 'http://a:1' }, 'direct'],
    [HTTPS, { ALL_PROXY: 'http://a:1' }, 'http a:1'],
    [HTTPS, { all_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:2' }, 'http b:2'],
    [HTTP, { HTTP_PROXY: 'http://a:1', HTTPS_PROXY: 'http://b:2' }, 'http a:1'],
    [HTTP, { HTTPS_PROXY: 'http://b:2' }, 'direct'],
    [SMTP, { HTTPS_PROXY: 'http://b:2', HTTP_PROXY: 'http://c:3' }, 'http b:2'],
    [SMTP, { ALL_PROXY: 'socks5://a', HTTPS_PROXY: 'http://b:2' }, 'socks5 a:1080'],
    [SMTP, { HTTP_PROXY: 'http://c:3' }, 'direct'],
  ];
  for (const [target, variables, expected] of cases)
    assert.equal(way(target, variables), expected, JSON.stringify(variables));
});

test('a proxy may be written in every usual way', () => {
  const cases: Record<string, string> = {
    'http://proxy.contoso.com:3128': 'http proxy.contoso.com:3128',
    'http://proxy.contoso.com:3128/': 'http proxy.contoso.com:3128',
    'proxy.contoso.com:3128': 'http proxy.contoso.com:3128',
    'http://proxy.contoso.com': 'http proxy.contoso.com:80',
    'https://proxy.contoso.com': 'https proxy.contoso.com:443',
    'HTTPS://Proxy.Contoso.com:8443': 'https proxy.contoso.com:8443',
    'socks5://proxy.contoso.com': 'socks5 proxy.contoso.com:1080',
    'socks5h://proxy.contoso.com:1081': 'socks5 proxy.contoso.com:1081',
    'http://foyer:p%40ss@proxy.contoso.com:3128': 'http proxy.contoso.com:3128 foyer:p@ss',
    'http://foyer:100%@proxy.contoso.com:3128': 'http proxy.contoso.com:3128 foyer:100%',
    'foyer:pass@proxy.contoso.com:3128': 'http proxy.contoso.com:3128 foyer:pass',
    'http://[2001:db8::1]:3128': 'http 2001:db8::1:3128',
    ' http://10.0.0.1:3128 ': 'http 10.0.0.1:3128',
  };
  for (const [text, expected] of Object.entries(cases))
    assert.equal(way(HTTPS, { HTTPS_PROXY: text }), expected);
});

test('a variable that names no usable proxy is told by its name, never by its value', () => {
  for (const text of [
    'socks4://hidden:1',
    'ftp://hidden',
    'http://',
    'http://hidden:99999',
    'http://:hidden@',
    'a b',
  ])
    assert.throws(
      () => way(HTTPS, { HTTPS_PROXY: text }),
      (error: unknown) => {
        assert.ok(error instanceof ProxyFailure, text);
        assert.equal(error.code, 'PROXY_PROTOCOL');
        assert.equal(error.proxy, 'HTTPS_PROXY');
        assert.match(error.message, /HTTPS_PROXY/);
        assert.doesNotMatch(error.message, /hidden/);
        return true;
      },
    );
});

test('NO_PROXY is read as others read it: a domain covers itself and what is below it', () => {
  const cases: readonly [string, string][] = [
    ['contoso.com', 'direct'],
    ['.contoso.com', 'direct'],
    ['*.contoso.com', 'direct'],
    ['a.example, login.contoso.com', 'direct'],
    ['a.example login.contoso.com', 'direct'],
    ['login.contoso.com:443', 'direct'],
    ['*', 'direct'],
    ['login.contoso.com:8443', 'http a:1'],
    ['toso.com', 'http a:1'],
    ['x.login.contoso.com', 'http a:1'],
    ['10.0.0.0/8,,', 'http a:1'],
    ['', 'http a:1'],
  ];
  for (const [list, expected] of cases)
    assert.equal(way(HTTPS, { HTTPS_PROXY: 'http://a:1', NO_PROXY: list }), expected, list);
  const host = '10.1.2.3';
  assert.equal(way({ ...HTTPS, host }, { HTTPS_PROXY: 'http://a:1', no_proxy: '10.0.0.0/8' }), 'direct');
  assert.equal(way({ ...HTTPS, host }, { HTTPS_PROXY: 'http://a:1', no_proxy: '10.1.2.3' }), 'direct');
});

test('this machine is never reached through the environment’s proxy, but through a chosen one', () => {
  const target: Target = { ...SMTP, host: 'localhost' };
  assert.equal(way(target, { ALL_PROXY: 'http://a:1' }), 'direct');
  const proxy = { type: 'http', host: 'a', port: 1, bypass: [] } as const;
  assert.equal(routeTo(target, { leg: 'smtp', proxy }, {}).proxy, proxy);
});

test('without being asked for, the environment is not looked at', () => {
  const variables = { HTTPS_PROXY: new Secret('http://a:1') };
  assert.equal(routeTo(HTTPS, { leg: 'token', proxy: null }, variables).proxy, undefined);
});

test('a target that is in the bypass list is reached directly', () => {
  const proxy = { type: 'http', host: 'a', port: 1, bypass: ['*.contoso.com:587'] } as const;
  assert.equal(routeTo(SMTP, { leg: 'smtp', proxy }, {}).proxy, undefined);
  assert.equal(routeTo(HTTPS, { leg: 'token', proxy }, {}).proxy, proxy);
});
