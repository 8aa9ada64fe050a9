import { test } from 'node:test';
import assert from 'node:assert/strict';
import { endsReply, parseCapabilities, parseReply, sizeLimit } from './smtp-reply.ts';

for (const [line, end] of [
  ['250 ok', true],
  ['250', true],
  ['250-more', false],
  ['199 no', undefined],
  ['600 no', undefined],
  ['25 no', undefined],
  ['2500', undefined],
  ['', undefined],
  ['HTTP/1.1 400', undefined],
] as const)
  test(`${JSON.stringify(line)} ${end === undefined ? 'is no reply' : end ? 'ends a reply' : 'goes on'}`, () => {
    assert.equal(endsReply(line), end);
  });

test('a reply is its code, its last line’s enhanced code and all its words', () => {
  assert.deepEqual(parseReply(['550-5.7.1 first', '550 5.1.1 last']), {
    code: 550,
    enhanced: '5.1.1',
    lines: ['5.7.1 first', '5.1.1 last'],
    text: '550 5.7.1 first 5.1.1 last',
  });
});

for (const text of ['250 ok', '250', '250 5.1 x', '250 3.1.1 x', '250 5.1.1x', '250 5.1111.1 x'])
  test(`${JSON.stringify(text)} has no enhanced code`, () => {
    assert.equal(parseReply([text]).enhanced, undefined);
  });

test('no reply at all is code 0', () => {
  assert.deepEqual(parseReply([]), { code: 0, lines: [], text: '' });
});

test('capabilities are read by keyword, however they are written', () => {
  const capabilities = parseCapabilities(
    parseReply(['250-host', '250-size 100', '250-AUTH=login plain', '250-', '250 Pipelining']),
  );
  assert.deepEqual(capabilities.get('AUTH'), ['LOGIN', 'PLAIN']);
  assert.equal(capabilities.has('PIPELINING'), true);
  assert.equal(capabilities.has('HOST'), false);
  assert.equal(sizeLimit(capabilities), 100);
});

for (const size of ['SIZE', 'SIZE 0', 'SIZE -1', 'SIZE x', 'SIZE 1e400', '8BITMIME'])
  test(`${size} is no limit`, () => {
    assert.equal(sizeLimit(parseCapabilities(parseReply(['250-host', `250 ${size}`]))), undefined);
  });
