// What is told about failures, by language: causes, who has to act, problems of fields, refusals. English is the measure:
// its keys are the type of the others.
import { EN } from './en/en.ts';
import type { Language } from './language.ts';

type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };
export type Words = Translated<typeof EN>;

/** What a language does not have is told in English. */
const WORDS: Readonly<Partial<Record<Language, Words>>> = { en: EN };

export function wordsIn(language: Language): Words {
  return WORDS[language] ?? EN;
}
