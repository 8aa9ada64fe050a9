import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isMailAddress, needsSmtpUtf8 } from './mail-address.ts';

const GOOD = [
  'a@b',
  'no-reply@contoso.onmicrosoft.com',
  "o'brien+tag=1@example.com",
  '!#$%&*/?^_`{|}~@example.com',
  'jörg@bücher.example',
  '用户@例子.广告',
  'a@[192.0.2.1]',
  'a@[IPv6:2001:db8::1]',
  `${'a'.repeat(64)}@example.com`,
];
const BAD = [
  '',
  'a',
  '@b',
  'a@',
  'a@@b',
  'a@b@c',
  'a b@c',
  'a@b c',
  'a@b\n',
  'a\r\n@b',
  'a\0@b',
  'a\u2028@b',
  'a\u0085@b',
  'a@b>',
  '<a@b>',
  '"a"@b',
  'a\\@b',
  'a,b@c',
  'a;b@c',
  'a:b@c',
  '.a@b',
  'a.@b',
  'a..b@c',
  'a@-b',
  'a@b-',
  'a@b..c',
  'a@b.',
  'a@[x]',
  'a@[192.0.2.1]> SIZE=1',
  '\ud800@b',
  `${'a'.repeat(65)}@b`,
  `a@${'b'.repeat(253)}`,
];

for (const address of GOOD)
  test(`${address.slice(0, 40)} is a mail address`, () => {
    assert.equal(isMailAddress(address), true);
  });

for (const address of BAD)
  test(`${JSON.stringify(address.slice(0, 40))} is no mail address`, () => {
    assert.equal(isMailAddress(address), false);
  });

test('only letters beyond ASCII need SMTPUTF8', () => {
  assert.equal(needsSmtpUtf8('a@example.com'), false);
  assert.equal(needsSmtpUtf8('jörg@example.com'), true);
});
