// What may be entered about a guest account, as schemas that portal, API and command line share with the door. Pure.
import { z } from 'zod';
import { shownText } from '../accounts/accounts.ts';
import { duration } from '../guest-types/guest-types.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { isMailAddress } from '../mail/mail.ts';
import { Secret } from '../secrets/secrets.ts';

const optionalText = (longest: number) => z.literal('').or(shownText(longest));

export const address = z
  .string('must be text')
  .trim()
  .refine((text) => text === '' || isMailAddress(text), 'must be a full e-mail address');

const person = {
  firstName: optionalText(64),
  lastName: optionalText(64),
  company: optionalText(128),
  email: address,
  phone: optionalText(32),
  personVisited: optionalText(254),
  reasonForVisit: optionalText(256),
};

const when = z.string('must be a date and time such as 2027-03-15 10:25').max(40, 'is too long');
const id = z.uuid('must be an id').transform((text) => text.toLowerCase());
const language = z.enum(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`);
const customFields = z.record(z.string().max(64), optionalText(256));

const term = { startsAt: when.optional(), endsAt: when.optional(), duration: duration.optional() };

/** What an account is like, whoever it is for: shared by one account and by a batch. */
const terms = {
  guestTypeId: id,
  locationId: id.optional().meta({ description: 'Left out: the oldest that one may use' }),
  ssid: z.string().max(32).nullable().default(null),
  language: language.default('en'),
  ...term,
};

/** In which ways the credentials are handed over; `print` is the page's. */
export const delivery = z.strictObject({
  email: z.boolean().default(false),
  summary: z.boolean().default(false),
  copyMe: z.boolean().default(false),
  sponsorEmail: address.default(''),
});

export type Delivery = z.output<typeof delivery>;

const password = z.preprocess(
  (value) => (value instanceof Secret ? value.reveal() : value),
  z
    .string('must be given')
    .meta({ format: 'password', writeOnly: true })
    .transform((text) => new Secret(text)),
);

const unknownPerson = {
  firstName: person.firstName.default(''),
  lastName: person.lastName.default(''),
  company: person.company.default(''),
  email: person.email.default(''),
  phone: person.phone.default(''),
  personVisited: person.personVisited.default(''),
  reasonForVisit: person.reasonForVisit.default(''),
};

const one = {
  ...unknownPerson,
  customFields: customFields.default({}),
  /** Left out: made of the person's names or address, or by chance. */
  userName: z.string().optional(),
  usesPhoneAsUserName: z.boolean().default(false),
  /** Left out: made by chance. */
  password: password.optional(),
};

export const guestInput = z.strictObject({
  ...terms,
  ...one,
  notify: delivery.prefault({}),
});

const importedGuest = z.strictObject(one);

export const batchInput = z.strictObject({
  ...terms,
  /** Accounts by chance: so many. */
  count: z.int('must be a whole number').min(1, 'must be 1 or more').optional(),
  usernamePrefix: z.string().optional(),
  /** Of every account of the batch. */
  customFields: customFields.default({}),
  /** Accounts of these people. */
  guests: z.array(importedGuest).optional(),
  notify: delivery.prefault({}),
});

/** What is left out stays as it is. */
export const guestChange = z
  .strictObject({
    ...person,
    customFields,
    language,
    ssid: z.string().max(32).nullable(),
    guestTypeId: id,
    locationId: id,
  })
  .partial();

export const extensionInput = z.strictObject({ until: when.optional(), by: duration.optional() });
export const suspensionInput = z.strictObject({
  reason: z.string('must be text').trim().pipe(optionalText(256)).default(''),
});

export type GuestInput = z.output<typeof guestInput>;
export type ImportedGuest = z.output<typeof importedGuest>;
/** What the accounts of a batch have in common. */
export type Terms = Pick<
  GuestInput,
  'guestTypeId' | 'locationId' | 'ssid' | 'language' | 'startsAt' | 'endsAt' | 'duration'
>;
