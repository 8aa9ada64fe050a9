// What somebody else wrote, for the terminal.

/** What a server, a sender or a guest wrote must not steer the terminal that shows it. */
export function printable(text: string): string {
  return text.replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/g, '�');
}
