import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isBypassed, isBypassEntry, isOwnMachine } from './bypass.ts';

test('an entry covers what it says, and nothing else', () => {
  const cases: readonly [entry: string, covered: readonly string[], others: readonly string[]][] = [
    [
      'smtp.contoso.com',
      ['smtp.contoso.com', 'SMTP.Contoso.COM', 'smtp.contoso.com.'],
      ['a.smtp.contoso.com', 'contoso.com', 'xsmtp.contoso.com'],
    ],
    [
      '*.contoso.com',
      ['a.contoso.com', 'a.b.contoso.com'],
      ['contoso.com', 'xcontoso.com', 'a.contoso.com.evil.example'],
    ],
    ['.Contoso.com', ['a.contoso.com'], ['contoso.com']],
    ['*', ['anything.example', '10.0.0.1', '::1'], []],
    ['localhost', ['localhost'], ['localhost.example']],
    ['10.1.2.3', ['10.1.2.3', '::ffff:10.1.2.3'], ['10.1.2.4', '110.1.2.3']],
    ['10.0.0.0/8', ['10.0.0.1', '10.255.255.255', '::ffff:10.0.0.1'], ['11.0.0.1', 'ten.example', '::1']],
    ['0.0.0.0/0', ['1.2.3.4'], ['one.example']],
    ['192.0.2.128/25', ['192.0.2.200'], ['192.0.2.1']],
    ['2001:db8::1', ['2001:db8::1', '[2001:DB8:0::1]'], ['2001:db8::2']],
    ['[2001:db8::1]', ['2001:db8::1'], ['2001:db8::2']],
    ['fd00::/8', ['fd12::1'], ['fe80::1', '10.0.0.1']],
    [' smtp.contoso.com ', ['smtp.contoso.com'], []],
  ];
  for (const [entry, covered, others] of cases) {
    assert.ok(isBypassEntry(entry), entry);
    for (const host of covered) assert.equal(isBypassed([entry], host, 587), true, `${entry} covers ${host}`);
    for (const host of others) assert.equal(isBypassed([entry], host, 587), false, `${entry} and ${host}`);
  }
});

test('a port narrows an entry', () => {
  for (const [entry, host] of [
    ['smtp.contoso.com:587', 'smtp.contoso.com'],
    ['*.contoso.com:587', 'smtp.contoso.com'],
    ['10.1.2.3:587', '10.1.2.3'],
    ['[2001:db8::1]:587', '2001:db8::1'],
  ] as const) {
    assert.equal(isBypassed([entry], host, 587), true, entry);
    assert.equal(isBypassed([entry], host, 25), false, entry);
  }
});

test('what means nothing is no entry and covers nothing', () => {
  const entries = [
    '',
    ' ',
    'smtp.*',
    'a b',
    'a..b',
    '10.0.0.0/33',
    'fd00::/129',
    '10.0.0/8',
    'name/8',
    'a:70000',
    'a:',
    '[::1',
    '[name]',
    '-a.b',
    '*.*',
    '**',
    'https://a.example',
    '%',
  ];
  for (const entry of entries) {
    assert.equal(isBypassEntry(entry), false, `"${entry}"`);
    assert.equal(isBypassed([entry], 'a', 587), false, `"${entry}"`);
  }
});

test('any entry of a list is enough', () => {
  assert.equal(isBypassed(['a.example', 'nonsense*', '10.0.0.0/8'], '10.1.1.1', 25), true);
  assert.equal(isBypassed([], '10.1.1.1', 25), false);
});

test('hosts that are no names match nothing', () => {
  for (const host of ['', 'fe80::1%eth0', 'a b', '999.1.1.1'])
    assert.equal(isBypassed(['a.example', '10.0.0.0/8', 'fd00::/8'], host, 25), false, host);
});

test('this machine and its link are told from others', () => {
  for (const host of [
    'localhost',
    'LOCALHOST.',
    'x.localhost',
    '127.0.0.1',
    '127.9.9.9',
    '::1',
    '[::1]',
    '::ffff:127.0.0.1',
    '169.254.169.254',
    'fe80::1',
    'fe80::1%eth0',
  ])
    assert.equal(isOwnMachine(host), true, host);
  for (const host of ['localhost.example', '128.0.0.1', '::2', '10.0.0.1', 'notlocalhost'])
    assert.equal(isOwnMachine(host), false, host);
});
