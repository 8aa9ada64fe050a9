// Reads SMTP command lines. Pure; RFC 5321 §4.1.1, parameters of RFC 1870 (SIZE), 3461 (DSN) and 6152 (8BITMIME).

export interface SmtpCommand {
  readonly verb: string;
  readonly rest: string;
}

export function parseCommand(line: string): SmtpCommand {
  const match = /^\s*([A-Za-z0-9]+)(?:\s+(.*?))?\s*$/s.exec(line);
  return { verb: (match?.[1] ?? '').toUpperCase(), rest: match?.[2] ?? '' };
}

export interface SmtpPath {
  /** Lower case; empty for the null sender `<>`. */
  readonly address: string;
  readonly parameters: ReadonlyMap<string, string>;
}

export type PathReading =
  { readonly kind: 'path'; readonly path: SmtpPath } | { readonly kind: 'bad-arguments' | 'bad-address' };

const ADDRESS =
  /^(?:"(?:[^"\\\x00-\x1f]|\\.)+"|[^\s@<>()[\]\\,;:"]+)@(?:[^\s@<>()[\]\\,;:"]+|\[[0-9a-zA-Z.:]+\])$/;

/** Reads `FROM:<address> PARAMETER=value …` or `TO:…`. */
export function parsePath(rest: string, keyword: 'FROM' | 'TO'): PathReading {
  const match = /^(FROM|TO):\s*<((?:"(?:[^"\\]|\\.)*"|[^<>"])*)>\s*(.*)$/i.exec(rest);
  if (match?.[1]?.toUpperCase() !== keyword) return { kind: 'bad-arguments' };
  const address = (match[2] ?? '').trim();
  const isNullSender = address === '' && keyword === 'FROM';
  if (!isNullSender && (address.length > 320 || !ADDRESS.test(address))) return { kind: 'bad-address' };
  const parameters = new Map(
    (match[3] ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((parameter) => {
        const equals = parameter.indexOf('=');
        return equals < 0
          ? [parameter.toUpperCase(), '']
          : [parameter.slice(0, equals).toUpperCase(), parameter.slice(equals + 1)];
      }),
  );
  return { kind: 'path', path: { address: address.toLowerCase(), parameters } };
}

/** `1234 LAST` after BDAT (RFC 3030 §2). */
export function parseChunk(rest: string): { size: number; isLast: boolean } | undefined {
  const match = /^(\d{1,10})(\s+LAST)?$/i.exec(rest);
  return match ? { size: Number(match[1]), isLast: match[2] !== undefined } : undefined;
}
