// Guests out of a CSV file, as a receptionist saved it: every row is either a guest or says what is wrong with it and on
// which line. What the policies ask of user names and passwords is judged where the accounts are made. Pure.
import {
  readTable,
  recordProblem,
  withoutDefusing,
  type CsvProblem,
  type CsvRecord,
  type CsvTable,
  type FileEncoding,
  type Separator,
} from '../csv/csv.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import type { RowProblem } from './batch.ts';
import {
  columnProblem,
  IMPORT_COLUMNS,
  isExample,
  LEFT_OUT_HEADING,
  type ImportColumn,
  type ImportField,
} from './import-columns.ts';
import { phoneNumber } from './phone-number.ts';
import { guestNameKey } from './username.ts';

export { IMPORT_COLUMNS, IMPORT_TEMPLATE, LEFT_OUT_HEADING } from './import-columns.ts';

/** Every text is '' where the file has none. */
export interface ImportRow {
  readonly line: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly email: string;
  /** As `phoneNumber` has it. */
  readonly phone: string;
  readonly personVisited: string;
  readonly reasonForVisit: string;
  readonly userName?: string;
  readonly password?: Secret;
}

export type ImportProblem = CsvProblem;

export interface ImportFile {
  readonly encoding: FileEncoding;
  readonly separator: Separator;
  readonly rows: readonly ImportRow[];
  readonly problems: readonly ImportProblem[];
  /** Those among them that keep a row out, or all rows; the others only tell of columns that are left out. */
  readonly faults: readonly ImportProblem[];
  readonly header: readonly string[];
  /** Every row as it stands in the file, by its line, to be given back for correction; never a password. */
  readonly records: ReadonlyMap<number, readonly string[]>;
}

const LARGEST_FILE = 5_000_000; // 10,000 guests with every field full; ISE takes 200 a file
const MOST_ROWS = 10_000;

export function readImportFile(bytes: Uint8Array): ImportFile {
  if (bytes.length > LARGEST_FILE)
    throw new Refusal(
      'too_large',
      'guest_file_too_large',
      'The file has more than 5 MB. Split it, and import the parts one after the other.',
    );
  const table = readTable(bytes, IMPORT_COLUMNS, [LEFT_OUT_HEADING]);
  const { encoding, separator, header, problems, fault } = table;
  const { rows, faults, records } = rowsOf(table);
  const all = fault ? [fault] : faults;
  return { encoding, separator, header, rows, problems: [...problems, ...all], faults: all, records };
}

/** The file without the rows that cannot become accounts, each told by its place among the rows, from 1. */
export function withoutRefused(file: ImportFile, refused: readonly RowProblem[]): ImportFile {
  const faults = refused.flatMap(({ row, problems }) => {
    const line = file.rows[row - 1]?.line ?? 0;
    return problems.map(({ field, problem }) => ({ line, column: headingOf(field), problem }));
  });
  const places = new Set(refused.map(({ row }) => row - 1));
  const withThese = (found: readonly ImportProblem[]): readonly ImportProblem[] =>
    [...found, ...faults].sort((a, b) => a.line - b.line);
  return {
    ...file,
    rows: file.rows.filter((_, place) => !places.has(place)),
    problems: withThese(file.problems),
    faults: withThese(file.faults),
  };
}

const headingOf = (field: string): string =>
  IMPORT_COLUMNS.find((column) => column.field === field)?.heading ?? field.replace(/^customFields\./, '');

function rowsOf({
  records,
  columns,
}: CsvTable<ImportColumn>): Pick<ImportFile, 'rows' | 'faults' | 'records'> {
  const faults: ImportProblem[] = [];
  const places = IMPORT_COLUMNS.map((column) => ({ column, place: columns.indexOf(column) }));
  const lineOfName = new Map<string, number>();
  const rows: ImportRow[] = [];
  const asTheyStand = new Map<number, readonly string[]>();
  let count = 0;
  for (const record of records) {
    const { line, fields, fault } = record;
    const values = Object.fromEntries(
      places.map(({ column, place }) => [column.field, valueOf(column, fields[place])]),
    ) as Values;
    if (fault === null && (Object.values(values).every((text) => text === '') || isExample(values))) continue;
    if (++count > MOST_ROWS) throw tooManyRows();
    asTheyStand.set(
      line,
      fields.map((text, place) => (columns[place]?.field === 'password' ? '' : text)),
    );
    const found = problemsOf(record, columns.length, values);
    const name = guestNameKey(values.userName);
    const other = name === '' ? undefined : lineOfName.get(name);
    if (other !== undefined)
      found.push({
        line,
        column: 'User Name',
        problem: `is the user name of line ${other} too; give each guest one of their own`,
      });
    else if (name !== '') lineOfName.set(name, line);
    if (found.length === 0) rows.push(rowFrom(line, values));
    else faults.push(...found);
  }
  return { rows, faults, records: asTheyStand };
}

type Values = Readonly<Record<ImportField, string>>;

function valueOf({ field }: ImportColumn, text = ''): string {
  const plain = withoutDefusing(text);
  // A blank at an end of a password is for the policy to refuse, not for us to change.
  return field === 'password' ? plain : plain.normalize('NFC').trim();
}

function problemsOf(record: CsvRecord, known: number, values: Values): ImportProblem[] {
  const { line } = record;
  const ofLine = recordProblem(record, known);
  if (ofLine !== undefined) return [{ line, column: null, problem: ofLine }];
  return IMPORT_COLUMNS.flatMap((column) => {
    const problem = columnProblem(column, values[column.field]);
    return problem === undefined ? [] : [{ line, column: column.heading, problem }];
  });
}

function rowFrom(line: number, { userName, password, phone, ...texts }: Values): ImportRow {
  return {
    line,
    ...texts,
    phone: phoneNumber(phone) ?? '',
    ...(userName !== '' && { userName }),
    ...(password !== '' && { password: new Secret(password) }),
  };
}

const tooManyRows = (): Refusal =>
  new Refusal(
    'too_large',
    'guest_file_too_long',
    'The file has more than 10,000 guests. Split it, and import the parts one after the other.',
  );
