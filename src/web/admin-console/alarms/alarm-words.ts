// Words and signs of alarms, as every page that tells of one has them.
import { attributes, html, type Html } from '../../../html/html.ts';
import {
  kindName,
  tellAlarm,
  type Alarm,
  type AlarmRule,
  type Severity,
  type ToldAlarm,
} from '../../../alarms/alarms.ts';
import { cut, visible } from '../../parts/foreign-text.ts';
import { stateBadge, type Sign } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';

export const ALARMS_PATH = '/admin/alarms';

/** The worst first, as lists and counts have them. */
export const SEVERITIES_SHOWN = ['critical', 'warning', 'info'] as const satisfies readonly Severity[];

export const SEVERITY_SIGNS: Readonly<Record<Severity, Sign>> = {
  critical: { icon: 's-cross', tone: 'bad' },
  warning: { icon: 's-warn', tone: 'warn' },
  info: { icon: 's-info', tone: 'plain' },
};

export function severityBadge({ say }: Pick<Visit, 'say'>, severity: Severity): Html {
  return stateBadge(SEVERITY_SIGNS[severity], say(`alarms.severity-${severity}`));
}

const LONGEST_SENTENCE = 400;

/**
 * With times as this visit writes them. What servers and people wrote into it is cut and made visible; a reply whose cause is
 * told in our words is left to the page of the alarm.
 */
export function toldIn(
  { speaker, dates }: Pick<Visit, 'speaker' | 'dates'>,
  { kind, details: seen }: Pick<Alarm, 'kind' | 'details'>,
): ToldAlarm {
  const details = seen['cause'] === undefined ? seen : { ...seen, reason: '' };
  const { name, text, remedy } = tellAlarm({ kind, details }, speaker, (at) =>
    dates.dateTime(at).slice(0, 16),
  );
  return {
    name,
    text: cut(visible(text), LONGEST_SENTENCE),
    remedy: cut(visible(remedy), 2 * LONGEST_SENTENCE),
  };
}

export type RulesById = ReadonlyMap<string, AlarmRule>;

export const byId = (rules: readonly AlarmRule[]): RulesById => new Map(rules.map((rule) => [rule.id, rule]));

/** As its rule is called; as its kind where the rule has no name of its own, or is gone. */
export function calledAlarm(
  visit: Pick<Visit, 'say'>,
  { rule, kind }: Pick<Alarm, 'rule' | 'kind'>,
  rules: RulesById,
): string {
  return calledRule(visit, { kind, name: rules.get(rule)?.name ?? '' });
}

export function calledRule(
  visit: Pick<Visit, 'say'>,
  { kind, name }: Pick<AlarmRule, 'kind' | 'name'>,
): string {
  return name === '' ? kindName(kind, visit) : cut(visible(name), 128);
}

/** `2 days ago`; the instant shows on the pointer and to machines. */
export function ago({ dates, now }: Pick<Visit, 'dates' | 'now'>, at: number): Html {
  const time = attributes({ datetime: new Date(at).toISOString(), title: dates.dateTime(at).slice(0, 16) });
  return html`<time${time}>${dates.relative(at, now)}</time>`;
}

/** Where it stands: open, known to somebody, over. */
export function alarmState({ say, dates }: Pick<Visit, 'say' | 'dates'>, alarm: Alarm): Html {
  const { clearedAt, endedAt, acknowledgedBy, acknowledgedAt } = alarm;
  if (clearedAt === null && endedAt !== null)
    return stateBadge(
      { icon: 's-clock', tone: 'plain' },
      say('alarms.ending', { when: dates.time(endedAt) }),
    );
  if (clearedAt !== null) return stateBadge({ icon: 's-check', tone: 'good' }, say('alarms.cleared'));
  if (acknowledgedAt === null) return stateBadge({ icon: 's-dot', tone: 'plain' }, say('alarms.open'));
  return stateBadge(
    { icon: 's-half', tone: 'plain' },
    say('alarms.acknowledged-by', { name: cut(visible(acknowledgedBy ?? ''), 40) }),
  );
}
