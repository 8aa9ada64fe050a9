// The text part of a mail: paragraphs that fit a terminal, credentials alone on their lines. Pure.

/** RFC 3676 §4.2: lines of no more than 78 characters; two less, for the quote signs of a reply. */
const WIDEST = 76;

/** Broken at spaces only: nothing in it, such as an address, is ever torn. */
export function paragraph(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDEST) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Numbered, the second line of a step under the first. */
export function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${paragraph(step).replaceAll('\n', '\n   ')}`).join('\n');
}

export function textPart(blocks: readonly (string | undefined)[]): string {
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;
}
