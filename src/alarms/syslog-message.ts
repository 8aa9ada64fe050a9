// An alarm as a message of syslog (RFC 5424): one line, with its facts as structured data. Pure.
import type { Instant } from '../time/clock.ts';
import type { AlarmNews } from './alarm-news.ts';
import type { Severity } from './alarm.ts';
import { oneLine, shortenedToBytes } from './channel-text.ts';
import { headlineOf, linkOf, toldOf } from './news-words.ts';

/** RFC 5424 §6.2.1, those that a program may use; the names are those of syslog.conf. */
export const SYSLOG_FACILITIES = {
  user: 1,
  mail: 2,
  daemon: 3,
  auth: 4,
  syslog: 5,
  authpriv: 10,
  local0: 16,
  local1: 17,
  local2: 18,
  local3: 19,
  local4: 20,
  local5: 21,
  local6: 22,
  local7: 23,
} as const;
export type SyslogFacility = keyof typeof SYSLOG_FACILITIES;

const SEVERITY_NUMBERS: Readonly<Record<Severity, number>> = { critical: 2, warning: 4, info: 6 };
/** What is over, or a test, wakes nobody. */
const NOTICE = 5;

/** The number that IANA keeps for examples (RFC 5612): Foyer has none of its own, and this one collides with nobody's. */
const STRUCTURED_DATA_ID = 'alarm@32473';

/** What a receiver should take (RFC 5424 §6.1); many cut what is longer. */
const LONGEST_BYTES = 2048;
const LONGEST_LINK = 300;

/** In bytes, so that with everything at its longest a quarter of the message is left for the sentence. */
const LONGEST_VALUE_BYTES = 128;

export interface SyslogSender {
  readonly facility: SyslogFacility;
  readonly appName: string;
  readonly hostname: string;
  readonly processId: string;
  readonly at: Instant;
}

export function syslogMessage(news: AlarmNews, sender: SyslogSender): string {
  const severity = news.event === 'raised' ? SEVERITY_NUMBERS[news.severity] : NOTICE;
  const priority = SYSLOG_FACILITIES[sender.facility] * 8 + severity;
  const header = [
    `<${priority}>1`,
    new Date(sender.at).toISOString(),
    headerField(sender.hostname, 255),
    headerField(sender.appName, 48),
    headerField(sender.processId, 128),
    headerField(news.kind, 32),
  ].join(' ');
  // The mark says that the text is UTF-8 (§6.4); without it a receiver may guess.
  const before = `${header} ${structuredData(news)} \ufeff`;
  return before + shortenedToBytes(sentence(news), LONGEST_BYTES - Buffer.byteLength(before));
}

/** RFC 6587 §3.4.1, RFC 5425 §4.3: how long it is stands before it, so that a line break ends nothing. */
export function framed(message: string): string {
  return `${Buffer.byteLength(message)} ${message}`;
}

/** PRINTUSASCII without spaces; `-` where nothing is left (§6). */
function headerField(text: string, longest: number): string {
  return text.replace(/[^\x21-\x7e]+/g, '').slice(0, longest) || '-';
}

function structuredData(news: AlarmNews): string {
  const link = linkOf(news, LONGEST_LINK);
  const values: readonly (readonly [name: string, value: string])[] = [
    ['id', news.id],
    ['kind', news.kind],
    ['rule', news.rule],
    ['event', news.event],
    ['severity', news.severity],
    ['subject', news.subject],
    ['count', String(news.count)],
    ['first', new Date(news.firstAt).toISOString()],
    ['last', new Date(news.lastAt).toISOString()],
    ...(news.clearedAt === null ? [] : [['cleared', new Date(news.clearedAt).toISOString()] as const]),
  ];
  const shown = values.map(([name, value]) =>
    parameter(name, shortenedToBytes(oneLine(value), LONGEST_VALUE_BYTES)),
  );
  // A link that is cut leads nowhere: whole or not at all.
  return `[${[STRUCTURED_DATA_ID, ...shown, ...(link === undefined ? [] : [parameter('link', link)])].join(' ')}]`;
}

/** §6.3.3: these three are escaped, and nothing else. */
function parameter(name: string, value: string): string {
  return `${name}="${value.replace(/["\\\]]/g, '\\$&')}"`;
}

function sentence(news: AlarmNews): string {
  const { text, remedy, note } = toldOf(news);
  const headline = news.event === 'raised' ? oneLine(news.name) : headlineOf(news);
  return [
    `${headline}: ${text}`,
    ...(remedy === undefined ? [] : [`What to do: ${remedy}`]),
    ...(note === undefined ? [] : [`Note: ${note}`]),
  ].join(' ');
}
