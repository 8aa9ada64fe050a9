import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Refusal } from '../refusal.ts';
import {
  GUEST_EVENTS,
  GUEST_STATES,
  guestStateOf,
  HAPPENS_IN,
  lifeAfter,
  mayHappen,
  type GuestEvent,
  type GuestLife,
  type GuestState,
} from './guest-state.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 2, 28, 12);
const TIME_ZONE = 'Europe/Amsterdam';
const MADE: GuestLife = {
  startsAt: NOW,
  endsAt: NOW + 24 * HOUR,
  duration: null,
  approval: null,
  activatedAt: null,
  suspendedAt: null,
  suspendReason: '',
};
const how = { now: NOW, timeZone: TIME_ZONE, bypassesPortal: false };

const IN_STATE: Readonly<Record<GuestState, GuestLife>> = {
  created: MADE,
  active: { ...MADE, activatedAt: NOW },
  pending: { ...MADE, approval: 'pending' },
  denied: { ...MADE, approval: 'denied' },
  suspended: { ...MADE, suspendedAt: NOW },
  expired: { ...MADE, endsAt: NOW },
};

test('every state is told from the facts', () => {
  for (const state of GUEST_STATES) assert.equal(guestStateOf(IN_STATE[state], NOW), state);
});

/** ise.md §9.4, row by row. */
const TRANSITIONS: readonly [from: GuestLife, event: GuestEvent, to: GuestState, bypassesPortal?: boolean][] =
  [
    [IN_STATE.pending, 'approve', 'created'],
    [IN_STATE.pending, 'approve', 'active', true],
    [IN_STATE.pending, 'deny', 'denied'],
    [IN_STATE.created, 'sign-in', 'active'],
    [IN_STATE.created, 'suspend', 'suspended'],
    [IN_STATE.active, 'suspend', 'suspended'],
    [IN_STATE.suspended, 'reinstate', 'created'],
    [{ ...IN_STATE.suspended, activatedAt: NOW }, 'reinstate', 'active'],
    [{ ...IN_STATE.suspended, endsAt: NOW }, 'reinstate', 'expired'],
    [IN_STATE.created, 'extend', 'created'],
    [IN_STATE.active, 'extend', 'active'],
    [IN_STATE.expired, 'extend', 'created'],
    [IN_STATE.expired, 'extend', 'active', true],
    [{ ...IN_STATE.expired, activatedAt: NOW - HOUR }, 'extend', 'active'],
    [IN_STATE.created, 'reset-password', 'created'],
    [IN_STATE.active, 'resend', 'active'],
  ];
for (const [from, event, to, bypassesPortal = false] of TRANSITIONS)
  test(`${guestStateOf(from, NOW)}, ${event}${bypassesPortal ? ' where the type bypasses the portal' : ''}: ${to}`, () => {
    const after = lifeAfter(from, event, { ...how, bypassesPortal, term: { endsAt: NOW + 48 * HOUR } });
    assert.equal(guestStateOf(after, NOW), to);
  });

test('a suspended account stays suspended when its time is up, by the newer of the sources', () => {
  assert.equal(guestStateOf(IN_STATE.suspended, MADE.endsAt + HOUR), 'suspended');
});

test('the clock of a type that counts from the first sign-in starts then, and once', () => {
  const life: GuestLife = { ...MADE, duration: { value: 1, unit: 'days' }, endsAt: NOW + 1000 * HOUR };
  const first = lifeAfter(life, 'sign-in', how);
  // The night to 29 March 2026 has no hour from two to three in Amsterdam: the day has 23.
  assert.equal(first.endsAt, NOW + 23 * HOUR);
  assert.equal(lifeAfter(first, 'sign-in', { ...how, now: NOW + HOUR }).endsAt, first.endsAt);
});

test('what may not happen is refused with the states in which it may', () => {
  for (const event of GUEST_EVENTS)
    for (const state of GUEST_STATES) {
      if (mayHappen(event, state)) continue;
      assert.throws(
        () => lifeAfter(IN_STATE[state], event, how),
        (error) =>
          error instanceof Refusal &&
          error.code === 'guest_state_wrong' &&
          HAPPENS_IN[event].every((possible) => error.message.includes(possible)),
      );
    }
});

test('10,000 random lives keep what must hold', () => {
  const step = fc.record({
    event: fc.constantFrom(...GUEST_EVENTS),
    waitMs: fc.integer({ min: 0, max: 36 * HOUR }),
    extraMs: fc.integer({ min: 1, max: 72 * HOUR }),
  });
  const start = fc.record({
    approval: fc.constantFrom(null, 'pending' as const),
    bypassesPortal: fc.boolean(),
    duration: fc.constantFrom(null, { value: 3, unit: 'hours' as const }),
  });
  let happened = 0;
  fc.assert(
    fc.property(start, fc.array(step, { minLength: 1, maxLength: 25 }), (first, steps) => {
      const { bypassesPortal } = first;
      let now = NOW;
      let life: GuestLife = { ...MADE, approval: first.approval, duration: first.duration };
      for (const { event, waitMs, extraMs } of steps) {
        now += waitMs;
        const before = life;
        const state = guestStateOf(before, now);
        const details = { now, timeZone: TIME_ZONE, bypassesPortal, term: { endsAt: now + extraMs } };
        if (!mayHappen(event, state)) {
          assert.throws(() => lifeAfter(before, event, details), Refusal);
          continue;
        }
        life = lifeAfter(before, event, details);
        happened += 1;
        const after = guestStateOf(life, now);
        // Whoever was let in once stays so: nothing but deletion undoes an activation.
        if (before.activatedAt !== null) assert.equal(life.activatedAt, before.activatedAt);
        // Only extending and the first sign-in move the end.
        if (life.endsAt !== before.endsAt) assert.ok(['extend', 'sign-in'].includes(event), event);
        // Nobody gets in by anything but approval once they wait for it, and never after a denial.
        if (before.approval === 'denied') assert.equal(life.approval, 'denied');
        if (before.approval === 'pending' && life.approval === null) assert.equal(event, 'approve');
        if (event === 'suspend') assert.equal(after, 'suspended');
        if (state === 'suspended' && after !== 'suspended') assert.equal(event, 'reinstate');
        if (event === 'reinstate') assert.notEqual(after, 'suspended');
        if (event === 'extend') assert.notEqual(after, 'expired');
        // Time alone leads to expiry and to nowhere else, and never out of suspension.
        const later = guestStateOf(life, now + 100 * 24 * HOUR);
        assert.equal(later, after === 'suspended' ? 'suspended' : 'expired');
      }
    }),
    { numRuns: 10_000, seed: 20261126 },
  );
  assert.ok(happened > 20_000, `only ${happened} events happened`);
});
