// The header of a finished message (RFC 5322 §2.2), read and changed without touching its body. Bytes are kept as
// latin1 so that any encoding passes through unharmed. Pure.
import { Refusal } from '../refusal.ts';

const END_OF_HEADER = '\r\n\r\n';

/** Every line ends in CRLF (RFC 5321 §2.3.8); NUL, which no mail may hold, is refused. */
export function normalized(raw: Buffer): Buffer {
  if (raw.includes(0))
    throw new Refusal(
      'invalid',
      'message_has_nul',
      'The message holds a NUL byte, which mail cannot carry. Attach binary content encoded (base64) and send it again.',
    );
  const text = raw.toString('latin1').replace(/^From [^\r\n]*\r?\n/, ''); // the line that mbox puts before a message
  const lines = text.replace(/\r\n|\r|\n/g, '\r\n');
  return Buffer.from(lines.endsWith('\r\n') ? lines : `${lines}\r\n`, 'latin1');
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
  return Buffer.from(kept.map((field) => `${field}\r\n`).join('') + rest, 'latin1');
}

export function withHeaders(
  message: Buffer,
  added: readonly (readonly [name: string, value: string])[],
): Buffer {
  const { fields, rest } = splitHeader(message);
  const lines = added.map(([name, value]) => `${name}: ${Buffer.from(value, 'utf8').toString('latin1')}`);
  return Buffer.from([...lines, ...fields].map((field) => `${field}\r\n`).join('') + rest, 'latin1');
}

/** A message whose first line is no field has no header at all: everything is body. */
function splitHeader(message: Buffer): { fields: string[]; rest: string } {
  const text = message.toString('latin1');
  if (!/^[\x21-\x39\x3b-\x7e]+[ \t]*:/.test(text))
    return { fields: [], rest: text.startsWith('\r\n') ? text : `\r\n${text}` };
  const end = text.indexOf(END_OF_HEADER);
  const header = end < 0 ? text.replace(/\r\n$/, '') : text.slice(0, end);
  return { fields: header.split(/\r\n(?![ \t])/), rest: end < 0 ? '\r\n' : text.slice(end + 2) };
}
