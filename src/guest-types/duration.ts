// How long something lasts, as people say it: three days are three days of the calendar in a place, one of which may have 23
// hours; hours and minutes are exact. Pure.
import { z } from 'zod';
import type { Instant } from '../time/clock.ts';

export const DURATION_UNITS = ['days', 'hours', 'minutes'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

const LONGEST = 999; // as in ISE, whatever the unit

export const duration = z.strictObject({
  value: z
    .int(`must be a whole number from 1 to ${LONGEST}`)
    .min(1, 'must be 1 or more')
    .max(LONGEST, `must be ${LONGEST} or less`),
  unit: z.enum(DURATION_UNITS, `must be one of ${DURATION_UNITS.join(', ')}`),
});

export type Duration = z.output<typeof duration>;

/** For comparing: every day with 24 hours. */
export function minutesOf({ value, unit }: Duration): number {
  return value * { days: 1440, hours: 60, minutes: 1 }[unit];
}

export function after(start: Instant, { value, unit }: Duration, timeZone: string): Instant {
  return zoned(start, timeZone).add({ [unit]: value }).epochMilliseconds;
}

export function before(end: Instant, { value, unit }: Duration, timeZone: string): Instant {
  return zoned(end, timeZone).subtract({ [unit]: value }).epochMilliseconds;
}

export interface TimeLeft {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** Whole minutes; nothing is left of what has ended. */
export function timeLeft(now: Instant, end: Instant, timeZone: string): TimeLeft {
  if (end <= now) return { days: 0, hours: 0, minutes: 0 };
  const { days, hours, minutes } = zoned(now, timeZone).until(zoned(end, timeZone), { largestUnit: 'day' });
  return { days, hours, minutes };
}

/** `72D 13H 11M`, as in ISE; the days and hours that are none are left out at the front. */
export function timeLeftText({ days, hours, minutes }: TimeLeft): string {
  if (days > 0) return `${days}D ${hours}H ${minutes}M`;
  return hours > 0 ? `${hours}H ${minutes}M` : `${minutes}M`;
}

export function zoned(at: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone);
}
