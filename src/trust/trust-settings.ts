// The settings of trust as a whole: which roots are there before any certificate is added, and how certificates of
// authorities without options of their own are checked for revocation. Off by default, as in ISE.
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { fieldProblems } from '../settings/settings.ts';

export const TRUST_SLICE = 'trust';
export const BASE_ROOTS = ['bundled', 'system', 'none'] as const;
export const STATUS_VALIDATION = ['off', 'soft', 'hard'] as const;

export const trustSettingsInput = z.strictObject({
  baseRoots: z.enum(BASE_ROOTS, `must be one of ${BASE_ROOTS.join(', ')}`).default('bundled'),
  statusValidation: z
    .enum(STATUS_VALIDATION, `must be one of ${STATUS_VALIDATION.join(', ')}`)
    .default('off'),
});
export type TrustSettings = z.output<typeof trustSettingsInput>;

/** Throws a Refusal that names each field. */
export function parseTrustSettings(input: unknown): TrustSettings {
  return parsed(trustSettingsInput, input, 'settings of trust');
}

export function parsed<T>(schema: z.ZodType<T>, input: unknown, what: string): T {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const problems = fieldProblems(result.error);
  const told = problems.map(({ field, problem }) => `${field} ${problem}`).join('; ');
  throw new Refusal(
    'invalid',
    'trust_settings_invalid',
    `The ${what} cannot be used: ${told}. Correct them and try again.`,
    { problems },
  );
}
