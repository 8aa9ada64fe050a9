// Makes the folder of a PostgreSQL server ("cluster" is PostgreSQL's word for it) with initdb. Made under another name
// and renamed when complete: a cluster is whole or not there.
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { handOver, type PostgresAccount } from './postgres-account.ts';
import { startProgram } from './postgres-process.ts';

export const CLUSTER_USER = 'foyer';

const INITDB_ARGUMENTS = [
  ...['-U', CLUSTER_USER, '-A', 'trust', '--encoding=UTF8', '--no-instructions'],
  // `C` exists on every system; the built-in provider sorts by code point and knows the letters of all languages.
  ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
];

const UNFINISHED = 'postgres.new-';

/** Again while it fails: the initdb of a Foyer that was killed goes on for a moment, and makes files in what is removed. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 };

interface ClusterNeeds {
  dataFolder: string;
  clusterFolder: string;
  initdb: string;
  account: PostgresAccount;
}

/** Only under the start lock, so that whatever is unfinished is left by a start that was killed. */
export async function makeCluster({
  dataFolder,
  clusterFolder,
  initdb,
  account,
}: ClusterNeeds): Promise<void> {
  for (const name of await readdir(dataFolder)) {
    if (name.startsWith(UNFINISHED)) await rm(join(dataFolder, name), REMOVAL);
  }
  const making = await mkdtemp(join(dataFolder, UNFINISHED));
  try {
    await handOver(account, dataFolder, [making]);
    const run = startProgram(account, initdb, ['-D', making, ...INITDB_ARGUMENTS], dataFolder);
    await run.ended;
    if (!run.succeeded()) throw new Error(run.obituary());
    await rename(making, clusterFolder);
  } finally {
    await rm(making, REMOVAL);
  }
}
