// Connection tests that run in the background of this process: each writes down how far it is as it goes, and a beat while
// it waits. A run whose record is no longer its own (stopped from elsewhere, or its lease over) ends without a trace.
import { setTimeout as delay } from 'node:timers/promises';
import type { Log } from '../log/log.ts';
import { Refusal } from '../refusal.ts';
import type { Clock } from '../time/clock.ts';
import type { TestOptions, TestResult } from './connection-test-gate.ts';
import {
  BEAT_EVERY_MS,
  endingOf,
  interrupted,
  type RunEnding,
  type RunProgress,
  type RunState,
} from './connection-test-run.ts';
import { retest } from './retest-loop.ts';

const LEAVE_AFTER_MS = 1_000;

export interface RunOrder {
  readonly id: string;
  readonly test: (options: TestOptions) => Promise<TestResult>;
  /** Again and again for so long, until it works; once where it is absent. */
  readonly limitMs?: number;
}

export interface TestRunner {
  /** Returns at once. */
  begin(order: RunOrder): void;
  /** The record is no longer this process's to write. */
  cancel(id: string): void;
  /** Something may have been missed: each run finds out whether it is still wanted. */
  lookAgain(): void;
  /** What runs is told as interrupted. */
  stop(): Promise<void>;
}

interface RunnerNeeds {
  readonly clock: Clock;
  readonly log: Log;
  readonly node: string;
  /** Both false where the record is not ours any more. */
  readonly record: (id: string, progress: RunProgress) => Promise<boolean>;
  readonly end: (id: string, state: RunState, ending?: RunEnding) => Promise<boolean>;
}

interface Run {
  readonly cancelled: AbortController;
  readonly tell: () => void;
  readonly ended: Promise<void>;
}

export function createTestRunner({ clock, log, node, record, end }: RunnerNeeds): TestRunner {
  const runs = new Map<string, Run>();

  function begin({ id, test, limitMs }: RunOrder): void {
    const cancelled = new AbortController();
    const done = new AbortController();
    const { signal } = cancelled;
    let progress: RunProgress = { steps: { done: [] }, tries: 0 };
    let isUntold = false;
    let telling: Promise<void> | undefined;

    async function write(): Promise<void> {
      try {
        while (isUntold && !signal.aborted) {
          isUntold = false;
          if (!(await record(id, progress))) cancelled.abort();
        }
      } catch (error) {
        isUntold = true;
        log.warn({ err: error, test: id }, 'the progress of a connection test could not be written yet');
      } finally {
        telling = undefined;
      }
    }

    /** What changes while one write is under way goes with the next. */
    function tell(change: Partial<RunProgress> = {}): void {
      progress = { ...progress, ...change };
      isUntold = true;
      telling ??= write();
    }

    async function beat(): Promise<void> {
      while (!done.signal.aborted) {
        await clock.sleep(BEAT_EVERY_MS, done.signal);
        if (!done.signal.aborted) tell();
      }
    }

    function attempt(): Promise<TestResult> {
      tell({ tries: progress.tries + 1, nextTryAt: undefined, steps: { done: [] } });
      return test({
        signal,
        onBegin: (at) => tell({ steps: { done: progress.steps.done, at } }),
        onStep: (step) => tell({ steps: { done: [...progress.steps.done, step] } }),
      });
    }

    async function outcome(): Promise<{ state: RunState; ending?: RunEnding }> {
      try {
        const { result } =
          limitMs === undefined
            ? { result: await attempt() }
            : await retest(attempt, {
                clock,
                limitMs,
                signal,
                onTry: ({ result: tried, pauseMs }) =>
                  tell({
                    result: tried,
                    nextTryAt: pauseMs === undefined ? undefined : clock.now() + pauseMs,
                  }),
              });
        tell({ result });
        return { state: result.ok ? 'passed' : 'failed' };
      } catch (error) {
        if (!(error instanceof Refusal) && !signal.aborted)
          log.error({ err: error, test: id }, 'a connection test failed by a fault of ours');
        return { state: 'failed', ending: endingOf(error) };
      }
    }

    async function run(): Promise<void> {
      const beating = beat();
      const { state, ending } = await outcome();
      done.abort();
      await beating;
      await telling;
      if (isUntold) await write();
      runs.delete(id);
      if (signal.aborted) return;
      await end(id, state, ending);
    }

    const ended = run().catch((error: unknown) =>
      log.error({ err: error, test: id }, 'the end of a connection test could not be written'),
    );
    runs.set(id, { cancelled, tell, ended });
  }

  return {
    begin,
    cancel(id) {
      runs.get(id)?.cancelled.abort();
    },
    lookAgain() {
      for (const { tell } of runs.values()) tell();
    },
    async stop() {
      const left = [...runs];
      for (const [id, { cancelled }] of left) {
        cancelled.abort();
        await end(id, 'stopped', interrupted(node)).catch((error: unknown) =>
          log.warn({ err: error, test: id }, 'a connection test could not be told as interrupted'),
        );
      }
      if (left.length === 0) return;
      // A test that is still looking for a server can be left to itself: its connection is cut when it comes about.
      await Promise.race([Promise.all(left.map(([, { ended }]) => ended)), delay(LEAVE_AFTER_MS)]);
    },
  };
}
