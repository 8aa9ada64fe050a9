// What guests ask for in answer to the notice that their account ends. To grant it is the extension that the account has
// anyway.
import { z } from 'zod';
import type { ExtensionRequest } from '../../reminders/reminders.ts';
import type { Instant } from '../../time/clock.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { idParams, instant } from './fields.ts';
import { guest, guestOf, MAY_CHANGE, MAY_READ } from './guest-answers.ts';
import { next, pageOf, pageQuery } from './paging.ts';

const request = z
  .object({
    id: z.string(),
    requestedAt: instant,
    wish: z.string().meta({ description: 'What the guest wrote: a text of a stranger' }),
    guest,
  })
  .meta({ id: 'ExtensionRequest' });

const requestOf = (each: ExtensionRequest, now: Instant): z.input<typeof request> => ({
  ...each,
  guest: guestOf(each.guest, now),
});

const COMMON = { tag: 'guests' } as const;

export const EXTENSION_REQUEST_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/guests/extension-requests',
    name: 'listExtensionRequests',
    needs: MAY_READ,
    summary: 'List the guests who ask for more time',
    description: 'One is granted by `POST /guests/{id}/extend`, and is in this list no more.',
    status: 200,
    query: pageQuery,
    answer: z.object({ requests: z.array(request), next }),
    async run({ query, by, now }, { app }) {
      const page = pageOf(await app.reminders.extensions.open(by), (each) => each.id, query);
      return { requests: page.items.map((each) => requestOf(each, now)), next: page.next };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/guests/extension-requests/{id}/decline',
    name: 'declineExtensionRequest',
    needs: MAY_CHANGE,
    summary: 'Decline what a guest asks for; the account ends as it would have',
    status: 204,
    refuses: [404],
    params: idParams,
    run: ({ params, by }, { app }) => app.reminders.extensions.decline(params.id, by),
  }),
];
