// A network user as first stored, and with another password: what is kept of those before it. Pure.
import { KEPT_HASHES } from '../accounts/accounts.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { NetworkUserInput } from './network-user-input.ts';
import { INTERNAL, type StoredNetworkUser } from './network-user.ts';

/** What a password must not be. */
export function ownerOf({
  name,
  firstName,
  lastName,
  email,
}: Pick<StoredNetworkUser, 'name' | 'firstName' | 'lastName' | 'email'>) {
  return { name, displayName: `${firstName} ${lastName}`.trim(), email };
}

export const hashesOf = ({ passwordHash, formerPasswordHashes }: StoredNetworkUser): string[] => [
  ...(passwordHash === null ? [] : [passwordHash]),
  ...formerPasswordHashes,
];

export function withNewPassword(
  user: StoredNetworkUser,
  { passwordHash, now, mustChange }: { passwordHash: string; now: number; mustChange: boolean },
): StoredNetworkUser {
  return {
    ...user,
    passwordHash,
    formerPasswordHashes: hashesOf(user).slice(0, KEPT_HASHES),
    passwordChangedAt: now,
    mustChangePassword: mustChange,
  };
}

export function newNetworkUser(
  fields: Omit<NetworkUserInput, 'password'>,
  { id, now, passwordHash, by }: { id: string; now: number; passwordHash: string | null; by: Actor },
): StoredNetworkUser {
  return {
    ...fields,
    id,
    mustChangePassword: passwordHash !== null && fields.mustChangePassword,
    passwordHash,
    formerPasswordHashes: [],
    passwordChangedAt: passwordHash === null ? null : now,
    createdAt: now,
    createdBy: by.name,
  };
}

/** Kept elsewhere, there is none here. */
export function withPasswordWhereItBelongs(user: StoredNetworkUser): StoredNetworkUser {
  if (user.passwordStore === INTERNAL) return user;
  return {
    ...user,
    passwordHash: null,
    formerPasswordHashes: [],
    passwordChangedAt: null,
    mustChangePassword: false,
  };
}
