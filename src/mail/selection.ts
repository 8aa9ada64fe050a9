// What a move would do to each message of a selection, before it is done. Pure.
import { Refusal } from '../refusal.ts';
import { movedByHand, type MessageState, type MoveByHand } from './queue.ts';

export interface MoveOutcome {
  readonly id: string;
  /** Null where there is no such message. */
  readonly state: MessageState | null;
  readonly outcome: 'moves' | 'refused';
  /** Why it is refused, and what to do. */
  readonly reason: string | null;
  /** Where it goes; null where it stays. */
  readonly to: MessageState | null;
}

export function moveOutcome(id: string, state: MessageState | undefined, move: MoveByHand): MoveOutcome {
  if (state === undefined)
    return {
      id,
      state: null,
      outcome: 'refused',
      reason: 'There is no such message. Load the list again.',
      to: null,
    };
  try {
    return { id, state, outcome: 'moves', reason: null, to: movedByHand(move, state) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { id, state, outcome: 'refused', reason: error.message, to: null };
  }
}
