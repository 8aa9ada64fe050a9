// The values of the guide, the kit made of them, and what a result may change in them.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { resultOf } from '../../test/stand-ins/setup-result.ts';
import { Refusal } from '../refusal.ts';
import { kitOf, parseGuideValues, takenOver } from './guide-record.ts';

const CLIENT = '66666666-7777-8888-9999-000000000000';
const OBJECT = '6233fba6-0198-4277-892f-9275bf728bcc';
const WORDS = {
  mailbox: 'no-reply@contoso.example',
  tenantId: 'contoso.onmicrosoft.com',
  cloud: 'worldwide',
  clientId: '',
  objectId: '',
  model: 'role',
};

const refusedFields = (words: Partial<typeof WORDS>): readonly string[] => {
  try {
    parseGuideValues({ ...WORDS, ...words });
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(({ field }) => field);
  }
};

test('the client ID may wait, everything else must be there and fit', () => {
  assert.equal(parseGuideValues(WORDS).clientId, undefined);
  assert.equal(parseGuideValues({ ...WORDS, clientId: CLIENT }).clientId, CLIENT);
  const cases: readonly [Partial<typeof WORDS>, string[]][] = [
    [{ mailbox: '' }, ['mailbox']],
    [{ mailbox: 'no address' }, ['mailbox']],
    [{ tenantId: '' }, ['tenant-id']],
    [{ clientId: 'x' }, ['client-id']],
    [{ clientId: CLIENT, objectId: CLIENT }, ['object-id']],
    [{ cloud: 'moon' }, ['cloud']],
    [{ model: 'other' }, ['model']],
    [
      { mailbox: 'a\u0000@b', tenantId: '\ud800', clientId: '<script>' },
      ['mailbox', 'client-id', 'tenant-id'],
    ],
  ];
  for (const [words, fields] of cases) assert.deepEqual(refusedFields(words), fields, JSON.stringify(words));
});

test('there is no script without a client ID', () => {
  assert.throws(
    () => kitOf(parseGuideValues(WORDS)),
    (error) => error instanceof Refusal && error.code === 'setup_guide_values_missing',
  );
  assert.match(kitOf(parseGuideValues({ ...WORDS, clientId: CLIENT })).script, new RegExp(CLIENT));
});

test('the undo leaves what was there before, as the result of the same application tells', () => {
  const values = parseGuideValues({ ...WORDS, clientId: CLIENT });
  const result = resultOf();
  assert.notEqual(kitOf(values, result).undo, kitOf(values).undo);
  assert.equal(kitOf(values, { ...result, clientId: OBJECT }).undo, kitOf(values).undo);
  assert.equal(kitOf(values, { ...result, whatIf: true }).undo, kitOf(values).undo);
});

test('a result adds the IDs that are missing and never changes the application', () => {
  const values = parseGuideValues(WORDS);
  const done = takenOver(values, resultOf());
  assert.deepEqual([done.clientId, done.objectId, done.mailbox], [CLIENT, OBJECT, values.mailbox]);
  const other = { ...values, clientId: OBJECT };
  assert.equal(takenOver(other, resultOf()), other);
  assert.equal(takenOver(values, resultOf({ whatIf: true })), values);
  assert.equal(takenOver(values, resultOf({ action: 'undo' })), values);
});
