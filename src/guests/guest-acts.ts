// What is done to accounts that exist, one or many: which permission each act asks for, which event it is, and what it would
// do to each account of a selection. A selection may be mixed; every account is judged by itself. Pure.
import { Refusal, type RefusalKind } from '../refusal.ts';
import type { GuestVerb } from '../sponsors/sponsors.ts';
import type { Instant } from '../time/clock.ts';
import { guestStateOf, refuseUnlessMayHappen, type GuestEvent, type GuestState } from './guest-state.ts';
import type { StoredGuest } from './guest.ts';

export const GUEST_ACT_NAMES = [
  'resend',
  'extend',
  'suspend',
  'reinstate',
  'reset-password',
  'delete',
  'approve',
  'deny',
] as const;
export type GuestActName = (typeof GUEST_ACT_NAMES)[number];

export const MOST_SELECTED = 1_000;

interface Act {
  readonly verb: GuestVerb;
  readonly event: GuestEvent;
  /** A further condition, with its refusal. */
  readonly asks?: (guest: StoredGuest) => Refusal | undefined;
}

export const GUEST_ACTS: Readonly<Record<GuestActName, Act>> = {
  resend: {
    verb: 'resend',
    event: 'resend',
    asks: ({ passwordSealed }) => (passwordSealed === null ? passwordUnknown() : undefined),
  },
  extend: { verb: 'extend', event: 'extend' },
  suspend: { verb: 'suspend', event: 'suspend' },
  reinstate: { verb: 'reinstate', event: 'reinstate' },
  'reset-password': { verb: 'reset-password', event: 'reset-password' },
  delete: { verb: 'delete', event: 'delete' },
  approve: { verb: 'approve', event: 'approve' },
  deny: { verb: 'approve', event: 'deny' },
};

export interface ActOutcome {
  readonly id: string;
  /** Null where there is no such account for whoever asks. */
  readonly username: string | null;
  /** Before the act. */
  readonly state: GuestState | null;
  readonly outcome: 'applies' | 'refused';
  /** Why it is refused, and what to do. */
  readonly refusal: {
    readonly kind: RefusalKind;
    readonly code: string;
    readonly message: string;
    readonly about: Refusal['about'];
  } | null;
}

export function actOutcome(
  id: string,
  guest: StoredGuest | undefined,
  name: GuestActName,
  now: Instant,
): ActOutcome {
  const { event, asks } = GUEST_ACTS[name];
  if (!guest) return refusedOutcome({ id, username: null, state: null }, guestGone());
  const seen = { id, username: guest.username, state: guestStateOf(guest, now) };
  try {
    refuseUnlessMayHappen(event, seen.state);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusedOutcome(seen, error);
  }
  const refusal = asks?.(guest);
  return refusal ? refusedOutcome(seen, refusal) : { ...seen, outcome: 'applies', refusal: null };
}

export function refusedOutcome(
  seen: Pick<ActOutcome, 'id' | 'username' | 'state'>,
  { kind, code, message, about, problems }: Refusal,
): ActOutcome {
  const told = problems[0] ? `It ${problems[0].problem}.` : message;
  return { ...seen, outcome: 'refused', refusal: { kind, code, message: told, about } };
}

/** For whoever asked for one account: what was refused, thrown. */
export function refuseUnlessDone({ refusal }: ActOutcome): void {
  if (!refusal) return;
  const { kind, code, message, about } = refusal;
  throw new Refusal(kind, code, message, { about });
}

export function selectionTooLarge(): Refusal {
  return new Refusal(
    'too_large',
    'guest_selection_too_large',
    `More than ${MOST_SELECTED} accounts are selected, which is more than is done at once. Select fewer, or narrow the list.`,
    { about: { most: MOST_SELECTED } },
  );
}

function guestGone(): Refusal {
  return new Refusal(
    'not_found',
    'guest_not_found',
    'There is no such guest account, or it is not one of yours. Load the list again.',
  );
}

function passwordUnknown(): Refusal {
  return new Refusal(
    'conflict',
    'guest_password_unknown',
    'The guest has chosen a password of their own, which nobody else knows. Reset the password to send a new one.',
  );
}
