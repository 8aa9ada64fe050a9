// What a schema did not like, as one problem a field, said so that the person can correct it. Pure.
import type { z } from 'zod';
import type { FieldProblem } from '../refusal.ts';

/** The first problem of each field; unknown fields by their own name. Parse with `reportInput`. */
type Issue = z.core.$ZodIssue;

/** Of alternatives, such as a text that may be empty: what the one says that has something to say. */
function messageOf(issue: Issue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  const told = issue.errors
    .flat()
    .filter(({ path }) => path.length === 0)
    .map(messageOf);
  return told.find((message) => !UNSAID.test(message)) ?? issue.message;
}

const UNSAID = /^Invalid input.*/;

export function fieldProblems(error: z.ZodError): FieldProblem[] {
  const problems = new Map<string, string>();
  const note = (path: PropertyKey[], problem: string): void => {
    const field = path.map(String).join('.') || '(all)';
    if (!problems.has(field)) problems.set(field, problem);
  };
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) note([...issue.path, key], 'is not a field of these settings');
    else
      note(
        issue.path,
        issue.code === 'invalid_type' && issue.input === undefined
          ? 'must be given'
          : messageOf(issue).replace(UNSAID, 'is not valid'),
      );
  }
  return [...problems].map(([field, problem]) => ({ field, problem }));
}
