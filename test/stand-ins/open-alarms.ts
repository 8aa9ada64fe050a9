// Alarms as a look would have raised them, for pages that show them.
import { randomUUIDv7 } from 'node:crypto';
import { alarmStore } from '../../src/alarms/alarm-store.ts';
import type { Alarm } from '../../src/alarms/alarm.ts';
import type { TestRoad } from './road.ts';

/** The client secret that ends in three days, unless another is asked for. */
export async function raiseAlarm(
  { app, clock }: Pick<TestRoad, 'app' | 'clock'>,
  change: Partial<Alarm> = {},
): Promise<Alarm> {
  const now = clock.now();
  const { kind = 'client-secret-expiring' } = change;
  const alarm: Alarm = {
    id: randomUUIDv7(),
    rule: kind,
    kind,
    subject: 'app 2026-11-26',
    node: 'node-a',
    severity: 'critical',
    stage: '3 days',
    details: { application: 'app', date: '2026-11-26', days: '3' },
    firstAt: now,
    lastAt: now,
    count: 1,
    toldAt: null,
    toldAs: null,
    owesMail: false,
    acknowledgedAt: null,
    acknowledgedBy: null,
    endedAt: null,
    clearedAt: null,
    ...change,
  };
  await alarmStore(app.database.sql).add(alarm);
  return alarm;
}
