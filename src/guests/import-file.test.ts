import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvRow } from '../csv/csv.ts';
import { Refusal } from '../refusal.ts';
import { IMPORT_TEMPLATE, readImportFile, type ImportFile } from './import-file.ts';

const read = (text: string): ImportFile => readImportFile(Buffer.from(text));
const told = (text: string): string[] =>
  read(text).problems.map(({ line, column, problem }) => `${line} ${column ?? '-'}: ${problem}`);
const names = ({ rows }: ImportFile): string[] =>
  rows.map(({ firstName, lastName }) => `${firstName} ${lastName}`);
const isRefusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a file becomes guests, with what is absent empty', () => {
  const { rows, problems, separator, encoding } = read(
    'First Name,Last Name,Email Address,Phone Number,User Name,Password\r\n' +
      ' Ann ,Smith,ann@contoso.com,+1 (408) 555-0100,ann,kefu-7429 \r\n\r\n,,,,,\r\n,Ono,,,,\r\n',
  );
  assert.deepEqual([problems, separator, encoding], [[], ',', 'utf-8']);
  assert.deepEqual(
    { ...rows[0], password: rows[0]?.password?.reveal() },
    {
      line: 2,
      firstName: 'Ann',
      lastName: 'Smith',
      company: '',
      email: 'ann@contoso.com',
      phone: '+14085550100',
      personVisited: '',
      reasonForVisit: '',
      userName: 'ann',
      password: 'kefu-7429 ',
    },
  );
  assert.deepEqual(
    rows.slice(1).map((row) => [row.line, row.lastName, 'userName' in row, 'password' in row]),
    [[5, 'Ono', false, false]],
  );
});

test('headings are known in any case and spacing, and as ISE has them', () => {
  for (const header of [
    'firstName;LASTNAME',
    'first name\tLast_Name',
    'sep=;\r\n"First Name";"Last-Name"',
    'Ｆirst Name,Last Name*',
  ])
    assert.deepEqual(
      names(read(`${header}\n${'Ann,Smith'.replace(',', read(header).separator)}`)),
      ['Ann Smith'],
      header,
    );
});

for (const [encoding, bytes] of [
  ['utf-8', Buffer.from('\ufeffFirst Name,Last Name\r\nZoë,€500\r\n')],
  ['utf-16le', Buffer.from('\ufeffFirst Name\tLast Name\r\nZoë\t€500\r\n', 'utf16le')],
  ['utf-16le', Buffer.from('First Name,Last Name\r\nZoë,€500\r\n', 'utf16le')],
  ['utf-16be', Buffer.from('\ufeffFirst Name,Last Name\r\nZoë,€500\r\n', 'utf16le').swap16()],
  ['utf-16be', Buffer.from('First Name,Last Name\r\nZoë,€500\r\n', 'utf16le').swap16()],
  ['windows-1252', Buffer.from('First Name;Last Name\r\nZo\xeb;\x80500\r\n', 'latin1')],
] as const)
  test(`a file in ${encoding} is read (${bytes.subarray(0, 4).toString('hex')})`, () => {
    const file = readImportFile(bytes);
    assert.equal(file.encoding, encoding);
    assert.deepEqual([names(file), file.problems], [['Zoë €500'], []]);
  });

test('Excel in Japanese saves Shift_JIS, and names with Š or Ž in Windows-1252 are not taken for it', () => {
  const header = Buffer.from('First Name,Last Name\r\n');
  const japanese = readImportFile(Buffer.concat([header, Buffer.from('91be98592c936392860d0a', 'hex')]));
  assert.deepEqual([japanese.encoding, names(japanese)], ['shift_jis', ['太郎 田中']]);
  const western = readImportFile(
    Buffer.concat([header, Buffer.from('\x8eana,\x8eiga\x9a \x93x\x94 Ren\xe9e', 'latin1')]),
  );
  assert.deepEqual([western.encoding, names(western)], ['windows-1252', ['Žana Žigaš “x” Renée']]);
});

test('problems name line, column and what to do, and the other rows are guests', () => {
  const long = 'x'.repeat(65);
  const text =
    'First Name,Email Address,Phone Number,User Name\n' +
    '"two\nlines",,,\n' +
    'Ann,ann@,123,\n' +
    `${long},,,\n` +
    'Bob,,,bob\n' +
    'Bert,,,ＢＯＢ\n' +
    'Cid\0,,,\nDee\ufffd,,,\nEve\u202e,,,\n' +
    '"Fay" x,,,\nGus,,,,Smith\nIda,,,\n';
  assert.deepEqual(told(text), [
    '2 First Name: must be one line',
    '4 Email Address: must be an address such as name@example.com',
    '4 Phone Number: must be a phone number such as +1 408 555 0100',
    '5 First Name: must have at most 64 characters',
    '7 User Name: is the user name of line 6 too; give each guest one of their own',
    '8 First Name: holds characters that cannot be seen; type it anew',
    '9 First Name: holds a character that was lost when the file was saved; save it as UTF-8',
    '10 First Name: holds characters that cannot be seen; type it anew',
    '11 -: has text after a closing quotation mark; double the marks that are meant',
    '12 -: has 5 fields where the first line has 4; put quotation marks around text that holds the separator',
  ]);
  assert.deepEqual(names(read(text)), ['Bob ', 'Ida ']);
});

