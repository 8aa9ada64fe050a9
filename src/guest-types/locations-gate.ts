// Locations and SSIDs, as those who may change the settings of guest access do it.
import { given, isId, parsed, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import { isForeignKeyViolation, type Database, type Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { locationInput, ssidInput, type Location, type Ssid } from './location.ts';
import { locationStore } from './location-store.ts';

export interface Locations {
  list(): Promise<Location[]>;
  /** Throws a Refusal where there is none. */
  find(id: string): Promise<Location>;
  /** Those of them that there are; they cannot be deleted before the transaction ends. */
  hold(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>>;
  add(input: unknown, by: Actor): Promise<Location>;
  /** Accounts that exist keep their end; their times are told in the new zone. */
  change(id: string, input: unknown, by: Actor): Promise<Location>;
  /** Refused for the last one, and while there are accounts in it or a sponsor group has no other. */
  remove(id: string, by: Actor): Promise<void>;
  ssids(): Promise<Ssid[]>;
  /** Throws a Refusal where there is none. */
  findSsid(id: string): Promise<Ssid>;
  addSsid(input: unknown, by: Actor): Promise<Ssid>;
  removeSsid(id: string, by: Actor): Promise<void>;
}

interface LocationNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly newId: () => string;
  readonly groupsWithOnly: GroupsWithOnly;
}

/**
 * Names of the sponsor groups that have no other, and get none until the transaction ends. The groups are a floor above:
 * whoever wires the parts brings it.
 */
export type GroupsWithOnly = (
  tx: Transaction,
  offers: 'guestTypeIds' | 'locationIds',
  id: string,
) => Promise<readonly string[]>;

export function createLocations(needs: LocationNeeds): Locations {
  const { database, audit, newId, groupsWithOnly } = needs;
  const list = (): Promise<Location[]> => locationStore(database.sql).all();
  return {
    list,
    async find(id) {
      const found = (await list()).find((location) => location.id === id.toLowerCase());
      if (!found) throw noLocation();
      return found;
    },
    hold: (tx, ids) => locationStore(tx).hold(ids),
    async add(input, by) {
      authorise(by, 'guests.settings');
      const location = { id: newId(), ...parsed(locationInput, input) };
      await database.transaction(async (tx) => {
        if (!(await locationStore(tx).save(location))) throw nameTaken();
        await audit.record(tx, by, { action: 'location.add', subject: location.name, after: location });
      });
      return location;
    },
    async change(id, input, by) {
      authorise(by, 'guests.settings');
      const change = parsed(locationInput.partial(), input);
      return database.transaction(async (tx) => {
        const before = (await locationStore(tx).lockAll()).find(
          (location) => location.id === id.toLowerCase(),
        );
        if (!before) throw noLocation();
        const after = { ...before, ...given(change) };
        if (!(await locationStore(tx).save(after))) throw nameTaken();
        await audit.record(tx, by, { action: 'location.change', subject: before.name, before, after });
        return after;
      });
    },
    async remove(id, by) {
      authorise(by, 'guests.settings');
      try {
        await database.transaction(async (tx) => {
          const all = await locationStore(tx).lockAll();
          const before = all.find((location) => location.id === id.toLowerCase());
          if (!before) throw noLocation();
          if (all.length === 1) throw lastLocation();
          refuseOnlyOneOf(await groupsWithOnly(tx, 'locationIds', before.id));
          await locationStore(tx).remove(before.id);
          await audit.record(tx, by, { action: 'location.remove', subject: before.name, before });
        });
      } catch (error) {
        if (!isForeignKeyViolation(error)) throw error;
        throw new Refusal(
          'conflict',
          'location_in_use',
          'There are guest accounts in this location. Delete or purge them first, or change the location instead.',
        );
      }
    },
    ssids: () => locationStore(database.sql).ssids(),
    async findSsid(id) {
      const found = (await locationStore(database.sql).ssids()).find((ssid) => ssid.id === id.toLowerCase());
      if (!found) throw noSsid();
      return found;
    },
    async addSsid(input, by) {
      authorise(by, 'guests.settings');
      const ssid = { id: newId(), ...parsed(ssidInput, input) };
      await database.transaction(async (tx) => {
        if (!(await locationStore(tx).addSsid(ssid))) throw nameTaken();
        await audit.record(tx, by, { action: 'ssid.add', subject: ssid.name, after: ssid });
      });
      return ssid;
    },
    async removeSsid(id, by) {
      authorise(by, 'guests.settings');
      await database.transaction(async (tx) => {
        const removed = isId(id) ? await locationStore(tx).removeSsid(id) : undefined;
        if (!removed) throw noSsid();
        await audit.record(tx, by, { action: 'ssid.remove', subject: removed.name, before: removed });
      });
    },
  };
}

function noLocation(): Refusal {
  return new Refusal(
    'not_found',
    'location_not_found',
    'There is no such location (any more). Look at the list of locations.',
  );
}

function noSsid(): Refusal {
  return new Refusal(
    'not_found',
    'ssid_not_found',
    'There is no such network (any more). Look at the list of networks.',
  );
}

function lastLocation(): Refusal {
  return new Refusal(
    'conflict',
    'location_last',
    'This is the last location, and accounts need one. Add another first, or change this one.',
  );
}

function refuseOnlyOneOf(groups: readonly string[]): void {
  if (groups.length === 0) return;
  const names = groups.join(', ');
  throw new Refusal(
    'conflict',
    'location_only_one',
    `This is the only location of these sponsor groups: ${names}. Give each of them another one first.`,
    { about: { groups: names } },
  );
}

const nameTaken = (): Refusal => unusable([{ field: 'name', problem: 'is taken; choose another one' }]);
