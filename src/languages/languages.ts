// The words that people read, by language. English is the measure: its keys are the type of the others.
import { EN } from './en/en.ts';

export type { CauseWords } from './cause-words.ts';

export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Words = typeof EN;

const WORDS: Readonly<Record<Language, Words>> = { en: EN };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}
