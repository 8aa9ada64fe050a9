// The words of mails to guests and sponsors, by language. Templates: what is filled in has names of its own, since
// administrators know them (`$ui_user_name$`).
import { NOTIFICATION_WORDS as EN } from './en/notifications.ts';
import { NOTIFICATION_WORDS as FR } from './fr/notifications.ts';
import { NOTIFICATION_WORDS as IT } from './it/notifications.ts';
import { NOTIFICATION_WORDS as JA } from './ja/notifications.ts';
import type { Language } from './language.ts';
import { NOTIFICATION_WORDS as NL } from './nl/notifications.ts';
import { NOTIFICATION_WORDS as ZH_HANT } from './zh-hant/notifications.ts';

type Translated<T> = T extends string ? string : { readonly [K in keyof T]: Translated<T[K]> };
export type NotificationWords = Translated<typeof EN>;

const WORDS: Readonly<Record<Language, NotificationWords>> = {
  en: EN,
  ja: JA,
  'zh-Hant': ZH_HANT,
  fr: FR,
  nl: NL,
  it: IT,
};

export function notificationWordsIn(language: Language): NotificationWords {
  return WORDS[language];
}
