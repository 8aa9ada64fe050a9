// One message: what became of it, what it says, what is done with it by hand, to one or to many.
import { z } from 'zod';
import { CAUSE_CODES } from '../../diagnosis/diagnosis.ts';
import { MESSAGE_STATES, MOVE_NAMES, type MoveByHand } from '../../mail/mail.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { given, idParams, instantText, narrowing } from './fields.ts';
import { filterOf, message, messageOf, search } from './message-answers.ts';
import { queued } from './messages-api.ts';
import { unusable } from './request.ts';

const event = z
  .object({
    kind: z.enum(['accepted', 'attempt', 'by-hand', 'repeated', 'now']),
    at: instantText,
    cause: z
      .object({ cause: z.enum(CAUSE_CODES), title: z.string(), remedy: z.string() })
      .nullable()
      .optional(),
  })
  .catchall(z.unknown())
  .meta({ id: 'TimelineEvent', description: 'What else it has depends on its kind' });

const outcome = z.object({
  id: z.string(),
  state: z.enum(MESSAGE_STATES).nullable(),
  outcome: z.enum(['moves', 'refused']),
  reason: z.string().nullable(),
  to: z.enum(MESSAGE_STATES).nullable(),
});

const MOVES: Readonly<Record<MoveByHand, string>> = {
  hold: 'Hold a message until it is released',
  release: 'Release a message that is held',
  retry: 'Try a message again now',
  cancel: 'Cancel a message',
};

const COMMON = { tag: 'messages' } as const;

export const ONE_MESSAGE_ROUTES: readonly ApiRoute[] = [
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
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/messages/{id}/timeline',
    name: 'showTimeline',
    needs: 'mail.read',
    summary: 'Show a message from its cause to the provider’s reply',
    status: 200,
    params: idParams,
    answer: z.object({ events: z.array(event) }),
    run: async ({ params }, { app }) => ({
      events: (await app.mail.timeline(params.id)).map((each) => ({ ...each })),
    }),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/messages/{id}/content',
    name: 'showContent',
    needs: 'mail.content',
    summary: 'Show what a message says',
    description: 'Mails to guests hold passwords: this is a permission of its own.',
    status: 200,
    params: idParams,
    answer: z.object({
      headers: z.array(z.tuple([z.string(), z.string()])),
      text: z.string().nullable(),
      html: z.string().nullable().meta({ description: 'As the sender wrote it; it is not made safe' }),
      attachments: z.array(z.object({ name: z.string().nullable(), type: z.string(), sizeBytes: z.int() })),
      isRead: z.boolean().meta({ description: 'False where it is too large or too broken to be read' }),
      source: z
        .string()
        .meta({ contentEncoding: 'base64', description: 'The bytes that are sent, in base64' }),
    }),
    async run({ params, by }, { app }) {
      const { headers, attachments, source, ...rest } = await app.mail.content(params.id, by);
      return {
        ...rest,
        headers: headers.map(([name, value]): [string, string] => [name, value]),
        attachments: [...attachments],
        source: source.toString('base64'),
      };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/messages/{id}/resend',
    name: 'resendMessage',
    needs: 'mail.manage',
    alsoNeeds: 'mail.send',
    summary: 'Send a message again, as a new one, to the same recipients or to others',
    creates: 'once',
    status: 202,
    params: idParams,
    body: z.strictObject({
      to: z
        .array(z.string().max(1000, 'is too long'))
        .min(1, 'must not be empty')
        .max(10_000, 'has too many entries')
        .optional(),
    }),
    answer: queued,
    run: async ({ params, body, by }, { app }) => ({
      id: await app.mail.resend(params.id, given(body), by),
      state: 'queued' as const,
    }),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/messages/moves',
    name: 'moveMessages',
    needs: 'mail.manage',
    summary: 'Hold, release, retry or cancel many messages, or see what that would do',
    description:
      'Either `ids`, or `matching` for all that a search by at least one condition finds, 10,000 at most. Each message has its own outcome.',
    status: 200,
    body: z.strictObject({
      move: z.enum(MOVE_NAMES as [MoveByHand, ...MoveByHand[]], `must be one of ${MOVE_NAMES.join(', ')}`),
      isPreview: z.boolean().default(false),
      ids: z.array(z.string().max(200, 'is too long')).max(10_000, 'has too many entries').optional(),
      matching: narrowing(search).optional(),
    }),
    answer: z.object({ outcomes: z.array(outcome) }),
    async run({ body: { move, isPreview, ids, matching }, by }, { app }) {
      if ((ids === undefined) === (matching === undefined))
        throw unusable([{ field: 'ids', problem: 'must be given, or matching, and not both' }]);
      const selection = matching === undefined ? (ids ?? []) : { matching: filterOf(matching) };
      const outcomes = isPreview
        ? await app.mail.preview(selection, move)
        : await app.mail.moveMany(selection, move, by);
      return { outcomes: [...outcomes] };
    },
  }),
];
