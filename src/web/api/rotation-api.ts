// A new credential beside the active one: tested, switched to, and the way back.
import { z } from 'zod';
import { credentialInput } from '../../mail/mail.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { connectionTest } from './connection-test-answer.ts';
import { idParams, instant } from './fields.ts';
import { checked } from './request.ts';
import { runOf } from './smtp-settings-api.ts';

const standby = z
  .object({
    type: z.enum(['secret', 'certificate', 'federated']),
    keptFrom: z.literal('rotation'),
    clientId: z.string(),
    tenantId: z.string().optional(),
    tokenEndpoint: z.string(),
    endsOn: z.string().optional().meta({ format: 'date' }),
    daysLeft: z.int().optional(),
    storedAt: instant,
    isUsable: z.boolean(),
  })
  .meta({ id: 'StandbyCredential' });

const COMMON = { tag: 'smtp settings', needs: 'settings.smtp' } as const;

export const ROTATION_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    needs: 'settings.read',
    method: 'GET',
    path: '/smtp-settings/standby',
    name: 'showStandbyCredential',
    summary: 'Show what is kept beside the active credential, without its secret',
    status: 200,
    answer: z.object({ standby: standby.nullable() }),
    run: async (_, { app }) => ({ standby: (await app.mail.smtp.rotation.standby()) ?? null }),
  }),
  apiRoute({
    ...COMMON,
    method: 'DELETE',
    path: '/smtp-settings/standby',
    name: 'forgetStandbyCredential',
    summary: 'Forget the credential in waiting',
    refuses: [404],
    status: 204,
    run: ({ by }, { app }) => app.mail.smtp.rotation.forgetStandby(by),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/smtp-settings/rotations',
    name: 'startRotation',
    summary: 'Start a test of the active settings with a new credential',
    description: 'The active credential goes on sending. When the test has passed, complete the rotation.',
    creates: 'once',
    status: 202,
    doorBody: z.strictObject({ credential: credentialInput }),
    fields: (field) => field.replace(/^authentication\./, ''),
    answer: connectionTest,
    async run({ body, by }, { app }) {
      const { rotation, tests } = app.mail.smtp;
      return runOf(await tests.read(await rotation.begin(credentialIn(body), by)));
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/smtp-settings/switch-backs',
    name: 'startSwitchBack',
    summary: 'Start a test of the active settings with the credential in waiting',
    creates: 'once',
    refuses: [404],
    status: 202,
    answer: connectionTest,
    async run({ by }, { app }) {
      const { rotation, tests } = app.mail.smtp;
      return runOf(await tests.read(await rotation.beginSwitchBack(by)));
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/smtp-settings/rotations/{id}/complete',
    name: 'completeRotation',
    summary: 'Switch to the credential of a test that has passed; the one before stays in waiting',
    status: 204,
    params: idParams,
    run: ({ params, by }, { app }) => app.mail.smtp.rotation.complete(params.id, by),
  }),
];

/** What it holds is judged by the door, as part of the settings. */
function credentialIn(body: unknown): unknown {
  return (checked(z.strictObject({ credential: z.unknown() }), body, 'body') as { credential: unknown })
    .credential;
}
