// Links that open one thing for whoever holds them, until they end. Pure.
import type { Permission } from '../permissions/permissions.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { Instant } from '../time/clock.ts';

/** What a link can be for, and who may make and withdraw one. */
export const LINK_PURPOSES = {
  'first-start': 'administrators.manage',
  /** Shows the page of the set-up kit to the tenant administrator, and nothing else. */
  'setup-kit': 'settings.smtp',
} as const satisfies Record<string, Permission>;

export type LinkPurpose = keyof typeof LINK_PURPOSES;

export interface LinkView {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly createdAt: Instant;
  readonly endsAt: Instant;
}

export interface NewLink extends LinkView {
  /** Shown once. */
  readonly token: Secret;
}

export const FIRST_START_VALID_MS = 24 * 3_600_000;
