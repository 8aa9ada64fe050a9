// What a feature says in English, in the words of a page: problems of fields, findings of the set-up kit, refusals. The
// English sentence is the key, as in gettext: the features stay free of keys, and what nobody has translated is still told.
import { EN } from './en/en.ts';
import type { Words } from './words.ts';

interface Pattern<Key> {
  readonly key: Key;
  readonly form: RegExp;
  readonly names: readonly string[];
}

const NAME = /\{(\w+)\}/g;

function patternsOf<Key extends string>(table: Readonly<Record<Key, string>>): Pattern<Key>[] {
  const patterns = (Object.keys(table) as Key[]).map((key) => ({
    key,
    form: new RegExp(`^${key.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(NAME, '(.+?)')}$`, 's'),
    names: [...key.matchAll(NAME)].map((match) => match[1] ?? ''),
  }));
  // What says most is tried first.
  return patterns.sort((a, b) => a.names.length - b.names.length || b.key.length - a.key.length);
}

const PROBLEMS = patternsOf(EN.problems);
const FINDINGS = patternsOf(EN.findings);

function inWords<Key extends string>(
  patterns: readonly Pattern<Key>[],
  words: Readonly<Record<Key, string>>,
  text: string,
): string | undefined {
  for (const { key, form, names } of patterns) {
    const found = form.exec(text);
    if (!found) continue;
    const values = Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']));
    return words[key].replace(NAME, (all, name: string) => values[name] ?? all);
  }
  return undefined;
}

export function problemIn({ problems }: Words, text: string): string {
  const told = inWords(PROBLEMS, problems, text);
  if (told !== undefined) return told;
  // What the page itself said, or what nobody has words for: told as it is, as a sentence of its own.
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?。？！]$/.test(text) ? '' : '.');
}

/** A finding of the set-up kit, or its remedy. */
export function findingInWords({ findings }: Words, text: string): string {
  return inWords(FINDINGS, findings, text) ?? text;
}

export interface ToldRefusal {
  readonly code: string;
  readonly message: string;
  readonly about: Readonly<Record<string, unknown>>;
}

/** `{…}` is what the refusal says it is about. */
export function refusalIn({ refusals }: Words, { code, message, about }: ToldRefusal): string {
  if (!Object.hasOwn(refusals, code)) return message;
  return refusals[code as keyof Words['refusals']].replace(NAME, (all, name: string) =>
    Object.hasOwn(about, name) ? String(about[name]) : all,
  );
}
