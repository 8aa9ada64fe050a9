// Sponsor groups, who is in them, and what that lets somebody do with guest accounts. A sponsor is an account like an
// administrator (accounts/); what makes one is being in a group.
import { given, isId, parsed, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import type { GuestTypes } from '../guest-types/guest-types.ts';
import { authorise, may, type Actor, type Role } from '../permissions/permissions.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';
import { rightsOfGroups, rightsOfPermissions, seeingAll, type GuestRights } from './guest-rights.ts';
import {
  sponsorGroupChange,
  sponsorGroupIds,
  sponsorGroupInput,
  type SponsorGroup,
} from './sponsor-group.ts';
import { sponsorGroupStore } from './sponsor-group-store.ts';

export {
  GUEST_VERBS,
  isWithin,
  scopeFor,
  type GuestRights,
  type GuestScope,
  type GuestVerb,
} from './guest-rights.ts';
export {
  MANAGED,
  MOST_IN_BATCH,
  sponsorGroupChange,
  sponsorGroupInput,
  type SponsorGroup,
  type SponsorGroupPermissions,
} from './sponsor-group.ts';

export { LONGEST_PREFIX, prefixProblem } from './username-prefix.ts';

export interface Sponsors {
  groups(): Promise<SponsorGroup[]>;
  /** Throws a Refusal where there is none. */
  findGroup(id: string): Promise<SponsorGroup>;
  addGroup(input: unknown, by: Actor): Promise<SponsorGroup>;
  /** What is left out stays as it is. */
  changeGroup(id: string, input: unknown, by: Actor): Promise<SponsorGroup>;
  /** Its members are no sponsors any more unless they are in another. */
  removeGroup(id: string, by: Actor): Promise<void>;
  /** In which groups an account is: of these from now on, and of no other. */
  setGroupsOf(
    account: { readonly id: string; readonly name: string },
    groupIds: unknown,
    by: Actor,
  ): Promise<void>;
  /** Throws a Refusal where one of them is no sponsor group. */
  refuseUnknownGroups(groupIds: readonly string[]): Promise<void>;
  /** What an actor may do with guest accounts, as things stand now. */
  rightsOf(by: Actor): Promise<GuestRights>;
}

interface SponsorNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly guestTypes: GuestTypes;
  readonly newId: () => string;
}

export function createSponsors({ database, audit, guestTypes, newId }: SponsorNeeds): Sponsors {
  const groups = (): Promise<SponsorGroup[]> => sponsorGroupStore(database.sql).all();

  async function findGroup(id: string): Promise<SponsorGroup> {
    const found = (await groups()).find((group) => group.id === id.toLowerCase());
    if (!found) throw noGroup();
    return found;
  }

  async function refuseUnknown({ guestTypeIds, locationIds }: SponsorGroup): Promise<void> {
    const types = new Set((await guestTypes.list()).map(({ id }) => id));
    const locations = new Set((await guestTypes.locations.list()).map(({ id }) => id));
    const problems: FieldProblem[] = [];
    if (guestTypeIds.some((id) => !types.has(id)))
      problems.push({ field: 'guestTypeIds', problem: 'names a guest type that does not exist' });
    if (locationIds.some((id) => !locations.has(id)))
      problems.push({ field: 'locationIds', problem: 'names a location that does not exist' });
    if (problems.length > 0) throw unusable(problems);
  }

  return {
    groups,
    findGroup,
    async addGroup(input, by) {
      authorise(by, 'sponsors.manage');
      const group = { id: newId(), memberIds: [], ...parsed(sponsorGroupInput, input) };
      await refuseUnknown(group);
      await database.transaction(async (tx) => {
        if (await sponsorGroupStore(tx).hasOther(group.name, group.id)) throw nameTaken();
        await sponsorGroupStore(tx).save(group);
        await audit.record(tx, by, { action: 'sponsor-group.add', subject: group.name, after: group });
      });
      return group;
    },
    async changeGroup(id, input, by) {
      authorise(by, 'sponsors.manage');
      const change = given(parsed(sponsorGroupChange, input));
      return database.transaction(async (tx) => {
        if (!isId(id) || !(await sponsorGroupStore(tx).lock(id))) throw noGroup();
        const before = await findGroup(id);
        const after = { ...before, ...change };
        await refuseUnknown(after);
        if (await sponsorGroupStore(tx).hasOther(after.name, id)) throw nameTaken();
        await sponsorGroupStore(tx).save(after);
        await audit.record(tx, by, { action: 'sponsor-group.change', subject: before.name, before, after });
        return after;
      });
    },
    async removeGroup(id, by) {
      authorise(by, 'sponsors.manage');
      await database.transaction(async (tx) => {
        if (!isId(id) || !(await sponsorGroupStore(tx).lock(id))) throw noGroup();
        const before = await findGroup(id);
        await sponsorGroupStore(tx).remove(id);
        await audit.record(tx, by, { action: 'sponsor-group.remove', subject: before.name, before });
      });
    },
    async setGroupsOf({ id, name }, groupIds, by) {
      authorise(by, 'sponsors.manage');
      const wanted = parsed(sponsorGroupIds, groupIds);
      const all = await groups();
      refuseUnlessAmong(all, wanted);
      const names = (ids: readonly string[]): string[] =>
        all.filter((group) => ids.includes(group.id)).map((group) => group.name);
      const before = all.filter(({ memberIds }) => memberIds.includes(id)).map((group) => group.name);
      await database.transaction(async (tx) => {
        await sponsorGroupStore(tx).setGroupsOf(id, wanted);
        await audit.record(tx, by, {
          action: 'sponsor-group.set-members',
          subject: name,
          before: { groups: before },
          after: { groups: names(wanted) },
        });
      });
    },
    async refuseUnknownGroups(groupIds) {
      refuseUnlessAmong(await groups(), parsed(sponsorGroupIds, groupIds));
    },
    async rightsOf(by) {
      const byPermission = rightsOfPermissions(by);
      if (byPermission) return byPermission;
      const own = rightsOfGroups(by.accountId ?? '', await groups(), { isByApi: by.kind === 'api-key' });
      return may(by, 'guests.read') ? seeingAll(own) : own;
    },
  };
}

function refuseUnlessAmong(all: readonly SponsorGroup[], groupIds: readonly string[]): void {
  if (groupIds.some((id) => !all.some((group) => group.id === id)))
    throw unusable([{ field: 'groupIds', problem: 'names a sponsor group that does not exist' }]);
}

/** The account, where it is a sponsor's: an administrator is changed among the administrators. */
export function onlySponsor<T extends { readonly role: Role }>(account: T): T {
  if (account.role === 'sponsor') return account;
  throw new Refusal(
    'not_found',
    'sponsor_not_found',
    'There is no such sponsor (any more). Look at the list of sponsors, or run "foyer sponsors list".',
  );
}

function noGroup(): Refusal {
  return new Refusal(
    'not_found',
    'sponsor_group_not_found',
    'There is no such sponsor group (any more). Look at the list of sponsor groups.',
  );
}

const nameTaken = (): Refusal => unusable([{ field: 'name', problem: 'is taken; choose another one' }]);
