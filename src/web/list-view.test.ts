import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createSpeaker } from '../languages/languages.ts';
import { isFound, listView, ROWS_ON_A_PAGE } from './list-view.ts';

interface Row {
  readonly name: string;
  readonly at: number | null;
}

function view(rows: readonly Row[], asked: Readonly<Record<string, string>>) {
  const speaker = createSpeaker('en');
  return listView({ query: (name) => asked[name], say: speaker.say, speaker }, rows, {
    path: '/list',
    filter: { q: 'a b' },
    firstBy: 'name',
    orders: { name: ({ name }) => name, at: ({ at }) => at },
  });
}

const MANY = Array.from({ length: ROWS_ON_A_PAGE + 1 }, (_, index) => ({ name: `n${index}`, at: index }));

test('names with figures are in the order in which people count', () => {
  const rows = [
    { name: 'n10', at: 1 },
    { name: 'n9', at: 2 },
  ];
  assert.deepEqual(
    view(rows, {}).rows.map(({ name }) => name),
    ['n9', 'n10'],
  );
});

test('what has no value comes last, whichever way it is sorted', () => {
  const rows = [
    { name: 'a', at: null },
    { name: 'b', at: 2 },
    { name: 'c', at: 1 },
  ];
  const names = (order: string) => view(rows, { sort: 'at', order }).rows.map(({ name }) => name);
  assert.deepEqual(names(''), ['c', 'b', 'a']);
  assert.deepEqual(names('down'), ['b', 'c', 'a']);
});

test('what fits on one page has no pages', () => {
  assert.equal(view(MANY.slice(1), {}).paging, undefined);
});

test('the second page keeps filter and order, and leads back', () => {
  const { rows, paging } = view(MANY, { page: '2', order: 'down' });
  assert.deepEqual(
    rows.map(({ name }) => name),
    ['n0'],
  );
  assert.equal(paging?.nextHref, undefined);
  assert.equal(paging?.previousHref, '/list?q=a+b&sort=name&order=down&page=1');
});

for (const page of ['0', '-1', '99', 'x', '1e9', ''])
  test(`page "${page}" is one that exists`, () => {
    assert.ok(view(MANY, { page }).rows.length > 0);
  });

for (const sort of ['__proto__', 'toString', 'nothing'])
  test(`an order by "${sort}" is the usual one`, () => {
    assert.equal(view(MANY, { sort }).sorting.by, 'name');
  });

test('a search finds parts of any of the texts in whatever case', () => {
  assert.ok(isFound(' TAN ', [null, 'Misaki Tanaka']));
  assert.ok(!isFound('tan', [null, 'Keller']));
});
