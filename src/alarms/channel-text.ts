// Foreign text on its way into other programs: one line, well-formed, and no longer than they take. Pure.

/** Breaks would begin a record of their own in a log, and the marks of direction rearrange what a reader sees. */
const UNSEEN = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

export function oneLine(text: string): string {
  return text.toWellFormed().replace(DIRECTION, '').replace(UNSEEN, ' ').trim();
}

/** At most so many UTF-16 units, with a mark where something is left out. No character is cut in two. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The same by bytes of UTF-8; the mark has three. */
export function shortenedToBytes(text: string, longest: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= longest) return text;
  let end = Math.max(0, longest - 3);
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1; // within a character: RFC 3629 §3
  return `${bytes.subarray(0, end).toString()}…`;
}

/** `2026-11-23 08:00 UTC`, for people. */
export function minuteOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
