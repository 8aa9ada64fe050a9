// The states of a guest account and what leads from one to another (ise.md §9.3, §9.4). A state is not stored: it follows
// from what happened to the account and from the time, so nothing has to run for an account to expire. Where the sources
// differ (does a suspended account expire?) it goes by the newer: it stays suspended, and is expired once reinstated. Pure.
import { after, type Duration } from '../guest-types/guest-types.ts';
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';

export const GUEST_STATES = ['created', 'active', 'pending', 'denied', 'suspended', 'expired'] as const;
export type GuestState = (typeof GUEST_STATES)[number];

/** All that the state depends on. */
export interface GuestLife {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Not null: the time runs from the first sign-in, and so long; until then `endsAt` is when it must have been used. */
  readonly duration: Duration | null;
  readonly approval: 'pending' | 'denied' | null;
  /** The first sign-in, or the making of an account that needs none. */
  readonly activatedAt: Instant | null;
  readonly suspendedAt: Instant | null;
  readonly suspendReason: string;
}

export function guestStateOf(life: GuestLife, now: Instant): GuestState {
  if (life.suspendedAt !== null) return 'suspended';
  if (life.endsAt <= now) return 'expired';
  return life.approval ?? (life.activatedAt === null ? 'created' : 'active');
}

export const GUEST_EVENTS = [
  'sign-in',
  'approve',
  'deny',
  'suspend',
  'reinstate',
  'extend',
  'reset-password',
  'resend',
  'edit',
  'delete',
  'purge',
] as const;
export type GuestEvent = (typeof GUEST_EVENTS)[number];

/** From which states each may happen. */
export const HAPPENS_IN: Readonly<Record<GuestEvent, readonly GuestState[]>> = {
  'sign-in': ['created', 'active'],
  approve: ['pending'],
  deny: ['pending'],
  suspend: ['created', 'active'],
  reinstate: ['suspended'],
  extend: ['created', 'active', 'expired'],
  'reset-password': ['created', 'active'],
  resend: ['created', 'active'],
  edit: GUEST_STATES,
  delete: GUEST_STATES,
  purge: ['expired'],
};

export function mayHappen(event: GuestEvent, state: GuestState): boolean {
  return HAPPENS_IN[event].includes(state);
}

/** Throws a Refusal that says in which states it may. */
export function refuseUnlessMayHappen(event: GuestEvent, state: GuestState): void {
  if (mayHappen(event, state)) return;
  throw new Refusal(
    'conflict',
    'guest_state_wrong',
    `The account is ${state}; this is possible only while it is ${HAPPENS_IN[event].join(' or ')}.`,
    { about: { state, event, possible: HAPPENS_IN[event].join(', ') } },
  );
}

export interface Happening {
  readonly now: Instant;
  readonly timeZone: string;
  /** Whether accounts of its type are active without a sign-in. */
  readonly bypassesPortal: boolean;
}

type Changing = 'sign-in' | 'approve' | 'deny' | 'suspend' | 'reinstate' | 'extend';

const CHANGES: Readonly<
  Record<Changing, (life: GuestLife, how: Happening & GuestEventDetails) => Partial<GuestLife>>
> = {
  'sign-in': ({ activatedAt, duration }, { now, timeZone }) =>
    activatedAt !== null
      ? {}
      : { activatedAt: now, ...(duration ? { endsAt: after(now, duration, timeZone) } : {}) },
  approve: (_life, { now, bypassesPortal }) => ({
    approval: null,
    ...(bypassesPortal ? { activatedAt: now } : {}),
  }),
  deny: () => ({ approval: 'denied' }),
  suspend: (_life, { now, reason = '' }) => ({ suspendedAt: now, suspendReason: reason }),
  reinstate: () => ({ suspendedAt: null, suspendReason: '' }),
  // Whoever waits for approval, or was denied, waits on or stays denied.
  extend: ({ activatedAt, approval }, { now, bypassesPortal, term }) => ({
    ...term,
    ...(bypassesPortal && approval === null && activatedAt === null ? { activatedAt: now } : {}),
  }),
};

export interface GuestEventDetails {
  readonly reason?: string;
  /** The new end of an extension. */
  readonly term?: { readonly endsAt: Instant };
}

/** What the account is after the event. Throws a Refusal where it may not happen in its state. */
export function lifeAfter<L extends GuestLife>(
  life: L,
  event: GuestEvent,
  how: Happening & GuestEventDetails,
): L {
  refuseUnlessMayHappen(event, guestStateOf(life, how.now));
  return event in CHANGES ? { ...life, ...CHANGES[event as Changing](life, how) } : life;
}
