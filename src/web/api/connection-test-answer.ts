// A connection test as it stands, DESIGN's form of it (docs/smtp-settings.md): steps, then what it means.
import { z } from 'zod';
import { CAUSE_CODES } from '../../diagnosis/diagnosis.ts';
import { STEP_NAMES } from '../../diagnosis/diagnosis.ts';
import { instant, openObject } from './fields.ts';

export const finding = z
  .object({
    cause: z.enum(CAUSE_CODES).meta({ description: 'Stable; docs/causes has a page for each' }),
    confidence: z.number().min(0).max(1),
    title: z.string(),
    meaning: z.string(),
    remedy: z.string().meta({ description: 'The one thing to do' }),
    who: z.string(),
    commands: z.array(z.string()),
    link: z.string().optional(),
  })
  .meta({ id: 'Finding' });

const step = z.object({
  name: z.enum(STEP_NAMES),
  status: z.enum(['passed', 'failed', 'skipped', 'running', 'waiting']),
  durationMs: z.number().optional(),
  evidence: openObject.meta({ description: 'What was seen; never a secret' }),
});

const result = z.object({
  ok: z.boolean(),
  node: z.string(),
  durationMs: z.number(),
  steps: z.array(step),
  diagnosis: z.array(finding),
  retryable: z.boolean(),
});

export const connectionTest = z
  .object({
    id: z.string(),
    state: z.enum(['running', 'passed', 'failed', 'stopped']),
    startedBy: z.string(),
    node: z.string(),
    startedAt: instant,
    endedAt: instant.optional(),
    submitTo: z.string().optional(),
    untilWorksUntil: instant.optional(),
    tries: z.int(),
    nextTryAt: instant.optional(),
    steps: z.array(step),
    result: result.optional(),
    ending: z.object({ code: z.string(), message: z.string() }).optional().meta({
      description: 'Why it ended without a result of its own',
    }),
  })
  .meta({ id: 'ConnectionTest' });
