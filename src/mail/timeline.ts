// One message from its cause to the provider's reply, as events in the order in which they happened. Pure.
import { explain, type Finding } from '../diagnosis/diagnosis.ts';
import type { Instant } from '../time/clock.ts';
import type { AttemptView, MessageView } from './journal-store.ts';
import type { Lane, MessageState } from './queue.ts';

export type TimelineEvent =
  | {
      readonly kind: 'accepted';
      readonly at: string;
      readonly purpose: string;
      readonly lane: Lane;
      readonly recipientCount: number;
      /** The id of the message that this one sends again. */
      readonly repeats: string | null;
    }
  | (Omit<AttemptView, 'startedAt' | 'transcript'> & {
      readonly kind: 'attempt';
      readonly at: string;
      readonly number: number;
      /** The likeliest, by what the reply says alone; null where the attempt has sent it or the reply tells nothing. */
      readonly cause: Finding | null;
    })
  | {
      readonly kind: 'by-hand';
      readonly at: string;
      /** As the audit has it, such as `message.hold`. */
      readonly action: string;
      readonly by: string;
    }
  | { readonly kind: 'repeated'; readonly at: string; readonly as: string }
  | {
      readonly kind: 'now';
      readonly at: string;
      readonly state: MessageState;
      readonly nextAttemptAt: string | null;
    };

export interface ActByHand {
  readonly at: Instant;
  readonly action: string;
  readonly by: string;
}

export function timelineOf(
  message: MessageView,
  acts: readonly ActByHand[],
  repetitions: readonly { readonly id: string; readonly queuedAt: Instant }[],
  now: Instant,
): TimelineEvent[] {
  const { purpose, lane, repeats, recipients, queuedAt, attempts, state, nextAttemptAt } = message;
  const between: TimelineEvent[] = [
    ...attempts.map(
      ({ startedAt, durationMs, node, verdict, reply, enhancedStatus }, index): TimelineEvent => ({
        kind: 'attempt',
        at: startedAt,
        number: index + 1,
        durationMs,
        node,
        verdict,
        reply,
        enhancedStatus,
        cause: verdict === 'sent' ? null : likeliestCause(reply),
      }),
    ),
    ...acts.map(({ at, action, by }): TimelineEvent => ({ kind: 'by-hand', at: iso(at), action, by })),
    ...repetitions.map(({ id, queuedAt }): TimelineEvent => ({
      kind: 'repeated',
      at: iso(queuedAt),
      as: id,
    })),
  ];
  return [
    { kind: 'accepted', at: queuedAt, purpose, lane, recipientCount: recipients.length, repeats },
    ...between.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)),
    { kind: 'now', at: iso(now), state, nextAttemptAt },
  ];
}

/** What the reply says is all there is: what else was seen then is not kept. */
export function likeliestCause(reply: string | null): Finding | null {
  const [first] = reply === null ? [] : explain(reply).diagnosis;
  return first === undefined || first.cause === 'unknown' ? null : first;
}

const iso = (at: Instant): string => new Date(at).toISOString();
