// Passwords of accounts that a command makes: one that is read from standard input, or one by chance that is printed once.
import { randomInt } from 'node:crypto';
import { Secret } from '../secrets/secret.ts';
import { readAll, type Streams } from './command.ts';

export async function newPassword(
  { passwordPolicy }: { readonly passwordPolicy: { shown(): Promise<{ readonly minimumLength: number }> } },
  values: { readonly 'password-stdin'?: boolean | undefined },
  { stdin }: Streams,
): Promise<{ password: Secret; isGenerated: boolean }> {
  if (!values['password-stdin'])
    return { password: readable((await passwordPolicy.shown()).minimumLength), isGenerated: true };
  const text = (await readAll(stdin)).toString('utf8').replace(/\r?\n$/, '');
  return { password: new Secret(text), isGenerated: false };
}

/** Such as `kufa-nemx-wart-bek3-xapu`: 31 characters that are not taken for one another, about 99 bits of chance. */
function readable(minimumLength: number): Secret {
  const characters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const group = (): string =>
    Array.from({ length: 4 }, () => characters[randomInt(characters.length)]).join('');
  const groups = Math.max(5, Math.ceil((minimumLength + 1) / 5));
  return new Secret(Array.from({ length: groups }, group).join('-'));
}

export function passwordInWords(password: Secret, isGenerated: boolean): string {
  const shown = isGenerated ? `Password: ${password.reveal()}\nIt is shown this once. ` : '';
  return `${shown}It must be changed at the next sign-in.\n`;
}
