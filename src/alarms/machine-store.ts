// SQL of how the machines stand: one row for each process.
import { sql as raw } from 'kysely';
import type { DiskSpace, Sql } from '../database/database.ts';
import type { MachineReport } from './alarm-facts.ts';

type MachineTables = {
  machine_reports: { node: string; seen_at: Date; disks: unknown; ahead_of_database_ms: number };
};

const DATABASE_NOW = raw<Date>`now()`;

export function machineStore(db: Sql) {
  const sql = db.withTables<MachineTables>();
  return {
    async all(): Promise<MachineReport[]> {
      const rows = await sql.selectFrom('machine_reports').selectAll().orderBy('node').execute();
      return rows.map(({ node, disks, ahead_of_database_ms: aheadOfDatabaseMs }) => ({
        node,
        disks: disks as readonly DiskSpace[],
        aheadOfDatabaseMs,
      }));
    },
    async write({ node, disks, aheadOfDatabaseMs }: MachineReport): Promise<void> {
      const seen = {
        seen_at: DATABASE_NOW,
        disks: JSON.stringify(disks),
        ahead_of_database_ms: Math.round(aheadOfDatabaseMs),
      };
      await sql
        .insertInto('machine_reports')
        .values({ node, ...seen })
        .onConflict((conflict) => conflict.column('node').doUpdateSet(seen))
        .execute();
    },
    async forgetOlderThan(ageMs: number): Promise<void> {
      await sql
        .deleteFrom('machine_reports')
        .where('seen_at', '<', raw<Date>`now() - ${ageMs} * interval '1 millisecond'`)
        .execute();
    },
  };
}
