// The words that people read, by language. English is the measure: its keys are the type of the others.
import { EN } from './en/en.ts';
import { FR } from './fr/fr.ts';
import { IT } from './it/it.ts';
import type { Language } from './language.ts';
import { NL } from './nl/nl.ts';

export type { CauseWords } from './cause-words.ts';
export { isLanguage, LANGUAGE_NAMES, LANGUAGES, preferredLanguage, type Language } from './language.ts';
export { createSpeaker, type PlainWord, type Speaker, type Word } from './speaker.ts';
export { createDateWriter, type DateWriter } from './date-writer.ts';

type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };
export type Words = Translated<typeof EN>;

/** What a language does not have is told in English. */
const WORDS: Readonly<Partial<Record<Language, Words>>> = { en: EN, fr: FR, nl: NL, it: IT };

/** Causes of failures and who has to act; the words of pages are had from a Speaker. */
export function wordsIn(language: Language): Words {
  return WORDS[language] ?? EN;
}
