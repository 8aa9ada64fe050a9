// A table with known columns out of a CSV file, as people save it: in any encoding, with any separator, its columns in
// any order, some unknown, some missing. What its cells may hold is for whoever asks. Pure.
import { readCsv, type CsvRecord } from './csv-reader.ts';
import { fileText, type FileEncoding } from './file-text.ts';

export interface CsvColumn {
  /** As our template and the problems name it. */
  readonly heading: string;
  /** Further headings, as `headingKey` has them. */
  readonly also: readonly string[];
}

export interface CsvProblem {
  /** In the file, as an editor counts. */
  readonly line: number;
  /** As our template names it; null where it is the line that is wrong. */
  readonly column: string | null;
  readonly problem: string;
}

const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface CsvTable<C extends CsvColumn> {
  readonly encoding: FileEncoding;
  readonly separator: Separator;
  readonly header: readonly string[];
  /** In the order of the file; undefined for those that are not known. */
  readonly columns: readonly (C | undefined)[];
  /** Of the header, which keep no row out. */
  readonly problems: readonly CsvProblem[];
  /** Why there is no table; then there are no records. */
  readonly fault: CsvProblem | null;
  /** To be read once. */
  readonly records: Iterable<CsvRecord>;
}

/** Of a heading that nobody knows, and of how many: what is told stays readable. */
const LONGEST_SHOWN = 40;
const MOST_SHOWN = 10;
const LONGEST_HEADER = 10_000;

/** `passedOver` are headings of our own files that are no news: they are left out without a word. */
export function readTable<C extends CsvColumn>(
  bytes: Uint8Array,
  known: readonly C[],
  passedOver: readonly string[] = [],
): CsvTable<C> {
  const { encoding, text } = fileText(bytes);
  const separator = separatorOf(text, known);
  const records = readCsv(text, separator);
  let header = records.next().value;
  if (header && isSeparatorLine(header)) header = records.next().value;
  const columns = header?.fields.map((heading) => columnHeaded(known, heading)) ?? [];
  if (header && header.fault === null && columns.some((column) => column !== undefined)) {
    const problems = headerProblems(header, columns, known, passedOver);
    return { encoding, separator, header: header.fields, columns, problems, fault: null, records };
  }
  const problem = header?.fault ? FAULTS[header.fault] : `must name the columns: ${named(known)}`;
  const fault = { line: header?.line ?? 1, column: null, problem };
  return { encoding, separator, header: [], columns: [], problems: [], fault, records: [] };
}

/** What keeps a whole line out; undefined where nothing does. */
export function recordProblem({ fields, fault }: CsvRecord, columns: number): string | undefined {
  if (fault !== null) return FAULTS[fault];
  const filled = fields.findLastIndex((text) => text.trim() !== '') + 1;
  return filled > columns
    ? `has ${filled} fields where the first line has ${columns}; put quotation marks around text that holds the separator`
    : undefined;
}

const FAULTS = {
  'open-quote': 'has a quotation mark that is not closed; close it, or double it where it is meant',
  'text-after-quote': 'has text after a closing quotation mark; double the marks that are meant',
};

export function columnHeaded<C extends CsvColumn>(known: readonly C[], heading: string): C | undefined {
  const key = headingKey(heading);
  return known.find((column) => headingKey(column.heading) === key || column.also.includes(key));
}

const headingKey = (heading: string): string =>
  heading
    .slice(0, 64)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*-]/g, '');

/** The one by which most columns of the header are known. */
function separatorOf(text: string, known: readonly CsvColumn[]): Separator {
  const begin = text.slice(0, LONGEST_HEADER);
  const count = (separator: Separator): number => {
    for (const record of readCsv(begin, separator))
      if (!isSeparatorLine(record))
        return new Set(record.fields.map((heading) => columnHeaded(known, heading))).size;
    return 0;
  };
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** `sep=;`, which Excel takes off a file and some programmes put on. */
const isSeparatorLine = ({ line, fields }: CsvRecord): boolean =>
  line === 1 && /^sep=.?$/i.test(fields[0] ?? '');

function headerProblems<C extends CsvColumn>(
  { line, fields }: CsvRecord,
  columns: readonly (C | undefined)[],
  known: readonly C[],
  passedOver: readonly string[],
): CsvProblem[] {
  const isKnown = (heading: string, index: number): boolean =>
    columns[index] !== undefined || heading.trim() === '' || passedOver.includes(heading.trim());
  const unknown = fields.filter((heading, index) => !isKnown(heading, index));
  const twice = new Set(columns.filter((column, index) => column && columns.indexOf(column) < index));
  const problems = [...twice].map((column) => ({
    line,
    column: column?.heading ?? null,
    problem: 'is there twice; the first is taken',
  }));
  if (unknown.length === 0) return problems;
  const told = unknown.slice(0, MOST_SHOWN).map((heading) => shown(heading));
  const problem = `has columns that are not known and left out: ${told.join(', ')}. Known are: ${named(known)}`;
  return [...problems, { line, column: null, problem }];
}

const named = (known: readonly CsvColumn[]): string => known.map(({ heading }) => heading).join(', ');

const shown = (heading: string): string =>
  heading
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .slice(0, LONGEST_SHOWN)
    .toWellFormed()
    .trim();
