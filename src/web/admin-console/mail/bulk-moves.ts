// What can be done by hand to messages, one or many: which states each move is for, who may do it, its sign. And what a
// move would do to a selection, in numbers. Pure.
import {
  MESSAGE_STATES,
  MOVE_NAMES,
  movableFrom,
  type MessageState,
  type MoveByHand,
  type MoveOutcome,
} from '../../../mail/mail.ts';
import { may, type Actor } from '../../../permissions/permissions.ts';
import type { IconName } from '../../parts/sign.ts';

export type BulkMove = MoveByHand | 'resend';

/** In the order of the bar. */
export const BULK_MOVES = [
  'hold',
  'release',
  'retry',
  'resend',
  'cancel',
] as const satisfies readonly BulkMove[];

export const MOVE_ICONS: Readonly<Record<BulkMove, IconName>> = {
  hold: 'pause',
  release: 'play',
  retry: 'refresh',
  resend: 'send',
  cancel: 'bin',
};

/** Everything but what is in a line's hand just now can be sent again. */
const RESENDABLE = MESSAGE_STATES.filter((state) => state !== 'sending');

export function movableStates(move: BulkMove): readonly MessageState[] {
  return move === 'resend' ? RESENDABLE : movableFrom(move);
}

export function isBulkMove(text: string): text is BulkMove {
  return text === 'resend' || MOVE_NAMES.some((move) => move === text);
}

/** Sending again makes new mail, which is a right of its own. */
export function mayMove(actor: Actor, move: BulkMove): boolean {
  return may(actor, 'mail.manage') && (move !== 'resend' || may(actor, 'mail.send'));
}

export interface Effect {
  readonly total: number;
  readonly moving: readonly string[];
  /** Of those that move, how many may have arrived already. */
  readonly unknown: number;
  /** How many stay as they are, by state; null are those that are gone. */
  readonly leftOut: readonly { readonly state: MessageState | null; readonly count: number }[];
}

export function effectOf(outcomes: readonly Pick<MoveOutcome, 'id' | 'state'>[], move: BulkMove): Effect {
  const states = movableStates(move);
  const moves = ({ state }: { state: MessageState | null }): boolean =>
    state !== null && states.includes(state);
  const leftOut = new Map<MessageState | null, number>();
  for (const outcome of outcomes)
    if (!moves(outcome)) leftOut.set(outcome.state, (leftOut.get(outcome.state) ?? 0) + 1);
  const moving = outcomes.filter(moves);
  return {
    total: outcomes.length,
    moving: moving.map(({ id }) => id),
    unknown: moving.filter(({ state }) => state === 'unknown').length,
    leftOut: [...leftOut].map(([state, count]) => ({ state, count })),
  };
}
