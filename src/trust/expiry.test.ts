import { test } from 'node:test';
import assert from 'node:assert/strict';
import { expiryState } from './expiry.ts';

const END = Date.UTC(2027, 0, 1);
const DAY = 86_400_000;

for (const [left, state, daysLeft] of [
  [-1, 'expired', -1],
  [-3 * DAY, 'expired', -3],
  [0, 'within-30', 0],
  [DAY - 1, 'within-30', 0],
  [30 * DAY, 'within-30', 30],
  [30 * DAY + 1, 'within-60', 30],
  [60 * DAY, 'within-60', 60],
  [60 * DAY + 1, 'within-90', 60],
  [90 * DAY, 'within-90', 90],
  [90 * DAY + 1, 'valid', 90],
] as const)
  test(`${left} ms before its end a certificate is ${state}, with ${daysLeft} days left`, () => {
    assert.deepEqual(expiryState(END, END - left), { state, daysLeft });
  });
