// What of the guest accounts is asked for: filter, order and place. Pure.
import { z } from 'zod';
import { LANGUAGES } from '../languages/languages.ts';
import { GUEST_STATES } from './guest-state.ts';

export const GUEST_ORDERS = [
  'username',
  'state',
  'firstName',
  'lastName',
  'email',
  'phone',
  'company',
  'endsAt',
  'createdAt',
] as const;
export type GuestOrder = (typeof GUEST_ORDERS)[number];

const text = z.string().max(256, 'is too long');
const id = z.uuid('must be an id');

export const guestFilter = z.strictObject({
  /** Found anywhere in user name, name, address, company or phone number. */
  search: text.optional(),
  states: z.array(z.enum(GUEST_STATES, `must be one of ${GUEST_STATES.join(', ')}`)).optional(),
  guestTypeId: id.optional(),
  locationId: id.optional(),
  sponsorId: id.optional(),
  batchId: id.optional(),
  language: z.enum(LANGUAGES).optional(),
  userName: text.optional(),
  firstName: text.optional(),
  lastName: text.optional(),
  email: text.optional(),
  phone: text.optional(),
  company: text.optional(),
  personVisited: text.optional(),
  sponsorName: text.optional(),
  endsBefore: z.int().optional(),
  endsAfter: z.int().optional(),
  createdBefore: z.int().optional(),
  createdAfter: z.int().optional(),
});

export type GuestFilter = z.output<typeof guestFilter>;

export interface GuestPageOrder {
  readonly by: GuestOrder;
  readonly isDescending: boolean;
}

/** By what a cursor continues. */
export const placeKind = (by: GuestOrder): 'number' | 'text' =>
  by === 'endsAt' || by === 'createdAt' ? 'number' : 'text';
