// When it is told that something ends by itself: at two days far ahead, daily near the end, and daily once it has ended. A
// stage is told whenever it is first seen, so that after days without power there is one alarm and not one for each. Pure.
import type { Instant } from '../time/clock.ts';
import type { Thresholds } from './alarm-rule.ts';
import type { Condition } from './alarm-facts.ts';

const DAY_MS = 86_400_000;

interface ExpiryStage extends Pick<Condition, 'severity' | 'stage'> {
  readonly isOver: boolean;
  /** Whole days that are left, or have passed since. */
  readonly days: number;
}

/** Undefined: far enough. */
export function expiryStage(endsAt: Instant, now: Instant, thresholds: Thresholds): ExpiryStage | undefined {
  if (endsAt <= now) {
    const days = Math.floor((now - endsAt) / DAY_MS);
    return { isOver: true, days, severity: 'critical', stage: `over ${days}` };
  }
  const { firstDays = 0, secondDays = 0, dailyDays = 0, criticalDays = 0 } = thresholds;
  const days = Math.floor((endsAt - now) / DAY_MS);
  const severity = days <= criticalDays ? 'critical' : 'warning';
  const once = [firstDays, secondDays].toSorted((one, other) => one - other);
  const from = days <= Math.max(dailyDays, criticalDays) ? days : once.find((limit) => days <= limit);
  return from === undefined ? undefined : { isOver: false, days, severity, stage: `${from} days` };
}

/** As words are filled in with it. */
export function expiryDetails(endsAt: Instant, { days }: ExpiryStage): { date: string; days: string } {
  return { date: new Date(endsAt).toISOString().slice(0, 10), days: String(days) };
}
