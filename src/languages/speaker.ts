// Words in one language, with what is filled into them (ICU MessageFormat: plurals, and the order of words, are the
// language's own). What a language does not have yet is said in English.
import { IntlMessageFormat } from 'intl-messageformat';
import { EN_PAGES } from './en/pages.ts';
import type { Language } from './language.ts';
import { PAGES } from './pages.ts';
import { findingInWords, problemIn, refusalIn, type ToldRefusal } from './problem.ts';
import type { ArgumentsOf, ValuesFor } from './values.ts';
import { wordsIn } from './words.ts';

export type Word = keyof typeof EN_PAGES;
type Pattern<W extends Word> = (typeof EN_PAGES)[W];
/** Words that want nothing filled in: what a table of titles or labels is made of. */
export type PlainWord = { [W in Word]: [ArgumentsOf<Pattern<W>>] extends [never] ? W : never }[Word];

export interface Speaker {
  readonly language: Language;
  readonly say: <W extends Word>(word: W, ...values: ValuesFor<Pattern<W>>) => string;
  /** Words that data has chosen, filled in with what the data holds: the compiler cannot compare the two. */
  readonly filled: (word: Word, values: Readonly<Record<string, string | number>>) => string;
  /** As parts, for sentences with a link or a time in them. */
  sayWith<W extends Word, Part>(word: W, ...values: ValuesFor<Pattern<W>, Part>): readonly (string | Part)[];
  /** A problem of a field, said by a feature in English, as it stands on a page. */
  readonly problem: (text: string) => string;
  /** A finding of the set-up kit, or its remedy. */
  readonly finding: (text: string) => string;
  readonly refusal: (refusal: ToldRefusal) => string;
  /** One after the other, each with its full stop, as the language sets them. */
  readonly sentences: (parts: readonly string[]) => string;
  /** `12 rows, 3 of them faulty`: side by side, without an "and". */
  readonly list: (parts: readonly string[]) => string;
}

/** Chinese and Japanese set marks of full width, and nothing between sentences. */
const FULL_WIDTH: readonly Language[] = ['ja', 'zh-Hant'];

/** What was kept by an earlier version may lack what the words of this one ask for. */
function withUnknowns(values: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return new Proxy(
    { ...values },
    {
      has: () => true,
      get: (known, name) => (typeof name === 'string' ? (known[name] ?? '?') : undefined),
    },
  );
}

export function createSpeaker(language: Language): Speaker {
  const formats = new Map<Word, IntlMessageFormat>();
  const format = (word: Word): IntlMessageFormat => {
    const made =
      formats.get(word) ?? new IntlMessageFormat(pattern(word), language, undefined, { ignoreTag: true });
    formats.set(word, made);
    return made;
  };
  const pattern = (word: Word): string => PAGES[language][word] ?? EN_PAGES[word];
  const words = wordsIn(language);
  const isFullWidth = FULL_WIDTH.includes(language);
  return {
    language,
    problem: (text) => problemIn(words, text),
    finding: (text) => findingInWords(words, text),
    refusal: (refusal) => refusalIn(words, refusal),
    sentences: (parts) =>
      parts
        .map((part) => (/[.!?。！？]$/u.test(part) ? part : `${part}${isFullWidth ? '。' : '.'}`))
        .join(isFullWidth ? '' : ' '),
    list: (parts) => parts.join(isFullWidth ? '、' : ', '),
    say: (word, ...[values]) => (values ? String(format(word).format(values)) : pattern(word)),
    filled: (word, values) => String(format(word).format(withUnknowns(values))),
    sayWith<W extends Word, Part>(word: W, ...[values]: ValuesFor<Pattern<W>, Part>) {
      if (!values) return [pattern(word)];
      const said = format(word).format<Part>(values);
      return (Array.isArray(said) ? said : [said]) as readonly (string | Part)[];
    },
  };
}
