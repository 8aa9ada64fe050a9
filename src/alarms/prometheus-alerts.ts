// The body of POST /api/v2/alerts of Prometheus Alertmanager. Its labels are what an alert is known by, so they hold only
// what stays as it is from the first word to the last: not the name, which people change, and not the server, since any
// of several may see the end. Pure.
import type { Instant } from '../time/clock.ts';
import type { AlarmNews } from './alarm-news.ts';
import { SEVERITIES, type Severity } from './alarm.ts';
import { oneLine, shortened } from './channel-text.ts';
import { linkOf, toldOf } from './news-words.ts';

const MINUTE_MS = 60_000;
/**
 * Alertmanager resolves an alert when its end has come, and Foyer tells one again only at its next stage, which may be
 * months away. A false "resolved" is worse than an alert that stays after its end was lost.
 */
const OPEN_FOR_MS = 366 * 24 * 60 * MINUTE_MS;
const TEST_FOR_MS = 5 * MINUTE_MS;
const LONGEST_LABEL = 512;
const LONGEST_LINK = 2000;

interface Alert {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly generatorURL?: string;
}

export function prometheusAlerts(news: readonly AlarmNews[]): readonly Alert[] {
  return news.flatMap((alarm) => [
    alertOf(alarm, alarm.severity, endOf(alarm)),
    ...supersededBy(alarm).map((severity) => alertOf(alarm, severity, alarm.clearedAt ?? alarm.lastAt)),
  ]);
}

function endOf({ event, lastAt, clearedAt }: AlarmNews): Instant {
  if (event === 'test') return lastAt + TEST_FOR_MS;
  return event === 'cleared' ? (clearedAt ?? lastAt) : lastAt + OPEN_FOR_MS;
}

/**
 * Under another severity an alarm is another alert to Alertmanager, and the one before it would stay. Only what was told
 * once, and has not ended, has had one severity for certain: of what is acknowledged it changes without a word.
 */
function supersededBy({ event, severity, count }: AlarmNews): Severity[] {
  const hadOneSeverity = event === 'test' || (event === 'raised' && count <= 1);
  return hadOneSeverity ? [] : SEVERITIES.filter((other) => other !== severity);
}

function alertOf(alarm: AlarmNews, severity: Severity, endsAt: Instant): Alert {
  const { text, remedy, note } = toldOf(alarm);
  const link = linkOf(alarm, LONGEST_LINK);
  const label = (value: string): string => shortened(oneLine(value), LONGEST_LABEL);
  return {
    labels: {
      alertname: label(alarm.kind),
      job: 'foyer',
      severity,
      ...(label(alarm.subject) === '' ? {} : { subject: label(alarm.subject) }),
      // Two rules of a kind may be about the same thing.
      ...(alarm.rule === alarm.kind ? {} : { rule: label(alarm.rule) }),
      ...(alarm.event === 'test' ? { test: 'true' } : {}),
      // Two installations may have an alarm about the same thing.
      ...(link === undefined ? {} : { instance: new URL(link).host }),
    },
    annotations: {
      summary: oneLine(alarm.name),
      description: text,
      ...(remedy === undefined ? {} : { remedy }),
      ...(note === undefined ? {} : { note }),
      node: oneLine(alarm.node),
      id: oneLine(alarm.id),
    },
    startsAt: new Date(alarm.firstAt).toISOString(),
    // An end before the beginning is refused, together with all that comes along.
    endsAt: new Date(Math.max(endsAt, alarm.firstAt)).toISOString(),
    ...(link === undefined ? {} : { generatorURL: link }),
  };
}
