import { test } from 'node:test';
import assert from 'node:assert/strict';
import { formsMeant, withWords } from './usage-forms.ts';

const USAGE = [
  'boats list [FILTER …] [--json]',
  'boats add NAME [--kind KIND]',
  'boats add --file FILE',
  'boats settings show',
  'boats settings save --file FILE',
];

test('after an error the forms of the verb are told, and of its second word where it has one', () => {
  assert.deepEqual(formsMeant(USAGE, ['list', '--limit', 'x']), USAGE.slice(0, 1));
  assert.deepEqual(formsMeant(USAGE, ['--json', 'add', 'list']), USAGE.slice(1, 3));
  assert.deepEqual(formsMeant(USAGE, ['settings', 'save']), USAGE.slice(4));
  assert.deepEqual(formsMeant(USAGE, ['settings', 'sav']), USAGE.slice(3));
});

test('where no verb is known they are named in a line; few forms are told whole', () => {
  assert.deepEqual(formsMeant(USAGE, ['sink']), ['boats list | add | settings …']);
  assert.deepEqual(formsMeant(USAGE.slice(0, 3), []), USAGE.slice(0, 3));
});

test('a word that stands for more is explained where a form has it', () => {
  const command = { words: { FILTER: 'one of --name' } };
  assert.equal(withWords(command, USAGE.slice(0, 1)), `  foyer ${USAGE[0]}\n  FILTER is one of --name\n`);
  assert.equal(withWords(command, USAGE.slice(3, 4)), `  foyer ${USAGE[3]}\n`);
});
