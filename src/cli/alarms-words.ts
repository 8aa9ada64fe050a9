// Alarms, rules and channels as the terminal shows them. What a certificate, a server or an administrator wrote must not
// steer the terminal.
import {
  kindRow,
  thresholdsOf,
  type Alarm,
  type AlarmDelivery,
  type AlarmKind,
  type AlarmRule,
  type RuleSummary,
  type ShownChannel,
  type ToldAlarm,
} from '../alarms/alarms.ts';
import { ruleName } from './alarms-options.ts';
import { minute } from './minute.ts';
import { printable } from './printable.ts';

export type ShownAlarm = Alarm & ToldAlarm & { readonly note: string };

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

export function alarmsInWords(alarms: readonly ShownAlarm[], none: string): string {
  if (alarms.length === 0) return none;
  return alarms
    .map((alarm) =>
      [
        `${alarm.severity.toUpperCase()}  ${alarm.name}  ${alarm.id}`,
        `    ${alarm.text}`,
        ...(alarm.clearedAt === null ? [`    ${alarm.remedy}`] : []),
        ...(alarm.note === '' ? [] : [`    Note: ${alarm.note}`]),
        `    First seen ${minute(alarm.firstAt)}${alarm.count === 1 ? '' : `, ${times(alarm.count)}`}${standing(alarm)}`,
      ]
        .map(printable)
        .join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

function standing({ clearedAt, acknowledgedAt, acknowledgedBy }: Alarm): string {
  const acknowledged =
    acknowledgedAt === null ? '' : `; acknowledged by ${acknowledgedBy ?? ''} ${minute(acknowledgedAt)}`;
  return clearedAt === null ? acknowledged : `${acknowledged}; cleared ${minute(clearedAt)}`;
}

export function summaryInWords(rows: readonly (RuleSummary & { readonly name: string })[]): string {
  if (rows.length === 0) return 'Nothing was raised yet.\n';
  return rows
    .map(({ name, open, occurrences, lastAt, nodes }) =>
      printable(
        `${name}  ${open} open  ${times(occurrences)}  last ${minute(lastAt)}  on ${nodes.join(', ')}\n`,
      ),
    )
    .join('');
}

export function kindsInWords(rows: readonly { code: AlarmKind; name: string; category: string }[]): string {
  return rows
    .map(({ code, name, category }) => {
      const figures = Object.entries(kindRow(code).thresholds).map(
        ([figure, { least, most, standard }]) => `    ${figure} ${standard} (${least} to ${most})\n`,
      );
      return `${code}  ${name}  ${category}\n${figures.join('')}`;
    })
    .join('');
}

export function rulesInWords(rules: readonly AlarmRule[]): string {
  return rules
    .map((rule) => {
      const parts = [
        rule.isSystem ? rule.id : `${rule.id} of ${rule.kind}`,
        ruleName(rule),
        rule.status === 'enabled' ? '' : rule.status.toUpperCase(),
        rule.severity ?? '',
        figuresOf(rule),
      ];
      return printable(`${parts.filter((part) => part !== '').join('  ')}\n`);
    })
    .join('');
}

const figuresOf = (rule: AlarmRule): string =>
  Object.entries(thresholdsOf(rule))
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

export function ruleInWords(rule: AlarmRule): string {
  const { byMail, bySyslog, byWebhook, receivers, sender, repeatMinutes, suppressMinutes, note } = rule;
  const roads = [byMail ? 'mail' : '', bySyslog ? 'syslog' : '', byWebhook ? 'webhook' : ''];
  const lines = [
    `goes by ${roads.filter((road) => road !== '').join(', ') || 'nothing'}`,
    ...(receivers.length === 0 ? [] : [`mailed to ${receivers.join(', ')} too`]),
    ...(sender === null ? [] : [`mailed as ${sender}`]),
    repeatMinutes === null ? 'told once' : `told every ${repeatMinutes} minutes while it is open`,
    ...(suppressMinutes === null ? [] : [`the same not within ${suppressMinutes} minutes`]),
    ...(note === '' ? [] : [`note: ${note}`]),
  ];
  return rulesInWords([rule]) + lines.map((line) => printable(`    ${line}\n`)).join('');
}

interface Day {
  readonly delivered: number;
  readonly failed: number;
}

export function channelsInWords(channels: readonly (ShownChannel & { readonly lastDay: Day })[]): string {
  if (channels.length === 0) return 'Alarms go nowhere besides mail.\n';
  return channels
    .map(({ name, id, isEnabled, rules, lastDay, ...where }) => {
      const to =
        where.type === 'syslog'
          ? `syslog by ${where.transport} to ${where.host}:${where.port}`
          : `webhook ${where.shape} to ${where.url}${where.hasSecret ? ', signed' : ''}`;
      const only = rules === null ? '' : `  of ${rules.length} rules`;
      const day = `${lastDay.delivered} delivered, ${lastDay.failed} failed within a day`;
      return printable(`${name}  ${id}  ${to}${only}${isEnabled ? '' : '  DISABLED'}\n    ${day}\n`);
    })
    .join('');
}

export function deliveriesInWords(deliveries: readonly AlarmDelivery[]): string {
  if (deliveries.length === 0) return 'Nothing went there yet.\n';
  return deliveries
    .map(({ createdAt, state, status, latencyMs, attempts, nextAt, failure, news }) => {
      const parts = [
        minute(createdAt),
        state.toUpperCase(),
        status === null ? '' : String(status),
        latencyMs === null ? '' : `${Math.round(latencyMs)} ms`,
        `${attempts} ${attempts === 1 ? 'try' : 'tries'}`,
        nextAt === null ? '' : `next ${minute(nextAt)}`,
        news.map(({ kind, event }) => `${event} ${kind}`).join(', '),
      ];
      const why = failure === null ? '' : `    ${failure}\n`;
      return printable(`${parts.filter((part) => part !== '').join('  ')}\n${why}`);
    })
    .join('');
}
