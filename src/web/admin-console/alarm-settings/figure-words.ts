// The figures of rules in words: what each is called, its unit, and the sentence that they make. Pure.
import {
  kindRow,
  thresholdsOf,
  type AlarmKind,
  type AlarmRule,
  type ThresholdName,
} from '../../../alarms/alarms.ts';
import type { PlainWord, Speaker, Word } from '../../../languages/languages.ts';

/** When each kind is raised, filled in with its figures. */
const RAISED: Readonly<Record<AlarmKind, Word>> = {
  'client-secret-expiring': 'alarm-settings.raised-expiring',
  'client-secret-expired': 'alarm-settings.raised-expired',
  'client-secret-refused': 'alarm-settings.raised-refused',
  'client-certificate-expiring': 'alarm-settings.raised-expiring',
  'client-certificate-expired': 'alarm-settings.raised-expired',
  'trusted-certificate-expiring': 'alarm-settings.raised-expiring',
  'trusted-certificate-expired': 'alarm-settings.raised-expired',
  'token-request-failing': 'alarm-settings.raised-failures',
  'smtp-authentication-failing': 'alarm-settings.raised-failures',
  'mail-failing': 'alarm-settings.raised-minutes',
  'mail-throttled': 'alarm-settings.raised-minutes',
  'mail-backlog': 'alarm-settings.raised-overdue',
  'mailbox-limit-near': 'alarm-settings.raised-limit',
  'messages-failing': 'alarm-settings.raised-messages',
  'mail-not-configured': 'alarm-settings.raised-not-configured',
  'nothing-sent': 'alarm-settings.raised-silent',
  'disk-space-low': 'alarm-settings.raised-disk',
  'database-unreachable': 'alarm-settings.raised-database',
  'clock-skew': 'alarm-settings.raised-clock',
  'guest-purge-overdue': 'alarm-settings.raised-late',
  'alarm-channel-failing': 'alarm-settings.raised-failures',
  'alarm-mail-refused': 'alarm-settings.raised-mail-refused',
  'sign-in-lockouts': 'alarm-settings.raised-lockouts',
};

export function raisedWhen({ filled }: Pick<Speaker, 'filled'>, rule: AlarmRule): string {
  return filled(RAISED[rule.kind], thresholdsOf(rule));
}

interface FigureWords {
  readonly label: PlainWord;
  readonly unit: PlainWord;
}

const FIGURES: Readonly<Record<ThresholdName, FigureWords>> = {
  firstDays: { label: 'alarm-settings.figure-firstDays', unit: 'alarm-settings.unit-days-before' },
  secondDays: { label: 'alarm-settings.figure-secondDays', unit: 'alarm-settings.unit-days-before' },
  dailyDays: { label: 'alarm-settings.figure-dailyDays', unit: 'alarm-settings.unit-days-before' },
  criticalDays: { label: 'alarm-settings.figure-criticalDays', unit: 'alarm-settings.unit-days-before' },
  failures: { label: 'alarm-settings.figure-failures', unit: 'alarm-settings.unit-failures' },
  minutes: { label: 'alarm-settings.figure-lasting', unit: 'alarm-settings.unit-minutes' },
  percent: { label: 'alarm-settings.figure-share-used', unit: 'alarm-settings.unit-percent' },
  criticalPercent: { label: 'alarm-settings.figure-criticalPercent', unit: 'alarm-settings.unit-percent' },
  count: { label: 'alarm-settings.figure-messages', unit: 'alarm-settings.unit-messages' },
  times: { label: 'alarm-settings.figure-times', unit: 'alarm-settings.unit-times' },
  hours: { label: 'alarm-settings.figure-hours', unit: 'alarm-settings.unit-hours' },
  seconds: { label: 'alarm-settings.figure-seconds', unit: 'alarm-settings.unit-seconds' },
  criticalSeconds: { label: 'alarm-settings.figure-criticalSeconds', unit: 'alarm-settings.unit-seconds' },
  criticalMegabytes: {
    label: 'alarm-settings.figure-criticalMegabytes',
    unit: 'alarm-settings.unit-megabytes',
  },
};

const overdue: FigureWords = { label: 'alarm-settings.figure-overdue', unit: 'alarm-settings.unit-minutes' };

/** Where a figure of the same name means something else. */
const OF_KIND: Partial<Record<AlarmKind, Partial<Record<ThresholdName, FigureWords>>>> = {
  'mail-backlog': { minutes: overdue },
  'guest-purge-overdue': { minutes: overdue },
  'disk-space-low': {
    percent: { label: 'alarm-settings.figure-share-free', unit: 'alarm-settings.unit-percent' },
  },
  'sign-in-lockouts': {
    count: { label: 'alarm-settings.figure-locked', unit: 'alarm-settings.unit-names' },
  },
};

/** Of a kind, in the order in which it has them. */
export const figureNames = (kind: AlarmKind): readonly ThresholdName[] =>
  Object.keys(kindRow(kind).thresholds) as ThresholdName[];

export const figureWords = (kind: AlarmKind, name: ThresholdName): FigureWords =>
  OF_KIND[kind]?.[name] ?? FIGURES[name];
