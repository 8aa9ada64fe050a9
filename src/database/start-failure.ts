// Why the embedded PostgreSQL does not start, told from what it, initdb or the operating system said, as one sentence
// that ends with what to do. A table: a new cause is a row. Text that no row knows stays a fault and is shown whole.
import { Refusal, type RefusalKind } from '../refusal.ts';

interface Cause {
  readonly sign: RegExp;
  readonly kind: RefusalKind;
  readonly code: string;
  readonly sentence: (folder: string, found: string) => string;
}

/** First match wins: a full disk also makes PostgreSQL complain about what it could not write. */
const CAUSES: readonly Cause[] = [
  {
    sign: /no space left on device|disk quota exceeded|ENOSPC|EDQUOT/i,
    kind: 'unavailable',
    code: 'database_disk_full',
    sentence: (folder) =>
      `The disk that holds the data folder ${folder} is full. Free some space on it, then start again.`,
  },
  {
    sign: /read-only file system|EROFS/i,
    kind: 'configuration',
    code: 'data_folder_read_only',
    sentence: (folder) =>
      `The data folder ${folder} is on a read-only file system. Mount it writable, or set FOYER_DATA to a folder that can be written.`,
  },
  {
    sign: /permission denied|operation not permitted|wrong ownership|EACCES|EPERM/i,
    kind: 'configuration',
    code: 'data_folder_not_permitted',
    sentence: (folder) =>
      `This user may not read and write the data folder ${folder}. Run Foyer as the user that owns it, change its owner, or set FOYER_DATA to another folder.`,
  },
  {
    sign: /not a directory|EEXIST|ENOTDIR|file exists/i,
    kind: 'configuration',
    code: 'data_folder_not_a_folder',
    sentence: (folder) =>
      `The data folder ${folder} cannot be made: something that is not a folder has that name. Set FOYER_DATA to a folder.`,
  },
  {
    sign: /initialized by PostgreSQL version (\d+)/i,
    kind: 'configuration',
    code: 'database_other_version',
    sentence: (folder, found) =>
      `The database in ${folder} was made by PostgreSQL ${found}, which this Foyer does not contain. Start the Foyer that made it and create a backup there, then restore the backup here into an empty data folder.`,
  },
  {
    sign: /error while loading shared libraries: ([^\s:]+)|(GLIBC\S*)' not found|ENOEXEC/,
    kind: 'configuration',
    code: 'database_program_unusable',
    sentence: (_folder, found) =>
      `The PostgreSQL that comes with Foyer does not run on this system${found ? ` (it misses ${found})` : ''}. Set FOYER_DATABASE_URL to a PostgreSQL server of your own.`,
  },
  {
    sign: /cannot allocate memory|could not map anonymous shared memory|ENOMEM/i,
    kind: 'unavailable',
    code: 'database_memory_short',
    sentence: () =>
      'There is not enough memory to start the database (it needs about 100 MB). Free some memory, then start again.',
  },
];

/** PostgreSQL found traces of a server that is only just ending, or lost a race with another start: try again. */
const PASSING = /lock file ".*" already exists|pre-existing shared memory block|is another postmaster/i;

export const isPassing = (said: string): boolean => PASSING.test(said);

/** The refusal for a failed start, or null when the cause is not known. */
export function startRefusal(folder: string, failure: unknown): Refusal | null {
  if (failure instanceof Refusal) return failure;
  const said = failure instanceof Error ? failure.message : String(failure);
  for (const { sign, kind, code, sentence } of CAUSES) {
    const match = sign.exec(said);
    if (match) {
      const found = match.slice(1).find((group) => group !== undefined) ?? '';
      return new Refusal(kind, code, sentence(folder, found), { about: { folder }, cause: failure });
    }
  }
  return null;
}
