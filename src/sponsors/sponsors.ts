// Sponsor groups, who is in them, and what that lets somebody do with guest accounts. A sponsor is an account like an
// administrator (accounts/); what makes one is being in a group.
import { given, parsed, unusable, type Administrators } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { GuestTypes } from '../guest-types/guest-types.ts';
import { authorise, may, type Actor } from '../permissions/permissions.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';
import { rightsOfGroups, rightsOfPermissions, seeingAll, type GuestRights } from './guest-rights.ts';
import { createMembers, type Members } from './members-gate.ts';
import { createOffers, type Offers } from './offers-gate.ts';
import { sponsorGroupChange, sponsorGroupInput, type SponsorGroup } from './sponsor-group.ts';
import { sponsorGroupStore } from './sponsor-group-store.ts';

export {
  GUEST_VERBS,
  isWithin,
  scopeFor,
  type GuestRights,
  type GuestScope,
  type GuestVerb,
} from './guest-rights.ts';
export { groupsWithOnly } from './offers-gate.ts';
export {
  MANAGED,
  onlySponsor,
  sponsorGroupChange,
  sponsorGroupInput,
  type SponsorGroup,
  type SponsorGroupPermissions,
} from './sponsor-group.ts';

export { LONGEST_PREFIX, prefixProblem } from './username-prefix.ts';

export interface Sponsors extends Members, Offers {
  groups(): Promise<SponsorGroup[]>;
  /** Throws a Refusal where there is none. */
  findGroup(id: string): Promise<SponsorGroup>;
  addGroup(input: unknown, by: Actor): Promise<SponsorGroup>;
  /** What is left out stays as it is. */
  changeGroup(id: string, input: unknown, by: Actor): Promise<SponsorGroup>;
  /** Its members are no sponsors any more unless they are in another. */
  removeGroup(id: string, by: Actor): Promise<void>;
  /** What an actor may do with guest accounts, as things stand now. */
  rightsOf(by: Actor): Promise<GuestRights>;
}

interface SponsorNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly accounts: { readonly administrators: Pick<Administrators, 'add' | 'change' | 'hold'> };
  readonly guestTypes: GuestTypes;
  readonly newId: () => string;
}

export function createSponsors({ database, audit, accounts, guestTypes, newId }: SponsorNeeds): Sponsors {
  const groups = (): Promise<SponsorGroup[]> => sponsorGroupStore(database.sql).all();

  /** Of what the group is to have: what it has, it has. Before the group is locked, as in every transaction. */
  async function holdOffered(
    tx: Transaction,
    { guestTypeIds = [], locationIds = [] }: Partial<Pick<SponsorGroup, 'guestTypeIds' | 'locationIds'>>,
  ): Promise<void> {
    const types = await guestTypes.hold(tx, guestTypeIds);
    const locations = await guestTypes.locations.hold(tx, locationIds);
    const problems: FieldProblem[] = [];
    if (guestTypeIds.some((id) => !types.has(id)))
      problems.push({ field: 'guestTypeIds', problem: 'names a guest type that does not exist' });
    if (locationIds.some((id) => !locations.has(id)))
      problems.push({ field: 'locationIds', problem: 'names a location that does not exist' });
    if (problems.length > 0) throw unusable(problems);
  }

  return {
    groups,
    findGroup: async (id) => groupAmong(await groups(), id),
    async addGroup(input, by) {
      authorise(by, 'sponsors.manage');
      const group = { id: newId(), memberIds: [], ...parsed(sponsorGroupInput, input) };
      await database.transaction(async (tx) => {
        await holdOffered(tx, group);
        if (!(await sponsorGroupStore(tx).save(group))) throw nameTaken();
        await audit.record(tx, by, { action: 'sponsor-group.add', subject: group.name, after: group });
      });
      return group;
    },
    async changeGroup(id, input, by) {
      authorise(by, 'sponsors.manage');
      const change = given(parsed(sponsorGroupChange, input));
      return database.transaction(async (tx) => {
        await holdOffered(tx, change);
        const before = groupAmong(await sponsorGroupStore(tx).lockAll(), id);
        const after = { ...before, ...change };
        if (!(await sponsorGroupStore(tx).save(after))) throw nameTaken();
        await audit.record(tx, by, { action: 'sponsor-group.change', subject: before.name, before, after });
        return after;
      });
    },
    async removeGroup(id, by) {
      authorise(by, 'sponsors.manage');
      await database.transaction(async (tx) => {
        const before = groupAmong(await sponsorGroupStore(tx).lockAll(), id);
        await sponsorGroupStore(tx).remove(before.id);
        await audit.record(tx, by, { action: 'sponsor-group.remove', subject: before.name, before });
      });
    },
    ...createMembers({ database, audit, administrators: accounts.administrators }),
    ...createOffers({ audit, guestTypes }),
    async rightsOf(by) {
      const byPermission = rightsOfPermissions(by);
      if (byPermission) return byPermission;
      const own = rightsOfGroups(by.accountId ?? '', await groups(), { isByApi: by.kind === 'api-key' });
      return may(by, 'guests.read') ? seeingAll(own) : own;
    },
  };
}

function groupAmong(all: readonly SponsorGroup[], id: string): SponsorGroup {
  const found = all.find((group) => group.id === id.toLowerCase());
  if (!found) throw noGroup();
  return found;
}

function noGroup(): Refusal {
  return new Refusal(
    'not_found',
    'sponsor_group_not_found',
    'There is no such sponsor group (any more). Look at the list of sponsor groups.',
  );
}

const nameTaken = (): Refusal => unusable([{ field: 'name', problem: 'is taken; choose another one' }]);
