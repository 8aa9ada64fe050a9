// What is told, made ready for every road: who gets which mail, and what channels are told. Pure.
import type { Speaker } from '../languages/languages.ts';
import type { ChannelType } from './alarm-channel.ts';
import { linkOf, type MailedAlarm } from './alarm-mail.ts';
import type { AlarmNews, NewsEvent } from './alarm-news.ts';
import type { AlarmRule } from './alarm-rule.ts';
import { tellAlarm } from './alarm-telling.ts';
import type { Alarm } from './alarm.ts';

/** News that knows where it may go. */
export interface RoutedNews {
  readonly rule: string;
  readonly goesBy: readonly ChannelType[];
  readonly news: AlarmNews;
}

interface NewsPlace {
  /** Null: there is no page about it. */
  readonly baseUrl: string | null;
}

export type RulesById = ReadonlyMap<string, AlarmRule>;

/** In English: whatever reads it knows the codes, and whoever does has no language that we know. */
export function routedNews(
  alarms: readonly Alarm[],
  event: NewsEvent,
  { rules, speaker, place }: { rules: RulesById; speaker: Speaker; place: NewsPlace },
): RoutedNews[] {
  return alarms.flatMap((alarm) => {
    const rule = rules.get(alarm.rule);
    if (!rule || rule.status !== 'enabled') return [];
    const goesBy: ChannelType[] = [
      ...(rule.bySyslog ? (['syslog'] as const) : []),
      ...(rule.byWebhook ? (['webhook'] as const) : []),
    ];
    return [{ rule: rule.id, goesBy, news: newsOf(alarm, event, { rule, speaker, place }) }];
  });
}

export function newsOf(
  alarm: Alarm,
  event: NewsEvent,
  { rule, speaker, place }: { rule: Pick<AlarmRule, 'name' | 'note'>; speaker: Speaker; place: NewsPlace },
): AlarmNews {
  const { name, text, remedy } = tellAlarm(alarm, speaker);
  return {
    event,
    id: alarm.id,
    kind: alarm.kind,
    rule: alarm.rule,
    name: rule.name === '' ? name : rule.name,
    severity: alarm.severity,
    subject: alarm.subject,
    text,
    remedy,
    note: rule.note,
    node: alarm.node,
    firstAt: alarm.firstAt,
    lastAt: alarm.lastAt,
    clearedAt: alarm.clearedAt,
    count: alarm.count,
    link: place.baseUrl === null ? null : linkOf(place.baseUrl, alarm.id),
  };
}

/** An administrator who asked for alarms, or an address that stands with rules. */
export interface Receiver {
  readonly address: string;
  readonly language: string | null;
}

export interface MailOrder {
  readonly to: Receiver;
  /** Null: as mail is sent unless it says otherwise. */
  readonly sender: string | null;
  readonly alarms: readonly MailedAlarm[];
}

/** One mail for each receiver and sender: nobody is shown the addresses of the others. */
export function mailOrders(
  alarms: readonly Alarm[],
  {
    rules,
    administrators,
    sender: usualSender,
    refused = new Set(),
  }: {
    rules: RulesById;
    administrators: readonly Receiver[];
    sender: string | null;
    /** In lower case: as whom mail was not taken lately. */
    refused?: ReadonlySet<string>;
  },
): MailOrder[] {
  const orders = new Map<string, { to: Receiver; sender: string | null; alarms: MailedAlarm[] }>();
  for (const alarm of alarms) {
    const rule = rules.get(alarm.rule);
    if (!rule?.byMail || rule.status !== 'enabled') continue; // what is owed may have been muted since
    const wanted = rule.sender ?? usualSender;
    const sender = wanted !== null && refused.has(wanted.toLowerCase()) ? null : wanted;
    const receivers = new Map(
      [...rule.receivers.map((address) => ({ address, language: null })), ...administrators].map(
        (receiver) => [receiver.address.toLowerCase(), receiver],
      ),
    );
    for (const [key, to] of receivers) {
      const order = orders.get(`${key} ${sender ?? ''}`) ?? { to, sender, alarms: [] };
      order.alarms.push({ alarm, name: rule.name, note: rule.note });
      orders.set(`${key} ${sender ?? ''}`, order);
    }
  }
  return [...orders.values()];
}
