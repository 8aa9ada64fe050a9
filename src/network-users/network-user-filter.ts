// What of the network users is asked for: filter and order. Pure.
import { z } from 'zod';
import { NETWORK_USER_STATES } from './network-user.ts';

export const NETWORK_USER_ORDERS = [
  'name',
  'state',
  'lastName',
  'email',
  'group',
  'passwordEndsAt',
  'accountExpiresOn',
  'createdAt',
] as const;
export type NetworkUserOrder = (typeof NETWORK_USER_ORDERS)[number];

const text = z.string().max(256, 'is too long');

export const networkUserFilter = z.strictObject({
  /** Found anywhere in user name, names, address, group or description. */
  search: text.optional(),
  states: z.array(z.enum(NETWORK_USER_STATES, `must be one of ${NETWORK_USER_STATES.join(', ')}`)).optional(),
  group: text.optional(),
  /** Those whom no reminder reaches. */
  isWithoutAddress: z.boolean().optional(),
  /** Internal ones who have none yet. */
  isWithoutPassword: z.boolean().optional(),
});

export type NetworkUserFilter = z.output<typeof networkUserFilter>;

export interface NetworkUserPageOrder {
  readonly by: NetworkUserOrder;
  readonly isDescending: boolean;
}

/** By what a cursor continues. */
export const placeKind = (by: NetworkUserOrder): 'number' | 'text' =>
  by === 'passwordEndsAt' || by === 'createdAt' ? 'number' : 'text';
