// What a pasted error means; how everything stands.
import { z } from 'zod';
import { explain } from '../../diagnosis/diagnosis.ts';
import { CHECK_NAMES, examine } from '../../doctor/doctor.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { finding } from './connection-test-answer.ts';

export const DIAGNOSIS_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    method: 'POST',
    path: '/explanations',
    name: 'explainError',
    needs: 'any-key',
    tag: 'diagnosis',
    summary: 'Say what a pasted error means, of any program',
    description:
      'Nothing of the text comes back but codes, numbers and hosts that everybody knows; nothing is kept.',
    status: 200,
    body: z.strictObject({
      text: z
        .string()
        .refine((text) => text.trim() !== '', 'must not be empty')
        .max(100_000, 'is too long'),
      context: z
        .string()
        .max(100_000, 'is too long')
        .optional()
        .meta({ description: 'What is known besides' }),
    }),
    answer: z.object({
      diagnosis: z.array(finding),
      retryable: z.boolean(),
      recognised: z.array(z.object({ what: z.string(), value: z.string() })),
    }),
    async run({ body: { text, context }, now }) {
      const { diagnosis, recognised, retryable } = explain(text, {
        now,
        ...(context === undefined ? {} : { context }),
      });
      return {
        retryable,
        diagnosis: diagnosis.map((each) => ({ ...each, commands: [...each.commands] })),
        recognised: [...recognised],
      };
    },
  }),
  apiRoute({
    method: 'POST',
    path: '/checkups',
    name: 'examine',
    needs: 'settings.read',
    tag: 'diagnosis',
    summary: 'Check everything there is, as `foyer doctor` does',
    description: 'Makes a connection test with the active settings, and sends nothing. Takes seconds.',
    status: 200,
    answer: z
      .object({
        ok: z.boolean(),
        status: z.enum(['ok', 'warning', 'failed', 'not-configured']),
        checks: z.array(
          z.object({
            name: z.enum(CHECK_NAMES),
            status: z.enum(['ok', 'warning', 'failed', 'skipped']),
            found: z.string(),
            remedy: z.string().optional(),
            cause: z.string().optional(),
            commands: z.array(z.string()).optional(),
            link: z.string().optional(),
          }),
        ),
      })
      .meta({ id: 'Checkup' }),
    async run(_, { app, dataFolder, isEmbedded, clock }) {
      const checkup = await examine({ dataFolder, isEmbedded, clock, open: async () => app });
      return {
        ...checkup,
        checks: checkup.checks.map(({ commands, ...check }) => ({
          ...check,
          ...(commands === undefined ? {} : { commands: [...commands] }),
        })),
      };
    },
  }),
];
