import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Secret } from '../secrets/secrets.ts';
import { shownChange } from './change.ts';

const [ONE, TWO] = [new Secret('hunter22'), new Secret('swordfish')];

/** Name, before, after, and what is shown of both. */
const CASES: readonly (readonly [string, unknown, unknown, unknown, unknown])[] = [
  ['what is the same is not shown', { a: 1, b: 2 }, { a: 1, b: 3 }, { b: 2 }, { b: 3 }],
  ['nothing is shown where nothing differs', { a: { b: [1] } }, { a: { b: [1] } }, {}, {}],
  [
    'only what differs within is shown',
    { a: { b: 1, c: 2 } },
    { a: { b: 1, c: 3 } },
    { a: { c: 2 } },
    { a: { c: 3 } },
  ],
  ['a field that came is on one side', { a: 1 }, { a: 1, b: 2 }, {}, { b: 2 }],
  ['a field that went is on the other', { a: 1, b: 2 }, { a: 1 }, { b: 2 }, {}],
  ['a field that became null is on both', { a: 1 }, { a: null }, { a: 1 }, { a: null }],
  ['what did not exist is null', undefined, { a: 1, b: undefined }, null, { a: 1 }],
  ['what no longer exists is null', { a: 1 }, undefined, { a: 1 }, null],
  ['a list is shown whole', { a: [1, 2] }, { a: [1, 2, 3] }, { a: [1, 2] }, { a: [1, 2, 3] }],
  ['a list of the same is not shown', { a: [{ b: ONE }] }, { a: [{ b: new Secret('hunter22') }] }, {}, {}],
  [
    'an object takes the place of a text',
    { a: 'environment' },
    { a: { host: 'h' } },
    { a: 'environment' },
    { a: { host: 'h' } },
  ],
  ['a list takes the place of an object', { a: { b: 1 } }, { a: [1] }, { a: { b: 1 } }, { a: [1] }],
  ['plain values are shown as they are', 'a', 'b', 'a', 'b'],
  ['a secret that came is set', { a: 1 }, { a: 1, s: ONE }, {}, { s: 'set' }],
  ['a secret that went was set', { s: ONE }, {}, { s: 'set' }, {}],
  ['a secret that is another has changed', { s: ONE }, { s: TWO }, { s: 'set' }, { s: 'changed' }],
  [
    'a secret that is the same is not shown',
    { s: ONE, a: 1 },
    { s: new Secret('hunter22'), a: 2 },
    { a: 1 },
    { a: 2 },
  ],
  ['a secret where a text was is set', { s: 'plain' }, { s: ONE }, { s: 'plain' }, { s: 'set' }],
  ['a secret in an object that came is set', undefined, { a: { s: ONE } }, null, { a: { s: 'set' } }],
  [
    'a secret under another name is set',
    { c: { s: ONE } },
    { c: { key: TWO } },
    { c: { s: 'set' } },
    { c: { key: 'set' } },
  ],
  [
    'a secret in a list has changed',
    { a: [{ s: ONE }, ONE] },
    { a: [{ s: TWO }, ONE] },
    { a: [{ s: 'set' }, 'set'] },
    { a: [{ s: 'changed' }, 'set'] },
  ],
  [
    'a secret in a longer list is set',
    { a: [ONE] },
    { a: [ONE, TWO] },
    { a: ['set'] },
    { a: ['set', 'set'] },
  ],
  ['a secret alone has changed', ONE, TWO, 'set', 'changed'],
];

for (const [name, before, after, shownBefore, shownAfter] of CASES)
  test(`in a change, ${name}`, () => {
    assert.deepEqual(shownChange(before, after), { before: shownBefore, after: shownAfter });
  });
