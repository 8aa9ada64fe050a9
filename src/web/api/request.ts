// What a request of the API holds, checked: parameters and body by the schemas of its row, bounded in size and depth, and
// nothing in it that cannot be stored.
import type { z } from 'zod';
import { Refusal, type FieldProblem } from '../../refusal.ts';
import { fieldProblems, UNKNOWN_FIELD } from '../../settings/settings.ts';
import { isStorable } from '../form.ts';
import type { ApiRoute } from './api-route.ts';

export const MOST_JSON_BYTES = 1024 * 1024;
/** Deeper than anything that is described; a parser and everything behind it works on the stack. */
const DEEPEST = 32;

export function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(contentType ?? '');
}

/**
 * No more is held than the row allows, whatever the request says of its length. What is too much is still read (the web
 * bounds that): a connection that is closed on a sender who is still writing takes the answer with it.
 */
export async function readBody(request: Request, mostBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += part.byteLength;
    if (bytes <= mostBytes) parts.push(part);
    else parts.length = 0;
  }
  if (bytes > mostBytes) throw tooLarge(mostBytes);
  return Buffer.concat(parts);
}

/** For an answer that was found without reading: see above. */
export async function discardBody({ body, bodyUsed }: Request): Promise<void> {
  if (!body || bodyUsed) return;
  try {
    await body.pipeTo(new WritableStream());
  } catch {
    // Whoever sends no end of it gets no answer either.
  }
}

export function parsedJson(bytes: Buffer): unknown {
  const text = bytes.toString('utf8');
  if (isTooDeep(text))
    throw new Refusal(
      'invalid',
      'request_too_deep',
      `The JSON of the request is nested more than ${DEEPEST} levels deep. Nothing here needs that; look at the reference.`,
    );
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Without its message: it quotes what it choked on, which may be a secret.
    throw new Refusal(
      'invalid',
      'request_not_json',
      'The body of the request is not JSON. Correct it and send it again.',
    );
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return false;
}

/** Throws a Refusal with one problem for each text that PostgreSQL or UTF-8 cannot hold. */
export function assertStorable(value: unknown): void {
  const problems: FieldProblem[] = [];
  const look = (part: unknown, path: readonly string[]): void => {
    if (typeof part === 'string' && !isStorable(part))
      problems.push({
        field: path.join('.') || '(all)',
        problem: 'holds characters that are no text, such as NUL',
      });
    if (typeof part === 'object' && part !== null)
      for (const [name, inner] of Object.entries(part)) {
        const shown = isStorable(name) ? name : JSON.stringify(name).slice(1, -1);
        if (shown !== name)
          problems.push({
            field: [...path, shown].join('.'),
            problem: 'is not a name that a field can have',
          });
        look(inner, [...path, shown]);
      }
  };
  look(value, []);
  if (problems.length > 0) throw unusable(problems.slice(0, 20));
}

const UNKNOWN_PARAMETER = 'is not a parameter here; correct its name or leave it out';

export function checked(
  schema: z.ZodType | undefined,
  value: unknown,
  place: 'path' | 'query' | 'body',
): unknown {
  if (!schema) return value;
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const problems = fieldProblems(result.error);
  throw unusable(
    place === 'body'
      ? problems
      : problems.map(({ field, problem }) => ({
          field: `${place}?${field}`,
          problem: problem === UNKNOWN_FIELD ? UNKNOWN_PARAMETER : problem,
        })),
  );
}

/** Each name once; which of two values counts is nothing to guess. A name that may come again ends in `[]` nowhere here. */
export function queryOf(search: URLSearchParams, route: ApiRoute): Readonly<Record<string, string>> {
  const twice = [...search.keys()].filter((name) => search.getAll(name).length > 1);
  if (twice.length > 0)
    throw unusable(
      [...new Set(twice)].map((name) => ({
        field: `query?${name.slice(0, 60)}`,
        problem: 'is given more than once',
      })),
    );
  const query = Object.fromEntries(search);
  assertParameters(query, 'query');
  if (!route.query) refuseUnknown(Object.keys(query));
  return query;
}

export function assertParameters(values: Readonly<Record<string, string>>, place: 'path' | 'query'): void {
  const wrong = Object.entries(values).filter(([name, value]) => !isStorable(name) || !isStorable(value));
  if (wrong.length > 0)
    throw unusable(
      wrong.map(([name]) => ({
        field: `${place}?${isStorable(name) ? name.slice(0, 60) : 'unreadable'}`,
        problem: 'holds characters that are no text, such as NUL',
      })),
    );
}

function refuseUnknown(names: readonly string[]): void {
  if (names.length > 0)
    throw unusable(
      names.map((name) => ({ field: `query?${name.slice(0, 60)}`, problem: UNKNOWN_PARAMETER })),
    );
}

export function unusable(problems: readonly FieldProblem[]): Refusal {
  const lines = problems.map(({ field, problem }) => `  ${nameOf(field)} ${problem}`);
  return new Refusal(
    'invalid',
    'request_unusable',
    `The request cannot be used:\n${lines.join('\n')}\nCorrect this and send it again.`,
    { problems },
  );
}

const nameOf = (field: string): string =>
  field === '(all)' ? 'the body' : field.replace(/^(path|query)\?/, '');

function tooLarge(mostBytes: number): Refusal {
  return new Refusal(
    'too_large',
    'request_body_too_large',
    `The body of the request is larger than ${mostBytes} bytes. Send less at once.`,
  );
}
