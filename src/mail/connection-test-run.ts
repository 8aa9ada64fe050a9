// A connection test as a record: begun by one process, watched and come back to from any. Who runs it moves its beat; a
// run without a beat for a while was left by a process that died, and is over. Pure.
import { STEP_NAMES, type StepName } from '../diagnosis/diagnosis.ts';
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import type { TestResult, TestStep } from './connection-test-gate.ts';

export const BEAT_EVERY_MS = 20_000;
/** Without a beat for so long a run counts as interrupted, and can no longer be taken up. */
export const LEASE_MS = 90_000;
/** What was tested can be saved for so long. */
export const SAVE_WITHIN_MS = 3_600_000;

export type RunState = 'running' | 'passed' | 'failed' | 'stopped';

export interface RunProgress {
  /** Of the try at hand, or of the last one. */
  readonly steps: { readonly done: readonly TestStep[]; readonly at?: StepName };
  /** Begun so far. */
  readonly tries: number;
  readonly nextTryAt?: Instant | undefined;
  /** Of the last try that ended. */
  readonly result?: TestResult;
}

/** Why a run ended without a result of its own: the code of a refusal, `stopped`, `interrupted` or `fault`. */
export interface RunEnding {
  readonly code: string;
  readonly message: string;
}

export interface RunRecord extends RunProgress {
  readonly id: string;
  readonly state: RunState;
  /** As it is shown. */
  readonly startedBy: string;
  readonly node: string;
  readonly startedAt: Instant;
  readonly beatAt: Instant;
  readonly endedAt?: Instant;
  /** Of the tested settings: `smtp.fingerprint` of the same values is the same. */
  readonly fingerprint: string;
  readonly submitTo?: string;
  /** Tries go on until then. */
  readonly untilWorksUntil?: Instant;
  readonly ending?: RunEnding;
}

export type RunStep =
  TestStep | { readonly name: StepName; readonly status: 'running' | 'waiting'; readonly evidence: object };

/** What watchers see: every step there will be, each with how it stands. */
export interface TestRun extends Omit<RunRecord, 'steps' | 'beatAt'> {
  readonly steps: readonly RunStep[];
}

export function viewOf(record: RunRecord, now: Instant): TestRun {
  const { steps, beatAt, ...rest } = record;
  const names = STEP_NAMES.filter((name) => name !== 'submit' || record.submitTo !== undefined);
  if (record.state !== 'running') return { ...rest, steps: shownSteps(names, steps.done) };
  if (beatAt > now - LEASE_MS) return { ...rest, steps: shownSteps(names, steps.done, steps.at ?? 'none') };
  return {
    ...rest,
    nextTryAt: undefined,
    state: 'stopped',
    endedAt: beatAt,
    ending: interrupted(record.node),
    steps: shownSteps(names, steps.done),
  };
}

/** `at` is the step at hand, given while the test runs: what is not reached then is waiting, and afterwards skipped. */
function shownSteps(
  names: readonly StepName[],
  done: readonly TestStep[],
  at?: StepName | 'none',
): RunStep[] {
  const byName = new Map(done.map((step) => [step.name, step]));
  return names.map((name): RunStep => {
    const ended = byName.get(name);
    if (ended) return ended;
    if (at === undefined) return { name, status: 'skipped', durationMs: 0, evidence: {} };
    return { name, status: name === at ? 'running' : 'waiting', evidence: {} };
  });
}

export function interrupted(node: string): RunEnding {
  return {
    code: 'interrupted',
    message: `The process on ${node} that ran this test ended before the test did. Start the test again.`,
  };
}

export function stoppedBy(name: string): RunEnding {
  return { code: 'stopped', message: `${name} stopped this test. Start it again when you are ready.` };
}

/** A refusal as the end of the run; whatever else was thrown is told in the log and not here. */
export function endingOf(error: unknown): RunEnding {
  if (error instanceof Refusal) return { code: error.code, message: error.message };
  return {
    code: 'fault',
    message: 'Something went wrong here, and the log says more. Start the test again.',
  };
}

/** Throws unless these very settings, by their fingerprint, passed this test within the last hour. */
export function assertTested(run: TestRun, fingerprint: string, now: Instant): void {
  if (run.fingerprint !== fingerprint) throw notTested('They differ from those that this test was about');
  if (run.state !== 'passed')
    throw notTested(run.state === 'running' ? 'The test is still running' : 'They did not pass this test');
  if ((run.endedAt ?? 0) <= now - SAVE_WITHIN_MS)
    throw notTested('The test was more than an hour ago, and much may have changed since');
}

export function notTested(why: string): Refusal {
  return new Refusal(
    'conflict',
    'settings_not_tested',
    `Test these settings first: only what has passed the test is saved. ${why}. Test them, and save when the test has passed.`,
  );
}

export function noTest(id: string): Refusal {
  return new Refusal(
    'not_found',
    'connection_test_not_found',
    `There is no connection test ${JSON.stringify(id.slice(0, 60))}; they are kept for a week. Start a new one.`,
  );
}
