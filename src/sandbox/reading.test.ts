import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readScope } from './access-token.ts';
import { addressesOf, readMailHeader } from './mail-header.ts';
import { parseChunk, parseCommand, parsePath } from './smtp-command.ts';
import { readTokenRequest } from './token-request.ts';
import { parseXoauth2 } from './xoauth2.ts';

const FORM = 'application/x-www-form-urlencoded';

test('an XOAUTH2 message gives the user in lower case and the token', () => {
  const parsed = parseXoauth2(
    Buffer.from('user=A@b.example\x01auth=Bearer t.o.k\x01\x01').toString('base64'),
  );
  assert.equal(parsed?.user, 'a@b.example');
  assert.equal(parsed?.token.reveal(), 't.o.k');
});

for (const text of [
  '',
  'user=a@b\x01auth=Bearer t',
  'user=\x01auth=Bearer t\x01\x01',
  'auth=Bearer t\x01\x01',
  'n,a=a@b,\x01auth=Bearer t\x01\x01',
]) {
  test(`XOAUTH2 ${JSON.stringify(text)} is not read`, () => {
    assert.equal(parseXoauth2(Buffer.from(text).toString('base64')), undefined);
  });
}

test('commands are read whatever their case and spacing', () => {
  assert.deepEqual(parseCommand('mail  FROM:<a@b> '), { verb: 'MAIL', rest: 'FROM:<a@b>' });
  assert.deepEqual(parseCommand(''), { verb: '', rest: '' });
});

const PATHS: readonly [string, 'FROM' | 'TO', string | null][] = [
  ['FROM:<A@b.example> SIZE=10 BODY=8BITMIME', 'FROM', 'a@b.example'],
  ['FROM: <a@b.example>', 'FROM', 'a@b.example'],
  ['FROM:<>', 'FROM', ''],
  ['TO:<"odd > local"@b.example> NOTIFY=NEVER ORCPT=rfc822;x', 'TO', '"odd > local"@b.example'],
  ['TO:<用户@例子.example>', 'TO', '用户@例子.example'],
  ['TO:<>', 'TO', null],
  ['TO:<a@b@c>', 'TO', null],
  ['TO:<a b@c.example>', 'TO', null],
  ['TO:a@b.example', 'TO', null],
  ['FROM:<a@b.example>', 'TO', null],
];

for (const [rest, keyword, address] of PATHS) {
  test(`${keyword} path ${rest} reads as ${address ?? 'an error'}`, () => {
    const reading = parsePath(rest, keyword);
    assert.equal(reading.kind === 'path' ? reading.path.address : null, address);
  });
}

test('BDAT wants a number and perhaps LAST', () => {
  assert.deepEqual(parseChunk('12 last'), { size: 12, isLast: true });
  assert.deepEqual(parseChunk('0'), { size: 0, isLast: false });
  assert.equal(parseChunk('-1'), undefined);
  assert.equal(parseChunk('12 FIRST'), undefined);
});

const LISTS: readonly [string, readonly string[]][] = [
  ['a@b.example', ['a@b.example']],
  ['"Doe, Jane" <Jane@b.example>', ['jane@b.example']],
  ['Jane (a@c.example, really) <jane@b.example>', ['jane@b.example']],
  ['=?utf-8?Q?a=40c?= <jane@b.example>, x@y.example', ['jane@b.example', 'x@y.example']],
  ['All: a@b.example, c@d.example;', ['a@b.example', 'c@d.example']],
  ['nobody', []],
];

for (const [list, addresses] of LISTS) {
  test(`the address list ${list} holds ${addresses.length} addresses`, () => {
    assert.deepEqual(addressesOf(list), addresses);
  });
}

test('the header ends where the body begins, and folded lines belong together', () => {
  const header = readMailHeader(
    Buffer.from(
      'From: Jane\r\n <jane@b.example>\r\nMESSAGE-ID: <1@b>\r\n\r\nFrom: other@c.example\r\nSender: x@y\r\n',
    ),
  );
  assert.deepEqual(header, { fromAddresses: ['jane@b.example'], hasSender: false, messageId: '<1@b>' });
});

const SCOPES: readonly [string, string][] = [
  ['https://outlook.office365.com/.default', 'https://outlook.office365.com'],
  ['https://outlook.office.com/.default', 'https://outlook.office.com'],
  ['https://graph.microsoft.com/.default', 'https://graph.microsoft.com'],
  ['https://outlook.office365.com/SMTP.Send', 'scope-not-default'],
  ['https://outlook.office365.com/.default https://graph.microsoft.com/.default', 'scope-invalid'],
  ['', 'scope-invalid'],
  ['https://nowhere.example/.default', 'unknown-resource'],
];

for (const [scope, expected] of SCOPES) {
  test(`the scope "${scope}" reads as ${expected}`, () => {
    const reading = readScope(scope);
    const actual =
      reading.kind === 'resource'
        ? reading.audience
        : reading.kind === 'malformed'
          ? reading.error
          : reading.kind;
    assert.equal(actual, expected);
  });
}

test('a client in the Authorization header is decoded twice, as RFC 6749 asks', () => {
  const basic = Buffer.from(`id:${encodeURIComponent('s+/:&=%')}`).toString('base64');
  const request = readTokenRequest('grant_type=client_credentials', FORM, `Basic ${basic}`);
  assert.equal(request.client_id, 'id');
  assert.equal(request.secret, 's+/:&=%');
});

test('a body that is not a form holds no parameters', () => {
  assert.equal(readTokenRequest('{"client_id":"x"}', 'application/json', undefined).client_id, undefined);
});

test('a parameter given twice, or broken percent signs, make the request malformed', () => {
  assert.equal(readTokenRequest('scope=a&scope=b', FORM, undefined).fault, 'request-malformed');
  assert.equal(readTokenRequest('client_secret=50%', FORM, undefined).fault, 'request-malformed');
});
