// The SMTP settings: shown, kept as a draft, tested, saved when they have passed.
import { z } from 'zod';
import { shownSmtpSettings, smtpSettingsInput, type SmtpSettings, type TestRun } from '../../mail/mail.ts';
import { Refusal } from '../../refusal.ts';
import { apiRoute, type ApiParts, type ApiRoute } from './api-route.ts';
import { connectionTest } from './connection-test-answer.ts';
import { idParams, oneLine, openObject } from './fields.ts';
import { checked } from './request.ts';

const settings = openObject.meta({
  id: 'SmtpSettings',
  description:
    'As they are written (docs/smtp-settings.md), without their secrets; can be edited and sent back',
});
type Shown = z.input<typeof settings>;

export const shownOf = (value: SmtpSettings): Shown => shownSmtpSettings(value) as Shown;
export const runOf = (run: TestRun) => run as unknown as z.input<typeof connectionTest>;

const order = {
  submitTo: oneLine(320).optional().meta({ description: 'A real message goes there' }),
  untilItWorksSeconds: z
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .max(86_400, 'must be a day at most')
    .optional(),
};

const COMMON = { tag: 'smtp settings' } as const;

export const SMTP_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/smtp-settings',
    name: 'showSmtpSettings',
    needs: 'settings.read',
    summary: 'Show the active settings and the draft',
    description: 'Secrets are never shown.',
    status: 200,
    answer: z.object({ active: settings.nullable(), draft: settings.nullable() }),
    async run(_, { app }) {
      const { smtp } = app.mail;
      const [active, draft] = [await smtp.active(), await smtp.draft()];
      return { active: active ? shownOf(active) : null, draft: draft ? shownOf(draft) : null };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/smtp-settings/parse',
    name: 'parseSmtpSettings',
    needs: 'settings.smtp',
    summary: 'Check settings and fill in what can be left out; nothing is kept',
    status: 200,
    doorBody: smtpSettingsInput,
    answer: settings,
    run: async ({ body }, { app }) => shownOf(await app.mail.smtp.parse(body)),
  }),
  apiRoute({
    ...COMMON,
    method: 'PUT',
    path: '/smtp-settings/draft',
    name: 'keepSmtpDraft',
    needs: 'settings.smtp',
    summary: 'Keep settings as a draft; mail goes on as before',
    description: 'A secret that is left out is the stored one, where it goes to the same place.',
    status: 200,
    doorBody: smtpSettingsInput,
    answer: settings,
    async run({ body, by }, { app }) {
      const value = await app.mail.smtp.parse(body);
      await app.mail.smtp.saveDraft(value, by);
      return shownOf(value);
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'DELETE',
    path: '/smtp-settings/draft',
    name: 'discardSmtpDraft',
    needs: 'settings.smtp',
    summary: 'Discard the draft',
    status: 204,
    run: ({ by }, { app }) => app.mail.smtp.discardDraft(by),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/smtp-settings/tests',
    name: 'startConnectionTest',
    needs: 'settings.smtp',
    summary: 'Start a connection test; it runs in the background',
    description:
      'Without `settings` it is about the draft, else the active ones. Read the test to see how it stands.',
    creates: 'once',
    refuses: [404],
    status: 202,
    doorBody: z.strictObject({ ...order, settings: smtpSettingsInput.optional() }),
    fields: (field) => (field in order || field === '(all)' ? field : `settings.${field}`),
    answer: connectionTest,
    async run({ body, by }, { app }) {
      const { settings: wanted, submitTo, untilItWorksSeconds } = orderIn(body);
      const { smtp } = app.mail;
      const value = wanted === undefined ? await stored(app) : await smtp.parse(wanted);
      const started = await smtp.tests.start(value, {
        by,
        ...(submitTo === undefined ? {} : { submitTo }),
        ...(untilItWorksSeconds === undefined
          ? {}
          : { untilItWorks: { limitMs: untilItWorksSeconds * 1000 } }),
      });
      return runOf(await smtp.tests.read(started));
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/smtp-settings/tests/latest',
    name: 'showLatestConnectionTest',
    needs: 'settings.read',
    summary: 'Show the last test that this key has started',
    status: 200,
    answer: z.object({ test: connectionTest.nullable() }),
    async run({ by }, { app }) {
      const run = await app.mail.smtp.tests.latest(by);
      return { test: run ? runOf(run) : null };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/smtp-settings/tests/{id}',
    name: 'showConnectionTest',
    needs: 'settings.read',
    summary: 'Show how a connection test stands',
    status: 200,
    params: idParams,
    answer: connectionTest,
    run: async ({ params }, { app }) => runOf(await app.mail.smtp.tests.read(params.id)),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/smtp-settings/tests/{id}/stop',
    name: 'stopConnectionTest',
    needs: 'settings.smtp',
    summary: 'Stop a connection test',
    status: 200,
    params: idParams,
    answer: connectionTest,
    run: async ({ params, by }, { app }) => runOf(await app.mail.smtp.tests.stop(params.id, by)),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/smtp-settings/tests/{id}/save',
    name: 'saveTestedSettings',
    needs: 'settings.smtp',
    summary: 'Make exactly the settings of a test that has passed the active ones',
    description: 'Possible within an hour after it has passed. Nothing else makes settings active.',
    status: 200,
    params: idParams,
    answer: settings,
    run: async ({ params, by }, { app }) => shownOf(await app.mail.smtp.activateTested(params.id, by)),
  }),
];

async function stored(app: ApiParts['app']): Promise<SmtpSettings> {
  const found = (await app.mail.smtp.draft()) ?? (await app.mail.smtp.active());
  if (found) return found;
  throw new Refusal(
    'not_found',
    'smtp_settings_missing',
    'There are no SMTP settings to test, and no draft. Send settings with the request.',
  );
}

/** The settings are judged by the door, which knows what is stored. */
function orderIn(body: unknown) {
  const schema = z.strictObject({ ...order, settings: z.unknown().optional() });
  return checked(schema, body, 'body') as z.output<typeof schema>;
}
