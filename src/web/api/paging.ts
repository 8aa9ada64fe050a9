// Pages by cursor. Lists that a door gives whole are cut here, in the order of their ids: a cursor is the id after which a
// page begins, so that nothing is left out or comes twice while others are added and removed. Pure.
import { z } from 'zod';
import { unusable } from './request.ts';

export const MOST_A_PAGE = 200;

export const limit = z
  .string()
  .regex(/^\d{1,4}$/, `must be a whole number from 1 to ${MOST_A_PAGE}`)
  .transform(Number)
  .refine((count) => count >= 1 && count <= MOST_A_PAGE, `must be a whole number from 1 to ${MOST_A_PAGE}`)
  .default(50)
  .meta({
    description: 'How many at most',
    override: ({ jsonSchema }) => {
      delete jsonSchema.pattern;
      Object.assign(jsonSchema, { type: 'integer', minimum: 1, maximum: MOST_A_PAGE, default: 50 });
    },
  });

export const cursor = z
  .string()
  .min(1, 'must be the cursor of a page, as "next" gave it')
  .max(200, 'is too long')
  .optional()
  .meta({ description: '`next` of the page before' });

export const next = z
  .string()
  .nullable()
  .meta({ description: 'The cursor of the page after this one; null on the last' });

export const pageQuery = z.strictObject({ limit, cursor });

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export function pageOf<T>(
  all: readonly T[],
  idOf: (item: T) => string,
  { limit: most, cursor: after }: { readonly limit: number; readonly cursor?: string | undefined },
): Page<T> {
  const from = after === undefined ? undefined : idFrom(after);
  const inOrder = all
    .filter((item) => from === undefined || idOf(item) > from)
    .toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const items = inOrder.slice(0, most);
  const last = items.at(-1);
  return {
    items,
    next: last && inOrder.length > most ? Buffer.from(idOf(last)).toString('base64url') : null,
  };
}

function idFrom(text: string): string {
  const id = Buffer.from(text, 'base64url').toString('utf8');
  if (!/^[\w:-]{1,120}$/.test(id)) throw cursorWrong();
  return id;
}

export function cursorWrong() {
  return unusable([{ field: 'query?cursor', problem: 'is no cursor of this list; begin without one' }]);
}

/** Of the lists whose order is by time: cursors of the doors. */
export const timeCursor = cursor.refine(
  (text) => text === undefined || /^\d{1,15}\.[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text),
  'is no cursor of this list; begin without one',
);

/** RFC 8288. `url` is the request's own, with its filter. */
export function nextLink(url: URL, cursorOfNext: string): string {
  const search = new URLSearchParams(url.search);
  search.set('cursor', cursorOfNext);
  return `<${url.pathname}?${search.toString()}>; rel="next"`;
}
