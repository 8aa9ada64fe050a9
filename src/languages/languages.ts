// The words that people read, by language. Three kinds: what is told about failures (`wordsIn`), the words of pages, said
// by a Speaker with what is filled in, and the templates of mails (`notificationWordsIn`).
export type { CauseWords } from './cause-words.ts';
export { createDateWriter, type DateWriter } from './date-writer.ts';
export { isLanguage, LANGUAGE_NAMES, LANGUAGES, preferredLanguage, type Language } from './language.ts';
export { notificationWordsIn, type NotificationWords } from './notification-words.ts';
export { createSpeaker, type PlainWord, type Speaker, type Word } from './speaker.ts';
export { wordsIn, type Words } from './words.ts';
