// Guests out of a CSV file, as a receptionist saved it: every row is either a guest or says what is wrong with it and on
// which line. What the policies ask of user names and passwords is judged where the accounts are made. Pure.
import { readCsv, withoutDefusing, type CsvRecord } from '../csv/csv.ts';
import { Refusal } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import {
  columnHeaded,
  columnProblem,
  IMPORT_COLUMNS,
  isExample,
  LEFT_OUT_HEADING,
  type ImportColumn,
  type ImportField,
} from './import-columns.ts';
import { importText, type ImportEncoding } from './import-text.ts';
import { phoneNumber } from './phone-number.ts';
import { guestNameKey } from './username.ts';

export { IMPORT_TEMPLATE, LEFT_OUT_HEADING } from './import-columns.ts';

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

export interface ImportProblem {
  /** In the file, as an editor counts. */
  readonly line: number;
  /** As our template names it; null where it is the line that is wrong. */
  readonly column: string | null;
  readonly problem: string;
}

const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];

export interface ImportFile {
  readonly encoding: ImportEncoding;
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
/** Of a heading that nobody knows, and of how many: what is told stays readable. */
const LONGEST_SHOWN = 40;
const MOST_SHOWN = 10;
const LONGEST_HEADER = 10_000;

type Columns = readonly (ImportColumn | undefined)[];

export function readImportFile(bytes: Uint8Array): ImportFile {
  if (bytes.length > LARGEST_FILE)
    throw new Refusal(
      'too_large',
      'guest_file_too_large',
      'The file has more than 5 MB. Split it, and import the parts one after the other.',
    );
  const { encoding, text } = importText(bytes);
  const separator = separatorOf(text);
  const records = readCsv(text, separator);
  let header = records.next().value;
  if (header && isSeparatorLine(header)) header = records.next().value;
  const columns: Columns = header?.fields.map((heading) => columnHeaded(heading)) ?? [];
  if (header && header.fault === null && columns.some((column) => column !== undefined)) {
    const problems = headerProblems(header, columns);
    const { rows, faults, records: asTheyStand } = rowsOf(records, columns);
    const found = { rows, faults, problems: [...problems, ...faults] };
    return { encoding, separator, ...found, header: header.fields, records: asTheyStand };
  }
  const problem = header?.fault ? FAULTS[header.fault] : `must name the columns: ${KNOWN}`;
  const faults = [{ line: header?.line ?? 1, column: null, problem }];
  return { encoding, separator, rows: [], problems: faults, faults, header: [], records: new Map() };
}

const KNOWN = IMPORT_COLUMNS.map(({ heading }) => heading).join(', ');

const FAULTS = {
  'open-quote': 'has a quotation mark that is not closed; close it, or double it where it is meant',
  'text-after-quote': 'has text after a closing quotation mark; double the marks that are meant',
};

/** The one by which most columns of the header are known. */
function separatorOf(text: string): Separator {
  const begin = text.slice(0, LONGEST_HEADER);
  const known = (separator: Separator): number => {
    for (const record of readCsv(begin, separator))
      if (!isSeparatorLine(record)) return new Set(record.fields.map(columnHeaded)).size;
    return 0;
  };
  return SEPARATORS.reduce((best, next) => (known(next) > known(best) ? next : best));
}

/** `sep=;`, which Excel takes off a file and some programmes put on. */
const isSeparatorLine = ({ line, fields }: CsvRecord): boolean =>
  line === 1 && /^sep=.?$/i.test(fields[0] ?? '');

function headerProblems({ line, fields }: CsvRecord, columns: Columns): ImportProblem[] {
  const unknown = fields.filter(
    (heading, index) =>
      columns[index] === undefined && heading.trim() !== '' && heading.trim() !== LEFT_OUT_HEADING,
  );
  const twice = new Set(columns.filter((column, index) => column && columns.indexOf(column) < index));
  const problems = [...twice].map((column) => ({
    line,
    column: column?.heading ?? null,
    problem: 'is there twice; the first is taken',
  }));
  if (unknown.length === 0) return problems;
  const named = unknown.slice(0, MOST_SHOWN).map((heading) => shown(heading));
  const problem = `has columns that are not known and left out: ${named.join(', ')}. Known are: ${KNOWN}`;
  return [...problems, { line, column: null, problem }];
}

const shown = (heading: string): string =>
  heading
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .slice(0, LONGEST_SHOWN)
    .toWellFormed()
    .trim();

function rowsOf(
  records: Iterable<CsvRecord>,
  columns: Columns,
): Pick<ImportFile, 'rows' | 'faults' | 'records'> {
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

function problemsOf({ line, fields, fault }: CsvRecord, known: number, values: Values): ImportProblem[] {
  if (fault !== null) return [{ line, column: null, problem: FAULTS[fault] }];
  const filled = fields.findLastIndex((text) => text.trim() !== '') + 1;
  if (filled > known)
    return [
      {
        line,
        column: null,
        problem: `has ${filled} fields where the first line has ${known}; put quotation marks around text that holds the separator`,
      },
    ];
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
