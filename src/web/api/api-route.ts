// A row of the API's table: what is asked, by whom, and what comes back. The one description of an operation: requests are
// checked by it, answers are cut to it (what its schema does not name does not leave), the OpenAPI document is made of it.
import type { z } from 'zod';
import type { App } from '../../app.ts';
import type { Transaction } from '../../database/database.ts';
import type { Actor, Permission } from '../../permissions/permissions.ts';
import type { Clock, Instant } from '../../time/clock.ts';
import type { RunningSandbox } from '../running-sandbox.ts';
import type { RefusalStatus } from '../refusal-answer.ts';

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

export const TAGS = {
  key: 'The key that is used.',
  messages: 'Mail: sent, listed, searched, moved.',
  'smtp settings': 'How mail leaves: the settings, their test, the credential in waiting.',
  certificates: 'Who may vouch for the servers that Foyer talks to.',
  network: 'The proxies of webhooks and revocation lists.',
  administrators: 'Who may sign in, and their sessions.',
  guests:
    'Guest accounts: made, found, changed and ended, one or many. A sponsor’s key goes as far as their groups.',
  'guest settings': 'What guest accounts are made of, their policies, their purge, and the mail to guests.',
  sponsors: 'Who may work with guest accounts, and how far: sponsor groups and sponsors.',
  'network users': 'People with an account for the network whose password Foyer keeps.',
  'api keys': 'The keys of this API.',
  security: 'What passwords and sessions must be.',
  reminders: 'Who is told before a password or a guest account ends.',
  alarms: 'What is wrong or about to be, the rules by which that is told, and where it goes besides mail.',
  audit: 'Who changed what.',
  'set-up kit': 'PowerShell for the tenant administrator, and the judgement of its result.',
  sandbox: 'The stand-in for Microsoft 365, where it runs in the server, as in the demo.',
  diagnosis: 'What an error means, and how everything stands.',
} as const;
export type Tag = keyof typeof TAGS;

export interface ApiParts {
  readonly app: App;
  readonly sandbox?: RunningSandbox;
  readonly isEmbedded: boolean;
  readonly dataFolder: string;
  readonly clock: Clock;
  /** As people type it into a browser, without a slash at the end. */
  readonly baseUrl: string;
}

/** Any of which opens a row; none where every key does. */
export function openedBy({ needs }: Pick<RowWords, 'needs'>): readonly Permission[] {
  if (needs === 'any-key') return [];
  return typeof needs === 'string' ? [needs] : needs;
}

export interface Call<P = unknown, Q = unknown, B = unknown> {
  readonly by: Actor;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly now: Instant;
}

/**
 * What is left to do in a transaction (and nothing but SQL), so that it stands or falls with the memory of the
 * Idempotency-Key: a crash then repeats nothing and loses nothing.
 */
export type Commit<A = unknown> = (tx: Transaction) => Promise<A>;

interface RowWords {
  readonly method: Method;
  /** Below `/api/v1`, as OpenAPI writes it: `/messages/{id}`. */
  readonly path: string;
  /** The operationId. */
  readonly name: string;
  /** `any-key`: whatever its scopes. A list: any of them, and the door says how far each goes. */
  readonly needs: Permission | 'any-key' | readonly Permission[];
  readonly alsoNeeds?: Permission;
  readonly tag: Tag;
  readonly summary: string;
  readonly description?: string;
  readonly status: 200 | 201 | 202 | 204;
  /** Takes an Idempotency-Key. `atomic`: `run` changes nothing and answers with a Commit. */
  readonly creates?: 'once' | 'atomic';
  readonly mostBytes?: number;
  /** Media types besides JSON, where `run` answers with a Response of its own. */
  readonly files?: readonly string[];
  /** Refusals that the rest of the row does not tell. */
  readonly refuses?: readonly RefusalStatus[];
  /** What a field that the door names is called here. */
  readonly fields?: (field: string) => string;
}

export interface ApiRoute extends RowWords {
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Only described here: the door itself parses what was sent, with this schema or one that asks for more. */
  readonly doorBody?: z.ZodType;
  readonly answer?: z.ZodType;
  readonly run: (call: Call, parts: ApiParts) => Promise<unknown>;
}

interface TypedRow<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
> extends RowWords {
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly doorBody?: z.ZodType;
  readonly answer?: A;
  readonly run: (
    call: Call<z.output<P>, z.output<Q>, z.output<B>>,
    parts: ApiParts,
  ) => Promise<z.input<A> | Response | Commit<z.input<A>>>;
}

/** Lets the compiler see that `run` fits the schemas of its row. */
export function apiRoute<
  P extends z.ZodType = z.ZodNever,
  Q extends z.ZodType = z.ZodNever,
  B extends z.ZodType = z.ZodUnknown,
  A extends z.ZodType = z.ZodVoid,
>(row: TypedRow<P, Q, B, A>): ApiRoute {
  return row as unknown as ApiRoute;
}
