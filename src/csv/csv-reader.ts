// CSV as people save it, record by record: RFC 4180 with any separator and any line ending. A quotation mark within a
// field that does not begin with one is itself, as spreadsheets have it. Never throws: what is broken says so. Pure.

export interface CsvRecord {
  /** Of the line on which the record begins, as an editor counts: a quoted field can span several. */
  readonly line: number;
  readonly fields: readonly string[];
  readonly fault: 'open-quote' | 'text-after-quote' | null;
}

const LINE_ENDS = /\r\n|\r|\n/g;

/** Empty lines are no records. After an open quotation mark nothing follows: where it should have ended nobody knows. */
export function* readCsv(text: string, separator: string): Generator<CsvRecord, undefined> {
  const fieldEnd = new RegExp(`[\\r\\n${separator}]`, 'g');
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const record: { line: number; fields: string[]; fault: CsvRecord['fault'] } = {
      line,
      fields: [],
      fault: null,
    };
    for (;;) {
      let field = '';
      const isQuoted = text[at] === '"';
      if (isQuoted) {
        const quoted = quotedField(text, at);
        if (quoted === undefined) {
          yield { line, fields: record.fields, fault: 'open-quote' };
          return undefined;
        }
        field = quoted.field;
        line += field.match(LINE_ENDS)?.length ?? 0;
        at = quoted.end;
      }
      const end = endOfField(fieldEnd, text, at);
      if (isQuoted && end > at) record.fault ??= 'text-after-quote';
      record.fields.push(field + text.slice(at, end));
      at = end;
      if (text[at] !== separator) break;
      at += 1;
    }
    if (record.fields.length > 1 || record.fields[0] !== '' || record.fault !== null) yield record;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
  }
  return undefined;
}

function endOfField(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** `end` is behind the closing quotation mark; undefined where there is none. */
function quotedField(text: string, begin: number): { field: string; end: number } | undefined {
  let from = begin + 1;
  let field = '';
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    field += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { field, end: quote + 1 };
    field += '"';
    from = quote + 2;
  }
}
