// What guest accounts are made of: guest types, the locations whose clock they go by, and the Wi-Fi networks guests join.
// Who may use which of them is said by the sponsor groups, a floor above.
import { given, isId, parsed, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
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
import { createLocations, FOREIGN_KEY_VIOLATION, type Locations } from './locations-gate.ts';

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
  type CustomField,
  type GuestType,
  type Weekday,
} from './guest-type.ts';
export { isTimeZone, locationInput, ssidInput, usualLocation, type Location, type Ssid } from './location.ts';
export type { Locations } from './locations-gate.ts';

export interface GuestTypes {
  list(): Promise<GuestType[]>;
  /** Throws a Refusal where there is none. */
  find(id: string): Promise<GuestType>;
  add(input: unknown, by: Actor): Promise<GuestType>;
  /** What is left out stays as it is. Accounts that exist keep their end. */
  change(id: string, input: unknown, by: Actor): Promise<GuestType>;
  /** Refused while there are accounts of it. */
  remove(id: string, by: Actor): Promise<void>;
  readonly locations: Locations;
}

interface GuestTypeNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly newId: () => string;
}

export function createGuestTypes({ database, audit, newId }: GuestTypeNeeds): GuestTypes {
  return {
    list: () => guestTypeStore(database.sql).all(),
    async find(id) {
      const type = isId(id) ? await guestTypeStore(database.sql).find(id) : undefined;
      if (!type) throw noGuestType();
      return type;
    },
    async add(input, by) {
      authorise(by, 'guests.settings');
      const type = parsed(guestTypeInput, input);
      refuseDurations(type);
      const id = newId();
      await database.transaction(async (tx) => {
        if (!(await guestTypeStore(tx).save(id, type))) throw nameTaken();
        await audit.record(tx, by, { action: 'guest-type.add', subject: type.name, after: type });
      });
      return { id, ...type };
    },
    async change(id, input, by) {
      authorise(by, 'guests.settings');
      const change = parsed(guestTypeChange, input);
      return database.transaction(async (tx) => {
        const before = isId(id) ? await guestTypeStore(tx).lock(id) : undefined;
        if (!before) throw noGuestType();
        const after = { ...before, ...given(change) };
        refuseDurations(after);
        if (!(await guestTypeStore(tx).save(id, withoutId(after)))) throw nameTaken();
        await audit.record(tx, by, { action: 'guest-type.change', subject: before.name, before, after });
        return after;
      });
    },
    async remove(id, by) {
      authorise(by, 'guests.settings');
      try {
        await database.transaction(async (tx) => {
          const before = isId(id) ? await guestTypeStore(tx).lock(id) : undefined;
          if (!before) throw noGuestType();
          await guestTypeStore(tx).remove(id);
          await audit.record(tx, by, { action: 'guest-type.remove', subject: before.name, before });
        });
      } catch (error) {
        if ((error as { code?: string }).code !== FOREIGN_KEY_VIOLATION) throw error;
        throw new Refusal(
          'conflict',
          'guest_type_in_use',
          'There are guest accounts of this type. Delete or purge them first, or change the type instead.',
        );
      }
    },
    locations: createLocations({ database, audit, newId }),
  };
}

function refuseDurations(type: GuestTypeInput): void {
  const problem = durationProblem(type);
  if (problem) throw unusable([problem]);
}

const withoutId = ({ id: _, ...type }: GuestType) => type;

function noGuestType(): Refusal {
  return new Refusal(
    'not_found',
    'guest_type_not_found',
    'There is no such guest type (any more). Look at the list of guest types.',
  );
}

const nameTaken = (): Refusal => unusable([{ field: 'name', problem: 'is taken; choose another one' }]);
