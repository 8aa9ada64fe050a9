// SQL of sponsor groups, their members, and the guest types and locations they may use.
import type { Sql, Transaction } from '../database/database.ts';
import { nameKey } from '../accounts/accounts.ts';
import { sponsorGroupPermissions, type SponsorGroup } from './sponsor-group.ts';

type SponsorGroupTables = {
  sponsor_groups: { id: string; name: string; name_key: string; permissions: unknown };
  sponsor_group_members: { group_id: string; account_id: string };
  sponsor_group_guest_types: { group_id: string; guest_type_id: string };
  sponsor_group_locations: { group_id: string; location_id: string };
};

export function sponsorGroupStore(db: Sql | Transaction) {
  const sql = db.withTables<SponsorGroupTables>();
  return {
    async all(): Promise<SponsorGroup[]> {
      const [groups, members, types, locations] = await Promise.all([
        sql.selectFrom('sponsor_groups').selectAll().orderBy('name_key').execute(),
        sql.selectFrom('sponsor_group_members').selectAll().orderBy('account_id').execute(),
        sql.selectFrom('sponsor_group_guest_types').selectAll().orderBy('guest_type_id').execute(),
        sql.selectFrom('sponsor_group_locations').selectAll().orderBy('location_id').execute(),
      ]);
      return groups.map(({ id, name, permissions }) => ({
        id,
        name,
        ...sponsorGroupPermissions.parse(permissions),
        memberIds: members.filter((row) => row.group_id === id).map((row) => row.account_id),
        guestTypeIds: types.filter((row) => row.group_id === id).map((row) => row.guest_type_id),
        locationIds: locations.filter((row) => row.group_id === id).map((row) => row.location_id),
      }));
    },
    async lock(id: string): Promise<boolean> {
      const query = sql.selectFrom('sponsor_groups').select('id').where('id', '=', id).forUpdate();
      return (await query.executeTakeFirst()) !== undefined;
    },
    async hasOther(name: string, id: string): Promise<boolean> {
      const query = sql
        .selectFrom('sponsor_groups')
        .select('id')
        .where('name_key', '=', nameKey(name))
        .where('id', '!=', id);
      return (await query.executeTakeFirst()) !== undefined;
    },
    async save({
      id,
      name,
      memberIds: _,
      guestTypeIds,
      locationIds,
      ...permissions
    }: SponsorGroup): Promise<void> {
      const row = { name, name_key: nameKey(name), permissions: JSON.stringify(permissions) };
      await sql
        .insertInto('sponsor_groups')
        .values({ id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
      await sql.deleteFrom('sponsor_group_guest_types').where('group_id', '=', id).execute();
      await sql.deleteFrom('sponsor_group_locations').where('group_id', '=', id).execute();
      await sql
        .insertInto('sponsor_group_guest_types')
        .values([...new Set(guestTypeIds)].map((guest_type_id) => ({ group_id: id, guest_type_id })))
        .execute();
      await sql
        .insertInto('sponsor_group_locations')
        .values([...new Set(locationIds)].map((location_id) => ({ group_id: id, location_id })))
        .execute();
    },
    async setGroupsOf(accountId: string, groupIds: readonly string[]): Promise<void> {
      await sql.deleteFrom('sponsor_group_members').where('account_id', '=', accountId).execute();
      if (groupIds.length === 0) return;
      await sql
        .insertInto('sponsor_group_members')
        .values([...new Set(groupIds)].map((group_id) => ({ group_id, account_id: accountId })))
        .execute();
    },
    async remove(id: string): Promise<void> {
      await sql.deleteFrom('sponsor_groups').where('id', '=', id).execute();
    },
  };
}
