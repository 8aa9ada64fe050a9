// The stand-in for Microsoft 365, where it runs in this process: what arrived, and faults to switch on.
import { z } from 'zod';
import { mustRun, switchAllOff, switchFault } from '../running-sandbox.ts';
import { apiRoute, type ApiParts, type ApiRoute } from './api-route.ts';
import { id, instant } from './fields.ts';
import { next, pageOf, pageQuery } from './paging.ts';

const COMMON = { tag: 'sandbox', needs: 'sandbox.use', refuses: [404] } as const;
const faults = z.object({ faultsOn: z.array(z.string()) });
const faultsOn = (parts: ApiParts) => ({
  faultsOn: mustRun(parts)
    .activeFaults()
    .map(({ name }) => name),
});
const switching = ({ app, ...parts }: ApiParts) => ({ ...app, ...parts });

export const SANDBOX_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/sandbox/messages',
    name: 'listSandboxMessages',
    summary: 'List what the sandbox has received',
    status: 200,
    query: pageQuery,
    answer: z.object({
      messages: z.array(
        z.object({
          id: z.string(),
          mailbox: z.string(),
          messageId: z.string(),
          receivedAt: instant,
          source: z.string(),
        }),
      ),
      next,
    }),
    async run({ query }, parts) {
      const page = pageOf(mustRun(parts).messages(), (each) => each.id, query);
      return {
        messages: page.items.map((each) => ({ ...each, source: each.source.toString('latin1') })),
        next: page.next,
      };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/sandbox/faults',
    name: 'listSandboxFaults',
    summary: 'List the faults that are switched on',
    status: 200,
    answer: faults,
    run: async (_, parts) => faultsOn(parts),
  }),
  apiRoute({
    ...COMMON,
    method: 'DELETE',
    path: '/sandbox/faults',
    name: 'clearSandboxFaults',
    summary: 'Switch all faults off',
    status: 204,
    run: ({ by }, parts) => switchAllOff({ actor: by }, switching(parts)),
  }),
  ...(['PUT', 'DELETE'] as const).map((method) =>
    apiRoute({
      ...COMMON,
      method,
      path: '/sandbox/faults/{name}',
      name: method === 'PUT' ? 'switchSandboxFaultOn' : 'switchSandboxFaultOff',
      summary: method === 'PUT' ? 'Switch a fault on (docs/sandbox.md has the names)' : 'Switch a fault off',
      status: 200,
      params: z.strictObject({ name: id }),
      answer: faults,
      async run({ params, by }, parts) {
        await switchFault({ actor: by }, switching(parts), params.name, method === 'PUT');
        return faultsOn(parts);
      },
    }),
  ),
];
