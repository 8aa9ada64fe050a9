// The PowerShell for the tenant administrator, its undo, and the judgement of what it found.
import { z } from 'zod';
import { CLOUD_NAMES } from '../../oauth/oauth.ts';
import {
  checkSetup,
  expectedFrom,
  parseResult,
  planFrom,
  SETUP_MODELS,
  setupScript,
  undoScript,
} from '../../setup-kit/setup-kit.ts';
import { apiRoute, type ApiParts, type ApiRoute } from './api-route.ts';
import { oneLine } from './fields.ts';

const COMMON = { tag: 'set-up kit', needs: 'settings.smtp' } as const;
const text = oneLine(400).optional();
const isTokenWanted = z
  .boolean()
  .default(false)
  .meta({ description: 'Asks for a token of the settings, which names the object ID' });
const result = z
  .string()
  .min(1, 'must be given')
  .max(1_000_000, 'is too long')
  .meta({ description: 'What the script printed' });

export const judgement = z.object({
  ok: z.boolean(),
  findings: z.array(
    z.object({
      name: z.string(),
      ok: z.boolean(),
      found: z.string(),
      remedy: z.string().optional(),
      command: z.string().optional(),
    }),
  ),
});

export const SETUP_KIT_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/setup-kit/scripts',
    name: 'makeSetupScript',
    summary: 'Make the script that prepares Microsoft 365, or its undo',
    description: 'What is left out comes from the SMTP settings, the draft first. Nothing is kept.',
    status: 200,
    refuses: [404],
    body: z.strictObject({
      model: z.enum(SETUP_MODELS, `must be ${SETUP_MODELS.join(' or ')}`).optional(),
      mailbox: text,
      clientId: text,
      tenantId: text,
      cloud: z.enum(CLOUD_NAMES, `must be one of ${CLOUD_NAMES.join(', ')}`).optional(),
      objectId: text,
      sendAs: text,
      isTokenWanted,
      isUndo: z.boolean().default(false),
      result: result.optional().meta({ description: 'Of the set-up that is to be undone' }),
    }),
    fields: (field) => field.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    answer: z.object({
      model: z.enum(SETUP_MODELS),
      mailbox: z.string(),
      clientId: z.string(),
      tenantId: z.string(),
      cloud: z.string(),
      objectId: z.string().nullable(),
      script: z.string(),
    }),
    async run({ body: { isUndo, result: former, ...words } }, { app }) {
      const done = former === undefined ? undefined : parseResult(Buffer.from(former));
      const plan = await planFrom({ ...words, result: done }, async () => needsOf(app));
      const { model, mailbox, clientId, tenantId, cloud, objectId = null } = plan;
      const script = isUndo ? undoScript(plan, done) : setupScript(plan);
      return { model, mailbox, clientId, tenantId, cloud, objectId, script };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/setup-kit/checks',
    name: 'checkSetupResult',
    summary: 'Judge what the script has printed',
    status: 200,
    refuses: [404],
    body: z.strictObject({ result, isTokenWanted }),
    answer: judgement,
    async run({ body }, { app }) {
      const content = Buffer.from(body.result);
      parseResult(content);
      const { expected } = await expectedFrom(body.isTokenWanted, needsOf(app));
      const { ok, findings } = checkSetup(content, expected);
      return { ok, findings: [...findings] };
    },
  }),
];

const needsOf = ({ mail, oauth }: ApiParts['app']) => ({ smtp: mail.smtp, oauth });
