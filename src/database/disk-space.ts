// How much room there is where the data is kept.
import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';

export interface DiskSpace {
  readonly place: string;
  readonly freeBytes: number;
  readonly totalBytes: number;
}

interface DataPlace {
  readonly dataFolder: string;
  /** The database is in the data folder too. */
  readonly isEmbedded: boolean;
}

/** One of each disk. */
export async function diskSpaces({ dataFolder, isEmbedded }: DataPlace): Promise<DiskSpace[]> {
  const places = [dataFolder, ...(isEmbedded ? [join(dataFolder, 'postgres')] : [])];
  const spaces = (await Promise.all(places.map(diskSpace))).filter((space) => space !== undefined);
  return spaces
    .filter(({ device }, index) => spaces.findIndex((other) => other.device === device) === index)
    .map(({ place, freeBytes, totalBytes }) => ({ place, freeBytes, totalBytes }));
}

async function diskSpace(place: string): Promise<(DiskSpace & { readonly device: number }) | undefined> {
  try {
    const [{ bavail, blocks, bsize }, { dev: device }] = await Promise.all([statfs(place), stat(place)]);
    return { place, device, freeBytes: bavail * bsize, totalBytes: blocks * bsize };
  } catch (error) {
    // Not there, or not for us to look at: then the database has said so too.
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code)))
      return undefined;
    throw error;
  }
}
