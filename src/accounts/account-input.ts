// What may be entered about an account, as schemas that the console and the API share with the door. Pure.
import { z } from 'zod';
import { ROLES } from '../permissions/permissions.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { fieldProblems } from '../settings/settings.ts';

/** Control characters, line separators, lone surrogates, and what turns the direction of text around. */
const MISLEADING = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

export const shownText = (longest: number) =>
  z
    .string()
    .refine((text) => !MISLEADING.test(text), 'holds characters that cannot be seen; type it anew')
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text.length >= 1, 'must not be empty')
    .refine((text) => text.length <= longest, `must have at most ${longest} characters`);

/** Format characters beyond the above (zero width) would make two names look like one. */
export const userName = shownText(64).refine(
  (name) => !/[\p{Cf}\p{Co}\p{Cn}]/u.test(name),
  'holds characters that cannot be seen; type it anew',
);

const emptyIsNone = (value: unknown): unknown => (value === '' ? null : value);
export const email = z.preprocess(
  emptyIsNone,
  z.email('must be an address such as name@example.com').max(254, 'is too long').nullable(),
);
const language = z.preprocess(
  emptyIsNone,
  z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language such as en or zh-Hant')
    .max(35)
    .nullable(),
);
const theme = z.preprocess(emptyIsNone, z.enum(['light', 'dark'], 'must be light or dark').nullable());

/** A password is typed text at the edge and a `Secret` from here on. How good it is says the policy. */
export const password = z.preprocess(
  (value) => (value instanceof Secret ? value.reveal() : value),
  z
    .string('must be given')
    .meta({ format: 'password', writeOnly: true })
    .transform((text) => new Secret(text)),
);

const role = z.enum(ROLES, `must be one of ${ROLES.join(', ')}`);

export const administratorInput = z.strictObject({
  name: userName,
  displayName: shownText(128),
  email: email.default(null),
  role,
  includesAlarms: z.boolean().default(false),
  language: language.default(null),
  theme: theme.default(null),
});

export const newAdministratorInput = administratorInput.extend({
  password,
  /** True where somebody else has seen the password. */
  mustChangePassword: z.boolean().default(true),
});

/** What is left out stays as it is. */
export const administratorChange = z
  .strictObject({
    name: userName,
    displayName: shownText(128),
    email,
    role,
    includesAlarms: z.boolean(),
    language,
    theme,
  })
  .partial();

export const firstAdministratorInput = z.strictObject({
  name: userName,
  displayName: shownText(128).optional(),
  email: email.default(null),
  language: language.default(null),
  password,
});

export const preferencesInput = z
  .strictObject({ displayName: shownText(128), email, language, theme })
  .partial();

/** How a name is compared: letter case, width and composition make no difference. */
export function nameKey(name: string): string {
  // Typed at the sign-in by anybody: bounded first, and without what PostgreSQL takes for no text at all.
  return name.slice(0, 256).replaceAll('\0', '').toWellFormed().normalize('NFKC').toLowerCase().trim();
}

/** What is no id is looked up nowhere: PostgreSQL would call it a fault. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

export function parsed<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { reportInput: true });
  if (!result.success) throw unusable(fieldProblems(result.error));
  return result.data;
}

export function unusable(problems: readonly FieldProblem[]): Refusal {
  const lines = problems.map(
    ({ field, problem }) => `  ${field === '(all)' ? 'what was given' : field} ${problem}`,
  );
  return new Refusal(
    'invalid',
    'account_input_invalid',
    `Some of what was entered cannot be used:\n${lines.join('\n')}\nCorrect these and try again.`,
    { problems },
  );
}
