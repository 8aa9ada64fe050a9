// How columns become values, for our connections only. `bigint` (our instants and counts) becomes a number; PostgreSQL's
// is larger than a number can tell apart, so a value beyond 2^53 is a fault rather than silently another value.
import pg from 'pg';

export function parseBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`the bigint ${text} does not fit a number`);
  return value;
}

export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === (pg.types.builtins.INT8 as number) && format !== 'binary'
      ? parseBigint
      : (pg.types.getTypeParser(oid, format) as unknown)) as typeof pg.types.getTypeParser,
};
