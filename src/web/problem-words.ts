// Problems of fields as doors tell them, in the words of the page: doors speak English, as the command line shows it. What
// has no row here is shown as the door said it.
import type { FieldProblem } from '../refusal.ts';
import type { Visit } from './visit.ts';

type Say = Visit['say'];
type Wording = (say: Say, numbers: readonly number[]) => string;

const first = (numbers: readonly number[]): number => numbers[0] ?? 0;

/** The numbers of the text are handed to its words. */
export const PROBLEM_WORDS: readonly (readonly [text: RegExp, wording: Wording])[] = [
  [/^must (be given|not be empty)$/, (say) => say('problem.missing')],
  [/^holds characters that cannot be seen/, (say) => say('problem.unseen')],
  [/^must have at most \d+ characters$/, (say, n) => say('problem.too-long', { limit: first(n) })],
  [/^is too long$/, (say) => say('problem.too-long-address')],
  [/^must be an address such as/, (say) => say('problem.email')],
  [/^must be a language such as/, (say) => say('problem.choice')],
  [/^must be (light or dark|one of|http, https)/, (say) => say('problem.choice')],
  [/^is taken/, (say) => say('problem.taken')],
  [/^must have at most \d+ bytes$/, (say) => say('problem.too-many-bytes')],
  [/^must have at least \d+ characters$/, (say, n) => say('problem.too-short', { limit: first(n) })],
  [/^is a name that is known here/, (say) => say('problem.password-known-name')],
  [/^is among the first that anybody tries/, (say) => say('problem.password-common')],
  [/^was used before/, (say) => say('problem.password-used')],
  [/^is not your password$/, (say) => say('problem.password-wrong')],
  [/^is not the one that is shown now$/, (say) => say('problem.code-wrong')],
  [
    /^must be (a whole number )?from \d+ to \d+$/,
    (say, [from = 0, to = 0]) => say('problem.number-between', { from, to }),
  ],
  [/^must be \d+ or more$/, (say, n) => say('problem.number-least', { least: first(n) })],
  [/^must be \d+ or less$/, (say, n) => say('problem.number-most', { most: first(n) })],
  [/^must be at least \d+$/, (say, n) => say('problem.number-least', { least: first(n) })],
  [/^must be a whole number of minutes$/, (say) => say('problem.minutes')],
  [/^must be at most a year$/, (say) => say('problem.minutes-most')],
  [/^holds something that is not a permission$/, (say) => say('problem.choice')],
  [/^must name at least one permission$/, (say) => say('problem.no-scope')],
  [/^must be a date such as/, (say) => say('problem.date')],
  [/^is in the past$/, (say) => say('problem.date-past')],
  [/^must be a host name or IP address/, (say) => say('problem.host')],
  [/^must be given with a password$/, (say) => say('problem.user-missing')],
  [/^must be given with a user name$/, (say) => say('problem.proxy-password-missing')],
  [/^must be entered again, since the type/, (say) => say('problem.proxy-password-again')],
  [/^must have no colon$/, (say) => say('problem.colon')],
  [/^must be one line of text$/, (say) => say('problem.one-line')],
  [/^must be a host name, a domain such as/, (say) => say('problem.bypass')],
  [/^has too many entries$/, (say) => say('problem.too-many-entries')],
  [/^must be an http:\/\/ or https:\/\/ URL/, (say) => say('problem.status-url')],
];

export function problemInWords(say: Say, problem: string): string {
  const wording = PROBLEM_WORDS.find(([text]) => text.test(problem))?.[1];
  return wording ? wording(say, (problem.match(/\d+/g) ?? []).map(Number)) : problem;
}

export function problemsInWords(
  { say }: Pick<Visit, 'say'>,
  problems: readonly FieldProblem[],
): readonly FieldProblem[] {
  return problems.map(({ field, problem }) => ({ field, problem: problemInWords(say, problem) }));
}
