// The lists among the settings of guest access: guest types, locations, SSIDs, sponsor groups. A list that is saved adds what
// is new, changes what is there by its id or name, and removes nothing.
import { nameKey } from '../accounts/accounts.ts';
import type { App } from '../app.ts';
import type { Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { idNamed } from './guests-options.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Listed {
  /** Of one of them, as a refusal names it. */
  readonly one: string;
  readonly all: (app: App) => Promise<readonly Named[]>;
  readonly add: (app: App, input: object, by: Actor) => Promise<unknown>;
  /** Left out: there is nothing but the name. */
  readonly change?: (app: App, id: string, input: object, by: Actor) => Promise<unknown>;
  readonly remove: (app: App, id: string, by: Actor) => Promise<void>;
}

export const LISTED: Readonly<Record<string, Listed>> = {
  types: {
    one: 'guest type',
    all: ({ guestTypes }) => guestTypes.list(),
    add: ({ guestTypes }, input, by) => guestTypes.add(input, by),
    change: ({ guestTypes }, id, input, by) => guestTypes.change(id, input, by),
    remove: ({ guestTypes }, id, by) => guestTypes.remove(id, by),
  },
  locations: {
    one: 'location',
    all: ({ guestTypes }) => guestTypes.locations.list(),
    add: ({ guestTypes }, input, by) => guestTypes.locations.add(input, by),
    change: ({ guestTypes }, id, input, by) => guestTypes.locations.change(id, input, by),
    remove: ({ guestTypes }, id, by) => guestTypes.locations.remove(id, by),
  },
  ssids: {
    one: 'network',
    all: ({ guestTypes }) => guestTypes.locations.ssids(),
    add: ({ guestTypes }, input, by) => guestTypes.locations.addSsid(input, by),
    remove: ({ guestTypes }, id, by) => guestTypes.locations.removeSsid(id, by),
  },
  groups: {
    one: 'sponsor group',
    all: ({ sponsors }) => sponsors.groups(),
    add: async (app, input, by) => app.sponsors.addGroup(await withIds(app, input), by),
    change: async (app, id, input, by) => app.sponsors.changeGroup(id, await withIds(app, input), by),
    remove: ({ sponsors }, id, by) => sponsors.removeGroup(id, by),
  },
};

interface GroupInput {
  readonly memberIds?: unknown;
  readonly guestTypeIds?: unknown;
  readonly locationIds?: unknown;
}

/** Guest types and locations of a group may be named. Who is in it is said by `foyer sponsors set-groups`. */
async function withIds({ guestTypes }: App, input: object): Promise<object> {
  const rest = withoutMembers(input);
  const resolved = (names: unknown, all: readonly Named[], what: string): unknown =>
    Array.isArray(names)
      ? names.map((name: unknown) => (typeof name === 'string' ? idNamed(all, name, what) : name))
      : names;
  return {
    ...rest,
    ...('guestTypeIds' in rest
      ? { guestTypeIds: resolved(rest.guestTypeIds, await guestTypes.list(), 'guest type') }
      : {}),
    ...('locationIds' in rest
      ? { locationIds: resolved(rest.locationIds, await guestTypes.locations.list(), 'location') }
      : {}),
  };
}

const withoutMembers = ({ memberIds: _, ...rest }: GroupInput): GroupInput => rest;

export async function saveListed(
  { all, add, change }: Listed,
  input: unknown,
  app: App,
  by: Actor,
): Promise<readonly Named[]> {
  const given: readonly unknown[] = Array.isArray(input) ? input : [input];
  for (const each of given) {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) throw notAList();
    const { id, ...rest } = each as { id?: unknown; name?: unknown };
    const found = (await all(app)).find((known) =>
      id === undefined
        ? typeof rest.name === 'string' && nameKey(known.name) === nameKey(rest.name)
        : known.id === id,
    );
    if (!found) await add(app, rest, by);
    else if (change) await change(app, found.id, rest, by);
  }
  return all(app);
}

export async function removeListed(
  { one, all, remove }: Listed,
  name: string,
  app: App,
  by: Actor,
): Promise<void> {
  await remove(app, idNamed(await all(app), name, one), by);
}

function notAList(): Refusal {
  return new Refusal(
    'invalid',
    'guest_settings_no_list',
    'The file must hold one object, or a list of objects, as "show" prints them. Correct it and try again.',
  );
}
