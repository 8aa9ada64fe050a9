// A problem of a field, as a feature says it, in the words of a page. The English sentence is the key, as in gettext: the
// features stay free of keys, and a problem that nobody has translated is still told.
import { EN } from './en/en.ts';
import type { Words } from './words.ts';

interface Pattern {
  readonly key: keyof Words['problems'];
  readonly form: RegExp;
  readonly names: readonly string[];
}

const NAME = /\{(\w+)\}/g;

const PATTERNS: readonly Pattern[] = (Object.keys(EN.problems) as (keyof Words['problems'])[])
  .map((key) => ({
    key,
    form: new RegExp(`^${key.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(NAME, '(.+?)')}$`, 's'),
    names: [...key.matchAll(NAME)].map((match) => match[1] ?? ''),
  }))
  // What says most is tried first.
  .sort((a, b) => a.names.length - b.names.length);

export function problemIn({ problems }: Words, text: string): string {
  for (const { key, form, names } of PATTERNS) {
    const found = form.exec(text);
    if (!found) continue;
    const values = Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']));
    return problems[key].replace(NAME, (all, name: string) => values[name] ?? all);
  }
  // What the page itself said, or what nobody has words for: told as it is, as a sentence of its own.
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?。？！]$/.test(text) ? '' : '.');
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
