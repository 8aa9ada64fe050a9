import { test } from 'node:test';
import assert from 'node:assert/strict';
import { clockSkew, failureFromAnswer, parseRetryAfter } from './token-answer.ts';
import { isLasting, pauseAfterFailure, renewAt } from './token.ts';
import { Secret } from '../secrets/secrets.ts';

const NOW = Date.UTC(2026, 4, 3, 12);
const failure = (status: number, body: object | string, headers: Record<string, string> = {}) =>
  failureFromAnswer(
    status,
    new Headers(headers),
    typeof body === 'string' ? body : JSON.stringify(body),
    NOW,
  );

test('Entra’s error is read: name, codes, words', () => {
  const description = 'AADSTS7000215: Invalid client secret provided.\r\nTrace ID: x';
  assert.deepEqual(
    failure(
      401,
      { error: 'invalid_client', error_description: description, error_codes: [7000215] },
      { 'x-ms-request-id': 'r' },
    ),
    {
      stage: 'token',
      aadsts: [7000215],
      message: description,
      httpStatus: 401,
      error: 'invalid_client',
      requestId: 'r',
    },
  );
});

test('codes in the words count as well, each once', () => {
  const { aadsts } = failure(400, {
    error: 'invalid_grant',
    error_codes: [70002, 50012, 'x'],
    error_description: 'AADSTS50012: … AADSTS700027: …',
  });
  assert.deepEqual(aadsts, [70002, 50012, 700027]);
});

test('an answer that is long is cut', () => {
  assert.equal(failure(400, 'x'.repeat(5000)).message.length, 1000);
});

for (const [header, waitMs] of [
  ['120', 120_000],
  [' 5 ', 5000],
  ['0', 0],
  [new Date(NOW + 60_000).toUTCString(), 60_000],
  [new Date(NOW - 60_000).toUTCString(), 0],
  ['soon', undefined],
  [null, undefined],
] as const)
  test(`Retry-After ${JSON.stringify(header)} is a wait of ${waitMs} ms`, () => {
    assert.equal(parseRetryAfter(header, NOW), waitMs);
  });

test('without a Date header there is no skew', () => {
  assert.equal(clockSkew(new Headers(), NOW), undefined);
  assert.equal(clockSkew(new Headers({ date: 'x' }), NOW), undefined);
  assert.equal(clockSkew(new Headers({ date: new Date(NOW).toUTCString() }), NOW + 400_000), 400_000);
});

test('a tenth of its life, ten minutes at most, before its end a token is renewed', () => {
  const token = (lifeMs: number) => ({ value: new Secret('x'), receivedAt: NOW, expiresAt: NOW + lifeMs });
  assert.equal(renewAt(token(3_600_000)), NOW + 3_240_000);
  assert.equal(renewAt(token(86_400_000)), NOW + 85_800_000);
});

test('pauses double from their first length to five minutes, and jitter at most halves them', () => {
  const passing = failure(503, '');
  const lasting = failure(401, { error: 'invalid_client' });
  const pauses = (given: typeof passing, jitter: number) =>
    [1, 2, 3, 20, 2000].map((n) => pauseAfterFailure(given, n, jitter) / 1000);
  assert.deepEqual(pauses(passing, 1), [2, 4, 8, 300, 300]);
  assert.deepEqual(pauses(passing, 0), [1, 2, 4, 150, 150]);
  assert.deepEqual(pauses(lasting, 1), [30, 60, 120, 300, 300]);
});

for (const [what, given, lasting] of [
  ['a refused client', failure(401, { error: 'invalid_client' }), true],
  ['too many requests', failure(429, { error: 'invalid_request' }), false],
  ['a passing trouble by name', failure(400, { error: 'temporarily_unavailable' }), false],
  ['a server error', failure(500, { error: 'server_error' }), false],
  ['a page without an error name', failure(400, '<html>'), false],
] as const)
  test(`${what} is ${lasting ? 'lasting' : 'passing'}`, () => {
    assert.equal(isLasting(given), lasting);
  });
