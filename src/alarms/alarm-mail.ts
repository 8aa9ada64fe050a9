// What administrators are mailed: one mail for all that is told at a time, the worst first, each with what to do. Pure.
import type { Speaker } from '../languages/languages.ts';
import { alarmNotice, type AlarmBlock } from '../notifications/notifications.ts';
import { tellAlarm, utcMinute } from './alarm-telling.ts';
import type { Alarm } from './alarm.ts';

export interface AlarmMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What the journal calls it. */
export const ALARM_PURPOSE = 'alarm';

/** As it is told to one receiver. */
export interface MailedAlarm {
  readonly alarm: Alarm;
  /** As the rule is called; empty: as its kind. */
  readonly name: string;
  readonly note: string;
  /** Nobody raised it, and no page is about it. */
  readonly isTest?: boolean;
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
  const { say, language } = speaker;
  const blocks = alarms.map((mailed) => blockOf(mailed, speaker, baseUrl));
  const [worst, ...others] = blocks;
  if (!worst) throw new RangeError('a mail about no alarm');
  const { severity, name } = worst;
  const subject =
    others.length === 0
      ? say('alarms.mail-subject', { severity, name })
      : say('alarms.mail-subject-more', { severity, name, count: others.length });
  const footer = say('alarms.mail-why', { node });
  return {
    subject,
    text: [...blocks.map((block) => textOf(block, speaker)), footer].join('\n\n'),
    html: alarmNotice(language, {
      subject,
      footer,
      button: say('alarms.mail-button'),
      remedyTitle: say('alarms.mail-remedy-title'),
      alarms: blocks,
    }),
  };
}

export const linkOf = (baseUrl: string, id: string): string => new URL(`/admin/alarms/${id}`, baseUrl).href;

function blockOf(
  { alarm, name: given, note, isTest = false }: MailedAlarm,
  speaker: Speaker,
  baseUrl: string,
): AlarmBlock {
  const { say } = speaker;
  const told = tellAlarm(alarm, speaker);
  const name = given === '' ? told.name : given;
  const over = alarm.clearedAt ?? alarm.endedAt;
  const first = say('alarms.mail-first', { when: utcMinute(alarm.firstAt) });
  return {
    tone: alarm.severity,
    severity: say(`alarms.severity-${alarm.severity}`),
    name: isTest
      ? say('alarms.mail-test', { name })
      : over === null
        ? name
        : say('alarms.mail-over-name', { name }),
    text: told.text,
    remedy: over === null ? told.remedy : say('alarms.over-text'), // it may be owed since long
    note,
    times: speaker.sentences([
      first,
      ...(over === null ? [] : [say('alarms.mail-over', { when: utcMinute(over) })]),
    ]),
    link: isTest ? new URL('/admin/alarms', baseUrl).href : linkOf(baseUrl, alarm.id),
  };
}

function textOf({ severity, name, text, remedy, note, times, link }: AlarmBlock, { say }: Speaker): string {
  return [
    `${severity}: ${name}`,
    text,
    say('alarms.mail-remedy', { remedy }),
    ...(note === '' ? [] : [note]),
    times,
    link,
  ].join('\n');
}
