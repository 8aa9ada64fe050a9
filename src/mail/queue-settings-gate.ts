// Settings of the queue: which lanes keep a message of which nobody knows whether it was sent, until a person decides.
// The others send it again under the same Message-ID.
import type { Database } from '../database/database.ts';
import type { Settings } from '../settings/settings.ts';
import { LANES, type Lane } from './queue.ts';

const QUEUE_SLICE = 'queue';

export interface QueueSettings {
  readonly keepsUnknown: () => Promise<readonly Lane[]>;
  readonly keepUnknown: (lane: Lane, keep: boolean) => Promise<void>;
}

export function createQueueSettings({
  database,
  settings,
}: {
  database: Pick<Database, 'transaction'>;
  settings: Settings;
}): QueueSettings {
  async function keepsUnknown(): Promise<readonly Lane[]> {
    const stored = (await settings.read(QUEUE_SLICE, 'active'))?.value as
      { keepUnknown?: Lane[] } | undefined;
    return stored?.keepUnknown ?? [];
  }
  return {
    keepsUnknown,
    async keepUnknown(lane, keep) {
      const before = await keepsUnknown();
      const kept = LANES.filter((each) => (each === lane ? keep : before.includes(each)));
      await database.transaction((tx) => settings.write(tx, QUEUE_SLICE, 'active', { keepUnknown: kept }));
    },
  };
}
