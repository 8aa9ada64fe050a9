// Administrators, by those who may manage them; their sessions.
import { z } from 'zod';
import { administratorChange, newAdministratorInput } from '../../accounts/accounts.ts';
import { ROLES } from '../../permissions/permissions.ts';
import { Secret } from '../../secrets/secrets.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { id, idParams, instant } from './fields.ts';
import { next, pageOf, pageQuery } from './paging.ts';

const administrator = z
  .object({
    id: z.string(),
    name: z.string(),
    displayName: z.string(),
    email: z.string().nullable(),
    role: z.enum(ROLES),
    includesAlarms: z.boolean().meta({ description: 'Include system alarms in emails' }),
    isDisabled: z.boolean(),
    language: z.string().nullable(),
    theme: z.enum(['light', 'dark']).nullable(),
    createdAt: instant,
    lastSignInAt: instant.nullable(),
    passwordChangedAt: instant,
    passwordEndsAt: instant.nullable(),
    mustChangePassword: z.boolean(),
    hasSecondFactor: z.boolean(),
    lockedUntil: instant.nullable().meta({ description: 'After too many failed sign-ins' }),
  })
  .meta({ id: 'Administrator' });

const session = z
  .object({
    id: z.string(),
    portal: z.enum(['console', 'sponsor']),
    stage: z.enum(['complete', 'second-factor', 'must-change-password']),
    address: z.string().nullable(),
    userAgent: z.string(),
    createdAt: instant,
    lastSeenAt: instant,
    endsAt: instant,
  })
  .meta({ id: 'Session' });

const COMMON = { tag: 'administrators' } as const;
const MANAGED = { ...COMMON, needs: 'administrators.manage', params: idParams, refuses: [404] } as const;

export const ADMINISTRATOR_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/administrators',
    name: 'listAdministrators',
    needs: 'administrators.read',
    summary: 'List the administrators',
    status: 200,
    query: pageQuery,
    answer: z.object({ administrators: z.array(administrator), next }),
    async run({ query }, { app }) {
      const page = pageOf(await app.accounts.administrators.list(), (each) => each.id, query);
      return { administrators: [...page.items], next: page.next };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/administrators',
    name: 'addAdministrator',
    needs: 'administrators.manage',
    summary: 'Add an administrator',
    description: 'The key needs every permission of the role that is given.',
    creates: 'once',
    status: 201,
    doorBody: newAdministratorInput,
    answer: administrator,
    run: ({ body, by }, { app }) => app.accounts.administrators.add(body, by),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/administrators/{id}',
    name: 'showAdministrator',
    needs: 'administrators.read',
    summary: 'Show an administrator',
    status: 200,
    params: idParams,
    answer: administrator,
    run: ({ params }, { app }) => app.accounts.administrators.find(params.id),
  }),
  apiRoute({
    ...MANAGED,
    method: 'PATCH',
    path: '/administrators/{id}',
    name: 'changeAdministrator',
    summary: 'Change an administrator',
    description: 'What is left out stays as it is. Another role ends all sessions.',
    status: 200,
    doorBody: administratorChange,
    answer: administrator,
    run: ({ params, body, by }, { app }) => app.accounts.administrators.change(params.id, body, by),
  }),
  apiRoute({
    ...MANAGED,
    method: 'DELETE',
    path: '/administrators/{id}',
    name: 'removeAdministrator',
    summary: 'Delete an administrator',
    status: 204,
    run: ({ params, by }, { app }) => app.accounts.administrators.remove(params.id, by),
  }),
  ...(['disable', 'enable'] as const).map((verb) =>
    apiRoute({
      ...MANAGED,
      method: 'POST',
      path: `/administrators/{id}/${verb}`,
      name: `${verb}Administrator`,
      summary:
        verb === 'disable'
          ? 'Disable an administrator, and the keys made by them'
          : 'Enable an administrator',
      status: 200,
      answer: administrator,
      run: ({ params, by }, { app }) =>
        app.accounts.administrators.setDisabled(params.id, verb === 'disable', by),
    }),
  ),
  apiRoute({
    ...MANAGED,
    method: 'POST',
    path: '/administrators/{id}/set-password',
    name: 'setAdministratorPassword',
    summary: 'Set a password, to be changed at the next sign-in',
    status: 204,
    body: z.strictObject({
      password: z
        .string()
        .min(1, 'must be given')
        .transform((text) => new Secret(text))
        .meta({ format: 'password', writeOnly: true }),
    }),
    run: ({ params, body, by }, { app }) =>
      app.accounts.administrators.setPassword(params.id, body.password, by),
  }),
  apiRoute({
    ...MANAGED,
    method: 'POST',
    path: '/administrators/{id}/unlock',
    name: 'unlockAdministrator',
    summary: 'Let an administrator try again at once after failed sign-ins',
    status: 204,
    run: ({ params, by }, { app }) => app.accounts.administrators.unlock(params.id, by),
  }),
  apiRoute({
    ...MANAGED,
    method: 'POST',
    path: '/administrators/{id}/reset-second-factor',
    name: 'resetSecondFactor',
    summary: 'Take the second factor off an account whose holder has lost it',
    status: 204,
    run: ({ params, by }, { app }) => app.accounts.administrators.resetSecondFactor(params.id, by),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/administrators/{id}/sessions',
    name: 'listSessions',
    needs: 'administrators.manage',
    summary: 'List the sessions of an administrator',
    status: 200,
    params: idParams,
    query: pageQuery,
    answer: z.object({ sessions: z.array(session), next }),
    async run({ params, query }, { app }) {
      const { id: owner } = await app.accounts.administrators.find(params.id);
      const page = pageOf(await app.accounts.sessions.list(owner), (each) => each.id, query);
      return { sessions: [...page.items], next: page.next };
    },
  }),
  apiRoute({
    ...MANAGED,
    method: 'DELETE',
    path: '/administrators/{id}/sessions',
    name: 'endAllSessions',
    summary: 'Sign an administrator out everywhere',
    status: 200,
    answer: z.object({ count: z.int() }),
    run: async ({ params, by }, { app }) => ({ count: await app.accounts.sessions.endAll(params.id, by) }),
  }),
  apiRoute({
    ...COMMON,
    method: 'DELETE',
    path: '/sessions/{id}',
    name: 'endSession',
    needs: 'administrators.manage',
    summary: 'End one session',
    status: 204,
    params: z.strictObject({ id }),
    run: ({ params, by }, { app }) => app.accounts.sessions.end(params.id, by),
  }),
];
