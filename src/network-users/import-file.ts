// Network users out of a CSV file or a list: every row is either a user or says what is wrong with it and where. What needs
// the database or the policy is judged by the import. Pure.
import { nameKey } from '../accounts/accounts.ts';
import { readTable, recordProblem, withoutDefusing, type CsvProblem, type CsvRecord } from '../csv/csv.ts';
import { Refusal } from '../refusal.ts';
import { fieldProblems } from '../settings/settings.ts';
import { EXPORTED_ONLY, headingOf, isExample, USER_COLUMNS, type UserColumn } from './import-columns.ts';
import { networkUserInput, type NetworkUserInput } from './network-user-input.ts';

export { USER_TEMPLATE } from './import-columns.ts';

export interface UserRow {
  /** In the file as an editor counts, or the place in the list from 1. */
  readonly line: number;
  readonly user: NetworkUserInput;
}

export interface UserRows {
  readonly rows: readonly UserRow[];
  /** Those that keep a row out, or all rows. */
  readonly faults: readonly CsvProblem[];
  /** Those that only tell of columns that are left out. */
  readonly remarks: readonly CsvProblem[];
}

/** 20,000 users with every field filled are some 4 MB. */
const LARGEST_FILE = 8_000_000;
export const MOST_ROWS = 20_000;

export function readUserFile(bytes: Uint8Array): UserRows {
  if (bytes.length > LARGEST_FILE)
    throw new Refusal(
      'too_large',
      'network_user_file_too_large',
      'The file has more than 8 MB. Split it, and import the parts one after the other.',
    );
  const table = readTable(bytes, USER_COLUMNS, EXPORTED_ONLY);
  if (table.fault) return { rows: [], faults: [table.fault], remarks: [] };
  if (!table.columns.some((column) => column?.heading === 'User Name')) {
    const fault = { line: 1, column: null, problem: 'must have a column User Name' };
    return { rows: [], faults: [fault], remarks: table.problems };
  }
  const places = USER_COLUMNS.map((column) => ({ column, place: table.columns.indexOf(column) }));
  const records = [...limited(table.records)].filter(
    ({ fields, fault }) => fault !== null || fields.some((text) => text.trim() !== ''),
  );
  const judged = records.flatMap((record) => {
    const values = valuesOf(record, places);
    if (record.fault === null && isExample(values)) return [];
    const problem = recordProblem(record, table.columns.length);
    return [{ line: record.line, values, problem: problem ?? lostCharacter(record) }];
  });
  return { ...rowsOf(judged), remarks: table.problems };
}

/** A list as a program sends it. */
export function readUserList(list: readonly unknown[]): UserRows {
  if (list.length > MOST_ROWS) throw tooManyRows();
  return {
    ...rowsOf(list.map((values, index) => ({ line: index + 1, values, problem: undefined }))),
    remarks: [],
  };
}

function* limited(records: Iterable<CsvRecord>): Generator<CsvRecord> {
  let count = 0;
  for (const record of records) {
    if (++count > MOST_ROWS + 1) throw tooManyRows();
    yield record;
  }
}

function valuesOf(
  { fields }: CsvRecord,
  places: readonly { readonly column: UserColumn; readonly place: number }[],
): Record<string, unknown> {
  const filled = places.flatMap(({ column, place }) => {
    const text = fields[place] ?? '';
    // What is empty has its default.
    return text.trim() === '' ? [] : [[column.field, column.read(withoutDefusing(text))] as const];
  });
  return Object.fromEntries(filled);
}

function lostCharacter({ fields }: CsvRecord): string | undefined {
  return fields.some((text) => text.includes('\ufffd'))
    ? 'holds a character that was lost when the file was saved; save it as UTF-8'
    : undefined;
}

interface JudgedRow {
  readonly line: number;
  readonly values: unknown;
  /** Of the whole line. */
  readonly problem: string | undefined;
}

function rowsOf(judged: readonly JudgedRow[]): Pick<UserRows, 'rows' | 'faults'> {
  if (judged.length > MOST_ROWS) throw tooManyRows();
  const rows: UserRow[] = [];
  const faults: CsvProblem[] = [];
  const lineOfName = new Map<string, number>();
  for (const { line, values, problem } of judged) {
    if (problem !== undefined) {
      faults.push({ line, column: null, problem });
      continue;
    }
    const parsed = networkUserInput.safeParse(values, { reportInput: true });
    if (!parsed.success) {
      const found = fieldProblems(parsed.error);
      faults.push(...found.map((each) => ({ line, column: headingOf(each.field), problem: told(each) })));
      continue;
    }
    const key = nameKey(parsed.data.name);
    const other = lineOfName.get(key);
    if (other === undefined) {
      lineOfName.set(key, line);
      rows.push({ line, user: parsed.data });
    } else
      faults.push({
        line,
        column: 'User Name',
        problem: `is the user name of line ${other} too; give each user one of their own`,
      });
  }
  return { rows, faults };
}

/** A field that is no column is named with its problem. */
const told = ({ field, problem }: { field: string; problem: string }): string =>
  headingOf(field) === null && field !== '' ? `${field} ${problem}` : problem;

const tooManyRows = (): Refusal =>
  new Refusal(
    'too_large',
    'network_user_file_too_long',
    'There are more than 20,000 network users in it. Split it, and import the parts one after the other.',
  );
