// Who changed what, when and from where, with the values before and after. Written in the transaction of the change:
// either both stand or neither. Append only; the table itself refuses anything else. Secrets never arrive: where one
// changed, the entry says "changed".
import type { Database, Transaction } from '../database/database.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { Clock } from '../time/clock.ts';
import type { Action } from './action.ts';
import { auditStore, type AuditFilter, type Position } from './audit-store.ts';
import { shownChange } from './change.ts';
import {
  cursorOf,
  entryOf,
  EXPORT_FORMATS,
  positionOf,
  type AuditEntry,
  type ExportFormatName,
} from './entry.ts';

export { ACTIONS, type Action } from './action.ts';
export type { AuditFilter } from './audit-store.ts';
export { EXPORT_FORMAT_NAMES, EXPORT_FORMATS, type AuditEntry, type ExportFormatName } from './entry.ts';

export interface AuditChange {
  readonly action: Action;
  /** What was changed, as a person would look for it: a name, an address, an id. */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** The cursor of the page after this one. */
  readonly next: string | null;
}

export interface Audit {
  record(tx: Transaction, by: Actor, change: AuditChange): Promise<void>;
  /** The newest first, stable while entries are added. Who may read is asked at the entrance. */
  page(asked: {
    readonly filter?: AuditFilter | undefined;
    readonly limit: number;
    readonly cursor?: string | undefined;
  }): Promise<AuditPage>;
  /** The text of all that fits, the newest first, a piece at a time: it need not fit in memory. */
  export(filter: AuditFilter, format: ExportFormatName): AsyncIterable<string>;
}

const EXPORTED_AT_A_TIME = 500;

interface AuditNeeds {
  readonly database: Pick<Database, 'sql'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

export function createAudit({ database, clock, newId }: AuditNeeds): Audit {
  const store = auditStore(database.sql);
  return {
    async record(tx, by, { action, subject, before, after }) {
      await auditStore(tx).add({
        id: newId(),
        at: clock.now(),
        actor_kind: by.kind,
        actor_id: by.id ?? null,
        actor_name: by.name,
        address: by.address ?? null,
        action,
        subject,
        ...shownChange(before, after),
      });
    },
    async page({ filter = {}, limit, cursor }) {
      const rows = await store.read(filter, limit + 1, positionOf(cursor));
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      return {
        entries: shown.map(entryOf),
        next: rows.length > limit && last ? cursorOf(last) : null,
      };
    },
    async *export(filter, format) {
      const { head, line } = EXPORT_FORMATS[format];
      if (head !== '') yield head;
      let after: Position | undefined;
      for (;;) {
        const rows = await store.read(filter, EXPORTED_AT_A_TIME, after);
        if (rows.length > 0) yield rows.map((row) => line(entryOf(row))).join('');
        if (rows.length < EXPORTED_AT_A_TIME) return;
        after = rows.at(-1);
      }
    },
  };
}
