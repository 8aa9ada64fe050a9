// Somebody with a role who opens pages of the console and sends its forms.
import type { Role } from '../../src/permissions/permissions.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { ADMINISTRATOR } from './audit.ts';
import type { TestConsole } from './console.ts';

const PASSWORD = 'other-otters-9-lake';

export interface Visitor {
  page(path: string): Promise<{ status: number; text: string; headers: Headers }>;
  send(
    path: string,
    form: readonly (readonly [string, string])[],
  ): Promise<{ status: number; text: string; to: string; toast: string }>;
}

export async function visitor(console: TestConsole, role: Role = 'super-admin'): Promise<Visitor> {
  if (role !== 'super-admin')
    await console.app.accounts.administrators.add(
      { name: role, displayName: role, role, password: new Secret(PASSWORD), mustChangePassword: false },
      ADMINISTRATOR,
    );
  const cookie = role === 'super-admin' ? await console.signIn() : await console.signIn(role, PASSWORD);
  const page: Visitor['page'] = async (path) => {
    const answer = await fetch(console.url + path, { headers: { cookie }, redirect: 'manual' });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  return {
    page,
    async send(path, form) {
      const token = /name="token" value="([^"]+)"/.exec((await page('/admin/mail')).text)?.[1] ?? '';
      const answer = await fetch(console.url + path, {
        method: 'POST',
        headers: { cookie },
        redirect: 'manual',
        body: new URLSearchParams([['token', token], ...form.map(([name, value]) => [name, value])]),
      });
      const toast = answer.headers.getSetCookie().find((line) => line.includes('toast=')) ?? '';
      return {
        status: answer.status,
        text: await answer.text(),
        to: answer.headers.get('location') ?? '',
        toast: decodeURIComponent(/toast=([^;]*)/.exec(toast)?.[1] ?? ''),
      };
    },
  };
}

/** Text between the tags, as it is read. */
export const read = (page: string): string =>
  page
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ');
