// SQL of sponsor groups, their members, and the guest types and locations they may use.
import { sql as raw } from 'kysely';
import { unlessTaken, type Sql, type Transaction } from '../database/database.ts';
import { nameKey } from '../accounts/accounts.ts';
import { sponsorGroupPermissions, type SponsorGroup } from './sponsor-group.ts';

type SponsorGroupTables = {
  sponsor_groups: { id: string; name: string; name_key: string; permissions: unknown };
};

interface SponsorGroupJoins {
  sponsor_group_members: 'group_id' | 'account_id';
  sponsor_group_guest_types: 'group_id' | 'guest_type_id';
  sponsor_group_locations: 'group_id' | 'location_id';
}

interface SponsorGroupRow {
  readonly id: string;
  readonly name: string;
  readonly permissions: unknown;
  readonly member_ids: string[];
  readonly guest_type_ids: string[];
  readonly location_ids: string[];
}

export function sponsorGroupStore(db: Sql | Transaction) {
  const sql = db.withTables<SponsorGroupTables>();

  /** From now on these and no other. Writes the difference only: what stays is touched by nobody. */
  async function join<T extends keyof SponsorGroupJoins>(
    table: T,
    [column, id]: readonly [SponsorGroupJoins[T], string],
    [other, ids]: readonly [SponsorGroupJoins[T], readonly string[]],
  ): Promise<void> {
    const wanted = raw`${[...ids]}::uuid[]`;
    await raw`delete from ${raw.table(table)}
      where ${raw.ref(column)} = ${id}::uuid and not ${raw.ref(other)} = any(${wanted})`.execute(db);
    await raw`insert into ${raw.table(table)} (${raw.ref(column)}, ${raw.ref(other)})
      select ${id}::uuid, unnest(${wanted}) on conflict do nothing`.execute(db);
  }

  /** In one statement, so that what belongs together is of one moment. */
  async function all(): Promise<SponsorGroup[]> {
    const { rows } = await raw<SponsorGroupRow>`
      select g.id, g.name, g.permissions,
        array(select account_id from sponsor_group_members where group_id = g.id order by 1) as member_ids,
        array(select guest_type_id from sponsor_group_guest_types where group_id = g.id order by 1) as guest_type_ids,
        array(select location_id from sponsor_group_locations where group_id = g.id order by 1) as location_ids
      from sponsor_groups g order by g.name_key`.execute(db);
    return rows.map(({ id, name, permissions, member_ids, guest_type_ids, location_ids }) => ({
      id,
      name,
      ...sponsorGroupPermissions.parse(permissions),
      memberIds: member_ids,
      guestTypeIds: guest_type_ids,
      locationIds: location_ids,
    }));
  }

  return {
    all,
    /** One after the other: what is read of them stays until the transaction ends. */
    async lockAll(): Promise<SponsorGroup[]> {
      await sql.selectFrom('sponsor_groups').select('id').orderBy('id').forUpdate().execute();
      return all();
    },
    /** False where another has the name: then the transaction is of no more use. */
    async save({
      id,
      name,
      memberIds: _,
      guestTypeIds,
      locationIds,
      ...permissions
    }: SponsorGroup): Promise<boolean> {
      const row = { name, name_key: nameKey(name), permissions: JSON.stringify(permissions) };
      if (
        !(await unlessTaken(
          sql
            .insertInto('sponsor_groups')
            .values({ id, ...row })
            .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
            .execute(),
        ))
      )
        return false;
      await join('sponsor_group_guest_types', ['group_id', id], ['guest_type_id', guestTypeIds]);
      await join('sponsor_group_locations', ['group_id', id], ['location_id', locationIds]);
      return true;
    },
    async setGroupsOf(accountId: string, groupIds: readonly string[]): Promise<void> {
      await join('sponsor_group_members', ['account_id', accountId], ['group_id', groupIds]);
    },
    async setGroupsOffering(guestTypeId: string, groupIds: readonly string[]): Promise<void> {
      await join('sponsor_group_guest_types', ['guest_type_id', guestTypeId], ['group_id', groupIds]);
    },
    async remove(id: string): Promise<void> {
      await sql.deleteFrom('sponsor_groups').where('id', '=', id).execute();
    },
  };
}
