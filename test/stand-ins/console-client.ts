// Somebody who is signed in to the console and sees pages as text, without a browser.
import type { TestConsole } from './console.ts';

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Where a change leads. */
  readonly location: string | null;
  readonly headers: Headers;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface ConsoleClient {
  get(path: string): Promise<Answer>;
  /** Sends a form with the token of this session. */
  post(path: string, fields?: Fields): Promise<Answer>;
  postFile(path: string, fields: Fields, file: Blob): Promise<Answer>;
}

export async function createConsoleClient(
  { url, signIn }: Pick<TestConsole, 'url' | 'signIn'>,
  name?: string,
  password?: string,
): Promise<ConsoleClient> {
  let cookie = await signIn(name, password);
  const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const answer = await fetch(`${url}${path}`, { ...init, headers: { cookie }, redirect: 'manual' });
    const fresh = answer.headers.getSetCookie().find((line) => line.includes('foyer-session='));
    if (fresh) cookie = fresh.split(';')[0] ?? '';
    const { status, headers } = answer;
    return { status, headers, text: await answer.text(), location: headers.get('location') };
  };
  const filled = async <T extends URLSearchParams | FormData>(body: T, fields: Fields): Promise<T> => {
    const token = /name="token" value="([^"]+)"/.exec((await ask('/admin/my-account')).text)?.[1];
    body.append('token', token ?? '');
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
