// Mail: into the queue, and what became of it.
import { z } from 'zod';
import { COUNTED_TO, LANES, MESSAGE_STATES } from '../../mail/mail.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { fileText, given, oneLine } from './fields.ts';
import { filterOf, search, summary, summaryOf } from './message-answers.ts';
import { cursor as anyCursor, limit, next } from './paging.ts';

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

export const queued = z.object({ id: z.string(), state: z.literal('queued') });

const messageCursor = anyCursor.refine(
  (text) =>
    text === undefined || /^(before\.)?\d{1,15}\.[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text),
  'is no cursor of this list; begin without one',
);

const COMMON = { tag: 'messages' } as const;

export const MESSAGE_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/messages',
    name: 'listMessages',
    needs: 'mail.read',
    summary: 'List and search messages, the newest first',
    status: 200,
    query: z.strictObject({ ...search, limit, cursor: messageCursor }),
    answer: z.object({
      messages: z.array(summary),
      counts: z.record(z.enum(MESSAGE_STATES), z.int()).meta({ description: 'What is found in each state' }),
      isCountExact: z.boolean().meta({ description: `False beyond ${COUNTED_TO}` }),
      next,
      previous: z.string().nullable().meta({ description: 'The cursor of the page before this one' }),
    }),
    async run({ query: { limit: most, cursor, ...wanted } }, { app }) {
      const page = await app.mail.list({ ...filterOf(wanted), limit: most, ...given({ cursor }) });
      return { ...page, messages: page.messages.map(summaryOf) };
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
];
