import { test } from 'node:test';
import assert from 'node:assert/strict';
import { realOutside } from './outside.ts';

test('ids come in the order in which they are made, however fast', () => {
  const { newId } = realOutside('silent');
  const ids = Array.from({ length: 20_000 }, newId);
  assert.deepEqual(ids.toSorted(), ids);
  assert.equal(new Set(ids).size, ids.length);
});
