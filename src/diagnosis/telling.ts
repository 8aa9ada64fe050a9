// A cause in words: what is known is filled in, what is not has a word in its place, additions stand only where they are
// true. Commands are filled in so that they can be pasted. Pure.
import { wordsIn, type Language } from '../languages/languages.ts';
import { causeWords, type CauseCode } from './catalogue.ts';

export type FillIns = Readonly<Record<string, string | undefined>>;
export type Addition = keyof ReturnType<typeof wordsIn>['additions'];

/** What the words of one cause are filled in with: no more than they ask for. */
export interface About {
  readonly values: Readonly<Record<string, string>>;
  readonly additions: readonly Addition[];
}

export interface Told {
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
}

const NAME = /\{(\w+)\}/g;

const namesIn = (text: string): string[] => [...text.matchAll(NAME)].map((match) => match[1] ?? '');

export function aboutOf(code: CauseCode, values: FillIns, additions: readonly Addition[]): About {
  const { title, meaning, remedy } = causeWords(code, 'en');
  const asked = namesIn(title + meaning + remedy);
  const used = additions.filter((name) => asked.includes(name));
  const words = wordsIn('en').additions;
  const wanted = new Set([...asked, ...used.flatMap((name) => namesIn(words[name]))]);
  const known = Object.entries(values).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && wanted.has(entry[0]),
  );
  return { values: Object.fromEntries(known), additions: used };
}

export function told(code: CauseCode, { values, additions }: About, language: Language): Told {
  const words = wordsIn(language);
  const unknowns: FillIns = words.unknowns;
  const isAddition = (name: string): name is Addition => name in words.additions;
  const withAdditions = (text: string): string =>
    text.replace(NAME, (all, name: string) =>
      isAddition(name) ? (additions.includes(name) ? words.additions[name] : '') : all,
    );
  const prose = (text: string): string =>
    sentence(
      text.replace(NAME, (_all, name: string, at: number) => {
        const unknown = unknowns[name] ?? '';
        return values[name] ?? (at === 0 ? unknown.charAt(0).toUpperCase() + unknown.slice(1) : unknown);
      }),
    );
  const { title, meaning, remedy } = causeWords(code, language);
  return { title: prose(title), meaning: prose(withAdditions(meaning)), remedy: prose(remedy) };
}

/** Without the gaps of what is not known. */
const sentence = (text: string): string =>
  text.replace(/ {2,}/g, ' ').replace(/ (?=[.,:;)])|(?<=\() | $/g, '');

/**
 * A command is made to be pasted into a shell: what came from outside is quoted unless it is plainly a word. PowerShell
 * takes the typographic quotes for quotes as well.
 */
function shellWord(value: string): string {
  return /^\w[\w.@:-]*$|^<[\w ]+>$/.test(value) ? value : `'${value.replace(/['‘’‚‛]/g, '$&$&')}'`;
}

const PLACEHOLDERS: FillIns = {
  objectId: 'object ID of the Enterprise application',
  clientId: 'application ID',
  chainAddress: 'host:port',
};

export function filledCommand(text: string, values: FillIns): string {
  return text.replace(NAME, (_all, name: string) =>
    values[name] === undefined ? `<${PLACEHOLDERS[name] ?? name}>` : shellWord(values[name]),
  );
}
