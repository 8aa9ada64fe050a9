// Values for a JSON Schema: such as it asks for, and such as it does not. Seeded, so that a failure comes again.

export type Schema = Readonly<Record<string, any>>; // eslint-disable-line @typescript-eslint/no-explicit-any -- JSON Schema is what it is

export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  pick<T>(from: readonly T[]): T;
  below(limit: number): number;
  isBelow(share: number): boolean;
}

/** mulberry32. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, isBelow: (share) => next() < share, pick: (from) => from[below(from.length)]! };
}

/** No two of them alike in what they try; none of them is a host name, so that nothing is ever looked up. */
export const HOSTILE: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff x',
  '\u202eevil',
  '\u200b',
  '💥💥',
  "' or 1=1 --",
  '"; drop table messages; --',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  '%00',
  '%ff%fe',
  '${7*7}{{7*7}}',
  'a\r\nBcc: x@example.com',
  '\t\t\t',
  '(((((((((((((((((((((',
  '\\',
  '/',
  '?&=#',
  '__proto__ ',
  'constructor ',
  '-1 ',
  '1e999 ',
  'NaN ',
  'null ',
  '9'.repeat(400) + ' ',
  ' é'.repeat(3000),
  'x y'.repeat(40_000),
  '😀'.repeat(500),
  '﷽ ﷽ ﷽',
  'ＡＤＭＩＮ ＡＤＭＩＮ',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '{"a":1}',
  '[]',
  '2027-13-45',
  '0000-00-00T00:00:00Z',
  '999999999999999.00000000-0000-0000-0000-000000000000',
  'AA==',
  '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
];

const WRONG: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  [],
  {},
  [[]],
  [null],
  { a: {} },
];

export function wrongValue(chance: Chance): unknown {
  return chance.isBelow(0.5) ? chance.pick(WRONG) : chance.pick(HOSTILE);
}

export interface Samples {
  readonly schemas: Readonly<Record<string, Schema>>;
  /** For fields of these names. */
  readonly known: Readonly<Record<string, readonly string[]>>;
}

/** What the schema asks for, as far as a schema can say. */
export function sampleOf(schema: Schema, from: Samples, chance: Chance, depth = 0): unknown {
  const deeper = (inner: Schema): unknown => sampleOf(inner, from, chance, depth + 1);
  const named = (name: string): string | undefined => {
    const known = from.known[name] ?? KNOWN[name];
    return known === undefined ? undefined : chance.pick(known);
  };
  if (typeof schema['$ref'] === 'string')
    return deeper(from.schemas[schema['$ref'].split('/').at(-1) ?? ''] ?? {});
  if ('const' in schema) return schema['const'];
  if (schema['enum']) return chance.pick(schema['enum'] as unknown[]);
  const forms = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (forms) return deeper(chance.pick(forms));
  if (schema['allOf']) return Object.assign({}, ...(schema['allOf'] as Schema[]).map(deeper)) as unknown;
  switch (schema['type']) {
    case 'object': {
      const fields = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
      const required = (schema['required'] ?? []) as string[];
      const given = fields.filter(([name]) => required.includes(name) || (depth < 6 && chance.isBelow(0.5)));
      return Object.fromEntries(given.map(([name, field]) => [name, named(name) ?? deeper(field)]));
    }
    case 'array':
      return Array.from({ length: chance.below(3) + Number(schema['minItems'] ?? 0) }, () =>
        deeper((schema['items'] ?? {}) as Schema),
      );
    case 'integer':
    case 'number': {
      const [low, high] = [Number(schema['minimum'] ?? 0), Number(schema['maximum'] ?? 1000)];
      return low + chance.below(Math.min(high - low, 1_000_000) + 1);
    }
    case 'boolean':
      return chance.isBelow(0.5);
    case 'null':
      return null;
    default:
      return textOf(schema, chance);
  }
}

/** What fields of these names hold: of what they want the schema says only a part. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  server: ['127.0.0.1'],
  host: ['127.0.0.1'],
  tokenEndpoint: ['https://127.0.0.1:9/token'],
  responder: ['http://127.0.0.1:9/'],
  url: ['http://127.0.0.1:9/'],
  mailbox: ['no-reply@contoso.com'],
  from: ['no-reply@contoso.com', 'Foyer <no-reply@contoso.com>'],
  replyTo: ['help@contoso.com'],
  submitTo: ['me@contoso.com'],
  tenantId: ['contoso.com', '11111111-2222-3333-4444-555555555555'],
  clientId: ['11111111-2222-3333-4444-555555555556'],
  purpose: ['api', 'test'],
  password: ['quiet-lake-41-otters', 'quiet-lake-42-otters', 'short'],
};

function textOf({ format, contentEncoding }: Schema, chance: Chance): string {
  if (contentEncoding === 'base64' || format === 'base64')
    return Buffer.from(`Subject: x\r\nTo: a@example.com\r\n\r\n${'x'.repeat(chance.below(200))}`).toString(
      'base64',
    );
  if (format === 'date') return `20${27 + chance.below(20)}-0${1 + chance.below(9)}-1${chance.below(10)}`;
  if (format === 'date-time') return `2026-11-2${chance.below(9)}T08:00:00Z`;
  if (format === 'email') return `person${chance.below(100)}@contoso.com`;
  if (format === 'uuid') return '11111111-2222-3333-4444-555555555555';
  return chance.pick(['person@contoso.com', 'some text', 'Grüße aus Köln', '日本語 の 文', 'x y z']);
}

/** The value with one thing in it replaced, removed or added. */
export function spoiled(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.isBelow(0.15)) return wrongValue(chance);
  if (Array.isArray(value)) {
    const at = chance.below(value.length + 1);
    return value.toSpliced(at, 1, at < value.length ? spoiled(value[at], chance) : wrongValue(chance));
  }
  const fields = Object.entries(value);
  const at = chance.below(fields.length + 1);
  const field = fields[at];
  if (!field || chance.isBelow(0.1))
    return {
      ...value,
      [chance.pick(['extra', '__proto__', 'constructor', 'a.b', '', '☃', 'x\0y'])]: wrongValue(chance),
    };
  if (chance.isBelow(0.25)) return Object.fromEntries(fields.toSpliced(at, 1));
  return { ...value, [field[0]]: spoiled(field[1], chance) };
}
