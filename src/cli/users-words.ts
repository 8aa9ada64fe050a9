// Network users as the terminal shows them.
import { INTERNAL, type NetworkUserView } from '../network-users/network-users.ts';
import type { Secret } from '../secrets/secret.ts';
import { minute } from './minute.ts';
import { printable } from './printable.ts';

export function usersInWords(users: readonly NetworkUserView[]): string {
  if (users.length === 0) return 'There are no such network users.\n';
  const width = Math.max(...users.map(({ name }) => name.length));
  return users
    .map((user) =>
      printable(
        `${user.name.padEnd(width)}  ${user.state.padEnd(16)}  ${passwordOf(user)}${addressOf(user)}\n`,
      ),
    )
    .join('');
}

const addressOf = ({ email }: NetworkUserView): string => (email === null ? '  no address' : `  ${email}`);

function passwordOf(user: NetworkUserView): string {
  if (user.passwordStore !== INTERNAL) return `password kept in ${user.passwordStore}`;
  if (user.passwordChangedAt === null) return 'no password yet';
  if (user.passwordEndsAt === null) return 'password does not end';
  return `password until ${minute(user.passwordEndsAt)}`;
}

export function userInWords(user: NetworkUserView): string {
  const rows = [
    ['username', user.name],
    ['state', user.state],
    ['first name', user.firstName],
    ['last name', user.lastName],
    ['name alias', user.nameAlias],
    ['email', user.email ?? ''],
    ['group', user.group],
    ['description', user.description],
    ['language', user.language ?? ''],
    ['password', passwordOf(user)],
    ['must change', user.mustChangePassword ? 'yes' : ''],
    ['account until', user.accountExpiresOn ?? ''],
    ['created', `${minute(user.createdAt)} by ${user.createdBy}`],
  ] as const;
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => printable(`${name.padEnd(15)}${value.replaceAll('\n', ' ')}\n`))
    .join('');
}

export function passwordOfUserInWords(
  { password, isGenerated }: { readonly password: Secret; readonly isGenerated: boolean },
  baseUrl: string,
): string {
  const shown = isGenerated ? `Password: ${password.reveal()}\nIt is shown this once. ` : '';
  return `${shown}The user changes it at ${baseUrl}/password.\n`;
}
