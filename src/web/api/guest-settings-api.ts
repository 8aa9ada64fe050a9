// The policies of user names and passwords of guests, and the purge of expired accounts.
import { z } from 'zod';
import { DURATION_UNITS, WEEKDAYS } from '../../guest-types/guest-types.ts';
import { guestPoliciesInput, purgeInput } from '../../guests/guests.ts';
import type { Permission } from '../../permissions/permissions.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { instant } from './fields.ts';

const purge = z
  .object({
    schedule: z.object({
      isEnabled: z.boolean(),
      every: z.object({ value: z.int(), unit: z.enum(DURATION_UNITS) }),
      at: z.string(),
      weekday: z.enum(WEEKDAYS).nullable(),
      keepDays: z.int(),
    }),
    last: z.object({ at: instant, deleted: z.int(), isByHand: z.boolean() }).nullable(),
    nextAt: instant.nullable().meta({ description: 'Null: it is switched off' }),
    timeZone: z.string(),
  })
  .meta({ id: 'GuestPurge' });

/** Not cut by the schema of the input: what it leaves out it fills in. */
const policies = z
  .object({
    username: z.object({
      minimumLength: z.int(),
      source: z.enum(['name', 'email']),
      minimumLetters: z.int(),
      minimumDigits: z.int(),
      minimumSpecials: z.int(),
    }),
    password: z.object({
      minimumLength: z.int(),
      minimumLowercase: z.int(),
      minimumUppercase: z.int(),
      minimumDigits: z.int(),
      minimumSpecials: z.int(),
      specials: z.string(),
      lifetimeDays: z.int().nullable(),
    }),
  })
  .meta({ id: 'GuestPolicies' });

const COMMON = { tag: 'guest settings', status: 200 } as const;
const MAY_SEE: readonly Permission[] = ['guests.settings', 'guests.read'];

export const GUEST_SETTINGS_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/guest-policies',
    name: 'showGuestPolicies',
    needs: MAY_SEE,
    summary: 'Show what user names and passwords of guests must be',
    answer: policies,
    run: (_, { app }) => app.guests.policies.shown(),
  }),
  apiRoute({
    ...COMMON,
    method: 'PUT',
    path: '/guest-policies',
    name: 'saveGuestPolicies',
    needs: 'guests.settings',
    summary: 'Say what user names and passwords of guests must be from now on',
    description: 'What is left out gets its default. Accounts that there are keep what they have.',
    doorBody: guestPoliciesInput,
    answer: policies,
    run: ({ body, by }, { app }) => app.guests.policies.save(body, by),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/guest-purge',
    name: 'showGuestPurge',
    needs: MAY_SEE,
    summary: 'Show when expired guest accounts are deleted',
    answer: purge,
    run: (_, { app }) => app.guests.purge.shown(),
  }),
  apiRoute({
    ...COMMON,
    method: 'PUT',
    path: '/guest-purge',
    name: 'saveGuestPurge',
    needs: 'guests.settings',
    summary: 'Say when expired guest accounts are deleted',
    description: 'What is left out gets its default.',
    doorBody: purgeInput,
    answer: purge,
    run: ({ body, by }, { app }) => app.guests.purge.save(body, by),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/guest-purge/run',
    name: 'runGuestPurge',
    needs: 'guests.settings',
    summary: 'Delete all expired guest accounts now',
    answer: z.object({ deleted: z.int() }),
    run: async ({ by }, { app }) => ({ deleted: await app.guests.purge.now(by) }),
  }),
];
