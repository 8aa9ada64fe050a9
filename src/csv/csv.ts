// CSV by RFC 4180, for spreadsheets. Those take a field that begins with one of a few characters for a formula and run
// it, whoever wrote it (OWASP, "CSV Injection"): an apostrophe before it makes it text. Pure.
export { readCsv, type CsvRecord } from './csv-reader.ts';
export {
  columnHeaded,
  readTable,
  recordProblem,
  type CsvColumn,
  type CsvProblem,
  type CsvTable,
  type Separator,
} from './csv-table.ts';
export type { FileEncoding } from './file-text.ts';

/** After apostrophes too: else the one that was put there could not be told from one that was there before. */
const BEGINS_A_FORMULA = /^'*[=+\-@\t\r\n]/;
const DEFUSED = /^'(?='*[=+\-@\t\r\n])/;
const MUST_BE_QUOTED = /[",\r\n]/;

export function csvRow(fields: readonly (string | null)[]): string {
  return `${fields.map((field) => csvField(field ?? '')).join(',')}\r\n`;
}

/** The first row of a file, with the mark by which Excel tells UTF-8: without it every name with an accent is garbled. */
export function csvHead(headings: readonly string[]): string {
  return `\ufeff${csvRow(headings)}`;
}

/** A field as it was before `csvRow` made it text. */
export function withoutDefusing(field: string): string {
  return field.replace(DEFUSED, '');
}

function csvField(text: string): string {
  const defused = BEGINS_A_FORMULA.test(text) ? `'${text}` : text;
  return MUST_BE_QUOTED.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}
