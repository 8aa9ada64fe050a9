// Where a page of a list begins, as a cursor that callers carry, and what a search looks for. Pure.

/** A place in an order: what the last row of a page has there, and its id. */
export interface ListPlace {
  readonly value: string | number;
  readonly id: string;
}

export function cursorOf({ value, id }: ListPlace): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Undefined for what is no cursor of such an order: PostgreSQL would call a value of another type a fault. */
export function placeOf(cursor: string, kind: 'number' | 'text'): ListPlace | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined; // somebody else's text: the caller says that it is no cursor
  }
  if (!Array.isArray(parsed) || parsed.length !== 2) return undefined;
  const [value, id] = parsed as unknown[];
  const fits =
    kind === 'number'
      ? Number.isSafeInteger(value)
      : typeof value === 'string' && !value.includes('\0') && value.isWellFormed();
  return fits && typeof id === 'string' && UUID.test(id)
    ? { value: value as string | number, id }
    : undefined;
}

/** PostgreSQL takes neither NUL nor half a character. */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed();

const MOST_WORDS = 8;

/** For `like`: each is found anywhere in a text of small letters. */
export function likeWords(search = ''): string[] {
  const words = storable(search).toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  return words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
}
