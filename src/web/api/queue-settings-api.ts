// What becomes of messages of which nobody knows whether they were sent; how the queue stands.
import { z } from 'zod';
import { LANES } from '../../mail/mail.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { instant } from './fields.ts';

const policies = z.record(z.enum(LANES), z.enum(['resend', 'hold'])).meta({
  id: 'UnknownPolicies',
  description: 'For each lane: whether such a message is sent again, or kept for a person',
});

const DAY_MS = 86_400_000;

const policiesOf = (kept: readonly string[]) =>
  Object.fromEntries(LANES.map((lane) => [lane, kept.includes(lane) ? 'hold' : 'resend'])) as z.input<
    typeof policies
  >;

export const QUEUE_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    method: 'GET',
    path: '/queue',
    name: 'showQueue',
    needs: 'mail.read',
    tag: 'messages',
    summary: 'Show how the queue stands, in numbers',
    status: 200,
    answer: z
      .object({
        waiting: z.int(),
        held: z.int(),
        unknown: z.int(),
        failed: z.int().meta({ description: 'Within the last day' }),
        oldestDueAt: instant.nullable(),
        lastSentAt: instant.nullable(),
      })
      .meta({ id: 'Queue' }),
    run: ({ now }, { app }) => app.mail.backlog(now - DAY_MS),
  }),
  apiRoute({
    method: 'GET',
    path: '/queue/unknown-policies',
    name: 'showUnknownPolicies',
    needs: 'settings.read',
    tag: 'messages',
    summary: 'Show what becomes of messages of which nobody knows whether they were sent',
    status: 200,
    answer: policies,
    run: async (_, { app }) => policiesOf(await app.mail.keepsUnknown()),
  }),
  apiRoute({
    method: 'PUT',
    path: '/queue/unknown-policies/{lane}',
    name: 'saveUnknownPolicy',
    needs: 'settings.smtp',
    tag: 'messages',
    summary: 'Say what becomes of such messages of a lane',
    status: 200,
    params: z.strictObject({ lane: z.enum(LANES, `must be one of ${LANES.join(', ')}`) }),
    body: z.strictObject({ policy: z.enum(['resend', 'hold'], 'must be resend or hold') }),
    answer: policies,
    async run({ params, body, by }, { app }) {
      await app.mail.keepUnknown(params.lane, body.policy === 'hold', by);
      return policiesOf(await app.mail.keepsUnknown());
    },
  }),
];
