// Writes the results of attempts, many to a commit. A result is never dropped: while the database is away it waits
// here, because a result that is lost sends the mail a second time.
import { createGroupCommit } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import type { Clock } from '../time/clock.ts';
import type { AttemptRecord } from './queue-store.ts';

const TRY_AGAIN_MS = 500;
const MOST_AT_ONCE = 200;

export interface Recorder {
  /** Resolves when it is committed, or rejects when the recorder was abandoned first. */
  record(record: AttemptRecord): Promise<void>;
  /** Stops trying; for when the time to stop is over. */
  abandon(): void;
}

interface RecorderNeeds {
  /** Answers with the ids of the messages whose results were taken. */
  readonly write: (records: readonly AttemptRecord[]) => Promise<readonly string[]>;
  readonly clock: Clock;
  readonly log: Log;
}

export function createRecorder({ write, clock, log }: RecorderNeeds): Recorder {
  const abandoned = new AbortController();

  async function writeUntilDone(records: readonly AttemptRecord[]): Promise<boolean[]> {
    for (;;) {
      try {
        const taken = new Set(await write(records));
        return records.map(({ message }) => taken.has(message));
      } catch (error) {
        if (abandoned.signal.aborted) throw error;
        log.warn({ err: error, results: records.length }, 'results cannot be written now; trying again');
        await clock.sleep(TRY_AGAIN_MS, abandoned.signal);
      }
    }
  }

  const commit = createGroupCommit(writeUntilDone, MOST_AT_ONCE);
  return {
    async record(record) {
      const isTaken = await commit(record);
      if (!isTaken)
        log.warn(
          { message: record.message, verdict: record.verdict },
          'the result came after the message had been given to another process',
        );
    },
    abandon: () => abandoned.abort(),
  };
}
