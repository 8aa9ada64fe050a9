// An alarm that nobody raised: what is sent to try a road. Pure.
import { begun, type Alarm, type Circumstances } from './alarm.ts';

const DAYS = 30;
const DAY_MS = 86_400_000;

export function sampleAlarm(at: Circumstances): Alarm {
  const kind = 'client-secret-expiring';
  const details = {
    application: '00000000-0000-0000-0000-000000000000',
    date: new Date(at.now + DAYS * DAY_MS).toISOString().slice(0, 10),
    days: String(DAYS),
  };
  return begun({ rule: kind, kind, subject: 'test', severity: 'info', stage: 'test', details }, at);
}
