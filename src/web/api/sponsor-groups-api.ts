// Sponsor groups: how far those who are in them may go with guest accounts.
import { z } from 'zod';
import {
  MANAGED as WHOSE,
  sponsorGroupChange,
  sponsorGroupInput,
  type SponsorGroup,
} from '../../sponsors/sponsors.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { idParams } from './fields.ts';
import { next, pageOf, pageQuery } from './paging.ts';

const group = z
  .object({
    id: z.string(),
    name: z.string(),
    guestTypeIds: z.array(z.string()),
    locationIds: z.array(z.string()),
    memberIds: z.array(z.string()).meta({ description: 'Accounts that are in it' }),
    isEnabled: z.boolean(),
    autoNotify: z.boolean(),
    mayImport: z.boolean(),
    importLimit: z.int(),
    mayCreateRandom: z.boolean(),
    randomLimit: z.int(),
    usernamePrefix: z.string(),
    maySetPrefix: z.boolean(),
    maySetFutureStart: z.boolean(),
    daysAhead: z.int(),
    manages: z.enum(WHOSE).meta({ description: 'Whose accounts: all, those of the group, one’s own' }),
    mayUpdate: z.boolean(),
    mayViewPasswords: z.boolean(),
    maySendSms: z.boolean(),
    mayResetPasswords: z.boolean(),
    mayExtend: z.boolean(),
    mayDelete: z.boolean(),
    maySuspend: z.boolean(),
    suspendNeedsReason: z.boolean(),
    mayReinstate: z.boolean(),
    mayApprove: z.boolean(),
    approvesOnlyAddressed: z.boolean(),
    mayUseApi: z.boolean(),
  })
  .meta({ id: 'SponsorGroup' });

const groupOf = (each: SponsorGroup): z.input<typeof group> => ({
  ...each,
  guestTypeIds: [...each.guestTypeIds],
  locationIds: [...each.locationIds],
  memberIds: [...each.memberIds],
});

const COMMON = { tag: 'sponsors' } as const;
const MANAGED = { ...COMMON, needs: 'sponsors.manage', params: idParams, refuses: [404] } as const;

export const SPONSOR_GROUP_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/sponsor-groups',
    name: 'listSponsorGroups',
    needs: 'sponsors.read',
    summary: 'List the sponsor groups',
    status: 200,
    query: pageQuery,
    answer: z.object({ sponsorGroups: z.array(group), next }),
    async run({ query }, { app }) {
      const page = pageOf(await app.sponsors.groups(), (each) => each.id, query);
      return { sponsorGroups: page.items.map(groupOf), next: page.next };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/sponsor-groups',
    name: 'addSponsorGroup',
    needs: 'sponsors.manage',
    summary: 'Add a sponsor group',
    description: 'What is left out has the default of Cisco ISE.',
    creates: 'once',
    status: 201,
    doorBody: sponsorGroupInput,
    answer: group,
    run: async ({ body, by }, { app }) => groupOf(await app.sponsors.addGroup(body, by)),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/sponsor-groups/{id}',
    name: 'showSponsorGroup',
    needs: 'sponsors.read',
    summary: 'Show a sponsor group',
    status: 200,
    params: idParams,
    answer: group,
    run: async ({ params }, { app }) => groupOf(await app.sponsors.findGroup(params.id)),
  }),
  apiRoute({
    ...MANAGED,
    method: 'PATCH',
    path: '/sponsor-groups/{id}',
    name: 'changeSponsorGroup',
    summary: 'Change a sponsor group; it counts from the next request of its members on',
    description: 'What is left out stays as it is.',
    status: 200,
    doorBody: sponsorGroupChange,
    answer: group,
    run: async ({ params, body, by }, { app }) =>
      groupOf(await app.sponsors.changeGroup(params.id, body, by)),
  }),
  apiRoute({
    ...MANAGED,
    method: 'DELETE',
    path: '/sponsor-groups/{id}',
    name: 'removeSponsorGroup',
    summary: 'Delete a sponsor group; its members stay',
    status: 204,
    run: ({ params, by }, { app }) => app.sponsors.removeGroup(params.id, by),
  }),
];
