// Which forms of a command are told after an error of use: those of the verb that was meant. All of them are told by --help.
import type { Command } from './command.ts';

/** So many are read at a glance, whatever was meant. */
const FEW = 3;

/** With the words that stand for more of what the forms say, as `FILTER` does. */
export function withWords({ words = {} }: Pick<Command, 'words'>, forms: readonly string[]): string {
  const used = Object.entries(words).filter(([word]) => forms.some((form) => form.includes(word)));
  return [
    ...forms.map((form) => `  foyer ${form}\n`),
    ...used.map(([word, meaning]) => `  ${word} is ${meaning}\n`),
  ].join('');
}

export function formsMeant(usage: readonly string[], args: readonly string[]): readonly string[] {
  if (usage.length <= FEW) return usage;
  const forms = usage.map((form) => ({ form, verbs: verbsOf(form) }));
  const verb = args.find((word) => forms.some(({ verbs }) => verbs[0] === word));
  if (verb === undefined) return [overviewOf(usage, forms)];
  const ofVerb = forms.filter(({ verbs }) => verbs[0] === verb);
  const exact = ofVerb.filter(({ verbs }) => verbs[1] !== undefined && args.includes(verbs[1]));
  return (exact.length > 0 ? exact : ofVerb).map(({ form }) => form);
}

/** The words of a form that are typed as they stand, after the name of the command. */
function verbsOf(form: string): readonly string[] {
  const words = form.split(' ').slice(1);
  const end = words.findIndex((word) => !/^[a-z][a-z-]*$/.test(word));
  return end < 0 ? words : words.slice(0, end);
}

function overviewOf(
  [first = '']: readonly string[],
  forms: readonly { readonly verbs: readonly string[] }[],
): string {
  const verbs = new Set(forms.flatMap(({ verbs: [verb] }) => verb ?? []));
  return `${first.split(' ')[0]} ${[...verbs].join(' | ')} …`;
}
