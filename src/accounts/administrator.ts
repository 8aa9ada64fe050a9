// What an administrator is, and what nobody may do to one: the console must stay in somebody's hands, nobody takes
// themselves out of it by mistake, and nobody gives or takes more than they hold. Pure.
import { authorise, may, permissionsOf, type Actor, type Role } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';

export type Theme = 'light' | 'dark';

export interface Administrator {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly role: Role;
  /** "Include system alarms in emails". */
  readonly includesAlarms: boolean;
  readonly isDisabled: boolean;
  /** Null: as the browser asks. */
  readonly language: string | null;
  readonly theme: Theme | null;
  readonly createdAt: Instant;
  readonly lastSignInAt: Instant | null;
  readonly passwordChangedAt: Instant;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
}

/** As it is listed: with what depends on the policy and on failed sign-ins. */
export interface AdministratorView extends Administrator {
  /** Null: it does not end. */
  readonly passwordEndsAt: Instant | null;
  readonly lockedUntil: Instant | null;
}

/** Sponsors may be managed by whoever manages guests too. Without a role: whether one may manage any account. */
export function authoriseManaging(by: Actor, role?: Role): void {
  const isSponsor = role === undefined || role === 'sponsor';
  if (!isSponsor || !may(by, 'sponsors.manage')) authorise(by, 'administrators.manage');
}

/**
 * To manage an account one needs the right to, and every permission of its role: a key that may manage administrators and
 * nothing else could otherwise make itself a super admin.
 */
export function authoriseOver(by: Actor, ...roles: readonly Role[]): void {
  for (const role of roles) authoriseManaging(by, role);
  for (const permission of roles.flatMap((role) => [...permissionsOf(role)])) authorise(by, permission);
}

/** Which accounts a list shows. An administrator who is in a sponsor group too stays among the administrators. */
export type AccountKind = 'administrators' | 'sponsors';

export function isOfKind(kind: AccountKind, { role }: Pick<Administrator, 'role'>): boolean {
  return (role === 'sponsor') === (kind === 'sponsors');
}

export function isSelf(by: Actor, id: string): boolean {
  return (by.kind === 'administrator' || by.kind === 'sponsor') && by.id === id;
}

export function refuseSelf(by: Actor, id: string): void {
  if (!isSelf(by, id)) return;
  throw new Refusal(
    'conflict',
    'administrator_self',
    'This cannot be done to your own account here. Change it under your account, or ask another super admin.',
  );
}

/** Given the others that are enabled super admins, by a lock that holds until the change is committed. */
export function refuseLastSuperAdmin(id: string, enabledSuperAdmins: readonly string[]): void {
  if (!enabledSuperAdmins.includes(id) || enabledSuperAdmins.length > 1) return;
  throw new Refusal(
    'conflict',
    'administrator_last',
    'This is the last super admin who can sign in. Make another one first.',
  );
}

export function administratorNotFound(): Refusal {
  return new Refusal(
    'not_found',
    'administrator_not_found',
    'There is no such administrator. Look at the list, or run "foyer admins list".',
  );
}
