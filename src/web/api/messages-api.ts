// Mail: into the queue, and what became of it.
import { z } from 'zod';
import {
  LANES,
  MESSAGE_STATES,
  MOVE_NAMES,
  type MessageSummary,
  type MessageView,
  type MoveByHand,
} from '../../mail/mail.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { fileText, given, idParams, instantText, oneLine } from './fields.ts';
import { limit, next, timeCursor } from './paging.ts';

const recipient = z.object({
  address: z.string(),
  state: z.enum(['waiting', 'sent', 'failed']),
  reply: z.string().nullable(),
});

const summary = z
  .object({
    id: z.string(),
    state: z.enum(MESSAGE_STATES),
    purpose: z.string(),
    lane: z.enum(LANES),
    from: z.string(),
    recipients: z.array(recipient),
    subject: z.string(),
    messageId: z.string(),
    queuedAt: instantText,
    nextAttemptAt: instantText.nullable(),
  })
  .meta({ id: 'MessageSummary' });

const message = summary
  .extend({
    attempts: z.array(
      z.object({
        startedAt: instantText,
        durationMs: z.number(),
        node: z.string(),
        verdict: z.string(),
        reply: z.string().nullable(),
        enhancedStatus: z.string().nullable(),
        transcript: z.string(),
      }),
    ),
  })
  .meta({ id: 'Message' });

const summaryOf = (each: MessageSummary) => ({ ...each, recipients: [...each.recipients] });
const messageOf = (view: MessageView) => ({ ...summaryOf(view), attempts: [...view.attempts] });

/** Whatever Exchange Online takes is more; the web reads no more at once. */
const MOST_MESSAGE_BYTES = 15 * 1024 * 1024;
const MOST_FILE_BYTES = 10 * 1024 * 1024;
const addresses = z.array(z.string().max(1000, 'is too long')).max(10_000, 'has too many entries');

const queueing = {
  lane: z.enum(LANES, `must be one of ${LANES.join(', ')}`).default('interactive'),
  lifetime: z
    .enum(['lasting', 'brief'], 'must be lasting or brief')
    .default('lasting')
    .meta({ description: 'lasting: tried for five days; brief: for an hour' }),
  purpose: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,63}$/, 'must be a word such as guest-credentials')
    .default('api'),
};

const draft = z.strictObject({
  from: z
    .string()
    .max(1000, 'is too long')
    .optional()
    .meta({ description: 'Left out: the mailbox of the settings' }),
  to: addresses,
  cc: addresses.optional(),
  bcc: addresses.optional(),
  replyTo: z.string().max(1000, 'is too long').optional(),
  subject: z.string().max(2000, 'is too long'),
  text: z.string().optional(),
  html: z.string().optional(),
  attachments: z
    .array(
      z.strictObject({
        filename: oneLine(255),
        contentType: oneLine(255).optional(),
        content: fileText(MOST_FILE_BYTES),
      }),
    )
    .max(100, 'has too many entries')
    .optional(),
  ...queueing,
});

const raw = z.strictObject({
  raw: fileText(MOST_FILE_BYTES).meta({ description: 'The message as RFC 5322 has it, in base64' }),
  from: z.string().max(1000, 'is too long').optional(),
  recipients: addresses.optional().meta({ description: 'Left out: those of To, Cc and Bcc' }),
  ...queueing,
});

const queued = z.object({ id: z.string(), state: z.literal('queued') });

const states = z
  .string()
  .max(200, 'is too long')
  .transform((text) => text.split(','))
  .pipe(
    z.array(
      z.enum(MESSAGE_STATES, `must be states out of ${MESSAGE_STATES.join(', ')}, with commas between`),
    ),
  )
  .optional()
  .meta({
    override: { type: 'string' },
    description: `Some of ${MESSAGE_STATES.join(', ')}, with commas between`,
  });

const COMMON = { tag: 'messages' } as const;

const MOVES: Readonly<Record<MoveByHand, string>> = {
  hold: 'Hold a message until it is released',
  release: 'Release a message that is held',
  retry: 'Try a message again now',
  cancel: 'Cancel a message',
};

export const MESSAGE_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/messages',
    name: 'listMessages',
    needs: 'mail.read',
    summary: 'List messages, the newest first',
    status: 200,
    query: z.strictObject({ state: states, limit, cursor: timeCursor }),
    answer: z.object({
      messages: z.array(summary),
      counts: z.record(z.enum(MESSAGE_STATES), z.int()),
      next,
    }),
    async run({ query: { state, limit: most, cursor } }, { app }) {
      const page = await app.mail.list({
        limit: most,
        ...(state === undefined ? {} : { states: state }),
        ...(cursor === undefined ? {} : { cursor }),
      });
      return { messages: page.messages.map(summaryOf), counts: page.counts, next: page.next };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/messages',
    name: 'sendMessage',
    needs: 'mail.send',
    summary: 'Put a message into the queue',
    description: 'The answer comes when the message is committed: from then on it is not lost.',
    creates: 'atomic',
    mostBytes: MOST_MESSAGE_BYTES,
    status: 202,
    body: draft,
    answer: queued,
    async run({ body: { lane, lifetime, purpose, text, ...rest } }, { app }) {
      const { attachments, ...headers } = given(rest);
      const composed = await app.mail.compose({
        ...headers,
        ...(text === undefined && rest.html === undefined ? { text: '' } : given({ text })),
        ...(attachments === undefined ? {} : { attachments: attachments.map(given) }),
      });
      return async (tx) => ({
        id: await app.mail.enqueue(tx, composed, { lane, lifetime, purpose }),
        state: 'queued' as const,
      });
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/messages/raw',
    name: 'sendRawMessage',
    needs: 'mail.send',
    summary: 'Put a finished message into the queue, as it is',
    creates: 'atomic',
    mostBytes: MOST_MESSAGE_BYTES,
    status: 202,
    body: raw,
    answer: queued,
    async run({ body: { raw: source, lane, lifetime, purpose, ...envelope } }, { app }) {
      const prepared = await app.mail.composeRaw(source, given(envelope));
      return async (tx) => ({
        id: await app.mail.enqueue(tx, prepared, { lane, lifetime, purpose }),
        state: 'queued' as const,
      });
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/messages/{id}',
    name: 'showMessage',
    needs: 'mail.read',
    summary: 'Show a message with its attempts',
    status: 200,
    params: idParams,
    answer: message,
    run: async ({ params }, { app }) => messageOf(await app.mail.show(params.id)),
  }),
  ...MOVE_NAMES.map((move) =>
    apiRoute({
      ...COMMON,
      method: 'POST',
      path: `/messages/{id}/${move}`,
      name: `${move}Message`,
      needs: 'mail.manage',
      summary: MOVES[move],
      status: 200,
      params: idParams,
      answer: message,
      run: async ({ params, by }, { app }) => messageOf(await app.mail.move(params.id, move, by)),
    }),
  ),
];
