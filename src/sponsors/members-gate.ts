// Who is in which sponsor group, and accounts that are made and changed together with that.
import { parsed, type Administrators, type AdministratorView } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { onlySponsor, refuseUnlessAmong, sponsorGroupIds, type SponsorGroup } from './sponsor-group.ts';
import { sponsorGroupStore } from './sponsor-group-store.ts';

export interface Members {
  /** An account of the role `sponsor` in these groups: both, or neither. */
  add(input: object, groupIds: readonly string[], by: Actor): Promise<AdministratorView>;
  /** Of a sponsor. What is left out of the account stays as it is; the groups are as below. */
  change(id: string, input: object, groupIds: readonly string[], by: Actor): Promise<AdministratorView>;
  /** In which groups an account is, an administrator's too: of these from now on, and of no other. */
  setGroupsOf(accountId: string, groupIds: unknown, by: Actor): Promise<void>;
}

interface MemberNeeds {
  readonly database: Pick<Database, 'transaction'>;
  readonly audit: Pick<Audit, 'record'>;
  readonly administrators: Pick<Administrators, 'add' | 'change' | 'hold'>;
}

export function createMembers({ database, audit, administrators }: MemberNeeds): Members {
  /** The account is held by the transaction: who says so at once comes one after the other. */
  async function setGroups(
    tx: Transaction,
    { id, name }: { readonly id: string; readonly name: string },
    wanted: readonly string[],
    by: Actor,
  ): Promise<void> {
    const all = await sponsorGroupStore(tx).lockAll();
    refuseUnlessAmong(all, wanted);
    const isMember = ({ memberIds }: SponsorGroup): boolean => memberIds.includes(id);
    const isWanted = (group: SponsorGroup): boolean => wanted.includes(group.id);
    if (all.every((group) => isMember(group) === isWanted(group))) return;
    await sponsorGroupStore(tx).setGroupsOf(id, wanted);
    await audit.record(tx, by, {
      action: 'sponsor-group.set-members',
      subject: name,
      before: { groups: all.filter(isMember).map((group) => group.name) },
      after: { groups: all.filter(isWanted).map((group) => group.name) },
    });
  }

  const wantedBy = (by: Actor, groupIds: unknown): readonly string[] => {
    authorise(by, 'sponsors.manage');
    return parsed(sponsorGroupIds, { groupIds }).groupIds;
  };

  return {
    async add(input, groupIds, by) {
      const wanted = wantedBy(by, groupIds);
      return administrators.add({ ...input, role: 'sponsor' }, by, (tx, account) =>
        setGroups(tx, account, wanted, by),
      );
    },
    async change(id, input, groupIds, by) {
      const wanted = wantedBy(by, groupIds);
      return administrators.change(id, input, by, (tx, account) =>
        setGroups(tx, onlySponsor(account), wanted, by),
      );
    },
    async setGroupsOf(accountId, groupIds, by) {
      const wanted = wantedBy(by, groupIds);
      await database.transaction(async (tx) =>
        setGroups(tx, await administrators.hold(tx, accountId), wanted, by),
      );
    },
  };
}
