// Administrators and keys as the terminal shows them.
import type { AdministratorView, ApiKeyView } from '../accounts/accounts.ts';
import { minute } from './minute.ts';

export function administratorsInWords(administrators: readonly AdministratorView[]): string {
  if (administrators.length === 0)
    return 'There is no administrator yet. "foyer admins first-start-link" prints the link that makes the first.\n';
  const width = Math.max(...administrators.map(({ name }) => name.length));
  return administrators.map((each) => `${each.name.padEnd(width)}  ${standing(each)}\n`).join('');
}

function standing(administrator: AdministratorView): string {
  const { role, email, isDisabled, lockedUntil, hasSecondFactor, lastSignInAt } = administrator;
  const parts = [
    role.padEnd(11),
    lastSignInAt === null ? 'never signed in' : `signed in ${minute(lastSignInAt)}`,
    ...(hasSecondFactor ? ['second factor'] : []),
    ...(isDisabled ? ['DISABLED'] : []),
    ...(lockedUntil === null ? [] : [`LOCKED until ${minute(lockedUntil)}`]),
    ...(administrator.mustChangePassword ? ['must change the password'] : []),
    ...(email === null ? [] : [email]),
  ];
  return parts.join('  ');
}

export function keysInWords(keys: readonly ApiKeyView[]): string {
  if (keys.length === 0) return 'There are no keys.\n';
  return keys
    .map(({ id, name, prefix, scopes, owner, endsAt, lastUsedAt }) => {
      const ends = endsAt === null ? 'does not end' : `ends ${minute(endsAt)}`;
      const used = lastUsedAt === null ? 'never used' : `used ${minute(lastUsedAt)}`;
      const whose = owner === null ? 'of the command line' : `of ${owner.name}`;
      return `${id}  ${name}  ${prefix}…  ${whose}  ${ends}  ${used}\n    ${scopes.join(', ')}\n`;
    })
    .join('');
}

/** Instants as dates that people and programs read. */
export function withDates(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => [
      name,
      /(At|Until)$/.test(name) && typeof part === 'number' ? new Date(part).toISOString() : part,
    ]),
  );
}
