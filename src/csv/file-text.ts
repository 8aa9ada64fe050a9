// Bytes of a file as text, whatever programme saved it. Spreadsheets on Windows save CSV in the code page of the system
// and say so nowhere: what is not UTF-8 is Windows-1252, or Shift_JIS as Excel in Japanese saves it. Pure.

export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'windows-1252';

export interface FileText {
  readonly encoding: FileEncoding;
  /** Without byte order mark. */
  readonly text: string;
}

/** The header is ASCII and longer than this. */
const LOOKED_AT = 32;

export function fileText(bytes: Uint8Array): FileText {
  const encoding = utf16Of(bytes);
  if (encoding !== undefined) return { encoding, text: new TextDecoder(encoding).decode(bytes) };
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return { encoding: 'utf-8', text: utf8 };
  const japanese = hasJapaneseBytes(bytes) ? strictly('shift_jis', bytes) : undefined;
  if (japanese !== undefined) return { encoding: 'shift_jis', text: japanese };
  return { encoding: 'windows-1252', text: new TextDecoder('windows-1252').decode(bytes) };
}

/** By its mark, or by the NUL that every ASCII letter has for its other half. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const begin = [...bytes.subarray(0, LOOKED_AT)];
  const nulsAt = (half: number): number =>
    begin.filter((byte, index) => byte === 0 && index % 2 === half).length;
  if (begin.length >= 4 && nulsAt(1) * 4 > begin.length && nulsAt(0) === 0) return 'utf-16le';
  if (begin.length >= 4 && nulsAt(0) * 4 > begin.length && nulsAt(1) === 0) return 'utf-16be';
  return undefined;
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // not in this encoding, which is the answer
  }
}

/** Bytes that begin a character of Shift_JIS and are in Windows-1252 neither letters nor quotation marks and dashes. */
function hasJapaneseBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => (byte >= 0x81 && byte <= 0x9f ? !WESTERN.has(byte) : false));
}

/** … Š Œ Ž ‘ ’ “ ” – — ™ š œ ž Ÿ */
const WESTERN = new Set([
  0x85, 0x8a, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x99, 0x9a, 0x9c, 0x9e, 0x9f,
]);
