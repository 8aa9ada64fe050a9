// The set-up guide: where one is on the road to the first mail, and the link for the tenant administrator.
import { z } from 'zod';
import { CLOUD_NAMES } from '../../oauth/oauth.ts';
import { GUIDE_STEPS } from '../../setup-guide/setup-guide.ts';
import { SETUP_MODELS } from '../../setup-kit/setup-kit.ts';
import { PATHS } from '../admin-console/paths.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { given, idParams, instant, oneLine } from './fields.ts';
import { queued } from './messages-api.ts';
import { judgement } from './setup-kit-api.ts';

const COMMON = { tag: 'set-up kit', needs: 'settings.smtp' } as const;
const DAY_MS = 86_400_000;

const link = z.object({ id: z.string(), createdAt: instant, endsAt: instant });
const step = z.object({ name: z.enum(GUIDE_STEPS), state: z.string() });
const text = oneLine(400).optional();

export const SETUP_GUIDE_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    needs: 'settings.read',
    method: 'GET',
    path: '/setup-guide',
    name: 'showSetupGuide',
    summary: 'Show where one is on the road to the first mail, and the links that are open',
    status: 200,
    answer: z.object({ steps: z.array(step), current: z.enum(GUIDE_STEPS).nullable(), links: z.array(link) }),
    async run({ by }, { app }) {
      const { steps, current = null, links } = await app.setupGuide.state(by);
      return { steps: steps.map(({ name, state }) => ({ name, state })), current, links: [...links] };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'PUT',
    path: '/setup-guide/values',
    name: 'keepSetupValues',
    summary: 'Keep the values that the kit is made for',
    status: 204,
    body: z.strictObject({
      model: z.enum(SETUP_MODELS, `must be ${SETUP_MODELS.join(' or ')}`).optional(),
      mailbox: text,
      clientId: text,
      tenantId: text,
      cloud: z.enum(CLOUD_NAMES, `must be one of ${CLOUD_NAMES.join(', ')}`).optional(),
      objectId: text,
      sendAs: text,
    }),
    fields: (field) => field.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    run: ({ body, by }, { app }) => app.setupGuide.keepValues(given(body), by),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/setup-guide/ticks',
    name: 'tickSetupStep',
    summary: 'Say that something outside of Foyer is done',
    status: 204,
    body: z.strictObject({
      what: z.enum(['isPrepared', 'isHandedOver'], 'must be isPrepared or isHandedOver'),
      isDone: z.boolean().default(true),
    }),
    run: ({ body, by }, { app }) => app.setupGuide.tickOff(body.what, body.isDone, by),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/setup-guide/links',
    name: 'shareSetupKit',
    summary: 'Make a link that shows the kit, and nothing else, to whoever holds it',
    description: 'The address is shown once.',
    creates: 'once',
    refuses: [404],
    status: 201,
    body: z.strictObject({
      validForDays: z
        .int('must be a whole number')
        .min(1, 'must be from 1 to 30')
        .max(30, 'must be from 1 to 30')
        .default(7),
    }),
    answer: link.extend({ url: z.string().meta({ format: 'uri' }) }),
    async run({ body, by }, { app, baseUrl }) {
      const { token, ...made } = await app.setupGuide.share(body.validForDays * DAY_MS, by);
      return { ...made, url: `${baseUrl}${PATHS.sharedKit}/${token.reveal()}` };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'DELETE',
    path: '/setup-guide/links/{id}',
    name: 'withdrawSetupLink',
    summary: 'Withdraw a link',
    status: 204,
    params: idParams,
    run: ({ params, by }, { app }) => app.accounts.links.withdraw(params.id, by),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/setup-guide/results',
    name: 'receiveSetupResult',
    summary: 'Hand in what the script has printed; it is kept for the guide',
    status: 200,
    refuses: [404],
    body: z.strictObject({ result: z.string().min(1, 'must be given').max(1_000_000, 'is too long') }),
    answer: judgement,
    async run({ body, by }, { app }) {
      const { ok, findings } = await app.setupGuide.receive(body.result, by);
      return { ok, findings: [...findings] };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/setup-guide/chain-checks',
    name: 'checkSetupChains',
    summary: 'Begin to look at the certificates of the servers',
    status: 204,
    refuses: [404],
    run: ({ by }, { app }) => app.setupGuide.checkChains(by),
  }),
  apiRoute({
    ...COMMON,
    needs: 'mail.send',
    method: 'POST',
    path: '/setup-guide/first-mail',
    name: 'sendFirstMail',
    summary: 'Send the first mail',
    creates: 'once',
    status: 202,
    body: z.strictObject({
      to: oneLine(320),
      subject: oneLine(400),
      text: z.string().max(10_000, 'is too long'),
    }),
    answer: queued,
    run: async ({ body, by }, { app }) => ({
      id: await app.setupGuide.sendFirstMail(body, by),
      state: 'queued' as const,
    }),
  }),
];
