// Somebody who sees pages of a portal as text and sends its forms, without a browser.
import type { Role } from '../../src/permissions/permissions.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { SPONSOR_PORTAL } from '../../src/web/sponsor-portal/paths.ts';
import { SPONSOR_PASSWORD } from './accounts.ts';
import { ADMINISTRATOR } from './audit.ts';
import type { TestConsole } from './console.ts';

const PASSWORD = 'other-otters-9-lake';

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Where a change leads. */
  readonly location: string | null;
  /** What the next page is to say of it; '' where there is nothing. */
  readonly toast: string;
  readonly headers: Headers;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface ConsoleClient {
  readonly get: (path: string) => Promise<Answer>;
  /** Sends a form with the token of this session. */
  readonly post: (path: string, fields?: Fields) => Promise<Answer>;
  readonly postFile: (path: string, fields: Fields, file: Blob) => Promise<Answer>;
}

export async function createConsoleClient(
  { url, signIn }: Pick<TestConsole, 'url' | 'signIn'>,
  name?: string,
  password?: string,
): Promise<ConsoleClient> {
  return clientWith(url, await signIn(name, password), CONSOLE_PAGES);
}

/** In the sponsor portal, as an account that exists: a sponsor (`addSponsor`), or an administrator. */
export async function createSponsorClient(
  { url, signIn }: Pick<TestConsole, 'url' | 'signIn'>,
  name = 'sponsor',
  password = SPONSOR_PASSWORD,
): Promise<ConsoleClient> {
  return clientWith(url, await signIn(name, password, SPONSOR_PORTAL), SPONSOR_PAGES);
}

/** As a new administrator with that role. */
export async function createClientAs(
  console: Pick<TestConsole, 'url' | 'signIn' | 'app'>,
  role: Role,
): Promise<ConsoleClient> {
  await console.app.accounts.administrators.add(
    { name: role, displayName: role, role, password: new Secret(PASSWORD), mustChangePassword: false },
    ADMINISTRATOR,
  );
  return createConsoleClient(console, role, PASSWORD);
}

export const createStranger = ({ url }: Pick<TestConsole, 'url'>): ConsoleClient =>
  clientWith(url, '', CONSOLE_PAGES);

interface Pages {
  readonly cookie: string;
  /** A page with a token that everybody may see. */
  readonly withToken: string;
}

const CONSOLE_PAGES: Pages = { cookie: 'foyer-session=', withToken: '/admin/my-account' };
const SPONSOR_PAGES: Pages = { cookie: 'foyer-sponsor-session=', withToken: '/sponsor/password' };

function clientWith(url: string, firstCookie: string, pages: Pages): ConsoleClient {
  let cookie = firstCookie;
  const known = { cookie: '', token: '' };
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    // The tests in browsers ask for compressed pages, as everybody does; here it would be half the time of an answer.
    const headersOf = { cookie, 'accept-encoding': 'identity' };
    const answer = await fetch(`${url}${path}`, { ...init, headers: headersOf, redirect: 'manual' });
    const fresh = answer.headers.getSetCookie().find((line) => line.startsWith(pages.cookie));
    if (fresh) cookie = fresh.split(';')[0] ?? '';
    const { status, headers } = answer;
    const toast = headers.getSetCookie().find((line) => line.includes('toast=')) ?? '';
    return {
      status,
      headers,
      text: await answer.text(),
      location: headers.get('location'),
      toast: decodeURIComponent(/toast=([^;]*)/.exec(toast)?.[1] ?? ''),
    };
  };
  /** As long as the session is the same one, so is what its tokens are good for. */
  const tokenOf = async (): Promise<string> => {
    if (known.token !== '' && known.cookie === cookie) return known.token;
    known.token = /name="token" value="([^"]+)"/.exec((await ask(pages.withToken)).text)?.[1] ?? '';
    known.cookie = cookie;
    return known.token;
  };
  const filled = async <T extends URLSearchParams | FormData>(body: T, fields: Fields): Promise<T> => {
    body.append('token', await tokenOf());
    for (const [field, value] of Object.entries(fields))
      for (const one of typeof value === 'string' ? [value] : value) body.append(field, one);
    return body;
  };
  return {
    get: (path) => ask(path),
    post: async (path, fields = {}) =>
      ask(path, { method: 'POST', body: await filled(new URLSearchParams(), fields) }),
    async postFile(path, fields, file) {
      const body = await filled(new FormData(), fields);
      body.append('file', file, 'certificate');
      return ask(path, { method: 'POST', body });
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
