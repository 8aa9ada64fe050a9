// The words of the pages in every language but English, whose words are the measure.
import type { EN_PAGES } from './en/pages.ts';
import { FR_PAGES } from './fr/pages.ts';
import { IT_PAGES } from './it/pages.ts';
import { JA_PAGES } from './ja/pages.ts';
import type { Language } from './language.ts';
import { NL_PAGES } from './nl/pages.ts';
import { ZH_HANT_PAGES } from './zh-hant/pages.ts';

export type PageWords = Readonly<Partial<Record<keyof typeof EN_PAGES, string>>>;

export const PAGES: Readonly<Record<Language, PageWords>> = {
  en: {},
  ja: JA_PAGES,
  'zh-Hant': ZH_HANT_PAGES,
  fr: FR_PAGES,
  nl: NL_PAGES,
  it: IT_PAGES,
};
