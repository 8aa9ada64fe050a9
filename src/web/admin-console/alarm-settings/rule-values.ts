// A rule as its form has it, and what the form asks of the door. Pure.
import {
  kindRow,
  thresholdsOf,
  type AlarmKind,
  type AlarmRule,
  type ThresholdName,
} from '../../../alarms/alarms.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { typedNumber, type Form } from '../../form.ts';
import { figureNames } from './figure-words.ts';

export interface RuleValues {
  readonly name: string;
  readonly status: string;
  /** '' as its stage. */
  readonly severity: string;
  readonly figures: Readonly<Partial<Record<ThresholdName, string>>>;
  readonly note: string;
  readonly byMail: boolean;
  readonly bySyslog: boolean;
  readonly byWebhook: boolean;
  readonly receivers: string;
  readonly sender: string;
  readonly repeatMinutes: string;
  readonly suppressMinutes: string;
}

const typed = (minutes: number | null): string => (minutes === null ? '' : String(minutes));

export function valuesOfRule(rule: AlarmRule): RuleValues {
  const { name, status, severity, note, byMail, bySyslog, byWebhook, receivers, sender } = rule;
  const figures = Object.entries(thresholdsOf(rule)).map(([figure, value]) => [figure, String(value)]);
  return {
    name,
    status,
    severity: severity ?? '',
    figures: Object.fromEntries(figures) as RuleValues['figures'],
    note,
    byMail,
    bySyslog,
    byWebhook,
    receivers: receivers.join(', '),
    sender: sender ?? '',
    repeatMinutes: typed(rule.repeatMinutes),
    suppressMinutes: typed(rule.suppressMinutes),
  };
}

export function sentRule(form: Form, kind: AlarmKind): RuleValues {
  const text = (name: string): string => form.text(name);
  const isOn = (name: string): boolean => form.isOn(name);
  return {
    name: text('name'),
    status: text('status'),
    severity: text('severity'),
    figures: Object.fromEntries(figureNames(kind).map((figure) => [figure, text(`thresholds.${figure}`)])),
    note: text('note').replace(/\r\n?/g, '\n'),
    byMail: isOn('byMail'),
    bySyslog: isOn('bySyslog'),
    byWebhook: isOn('byWebhook'),
    receivers: text('receivers'),
    sender: text('sender'),
    repeatMinutes: text('repeatMinutes'),
    suppressMinutes: text('suppressMinutes'),
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
const minutesOrNull = (text: string): number | string | null =>
  text.trim() === '' ? null : typedNumber(text);

/** A figure that was emptied is the kind's own again. */
export function inputOfRule(values: RuleValues, kind: AlarmKind): Record<string, unknown> {
  const { figures, status, note, byMail, bySyslog, byWebhook } = values;
  const known = kindRow(kind).thresholds;
  const thresholds = figureNames(kind).map((figure) => {
    const text = figures[figure] ?? '';
    return [figure, text.trim() === '' ? known[figure]?.standard : typedNumber(text)];
  });
  return {
    severity: orNull(values.severity),
    status,
    thresholds: Object.fromEntries(thresholds),
    note,
    byMail,
    bySyslog,
    byWebhook,
    receivers: values.receivers.split(/[\s,;]+/).filter((address) => address !== ''),
    sender: orNull(values.sender),
    repeatMinutes: minutesOrNull(values.repeatMinutes),
    suppressMinutes: minutesOrNull(values.suppressMinutes),
  };
}

/** One address among several is told at their field. */
export function shownProblems(problems: readonly FieldProblem[]): FieldProblem[] {
  const shown = problems.map(({ field, problem }) => ({
    field: field.replace(/^receivers\.\d+$/, 'receivers'),
    problem,
  }));
  return shown.filter(
    ({ field, problem }, index) =>
      shown.findIndex((other) => other.field === field && other.problem === problem) === index,
  );
}
