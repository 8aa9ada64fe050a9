// The connection test again and again, while a change in the tenant spreads: Exchange acts on new permissions after minutes
// to hours. Gently, since every try asks for a token and a sign-in; ends with success, with a fault that waiting cannot cure,
// or when the time is over.
import { waitingMayHelp } from '../diagnosis/diagnosis.ts';
import type { Clock } from '../time/clock.ts';
import type { TestResult } from './connection-test-gate.ts';

const SECOND_MS = 1000;
/** Between tries; the last goes on. Chosen: a dozen tries in the first quarter of an hour. */
const PAUSES_MS = [20, 30, 45, 60, 90, 120].map((seconds) => seconds * SECOND_MS);

export interface Retry {
  readonly result: TestResult;
  readonly tries: number;
  readonly elapsedMs: number;
  /** Until the next try; undefined after the last. */
  readonly pauseMs?: number;
}

interface Patience {
  readonly clock: Clock;
  readonly limitMs: number;
  readonly signal: AbortSignal;
  /** Hears of each try as it ends. */
  readonly onTry?: (retry: Retry) => void;
}

export async function retest(
  test: () => Promise<TestResult>,
  { clock, limitMs, signal, onTry }: Patience,
): Promise<Retry> {
  const startedAt = clock.now();
  for (let tries = 1; ; tries += 1) {
    const result = await test();
    const elapsedMs = clock.now() - startedAt;
    const pauseMs = PAUSES_MS[Math.min(tries, PAUSES_MS.length) - 1] ?? 0;
    const isOver = result.ok || !waitingMayHelp(result) || elapsedMs + pauseMs > limitMs || signal.aborted;
    const retry: Retry = { result, tries, elapsedMs, ...(isOver ? {} : { pauseMs }) };
    onTry?.(retry);
    if (isOver) return retry;
    await clock.sleep(pauseMs, signal);
    if (signal.aborted) return { result, tries, elapsedMs };
  }
}
