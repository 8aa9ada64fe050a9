// The OpenAPI document, made of the table: nothing is written twice, so nothing can differ. Pure.
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { z } from 'zod';
import { TAGS, type ApiRoute, type Method } from './api-route.ts';
import { HTTP_PROBLEMS, PROBLEM_TYPE, problemSchema } from './problem.ts';

const SCHEME = 'apiKey';

const PROBLEMS: Readonly<Record<number, string>> = {
  401: 'No key, or one that does not work',
  403: 'The key does not have the permission',
  404: 'It is not there',
  406: 'The header Accept excludes the answer',
  409: 'Not possible as things stand, or a request with the same Idempotency-Key is at work',
  413: 'The body is too large',
  415: 'The body is not JSON',
  422: 'Something in the request cannot be used; `problems` names it',
  429: 'Too many wrong keys from this address',
  500: 'A fault of Foyer; `reference` is in its log',
  503: 'What it needs is not available now',
};

export const OPENAPI_VERSION = '3.1.1';

export function openApiDocument(routes: readonly ApiRoute[], baseUrl: string) {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    const item = (paths[route.path] ??= {});
    item[route.method.toLowerCase() as Lowercase<Method>] = operationOf(route);
  }
  return createDocument(
    {
      openapi: OPENAPI_VERSION,
      info: {
        title: 'Foyer',
        version: '1',
        description:
          'Everything the console of Foyer can do. Errors are problems by RFC 9457, lists have pages by cursor, and what creates takes an Idempotency-Key.',
      },
      servers: [{ url: `${baseUrl}/api/v1` }],
      security: [{ [SCHEME]: [] }],
      tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
      paths,
      components: {
        securitySchemes: {
          [SCHEME]: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'foyer_…',
            description: 'A key of the console, under Settings › API keys. Its scopes are permissions.',
          },
        },
      },
    },
    // Values that the API hands on as they are: a schema of anything.
    { allowEmptySchema: { default: true, pipe: true, transform: true, custom: true, optional: true } },
  );
}

function operationOf(route: ApiRoute): ZodOpenApiOperationObject {
  const { name, tag, needs, alsoNeeds, summary, description, params, query, creates, status, answer, files } =
    route;
  const body = route.body ?? route.doorBody;
  const headers = creates
    ? z.object({
        'Idempotency-Key': z
          .string()
          .max(257)
          .optional()
          .meta({
            description:
              'Of the caller’s choice, such as a UUID: the same request with the same key makes one thing',
            examples: ['"8e03978e-40d5-43e8-bc93-6894a57f9324"'],
          }),
      })
    : undefined;
  const given = (schema: z.ZodType | undefined) => schema as z.ZodObject | undefined;
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    // As a list: any of these.
    'x-foyer-permission': needs,
    ...(alsoNeeds ? { 'x-foyer-permission-besides': alsoNeeds } : {}),
    requestParams: {
      ...(params ? { path: given(params) } : {}),
      ...(query ? { query: given(query) } : {}),
      ...(headers ? { header: headers } : {}),
    },
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    responses: {
      [String(status)]: {
        description: summary,
        ...(query && answer ? { headers: z.object({ Link: LINK }) } : {}),
        ...(answer ? { content: { 'application/json': { schema: answer } } } : {}),
        ...(files
          ? { content: Object.fromEntries(files.map((type) => [type, { schema: z.string() }])) }
          : {}),
      },
      ...Object.fromEntries(
        problemStatuses(route).map((code) => [
          String(code),
          {
            description: PROBLEMS[code] ?? '',
            content: { [PROBLEM_TYPE]: { schema: problemSchema } },
          },
        ]),
      ),
    },
  } as ZodOpenApiOperationObject;
}

const LINK = z.string().optional().meta({ description: 'The page after this one, rel="next" (RFC 8288)' });

/** What a row can answer with besides what it is for. */
export function problemStatuses({ method, params, refuses = [] }: ApiRoute): number[] {
  const changes = method !== 'GET';
  const statuses = [
    401,
    403,
    ...(params ? [404] : []),
    HTTP_PROBLEMS.answer_not_acceptable.status,
    ...(changes ? [409, 413, 415] : []),
    422,
    429,
    500,
    503,
    ...refuses,
  ];
  return [...new Set(statuses)].toSorted((one, other) => one - other);
}
