// Guest accounts: made, shown, changed and ended by whoever may, told to their guests over the main road, signed in by them.
// What somebody may is asked of the sponsor groups with every question; whose accounts is part of every statement.
import type { Accounts, Hashing } from '../accounts/accounts.ts';
import { isId, parsed, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { given, type GuestTypes } from '../guest-types/guest-types.ts';
import type { Log } from '../log/log.ts';
import type { Mail } from '../mail/mail.ts';
import type { Notifications } from '../notifications/notifications.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { Secret, Seal } from '../secrets/secrets.ts';
import type { Settings } from '../settings/settings.ts';
import type { GuestRights, GuestVerb, Sponsors } from '../sponsors/sponsors.ts';
import type { Clock } from '../time/clock.ts';
import { createActs, type Acts } from './acts-gate.ts';
import { createBatches, type Batches } from './batches-gate.ts';
import { createCreation, verbMissing, type Creation } from './creation-gate.ts';
import { guestChange } from './guest-input.ts';
import { createGuestSignIn, type GuestSignIn } from './guest-sign-in-gate.ts';
import { guestStore } from './guest-store.ts';
import { guestNotFound, shownGuest, type GuestView, type StoredGuest } from './guest.ts';
import { readImportFile, type ImportFile } from './import-file.ts';
import { createHanding } from './handing-over-gate.ts';
import { createListing, type Listing } from './listing-gate.ts';
import { createMaking, customProblems, GUEST_PASSWORD } from './making-gate.ts';
import { phoneNumber } from './phone-number.ts';
import { createPolicies, type Policies } from './policies-gate.ts';
import { createPreviews, type Previews } from './preview-gate.ts';
import { createPurge, type Purge } from './purge-gate.ts';
import { guestSearchStore } from './search-store.ts';
import { createGuestUpkeep, type GuestUpkeep } from './upkeep-loop.ts';

export {
  GUEST_ACT_NAMES,
  GUEST_ACTS,
  refuseUnlessDone,
  type ActOutcome,
  type GuestActName,
} from './guest-acts.ts';
export { MOST_SELECTED, type ActResult, type GuestSelection } from './acts-gate.ts';
export type { CreationPreview, ImportPreview } from './preview-gate.ts';
export type { Batch, RowProblem } from './batch.ts';
export { SHOWN_IN_NOTICE, type Notice } from './batches-gate.ts';
export type { CreatedGuest } from './creation-gate.ts';
export type { GuestView } from './guest.ts';
export { GUEST_ORDERS, guestFilter, type GuestFilter, type GuestOrder } from './guest-filter.ts';
export {
  batchInput,
  delivery,
  extensionInput,
  guestChange,
  guestInput,
  suspensionInput,
} from './guest-input.ts';
export { guestPoliciesInput, type GuestPolicies } from './guest-policies.ts';
export { GUEST_STATES, HAPPENS_IN, type GuestState } from './guest-state.ts';
export type { GuestSignInResult } from './guest-sign-in-gate.ts';
export {
  IMPORT_TEMPLATE,
  LEFT_OUT_HEADING,
  readImportFile,
  type ImportFile,
  type ImportProblem,
  type ImportRow,
} from './import-file.ts';
export type { GuestCounts, GuestListing, GuestPage } from './listing-gate.ts';
export { purgeInput, type PurgeRun, type PurgeSchedule } from './purge.ts';
export type { ShownPurge } from './purge-gate.ts';
export { localText } from './validity.ts';

export interface Guests extends Creation, Previews, Acts, Listing {
  /** Throws a Refusal where there is none within one's rights. */
  find(id: string, by: Actor): Promise<GuestView>;
  findByName(userName: string, by: Actor): Promise<GuestView>;
  /** What an import of the file would bring; makes nothing. */
  readFile(bytes: Uint8Array, by: Actor): Promise<ImportFile>;
  /** What is left out stays as it is; the term is changed by extending. */
  change(id: string, input: unknown, by: Actor): Promise<GuestView>;
  /** Passwords that are still known, of the accounts that one may see; for printing. */
  passwords(ids: readonly string[], by: Actor): Promise<ReadonlyMap<string, Secret>>;
  rightsOf(by: Actor): Promise<GuestRights>;
  readonly batches: Batches;
  readonly policies: Policies;
  readonly purge: Purge;
  readonly signIn: GuestSignIn;
  readonly upkeep: GuestUpkeep;
}

interface GuestNeeds {
  readonly database: Database;
  readonly settings: Settings;
  readonly audit: Audit;
  readonly accounts: Pick<Accounts, 'administrators'>;
  readonly guestTypes: GuestTypes;
  readonly sponsors: Sponsors;
  readonly mail: Pick<Mail, 'enqueueMany'>;
  readonly notifications: Notifications;
  readonly hashing: Hashing;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Log;
  readonly baseUrl: string;
  readonly timeZone: string;
}

export function createGuests(needs: GuestNeeds): Guests {
  const { database, audit, guestTypes, sponsors, seal, clock } = needs;
  const policies = createPolicies(needs);

  async function rightsFor(by: Actor, verb: GuestVerb): Promise<GuestRights> {
    const rights = await sponsors.rightsOf(by);
    if (rights.verbs.has(verb)) return rights;
    const lacksApi =
      by.kind === 'api-key' && (await sponsors.rightsOf({ ...by, kind: 'sponsor' })).verbs.has(verb);
    throw verbMissing(verb, { lacksApi });
  }

  async function typesAndLocations() {
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

  const shown = async (ids: readonly string[]): Promise<GuestView[]> => {
    const found = new Map(
      (await views(await guestStore(database.sql).find(ids, 'all'))).map((v) => [v.id, v]),
    );
    return ids.flatMap((id) => found.get(id) ?? []);
  };

  async function find(id: string, by: Actor): Promise<GuestView> {
    const { scope } = await rightsFor(by, 'read');
    const [view] = isId(id) ? await views(await guestStore(database.sql).find([id], scope)) : [];
    if (!view) throw guestNotFound();
    return view;
  }

  const making = createMaking({ ...needs, policies: () => policies.shown() });
  const handing = createHanding(needs);
  const parts = { ...needs, making, handing, rightsFor, shown, typesAndLocations };
  const batches = createBatches(parts);
  const purge = createPurge(needs);

  return {
    ...createCreation(parts),
    ...createPreviews(parts),
    ...createActs(parts),
    ...createListing({ ...parts, views }),
    find,
    async findByName(userName, by) {
      const { scope } = await rightsFor(by, 'read');
      const asked = { scope, filter: { userName }, now: clock.now() };
      const [view] = await views(
        await guestSearchStore(database.sql).page({ ...asked, order: BY_NAME, limit: 1 }),
      );
      if (!view) throw guestNotFound();
      return view;
    },
    async readFile(bytes, by) {
      await rightsFor(by, 'import');
      return readImportFile(bytes);
    },
    async change(id, input, by) {
      const { scope, guestTypeIds, locationIds } = await rightsFor(by, 'update');
      const change = given(parsed(guestChange, input));
      const { types } = await typesAndLocations();
      await database.transaction(async (tx) => {
        const [before] = isId(id) ? await guestStore(tx).lock([id], scope) : [];
        if (!before) throw guestNotFound();
        const after: StoredGuest = { ...before, ...change, phone: before.phone };
        const problems = customProblems(after, types.get(after.guestTypeId) ?? { customFields: [] });
        const phone = change.phone === undefined ? before.phone : phoneNumber(change.phone);
        if (phone === undefined && change.phone !== '')
          problems.push({ field: 'phone', problem: 'must be a phone number such as +14085550100' });
        const isNew = (allowed: 'all' | ReadonlySet<string>, was: string, is: string): boolean =>
          was !== is && allowed !== 'all' && !allowed.has(is);
        if (isNew(guestTypeIds, before.guestTypeId, after.guestTypeId) || !types.has(after.guestTypeId))
          problems.push({ field: 'guestTypeId', problem: 'is not a guest type that you may use' });
        if (isNew(locationIds, before.locationId, after.locationId))
          problems.push({ field: 'locationId', problem: 'is not a location that you may use' });
        if (problems.length > 0) throw unusable(problems);
        await guestStore(tx).change({ ...after, phone: phone ?? '' });
        await audit.record(tx, by, {
          action: 'guest.change',
          subject: before.username,
          before: given(pick(before, change)),
          after: change,
        });
      });
      return find(id, by);
    },
    async passwords(ids, by) {
      const { scope } = await rightsFor(by, 'view-passwords');
      const found = await guestStore(database.sql).find(ids.filter(isId), scope);
      return new Map(
        found.flatMap(({ id, passwordSealed }) =>
          passwordSealed === null ? [] : [[id, seal.open(passwordSealed, GUEST_PASSWORD)] as const],
        ),
      );
    },
    rightsOf: (by) => sponsors.rightsOf(by),
    batches,
    policies,
    purge,
    signIn: createGuestSignIn({ ...parts }),
    upkeep: createGuestUpkeep({ ...needs, batches, purge }),
  };
}

const BY_NAME = { by: 'username', isDescending: false } as const;

function pick<T extends object>(from: T, like: object): Partial<T> {
  return Object.fromEntries(Object.entries(from).filter(([field]) => field in like)) as Partial<T>;
}
