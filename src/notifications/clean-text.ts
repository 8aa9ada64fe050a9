// Values of strangers as text that stays where it is put: one line, in its own direction, of known length. Pure.

const LONGEST_SUBJECT = 120; // what phones and lists of mails show at most

const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** What turns the direction of text around, also of the text that follows, and the byte order mark. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

export function oneLine(text: string): string {
  return text.toWellFormed().replace(BREAKS, ' ').replace(TURNING, '').trim();
}

/** By code points, so that no character is cut in half. */
export function subjectLine(text: string): string {
  const line = oneLine(text);
  if (line.length <= LONGEST_SUBJECT) return line;
  const characters = [...line];
  if (characters.length <= LONGEST_SUBJECT) return line;
  return `${characters.slice(0, LONGEST_SUBJECT - 1).join('')}…`;
}

/** Undefined for what no browser should be led to from a mail. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '' ? href : undefined;
}

/** As one types it: `guest.contoso.com`. */
export function typedAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

const LONGEST_ADDRESSEE = 64;

/**
 * Whoever registers themselves chooses name and address, so the mail could carry a stranger's advertisement to anybody:
 * programs make links of what looks like one.
 */
export function isAddressable(name: string): boolean {
  return (
    name !== '' &&
    [...name.slice(0, 2 * LONGEST_ADDRESSEE)].length <= LONGEST_ADDRESSEE &&
    !/[@/\\]|:|\.\p{L}{2}/u.test(name)
  );
}
