// The key itself: who one is here. The first call that anybody makes.
import { z } from 'zod';
import { PERMISSIONS } from '../../permissions/permissions.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';

export const KEY_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    method: 'GET',
    path: '/key',
    name: 'showOwnKey',
    needs: 'any-key',
    tag: 'key',
    summary: 'Show what the key that is used may do',
    description: 'Permissions are those of its scopes that its owner still has.',
    status: 200,
    answer: z.object({
      name: z.string(),
      permissions: z.array(z.enum(PERMISSIONS)),
    }),
    run: async ({ by }) => ({
      name: by.name,
      permissions: PERMISSIONS.filter((permission) => by.permissions.has(permission)),
    }),
  }),
];
