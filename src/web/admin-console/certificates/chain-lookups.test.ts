import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { ProbedChain } from '../../../network/network.ts';
import { Refusal } from '../../../refusal.ts';
import { createChainLookups } from './chain-lookups.ts';

const CHAIN: ProbedChain = { sent: [], missing: null, trusted: true };
const TARGET = { host: 'smtp.contoso.com', port: 587 };
const MINUTE = 60_000;

function gate() {
  const asked = Promise.withResolvers<ProbedChain>();
  return { ...asked, lookups: createChainLookups(() => asked.promise) };
}

test('a look-up is there at once, and its answer when it has come', async () => {
  const { lookups, resolve } = gate();
  const { id } = lookups.begin(TARGET, 'me', 0);
  const lookup = lookups.find(id, 'me', 1);
  assert.equal(lookup?.outcome(), undefined);
  resolve(CHAIN);
  await lookup?.wait(1000);
  assert.deepEqual(lookup?.outcome(), { chain: CHAIN });
});

test('waiting ends although the server does not answer', async () => {
  const { lookups } = gate();
  const lookup = lookups.begin(TARGET, 'me', 0);
  await lookup.wait(1);
  assert.equal(lookup.outcome(), undefined);
});

test('nobody sees the look-up of another, or one of long ago', async () => {
  const { lookups, resolve } = gate();
  const { id } = lookups.begin(TARGET, 'me', 0);
  resolve(CHAIN);
  assert.equal(lookups.find(id, 'another', 1), undefined);
  assert.equal(lookups.find(id, undefined, 1), undefined);
  assert.ok(lookups.find(id, 'me', 14 * MINUTE));
  assert.equal(lookups.find(id, 'me', 16 * MINUTE), undefined);
});

test('a sixth server is not asked while five are', async () => {
  const { lookups, resolve } = gate();
  const running = Array.from({ length: 5 }, () => lookups.begin(TARGET, 'me', 0));
  assert.throws(
    () => lookups.begin(TARGET, 'me', 0),
    (error) => error instanceof Refusal && error.code === 'chain_lookups_busy',
  );
  resolve(CHAIN);
  await running[0]?.wait(1000);
  assert.ok(lookups.begin(TARGET, 'me', 0));
});

test('a failure is the outcome, and nothing that is left unhandled', async () => {
  const { lookups, reject } = gate();
  const lookup = lookups.begin(TARGET, 'me', 0);
  const error = new Error('broken');
  reject(error);
  await lookup.wait(1000);
  assert.deepEqual(lookup.outcome(), { error });
});
