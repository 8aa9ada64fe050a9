// An administrator as first stored, and as shown: without what nobody is shown. Pure.
import type { Role } from '../permissions/permissions.ts';
import type { Instant } from '../time/clock.ts';
import type { Administrator, Theme } from './administrator.ts';
import type { AdministratorColumns } from './administrator-store.ts';

export interface NewAdministrator {
  readonly name: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly role: Role;
  readonly includesAlarms: boolean;
  readonly language: string | null;
  readonly theme: Theme | null;
  readonly mustChangePassword: boolean;
}

export function newAdministrator(
  fields: NewAdministrator,
  { id, now, passwordHash }: { id: string; now: Instant; passwordHash: string },
): AdministratorColumns {
  return {
    ...fields,
    id,
    isDisabled: false,
    createdAt: now,
    lastSignInAt: null,
    passwordHash,
    passwordChangedAt: now,
    formerPasswordHashes: [],
    totpSecret: null,
    totpDraft: null,
    totpStep: null,
  };
}

export function shownAdministrator(stored: Administrator): Administrator {
  return {
    id: stored.id,
    name: stored.name,
    displayName: stored.displayName,
    email: stored.email,
    role: stored.role,
    includesAlarms: stored.includesAlarms,
    isDisabled: stored.isDisabled,
    language: stored.language,
    theme: stored.theme,
    createdAt: stored.createdAt,
    lastSignInAt: stored.lastSignInAt,
    passwordChangedAt: stored.passwordChangedAt,
    mustChangePassword: stored.mustChangePassword,
    hasSecondFactor: stored.hasSecondFactor,
  };
}
