// Makes accounts out of what is known of guests: user names that nobody has, passwords that can be read out, the term. Stores
// nothing: one account and a batch differ in when they are committed.
import { randomInt } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { usualLocation, type GuestType, type GuestTypes, type Location } from '../guest-types/guest-types.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { FieldProblem } from '../refusal.ts';
import type { Secret } from '../secrets/secrets.ts';
import { type Seal } from '../secrets/secrets.ts';
import type { GuestRights } from '../sponsors/sponsors.ts';
import type { Clock } from '../time/clock.ts';
import type { StoredGuest } from './guest.ts';
import type { ImportedGuest, Terms } from './guest-input.ts';
import { guestPasswordProblem, readablePassword } from './guest-password.ts';
import type { GuestPolicies } from './guest-policies.ts';
import { createNaming } from './naming-gate.ts';
import { phoneNumber } from './phone-number.ts';
import { guestNameKey, usernameFor, usernameProblem } from './username.ts';
import { isFieldProblem, newTerm, type Term } from './validity.ts';

export const GUEST_PASSWORD = 'guest password';

/** Terms with what they name, checked against what the maker may. */
export interface ResolvedTerms {
  readonly type: GuestType;
  readonly location: Location;
  readonly ssid: string | null;
  readonly language: string;
  readonly term: Term;
}

/** For whom accounts are made, and in which batch. */
export interface Maker {
  readonly sponsorId: string | null;
  readonly sponsorName: string;
  readonly batchId: string | null;
  readonly usernamePrefix: string;
}

export interface MadeGuest {
  /** Among those that were asked for, from 0. */
  readonly place: number;
  /** Whether the user name was made by chance, for want of anything known. */
  readonly isByChance: boolean;
  readonly guest: StoredGuest;
  readonly usernameKey: string;
  readonly password: Secret;
}

/** One of `asked` by its place, and what is wrong with it. */
export interface RefusedGuest {
  readonly place: number;
  readonly problems: readonly FieldProblem[];
}

export interface Making {
  resolve(terms: Terms, rights: GuestRights, by: Actor): Promise<ResolvedTerms | readonly FieldProblem[]>;
  make(
    asked: readonly ImportedGuest[],
    terms: ResolvedTerms,
    maker: Maker,
  ): Promise<{ readonly made: readonly MadeGuest[]; readonly refused: readonly RefusedGuest[] }>;
  newPassword(given: Secret | undefined): Promise<Secret | FieldProblem>;
}

interface MakingNeeds {
  readonly database: Database;
  readonly guestTypes: GuestTypes;
  readonly policies: () => Promise<GuestPolicies>;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly newId: () => string;
}

