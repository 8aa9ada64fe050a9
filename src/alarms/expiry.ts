// When it is told that something ends by itself. ISE's own figures for the client secret are not public; these follow its
// alarms for certificates (ise.md §7.3): 90 and 60 days before, daily from 30, critical from 7, and daily once it has ended.
// A stage is told whenever it is first seen, so that after days without power there is one alarm and not one for each. Pure.
import type { Instant } from '../time/clock.ts';
import type { Raised } from './alarm.ts';

const DAY_MS = 86_400_000;
const ONCE_AT_DAYS = [60, 90];
const DAILY_FROM_DAYS = 30;
const CRITICAL_FROM_DAYS = 7;

export interface ExpiryStage extends Pick<Raised, 'severity' | 'stage'> {
  readonly isOver: boolean;
  /** Whole days that are left, or have passed since. */
  readonly days: number;
}

/** Undefined: far enough. */
export function expiryStage(endsAt: Instant, now: Instant): ExpiryStage | undefined {
  if (endsAt <= now) {
    const days = Math.floor((now - endsAt) / DAY_MS);
    return { isOver: true, days, severity: 'critical', stage: `over ${days}` };
  }
  const days = Math.floor((endsAt - now) / DAY_MS);
  const severity = days <= CRITICAL_FROM_DAYS ? 'critical' : 'warning';
  const from = days <= DAILY_FROM_DAYS ? days : ONCE_AT_DAYS.find((limit) => days <= limit);
  return from === undefined ? undefined : { isOver: false, days, severity, stage: `${from} days` };
}

/** As words are filled in with it. */
export function expiryDetails(endsAt: Instant, { days }: ExpiryStage): { date: string; days: string } {
  return {
    date: new Date(endsAt).toISOString().slice(0, 10),
    days: days === 0 ? 'less than a day' : `${days} day${days === 1 ? '' : 's'}`,
  };
}
