// When a reminder is due: at stages before an end, each told once. A stage is told when it is first seen, and those that were
// skipped meanwhile are not made up: after three days without power there is one reminder and not three. Pure.
import type { Instant } from '../time/clock.ts';

export const DAY_MS = 86_400_000;
/** "Never more than one a day", with room for a look that comes a little earlier than the day before. */
export const LEAST_GAP_MS = 20 * 3_600_000;

export interface Stage {
  /** Later stages have smaller numbers: whole days before the end, or 0 where there is only one. */
  readonly stage: number;
  readonly beforeMs: number;
}

/** What was told already, of this deadline or a former one. */
export interface Told {
  readonly deadline: Instant;
  readonly stage: number;
  readonly sentAt: Instant;
}

export interface Deadline {
  readonly endsAt: Instant;
  readonly stages: readonly Stage[];
  readonly leastGapMs: number;
}

/** The first as many days before the end as the settings say, then those of the repeats that come after it. */
export function dailyStages(firstDays: number, repeatDays: readonly number[]): Stage[] {
  const days = new Set([firstDays, ...repeatDays.filter((each) => each < firstDays)]);
  return [...days].sort((one, other) => other - one).map((stage) => ({ stage, beforeMs: stage * DAY_MS }));
}

/** The stage to tell now. Undefined: none is reached, it has been told, the last mail is too fresh, or it is over. */
export function dueStage(
  { endsAt, stages, leastGapMs }: Deadline,
  told: readonly Told[],
  now: Instant,
): number | undefined {
  if (endsAt <= now) return undefined;
  const reached = stages.filter(({ beforeMs }) => endsAt - now <= beforeMs).map(({ stage }) => stage);
  if (reached.length === 0) return undefined;
  const latest = Math.min(...reached);
  const isTold = told.some(({ deadline, stage }) => deadline === endsAt && stage <= latest);
  // A clock that was set back makes a mail lie ahead: that one was told too.
  const isFresh = told.some(({ sentAt }) => Math.abs(now - sentAt) < leastGapMs);
  return isTold || isFresh ? undefined : latest;
}

/** The first moment from `from` on, and before `until`, at which a reminder would be due. */
export function nextDue(
  deadline: Deadline,
  told: readonly Told[],
  { from, until }: { readonly from: Instant; readonly until: Instant },
): { readonly at: Instant; readonly stage: number } | undefined {
  const moments = [
    from,
    ...deadline.stages.map(({ beforeMs }) => deadline.endsAt - beforeMs),
    ...told.map(({ sentAt }) => sentAt + deadline.leastGapMs),
  ]
    .filter((at) => at >= from && at < until)
    .sort((one, other) => one - other);
  for (const at of moments) {
    const stage = dueStage(deadline, told, at);
    if (stage !== undefined) return { at, stage };
  }
  return undefined;
}
