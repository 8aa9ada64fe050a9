// What can be done with accounts from their list, in the order of the bar: who may, in which states, which sign. And what an
// act would do to a selection, in numbers. Pure.
import {
  GUEST_ACTS,
  HAPPENS_IN,
  type ActOutcome,
  type GuestActName,
  type GuestState,
} from '../../guests/guests.ts';
import type { GuestRights } from '../../sponsors/sponsors.ts';
import type { IconName } from '../parts/sign.ts';

/** Approving and denying have a list of their own. */
export const DIALOG_ACTS = [
  'resend',
  'extend',
  'suspend',
  'delete',
  'reset-password',
  'reinstate',
] as const satisfies readonly GuestActName[];
export type DialogAct = (typeof DIALOG_ACTS)[number];

/** As in ISE (ise.md §13.2). */
export const BAR_ACTS = ['edit', ...DIALOG_ACTS, 'refresh'] as const;
export type BarAct = (typeof BAR_ACTS)[number];

/** As many stand beside one another on a phone; the others are behind More. */
export const COMMONEST = 4;

export const ACT_ICONS: Readonly<Record<BarAct, IconName>> = {
  edit: 'edit',
  resend: 'send',
  extend: 'extend',
  suspend: 'pause',
  delete: 'bin',
  'reset-password': 'key',
  reinstate: 'play',
  refresh: 'refresh',
};

export function isDialogAct(text: string): text is DialogAct {
  return DIALOG_ACTS.some((act) => act === text);
}

export function isBarAct(text: string): text is BarAct {
  return BAR_ACTS.some((act) => act === text);
}

export function mayAct({ verbs }: Pick<GuestRights, 'verbs'>, act: BarAct): boolean {
  if (act === 'refresh') return true;
  return verbs.has(act === 'edit' ? 'update' : GUEST_ACTS[act].verb);
}

/** Undefined: whatever is selected. */
export function statesOf(act: BarAct): readonly GuestState[] | undefined {
  return act === 'refresh' ? undefined : HAPPENS_IN[act === 'edit' ? 'edit' : GUEST_ACTS[act].event];
}

export interface Effect {
  readonly total: number;
  /** Ids it applies to. */
  readonly applies: readonly string[];
  readonly leftOut: readonly ActOutcome[];
}

export function effectOf(outcomes: readonly ActOutcome[]): Effect {
  return {
    total: outcomes.length,
    applies: outcomes.filter(({ outcome }) => outcome === 'applies').map(({ id }) => id),
    leftOut: outcomes.filter(({ outcome }) => outcome === 'refused'),
  };
}
