// The policies of usernames and passwords of guests, the purge of expired accounts, and the mail to guests.
import { z } from 'zod';
import { DURATION_UNITS, WEEKDAYS } from '../../guest-types/guest-types.ts';
import { guestPoliciesInput, purgeInput } from '../../guests/guests.ts';
import { LANGUAGES } from '../../languages/languages.ts';
import {
  guestEmailInput,
  NOTIFICATION_KINDS,
  SENDER_CHOICES,
  type GuestEmailView,
} from '../../notifications/notifications.ts';
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

const guestEmail = z
  .object({
    settings: z.object({
      isEnabled: z.boolean(),
      from: z.string().nullable().meta({ description: 'Null: the mailbox of the SMTP settings' }),
      sender: z.enum(SENDER_CHOICES),
      organization: z.string(),
    }),
    mailbox: z.string().nullable().meta({ description: 'What mail is sent as unless it says otherwise' }),
    warnings: z
      .array(z.enum(['from-differs', 'sponsor-needs-send-as']))
      .meta({ description: 'Each is refused by Exchange Online until Send As is granted' }),
    commands: z.array(z.string()).meta({ description: 'PowerShell that grants it' }),
  })
  .meta({ id: 'GuestEmailSettings' });

const emailOf = (view: GuestEmailView): z.input<typeof guestEmail> => ({
  ...view,
  warnings: [...view.warnings],
  commands: [...view.commands],
});

const COMMON = { tag: 'guest settings', status: 200 } as const;
const MAY_SEE: readonly Permission[] = ['guests.settings', 'guests.read'];

export const GUEST_SETTINGS_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/guest-policies',
    name: 'showGuestPolicies',
    needs: MAY_SEE,
    summary: 'Show what usernames and passwords of guests must be',
    answer: policies,
    run: (_, { app }) => app.guests.policies.shown(),
  }),
  apiRoute({
    ...COMMON,
    method: 'PUT',
    path: '/guest-policies',
    name: 'saveGuestPolicies',
    needs: 'guests.settings',
    summary: 'Say what usernames and passwords of guests must be from now on',
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
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/guest-email-settings',
    name: 'showGuestEmailSettings',
    needs: MAY_SEE,
    summary: 'Show whether guests and sponsors get mail, and from whom',
    answer: guestEmail,
    run: async (_, { app }) => emailOf(await app.notifications.guestEmail.shown()),
  }),
  apiRoute({
    ...COMMON,
    method: 'PUT',
    path: '/guest-email-settings',
    name: 'saveGuestEmailSettings',
    needs: 'guests.settings',
    summary: 'Say whether guests and sponsors get mail, and from whom',
    description: 'What is left out gets its default. A warning does not keep it from being saved.',
    doorBody: guestEmailInput,
    answer: guestEmail,
    run: async ({ body, by }, { app }) => emailOf(await app.notifications.guestEmail.save(body, by)),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/guest-email-settings/test',
    name: 'sendGuestTestMail',
    needs: 'guests.settings',
    summary: 'Send a sample of a mail to guests or sponsors; it is about nobody',
    creates: 'once',
    status: 202,
    body: z.strictObject({
      to: z.string().max(254, 'is too long'),
      kind: z
        .enum(NOTIFICATION_KINDS, `must be one of ${NOTIFICATION_KINDS.join(', ')}`)
        .default('guest-credentials'),
      language: z.enum(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`).default('en'),
    }),
    answer: z.object({ id: z.string().meta({ description: 'Of the message in the queue' }) }),
    run: async ({ body: { kind, to, language }, by }, { app }) => ({
      id: await app.notifications.sendTest(kind, to, language, by),
    }),
  }),
];
