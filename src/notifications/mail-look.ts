// What differs between languages in the look of a mail. Pure.
import type { Language } from '../languages/languages.ts';
import type { Slots } from './layout.ts';
import { Markup } from './markup.ts';

/** Without quotes but single ones: they stand in style attributes. The language picks among the Han faces. */
const LATIN_FACES = "'Segoe UI',-apple-system,Roboto,Helvetica,Arial";
const FACES: Readonly<Partial<Record<Language, string>>> = {
  ja: "'Hiragino Sans','Yu Gothic UI',Meiryo,'Noto Sans JP','Noto Sans CJK JP'",
  'zh-Hant': "'PingFang TC','Microsoft JhengHei','Noto Sans TC','Noto Sans CJK TC'",
};
const MONO_FACES = "Consolas,Menlo,'Roboto Mono',monospace";

export function look(language: Language): Slots {
  const faces = FACES[language];
  return {
    language,
    sans: new Markup(`${LATIN_FACES}${faces === undefined ? '' : `,${faces}`},sans-serif`),
    mono: new Markup(MONO_FACES),
    tracking: faces === undefined ? '-0.3px' : '0',
  };
}

/** Between two sentences. */
export const joint = (language: Language): string => (FACES[language] === undefined ? ' ' : '');
