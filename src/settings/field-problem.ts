// What a schema did not like, as one problem a field, said so that the person can correct it. Pure.
import type { z } from 'zod';
import type { FieldProblem } from '../refusal.ts';

type Issue = z.core.$ZodIssue;

/** Beside those of a door, whose own words begin with a small letter. */
const IN_WORDS_OF_ZOD = /^(Invalid|Too|Unrecognized)\b/;
const NOT_VALID = 'is not valid';
export const UNKNOWN_FIELD = 'is not a field here; correct its name or leave it out';

const ASKED_FOR: Readonly<Record<string, string>> = {
  string: 'must be text',
  number: 'must be a number',
  int: 'must be a whole number',
  boolean: 'must be true or false',
  array: 'must be a list',
  object: 'must be an object',
  record: 'must be an object',
};

/** The first problem of each field; unknown fields by their own name. Parse with `reportInput`. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  const problems = new Map<string, string>();
  const note = (path: PropertyKey[], problem: string): void => {
    const field = path.map(String).join('.') || '(all)';
    if (!problems.has(field)) problems.set(field, problem);
  };
  const look = (issue: Issue, at: PropertyKey[]): void => {
    const path = [...at, ...issue.path];
    const branch = issue.code === 'invalid_union' ? branchOf(issue.errors) : undefined;
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) note([...path, key], UNKNOWN_FIELD);
    else if (branch) for (const inner of branch) look(inner, path);
    else note(path, toldOf(issue));
  };
  for (const issue of error.issues) look(issue, []);
  return [...problems].map(([field, problem]) => ({ field, problem }));
}

/** Of several that would do, the one that was meant: which went deepest, or the only one that asks for something. */
function branchOf(branches: readonly Issue[][]): readonly Issue[] | undefined {
  const asking = branches.filter((branch) => branch.some((issue) => !isOfNothing(issue)));
  const deep = asking.filter((branch) => branch.every(({ path }) => path.length > 0));
  const meant = deep.length > 0 ? deep : asking;
  return meant.length === 1 ? meant[0] : undefined;
}

/** The other form of a text that may be left empty. */
const isOfNothing = (issue: Issue): boolean =>
  issue.code === 'invalid_value' && issue.values.every((value) => value === '' || value === undefined);

function toldOf(issue: Issue): string {
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'must be given';
  if (!IN_WORDS_OF_ZOD.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return ASKED_FOR[issue.expected] ?? NOT_VALID;
    case 'invalid_value':
      return isOfNothing(issue) ? NOT_VALID : `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      if (issue.origin === 'array') return 'has too many entries';
      return issue.origin === 'string'
        ? `must have at most ${issue.maximum} characters`
        : `must be ${issue.maximum} or less`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum > 1)
        return `must have at least ${issue.minimum} characters`;
      return issue.origin === 'array' || issue.origin === 'string'
        ? 'must not be empty'
        : `must be ${issue.minimum} or more`;
    default:
      return NOT_VALID;
  }
}
