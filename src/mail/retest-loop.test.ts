import { after, afterEach, test } from 'node:test';
import assert from 'node:assert/strict';
import { createConnectionTest } from '../../test/stand-ins/connection.ts';
import { createManualClock } from '../time/manual-clock.ts';
import { retest, type Retry } from './retest-loop.ts';

const connection = await createConnectionTest({ after });
afterEach(() => connection.sandbox.clearFaults());

const MINUTE = 60_000;

/** Time goes on by each pause at once; `hear` is told of every try. */
async function retested(
  limitMs: number,
  hear: (retry: Retry) => void = () => undefined,
  input = {},
): Promise<Retry> {
  const clock = createManualClock(0);
  const onTry = (retry: Retry): void => {
    hear(retry);
    if (retry.pauseMs !== undefined) setImmediate(() => void clock.advance(retry.pauseMs ?? 0));
  };
  const { signal } = new AbortController();
  return retest(() => connection.run(input), { clock, limitMs, signal, onTry });
}

test('it goes on while a permission spreads, and ends when it has', async () => {
  connection.sandbox.fault('mailbox-permission-missing');
  const { result, tries, elapsedMs } = await retested(30 * MINUTE, ({ tries: so }) => {
    if (so === 3) connection.sandbox.clearFaults();
  });
  assert.equal(result.ok, true);
  assert.equal(tries, 4);
  assert.equal(elapsedMs, 95_000);
});

test('it ends when the time is over, with what was found last', async () => {
  connection.sandbox.fault('smtp-auth-disabled-mailbox');
  const { result, tries, elapsedMs } = await retested(3 * MINUTE);
  assert.equal(result.diagnosis[0]?.cause, 'smtp-auth-disabled-mailbox');
  assert.equal(tries, 5);
  assert.ok(elapsedMs <= 3 * MINUTE);
});

for (const [what, fault] of [
  ['a secret that has expired', 'client-secret-expired'],
  ['a token for another resource', 'token-wrong-audience'],
  ['a certificate of an authority that nobody trusts', 'tls-untrusted-ca'],
] as const)
  test(`${what} is not waited for`, async () => {
    connection.sandbox.fault(fault);
    assert.equal((await retested(30 * MINUTE)).tries, 1);
  });

test('whoever stops it gets what was found last', async () => {
  connection.sandbox.fault('mailbox-permission-missing');
  const stop = new AbortController();
  const clock = createManualClock(0);
  const { tries, result } = await retest(() => connection.run(), {
    clock,
    limitMs: 30 * MINUTE,
    signal: stop.signal,
    onTry: () => setImmediate(() => stop.abort()),
  });
  assert.equal(tries, 1);
  assert.equal(result.ok, false);
});
