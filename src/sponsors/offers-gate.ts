// Which guest types and locations sponsor groups offer to their members, as those who make and delete them say and must know:
// no group is left without one.
import { parsed, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Transaction } from '../database/database.ts';
import type { GuestType, GuestTypes } from '../guest-types/guest-types.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { refuseUnlessAmong, sponsorGroupIds } from './sponsor-group.ts';
import { sponsorGroupStore } from './sponsor-group-store.ts';

export interface Offers {
  /** Added where it has no id yet. From now on the members of these groups may create it, and of no other. */
  saveGuestType(
    id: string | undefined,
    input: unknown,
    groupIds: readonly string[],
    by: Actor,
  ): Promise<GuestType>;
}

interface OfferNeeds {
  readonly audit: Pick<Audit, 'record'>;
  readonly guestTypes: Pick<GuestTypes, 'add' | 'change'>;
}

export function createOffers({ audit, guestTypes }: OfferNeeds): Offers {
  async function offer(tx: Transaction, id: string, wanted: readonly string[], by: Actor): Promise<void> {
    const all = await sponsorGroupStore(tx).lockAll();
    refuseUnlessAmong(all, wanted);
    const changing = all.filter((group) => group.guestTypeIds.includes(id) !== wanted.includes(group.id));
    const left = changing.filter(({ guestTypeIds }) => String(guestTypeIds) === id).map(({ name }) => name);
    if (left.length > 0) throw unusable([{ field: 'groupIds', problem: leavesWithout(left) }]);
    await sponsorGroupStore(tx).setGroupsOffering(id, wanted);
    for (const before of changing) {
      const others = before.guestTypeIds.filter((one) => one !== id);
      const after = { ...before, guestTypeIds: wanted.includes(before.id) ? [...others, id] : others };
      await audit.record(tx, by, { action: 'sponsor-group.change', subject: before.name, before, after });
    }
  }

  return {
    async saveGuestType(id, input, groupIds, by) {
      authorise(by, 'sponsors.manage');
      const { groupIds: wanted } = parsed(sponsorGroupIds, { groupIds });
      const beside = (tx: Transaction, type: GuestType): Promise<void> => offer(tx, type.id, wanted, by);
      return id === undefined ? guestTypes.add(input, by, beside) : guestTypes.change(id, input, by, beside);
    },
  };
}

const leavesWithout = (names: readonly string[]): string =>
  `is the only guest type of ${names.join(', ')}; give that group another one first`;

/** Names of the groups that have no other; until the transaction ends nobody else changes what they have. */
export async function groupsWithOnly(
  tx: Transaction,
  offers: 'guestTypeIds' | 'locationIds',
  id: string,
): Promise<string[]> {
  const all = await sponsorGroupStore(tx).lockAll();
  return all.filter((group) => String(group[offers]) === id).map(({ name }) => name);
}
