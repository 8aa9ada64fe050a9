// The keys of the API: listed and revoked. No key makes a key: one that was stolen would live on in those it made.
import { z } from 'zod';
import { PERMISSIONS } from '../../permissions/permissions.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { idParams, instant } from './fields.ts';
import { next, pageOf, pageQuery } from './paging.ts';

const apiKey = z
  .object({
    id: z.string(),
    name: z.string(),
    prefix: z.string().meta({ description: 'What can be seen of the key' }),
    scopes: z.array(z.enum(PERMISSIONS)),
    owner: z
      .object({ id: z.string(), name: z.string() })
      .nullable()
      .meta({ description: 'Null where it was made at the command line' }),
    createdAt: instant,
    endsAt: instant.nullable(),
    lastUsedAt: instant.nullable(),
  })
  .meta({ id: 'ApiKey' });

export const API_KEY_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    method: 'GET',
    path: '/api-keys',
    name: 'listApiKeys',
    needs: 'api-keys.manage',
    tag: 'api keys',
    summary: 'List the keys',
    description:
      'Keys are made in the console, under Settings › API keys: no key makes another, since one that was stolen would live on in it.',
    status: 200,
    query: pageQuery,
    answer: z.object({ apiKeys: z.array(apiKey), next }),
    async run({ query }, { app }) {
      const page = pageOf(await app.accounts.apiKeys.list(), (each) => each.id, query);
      return { apiKeys: page.items.map((each) => ({ ...each, scopes: [...each.scopes] })), next: page.next };
    },
  }),
  apiRoute({
    method: 'DELETE',
    path: '/api-keys/{id}',
    name: 'revokeApiKey',
    needs: 'api-keys.manage',
    tag: 'api keys',
    summary: 'Revoke a key; it ends at once',
    status: 204,
    params: idParams,
    run: ({ params, by }, { app }) => app.accounts.apiKeys.revoke(params.id, by),
  }),
];
