// A guest account as it is shown, what accounts are looked for by, and which permissions open the rows of guests. How far
// each goes is said by the doors: all accounts, or those of one's sponsor groups.
import { z } from 'zod';
import { DURATION_UNITS, timeLeft, timeLeftText } from '../../guest-types/guest-types.ts';
import { GUEST_ORDERS, GUEST_STATES, type GuestFilter, type GuestView } from '../../guests/guests.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import type { Permission } from '../../permissions/permissions.ts';
import type { Secret } from '../../secrets/secrets.ts';
import type { Instant } from '../../time/clock.ts';
import { given, instant, moment, soughtText } from './fields.ts';
import { listOf } from './message-answers.ts';

export const MAY_READ: readonly Permission[] = ['guests.manage', 'guests.read', 'guests.sponsor'];
export const MAY_CHANGE: readonly Permission[] = ['guests.manage', 'guests.sponsor'];

export const guest = z
  .object({
    id: z.string(),
    userName: z.string(),
    state: z.enum(GUEST_STATES),
    firstName: z.string(),
    lastName: z.string(),
    company: z.string(),
    email: z.string(),
    phone: z.string(),
    personVisited: z.string(),
    reasonForVisit: z.string(),
    customFields: z
      .record(z.string(), z.string())
      .meta({ description: 'What its guest type asks for besides' }),
    language: z.string(),
    ssid: z.string().nullable(),
    guestType: z.object({ id: z.string(), name: z.string() }),
    location: z.object({ id: z.string(), name: z.string(), timeZone: z.string() }),
    sponsor: z.object({
      id: z.string().nullable().meta({ description: 'Null: made by a command, or the sponsor is gone' }),
      name: z.string(),
    }),
    batchId: z.string().nullable(),
    createdAt: instant,
    startsAt: instant,
    endsAt: instant,
    duration: z
      .object({ value: z.int(), unit: z.enum(DURATION_UNITS) })
      .nullable()
      .meta({ description: 'Runs from the first sign-in; until then endsAt is when it must have been used' }),
    activatedAt: instant.nullable(),
    suspendedAt: instant.nullable(),
    suspendReason: z.string(),
    timeLeft: z.string().meta({ examples: ['72D 13H 11M'] }),
    hasKnownPassword: z
      .boolean()
      .meta({ description: 'False once the guest has one that nobody else knows' }),
  })
  .meta({ id: 'Guest' });

export function guestOf(view: GuestView, now: Instant): z.input<typeof guest> {
  const { username, sponsorId, sponsorName, ...rest } = view;
  return {
    ...rest,
    userName: username,
    sponsor: { id: sponsorId, name: sponsorName },
    timeLeft: timeLeftText(timeLeft(now, view.endsAt, view.location.timeZone)),
  };
}

/** Of a guest, and shown to whoever may see it: such as is read out at a desk. */
export const shownPassword = z
  .string()
  .nullable()
  .meta({ format: 'password', description: 'Null where the key may not see it, or nobody knows it' });

export const passwordText = (password: Secret | null | undefined): string | null =>
  password ? password.reveal() : null;

const text = soughtText(256);
const id = z.uuid('must be an id').optional();

/** What is given must hold all together; texts are compared whole and in any letter case. */
export const guestSearch = {
  search: text.meta({ description: 'Words in username, name, address, company or phone number' }),
  state: listOf(GUEST_STATES, 'states'),
  guestType: id,
  location: id,
  sponsor: id.meta({ description: 'The account that made it' }),
  sponsorName: text,
  batch: id,
  language: z.enum(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`).optional(),
  userName: text,
  firstName: text,
  lastName: text,
  email: text,
  phone: text.meta({ description: 'As the account has it, such as +14085550100' }),
  company: text,
  personVisited: text,
  createdAfter: moment.optional().meta({ description: 'Then or later' }),
  createdBefore: moment.optional(),
  endsAfter: moment.optional().meta({ description: 'Then or later' }),
  endsBefore: moment.optional(),
};

type Search = z.output<z.ZodObject<typeof guestSearch>>;

export function guestFilterOf({ state, guestType, location, sponsor, batch, ...rest }: Search): GuestFilter {
  return given({
    ...rest,
    states: state,
    guestTypeId: guestType,
    locationId: location,
    sponsorId: sponsor,
    batchId: batch,
  });
}

const shownOrder = (order: (typeof GUEST_ORDERS)[number]) => (order === 'username' ? 'userName' : order);
export const SORTS = GUEST_ORDERS.map(shownOrder).flatMap((order) => [order, `-${order}`]);

/** The name of a field, with a minus for the other way round. */
export function orderOf(sort: string) {
  const isDescending = sort.startsWith('-');
  const name = sort.replace(/^-/, '');
  return { by: GUEST_ORDERS.find((order) => shownOrder(order) === name) ?? 'createdAt', isDescending };
}
