// What strangers wrote, in a row or a line: cut where it is long, its beginning in the title, kept from turning the text
// around it the other way (bidi), and with control characters made visible instead of obeyed.
import { attributes, html, type Html } from '../../html/html.ts';

/** A title is a hint, not a place to read a megabyte. */
const MOST_IN_TITLE = 1_000;

export function foreignText(text: string, most = 120): Html {
  const shown = visible(text.slice(0, MOST_IN_TITLE + 1)).trim();
  const title = shown.length > most ? { title: cut(shown, MOST_IN_TITLE) } : {};
  return html`<bdi${attributes(title)}>${cut(shown, most)}</bdi>`;
}

/** By characters, so that none is halved. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}

/** Line breaks and other controls as pictures; lone surrogates replaced. `keep` lets text of several lines be one. */
export function visible(text: string, keep = /(?!)/): string {
  return text
    .toWellFormed()
    .replace(/[\x00-\x1f\x7f-\x9f]/g, (character) => {
      if (keep.test(character)) return character;
      const code = character.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421';
    })
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
