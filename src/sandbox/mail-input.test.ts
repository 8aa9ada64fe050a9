import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMailInput, MAX_LINE_BYTES, unstuffed, type ReceivedMail } from './mail-input.ts';

/** The mail that a stream holds when it comes in pieces of this size, and what is left for the next command. */
function received(
  stream: string,
  pieceSize: number,
  maxBytes = 1000,
): { mail?: ReceivedMail; rest?: string } {
  const input = createMailInput();
  input.startMail(maxBytes);
  let mail: ReceivedMail | undefined;
  for (let at = 0; at < stream.length; at += pieceSize) {
    input.push(Buffer.from(stream.slice(at, at + pieceSize)));
    mail ??= input.mail();
  }
  const line = input.line();
  return { ...(mail ? { mail } : {}), ...(line?.kind === 'line' ? { rest: line.text } : {}) };
}

const CASES: readonly [name: string, stream: string, source: string][] = [
  ['an ordinary mail', 'A: b\r\n\r\nText\r\n.\r\n', 'A: b\r\n\r\nText\r\n'],
  ['an empty mail', '.\r\n', ''],
  ['dots that were doubled', '..first\r\n...two\r\nx..y\r\n..\r\n.\r\n', '.first\r\n..two\r\nx..y\r\n.\r\n'],
  ['a bare LF before a dot does not end it', 'a\n.\nb\r\n.\r\n', 'a\n.\nb\r\n'],
  ['a dot and a bare LF do not end it', 'a\r\n.\nb\r\n.\r\n', 'a\r\n\nb\r\n'],
  ['a bare CR does not end it', 'a\r.\rb\r\n.\r\n', 'a\r.\rb\r\n'],
];

for (const [name, stream, source] of CASES) {
  test(`DATA, ${name}: the same mail comes out however the bytes are cut`, () => {
    for (let pieceSize = 1; pieceSize <= stream.length + 6; pieceSize += 1) {
      const { mail, rest } = received(`${stream}NOOP\r\n`, pieceSize);
      assert.equal(mail?.source.toString(), source, `pieces of ${pieceSize}`);
      assert.equal(rest, 'NOOP', `pieces of ${pieceSize}`);
    }
  });
}

test('a mail of the permitted size is kept, one of a byte more is not', () => {
  assert.equal(received('123456\r\n.\r\n', 3, 8).mail?.isTooLarge, false);
  const over = received('1234567\r\n.\r\n', 3, 8).mail;
  assert.equal(over?.isTooLarge, true);
  assert.equal(over?.source.length, 0);
});

test('a mail without a leading dot is not copied to be unstuffed', () => {
  const source = Buffer.from('plain\r\n');
  assert.equal(unstuffed(source), source);
});

test('a command line that never ends is swallowed and refused, and the next one is read', () => {
  const input = createMailInput();
  input.push(Buffer.alloc(MAX_LINE_BYTES + 1, 'x'));
  assert.equal(input.line(), undefined);
  input.push(Buffer.from('xx\r\nNOOP\r\n'));
  assert.deepEqual(input.line(), { kind: 'too-long' });
  assert.deepEqual(input.line(), { kind: 'line', text: 'NOOP' });
});

test('a counted chunk takes exactly its bytes, line ends and dots among them', () => {
  const input = createMailInput();
  input.startBytes(7, true);
  input.push(Buffer.from('a\r\n'));
  assert.equal(input.bytes(), undefined);
  input.push(Buffer.from('.\r\nbNOOP\r\n'));
  assert.equal(input.bytes()?.toString(), 'a\r\n.\r\nb');
  assert.deepEqual(input.line(), { kind: 'line', text: 'NOOP' });
});
