// How this machine stands, told to whoever looks: its disks, and its clock against the database's.
import { askDatabase, diskSpaces, type Database } from '../database/database.ts';
import type { Clock } from '../time/clock.ts';
import { STALE_MS } from './alarm-facts.ts';
import { machineStore } from './machine-store.ts';

export interface MachineNeeds {
  readonly database: Database;
  readonly clock: Clock;
  readonly node: string;
  readonly dataFolder: string;
  /** The database is in the data folder too. */
  readonly isEmbedded: boolean;
}

export function createMachineReport(needs: MachineNeeds): () => Promise<void> {
  const { database, clock, node } = needs;
  const store = machineStore(database.sql);

  async function aheadOfDatabase(): Promise<number> {
    const before = clock.now();
    const { now } = await askDatabase(database.sql);
    return (before + clock.now()) / 2 - now;
  }

  return async () => {
    const disks = await diskSpaces(needs);
    await store.write({ node, disks, aheadOfDatabaseMs: await aheadOfDatabase() });
    await store.forgetOlderThan(STALE_MS);
  };
}
