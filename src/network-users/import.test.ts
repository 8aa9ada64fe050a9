import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Refusal } from '../refusal.ts';
import { readUserFile, USER_TEMPLATE, type UserRows } from './import-file.ts';
import { createTestNetworkUsers, PASSWORD, ROOT } from '../../test/stand-ins/network-users.ts';

const read = (text: string): UserRows => readUserFile(Buffer.from(text));
const told = ({ faults }: Pick<UserRows, 'faults'>): string[] =>
  faults.map(({ line, column, problem }) => `${line} ${column ?? '-'}: ${problem}`);
const isRefusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a file becomes users, with what is empty as it is by itself', () => {
  const { rows, faults, remarks } = read(
    'sep=;\r\nName;Given Name;Surname;Alias;Mail;Identity Group;Language;Password Never Expires;Expiry Date;State\r\n' +
      "'=ann;Ann; Rozema ;Annie;ann@contoso.com;Staff;ZH-hant;Yes;2027-03-15;enabled\r\n\r\nbob;;;;;;;;;\r\n",
  );
  assert.deepEqual([faults, remarks], [[], []]);
  const [{ user: ann }, { line, user: bob }] = rows as [UserRows['rows'][0], UserRows['rows'][0]];
  assert.deepEqual(
    [
      ann.name,
      ann.lastName,
      ann.nameAlias,
      ann.group,
      ann.language,
      ann.passwordNeverExpires,
      ann.accountExpiresOn,
    ],
    ['=ann', 'Rozema', 'Annie', 'Staff', 'zh-Hant', true, '2027-03-15'],
  );
  assert.deepEqual(
    [line, bob.name, bob.email, bob.password, bob.passwordStore],
    [5, 'bob', null, undefined, 'internal'],
  );
});

test('every faulty row is told by its line and its column', () => {
  const found = read(
    'User Name,Email Address,Language,Password Never Expires,Account Expires On,Password Store,Password\n' +
      'ann,nobody,klingon,perhaps,31.12.2027,AD,secret\n' +
      ',x@contoso.com\n' +
      'bob\u202e\n' +
      'BOB,,\nbob,,\n' +
      'cleo,a,b,c,d,e,f,g\n' +
      '"dan\n',
  );
  assert.deepEqual(told(found), [
    '2 Email Address: must be an address such as name@example.com',
    '2 Language: must be one of en, ja, zh-Hant, fr, nl, it',
    '2 Password Never Expires: must be true or false',
    '2 Account Expires On: must be a date such as 2027-03-15',
    '3 User Name: must be given',
    '4 User Name: holds characters that cannot be seen; type it anew',
    '6 User Name: is the user name of line 5 too; give each user one of their own',
    '7 -: has 8 fields where the first line has 7; put quotation marks around text that holds the separator',
    '8 -: has a quotation mark that is not closed; close it, or double it where it is meant',
  ]);
  assert.deepEqual(
    found.rows.map(({ user }) => user.name),
    ['BOB'],
  );
  assert.deepEqual(told(read('Email Address\nx@contoso.com')), ['1 -: must have a column User Name']);
  assert.equal(read(USER_TEMPLATE).rows.length + read(USER_TEMPLATE).faults.length, 0);
});

test('whatever a file holds, it is read or told, and never a fault of ours', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      readUserFile(Buffer.concat([Buffer.from('User Name,Password,Account Expires On\n'), bytes]));
    }),
    { numRuns: 300 },
  );
});

test('more than an import may be is refused', () => {
  const rows = (count: number): string =>
    `User Name\n${Array.from({ length: count }, (_, n) => `user${n}`).join('\n')}`;
  assert.throws(() => read(rows(20_001)), isRefusal('network_user_file_too_long'));
  assert.throws(() => readUserFile(Buffer.alloc(8_000_001, 'a')), isRefusal('network_user_file_too_large'));
});

test('nothing is made while a row is faulty, unless faulty rows are skipped', async (t) => {
  const users = await createTestNetworkUsers(t);
  await users.make('taken');
  const file = Buffer.from(`User Name,Password\nTAKEN,\nann,${PASSWORD}\nbob,short\ncleo,\n`);
  assert.deepEqual(told(await users.preview(file, ROOT)), [
    '2 User Name: is taken; choose another one',
    '4 Password: must have at least 12 characters',
  ]);
  await assert.rejects(
    users.import(file, { skipsFaulty: false }, ROOT),
    isRefusal('network_user_rows_faulty'),
  );
  assert.equal(await users.count({}, ROOT), 1);
  assert.deepEqual(await users.import(file, { skipsFaulty: true }, ROOT), { added: 2, skipped: 2 });
  const [ann, cleo] = [await users.findByName('ann', ROOT), await users.findByName('cleo', ROOT)];
  assert.deepEqual([ann.mustChangePassword, ann.passwordChangedAt], [true, users.clock.now()]);
  assert.deepEqual([cleo.mustChangePassword, cleo.passwordChangedAt], [false, null]);
  assert.equal((await users.changeOwn('ann')).outcome, 'changed');
  await assert.rejects(
    users.import([{ name: 'dan', isAdmin: true }], { skipsFaulty: false }, ROOT),
    (error) => error instanceof Refusal && /line 1: isAdmin/.test(error.problems[0]?.problem ?? ''),
  );
});

test('20,000 users without passwords are imported in seconds', async (t) => {
  const users = await createTestNetworkUsers(t);
  const list = Array.from({ length: 20_000 }, (_, n) => `user${n},u${n}@contoso.com`);
  const begun = performance.now();
  const file = Buffer.from(`User Name,Email Address\n${list.join('\n')}`);
  assert.deepEqual(await users.import(file, { skipsFaulty: false }, ROOT), { added: 20_000, skipped: 0 });
  assert.ok(performance.now() - begun < 15_000);
});
