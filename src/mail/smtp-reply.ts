// A server's reply (RFC 5321 §4.2), with its enhanced status code (RFC 3463) where there is one. Pure.

export interface SmtpReply {
  readonly code: number;
  /** `5.7.3` */
  readonly enhanced?: string;
  /** The lines without their codes. */
  readonly lines: readonly string[];
  /** The whole reply as one line of text, code first, as people quote it. */
  readonly text: string;
}

const ENHANCED = /^([245]\.\d{1,3}\.\d{1,3})(?:\s|$)/;

/** Takes the raw lines of one reply, `250-…` to `250 …`. */
export function parseReply(raw: readonly string[]): SmtpReply {
  const last = raw.at(-1) ?? '';
  const lines = raw.map((line) => line.slice(4));
  const enhanced = ENHANCED.exec(lines.at(-1) ?? '')?.[1];
  return {
    code: Number(last.slice(0, 3)),
    lines,
    text: `${last.slice(0, 3)} ${lines.join(' ')}`.trim(),
    ...(enhanced === undefined ? {} : { enhanced }),
  };
}

/** True for the last line of a reply; false for `250-…`; undefined where the text is no reply at all. */
export function endsReply(line: string): boolean | undefined {
  const match = /^[2-5]\d\d([ -]|$)/.exec(line);
  return match ? match[1] !== '-' : undefined;
}

/** What the server says it can do (EHLO), by keyword in upper case, each with its parameters. */
export type Capabilities = ReadonlyMap<string, readonly string[]>;

export function parseCapabilities(reply: SmtpReply): Capabilities {
  return new Map(
    reply.lines.slice(1).map((line) => {
      // Old servers write `AUTH=LOGIN`; Exchange and RFC 4954 write `AUTH LOGIN`.
      const [keyword = '', ...parameters] = line
        .replace(/^AUTH=/i, 'AUTH ')
        .trim()
        .split(/\s+/);
      return [keyword.toUpperCase(), parameters.map((parameter) => parameter.toUpperCase())];
    }),
  );
}

/** RFC 1870: 0 or no number means no fixed limit. */
export function sizeLimit(capabilities: Capabilities): number | undefined {
  const limit = Number(capabilities.get('SIZE')?.[0]);
  return Number.isSafeInteger(limit) && limit > 0 ? limit : undefined;
}
