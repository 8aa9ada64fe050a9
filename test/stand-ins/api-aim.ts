// Requests by the OpenAPI document and beside it: which row, with which key, path, headers and body, by chance.
import {
  HOSTILE,
  sampleOf,
  spoiled,
  wrongValue,
  type Chance,
  type Samples,
  type Schema,
} from './openapi-samples.ts';

/** Open connections and have no body that could be refused: come only with a key that lacks their permission. */
const WITHOUT_BODY = new Set(['checkSetupChains', 'testAlarmChannel']);
/** Rows that open connections. */
export const LEAVING = new Set([
  'startConnectionTest',
  'startRotation',
  'probeCertificateChain',
  'makeSetupScript',
  'checkSetupResult',
]);
/** Slow on purpose (Argon2), so they come less often as they should. */
const HASHING = new Set([
  'addAdministrator',
  'setAdministratorPassword',
  'addSponsor',
  'setSponsorPassword',
  'addNetworkUser',
  'setNetworkUserPassword',
]);

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly name: string;
  readonly described: Schema;
}

export interface Described {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

export function described(document: Schema): Described {
  const operations = Object.entries(document['paths'] as Record<string, Record<string, Schema>>).flatMap(
    ([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        name: String(operation['operationId']),
        described: operation,
      })),
  );
  return { operations, schemas: (document['components'] as Schema)['schemas'] as Record<string, Schema> };
}

/** Of a body or an answer in JSON. */
export function schemaOf(described: Schema | undefined): Schema | undefined {
  const content = described?.['content'] as Readonly<Record<string, Schema>> | undefined;
  return content?.['application/json']?.['schema'] as Schema | undefined;
}

export interface Shot {
  readonly operation: Operation;
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  /** Something was put to the path: it may be another row's by now. */
  readonly isMangled: boolean;
}

export function createAim(
  samples: Samples,
  keys: { full: string; lacking: string },
  ids: Readonly<Record<string, readonly string[]>>,
) {
  const idsOf = (path: string): readonly string[] =>
    Object.entries(ids).find(([start]) => path.startsWith(start))?.[1] ?? ids['/'] ?? [];

  const header = (value: string): string => value.replace(/[^\x20-\x7e]/g, '?').slice(0, 300);

  function target({ path, described: { parameters = [] } }: Operation, chance: Chance) {
    const given = parameters as Schema[];
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const { schema } = given.find((each) => each['in'] === 'path' && each['name'] === name) ?? {
        schema: {},
      };
      if (chance.isBelow(0.25)) return encodeURIComponent(chance.pick(HOSTILE).slice(0, 1000).toWellFormed());
      if ((schema as Schema)['enum']) return String(sampleOf(schema as Schema, samples, chance));
      return chance.pick(chance.isBelow(0.85) ? idsOf(path) : (ids['/'] ?? []));
    });
    const query = given
      .filter((each) => each['in'] === 'query' && chance.isBelow(0.4))
      .map((each) => [
        String(each['name']),
        chance.isBelow(0.5)
          ? String(sampleOf(each['schema'] as Schema, samples, chance))
          : chance.pick(HOSTILE).slice(0, 1000).toWellFormed(),
      ]);
    if (chance.isBelow(0.05)) query.push(['limit', '1'], ['limit', '2']);
    if (chance.isBelow(0.05)) query.push([chance.pick(HOSTILE).slice(0, 100).toWellFormed(), '1']);
    const search = query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
    const mangled = chance.isBelow(0.03)
      ? `${filled}${chance.pick(['/', '/x', '%00', '%ff', '//', '/..'])}`
      : filled;
    return {
      path: search === '' ? mangled : `${mangled}?${search}`,
      isMangled: mangled !== filled,
    };
  }

  function bodyOf({ name, described: { requestBody } }: Operation, mayLeave: boolean, chance: Chance) {
    const schema = schemaOf(requestBody as Schema | undefined);
    if (!schema && chance.isBelow(0.9)) return undefined;
    const right = schema ? sampleOf(schema, samples, chance) : {};
    if (LEAVING.has(name) && mayLeave)
      return JSON.stringify({ ...(right as object), '☃': spoiled(right, chance) });
    const kind = chance.next();
    if (kind < (HASHING.has(name) ? 0.2 : 0.35)) return JSON.stringify(right);
    if (kind < 0.85)
      return JSON.stringify(spoiled(chance.isBelow(0.2) ? spoiled(right, chance) : right, chance));
    if (kind < 0.9) return JSON.stringify(wrongValue(chance));
    if (kind < 0.94) return chance.pick(['', '{', '{"a":', 'nul', '[1,]', '{"a":1}{', "{'a':1}", '\ufeff{}']);
    if (kind < 0.98) return '['.repeat(chance.pick([40, 5000, 500_000])) + (chance.isBelow(0.5) ? ']' : '');
    return JSON.stringify({ text: 'x'.repeat(chance.pick([900_000, 1_100_000])) });
  }

  return (operation: Operation, chance: Chance): Shot => {
    const who = WITHOUT_BODY.has(operation.name) ? 0.9 : chance.next();
    const mayLeave = who < 0.85;
    const authorization =
      who < 0.85
        ? `Bearer ${keys.full}`
        : who < 0.93
          ? `Bearer ${keys.lacking}`
          : who < 0.96
            ? undefined
            : chance.pick([
                `Basic ${keys.full}`,
                'Bearer ',
                `Bearer ${header(chance.pick(HOSTILE))}`,
                keys.full,
              ]);
    const method = chance.isBelow(0.04)
      ? chance.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PROPFIND'])
      : operation.method;
    const isWritten = !['GET', 'HEAD'].includes(method);
    const body = isWritten && method === operation.method ? bodyOf(operation, mayLeave, chance) : undefined;
    return {
      operation,
      method,
      ...target(operation, chance),
      headers: {
        ...(authorization === undefined ? {} : { authorization }),
        ...(body === undefined
          ? {}
          : {
              'content-type': chance.isBelow(0.95)
                ? 'application/json'
                : chance.pick(['text/plain', 'application/xml', 'application/json; charset=utf-16', 'x']),
            }),
        ...(chance.isBelow(0.03)
          ? { accept: chance.pick(['text/html', 'application/*', '*/*;q=0', ',,;;']) }
          : {}),
        ...(isWritten && chance.isBelow(0.3)
          ? {
              'idempotency-key': chance.isBelow(0.8)
                ? `"key-${chance.below(40)}"`
                : header(chance.pick(HOSTILE)),
            }
          : {}),
      },
      body,
    };
  };
}
