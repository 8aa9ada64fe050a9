// Sponsors: accounts that sign in to the sponsor portal only, and the sponsor groups that each is in.
import { z } from 'zod';
import type { App } from '../../app.ts';
import {
  administratorChange,
  newAdministratorInput,
  type AdministratorView,
} from '../../accounts/accounts.ts';
import { Secret } from '../../secrets/secrets.ts';
import { onlySponsor, type SponsorGroup } from '../../sponsors/sponsors.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { idParams, instant } from './fields.ts';
import { next, pageOf, pageQuery } from './paging.ts';

const groups = z.array(z.object({ id: z.string(), name: z.string() }));

const sponsor = z
  .object({
    id: z.string(),
    name: z.string(),
    displayName: z.string(),
    email: z.string().nullable(),
    language: z.string().nullable(),
    isDisabled: z.boolean(),
    createdAt: instant,
    lastSignInAt: instant.nullable(),
    mustChangePassword: z.boolean(),
    hasSecondFactor: z.boolean(),
    lockedUntil: instant.nullable().meta({ description: 'After too many failed sign-ins' }),
    groups,
  })
  .meta({ id: 'Sponsor' });

const groupIds = z.array(z.uuid('must be an id')).max(1000, 'has too many entries');

const groupsOf = (accountId: string, all: readonly SponsorGroup[]) =>
  all
    .filter(({ memberIds }) => memberIds.includes(accountId))
    .map((each) => ({ id: each.id, name: each.name }));

async function shown(account: AdministratorView, { sponsors }: App): Promise<z.input<typeof sponsor>> {
  return { ...account, groups: groupsOf(account.id, await sponsors.groups()) };
}

async function sponsorOf(accountId: string, { accounts }: App): Promise<AdministratorView> {
  return onlySponsor(await accounts.administrators.find(accountId));
}

const COMMON = { tag: 'sponsors' } as const;
const MANAGED = { ...COMMON, needs: 'sponsors.manage', params: idParams, refuses: [404] } as const;

export const SPONSOR_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/sponsors',
    name: 'listSponsors',
    needs: 'sponsors.read',
    summary: 'List the sponsors',
    status: 200,
    query: pageQuery,
    answer: z.object({ sponsors: z.array(sponsor), next }),
    async run({ query }, { app }) {
      const all = await app.sponsors.groups();
      const page = pageOf(await app.accounts.administrators.list('sponsors'), (each) => each.id, query);
      return {
        sponsors: page.items.map((account) => ({ ...account, groups: groupsOf(account.id, all) })),
        next: page.next,
      };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/sponsors',
    name: 'addSponsor',
    needs: 'sponsors.manage',
    summary: 'Add a sponsor',
    description: 'The key needs what a sponsor may: `guests.sponsor`. Without a group a sponsor may nothing.',
    creates: 'once',
    status: 201,
    body: z.strictObject({
      ...newAdministratorInput.omit({ role: true, includesAlarms: true, theme: true }).shape,
      groupIds: groupIds.default([]),
    }),
    answer: sponsor,
    async run({ body: { groupIds: wanted, ...fields }, by }, { app }) {
      return shown(await app.sponsors.add(fields, wanted, by), app);
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/sponsors/{id}',
    name: 'showSponsor',
    needs: 'sponsors.read',
    summary: 'Show a sponsor',
    status: 200,
    params: idParams,
    answer: sponsor,
    run: async ({ params }, { app }) => shown(await sponsorOf(params.id, app), app),
  }),
  apiRoute({
    ...MANAGED,
    method: 'PATCH',
    path: '/sponsors/{id}',
    name: 'changeSponsor',
    summary: 'Change a sponsor',
    description: 'What is left out stays as it is.',
    status: 200,
    body: administratorChange.omit({ role: true, includesAlarms: true, theme: true }),
    answer: sponsor,
    async run({ params, body, by }, { app }) {
      const { id: accountId } = await sponsorOf(params.id, app);
      return shown(await app.accounts.administrators.change(accountId, body, by), app);
    },
  }),
  apiRoute({
    ...MANAGED,
    method: 'DELETE',
    path: '/sponsors/{id}',
    name: 'removeSponsor',
    summary: 'Delete a sponsor; the guest accounts that were made stay',
    status: 204,
    run: async ({ params, by }, { app }) =>
      app.accounts.administrators.remove((await sponsorOf(params.id, app)).id, by),
  }),
  ...(['disable', 'enable'] as const).map((verb) =>
    apiRoute({
      ...MANAGED,
      method: 'POST',
      path: `/sponsors/{id}/${verb}`,
      name: `${verb}Sponsor`,
      summary: verb === 'disable' ? 'Disable a sponsor, and the keys that are theirs' : 'Enable a sponsor',
      status: 200,
      answer: sponsor,
      async run({ params, by }, { app }) {
        const { id: accountId } = await sponsorOf(params.id, app);
        return shown(await app.accounts.administrators.setDisabled(accountId, verb === 'disable', by), app);
      },
    }),
  ),
  apiRoute({
    ...MANAGED,
    method: 'POST',
    path: '/sponsors/{id}/set-password',
    name: 'setSponsorPassword',
    summary: 'Set a password, to be changed at the next sign-in',
    status: 204,
    body: z.strictObject({
      password: z
        .string()
        .min(1, 'must be given')
        .transform((text) => new Secret(text))
        .meta({ format: 'password', writeOnly: true }),
    }),
    run: async ({ params, body, by }, { app }) =>
      app.accounts.administrators.setPassword((await sponsorOf(params.id, app)).id, body.password, by),
  }),
  apiRoute({
    ...MANAGED,
    method: 'POST',
    path: '/sponsors/{id}/unlock',
    name: 'unlockSponsor',
    summary: 'Let a sponsor try again at once after failed sign-ins',
    status: 204,
    run: async ({ params, by }, { app }) =>
      app.accounts.administrators.unlock((await sponsorOf(params.id, app)).id, by),
  }),
  apiRoute({
    ...MANAGED,
    method: 'POST',
    path: '/sponsors/{id}/reset-second-factor',
    name: 'resetSponsorSecondFactor',
    summary: 'Take the second factor off an account whose holder has lost it',
    status: 204,
    run: async ({ params, by }, { app }) =>
      app.accounts.administrators.resetSecondFactor((await sponsorOf(params.id, app)).id, by),
  }),
  apiRoute({
    ...MANAGED,
    method: 'PUT',
    path: '/sponsors/{id}/groups',
    name: 'setSponsorGroups',
    summary: 'Say in which sponsor groups an account is, and in no other',
    description: 'Of a sponsor, or of an administrator who works with guest accounts as well.',
    status: 200,
    body: z.strictObject({ groupIds }),
    answer: z.object({ id: z.string(), name: z.string(), groups }),
    async run({ params, body, by }, { app }) {
      const account = await app.accounts.administrators.find(params.id);
      await app.sponsors.setGroupsOf(account.id, body.groupIds, by);
      return {
        id: account.id,
        name: account.name,
        groups: groupsOf(account.id, await app.sponsors.groups()),
      };
    },
  }),
];
