// An alarm that nobody raised: what is sent to try a road. Pure.
import type { Instant } from '../time/clock.ts';
import type { Alarm } from './alarm.ts';

const DAYS = 30;
const DAY_MS = 86_400_000;

export function sampleAlarm({
  now,
  id,
  node,
}: {
  readonly now: Instant;
  readonly id: string;
  readonly node: string;
}): Alarm {
  return {
    id,
    rule: 'client-secret-expiring',
    kind: 'client-secret-expiring',
    subject: 'test',
    node,
    severity: 'info',
    stage: 'test',
    details: {
      application: '00000000-0000-0000-0000-000000000000',
      date: new Date(now + DAYS * DAY_MS).toISOString().slice(0, 10),
      days: String(DAYS),
    },
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
  };
}
