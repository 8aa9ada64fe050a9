// Settings of the queue: which lanes keep a message of which nobody knows whether it was sent, until a person decides.
// The others send it again under the same Message-ID.
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import type { Settings } from '../settings/settings.ts';
import { LANES, type Lane } from './queue.ts';

const QUEUE_SLICE = 'queue';

export interface QueueSettings {
  readonly keepsUnknown: () => Promise<readonly Lane[]>;
  readonly keepUnknown: (lane: Lane, keep: boolean, by: Actor) => Promise<void>;
}

export function createQueueSettings({
  database,
  settings,
  audit,
}: {
  database: Pick<Database, 'transaction'>;
  settings: Settings;
  audit: Pick<Audit, 'record'>;
}): QueueSettings {
  async function keepsUnknown(tx?: Transaction): Promise<readonly Lane[]> {
    const stored = (await settings.read(QUEUE_SLICE, 'active', tx))?.value as
      { keepUnknown?: Lane[] } | undefined;
    return stored?.keepUnknown ?? [];
  }
  return {
    keepsUnknown: () => keepsUnknown(),
    async keepUnknown(lane, keep, by) {
      authorise(by, 'settings.smtp');
      await database.transaction(async (tx) => {
        const before = await keepsUnknown(tx);
        const kept = LANES.filter((each) => (each === lane ? keep : before.includes(each)));
        await settings.write(tx, QUEUE_SLICE, 'active', { keepUnknown: kept });
        await audit.record(tx, by, {
          action: 'queue-settings.change',
          subject: lane,
          before: { keepUnknown: before },
          after: { keepUnknown: kept },
        });
      });
    },
  };
}
