// The settings of reminders: who is reminded, and how long before. Pure.
import { z } from 'zod';

export const REMINDERS_SLICE = 'reminders';

/** As ISE has it: 30 unless told otherwise, from 1 to 3650. */
const FIRST_DAYS = 30;
const LONGEST_DAYS = 3650;
/** ISE's own repeats are not public. */
const REPEAT_DAYS = [7, 3, 1];
const MOST_REPEATS = 10;

const days = z
  .int(`must be a whole number from 1 to ${LONGEST_DAYS}`)
  .min(1, 'must be 1 or more')
  .max(LONGEST_DAYS, `must be ${LONGEST_DAYS} or less`);

const passwords = z.strictObject({
  isEnabled: z.boolean().default(true),
  firstDays: days.default(FIRST_DAYS),
  /** Those that are not before the first are left out. */
  repeatDays: z
    .array(days)
    .max(MOST_REPEATS, `can be ${MOST_REPEATS} at most`)
    .transform((list) => [...new Set(list)].sort((one, other) => other - one))
    .default(REPEAT_DAYS),
});

export const remindersInput = z.strictObject({
  administrators: passwords.prefault({}),
  networkUsers: passwords.prefault({}),
  /** Of those whose guest type has an expiry notice by email. */
  guests: z
    .strictObject({
      isEnabled: z.boolean().default(true),
      /** Also guests who have never signed in. */
      remindsUnused: z.boolean().default(false),
    })
    .prefault({}),
});

export type ReminderSettings = z.output<typeof remindersInput>;
