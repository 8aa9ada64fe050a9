// What administrators are mailed: one mail for all that is told at a time, the worst first, each with what to do. Pure.
import type { Speaker } from '../languages/languages.ts';
import { tellAlarm, utcMinute } from './alarm-telling.ts';
import type { Alarm } from './alarm.ts';

export interface AlarmMail {
  readonly subject: string;
  readonly text: string;
}

/** As it is told to one receiver. */
export interface MailedAlarm {
  readonly alarm: Alarm;
  /** As the rule is called; empty: as its kind. */
  readonly name: string;
  readonly note: string;
}

export interface MailPlace {
  readonly node: string;
  readonly baseUrl: string;
}

/** At least one alarm, the worst first. */
export function alarmMail(
  alarms: readonly MailedAlarm[],
  speaker: Speaker,
  { node, baseUrl }: MailPlace,
): AlarmMail {
  const { say } = speaker;
  const [worst, ...others] = alarms;
  if (!worst) throw new RangeError('a mail about no alarm');
  const severity = say(`alarms.severity-${worst.alarm.severity}`);
  const name = nameOf(worst, speaker);
  return {
    subject:
      others.length === 0
        ? say('alarms.mail-subject', { severity, name })
        : say('alarms.mail-subject-more', { severity, name, count: others.length }),
    text: [
      ...alarms.map((mailed) => mailedText(mailed, speaker, baseUrl)),
      say('alarms.mail-why', { node }),
    ].join('\n\n'),
  };
}

export const linkOf = (baseUrl: string, id: string): string => new URL(`/admin/alarms/${id}`, baseUrl).href;

function mailedText({ alarm, note, ...called }: MailedAlarm, speaker: Speaker, baseUrl: string): string {
  const { say } = speaker;
  const { text, remedy } = tellAlarm(alarm, speaker);
  const over = alarm.clearedAt ?? alarm.endedAt;
  return [
    `${say(`alarms.severity-${alarm.severity}`)}: ${nameOf({ alarm, ...called }, speaker)}`,
    text,
    say('alarms.mail-remedy', { remedy }),
    ...(note === '' ? [] : [note]),
    say('alarms.mail-first', { when: utcMinute(alarm.firstAt) }) +
      (over === null ? '' : ` ${say('alarms.mail-over', { when: utcMinute(over) })}`),
    linkOf(baseUrl, alarm.id),
  ].join('\n');
}

function nameOf({ alarm, name }: Pick<MailedAlarm, 'alarm' | 'name'>, { say }: Speaker): string {
  return name === '' ? say(`alarm-kind.name-${alarm.kind}`) : name;
}