test('rows can be given back as they stand, without passwords, and the column of reasons is no column of guests', () => {
  const file = read(
    'Shoe size;First Name;Email Address;Password\n38;Ann;ann@;kefu-7429\n\n39; Bob ;b@contoso.com;x\n',
  );
  assert.deepEqual(file.header, ['Shoe size', 'First Name', 'Email Address', 'Password']);
  assert.deepEqual(
    [...file.records],
    [
      [2, ['38', 'Ann', 'ann@', '']],
      [4, ['39', ' Bob ', 'b@contoso.com', '']],
    ],
  );
  const again = csvRow(['First Name', 'Reason Left Out']) + csvRow(['Ann', 'Email Address: must be given']);
  assert.deepEqual([names(read(again)), told(again)], [['Ann '], []]);
});

test('a quotation mark that is not closed is one problem, at its line', () => {
  const text = 'First Name,Last Name\nAnn,Smith\nBob,"Jones\nCid,Ono\n';
  assert.deepEqual(told(text), [
    '3 -: has a quotation mark that is not closed; close it, or double it where it is meant',
  ]);
  assert.deepEqual(names(read(text)), ['Ann Smith']);
});

test('a file without header says which columns it must name', () => {
  for (const text of ['', '\n\n', 'Ann,Smith\nBob,Jones', '\ufeff'])
    assert.match(told(text).join(), /^\d -: must name the columns: First Name, Last Name, .*Password$/);
  assert.deepEqual(read('Ann,Smith\nBob,Jones').rows, []);
});

test('unknown and doubled columns are told and do not stop', () => {
  const text = 'First Name,Shoe size,\u202eX,first name\nAnn,38,y,Eve\n';
  assert.deepEqual(names(read(text)), ['Ann ']);
  assert.match(told(text)[0] ?? '', /^1 First Name: is there twice; the first is taken$/);
  assert.match(
    told(text)[1] ?? '',
    /^1 -: has columns that are not known and left out: Shoe size, X\. Known are: First Name/,
  );
});

test('the template is read without problems, brings nobody as it is, and a guest on its line comes in', () => {
  assert.ok(IMPORT_TEMPLATE.startsWith('\ufeffFirst Name,Last Name,'));
  assert.match(IMPORT_TEMPLATE, /^[^\n]+\r\n[^\n]+\r\n$/);
  assert.deepEqual([read(IMPORT_TEMPLATE).rows, told(IMPORT_TEMPLATE)], [[], []]);
  assert.deepEqual(names(read(IMPORT_TEMPLATE.replace('Example,Guest', 'Ann,Smith'))), ['Ann Smith']);
});

test('what is larger than an import may be is refused', () => {
  assert.throws(() => readImportFile(new Uint8Array(5_000_001)), isRefusal('guest_file_too_large'));
  const rows = (count: number) => `First Name\n${'Ann\n\n'.repeat(count)}`;
  assert.equal(read(rows(10_000)).rows.length, 10_000);
  assert.throws(() => read(rows(10_001)), isRefusal('guest_file_too_long'));
});

const bytesOfFiles = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(
      fc.constantFrom('', '\ufeff', 'sep=;\n'),
      fc.string({
        unit: fc.constantFrom(...'",;\t\r\n\0\'=+aé田\u202e\ufffd', 'First Name', 'Password', 'User Name'),
      }),
      fc.constantFrom('utf8', 'utf16le', 'latin1'),
    )
    .map(([begin, text, encoding]) => Buffer.from(`${begin}First Name,User Name${text}`, encoding as 'utf8')),
);

test('no bytes whatever are a fault', () => {
  fc.assert(
    fc.property(bytesOfFiles, (bytes) => {
      const { rows, problems } = readImportFile(bytes);
      for (const { line } of [...rows, ...problems]) assert.ok(line >= 1);
      assert.doesNotMatch(problems.map(({ problem }) => problem).join(''), /[\p{C}]/u);
    }),
    { numRuns: 3000 },
  );
});

test('any guests are read back as they were written, formulas included', () => {
  const text = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom(...`'=+-@",; `),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 20,
    })
    .map((typed) => typed.normalize('NFC').trim())
    .filter(
      (typed) =>
        !/[\ufffd\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(typed) &&
        typed.length <= 64,
    );
  const rows = fc.array(
    fc.tuple(fc.constant('Guest'), text, text, fc.constantFrom('', '+14085550100', '4085550100')),
  );
  fc.assert(
    fc.property(rows, (written) => {
      const file = read(
        csvRow(['First Name', 'Last Name', 'Company', 'Phone Number']) + written.map(csvRow).join(''),
      );
      assert.deepEqual(file.problems, []);
      assert.deepEqual(
        file.rows.map(({ firstName, lastName, company, phone }) => [firstName, lastName, company, phone]),
        written,
      );
    }),
  );
});

test('10,000 guests are read at once, and hostile files are no slower', () => {
  const guest = csvRow([
    'Ann',
    'Smith',
    'Contoso "Ltd"',
    'ann@contoso.com',
    '+1 408 555 0100',
    'host@contoso.com',
    'Audit',
  ]);
  const files = [
    IMPORT_TEMPLATE + guest.repeat(10_000),
    `First Name\n${','.repeat(4_900_000)}`,
    `First Name\n"${'""'.repeat(2_400_000)}`,
    `First Name${'\n'.repeat(4_900_000)}`,
    `First Name,Email Address\n${`x,${'a.'.repeat(120)}@${'b-'.repeat(120)}\n`.repeat(9_000)}`,
  ];
  for (const file of files) {
    const began = performance.now();
    read(file);
    const took = performance.now() - began;
    // Some 100 ms; a machine that does much else is allowed its share.
    assert.ok(took < 3000, `${file.slice(0, 30)}: ${Math.round(took)} ms`);
  }
});
