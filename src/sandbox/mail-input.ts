// The bytes a client sends, cut into command lines, a mail (DATA) or a counted chunk (BDAT). A mail is never looked at
// line by line: the end is found by searching for its five bytes, so that the sandbox can swallow thousands a second.
//
// The end of a mail is CRLF.CRLF and nothing else. A bare LF ends a command line, for people with a terminal, but never
// a mail: two readings of one end are how mail is smuggled.

const END_OF_MAIL = Buffer.from('\r\n.\r\n');
const CRLF_DOT = Buffer.from('\r\n.');
const NOTHING = Buffer.alloc(0);
const LF = 0x0a;
const CR = 0x0d;
const DOT = 0x2e;

/** RFC 4954 §4: an AUTH line with its token may be this long. */
export const MAX_LINE_BYTES = 12_288;

export interface ReceivedMail {
  readonly source: Buffer;
  /** More bytes than permitted came; what came was dropped. */
  readonly isTooLarge: boolean;
}

/** Takes out the dots that the client added before dots (RFC 5321 §4.5.2). */
export function unstuffed(mail: Buffer): Buffer {
  const parts: Buffer[] = [];
  let from = mail[0] === DOT ? 1 : 0;
  for (;;) {
    const at = mail.indexOf(CRLF_DOT, Math.max(0, from - 1));
    if (at < 0) break;
    parts.push(mail.subarray(from, at + 2));
    from = at + 3;
  }
  if (parts.length === 0) return from === 0 ? mail : mail.subarray(from);
  parts.push(mail.subarray(from));
  return Buffer.concat(parts);
}

interface MailCollector {
  /** How many bytes of the chunk belong to the mail, and whether it is complete with them. */
  feed(chunk: Buffer): { readonly used: number; readonly isComplete: boolean };
  mail(): ReceivedMail;
}

function createMailCollector(maxBytes: number): MailCollector {
  const parts: Buffer[] = [];
  let size = 0;
  // The line break after the DATA command is the first half of an end that comes at once.
  let tail: Buffer = Buffer.from('\r\n');
  return {
    feed(chunk) {
      const seam = Buffer.concat([tail, chunk.subarray(0, 4)]).indexOf(END_OF_MAIL);
      const at = seam >= 0 ? seam - tail.length : chunk.indexOf(END_OF_MAIL);
      const isComplete = seam >= 0 || at >= 0;
      const used = isComplete ? at + END_OF_MAIL.length : chunk.length;
      size += used;
      if (size > maxBytes + 3) parts.length = 0;
      else parts.push(chunk.subarray(0, used));
      tail = chunk.length >= 4 ? chunk.subarray(-4) : Buffer.concat([tail, chunk]).subarray(-4);
      return { used, isComplete };
    },
    mail() {
      if (size > maxBytes + 3) return { source: NOTHING, isTooLarge: true };
      return { source: unstuffed(Buffer.concat(parts, size - 3)), isTooLarge: false };
    },
  };
}

export type Line = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'too-long' };

export interface MailInput {
  push(chunk: Buffer): void;
  /** The next command line without its end, or undefined until there is one. */
  line(): Line | undefined;
  startMail(maxBytes: number): void;
  mail(): ReceivedMail | undefined;
  /** `isKept` false: the bytes are swallowed and come back empty. */
  startBytes(count: number, isKept: boolean): void;
  bytes(): Buffer | undefined;
  /** Forgets what was sent ahead: nothing said in the clear may count after STARTTLS (RFC 3207 §4.2). */
  forget(): void;
  isEmpty(): boolean;
}

export function createMailInput(): MailInput {
  let pending: Buffer = NOTHING;
  let isSkippingLine = false;
  let collector = createMailCollector(0);
  let parts: Buffer[] = [];
  let bytesMissing = 0;
  let areBytesKept = true;

  return {
    push(chunk) {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    },
    line() {
      const end = pending.indexOf(LF);
      if (end < 0) {
        if (pending.length <= MAX_LINE_BYTES) return undefined;
        pending = NOTHING;
        isSkippingLine = true;
        return undefined;
      }
      const text = pending.toString('utf8', 0, pending[end - 1] === CR ? end - 1 : end);
      const isTooLong = isSkippingLine || end > MAX_LINE_BYTES;
      pending = pending.subarray(end + 1);
      isSkippingLine = false;
      return isTooLong ? { kind: 'too-long' } : { kind: 'line', text };
    },
    startMail(maxBytes) {
      collector = createMailCollector(maxBytes);
    },
    mail() {
      if (pending.length === 0) return undefined;
      const { used, isComplete } = collector.feed(pending);
      pending = pending.subarray(used);
      return isComplete ? collector.mail() : undefined;
    },
    startBytes(count, isKept) {
      parts = [];
      bytesMissing = count;
      areBytesKept = isKept;
    },
    bytes() {
      const part = pending.subarray(0, bytesMissing);
      if (areBytesKept) parts.push(part);
      bytesMissing -= part.length;
      pending = pending.subarray(part.length);
      return bytesMissing === 0 ? Buffer.concat(parts) : undefined;
    },
    forget() {
      pending = NOTHING;
    },
    isEmpty: () => pending.length === 0,
  };
}
