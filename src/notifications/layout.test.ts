import { test } from 'node:test';
import assert from 'node:assert/strict';
import { filled, readLayout } from './layout.ts';
import { Markup } from './markup.ts';

test('what is filled in is escaped, unless it is markup, and never read again', () => {
  const layout = readLayout('<p title="{{one}}">{{two}}</p>');
  assert.equal(
    filled(layout, { one: '"<{{two}}>', two: new Markup('<b>{{one}}</b>') }),
    '<p title="&quot;&lt;{{two}}&gt;"><b>{{one}}</b></p>',
  );
});

test('a block is left out where it has no value, and repeated for every row', () => {
  const layout = readLayout(
    '<!--if a-->[{{a}}]<!--end--><!--each rows--><i>{{x}}{{b}}<!--if a-->!<!--end--></i><!--end-->',
  );
  const rows = [{ x: '1' }, { x: '2', b: 'own' }];
  assert.equal(filled(layout, { a: null, b: 'B', rows }), '<i>1B</i><i>2own</i>');
  assert.equal(filled(layout, { a: 'A', b: 'B', rows: [] }), '[A]');
  assert.equal(filled(layout, { a: '', b: 'B', rows: [{ x: '' }] }), '[]<i>B!</i>');
});

test('a slot that is forgotten, or a block that does not end, is a fault', () => {
  assert.throws(() => filled(readLayout('{{one}}'), {}), /one was not given/);
  assert.throws(() => readLayout('<!--if a-->'), /ends/);
});
