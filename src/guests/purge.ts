// When expired accounts are deleted: every so many days at a time of day, or every so many hours or minutes. A run that was
// missed is made up, once (ISE's is not). Pure.
import { z } from 'zod';
import { duration, WEEKDAYS, zoned } from '../guest-types/guest-types.ts';
import type { Instant } from '../time/clock.ts';

export const PURGE_SLICE = 'guest-purge';

export const purgeInput = z.strictObject({
  isEnabled: z.boolean().default(true),
  /** 15 days, as in ISE (ise.md §10). */
  every: duration.default({ value: 15, unit: 'days' }),
  /** With days. */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00')
    .default('03:00'),
  /** With days: only on this one. */
  weekday: z
    .enum(WEEKDAYS, `must be one of ${WEEKDAYS.join(', ')}`)
    .nullable()
    .default(null),
  /** An account can be extended for so many days after its end before it is deleted. */
  keepDays: z
    .int('must be a whole number from 0 to 365')
    .min(0, 'must be 0 or more')
    .max(365, 'must be 365 or less')
    .default(0),
});

export type PurgeSchedule = z.output<typeof purgeInput>;

export interface PurgeRun {
  readonly at: Instant;
  readonly deleted: number;
  readonly isByHand: boolean;
}

/** After the last run, or after the schedule was first known. */
export function nextPurgeAt(
  { isEnabled, every, at, weekday }: PurgeSchedule,
  since: Instant,
  timeZone: string,
): Instant | null {
  if (!isEnabled) return null;
  const last = zoned(since, timeZone);
  if (every.unit !== 'days') return last.add({ [every.unit]: every.value }).epochMilliseconds;
  const day = last.toPlainDate().add({ days: every.value });
  const wanted = weekday === null ? day : onOrAfter(day, WEEKDAYS.indexOf(weekday) + 1);
  return wanted.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(at) }).epochMilliseconds;
}

function onOrAfter(day: Temporal.PlainDate, dayOfWeek: number): Temporal.PlainDate {
  return day.add({ days: (dayOfWeek - day.dayOfWeek + 7) % 7 });
}
