// The header of a finished message (RFC 5322 §2.2), read and changed without touching its body. Bytes are kept as
// latin1 so that any encoding passes through unharmed. Pure.
import { Refusal } from '../refusal.ts';

const END_OF_HEADER = '\r\n\r\n';
const CR = 0x0d;
const LF = 0x0a;
const CRLF = Buffer.from('\r\n');
const MBOX_LINE = Buffer.from('From ');

/** Every line ends in CRLF (RFC 5321 §2.3.8); NUL, which no mail may hold, is refused. */
export function normalized(raw: Buffer): Buffer {
  if (raw.includes(0))
    throw new Refusal(
      'invalid',
      'message_has_nul',
      'The message holds a NUL byte, which mail cannot carry. Attach binary content encoded (base64) and send it again.',
    );
  const ended = raw.at(-1) === LF ? raw : Buffer.concat([raw, CRLF]);
  if (isNormal(ended)) return ended;
  const text = raw.toString('latin1').replace(/^From [^\r\n]*\r?\n/, ''); // the line that mbox puts before a message
  const lines = text.replace(/\r\n|\r|\n/g, '\r\n');
  return Buffer.from(lines.endsWith('\r\n') ? lines : `${lines}\r\n`, 'latin1');
}

/** Nearly every message is: looking costs a tenth of rewriting it. */
function isNormal(raw: Buffer): boolean {
  if (raw.subarray(0, 5).equals(MBOX_LINE)) return false;
  let returns = 0;
  for (let at = raw.indexOf(CR); at >= 0; at = raw.indexOf(CR, at + 1)) {
    if (raw[at + 1] !== LF) return false;
    returns += 1;
  }
  for (let at = raw.indexOf(LF); at >= 0; at = raw.indexOf(LF, at + 1)) returns -= 1;
  return returns === 0;
}

/** The fields in their order, folded lines joined. */
export function headerLines(message: Buffer): readonly (readonly [name: string, value: string])[] {
  return splitHeader(message).fields.flatMap((field) => {
    const colon = field.indexOf(':');
    if (colon < 1) return [];
    const value = Buffer.from(field.slice(colon + 1), 'latin1').toString('utf8');
    return [[field.slice(0, colon).trim().toLowerCase(), value.replace(/\r\n(?=[ \t])/g, '').trim()]];
  });
}

/** All values of that name, joined by commas as address fields are. */
export function headerValue(headers: ReturnType<typeof headerLines>, name: string): string | undefined {
  const values = headers.filter(([field]) => field === name).map(([, value]) => value);
  return values.length > 0 ? values.join(', ') : undefined;
}

export function withoutHeader(message: Buffer, name: string): Buffer {
  const { fields, rest } = splitHeader(message);
  const kept = fields.filter((field) => field.slice(0, field.indexOf(':')).trim().toLowerCase() !== name);
  return kept.length === fields.length ? message : joined(kept, rest);
}

export function withHeaders(
  message: Buffer,
  added: readonly (readonly [name: string, value: string])[],
): Buffer {
  const { fields, rest } = splitHeader(message);
  const lines = added.map(([name, value]) => `${name}: ${Buffer.from(value, 'utf8').toString('latin1')}`);
  return joined([...lines, ...fields], rest);
}

function joined(fields: readonly string[], rest: Buffer): Buffer {
  return Buffer.concat([Buffer.from(fields.map((field) => `${field}\r\n`).join(''), 'latin1'), rest]);
}

/** `rest` begins with the empty line. A message whose first line is no field has no header at all: all is body. */
function splitHeader(message: Buffer): { fields: string[]; rest: Buffer } {
  const end = message.indexOf(END_OF_HEADER);
  const header = (end < 0 ? message : message.subarray(0, end)).toString('latin1').replace(/\r\n$/, '');
  if (!/^[\x21-\x39\x3b-\x7e]+[ \t]*:/.test(header))
    return {
      fields: [],
      rest: message.subarray(0, 2).equals(CRLF) ? message : Buffer.concat([CRLF, message]),
    };
  return { fields: header.split(/\r\n(?![ \t])/), rest: end < 0 ? CRLF : message.subarray(end + 2) };
}
