// Guest access on a whole road: sponsors in groups of one's choosing, the shipped guest types, a location in Amsterdam.
import type { TestContext } from 'node:test';
import { v7 as uuidv7 } from 'uuid';
import type { GuestType, Location } from '../../src/guest-types/guest-types.ts';
import type { CreatedGuest } from '../../src/guests/guests.ts';
import { commandActor, permissionsOf, type Actor } from '../../src/permissions/permissions.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import type { SponsorGroup } from '../../src/sponsors/sponsors.ts';
import { createTestRoad, type RoadOptions, type TestRoad } from './road.ts';

export const SPONSOR_PASSWORD = 'quiet-lake-41-otters';
export const ADMIN: Actor = commandActor('root');

export interface TestGuests extends TestRoad {
  readonly types: Readonly<Record<'Contractor' | 'Daily' | 'Weekly', GuestType>>;
  readonly location: Location;
  /** A group of its own with these permissions; the shipped types and the location. */
  readonly group: (permissions?: Record<string, unknown>) => Promise<SponsorGroup>;
  /** An account of role `sponsor` in these groups, as it acts in the sponsor portal. */
  readonly sponsor: (
    name: string,
    ...groups: readonly SponsorGroup[]
  ) => Promise<Actor & { readonly accountId: string }>;
  readonly create: (by: Actor, more?: Record<string, unknown>) => Promise<CreatedGuest>;
  /** A key of the API that is this sponsor's. */
  keyOf(sponsorId: string): Promise<string>;
}

export async function createTestGuests(t: TestContext, options: RoadOptions = {}): Promise<TestGuests> {
  const road = await createTestRoad(t, options);
  return { ...road, ...(await guestAccess(road)) };
}

export async function guestAccess({ app }: Pick<TestRoad, 'app'>): Promise<Omit<TestGuests, keyof TestRoad>> {
  const all = await app.guestTypes.list();
  const named = (name: string): GuestType => all.find((type) => type.name === name)!;
  const types = { Contractor: named('Contractor'), Daily: named('Daily'), Weekly: named('Weekly') };
  const [first] = await app.guestTypes.locations.list();
  const location = await app.guestTypes.locations.change(
    first!.id,
    { name: 'Amsterdam', timeZone: 'Europe/Amsterdam' },
    ADMIN,
  );
  return {
    types,
    location,
    group: (permissions = {}) =>
      app.sponsors.addGroup(
        {
          name: `Group ${uuidv7().slice(-8)}`,
          guestTypeIds: all.map(({ id }) => id),
          locationIds: [location.id],
          ...permissions,
        },
        ADMIN,
      ),
    async sponsor(name, ...groups) {
      const { id } = await app.sponsors.add(
        {
          name,
          displayName: name,
          email: `${name}@contoso.com`,
          password: new Secret(SPONSOR_PASSWORD),
          mustChangePassword: false,
        },
        groups.map((group) => group.id),
        ADMIN,
      );
      return { kind: 'sponsor', id, accountId: id, name, permissions: permissionsOf('sponsor') };
    },
    async keyOf(ownerId) {
      const input = { name: 'test', scopes: ['guests.sponsor'], ownerId };
      return (await app.accounts.apiKeys.issue(input, ADMIN)).key.reveal();
    },
    create: (by, more = {}) => app.guests.create({ guestTypeId: types.Daily.id, ...more }, by),
  };
}
