// Alarms as a look would have raised them, for pages that show them.
import { v7 as uuidv7 } from 'uuid';
import { alarmStore } from '../../src/alarms/alarm-store.ts';
import { begun, type Alarm } from '../../src/alarms/alarm.ts';
import type { TestRoad } from './road.ts';

/** The client secret that ends in three days, unless another is asked for. */
export async function raiseAlarm(
  { app, clock }: Pick<TestRoad, 'app' | 'clock'>,
  change: Partial<Alarm> = {},
): Promise<Alarm> {
  const { kind = 'client-secret-expiring' } = change;
  const details = { application: 'app', date: '2026-11-26', days: '3' };
  const alarm: Alarm = {
    ...begun(
      { rule: kind, kind, subject: 'app 2026-11-26', severity: 'critical', stage: '3 days', details },
      { now: clock.now(), node: 'node-a', newId: uuidv7 },
    ),
    ...change,
  };
  await alarmStore(app.database.sql).add(alarm);
  return alarm;
}
