// Accounts as they are looked at, within one's rights: one, many, by name, with their passwords, as slips to print.
import { isId } from '../accounts/accounts.ts';
import type { Database } from '../database/database.ts';
import type { Duration, GuestType, GuestTypes, Location } from '../guest-types/guest-types.ts';
import { isLanguage, type Language } from '../languages/languages.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { Seal, Secret } from '../secrets/secrets.ts';
import type { GuestRights, GuestVerb } from '../sponsors/sponsors.ts';
import type { Clock } from '../time/clock.ts';
import { guestNotFound, shownGuest, type GuestView, type StoredGuest } from './guest.ts';
import { guestStateOf, mayHappen } from './guest-state.ts';
import { guestStore } from './guest-store.ts';
import type { Facts, Handing } from './handing-over-gate.ts';
import { GUEST_PASSWORD } from './making-gate.ts';
import { guestSearchStore } from './search-store.ts';

export interface Slip {
  readonly id: string;
  readonly language: Language;
  readonly facts: Facts;
  /** Not null: the time runs from the first sign-in, which has not been yet. */
  readonly fromFirstSignIn: Duration | null;
}

export interface Viewing {
  /** Throws a Refusal where there is none within one's rights. */
  find(id: string, by: Actor): Promise<GuestView>;
  findByName(userName: string, by: Actor): Promise<GuestView>;
  /** Of many at once, in their order; those that are not within one's rights are left out. */
  findMany(ids: readonly string[], by: Actor): Promise<readonly GuestView[]>;
  /** Passwords that are still known, of the accounts that one may see. */
  passwords(ids: readonly string[], by: Actor): Promise<ReadonlyMap<string, Secret>>;
  /** What is printed for each guest whom one could resend it to, with the password where it is still known; for whoever may see it. */
  slips(ids: readonly string[], by: Actor): Promise<readonly Slip[]>;
}

export interface TypesAndLocations {
  readonly types: ReadonlyMap<string, GuestType>;
  readonly locations: ReadonlyMap<string, Location>;
}

/** What the other parts of this folder look at, whoever asks. */
export interface ViewingDesk extends Viewing {
  readonly views: (guests: readonly StoredGuest[]) => Promise<GuestView[]>;
  /** In their order. */
  readonly shown: (ids: readonly string[]) => Promise<GuestView[]>;
  readonly typesAndLocations: () => Promise<TypesAndLocations>;
}

interface ViewingNeeds {
  readonly database: Database;
  readonly guestTypes: GuestTypes;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly handing: Pick<Handing, 'factsOf'>;
  readonly rightsFor: (by: Actor, verb: GuestVerb) => Promise<GuestRights>;
}

const BY_NAME = { by: 'username', isDescending: false } as const;

export function createViewing(needs: ViewingNeeds): ViewingDesk {
  const { database, guestTypes, seal, clock, handing, rightsFor } = needs;

  async function typesAndLocations(): Promise<TypesAndLocations> {
    const [types, locations] = [await guestTypes.list(), await guestTypes.locations.list()];
    return {
      types: new Map(types.map((type) => [type.id, type])),
      locations: new Map(locations.map((location) => [location.id, location])),
    };
  }

  async function views(guests: readonly StoredGuest[]): Promise<GuestView[]> {
    const { types, locations } = await typesAndLocations();
    const now = clock.now();
    return guests.flatMap((stored) => {
      const [type, location] = [types.get(stored.guestTypeId), locations.get(stored.locationId)];
      return type && location ? [shownGuest(stored, type, location, now)] : [];
    });
  }

  async function stored(ids: readonly string[], by: Actor, verb: GuestVerb): Promise<StoredGuest[]> {
    const { scope } = await rightsFor(by, verb);
    return inOrder(ids, await guestStore(database.sql).find(ids.filter(isId), scope));
  }

  const passwordOf = ({ passwordSealed }: StoredGuest): Secret | null =>
    passwordSealed === null ? null : seal.open(passwordSealed, GUEST_PASSWORD);

  return {
    typesAndLocations,
    views,
    shown: async (ids) => views(inOrder(ids, await guestStore(database.sql).find(ids, 'all'))),
    async find(id, by) {
      const [view] = await views(await stored([id], by, 'read'));
      if (!view) throw guestNotFound();
      return view;
    },
    async findByName(userName, by) {
      const { scope } = await rightsFor(by, 'read');
      const asked = { scope, filter: { userName }, now: clock.now(), order: BY_NAME, limit: 1 };
      const [view] = await views((await guestSearchStore(database.sql).page(asked)).rows);
      if (!view) throw guestNotFound();
      return view;
    },
    findMany: async (ids, by) => views(await stored(ids, by, 'read')),
    async passwords(ids, by) {
      const found = await stored(ids, by, 'view-passwords');
      return new Map(
        found.flatMap((guest) => {
          const password = passwordOf(guest);
          return password ? [[guest.id, password] as const] : [];
        }),
      );
    },
    async slips(ids, by) {
      const found = await stored(ids, by, 'view-passwords');
      const { types, locations } = await typesAndLocations();
      const now = clock.now();
      const inUse = found.filter((guest) => mayHappen('resend', guestStateOf(guest, now)));
      return inUse.flatMap((guest): Slip[] => {
        const [type, location] = [types.get(guest.guestTypeId), locations.get(guest.locationId)];
        if (!type || !location) return [];
        const facts = handing.factsOf({ guest, type, location, password: passwordOf(guest) }, null);
        const fromFirstSignIn = guest.activatedAt === null ? guest.duration : null;
        const language = isLanguage(guest.language) ? guest.language : 'en';
        return [{ id: guest.id, language, facts, fromFirstSignIn }];
      });
    },
  };
}

function inOrder<T extends { readonly id: string }>(ids: readonly string[], found: readonly T[]): T[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id.toLowerCase()) ?? []);
}
