// From when to when an account is valid: by the clock of its location, within what its type allows. Pure.
import {
  after,
  zoned,
  type Duration,
  type DurationUnit,
  type GuestType,
  type Location,
} from '../guest-types/guest-types.ts';
import type { FieldProblem } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import type { GuestLife } from './guest-state.ts';

/**
 * `2026-05-03T10:25` by the clock of the place, or with its offset. Undefined for what is none. An hour that summer time
 * leaves out is taken as the one after it, one that comes twice as the first (Temporal: `compatible`).
 */
export function instantOf(text: string, timeZone: string): Instant | undefined {
  const typed = text.trim().replace(' ', 'T');
  const match = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?$/.exec(
    typed,
  );
  if (!match) return undefined;
  try {
    return match[3] === undefined
      ? Temporal.PlainDateTime.from(typed).toZonedDateTime(timeZone).epochMilliseconds
      : Temporal.Instant.from(typed).epochMilliseconds;
  } catch {
    return undefined; // RangeError: there is no such day or hour
  }
}

/** `2026-05-03T10:25`, as a field for date and time takes it. */
export function localText(at: Instant, timeZone: string): string {
  return zoned(at, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

export interface TermInput {
  readonly startsAt?: string | undefined;
  readonly endsAt?: string | undefined;
  readonly duration?: Duration | undefined;
}

export interface TermCircumstances {
  readonly type: GuestType;
  readonly location: Location;
  /** How many days ahead a start may lie; 0: it starts now. */
  readonly daysAhead: number;
  readonly now: Instant;
}

export type Term = Pick<GuestLife, 'startsAt' | 'endsAt' | 'duration'>;

/** A form is filled in for a minute or two before it is sent. */
const START_MAY_HAVE_PASSED_MS = 15 * 60_000;

/** The term of a new account, or what is wrong with what was asked for. */
export function newTerm(
  input: TermInput,
  { type, location, daysAhead, now }: TermCircumstances,
): Term | FieldProblem {
  const { timeZone } = location;
  if (input.endsAt !== undefined && input.duration !== undefined) return notBoth('endsAt', 'duration');
  const asked = input.startsAt === undefined ? now : instantOf(input.startsAt, timeZone);
  if (asked === undefined) return dateProblem('startsAt');
  if (asked < now - START_MAY_HAVE_PASSED_MS) return { field: 'startsAt', problem: 'is in the past' };
  const startsAt = Math.max(asked, now);
  if (startsAt > now && daysAhead === 0)
    return { field: 'startsAt', problem: 'cannot be in the future; your sponsor group does not allow it' };
  if (startsAt > now && startsAt > after(now, { value: daysAhead, unit: 'days' }, timeZone))
    return { field: 'startsAt', problem: `can be ${daysAhead} days ahead at most` };
  const longestEnd = after(startsAt, type.maximumDuration, timeZone);
  if (type.isFromFirstLogin) {
    const duration = input.duration ?? type.defaultDuration;
    if (after(startsAt, duration, timeZone) > longestEnd) return tooLong('duration', type);
    return { startsAt, endsAt: longestEnd, duration };
  }
  const endsAt =
    input.endsAt === undefined
      ? after(startsAt, input.duration ?? type.defaultDuration, timeZone)
      : instantOf(input.endsAt, timeZone);
  if (endsAt === undefined) return dateProblem('endsAt');
  if (endsAt <= startsAt) return { field: 'endsAt', problem: 'must be after the start' };
  if (endsAt > longestEnd) return tooLong(input.endsAt === undefined ? 'duration' : 'endsAt', type);
  return { startsAt, endsAt, duration: null };
}

export interface ExtensionInput {
  readonly until?: string | undefined;
  /** Added to what is left; counted from now where nothing is. */
  readonly by?: Duration | undefined;
}

/**
 * A longer term, never a shorter one: whoever is to have less time is suspended, which can be taken back. The type's longest duration counts from now (or from a start that lies ahead), and not from when the
 * account was made: counted so, an account that had the longest there is could never be extended (ise.md, gap 12).
 */
export function extendedTerm(
  life: Pick<GuestLife, 'startsAt' | 'endsAt' | 'duration' | 'activatedAt'>,
  { until, by }: ExtensionInput,
  { type, location, now }: Omit<TermCircumstances, 'daysAhead'>,
): Pick<Term, 'endsAt'> | FieldProblem {
  const { timeZone } = location;
  if (until !== undefined && by !== undefined) return notBoth('until', 'by');
  const latest = after(Math.max(now, life.startsAt), type.maximumDuration, timeZone);
  const endsAt =
    until === undefined
      ? after(Math.max(now, life.endsAt), by ?? type.defaultDuration, timeZone)
      : instantOf(until, timeZone);
  if (endsAt === undefined) return dateProblem('until');
  if (endsAt <= now) return { field: 'until', problem: 'is in the past' };
  if (endsAt < life.endsAt)
    return { field: 'until', problem: 'would end the account sooner; choose a later time' };
  if (endsAt > latest) return tooLong(until === undefined ? 'by' : 'until', type);
  return { endsAt };
}

export function isFieldProblem(value: object): value is FieldProblem {
  return 'problem' in value;
}

function notBoth(field: string, other: string): FieldProblem {
  return { field, problem: `cannot be given together with ${other}; leave one of them out` };
}

function dateProblem(field: string): FieldProblem {
  return { field, problem: 'must be a date and time such as 2027-03-15 10:25' };
}

/** A sentence each: the unit stands in the middle of it, and every language has its own. */
const LONGER_THAN: Readonly<Record<DurationUnit, (value: number, name: string) => string>> = {
  days: (value, name) => `is longer than the ${value} days that ${name} allows`,
  hours: (value, name) => `is longer than the ${value} hours that ${name} allows`,
  minutes: (value, name) => `is longer than the ${value} minutes that ${name} allows`,
};

function tooLong(field: string, { name, maximumDuration: { value, unit } }: GuestType): FieldProblem {
  return { field, problem: LONGER_THAN[unit](value, name) };
}
