// What a webhook carries, in the shape that its receiver takes. `foyer` is a contract of our own (docs/alarm-channels.md);
// fields may be added to it, and none renamed. Pure.
import type { AlarmNews } from './alarm-news.ts';
import { prometheusAlerts } from './prometheus-alerts.ts';
import { slackMessage } from './slack-message.ts';
import { teamsMessage } from './teams-message.ts';

export const WEBHOOK_SHAPES = ['foyer', 'teams', 'slack', 'alertmanager'] as const;
export type WebhookShape = (typeof WEBHOOK_SHAPES)[number];

const BODIES: Readonly<Record<WebhookShape, (news: readonly AlarmNews[]) => unknown>> = {
  foyer: foyerMessage,
  teams: teamsMessage,
  slack: slackMessage,
  alertmanager: prometheusAlerts,
};

/** To be sent as JSON. At least one alarm, the worst first. */
export function webhookBody(shape: WebhookShape, news: readonly AlarmNews[]): unknown {
  if (news.length === 0) throw new RangeError('a webhook about no alarm');
  return BODIES[shape](news);
}

function foyerMessage(news: readonly AlarmNews[]): unknown {
  const instant = (at: number): string => new Date(at).toISOString();
  return {
    version: 1,
    type: 'alarms',
    alarms: news.map((alarm) => ({
      event: alarm.event,
      id: alarm.id,
      kind: alarm.kind,
      rule: alarm.rule,
      name: alarm.name,
      severity: alarm.severity,
      subject: alarm.subject,
      text: alarm.text,
      remedy: alarm.remedy,
      note: alarm.note,
      node: alarm.node,
      firstAt: instant(alarm.firstAt),
      lastAt: instant(alarm.lastAt),
      clearedAt: alarm.clearedAt === null ? null : instant(alarm.clearedAt),
      count: alarm.count,
      link: alarm.link,
    })),
  };
}
