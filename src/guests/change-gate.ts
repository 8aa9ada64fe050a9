// Changes to what is known of a guest and to what the account is; the term is changed by extending.
import { given, isId, parsed, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import type { GuestTypes } from '../guest-types/guest-types.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { FieldProblem } from '../refusal.ts';
import type { GuestRights, GuestVerb } from '../sponsors/sponsors.ts';
import { guestNotFound, type GuestView, type StoredGuest } from './guest.ts';
import { guestChange } from './guest-input.ts';
import { guestStore } from './guest-store.ts';
import { customProblems } from './making-gate.ts';
import { phoneNumber } from './phone-number.ts';
import type { TypesAndLocations, ViewingDesk } from './viewing-gate.ts';

export interface Changing {
  /** What is left out stays as it is. */
  change(id: string, input: unknown, by: Actor): Promise<GuestView>;
}

interface ChangeNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly rightsFor: (by: Actor, verb: GuestVerb) => Promise<GuestRights>;
  readonly guestTypes: GuestTypes;
  readonly viewing: Pick<ViewingDesk, 'find' | 'typesAndLocations'>;
}

export function createChanging({ database, audit, guestTypes, rightsFor, viewing }: ChangeNeeds): Changing {
  return {
    async change(id, input, by) {
      const rights = await rightsFor(by, 'update');
      const change = given(parsed(guestChange, input));
      const phone =
        change.phone === undefined || change.phone === '' ? change.phone : phoneNumber(change.phone);
      const around = await viewing.typesAndLocations();
      const networks = (await guestTypes.locations.ssids()).map(({ name }) => name);
      await database.transaction(async (tx) => {
        const [before] = isId(id) ? await guestStore(tx).lock([id], rights.scope) : [];
        if (!before) throw guestNotFound();
        const after = { ...before, ...change, phone: phone ?? before.phone };
        const problems = changeProblems(before, after, rights, around);
        // What a type asks for may have changed since the account was made: whoever corrects a name is not to answer for it.
        if (change.customFields !== undefined || change.guestTypeId !== undefined)
          problems.push(...customFieldProblems(after, around));
        if (change.phone !== undefined && phone === undefined)
          problems.push({ field: 'phone', problem: 'must be a phone number such as +14085550100' });
        if (after.ssid !== null && after.ssid !== before.ssid && !networks.includes(after.ssid))
          problems.push({ field: 'ssid', problem: 'is not one of the networks' });
        if (problems.length > 0) throw unusable(problems);
        await guestStore(tx).change(after);
        await audit.record(tx, by, {
          action: 'guest.change',
          subject: before.username,
          before: likewise(before, change),
          after: change,
        });
      });
      return viewing.find(id, by);
    },
  };
}

/** What an account has, it keeps; what it is to have, its sponsor must be allowed to use. */
function changeProblems(
  before: StoredGuest,
  after: StoredGuest,
  { guestTypeIds, locationIds }: GuestRights,
  { types, locations }: TypesAndLocations,
): FieldProblem[] {
  const isKept = (allowed: 'all' | ReadonlySet<string>, was: string, is: string): boolean =>
    was === is || allowed === 'all' || allowed.has(is);
  const problems: FieldProblem[] = [];
  if (!types.has(after.guestTypeId) || !isKept(guestTypeIds, before.guestTypeId, after.guestTypeId))
    problems.push({ field: 'guestTypeId', problem: 'is not a guest type that you may use' });
  if (!locations.has(after.locationId) || !isKept(locationIds, before.locationId, after.locationId))
    problems.push({ field: 'locationId', problem: 'is not a location that you may use' });
  return problems;
}

function customFieldProblems(after: StoredGuest, { types }: TypesAndLocations): FieldProblem[] {
  const type = types.get(after.guestTypeId);
  return type ? customProblems(after, type) : [];
}

/** The same fields of what it was. */
function likewise<T extends object>(from: T, change: object): Partial<T> {
  return Object.fromEntries(Object.entries(from).filter(([field]) => field in change)) as Partial<T>;
}
