// What administrators are mailed: one mail for all that was raised at a time, the worst first, each with what to do. Pure.
import { ALARM_KINDS, tellAlarm } from './alarm-kind.ts';
import type { Alarm, Severity } from './alarm.ts';

const CALLED: Readonly<Record<Severity, string>> = { info: 'Info', warning: 'Warning', critical: 'Critical' };

export interface AlarmMail {
  readonly subject: string;
  readonly text: string;
}

/** At least one alarm, the worst first. `node`: the name of the server it was seen on. */
export function alarmMail(alarms: readonly Alarm[], node: string): AlarmMail {
  const [worst, ...others] = alarms;
  if (!worst) throw new RangeError('a mail about no alarm');
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  return {
    subject: `[Foyer] ${CALLED[worst.severity]}: ${ALARM_KINDS[worst.kind].name}${more}`,
    text: [
      ...alarms.map(told),
      `Foyer on ${node}. You get this mail because "Include system alarms in emails" is on for your account. Alarms that are known are acknowledged with "foyer alarms acknowledge ID"; then only that they have become worse is told.`,
    ].join('\n\n'),
  };
}

function told(alarm: Alarm): string {
  return [
    `${CALLED[alarm.severity]}: ${ALARM_KINDS[alarm.kind].name}`,
    tellAlarm(alarm),
    `What to do: ${ALARM_KINDS[alarm.kind].remedy}`,
    `First seen ${new Date(alarm.firstAt).toISOString().slice(0, 16).replace('T', ' ')} UTC · ID ${alarm.id}`,
  ].join('\n');
}
