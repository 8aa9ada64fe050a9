// What is wrong with a row, and what became of a batch, in words.
import type { PlainWord } from '../../languages/languages.ts';
import { IMPORT_COLUMNS, type ListedBatch } from '../../guests/guests.ts';
import type { FieldProblem } from '../../refusal.ts';
import type { Sign } from '../parts/sign.ts';
import type { Visit } from '../visit.ts';
import { fieldLabel } from './field-words.ts';

export function rowProblemText(
  visit: Visit,
  { field, problem }: FieldProblem,
): { readonly column: string | null; readonly problem: string } {
  // As the file has it, in whatever language one reads: that is where it is corrected.
  const heading = IMPORT_COLUMNS.find((column) => column.field === field)?.heading;
  return { column: heading ?? fieldLabel(visit, field) ?? field, problem };
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
