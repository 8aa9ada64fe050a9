// `/api/v1`: everything the console can do, for programs. One road for every row of the table: which row, which key, what
// it may, what was sent, the door, the answer. What is declined on the way comes back as problem+json.
import type { Context } from 'hono';
import type { Transaction } from '../../database/database.ts';
import type { Log } from '../../log/log.ts';
import { authorise, authoriseAny, type Actor } from '../../permissions/permissions.ts';
import type { Clock } from '../../time/clock.ts';
import type { Client } from '../client.ts';
import { toldOf } from '../refusal-answer.ts';
import type { ApiParts, ApiRoute, Call, Commit } from './api-route.ts';
import { createIdempotency, parseIdempotencyKey, type Answered } from './idempotency.ts';
import { createKeyGuard } from './key-guard.ts';
import { API_PATH } from './api-path.ts';
import { openApiDocument } from './openapi.ts';
import { nextLink } from './paging.ts';
import { problemOfHttp, problemOfTold, problemResponse, type HttpProblem } from './problem.ts';
import {
  assertParameters,
  assertStorable,
  checked,
  discardBody,
  isJson,
  MOST_JSON_BYTES,
  parsedJson,
  queryOf,
  readBody,
} from './request.ts';
import { matchPath } from './route-match.ts';
import { API_ROUTES } from './routes.ts';

export interface ApiNeeds extends ApiParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly clientOf: (context: Context) => Client;
}

export interface Api {
  answer(context: Context): Promise<Response>;
  /** For what fails before a row is found. */
  problem(error: unknown, context: Context): Response;
}

class HttpTrouble extends Error {
  readonly code: HttpProblem;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: HttpProblem, headers: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.headers = headers;
  }
}

export function createApi(needs: ApiNeeds): Api {
  const { app, clock, log, clientOf } = needs;
  const guard = createKeyGuard({ apiKeys: app.accounts.apiKeys, clock });
  const idempotency = createIdempotency({ database: app.database, settings: app.settings, clock });
  // Made when somebody asks: it takes memory and time that a start should not.
  const made: { document?: string } = {};
  const document = (): string =>
    (made.document ??= JSON.stringify(openApiDocument(API_ROUTES, needs.baseUrl)));

  function problem(error: unknown, context: Context, route?: ApiRoute): Response {
    if (error instanceof HttpTrouble) return problemResponse(problemOfHttp(error.code), error.headers);
    const told = toldOf(error, log, context.req.path);
    return problemResponse(problemOfTold(told, { fields: route?.fields }), headersOf(told));
  }

  async function bodyOf(request: Request, route: ApiRoute): Promise<unknown> {
    const schema = route.body ?? route.doorBody;
    const hasBody = request.body !== null && request.headers.get('content-length') !== '0';
    if (!schema && !hasBody) return undefined;
    const encoding = request.headers.get('content-encoding') ?? 'identity';
    if (!isJson(request.headers.get('content-type') ?? undefined) || encoding !== 'identity') {
      if (schema || (await readBody(request, MOST_JSON_BYTES)).length > 0)
        throw new HttpTrouble('body_not_supported', { accept: 'application/json' });
      return undefined;
    }
    const bytes = await readBody(request, route.mostBytes ?? MOST_JSON_BYTES);
    if (!schema && bytes.length === 0) return undefined;
    const given = parsedJson(bytes);
    assertStorable(given);
    return given;
  }

  async function run(context: Context, route: ApiRoute, raw: Readonly<Record<string, string>>, by: Actor) {
    const request = context.req.raw;
    const url = new URL(request.url);
    assertParameters(raw, 'path');
    const params = checked(route.params, raw, 'path');
    const query = checked(route.query, queryOf(url.searchParams, route), 'query');
    const given = await bodyOf(request, route);
    const body = route.body ? checked(route.body, given, 'body') : given;
    const call: Call = { by, params, query, body, now: clock.now() };
    if (route.files) return (await route.run(call, needs)) as Response;
    const work = async (): Promise<Answered | ((tx: Transaction) => Promise<Answered>)> => {
      const done = await route.run(call, needs);
      return typeof done === 'function'
        ? async (tx) => written(route, await (done as Commit)(tx))
        : written(route, done);
    };
    const key = context.req.header('idempotency-key');
    if (!route.creates || key === undefined) {
      const done = await work();
      return answered(typeof done === 'function' ? await app.database.transaction(done) : done, url);
    }
    const sent = { method: route.method, path: url.pathname, query, body: given };
    const order = {
      apiKey: by.id ?? by.name,
      key: parseIdempotencyKey(key),
      request: sent,
      isAtomic: route.creates === 'atomic',
    };
    return answered(await idempotency.once(order, work), url);
  }

  return {
    problem: (error, context) => problem(error, context),
    async answer(context) {
      const path = new URL(context.req.raw.url).pathname.slice(API_PATH.length);
      const found = matchPath(API_ROUTES, path);
      const method = context.req.method === 'HEAD' ? 'GET' : context.req.method;
      const route = found?.rows.find((row) => row.method === method);
      try {
        if (path === '/openapi.json' && method === 'GET') return described(document());
        if (path === '/openapi.json') throw new HttpTrouble('method_not_allowed', { allow: 'GET, HEAD' });
        if (!found) throw new HttpTrouble('path_unknown');
        if (!route) throw new HttpTrouble('method_not_allowed', { allow: allowed(found.rows) });
        const by = await guard.actor(context.req.header('authorization'), clientOf(context));
        if (typeof route.needs !== 'string') authoriseAny(by, route.needs);
        else if (route.needs !== 'any-key') authorise(by, route.needs);
        if (route.alsoNeeds) authorise(by, route.alsoNeeds);
        if (!isAcceptable(context.req.header('accept'), route.files ?? ['application/json']))
          throw new HttpTrouble('answer_not_acceptable');
        return await run(context, route, found.params, by);
      } catch (error) {
        await discardBody(context.req.raw);
        return problem(error, context, route);
      }
    },
  };
}

/** Cut to the schema of the row: what it does not name does not leave. */
function written({ status, answer }: ApiRoute, value: unknown): Answered {
  if (!answer) return { status, body: '' };
  const shown = answer.parse(value);
  return { status, body: JSON.stringify(shown), next: (shown as { next?: unknown } | null)?.next };
}

function answered({ status, body, next }: Answered, url: URL): Response {
  if (status === 204) return new Response(null, { status });
  const link = typeof next === 'string' ? { link: nextLink(url, next) } : {};
  return new Response(body, { status, headers: { 'content-type': 'application/json', ...link } });
}

function described(document: string): Response {
  return new Response(document, {
    headers: { 'content-type': 'application/vnd.oai.openapi+json;version=3.1' },
  });
}

function headersOf(told: ReturnType<typeof toldOf>): Readonly<Record<string, string>> {
  if (!('refusal' in told)) return {};
  const { kind, about } = told.refusal;
  return {
    // RFC 6750 §3.
    ...(kind === 'unauthenticated' ? { 'www-authenticate': 'Bearer realm="Foyer"' } : {}),
    ...(typeof about['retryAfterMs'] === 'number'
      ? { 'retry-after': String(Math.ceil(about['retryAfterMs'] / 1000)) }
      : {}),
  };
}

function allowed(rows: readonly ApiRoute[]): string {
  return rows.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
}

/** RFC 9110 §12.5.1, as far as a weight of zero. */
function isAcceptable(accept: string | undefined, types: readonly string[]): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  return accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const isExcluded = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    return (
      !isExcluded &&
      types.some((known) => type === '*/*' || type === known || type === `${known.split('/')[0]}/*`)
    );
  });
}
