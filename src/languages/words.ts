// What is told about failures, by language: causes, who has to act, problems of fields, refusals. English is the measure:
// its keys are the type of the others.
import { EN } from './en/en.ts';
import { FR } from './fr/fr.ts';
import { IT } from './it/it.ts';
import { JA } from './ja/ja.ts';
import type { Language } from './language.ts';
import { NL } from './nl/nl.ts';
import { ZH_HANT } from './zh-hant/zh-hant.ts';

type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };
export type Words = Translated<typeof EN>;

const WORDS: Readonly<Record<Language, Words>> = {
  en: EN,
  ja: JA,
  'zh-Hant': ZH_HANT,
  fr: FR,
  nl: NL,
  it: IT,
};

export function wordsIn(language: Language): Words {
  return WORDS[language];
}
