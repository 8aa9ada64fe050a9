// Who acts, and what they may. Every door that changes something is told by whom, and asks here first; so the console, the
// API and the command line cannot differ in what they permit.
import { Refusal } from '../refusal.ts';
import { PERMISSIONS, type Permission } from './permission.ts';

export { PERMISSIONS, permissionsOf, ROLES, type Permission, type Role } from './permission.ts';

export interface Actor {
  readonly kind: 'administrator' | 'sponsor' | 'network-user' | 'api-key' | 'command' | 'link' | 'system';
  /** Of the account or key; absent where there is none. */
  readonly id?: string;
  /** The account whose own rights count: of an API key its owner, of a session its account. */
  readonly accountId?: string;
  /** As it is shown and kept in the audit: a user name, the name of a key, the account a command ran under. */
  readonly name: string;
  /** From where: the client's address as the trusted proxies tell it; absent for commands and the system. */
  readonly address?: string;
  readonly permissions: ReadonlySet<Permission>;
}

export function may(actor: Actor, permission: Permission): boolean {
  return actor.permissions.has(permission);
}

/** Throws a Refusal of kind `forbidden` that names what is missing and who can give it. */
export function authorise(actor: Actor, permission: Permission): void {
  if (may(actor, permission)) return;
  throw new Refusal(
    'forbidden',
    'permission_missing',
    `This needs the permission ${permission}, which ${actor.name} does not have. Ask a super admin for a role that has it.`,
    { about: { permission } },
  );
}

/** As above, where any of several will do. */
export function authoriseAny(actor: Actor, permissions: readonly Permission[]): void {
  if (permissions.some((permission) => may(actor, permission))) return;
  throw new Refusal(
    'forbidden',
    'permission_missing',
    `This needs one of the permissions ${permissions.join(', ')}, and ${actor.name} has none of them. Ask a super admin for a role that has one.`,
    { about: { permission: permissions.join(', ') } },
  );
}

/** Whoever can run a command can read database and key: the command may everything, and the audit says who ran it. */
export function commandActor(user: string): Actor {
  return { kind: 'command', name: user, permissions: new Set(PERMISSIONS) };
}

/** Foyer itself, where nobody asked. */
export const SYSTEM: Actor = { kind: 'system', name: 'Foyer', permissions: new Set(PERMISSIONS) };
