// The guide's record in the settings: read, and changed with an entry in the audit.
import type { Audit } from '../audit/audit.ts';
import type { Transaction } from '../database/database.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { Settings } from '../settings/settings.ts';
import type { GuideRecord } from './guide-record.ts';

const SLICE = 'setup-guide';

export interface GuideRecords {
  read(tx?: Transaction): Promise<GuideRecord>;
  change(
    tx: Transaction,
    part: keyof GuideRecord,
    edit: (record: GuideRecord) => GuideRecord,
    by: Actor,
  ): Promise<GuideRecord>;
  /** What Foyer saw by itself: nobody did it. */
  keepQuietly(tx: Transaction, record: GuideRecord): Promise<void>;
}

interface RecordNeeds {
  readonly settings: Pick<Settings, 'read' | 'write'>;
  readonly audit: Pick<Audit, 'record'>;
}

export function createGuideRecords({ settings, audit }: RecordNeeds): GuideRecords {
  const read: GuideRecords['read'] = async (tx) =>
    ((await settings.read(SLICE, 'active', tx))?.value as GuideRecord | undefined) ?? {};
  const keepQuietly: GuideRecords['keepQuietly'] = (tx, record) =>
    settings.write(tx, SLICE, 'active', record);
  return {
    read,
    keepQuietly,
    async change(tx, part, edit, by) {
      const before = await read(tx);
      const after = edit(before);
      await keepQuietly(tx, after);
      await audit.record(tx, by, {
        action: 'setup-guide.step',
        subject: part,
        before: { [part]: before[part] },
        after: { [part]: after[part] },
      });
      return after;
    },
  };
}
