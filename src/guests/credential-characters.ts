// What neither a user name nor a password of a guest may hold. Pure.

/** ISE's list. */
const FORBIDDEN = /[<>/,%\p{Z}\t\n\v\f\r]/u;
/** Control, format (zero width, direction), private, unassigned, half a pair, and what is a letter and shows nothing. */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Of a text in NFKC, where the full-width forms of the forbidden ones are themselves. */
export function characterProblem(text: string): string | undefined {
  if (FORBIDDEN.test(text)) return 'must not contain any of < > / , % or a space';
  if (UNSEEN.test(text)) return 'holds characters that cannot be seen; type it anew';
  return undefined;
}