export function createMaking({ database, guestTypes, policies, seal, clock, newId }: MakingNeeds): Making {
  const namesFor = createNaming({ database, policies });

  return {
    async resolve(asked, rights) {
      const problems: FieldProblem[] = [];
      const types = (await guestTypes.list()).filter(({ id }) => isIn(id, rights.guestTypeIds));
      const locations = (await guestTypes.locations.list()).filter(({ id }) => isIn(id, rights.locationIds));
      const type = types.find(({ id }) => id === asked.guestTypeId);
      const location =
        asked.locationId === undefined
          ? usualLocation(locations)
          : locations.find(({ id }) => id === asked.locationId);
      if (!type) problems.push({ field: 'guestTypeId', problem: 'is not a guest type that you may use' });
      if (!location) problems.push({ field: 'locationId', problem: 'is not a location that you may use' });
      if (
        asked.ssid !== null &&
        !(await guestTypes.locations.ssids()).some(({ name }) => name === asked.ssid)
      )
        problems.push({ field: 'ssid', problem: 'is not one of the networks' });
      if (!type || !location) return problems;
      const term = newTerm(asked, { type, location, daysAhead: rights.daysAhead, now: clock.now() });
      if (isFieldProblem(term)) problems.push(term);
      if (problems.length > 0 || isFieldProblem(term)) return problems;
      return { type, location, ssid: asked.ssid, language: asked.language, term };
    },

    async make(asked, terms, maker) {
      const { username, password: passwordPolicy } = await policies();
      const now = clock.now();
      const refused: RefusedGuest[] = [];
      const ready: { place: number; person: ImportedGuest; phone: string; password: Secret }[] = [];
      asked.forEach((person, place) => {
        const phone = person.phone === '' ? '' : phoneNumber(person.phone);
        const problems = [
          ...fieldProblem(
            'phone',
            phone === undefined ? 'must be a phone number such as +14085550100' : undefined,
          ),
          ...fieldProblem(
            'userName',
            person.userName === undefined ? undefined : usernameProblem(person.userName, username),
          ),
          ...fieldProblem(
            'password',
            person.password && guestPasswordProblem(person.password, passwordPolicy),
          ),
          ...fieldProblem(
            'phone',
            person.usesPhoneAsUserName && person.phone === ''
              ? 'must be given to be the user name'
              : undefined,
          ),
          ...customProblems(person, terms.type),
        ];
        if (problems.length > 0 || phone === undefined) refused.push({ place, problems });
        else
          ready.push({
            place,
            person,
            phone,
            password: person.password ?? readablePassword(passwordPolicy, randomInt),
          });
      });
      const wishes = ready.map(({ person, phone }) => ({
        given: person.userName ?? (person.usesPhoneAsUserName ? phone : undefined),
        base: usernameFor({ ...person, language: terms.language }, username),
      }));
      const names = await namesFor(wishes, maker.usernamePrefix);
      const made: MadeGuest[] = [];
      ready.forEach(({ place, person, phone, password }, index) => {
        const name = names[index];
        if (name === undefined) {
          refused.push({ place, problems: [{ field: 'userName', problem: 'is taken; choose another one' }] });
          return;
        }
        const { firstName, lastName, company, email, personVisited, reasonForVisit, customFields } = person;
        const guest: StoredGuest = {
          id: newId(),
          username: name,
          firstName,
          lastName,
          company,
          email,
          phone,
          personVisited,
          reasonForVisit,
          customFields,
          language: terms.language,
          guestTypeId: terms.type.id,
          locationId: terms.location.id,
          ssid: terms.ssid,
          sponsorId: maker.sponsorId,
          sponsorName: maker.sponsorName,
          batchId: maker.batchId,
          createdAt: now,
          ...terms.term,
          approval: null,
          activatedAt: terms.type.bypassesPortal ? now : null,
          suspendedAt: null,
          suspendReason: '',
          passwordSealed: seal.seal(password, GUEST_PASSWORD),
          passwordHash: null,
          passwordSetAt: now,
        };
        const { given, base } = wishes[index] ?? {};
        const isByChance = given === undefined && base === undefined;
        made.push({ place, isByChance, guest, usernameKey: guestNameKey(name), password });
      });
      return { made, refused: refused.sort((a, b) => a.place - b.place) };
    },

    async newPassword(given) {
      const { password } = await policies();
      if (!given) return readablePassword(password, randomInt);
      const problem = guestPasswordProblem(given, password);
      return problem === undefined ? given : { field: 'password', problem };
    },
  };
}

function isIn(id: string, allowed: 'all' | ReadonlySet<string>): boolean {
  return allowed === 'all' || allowed.has(id);
}

function fieldProblem(field: string, problem: string | undefined): FieldProblem[] {
  return problem === undefined ? [] : [{ field, problem }];
}

const FITS = {
  text: () => undefined,
  number: (text: string) => (/^-?\d+([.,]\d+)?$/.test(text) ? undefined : 'must be a number'),
  date: (text: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(text) ? undefined : 'must be a date such as 2027-03-15',
} as const;

/** A guest type may ask for more than we know of; what it does not ask for is not kept. */
export function customProblems(
  { customFields }: Pick<ImportedGuest, 'customFields'>,
  type: Pick<GuestType, 'customFields'>,
): FieldProblem[] {
  const asked = type.customFields.flatMap(({ name, kind, isRequired }) => {
    const text = customFields[name] ?? '';
    if (text === '') return fieldProblem(`customFields.${name}`, isRequired ? 'must be given' : undefined);
    return fieldProblem(`customFields.${name}`, FITS[kind](text));
  });
  const unknown = Object.keys(customFields).filter(
    (name) => !type.customFields.some((field) => field.name === name),
  );
  return [
    ...asked,
    ...unknown.map((name) => ({
      field: `customFields.${name}`,
      problem: 'is not asked for by this guest type',
    })),
  ];
}
