// What becomes of messages of which nobody knows whether they were sent; how the queue stands.
import { z } from 'zod';
import { LANES } from '../../mail/mail.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { instant } from './fields.ts';
import { summary, summaryOf } from './message-answers.ts';

const policies = z.record(z.enum(LANES), z.enum(['resend', 'hold'])).meta({
  id: 'UnknownPolicies',
  description: 'For each lane: whether such a message is sent again, or kept for a person',
});

const DAY_MS = 86_400_000;

const policiesOf = (kept: readonly string[]) =>
  Object.fromEntries(LANES.map((lane) => [lane, kept.includes(lane) ? 'hold' : 'resend'])) as z.input<
    typeof policies
  >;

const used = z.object({ used: z.int(), of: z.int(), freesAt: instant.nullable() });

export const QUEUE_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    method: 'GET',
    path: '/overview',
    name: 'showOverview',
    needs: 'mail.read',
    tag: 'messages',
    summary: 'Show whether mail is flowing, the last day by the hour, and what is used of the limits',
    status: 200,
    answer: z
      .object({
        lastSentAt: instant.nullable(),
        waiting: z.int(),
        oldestDueAt: instant.nullable(),
        held: z.int(),
        unknown: z.int(),
        failedLastDay: z.int(),
        sentLastDay: z.int(),
        medianAcceptedToSentMs: z.number().nullable(),
        hours: z.array(z.object({ startsAt: instant, sent: z.int(), failed: z.int() })),
        latest: z.array(summary),
        emptyAt: instant
          .nullable()
          .meta({ description: 'When all that waits will be sent; null where nobody can say' }),
        room: z
          .object({ mailbox: z.string(), connections: used, messages: used, recipients: used })
          .nullable()
          .meta({ description: 'Of the active mailbox; null where no limits are known' }),
      })
      .meta({ id: 'Overview' }),
    async run(_, { app: { mail } }) {
      const { hours, latest, ...numbers } = await mail.overview();
      return {
        ...numbers,
        hours: [...hours],
        latest: latest.map(summaryOf),
        emptyAt: (await mail.emptyAt()) ?? null,
        room: (await mail.room()) ?? null,
      };
    },
  }),
  apiRoute({
    method: 'GET',
    path: '/purposes',
    name: 'listPurposes',
    needs: 'mail.read',
    tag: 'messages',
    summary: 'List what messages were sent for',
    status: 200,
    answer: z.object({ purposes: z.array(z.string()) }),
    run: async (_, { app }) => ({ purposes: [...(await app.mail.purposes())] }),
  }),
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
