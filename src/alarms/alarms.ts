// Alarms: what administrators must know before it costs mail. Conditions are looked at every minute by whichever process
// comes first; what they make of the open alarms, and the mails about it, are one transaction.
import { isId } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Log } from '../log/log.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { alarmStore } from './alarm-store.ts';
import { worstFirst, type Alarm } from './alarm.ts';
import { createLook, type LookNeeds } from './look-gate.ts';
import { createWatch } from './watch-loop.ts';

export { ALARM_KINDS, tellAlarm, type AlarmKind } from './alarm-kind.ts';
export { SEVERITIES, type Alarm, type Severity } from './alarm.ts';

export interface Alarms {
  /** Those that are open, the worst first. */
  open(): Promise<Alarm[]>;
  /** The newest first. */
  cleared(limit: number): Promise<Alarm[]>;
  /** It stays open, and is told again only when it becomes worse. Throws a Refusal where there is none that is open. */
  acknowledge(id: string, by: Actor): Promise<Alarm>;
  /** One look at all conditions. */
  tend(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

interface AlarmNeeds extends LookNeeds {
  readonly audit: Pick<Audit, 'record'>;
  readonly log: Log;
}

export function createAlarms(needs: AlarmNeeds): Alarms {
  const { database, audit, clock } = needs;
  const look = createLook(needs);
  const watch = createWatch({ look, clock, log: needs.log });
  return {
    ...watch,
    open: async () => (await alarmStore(database.sql).open()).toSorted(worstFirst),
    cleared: (limit) => alarmStore(database.sql).cleared(limit),
    async acknowledge(id, by) {
      authorise(by, 'alarms.acknowledge');
      if (!isId(id)) throw noAlarm();
      return database.transaction(async (tx) => {
        const before = await alarmStore(tx).lock(id);
        if (!before || before.clearedAt !== null) throw noAlarm();
        if (before.acknowledgedAt !== null) return before;
        const after = { ...before, acknowledgedAt: clock.now(), acknowledgedBy: by.name };
        await alarmStore(tx).change(after, before);
        await audit.record(tx, by, {
          action: 'alarm.acknowledge',
          subject: `${before.kind} ${before.subject}`,
          before: { acknowledgedBy: null },
          after: { acknowledgedBy: by.name },
        });
        return after;
      });
    },
    tend: look,
  };
}

function noAlarm(): Refusal {
  return new Refusal(
    'not_found',
    'alarm_not_found',
    'There is no open alarm of that ID: it may have been cleared. "foyer alarms list" shows those that are open.',
  );
}
