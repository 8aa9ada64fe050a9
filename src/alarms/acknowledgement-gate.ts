// That somebody knows: one alarm, several, or all of a rule.
import { isId } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Clock } from '../time/clock.ts';
import { alarmStore } from './alarm-store.ts';

export interface Acknowledgement {
  /** They stay open, and are told again only when they become worse. Resolves with how many were not yet acknowledged. */
  acknowledge(
    which: { readonly ids: readonly string[] } | { readonly rule: string },
    by: Actor,
  ): Promise<number>;
}

const MOST_AT_ONCE = 1000;

export function createAcknowledgement({
  database,
  audit,
  clock,
}: {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
}): Acknowledgement {
  return {
    async acknowledge(which, by) {
      authorise(by, 'alarms.acknowledge');
      if (
        'ids' in which &&
        (which.ids.length === 0 || which.ids.length > MOST_AT_ONCE || !which.ids.every(isId))
      )
        throw noAlarm();
      return database.transaction(async (tx) => {
        const store = alarmStore(tx);
        const alarms = await store.lockUnacknowledged(which);
        for (const { version, ...alarm } of alarms) {
          await store.change({ ...alarm, acknowledgedAt: clock.now(), acknowledgedBy: by.name }, version);
          await audit.record(tx, by, {
            action: 'alarm.acknowledge',
            subject: `${alarm.kind} ${alarm.subject}`,
            before: { acknowledgedBy: null },
            after: { acknowledgedBy: by.name },
          });
        }
        if ('ids' in which && alarms.length === 0) {
          const known = await Promise.all(which.ids.map((id) => store.find(id)));
          if (!known.some((alarm) => alarm?.clearedAt === null)) throw noAlarm();
        }
        return alarms.length;
      });
    },
  };
}

export function noAlarm(): Refusal {
  return new Refusal(
    'not_found',
    'alarm_not_found',
    'There is no such alarm, or it has been cleared. "foyer alarms list" shows those that are open.',
  );
}
