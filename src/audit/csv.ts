// One row of CSV by RFC 4180, for spreadsheets. Those take a field that begins with one of a few characters for a formula
// and run it, whoever wrote it (OWASP, "CSV Injection"): an apostrophe before it makes it text. Pure.

const BEGINS_A_FORMULA = /^[=+\-@\t\r\n]/;
const MUST_BE_QUOTED = /[",\r\n]/;

export function csvRow(fields: readonly (string | null)[]): string {
  return `${fields.map((field) => csvField(field ?? '')).join(',')}\r\n`;
}

function csvField(text: string): string {
  const defused = BEGINS_A_FORMULA.test(text) ? `'${text}` : text;
  return MUST_BE_QUOTED.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}
