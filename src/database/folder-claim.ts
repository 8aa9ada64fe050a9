// One `serve` per data folder, also when the database is elsewhere: the folder holds the sealing key and the node's
// identity. Commands do not claim the folder. The kernel ends the claim with the process, so there is no stale claim.
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { tryKernelLock, type KernelLock } from './kernel-lock.ts';
import { startRefusal } from './start-failure.ts';

export type FolderClaim = KernelLock;

export function claimFolder(dataFolder: string): FolderClaim {
  let claim: KernelLock | null;
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    claim = tryKernelLock(join(realpathSync(dataFolder), 'serve.lock'), 'exclusive');
  } catch (error) {
    throw startRefusal(dataFolder, error) ?? error;
  }
  if (claim) return claim;
  throw new Refusal(
    'conflict',
    'data_folder_in_use',
    `Another Foyer is already serving the data folder ${dataFolder}. Stop that one first, or set FOYER_DATA to another folder.`,
    { about: { dataFolder } },
  );
}
