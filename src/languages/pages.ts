// The words of the pages in every language but English, whose words are the measure.
import type { EN_PAGES } from './en/pages.ts';
import type { Language } from './language.ts';

export type PageWords = Readonly<Partial<Record<keyof typeof EN_PAGES, string>>>;

export const PAGES: Readonly<Record<Language, PageWords>> = {
  en: {},
  ja: {},
  'zh-Hant': {},
  fr: {},
  nl: {},
  it: {},
};
