// Writes the results of attempts. What comes while a write is under way goes with the next one, so under load many
// results share a commit, and alone each is written at once. A result is never dropped: while the database is away it
// waits here, because a result that is lost sends the mail a second time.
import type { Log } from '../log/log.ts';
import type { Clock } from '../time/clock.ts';
import type { AttemptRecord } from './queue-store.ts';

const TRY_AGAIN_MS = 500;
const MOST_AT_ONCE = 200;

export interface Recorder {
  /** Resolves when it is committed, or rejects when the recorder was abandoned first. */
  record(record: AttemptRecord): Promise<void>;
  readonly pending: number;
  /** Stops trying; for when the time to stop is over. */
  abandon(): void;
}

interface RecorderNeeds {
  readonly write: (records: readonly AttemptRecord[]) => Promise<readonly string[]>;
  readonly clock: Clock;
  readonly log: Log;
}

export function createRecorder({ write, clock, log }: RecorderNeeds): Recorder {
  const abandoned = new AbortController();
  let waiting: { record: AttemptRecord; done: () => void; failed: (error: unknown) => void }[] = [];
  let writing = 0;

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST_AT_ONCE);
      waiting = waiting.slice(MOST_AT_ONCE);
      writing = batch.length;
      try {
        const taken = new Set(await writeUntilDone(batch.map(({ record }) => record)));
        for (const { record, done } of batch) {
          if (!taken.has(record.message))
            log.warn(
              { message: record.message, verdict: record.verdict },
              'the result came after the message had been given to another process',
            );
          done();
        }
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
      writing = 0;
    }
  }

  async function writeUntilDone(records: readonly AttemptRecord[]): Promise<readonly string[]> {
    for (;;) {
      try {
        return await write(records);
      } catch (error) {
        if (abandoned.signal.aborted) throw error;
        log.warn({ err: error, results: records.length }, 'results cannot be written now; trying again');
        await clock.sleep(TRY_AGAIN_MS, abandoned.signal);
      }
    }
  }

  return {
    record(record) {
      return new Promise((done, failed) => {
        waiting.push({ record, done, failed });
        if (writing === 0 && waiting.length === 1) void flush();
      });
    },
    get pending() {
      return waiting.length + writing;
    },
    abandon: () => abandoned.abort(),
  };
}
