// What a guest type is: how long its accounts last, when and on how many devices they work, and what their guests are told.
// Attributes and defaults are ISE's (ise.md §9.1). Pure.
import { z } from 'zod';
import { nameKey, shownText } from '../accounts/accounts.ts';
import type { FieldProblem } from '../refusal.ts';
import { duration, minutesOf } from './duration.ts';

const NAME_LENGTH = 64;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const whole = (least: number, most: number) =>
  z
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be ${least} or more`)
    .max(most, `must be ${most} or less`);

const freeText = (longest: number) =>
  z.string('must be text').trim().max(longest, `must have at most ${longest} characters`);

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00');

/** In the account's time zone. One that ends before it begins goes on after midnight. */
const accessWindow = z.strictObject({
  from: timeOfDay.default('09:00'),
  to: timeOfDay.default('17:00'),
  days: z
    .array(z.enum(WEEKDAYS, `must be one of ${WEEKDAYS.join(', ')}`))
    .min(1, 'must name at least one day')
    .transform((days) => WEEKDAYS.filter((day) => days.includes(day))),
});

const customField = z.strictObject({
  name: shownText(NAME_LENGTH),
  kind: z.enum(['text', 'number', 'date'], 'must be one of text, number, date'),
  isRequired: z.boolean().default(false),
});

const expiryNotice = z.strictObject({
  isEnabled: z.boolean().default(false),
  before: duration.default({ value: 3, unit: 'days' }),
  byEmail: z.boolean().default(false),
  emailText: freeText(2000).default(''),
  bySms: z.boolean().default(false),
  smsText: freeText(500).default(''),
});

const fields = {
  name: shownText(NAME_LENGTH),
  description: freeText(256),
  maximumDuration: duration,
  defaultDuration: duration,
  /** The time runs from the first sign-in; otherwise from the start that the sponsor sets. */
  isFromFirstLogin: z.boolean(),
  /** Empty: at any time. */
  accessWindows: z.array(accessWindow).max(14, 'can be 14 at most'),
  /** Null: as many as one likes. */
  mostSimultaneousLogins: whole(1, 999).nullable(),
  onTooManyLogins: z.enum(
    ['disconnect-oldest', 'refuse-newest'],
    'must be one of disconnect-oldest, refuse-newest',
  ),
  mostDevices: whole(1, 999),
  /** The identity group of the devices that guests register. */
  deviceGroup: shownText(NAME_LENGTH),
  /** The account works without a visit to the portal, and so is active as soon as it is made. */
  bypassesPortal: z.boolean(),
  expiryNotice,
  customFields: z
    .array(customField)
    .max(20, 'can be 20 at most')
    .refine(
      (asked) => new Set(asked.map(({ name }) => nameKey(name))).size === asked.length,
      'holds one name twice',
    ),
};

/** What is left out stays as it is. */
export const guestTypeChange = z.strictObject(fields).partial();

/** With ISE's defaults. */
export const guestTypeInput = z.strictObject({
  name: fields.name,
  description: fields.description.default(''),
  maximumDuration: fields.maximumDuration.default({ value: 365, unit: 'days' }),
  defaultDuration: fields.defaultDuration.default({ value: 90, unit: 'days' }),
  isFromFirstLogin: fields.isFromFirstLogin.default(false),
  accessWindows: fields.accessWindows.default([]),
  mostSimultaneousLogins: fields.mostSimultaneousLogins.default(3),
  onTooManyLogins: fields.onTooManyLogins.default('disconnect-oldest'),
  mostDevices: fields.mostDevices.default(5),
  deviceGroup: fields.deviceGroup.default('GuestEndpoints'),
  bypassesPortal: fields.bypassesPortal.default(false),
  expiryNotice: fields.expiryNotice.prefault({}),
  customFields: fields.customFields.default([]),
});

export type GuestTypeInput = z.output<typeof guestTypeInput>;

/** A default that is longer than the longest would be refused whenever somebody takes it. */
export function durationProblem({
  defaultDuration,
  maximumDuration,
}: Pick<GuestTypeInput, 'defaultDuration' | 'maximumDuration'>): FieldProblem | undefined {
  return minutesOf(defaultDuration) <= minutesOf(maximumDuration)
    ? undefined
    : { field: 'defaultDuration', problem: 'is longer than the longest that is allowed' };
}

export interface GuestType extends GuestTypeInput {
  readonly id: string;
}

export type AccessWindow = GuestTypeInput['accessWindows'][number];
export type CustomField = GuestTypeInput['customFields'][number];
