// What a form sent, as text. Fields arrive as they were typed, so that a page can give back all of it beside what is
// wrong; what cannot be stored (NUL, halves of characters) is a problem of its field.
import type { Context } from 'hono';
import { Refusal, type FieldProblem } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';

export interface Form {
  /** As typed; '' where the field was not sent. */
  text(name: string): string;
  texts(name: string): readonly string[];
  secret(name: string): Secret | undefined;
  isOn(name: string): boolean;
  file(name: string): File | undefined;
  files(name: string): readonly File[];
  /** A file was chosen, and nothing is in it. */
  isFileEmpty(name: string): boolean;
  /** Every text field, for a page that shows the form again. */
  readonly values: Readonly<Record<string, string>>;
}

export const NO_FORM: Form = {
  text: () => '',
  texts: () => [],
  secret: () => undefined,
  isOn: () => false,
  file: () => undefined,
  files: () => [],
  isFileEmpty: () => false,
  values: {},
};

/** More than any honest form has; each is held in memory. */
const MOST_FIELDS = 2000;

export async function readForm(context: Context): Promise<Form> {
  const sent = await parsed(context);
  const all = new Map<string, (string | File)[]>();
  for (const [name, value] of Object.entries(sent)) all.set(name, Array.isArray(value) ? value : [value]);
  if (all.size > MOST_FIELDS)
    throw new Refusal('too_large', 'form_too_large', 'The form has too many fields. Send less at once.');
  const texts = (name: string): string[] =>
    (all.get(name) ?? []).filter((value) => typeof value === 'string');
  const text = (name: string): string => texts(name).at(-1) ?? '';
  // A file field that was left empty arrives as a file without a byte.
  const files = (name: string): File[] =>
    (all.get(name) ?? []).filter((value) => value instanceof File && value.size > 0) as File[];
  return {
    text,
    texts,
    secret: (name) => (text(name) === '' ? undefined : new Secret(text(name))),
    isOn: (name) => text(name) !== '',
    file: (name) => files(name)[0],
    files,
    isFileEmpty: (name) =>
      (all.get(name) ?? []).some((value) => value instanceof File && value.size === 0 && value.name !== ''),
    values: Object.fromEntries([...all.keys()].map((name) => [name, text(name)])),
  };
}

async function parsed(context: Context): Promise<Record<string, string | File | (string | File)[]>> {
  try {
    return await context.req.parseBody({ all: true });
  } catch (cause) {
    throw new Refusal(
      'invalid',
      'form_not_readable',
      'The form arrived damaged. Go back and send it again.',
      { cause },
    );
  }
}

/** NUL is refused by PostgreSQL, lone surrogates by UTF-8; both come from programs, not from people. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** What stands beside the fields when a form is refused. Whatever else was thrown is thrown on. */
export function problemsIn(error: unknown): readonly FieldProblem[] {
  if (error instanceof Refusal && error.problems.length > 0) return error.problems;
  throw error;
}

/** The problem of one field among those of a refusal; `field` may be a path such as `authentication.clientId`. */
export function problemOf(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.problem;
}

/** What was typed as a number where it is one, as text where it is not: the schema then says what it wants. */
export function typedNumber(text: string): number | string {
  return /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : text;
}
