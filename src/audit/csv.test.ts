import { test } from 'node:test';
import assert from 'node:assert/strict';
import { csvRow } from './csv.ts';

test('fields are quoted where RFC 4180 asks for it, and rows end in CR LF', () => {
  assert.equal(csvRow(['a', '', null, 'b c']), 'a,,,b c\r\n');
  assert.equal(
    csvRow(['a,b', 'say "no"', 'two\nlines', 'a\rb']),
    '"a,b","say ""no""","two\nlines","a\rb"\r\n',
  );
});

for (const begin of ['=', '+', '-', '@', '\t', '\r', '\n'])
  test(`a field that begins with ${JSON.stringify(begin)} is text to a spreadsheet`, () => {
    assert.match(csvRow(['x', `${begin}1+1`]), /^x,"?'/);
    assert.doesNotMatch(csvRow([`x${begin}1`]), /'/);
  });

test('a formula that must be quoted is defused within the quotes', () => {
  assert.equal(csvRow(['=HYPERLINK("http://x","y")']), `"'=HYPERLINK(""http://x"",""y"")"\r\n`);
});
