// What is wrong with a row, and what became of a batch, in words.
import type { PlainWord } from '../../languages/languages.ts';
import type { ListedBatch } from '../../guests/guests.ts';
import type { FieldProblem } from '../../refusal.ts';
import type { Sign } from '../parts/sign.ts';
import type { Visit } from '../visit.ts';

const FIELD_WORDS: Readonly<Record<string, PlainWord>> = {
  firstName: 'guest-creation.first-name',
  lastName: 'guest-creation.last-name',
  company: 'guest-creation.company',
  email: 'guest-creation.email',
  phone: 'guest-creation.phone',
  personVisited: 'guest-creation.person-visited',
  reasonForVisit: 'guest-creation.reason',
  userName: 'guest-creation.user-name',
  password: 'guest-creation.password',
};

export function rowProblemText(
  { say }: Visit,
  { field, problem }: FieldProblem,
): { readonly column: string | null; readonly problem: string } {
  const word = Object.hasOwn(FIELD_WORDS, field) ? FIELD_WORDS[field] : undefined;
  return { column: word ? say(word) : field.replace(/^customFields\./, ''), problem };
}

export function batchTitle({ say }: Visit, { kind, total }: Pick<ListedBatch, 'kind' | 'total'>): string {
  return say(`guest-notices.${kind}`, { count: total });
}

export function batchState({ endedAt, created, failed }: ListedBatch): { sign: Sign; word: PlainWord } {
  if (endedAt === null) return { sign: { icon: 's-half', tone: 'busy' }, word: 'guest-notices.running' };
  if (created === 0) return { sign: { icon: 's-cross', tone: 'bad' }, word: 'guest-notices.ended-none' };
  return failed === 0
    ? { sign: { icon: 's-check', tone: 'good' }, word: 'guest-notices.ended' }
    : { sign: { icon: 's-warn', tone: 'warn' }, word: 'guest-notices.ended-partly' };
}
