// The doors of guest access that change something, as rows of test/journeys/doors.test.ts.
import type { App } from '../../src/app.ts';
import type { Action } from '../../src/audit/audit.ts';
import { commandActor, type Actor, type Permission } from '../../src/permissions/permissions.ts';
import type { TestRoad } from './road.ts';

export interface Door {
  readonly permission: Permission;
  readonly action: Action;
  readonly open: (road: TestRoad, by: Actor) => Promise<unknown>;
}

const guestTypeOf = async ({ guestTypes }: App, wanted = 'Daily'): Promise<string> =>
  (await guestTypes.list()).find(({ name }) => name === wanted)?.id ?? '';
const locationOf = async ({ guestTypes }: App): Promise<string> =>
  (await guestTypes.locations.list())[0]?.id ?? '';
const batchOf = async ({ guests }: App): Promise<string> =>
  (await guests.batches.list({ limit: 1 }, commandActor('root'))).batches[0]?.id ?? '';
const groupOf = async ({ sponsors }: App): Promise<string> => (await sponsors.groups())[0]?.id ?? '';

const sponsorOf = async ({ accounts }: App): Promise<string> =>
  (await accounts.administrators.list('sponsors'))[0]?.id ?? '';

/** A batch to dismiss. */
export async function arrangeGuests(app: App): Promise<void> {
  const input = { guestTypeId: await guestTypeOf(app), count: 1 };
  await app.guests.batches.begin(input, commandActor('root'));
}

export const GUEST_DOORS: Readonly<Record<string, Door>> = {
  'guestTypes.add': {
    permission: 'guests.settings',
    action: 'guest-type.add',
    open: ({ app }, by) => app.guestTypes.add({ name: 'Event' }, by),
  },
  'guestTypes.change': {
    permission: 'guests.settings',
    action: 'guest-type.change',
    open: async ({ app }, by) => app.guestTypes.change(await guestTypeOf(app), { mostDevices: 2 }, by),
  },
  'guestTypes.remove': {
    permission: 'guests.settings',
    action: 'guest-type.remove',
    open: async ({ app }, by) => app.guestTypes.remove(await guestTypeOf(app, 'Weekly'), by),
  },
  'guestTypes.locations.add': {
    permission: 'guests.settings',
    action: 'location.add',
    open: ({ app }, by) => app.guestTypes.locations.add({ name: 'Tokyo', timeZone: 'Asia/Tokyo' }, by),
  },
  'guestTypes.locations.change': {
    permission: 'guests.settings',
    action: 'location.change',
    open: async ({ app }, by) => app.guestTypes.locations.change(await locationOf(app), { name: 'Here' }, by),
  },
  'guestTypes.locations.addSsid': {
    permission: 'guests.settings',
    action: 'ssid.add',
    open: ({ app }, by) => app.guestTypes.locations.addSsid({ name: 'Guests' }, by),
  },
  'sponsors.addGroup': {
    permission: 'sponsors.manage',
    action: 'sponsor-group.add',
    open: async ({ app }, by) =>
      app.sponsors.addGroup(
        { name: 'Front desk', guestTypeIds: [await guestTypeOf(app)], locationIds: [await locationOf(app)] },
        by,
      ),
  },
  'sponsors.changeGroup': {
    permission: 'sponsors.manage',
    action: 'sponsor-group.change',
    open: async ({ app }, by) => app.sponsors.changeGroup(await groupOf(app), { mayDelete: false }, by),
  },
  'sponsors.setGroupsOf': {
    permission: 'sponsors.manage',
    action: 'sponsor-group.set-members',
    open: async ({ app }, by) => app.sponsors.setGroupsOf(await sponsorOf(app), [await groupOf(app)], by),
  },
  'sponsors.removeGroup': {
    permission: 'sponsors.manage',
    action: 'sponsor-group.remove',
    open: async ({ app }, by) => app.sponsors.removeGroup(await groupOf(app), by),
  },
  'guests.policies.save': {
    permission: 'guests.settings',
    action: 'guest-policies.save',
    open: ({ app }, by) => app.guests.policies.save({ username: { minimumLength: 6 } }, by),
  },
  'guests.purge.save': {
    permission: 'guests.settings',
    action: 'guest-purge.save',
    open: ({ app }, by) => app.guests.purge.save({ keepDays: 3 }, by),
  },
  'guests.purge.now': {
    permission: 'guests.settings',
    action: 'guest-purge.run',
    open: ({ app }, by) => app.guests.purge.now(by),
  },
  'guests.create': {
    permission: 'guests.manage',
    action: 'guest.create',
    open: async ({ app }, by) => app.guests.create({ guestTypeId: await guestTypeOf(app) }, by),
  },
  'guests.batches.dismiss': {
    permission: 'guests.manage',
    action: 'guest.dismiss-batch',
    open: async ({ app }, by) => app.guests.batches.dismiss(await batchOf(app), by),
  },
};
