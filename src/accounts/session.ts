// A session of the console: who, how far signed in, and when it ends. Pure.
import { permissionsOf, type Actor, type Role } from '../permissions/permissions.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { Instant } from '../time/clock.ts';
import type { Administrator, Theme } from './administrator.ts';
import type { PasswordPolicy } from './password-policy.ts';

/** Each stage is a session of its own, with its own token: who knew the earlier one has nothing of the later. */
export type SessionStage = 'complete' | 'second-factor' | 'must-change-password';

export interface Session {
  readonly id: string;
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
  /** Whichever comes first: the idle end, were nothing more to come, or the absolute one. */
  readonly endsAt: Instant;
  /** With the permissions of the role when the stage is complete, and none before. */
  readonly actor: Actor;
}

/** As it is listed. */
export interface SessionView {
  readonly id: string;
  readonly stage: SessionStage;
  readonly address: string | null;
  readonly userAgent: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly endsAt: Instant;
}

export interface SessionTimes {
  readonly stage: SessionStage;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
}

/** Half a sign-in is not left lying about. */
const UNFINISHED_MS = 10 * 60_000;
/** Written at most this often: a page with twenty requests is one sight. The idle end comes that much early at most. */
export const SEEN_EVERY_MS = 60_000;

export function sessionEndsAt(
  { stage, createdAt, lastSeenAt }: SessionTimes,
  policy: PasswordPolicy,
): Instant {
  const absolute = createdAt + policy.absoluteHours * 3_600_000;
  const idle = lastSeenAt + policy.idleMinutes * 60_000;
  return Math.min(absolute, idle, ...(stage === 'complete' ? [] : [createdAt + UNFINISHED_MS]));
}

export function sessionActor(
  { id, name, role }: Administrator,
  stage: SessionStage,
  address: string | undefined,
): Actor {
  return {
    kind: 'administrator',
    id,
    accountId: id,
    name,
    ...(address === undefined ? {} : { address }),
    permissions: stage === 'complete' ? permissionsOf(role) : new Set(),
  };
}
