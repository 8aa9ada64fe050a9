// A key of the API: `foyer_`, a prefix that may be seen and names it, and 256 bits. It may what it was given and its owner
// still may. Pure.
import { z } from 'zod';
import {
  PERMISSIONS,
  permissionsOf,
  type Actor,
  type Permission,
  type Role,
} from '../permissions/permissions.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { Instant } from '../time/clock.ts';
import { shownText } from './account-input.ts';

export const apiKeyInput = z.strictObject({
  name: shownText(64),
  scopes: z
    .array(z.enum(PERMISSIONS, 'holds something that is not a permission'))
    .min(1, 'must name at least one permission')
    .transform((scopes) => PERMISSIONS.filter((permission) => scopes.includes(permission))),
  /** The last day on which it works, in UTC. */
  endsOn: z.iso.date('must be a date such as 2027-03-15').nullable().default(null),
  /** A sponsor, whose key it is then: it acts as far as their groups permit the API. Left out: whoever issues it. */
  ownerId: z.string().max(64, 'is too long').nullable().default(null),
});

export interface ApiKeyView {
  readonly id: string;
  readonly name: string;
  /** What can be seen of it; the rest was shown once. */
  readonly prefix: string;
  readonly scopes: readonly Permission[];
  /** Null: made at the command line, and limited by its scopes alone. */
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly createdAt: Instant;
  /** Null: it does not end by itself. */
  readonly endsAt: Instant | null;
  readonly lastUsedAt: Instant | null;
}

export interface NewApiKey {
  /** Shown once. */
  readonly key: Secret;
  readonly view: ApiKeyView;
}

const KEY = /^foyer_([0-9a-f]{8})_[A-Za-z0-9_-]{43}$/;

export function apiKeyText(prefix: string, token: string): string {
  return `foyer_${prefix}_${token}`;
}

export function apiKeyPrefix(text: string): string | undefined {
  return KEY.exec(text)?.[1];
}

/** The end of that day, UTC. */
export function endOfDay(date: string): Instant {
  return Date.parse(`${date}T00:00:00Z`) + 86_400_000;
}

/** Scopes that the role of the owner has lost do not count, and count again when it has them back. */
export function apiKeyActor(
  key: { readonly id: string; readonly name: string; readonly scopes: readonly Permission[] },
  owner: { readonly id: string; readonly role: Role } | undefined,
  address: string | undefined,
): Actor {
  const held = owner ? permissionsOf(owner.role) : new Set(key.scopes);
  return {
    kind: 'api-key',
    id: key.id,
    ...(owner ? { accountId: owner.id } : {}),
    name: key.name,
    ...(address === undefined ? {} : { address }),
    permissions: new Set(key.scopes.filter((scope) => held.has(scope))),
  };
}
