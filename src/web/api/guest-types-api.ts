// Guest types, locations and SSIDs: what guest accounts are made of.
import { z } from 'zod';
import {
  DURATION_UNITS,
  guestTypeChange,
  guestTypeInput,
  locationInput,
  ssidInput,
  WEEKDAYS,
  type GuestType,
} from '../../guest-types/guest-types.ts';
import { may, type Actor, type Permission } from '../../permissions/permissions.ts';
import { apiRoute, type ApiParts, type ApiRoute } from './api-route.ts';
import { idParams } from './fields.ts';
import { MAY_READ } from './guest-answers.ts';
import { next, pageOf, pageQuery } from './paging.ts';

const length = z.object({ value: z.int(), unit: z.enum(DURATION_UNITS) });

const guestType = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    maximumDuration: length,
    defaultDuration: length,
    isFromFirstLogin: z.boolean(),
    accessWindows: z
      .array(z.object({ from: z.string(), to: z.string(), days: z.array(z.enum(WEEKDAYS)) }))
      .meta({ description: 'Empty: at any time' }),
    mostSimultaneousLogins: z.int().nullable(),
    onTooManyLogins: z.enum(['disconnect-oldest', 'refuse-newest']),
    mostDevices: z.int(),
    deviceGroup: z.string(),
    bypassesPortal: z.boolean(),
    expiryNotice: z.object({
      isEnabled: z.boolean(),
      before: length,
      byEmail: z.boolean(),
      emailText: z.string(),
      bySms: z.boolean(),
      smsText: z.string(),
    }),
    customFields: z.array(
      z.object({ name: z.string(), kind: z.enum(['text', 'number', 'date']), isRequired: z.boolean() }),
    ),
  })
  .meta({ id: 'GuestType' });

const location = z
  .object({ id: z.string(), name: z.string(), timeZone: z.string() })
  .meta({ id: 'Location' });
const ssid = z.object({ id: z.string(), name: z.string() }).meta({ id: 'Ssid' });

const COMMON = { tag: 'guest settings' } as const;
const SHOWN = { ...COMMON, method: 'GET', status: 200 } as const;
/** Sponsors choose from them, too. */
const MAY_SEE: readonly Permission[] = [...MAY_READ, 'guests.settings'];
const ADDED = {
  ...COMMON,
  method: 'POST',
  needs: 'guests.settings',
  creates: 'once',
  status: 201,
} as const;
const CHANGED = { ...COMMON, needs: 'guests.settings', params: idParams, refuses: [404] } as const;

/** All, or those that the sponsor groups of the key's owner name. */
async function visible<T extends { readonly id: string }>(
  all: readonly T[],
  kind: 'guestTypeIds' | 'locationIds',
  by: Actor,
  { app }: ApiParts,
): Promise<readonly T[]> {
  if (may(by, 'guests.settings')) return all;
  const allowed = (await app.guests.rightsOf(by))[kind];
  return allowed === 'all' ? all : all.filter(({ id }) => allowed.has(id));
}

const typeOf = (type: GuestType): z.input<typeof guestType> => ({
  ...type,
  accessWindows: type.accessWindows.map((each) => ({ ...each, days: [...each.days] })),
  customFields: [...type.customFields],
});

export const GUEST_TYPE_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...SHOWN,
    path: '/guest-types',
    name: 'listGuestTypes',
    needs: MAY_SEE,
    summary: 'List the guest types that the key may use',
    query: pageQuery,
    answer: z.object({ guestTypes: z.array(guestType), next }),
    async run({ query, by }, parts) {
      const all = await visible(await parts.app.guestTypes.list(), 'guestTypeIds', by, parts);
      const page = pageOf(all, (each) => each.id, query);
      return { guestTypes: page.items.map(typeOf), next: page.next };
    },
  }),
  apiRoute({
    ...ADDED,
    path: '/guest-types',
    name: 'addGuestType',
    summary: 'Add a guest type',
    doorBody: guestTypeInput,
    answer: guestType,
    run: async ({ body, by }, { app }) => typeOf(await app.guestTypes.add(body, by)),
  }),
  apiRoute({
    ...CHANGED,
    method: 'GET',
    path: '/guest-types/{id}',
    name: 'showGuestType',
    summary: 'Show a guest type',
    status: 200,
    answer: guestType,
    run: async ({ params }, { app }) => typeOf(await app.guestTypes.find(params.id)),
  }),
  apiRoute({
    ...CHANGED,
    method: 'PATCH',
    path: '/guest-types/{id}',
    name: 'changeGuestType',
    summary: 'Change a guest type; accounts that there are keep their end',
    status: 200,
    doorBody: guestTypeChange,
    answer: guestType,
    run: async ({ params, body, by }, { app }) => typeOf(await app.guestTypes.change(params.id, body, by)),
  }),
  apiRoute({
    ...CHANGED,
    method: 'DELETE',
    path: '/guest-types/{id}',
    name: 'removeGuestType',
    summary: 'Delete a guest type of which there are no accounts',
    status: 204,
    run: ({ params, by }, { app }) => app.guestTypes.remove(params.id, by),
  }),
  apiRoute({
    ...SHOWN,
    path: '/locations',
    name: 'listLocations',
    needs: MAY_SEE,
    summary: 'List the locations that the key may use',
    query: pageQuery,
    answer: z.object({ locations: z.array(location), next }),
    async run({ query, by }, parts) {
      const all = await visible(await parts.app.guestTypes.locations.list(), 'locationIds', by, parts);
      const page = pageOf(all, (each) => each.id, query);
      return { locations: [...page.items], next: page.next };
    },
  }),
  apiRoute({
    ...ADDED,
    path: '/locations',
    name: 'addLocation',
    summary: 'Add a location',
    doorBody: locationInput,
    answer: location,
    run: ({ body, by }, { app }) => app.guestTypes.locations.add(body, by),
  }),
  apiRoute({
    ...CHANGED,
    method: 'PATCH',
    path: '/locations/{id}',
    name: 'changeLocation',
    summary: 'Change a location; accounts that there are keep their end',
    status: 200,
    doorBody: locationInput.partial(),
    answer: location,
    run: ({ params, body, by }, { app }) => app.guestTypes.locations.change(params.id, body, by),
  }),
  apiRoute({
    ...CHANGED,
    method: 'DELETE',
    path: '/locations/{id}',
    name: 'removeLocation',
    summary: 'Delete a location in which there are no accounts',
    status: 204,
    run: ({ params, by }, { app }) => app.guestTypes.locations.remove(params.id, by),
  }),
  apiRoute({
    ...SHOWN,
    path: '/ssids',
    name: 'listSsids',
    needs: MAY_SEE,
    summary: 'List the Wi-Fi networks that guests are told to join',
    query: pageQuery,
    answer: z.object({ ssids: z.array(ssid), next }),
    async run({ query }, { app }) {
      const page = pageOf(await app.guestTypes.locations.ssids(), (each) => each.id, query);
      return { ssids: [...page.items], next: page.next };
    },
  }),
  apiRoute({
    ...ADDED,
    path: '/ssids',
    name: 'addSsid',
    summary: 'Add a Wi-Fi network',
    doorBody: ssidInput,
    answer: ssid,
    run: ({ body, by }, { app }) => app.guestTypes.locations.addSsid(body, by),
  }),
  apiRoute({
    ...CHANGED,
    method: 'DELETE',
    path: '/ssids/{id}',
    name: 'removeSsid',
    summary: 'Delete a Wi-Fi network',
    status: 204,
    run: ({ params, by }, { app }) => app.guestTypes.locations.removeSsid(params.id, by),
  }),
];
