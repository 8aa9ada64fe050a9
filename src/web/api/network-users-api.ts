// Network users: listed, added, changed, disabled, removed, given passwords, one or a selection.
import { z } from 'zod';
import {
  MOST_SELECTED,
  NETWORK_USER_STATES,
  networkUserChange,
  networkUserInput,
} from '../../network-users/network-users.ts';
import { Secret } from '../../secrets/secrets.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { fileAnswer } from './file-answer.ts';
import { id, idParams } from './fields.ts';
import { networkUser, USER_SORTS, userFilterOf, userOrderOf, userSearch } from './network-user-answers.ts';
import { limit, next } from './paging.ts';

const ids = z.array(id).min(1, 'must name at least one').max(MOST_SELECTED, 'has too many entries');

const COMMON = { tag: 'network users' } as const;
const MANAGED = { ...COMMON, needs: 'network-users.manage', params: idParams, refuses: [404] } as const;

export const NETWORK_USER_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/network-users',
    name: 'listNetworkUsers',
    needs: 'network-users.read',
    summary: 'List and search the network users',
    status: 200,
    query: z.strictObject({
      ...userSearch,
      sort: z.enum(USER_SORTS, `must be one of ${USER_SORTS.join(', ')}`).default('name'),
      limit,
      // Holds a value of the order, such as an address.
      cursor: z.string().min(1, 'must not be empty').max(2000, 'is too long').optional(),
    }),
    answer: z.object({ users: z.array(networkUser), next }),
    fields: (field) => (field === 'cursor' ? 'query?cursor' : field),
    async run({ query: { sort, limit: most, cursor, ...rest }, by }, { app }) {
      const asked = { filter: userFilterOf(rest), order: userOrderOf(sort), limit: most, cursor };
      const { users, next: after } = await app.networkUsers.list(asked, by);
      return { users: [...users], next: after };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/network-users/counts',
    name: 'countNetworkUsers',
    needs: 'network-users.read',
    summary: 'Count the network users by their states',
    status: 200,
    query: z.strictObject(userSearch),
    answer: z.object({
      total: z.int(),
      states: z.record(z.enum(NETWORK_USER_STATES), z.int()),
      withoutAddress: z.int(),
      withoutPassword: z.int(),
    }),
    run: ({ query, by }, { app }) => app.networkUsers.counts(userFilterOf(query), by),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/network-users/export',
    name: 'exportNetworkUsers',
    needs: 'network-users.read',
    summary: 'Everything that fits, as a file, without passwords',
    status: 200,
    query: z.strictObject(userSearch),
    files: ['text/csv'],
    run: async ({ query, by }, { app }) =>
      fileAnswer(
        await app.networkUsers.exportCsv(userFilterOf(query), by),
        'text/csv',
        'foyer-network-users.csv',
      ),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/network-users',
    name: 'addNetworkUser',
    needs: 'network-users.manage',
    summary: 'Add a network user',
    description: 'Without a password there is none until one is set; such a user is not reminded.',
    creates: 'once',
    status: 201,
    doorBody: networkUserInput,
    answer: networkUser,
    refuses: [409],
    run: ({ body, by }, { app }) => app.networkUsers.add(body, by),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/network-users/by-name/{userName}',
    name: 'showNetworkUserByName',
    needs: 'network-users.read',
    summary: 'Show the network user of a username',
    status: 200,
    params: z.strictObject({ userName: z.string().max(256, 'is too long') }),
    answer: networkUser,
    refuses: [404],
    run: ({ params, by }, { app }) => app.networkUsers.findByName(params.userName, by),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/network-users/{id}',
    name: 'showNetworkUser',
    needs: 'network-users.read',
    summary: 'Show a network user',
    status: 200,
    params: idParams,
    answer: networkUser,
    refuses: [404],
    run: ({ params, by }, { app }) => app.networkUsers.find(params.id, by),
  }),
  apiRoute({
    ...MANAGED,
    method: 'PATCH',
    path: '/network-users/{id}',
    name: 'changeNetworkUser',
    summary: 'Change a network user',
    description:
      'What is left out stays as it is. With another password store, the password that is kept here is forgotten.',
    status: 200,
    doorBody: networkUserChange,
    answer: networkUser,
    refuses: [404, 409],
    run: ({ params, body, by }, { app }) => app.networkUsers.change(params.id, body, by),
  }),
  apiRoute({
    ...MANAGED,
    method: 'DELETE',
    path: '/network-users/{id}',
    name: 'removeNetworkUser',
    summary: 'Delete a network user',
    status: 204,
    async run({ params, by }, { app }) {
      await app.networkUsers.remove([params.id], by);
    },
  }),
  ...(['disable', 'enable'] as const).map((verb) =>
    apiRoute({
      ...MANAGED,
      method: 'POST',
      path: `/network-users/{id}/${verb}`,
      name: `${verb}NetworkUser`,
      summary: verb === 'disable' ? 'Disable a network user' : 'Enable a network user',
      status: 204,
      async run({ params, by }, { app }) {
        await app.networkUsers.setDisabled([params.id], verb === 'disable', by);
      },
    }),
  ),
  apiRoute({
    ...MANAGED,
    method: 'POST',
    path: '/network-users/{id}/set-password',
    name: 'setNetworkUserPassword',
    summary: 'Set the password of a network user',
    status: 200,
    body: z.strictObject({
      password: z
        .string()
        .min(1, 'must be given')
        .transform((secret) => new Secret(secret))
        .meta({ format: 'password', writeOnly: true }),
      mustChange: z
        .boolean()
        .default(true)
        .meta({ description: 'Whether somebody else has seen it, so that the user is to change it' }),
    }),
    answer: networkUser,
    refuses: [404, 409],
    run: ({ params, body: { password, mustChange }, by }, { app }) =>
      app.networkUsers.setPassword(params.id, password, by, { mustChange }),
  }),
  ...(['disable', 'enable', 'remove'] as const).map((verb) =>
    apiRoute({
      ...COMMON,
      needs: 'network-users.manage',
      method: 'POST',
      path: `/network-users/${verb}`,
      name: `${verb}NetworkUsers`,
      summary: `${verb === 'disable' ? 'Disable' : verb === 'enable' ? 'Enable' : 'Delete'} a selection of network users`,
      description: 'Those that do not exist any more are passed over.',
      status: 200,
      body: z.strictObject({ ids }),
      answer: z.object({ changed: z.int() }),
      refuses: [404],
      async run({ body, by }, { app }) {
        const changed =
          verb === 'remove'
            ? await app.networkUsers.remove(body.ids, by)
            : await app.networkUsers.setDisabled(body.ids, verb === 'disable', by);
        return { changed };
      },
    }),
  ),
];
