// A message as it is shown, and what messages are looked for by.
import { z } from 'zod';
import {
  LANES,
  MESSAGE_STATES,
  type MessageFilter,
  type MessageSummary,
  type MessageView,
} from '../../mail/mail.ts';
import { given, instantText, moment, soughtText } from './fields.ts';

const recipient = z.object({
  address: z.string(),
  state: z.enum(['waiting', 'sent', 'failed']),
  reply: z.string().nullable(),
});

export const summary = z
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
    repeats: z.string().nullable().meta({ description: 'The id of the message that this one sends again' }),
  })
  .meta({ id: 'MessageSummary' });

export const message = summary
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

export const summaryOf = (each: MessageSummary) => ({ ...each, recipients: [...each.recipients] });
export const messageOf = (view: MessageView) => ({ ...summaryOf(view), attempts: [...view.attempts] });

export const listOf = <T extends string>(known: readonly T[], what: string) =>
  z
    .string()
    .max(1000, 'is too long')
    .transform((text, context) => {
      const words = text.split(',');
      const isKnown = (word: string): word is T => known.some((each) => each === word);
      if (words.every(isKnown)) return words;
      context.addIssue(`must be ${what} out of ${known.join(', ')}, with commas between`);
      return z.NEVER;
    })
    .optional()
    .meta({ override: { type: 'string' }, description: `Some of ${known.join(', ')}, with commas between` });

const searched = soughtText(1000);

/** What is given must hold all together. */
export const search = {
  state: listOf(MESSAGE_STATES, 'states'),
  lane: listOf(LANES, 'lanes'),
  recipient: searched,
  subject: searched,
  reply: searched.meta({ description: 'In a reply of the server' }),
  text: searched.meta({ description: 'In a recipient, the subject, the Message-ID or a reply' }),
  purpose: searched,
  from: moment.optional().meta({ description: 'Queued then or later' }),
  to: moment.optional().meta({ description: 'Queued before' }),
};

export function filterOf({
  state,
  lane,
  ...rest
}: z.output<z.ZodObject<typeof search>>): Omit<MessageFilter, 'limit'> {
  return given({ ...rest, states: state, lanes: lane });
}
