// What people are told of an alarm on every channel, so that all of them say the same. Pure.
import type { AlarmNews } from './alarm-news.ts';
import type { Severity } from './alarm.ts';
import { minuteOf, oneLine } from './channel-text.ts';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  warning: 'Warning',
  info: 'Info',
};

/** How it looks: of an alarm that is over, or none, the severity is history. */
export type Tone = Severity | 'cleared' | 'test';

export function toneOf({ event, severity }: Pick<AlarmNews, 'event' | 'severity'>): Tone {
  return event === 'raised' ? severity : event;
}

/** `Critical: Client secret expired`. */
export function headlineOf(news: AlarmNews): string {
  const tone = toneOf(news);
  const word = tone === 'cleared' ? 'Cleared' : tone === 'test' ? 'Test' : SEVERITY_WORDS[tone];
  return `${word}: ${oneLine(news.name)}`;
}

export interface Told {
  readonly text: string;
  /** Undefined where there is nothing to do any more. */
  readonly remedy: string | undefined;
  readonly note: string | undefined;
}

export function toldOf({ event, text, remedy, note }: AlarmNews): Told {
  return {
    text: oneLine(text),
    remedy: event === 'cleared' ? undefined : oneLine(remedy) || undefined,
    note: oneLine(note) || undefined,
  };
}

/** What is said beside the sentence; the values are foreign. */
export function factsOf(news: AlarmNews): readonly (readonly [name: string, value: string])[] {
  return [
    ['About', oneLine(news.subject)],
    ['Server', oneLine(news.node)],
    ['First seen', minuteOf(news.firstAt)],
    ...(news.clearedAt === null ? [] : [['Cleared', minuteOf(news.clearedAt)] as const]),
    ['Told', news.count === 1 ? 'once' : `${news.count} times`],
  ].filter((fact): fact is [string, string] => fact[1] !== '');
}

/** A link that a program may open; anything else is none. */
export function linkOf({ link }: AlarmNews, longest: number): string | undefined {
  if (link === null || link.length > longest || !URL.canParse(link)) return undefined;
  const { href, protocol } = new URL(link);
  return /^https?:$/.test(protocol) && href.length <= longest ? href : undefined;
}
