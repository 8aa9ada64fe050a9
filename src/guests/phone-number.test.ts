import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { phoneNumber } from './phone-number.ts';

for (const [typed, expected] of [
  ['+1 408 555 0100', '+14085550100'],
  ['+1 (408) 555-0100', '+14085550100'],
  ['＋８１　９０－１２３４－５６７８', '+819012345678'],
  ['+81 90ー1234ー5678', '+819012345678'],
  ['+44 (0)20 7946 0000', '+442079460000'],
  ['0031 6 1234.5678', '+31612345678'],
  ['\u202a+1 408 555 0100\u202c', '+14085550100'],
  ['408-555-0100', '4085550100'],
  ['(408) 555 0100', '4085550100'],
  ['4085550100', '4085550100'],
  ['14085550100', '14085550100'],
  ['030/1234567', '0301234567'],
] as const)
  test(`${typed} is ${expected}`, () => assert.equal(phoneNumber(typed), expected));

for (const typed of [
  '',
  '+',
  '12345',
  '+0 408 555 0100',
  '408-555-0100 x12',
  'call me',
  '1+4085550100',
  '++14085550100',
  '+1234567890123456',
  '00000000000000000',
  '()-()-()-',
  '00.21983',
  '00(68073',
])
  test(`"${typed}" is no phone number`, () => assert.equal(phoneNumber(typed), undefined));

test('what was made of any text stays as it is', () => {
  const text = fc.string({ unit: fc.constantFrom(...'+0123456789 ()-.／٣٠x') });
  fc.assert(
    fc.property(text, (typed) => {
      const number = phoneNumber(typed);
      if (number === undefined) return;
      assert.match(number, /^\+?\d{7,15}$/);
      assert.equal(phoneNumber(number), number);
    }),
    { numRuns: 2000 },
  );
});
