import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createGroupCommit } from './group-commit.ts';

test('what comes while a write is under way goes with the next one', async () => {
  const groups: string[][] = [];
  const firstBegun = Promise.withResolvers<void>();
  const firstWritten = Promise.withResolvers<void>();
  const commit = createGroupCommit(async (items: readonly string[]) => {
    groups.push([...items]);
    firstBegun.resolve();
    if (groups.length === 1) await firstWritten.promise;
    return items.map((item) => item.toUpperCase());
  }, 10);
  const first = commit('a');
  await firstBegun.promise;
  const later = [commit('b'), commit('c')];
  firstWritten.resolve();
  assert.deepEqual(await Promise.all([first, ...later]), ['A', 'B', 'C']);
  assert.deepEqual(groups, [['a'], ['b', 'c']]);
});

test('a group is never larger than it may be', async () => {
  const sizes: number[] = [];
  const commit = createGroupCommit(async (items: readonly number[]) => {
    sizes.push(items.length);
    return items;
  }, 3);
  await Promise.all([1, 2, 3, 4, 5, 6, 7].map((item) => commit(item)));
  assert.deepEqual(sizes, [3, 3, 1]);
});

test('a write that fails fails for its items alone, and a missing result is a failure', async () => {
  let writes = 0;
  const commit = createGroupCommit(async (items: readonly number[]) => {
    writes += 1;
    if (writes === 1) throw new Error('full');
    return items.slice(0, 1);
  }, 2);
  const results = await Promise.allSettled([commit(1), commit(2), commit(3), commit(4)]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'rejected', 'fulfilled', 'rejected'],
  );
});
