// A rule: from where on a kind of alarm is raised, how bad that is, and who hears of it by which road. One comes with each
// kind and cannot be deleted; others may stand beside it, such as for another team. Attributes are ISE's (ise.md §7.2). Pure.
import { z } from 'zod';
import { shownText } from '../accounts/accounts.ts';
import { isMailAddress } from '../mail/mail.ts';
import type { FieldProblem } from '../refusal.ts';
import { KIND_CODES, kindRow, THRESHOLD_NAMES, type AlarmKind, type ThresholdName } from './alarm-kind.ts';
import { SEVERITIES } from './alarm.ts';

export const RULE_STATUSES = ['enabled', 'muted', 'disabled'] as const;

const MOST_RECEIVERS = 20;
const NAME_LENGTH = 128;
const WEEK_MINUTES = 10_080;

const wholeMinutes = (least: number) =>
  z
    .int(`must be a whole number from ${least} to ${WEEK_MINUTES}`)
    .min(least, `must be ${least} or more`)
    .max(WEEK_MINUTES, `must be ${WEEK_MINUTES} or less`);

const address = z.string('must be text').trim().refine(isMailAddress, 'must be a full e-mail address');

const fields = {
  /** Null: as its stage says. */
  severity: z.enum(SEVERITIES, `must be one of ${SEVERITIES.join(', ')}`).nullable(),
  /** Muted: in the console and nowhere else. */
  status: z.enum(RULE_STATUSES, `must be one of ${RULE_STATUSES.join(', ')}`),
  /** What is left out is as the kind has it. */
  thresholds: z.partialRecord(z.enum(THRESHOLD_NAMES), z.int('must be a whole number')),
  /** In words of one's own, beside what happened: whom to call, where the runbook is. */
  note: z.string('must be text').trim().max(1000, 'must have at most 1000 characters'),
  byMail: z.boolean(),
  bySyslog: z.boolean(),
  byWebhook: z.boolean(),
  /** Besides the administrators who asked for alarms. */
  receivers: z.array(address).max(MOST_RECEIVERS, `can be ${MOST_RECEIVERS} at most`),
  /** Null: as Alarm Notification says. */
  sender: address.nullable(),
  /** Null: told once. Otherwise again and again while it is open and nobody has acknowledged it. */
  repeatMinutes: wholeMinutes(5).nullable(),
  /** Null: as the kind has it. */
  suppressMinutes: wholeMinutes(0).nullable(),
};

const standard = {
  severity: fields.severity.default(null),
  status: fields.status.default('enabled'),
  thresholds: fields.thresholds.default({}),
  note: fields.note.default(''),
  byMail: fields.byMail.default(true),
  bySyslog: fields.bySyslog.default(true),
  byWebhook: fields.byWebhook.default(true),
  receivers: fields.receivers.default([]),
  sender: fields.sender.default(null),
  repeatMinutes: fields.repeatMinutes.default(null),
  suppressMinutes: fields.suppressMinutes.default(null),
};

/** Of a rule that somebody adds beside the one that comes with the kind. */
export const ruleInput = z.strictObject({
  kind: z.enum(KIND_CODES, `must be one of ${KIND_CODES.join(', ')}`),
  name: shownText(NAME_LENGTH),
  ...standard,
});

/** What is left out stays as it is. A rule that comes with its kind keeps the name of the kind. */
export const ruleChange = z.strictObject({ name: shownText(NAME_LENGTH), ...fields }).partial();

export const ruleAttributes = z.strictObject(standard);
export type RuleAttributes = z.output<typeof ruleAttributes>;

export interface AlarmRule extends RuleAttributes {
  /** The code of the kind where it comes with the kind. */
  readonly id: string;
  readonly kind: AlarmKind;
  /** Empty: it is called as its kind is. */
  readonly name: string;
  readonly isSystem: boolean;
}

export function systemRule(kind: AlarmKind, attributes: unknown = {}): AlarmRule {
  return { ...ruleAttributes.parse(attributes), id: kind, kind, name: '', isSystem: true };
}

/** Each where the kind has it: as the rule sets it, or as the kind does. */
export function thresholdsOf({ kind, thresholds }: Pick<AlarmRule, 'kind' | 'thresholds'>): Thresholds {
  const known = Object.entries(kindRow(kind).thresholds) as [ThresholdName, { standard: number }][];
  return Object.fromEntries(known.map(([name, { standard: usual }]) => [name, thresholds[name] ?? usual]));
}
export type Thresholds = Readonly<Partial<Record<ThresholdName, number>>>;

export function suppressMsOf({ kind, suppressMinutes }: Pick<AlarmRule, 'kind' | 'suppressMinutes'>): number {
  return (suppressMinutes ?? kindRow(kind).suppressMinutes) * 60_000;
}

/** A kind has its own figures, and each its bounds. */
/** The first is at least the second: what is worse cannot come before what is not. */
const AT_LEAST: readonly (readonly [ThresholdName, ThresholdName])[] = [
  ['firstDays', 'secondDays'],
  ['secondDays', 'dailyDays'],
  ['dailyDays', 'criticalDays'],
  ['criticalSeconds', 'seconds'],
  ['criticalPercent', 'percent'],
];

export function thresholdProblems(rule: Pick<AlarmRule, 'kind' | 'thresholds'>): FieldProblem[] {
  const { kind, thresholds } = rule;
  const known = kindRow(kind).thresholds;
  const figures = thresholdsOf(rule);
  const disordered = AT_LEAST.flatMap(([larger, smaller]): FieldProblem[] => {
    const [most, least] = [figures[larger], figures[smaller]];
    if (most === undefined || least === undefined || most >= least) return [];
    return [{ field: `thresholds.${larger}`, problem: `must be ${least} or more` }];
  });
  const outside = Object.entries(thresholds).flatMap(([name, value]) => {
    const bounds = known[name as ThresholdName];
    const field = `thresholds.${name}`;
    if (!bounds) return [{ field, problem: 'is no figure of this kind of alarm' }];
    const { least, most } = bounds;
    return value < least || value > most
      ? [{ field, problem: `must be a whole number from ${least} to ${most}` }]
      : [];
  });
  return outside.length > 0 ? outside : disordered;
}
