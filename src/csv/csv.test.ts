import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvRow, readCsv, withoutDefusing } from './csv.ts';

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

test('any row is read back as it was written', () => {
  const field = fc.string({
    unit: fc.constantFrom("'", '=', '+', '"', ',', '\n', '\r', '\t', 'a', '田', ' '),
  });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 5 })), (rows) => {
      const read = [...readCsv(rows.map(csvRow).join(''), ',')];
      assert.deepEqual(
        read.map(({ fields }) => fields.map(withoutDefusing)),
        rows,
      );
    }),
  );
});

test('records know the line of the file on which they begin', () => {
  const text = 'a,b\r\n"two\r\nlines",c\n\n\rd;"e"\r"f",';
  assert.deepEqual(
    [...readCsv(text, ',')],
    [
      { line: 1, fields: ['a', 'b'], fault: null },
      { line: 2, fields: ['two\r\nlines', 'c'], fault: null },
      { line: 6, fields: ['d;"e"'], fault: null },
      { line: 7, fields: ['f', ''], fault: null },
    ],
  );
});

test('text after a closing quotation mark is a fault of its record alone', () => {
  const faults = [...readCsv('"a"b,c\n"",d\n""e', ',')].map(({ fault }) => fault);
  assert.deepEqual(faults, ['text-after-quote', null, 'text-after-quote']);
});

test('an open quotation mark ends the reading, and says where', () => {
  const read = [...readCsv('a,b\nc,"d\ne,f\n', ',')];
  assert.deepEqual(read.at(-1), { line: 2, fields: ['c'], fault: 'open-quote' });
  assert.equal(read.length, 2);
});

test('a field of nothing but quotation marks is read in time that grows with its length', () => {
  const text = `"${'""'.repeat(1_000_000)}"`;
  assert.equal([...readCsv(text, ',')][0]?.fields[0]?.length, 1_000_000);
});
