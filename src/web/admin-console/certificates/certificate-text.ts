// The two free texts of a certificate.
import type { FieldProblem } from '../../../refusal.ts';
import { isStorable } from '../../form.ts';
import type { Visit } from '../../visit.ts';

const LONGEST = { name: 256, description: 1000 } as const;

export function certificateTextProblems(
  { say }: Pick<Visit, 'say'>,
  texts: Readonly<Record<keyof typeof LONGEST, string>>,
): FieldProblem[] {
  return (['name', 'description'] as const).flatMap((field) => {
    const text = texts[field];
    if (!isStorable(text)) return { field, problem: say('frame.text-not-storable') };
    const { length } = text;
    const limit = LONGEST[field];
    return length > limit ? { field, problem: say('frame.text-too-long', { length, limit }) } : [];
  });
}
