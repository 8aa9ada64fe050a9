// A session of a portal: who, how far signed in, and when it ends. Pure.
import { permissionsOf, type Actor, type Permission, type Role } from '../permissions/permissions.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { Instant } from '../time/clock.ts';
import type { Administrator, Theme } from './administrator.ts';
import type { PasswordPolicy } from './password-policy.ts';

/** Where people sign in. A session of one is nothing in the other, whoever has it. */
export type Portal = 'console' | 'sponsor';

/** Each stage is a session of its own, with its own token: who knew the earlier one has nothing of the later. */
export type SessionStage = 'complete' | 'second-factor' | 'must-change-password';

export interface Session {
  readonly id: string;
  readonly portal: Portal;
  readonly stage: SessionStage;
  readonly administrator: {
    readonly id: string;
    readonly name: string;
    readonly displayName: string;
    readonly email: string | null;
    readonly role: Role;
    readonly language: string | null;
    readonly theme: Theme | null;
    readonly hasSecondFactor: boolean;
  };
  readonly csrfKey: Secret;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  /** After so many without use the portal signs out. */
  readonly idleMinutes: number;
  /** Whichever comes first: the idle end, were nothing more to come, or the absolute one. */
  readonly endsAt: Instant;
  /** With what the role permits in this portal when the stage is complete, and nothing before. */
  readonly actor: Actor;
}

/** As it is listed. */
export interface SessionView {
  readonly id: string;
  readonly portal: Portal;
  readonly stage: SessionStage;
  readonly address: string | null;
  readonly userAgent: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly endsAt: Instant;
}

export interface SessionTimes {
  readonly portal: Portal;
  readonly stage: SessionStage;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
}

/** Half a sign-in is not left lying about. */
const UNFINISHED_MS = 10 * 60_000;
/** Written at most this often: a page with twenty requests is one sight. The idle end comes that much early at most. */
export const SEEN_EVERY_MS = 60_000;
/** The idle time can be a minute: so much of it is the most that may be lost. */
const SEEN_SHARE = 1 / 10;

export function idleMinutesIn(portal: Portal, policy: PasswordPolicy): number {
  return portal === 'sponsor' ? policy.sponsorIdleMinutes : policy.idleMinutes;
}

export function seenEveryMs(portal: Portal, policy: PasswordPolicy): number {
  return Math.min(SEEN_EVERY_MS, idleMinutesIn(portal, policy) * 60_000 * SEEN_SHARE);
}

export function sessionEndsAt(
  { portal, stage, createdAt, lastSeenAt }: SessionTimes,
  policy: PasswordPolicy,
): Instant {
  const absolute = createdAt + policy.absoluteHours * 3_600_000;
  const idle = lastSeenAt + idleMinutesIn(portal, policy) * 60_000;
  return Math.min(absolute, idle, ...(stage === 'complete' ? [] : [createdAt + UNFINISHED_MS]));
}

const SPONSOR_PORTAL: readonly Permission[] = ['guests.sponsor'];

/** An administrator in the sponsor portal is a sponsor among others. */
export function permissionsIn(portal: Portal, role: Role): ReadonlySet<Permission> {
  const held = permissionsOf(role);
  return portal === 'console' ? held : new Set(SPONSOR_PORTAL.filter((permission) => held.has(permission)));
}

/** Whether accounts of that role have sessions of that portal at all. */
export function mayEnter(portal: Portal, role: Role): boolean {
  return portal === 'sponsor' || role !== 'sponsor';
}

export function sessionActor(
  { id, name, role }: Administrator,
  { portal, stage }: Pick<SessionTimes, 'portal' | 'stage'>,
  address: string | undefined,
): Actor {
  return {
    kind: portal === 'console' ? 'administrator' : 'sponsor',
    id,
    accountId: id,
    name,
    ...(address === undefined ? {} : { address }),
    permissions: stage === 'complete' ? permissionsIn(portal, role) : new Set(),
  };
}
