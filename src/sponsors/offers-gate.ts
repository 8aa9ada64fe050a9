// What sponsor groups offer to their members, as those who make and delete it must know.
import type { Transaction } from '../database/database.ts';
import { sponsorGroupStore } from './sponsor-group-store.ts';

/** Names of the groups that have no other; until the transaction ends nobody else changes what they have. */
export async function groupsWithOnly(
  tx: Transaction,
  offers: 'guestTypeIds' | 'locationIds',
  id: string,
): Promise<string[]> {
  const all = await sponsorGroupStore(tx).lockAll();
  return all.filter((group) => String(group[offers]) === id).map(({ name }) => name);
}
