import { test } from 'node:test';
import assert from 'node:assert/strict';
import { silentLog } from '../log/log.ts';
import { createManualClock } from '../time/manual-clock.ts';
import type { AttemptRecord } from './queue-store.ts';
import { createRecorder } from './record-loop.ts';

const record = (message: string): AttemptRecord => ({
  message,
  state: 'sent',
  nextAttemptAt: undefined,
  deferrals: 0,
  endedAt: 0,
  startedAt: 0,
  durationMs: 0,
  verdict: 'sent',
  reply: undefined,
  enhancedStatus: undefined,
  transcript: '',
  recipients: [],
});
/** A database that is away for the first `faults` writes; time passes by itself. */
function arrange({ faults = 0, taken = true } = {}) {
  const batches: string[][] = [];
  const clock = createManualClock(0);
  const recorder = createRecorder({
    clock: {
      now: () => clock.now(),
      sleep: (ms, signal) => (void clock.advance(ms), clock.sleep(0, signal)),
    },
    log: silentLog,
    write: async (records) => {
      batches.push(records.map(({ message }) => message));
      if (batches.length <= faults) throw new Error('away');
      return taken ? records.map(({ message }) => message) : [];
    },
  });
  return { recorder, clock, batches };
}

test('every result is written once, in order, many to a commit', async () => {
  const { recorder, batches } = arrange();
  const ids = Array.from({ length: 450 }, (_, index) => String(index));
  await Promise.all(ids.map((id) => recorder.record(record(id))));
  assert.deepEqual(batches.flat(), ids);
  assert.ok(batches.length <= 5 && batches.every(({ length }) => length <= 200), `${batches.length} writes`);
});

test('a write that fails is repeated every half second until it succeeds; nothing is lost', async () => {
  const { recorder, clock, batches } = arrange({ faults: 3 });
  await recorder.record(record('a'));
  assert.deepEqual(batches, [['a'], ['a'], ['a'], ['a']]);
  assert.equal(clock.now(), 1500);
});

test('an abandoned recorder stops at the next failure and says so to everybody', async () => {
  const { recorder } = arrange({ faults: Infinity });
  recorder.abandon();
  const results = await Promise.allSettled(['a', 'b'].map((id) => recorder.record(record(id))));
  assert.deepEqual(
    results.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
});

test('a result that somebody else has taken over is done as well', async () => {
  const { recorder, batches } = arrange({ taken: false });
  await recorder.record(record('a'));
  assert.equal(batches.length, 1);
});
