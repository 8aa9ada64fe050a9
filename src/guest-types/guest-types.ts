// What guest accounts are made of: guest types, the locations whose clock they go by, and the Wi-Fi networks guests join.
// Who may use which of them is said by the sponsor groups, a floor above.
import { given, isId, parsed, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import { isForeignKeyViolation, type Database, type Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import {
  durationProblem,
  guestTypeChange,
  guestTypeInput,
  type GuestType,
  type GuestTypeInput,
} from './guest-type.ts';
import { guestTypeStore } from './guest-type-store.ts';
import { createLocations, type GroupsWithOnly, type Locations } from './locations-gate.ts';

export {
  after,
  before,
  duration,
  DURATION_UNITS,
  minutesOf,
  timeLeft,
  timeLeftText,
  zoned,
  type Duration,
  type DurationUnit,
} from './duration.ts';
export {
  guestTypeChange,
  guestTypeInput,
  WEEKDAYS,
  type AccessWindow,
  type GuestType,
  type Weekday,
} from './guest-type.ts';
export { locationInput, ssidInput, usualLocation, type Location, type Ssid } from './location.ts';
export type { Locations } from './locations-gate.ts';

/** What stands or falls with the guest type: done in its transaction, once it is written. */
export type BesideGuestType = (tx: Transaction, type: GuestType) => Promise<void>;

export interface GuestTypes {
  list(): Promise<GuestType[]>;
  /** Throws a Refusal where there is none. */
  find(id: string): Promise<GuestType>;
  /** Those of them that there are; they cannot be deleted before the transaction ends. */
  hold(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>>;
  add(input: unknown, by: Actor, beside?: BesideGuestType): Promise<GuestType>;
  /** What is left out stays as it is. Accounts that exist keep their end. */
  change(id: string, input: unknown, by: Actor, beside?: BesideGuestType): Promise<GuestType>;
  /** Refused while there are accounts of it, or a sponsor group has no other. */
  remove(id: string, by: Actor): Promise<void>;
  readonly locations: Locations;
}

interface GuestTypeNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly newId: () => string;
  readonly groupsWithOnly: GroupsWithOnly;
}

export function createGuestTypes({ groupsWithOnly, ...needs }: GuestTypeNeeds): GuestTypes {
  const { database, audit, newId } = needs;
  return {
    list: () => guestTypeStore(database.sql).all(),
    async find(id) {
      const type = isId(id) ? await guestTypeStore(database.sql).find(id) : undefined;
      if (!type) throw noGuestType();
      return type;
    },
    hold: (tx, ids) => guestTypeStore(tx).hold(ids),
    async add(input, by, beside) {
      authorise(by, 'guests.settings');
      const attributes = parsed(guestTypeInput, input);
      refuseDurations(attributes);
      const type = { id: newId(), ...attributes };
      await database.transaction(async (tx) => {
        if (!(await guestTypeStore(tx).save(type))) throw nameTaken();
        await audit.record(tx, by, { action: 'guest-type.add', subject: type.name, after: attributes });
        await beside?.(tx, type);
      });
      return type;
    },
    async change(id, input, by, beside) {
      authorise(by, 'guests.settings');
      const change = parsed(guestTypeChange, input);
      return database.transaction(async (tx) => {
        const before = isId(id) ? await guestTypeStore(tx).lock(id) : undefined;
        if (!before) throw noGuestType();
        const after = { ...before, ...given(change) };
        refuseDurations(after);
        if (!(await guestTypeStore(tx).save(after))) throw nameTaken();
        await audit.record(tx, by, { action: 'guest-type.change', subject: before.name, before, after });
        await beside?.(tx, after);
        return after;
      });
    },
    async remove(id, by) {
      authorise(by, 'guests.settings');
      try {
        await database.transaction(async (tx) => {
          const before = isId(id) ? await guestTypeStore(tx).lock(id) : undefined;
          if (!before) throw noGuestType();
          refuseOnlyOneOf(await groupsWithOnly(tx, 'guestTypeIds', before.id));
          await guestTypeStore(tx).remove(before.id);
          await audit.record(tx, by, { action: 'guest-type.remove', subject: before.name, before });
        });
      } catch (error) {
        if (!isForeignKeyViolation(error)) throw error;
        throw new Refusal(
          'conflict',
          'guest_type_in_use',
          'There are guest accounts of this type. Delete or purge them first, or change the type instead.',
        );
      }
    },
    locations: createLocations({ ...needs, groupsWithOnly }),
  };
}

function refuseDurations(type: GuestTypeInput): void {
  const problem = durationProblem(type);
  if (problem) throw unusable([problem]);
}

function refuseOnlyOneOf(groups: readonly string[]): void {
  if (groups.length === 0) return;
  const names = groups.join(', ');
  throw new Refusal(
    'conflict',
    'guest_type_only_one',
    `This is the only guest type of these sponsor groups: ${names}. Give each of them another one first.`,
    { about: { groups: names } },
  );
}

function noGuestType(): Refusal {
  return new Refusal(
    'not_found',
    'guest_type_not_found',
    'There is no such guest type (any more). Look at the list of guest types.',
  );
}

const nameTaken = (): Refusal => unusable([{ field: 'name', problem: 'is taken; choose another one' }]);
