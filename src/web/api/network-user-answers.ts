// A network user as it is shown, and what users are looked for by.
import { z } from 'zod';
import {
  NETWORK_USER_ORDERS,
  NETWORK_USER_STATES,
  type NetworkUserFilter,
} from '../../network-users/network-users.ts';
import { given, instant } from './fields.ts';
import { listOf } from './message-answers.ts';

export const networkUser = z
  .object({
    id: z.string(),
    name: z.string(),
    state: z.enum(NETWORK_USER_STATES),
    firstName: z.string(),
    lastName: z.string(),
    nameAlias: z.string().meta({ description: 'By which the reminder addresses the user' }),
    email: z.string().nullable(),
    description: z.string(),
    group: z.string(),
    language: z.string().nullable(),
    isDisabled: z.boolean(),
    passwordStore: z.string().meta({ description: '`internal`, or where else the password is kept' }),
    passwordChangedAt: instant.nullable().meta({ description: 'Null where there is no password here' }),
    passwordEndsAt: instant.nullable().meta({ description: 'Null where it does not end' }),
    passwordNeverExpires: z.boolean(),
    mustChangePassword: z.boolean(),
    accountExpiresOn: z
      .string()
      .nullable()
      .meta({ description: 'The last day of the account', examples: ['2027-03-15'] }),
    createdAt: instant,
    createdBy: z.string(),
  })
  .meta({ id: 'NetworkUser' });

const text = z.string().min(1, 'must not be empty').max(256, 'is too long').optional();
const flag = z
  .enum(['true', 'false'], 'must be true or false')
  .transform((word) => word === 'true')
  .optional()
  .meta({ override: { type: 'boolean' } });

export const userSearch = {
  search: text.meta({ description: 'Words in username, names, address, group or description' }),
  state: listOf(NETWORK_USER_STATES, 'states'),
  group: text,
  withoutAddress: flag.meta({ description: 'Those whom no reminder reaches' }),
  withoutPassword: flag.meta({ description: 'Internal ones who have none yet' }),
};

export function userFilterOf({
  state,
  withoutAddress,
  withoutPassword,
  ...rest
}: z.output<z.ZodObject<typeof userSearch>>): NetworkUserFilter {
  return given({
    ...rest,
    states: state,
    isWithoutAddress: withoutAddress,
    isWithoutPassword: withoutPassword,
  });
}

export const USER_SORTS = NETWORK_USER_ORDERS.flatMap((order) => [order, `-${order}`]);

export function userOrderOf(sort: string) {
  const isDescending = sort.startsWith('-');
  const by = NETWORK_USER_ORDERS.find((order) => order === sort.replace('-', '')) ?? 'name';
  return { by, isDescending };
}
