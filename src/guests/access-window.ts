// On which days and at which times a guest type lets its guests in, by the clock of the account's location. Pure.
import { WEEKDAYS, type AccessWindow, type Weekday } from '../guest-types/guest-types.ts';

/** Without windows at any time. One that ends before it begins goes on after midnight, and belongs to the day it began. */
export function isWithinAccess(windows: readonly AccessWindow[], at: Temporal.ZonedDateTime): boolean {
  if (windows.length === 0) return true;
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  const today = dayOf(at.dayOfWeek);
  const yesterday = dayOf(at.dayOfWeek === 1 ? 7 : at.dayOfWeek - 1);
  return windows.some(({ from, to, days }) => {
    if (from < to) return days.includes(today) && from <= time && time < to;
    return (days.includes(today) && from <= time) || (days.includes(yesterday) && time < to);
  });
}

/** Temporal counts from Monday, 1. */
function dayOf(number: number): Weekday {
  return WEEKDAYS[number - 1] ?? 'mon';
}
