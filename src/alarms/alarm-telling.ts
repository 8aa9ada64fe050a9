// An alarm in words: in whatever language, with instants as whoever reads writes them. Pure.
import { told as causeTold, type About, type CauseCode } from '../diagnosis/diagnosis.ts';
import type { Speaker } from '../languages/languages.ts';
import type { Instant } from '../time/clock.ts';
import { kindRow, type AlarmKind, type RemediedKind } from './alarm-kind.ts';
import type { Alarm } from './alarm.ts';

export interface ToldAlarm {
  readonly name: string;
  /** What happened. */
  readonly text: string;
  /** The one thing to do next. */
  readonly remedy: string;
}

/** `2026-11-26 04:40 UTC`: for whoever has no time zone that we know. */
export const utcMinute = (at: Instant): string =>
  `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

export function kindName(kind: AlarmKind, { say }: Pick<Speaker, 'say'>): string {
  return say(`alarm-kind.name-${kind}`);
}

export function tellAlarm(
  { kind, details }: Pick<Alarm, 'kind' | 'details'>,
  speaker: Speaker,
  when: (at: Instant) => string = utcMinute,
): ToldAlarm {
  const cause = causeIn(details, speaker);
  const { since } = details;
  const values = {
    ...details,
    ...(since === undefined || since === '' ? {} : { since: when(Date.parse(since)) }),
    // As a sentence: others follow it.
    title: cause ? speaker.sentences([cause.title]) : '',
  };
  const text = speaker.filled(`alarm-kind.text-${kind}`, values);
  return {
    name: kindName(kind, speaker),
    text: oneLine(cause && details['reason'] ? `${text} (${details['reason']})` : text),
    remedy: isToldByCause(kind) ? (cause?.remedy ?? '') : speaker.filled(`alarm-kind.remedy-${kind}`, values),
  };
}

/** What servers say has lines, and what certificates are called may have anything. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const isToldByCause = (kind: AlarmKind): kind is Exclude<AlarmKind, RemediedKind> =>
  kindRow(kind).isToldByCause === true;

function causeIn({ cause, about }: Alarm['details'], { language }: Speaker) {
  return cause === undefined || about === undefined
    ? undefined
    : causeTold(cause as CauseCode, JSON.parse(about) as About, language);
}
