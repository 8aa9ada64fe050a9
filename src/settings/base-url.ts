// The address people use, as the server that was started last has noted it. Commands go by it: the shell that they are run
// from need not know how the server was started, and their mails lead to the same place.
import type { Database } from '../database/database.ts';
import type { Settings } from './settings.ts';

export interface NotedBaseUrl {
  read(): Promise<string | undefined>;
  note(baseUrl: string): Promise<void>;
}

const SLICE = 'base-url';

export function createNotedBaseUrl({
  database,
  settings,
}: {
  readonly database: Database;
  readonly settings: Settings;
}): NotedBaseUrl {
  return {
    async read() {
      const value = (await settings.read(SLICE, 'active'))?.value;
      return typeof value === 'string' ? value : undefined;
    },
    note: (baseUrl) =>
      database.transaction(async (tx) => {
        const stored = await settings.read(SLICE, 'active', tx);
        if (stored?.value !== baseUrl) await settings.write(tx, SLICE, 'active', baseUrl);
      }),
  };
}
