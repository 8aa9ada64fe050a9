// Who changed what, when and from where, with the values before and after. Written in the transaction of the change:
// either both stand or neither. Append only; the table itself refuses anything else. Secrets never arrive: where one
// changed, the entry says "changed".
import type { Database, Transaction } from '../database/database.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { Clock } from '../time/clock.ts';
import type { Action } from './action.ts';
import { auditStore } from './audit-store.ts';
import { shownChange } from './change.ts';

export { ACTIONS, type Action } from './action.ts';

export interface AuditChange {
  readonly action: Action;
  /** What was changed, as a person would look for it: a name, an address, an id. */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface Audit {
  record(tx: Transaction, by: Actor, change: AuditChange): Promise<void>;
}

interface AuditNeeds {
  readonly database: Pick<Database, 'sql'>;
  readonly clock: Clock;
  readonly newId: () => string;
}

export function createAudit({ clock, newId }: AuditNeeds): Audit {
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
  };
}
