// The states of a message and the moves between them, pure. A message is a set of recipients, each on its own way; the
// message's state is derived from them and from what is being done with it.
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import { nextAttemptAt } from './retry-schedule.ts';
import type { Verdict } from './verdict.ts';

/** First to last. */
export const LANES = ['interactive', 'alarm', 'reminder', 'bulk'] as const;
export type Lane = (typeof LANES)[number];

export const MESSAGE_STATES = [
  'queued',
  'sending',
  'sent',
  'deferred',
  'failed',
  'unknown',
  'held',
  'cancelled',
] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];
export type RecipientState = 'waiting' | 'sent' | 'failed';

export interface RecipientOutcome {
  readonly address: string;
  readonly verdict: Verdict;
  readonly reply: string | undefined;
}

export interface AttemptOutcome {
  /** Of the attempt as a whole: the worst that somebody has to know of. */
  readonly verdict: Verdict;
  readonly recipients: readonly RecipientOutcome[];
}

export interface Move {
  readonly state: MessageState;
  readonly nextAttemptAt: Instant | undefined;
  /** Counts against the schedule: only what is the message's own fault does. */
  readonly countsAsDeferral: boolean;
}

/**
 * What is left of the message after an attempt. `waiting` counts recipients that were not part of it, `failed` those
 * that earlier attempts have lost.
 */
export function afterAttempt(
  message: {
    readonly deferrals: number;
    readonly giveUpAt: Instant;
    readonly waiting: number;
    readonly failed: number;
  },
  outcome: AttemptOutcome,
  now: Instant,
  roadOpensAt: Instant,
): Move {
  const verdicts = outcome.recipients.map((recipient) => recipient.verdict);
  if (verdicts.some((verdict) => verdict.kind === 'unknown'))
    return later('unknown', nextAttemptAt(now, message.deferrals + 1, message.giveUpAt), true);
  const deferred = verdicts.filter((verdict) => verdict.kind === 'deferred');
  if (deferred.some((verdict) => verdict.fault === 'road')) {
    const at = Math.max(roadOpensAt, now);
    return later('deferred', at <= message.giveUpAt ? at : undefined, false);
  }
  if (deferred.length > 0) {
    const waits = deferred.map((verdict) => verdict.waitMs).filter((wait) => wait !== undefined);
    const waitMs = waits.length === deferred.length ? Math.max(...waits) : undefined;
    // Only where somebody got it: a server that takes nobody and names no time would be asked without pause.
    if (waitMs === 0 && verdicts.some((verdict) => verdict.kind === 'sent')) return atOnce(now);
    return later(
      'deferred',
      nextAttemptAt(now, message.deferrals + 1, message.giveUpAt, waitMs || undefined),
      true,
    );
  }
  if (message.waiting > 0) return atOnce(now);
  const failed = message.failed > 0 || verdicts.some((verdict) => verdict.kind === 'failed');
  return { state: failed ? 'failed' : 'sent', nextAttemptAt: undefined, countsAsDeferral: false };
}

function atOnce(now: Instant): Move {
  return { state: 'queued', nextAttemptAt: now, countsAsDeferral: false };
}

function later(state: MessageState, at: Instant | undefined, countsAsDeferral: boolean): Move {
  return at === undefined
    ? { state: 'failed', nextAttemptAt: undefined, countsAsDeferral }
    : { state, nextAttemptAt: at, countsAsDeferral };
}

/** What may be done by hand, from which states, and where it leads. */
const MOVES_BY_HAND = {
  hold: { from: ['queued', 'deferred', 'unknown'], to: 'held' },
  release: { from: ['held'], to: 'queued' },
  retry: { from: ['deferred', 'unknown', 'failed', 'held'], to: 'queued' },
  cancel: { from: ['queued', 'deferred', 'unknown', 'held'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly MessageState[]; to: MessageState }>;

export type MoveByHand = keyof typeof MOVES_BY_HAND;
export const MOVE_NAMES = Object.keys(MOVES_BY_HAND) as MoveByHand[];

export function movedByHand(move: MoveByHand, state: MessageState): MessageState {
  const { from, to } = MOVES_BY_HAND[move];
  if ((from as readonly MessageState[]).includes(state)) return to;
  throw new Refusal(
    'conflict',
    'message_not_movable',
    `A message that is ${state} cannot be ${PAST[move]}; only one that is ${from.join(' or ')} can. ${state === 'sending' ? 'Wait until this attempt has ended and try again.' : 'Look at its attempts with "foyer queue show".'}`,
    { about: { move, state } },
  );
}

/** From where the move leads on. */
export function movableFrom(move: MoveByHand): readonly MessageState[] {
  return MOVES_BY_HAND[move].from;
}

const PAST: Record<MoveByHand, string> = {
  hold: 'held',
  release: 'released',
  retry: 'retried',
  cancel: 'cancelled',
};

/** Of five picks one goes to the message that waits longest, whatever its lane: so bulk never starves. */
const OLDEST_FIRST_EVERY = 5;

export function picksOldest(turn: number): boolean {
  return turn % OLDEST_FIRST_EVERY === OLDEST_FIRST_EVERY - 1;
}
