// The API on a real road: the console's web server, and keys for it.
import type { TestContext } from 'node:test';
import { commandActor, PERMISSIONS, type Permission } from '../../src/permissions/permissions.ts';
import { createTestConsole, type TestConsole } from './console.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Begins with the mark of UTF-8, which is not in the text. */
  readonly isMarked: boolean;
  /** Empty where the text is no JSON. */
  readonly body: Loose;
}

/** JSON of whatever shape: what is not there fails the assertion. */
export interface Loose {
  readonly [name: string]: Loose;
}

export const textOf = (value: Loose | undefined): string => value as unknown as string;

export interface Asked {
  readonly key?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestApi extends TestConsole {
  /** `GET /messages`, below `/api/v1`; with a key of every permission unless another is given. */
  ask(request: string, asked?: Asked): Promise<ApiAnswer>;
  /** A key of the command line: limited by its scopes alone. */
  key(scopes: readonly Permission[], endsOn?: string): Promise<string>;
}

export async function createTestApi(
  t: TestContext,
  options: Parameters<typeof createTestConsole>[1] = {},
): Promise<TestApi> {
  const console = await createTestConsole(t, options);
  const { apiKeys } = console.app.accounts;
  const key = async (scopes: readonly Permission[], endsOn: string | null = null): Promise<string> =>
    (await apiKeys.issue({ name: 'test', scopes, endsOn }, commandActor('root'))).key.reveal();
  const everything = await key(PERMISSIONS);
  return {
    ...console,
    key,
    async ask(request, { key: given = everything, body, headers = {} } = {}) {
      const [method = 'GET', path = ''] = request.split(' ');
      const answer = await fetch(`${console.url}/api/v1${path}`, {
        method,
        headers: {
          ...(given === '' ? {} : { authorization: `Bearer ${given}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const bytes = await answer.arrayBuffer();
      const text = new TextDecoder().decode(bytes);
      const isMarked = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.slice(0, 3)) === '\ufeff';
      const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
      const parsed = isJson && text !== '' ? (JSON.parse(text) as Loose) : {};
      return { status: answer.status, headers: answer.headers, text, isMarked, body: parsed };
    },
  };
}
