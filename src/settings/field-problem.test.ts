import { test } from 'node:test';
import assert from 'node:assert/strict';
import { z } from 'zod';
import { fieldProblems } from './field-problem.ts';

const schema = z.strictObject({
  text: z.string().max(3).optional(),
  count: z.int().min(1).max(9).optional(),
  share: z.number().optional(),
  isOn: z.boolean().optional(),
  list: z.array(z.string()).max(2).optional(),
  inner: z.strictObject({ name: z.string() }).optional(),
  map: z.record(z.string(), z.string()).optional(),
  choice: z.enum(['red', 'green']).optional(),
  maybe: z.literal('').or(z.string().max(3, 'is too long')).optional(),
  either: z.union([z.strictObject({ a: z.string() }), z.number()]).optional(),
  own: z.string('must be a colour').optional(),
});

function told(input: unknown): Record<string, string> {
  const { error } = schema.safeParse(input, { reportInput: true });
  return Object.fromEntries(
    (error ? fieldProblems(error) : []).map(({ field, problem }) => [field, problem]),
  );
}

for (const [input, expected] of [
  [undefined, { '(all)': 'must be given' }],
  [[], { '(all)': 'must be an object' }],
  [null, { '(all)': 'must be an object' }],
  [{ text: 1 }, { text: 'must be text' }],
  [{ text: 'long' }, { text: 'must have at most 3 characters' }],
  [{ count: '1' }, { count: 'must be a number' }],
  [{ count: 1.5 }, { count: 'must be a whole number' }],
  [{ count: 0 }, { count: 'must be 1 or more' }],
  [{ count: 10 }, { count: 'must be 9 or less' }],
  [{ share: true }, { share: 'must be a number' }],
  [{ isOn: 'yes' }, { isOn: 'must be true or false' }],
  [{ list: 'a' }, { list: 'must be a list' }],
  [{ list: ['a', 1] }, { 'list.1': 'must be text' }],
  [{ list: ['a', 'b', 'c'] }, { list: 'has too many entries' }],
  [{ inner: 'a' }, { inner: 'must be an object' }],
  [{ inner: {} }, { 'inner.name': 'must be given' }],
  [{ map: [] }, { map: 'must be an object' }],
  [{ choice: 'blue' }, { choice: 'must be one of red, green' }],
  [{ maybe: 1 }, { maybe: 'must be text' }],
  [{ maybe: 'long' }, { maybe: 'is too long' }],
  [{ either: { a: 1 } }, { 'either.a': 'must be text' }],
  [{ either: 'a' }, { either: 'is not valid' }],
  [{ own: 1 }, { own: 'must be a colour' }],
  [{ shoe: 1 }, { shoe: 'is not a field here; correct its name or leave it out' }],
] as const)
  test(`${JSON.stringify(input)} is told what is asked for`, () => assert.deepEqual(told(input), expected));
