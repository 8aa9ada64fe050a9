// Every kind of alarm: what it belongs to, from where on it is raised, and how long it must be gone before it is over. A
// code is a contract: rules, syslog and webhooks are found by it, so one may be added and none renamed. The words of each
// are in languages/ under `alarm-kind.…`.

import { EXPIRY_STEPS } from '../trust/trust.ts';

export const CATEGORIES = ['credentials', 'mail', 'system', 'security'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Threshold {
  readonly least: number;
  readonly most: number;
  readonly standard: number;
}

interface KindRow {
  readonly category: Category;
  /** By name; the unit is part of the name. */
  readonly thresholds: Readonly<Partial<Record<ThresholdName, Threshold>>>;
  /** How long its condition must be gone: what comes and goes is one alarm. */
  readonly holdMinutes: number;
  /** For so long the same is not told again, be it over meanwhile. */
  readonly suppressMinutes: number;
  /** What to do is told by the cause of the failure that was seen. */
  readonly isToldByCause?: true;
}

export const THRESHOLD_NAMES = [
  'firstDays',
  'secondDays',
  'dailyDays',
  'criticalDays',
  'failures',
  'minutes',
  'percent',
  'criticalPercent',
  'count',
  'times',
  'hours',
  'seconds',
  'criticalSeconds',
  'criticalMegabytes',
] as const;
export type ThresholdName = (typeof THRESHOLD_NAMES)[number];

const days = (standard: number): Threshold => ({ least: 1, most: 730, standard });
const minutes = (standard: number): Threshold => ({ least: 1, most: 10_080, standard });
const percent = (standard: number): Threshold => ({ least: 1, most: 100, standard });
const count = (standard: number): Threshold => ({ least: 1, most: 100_000, standard });
const seconds = (standard: number): Threshold => ({ least: 1, most: 86_400, standard });

/**
 * ISE's own figures for the client secret are not public; these follow its alarms for certificates (ise.md §7.3): 90 and
 * 60 days before, daily from 30, critical from 7.
 */
const EXPIRING = {
  category: 'credentials',
  thresholds: {
    firstDays: days(EXPIRY_STEPS.first),
    secondDays: days(EXPIRY_STEPS.second),
    dailyDays: days(EXPIRY_STEPS.daily),
    criticalDays: days(7),
  },
  holdMinutes: 0,
  suppressMinutes: 0,
} as const satisfies KindRow;
const EXPIRED = { ...EXPIRING, thresholds: {} } as const satisfies KindRow;

/** Chosen: a fault that comes back within five minutes never was over, and one an hour is enough to hear. */
const OF_MAIL = { category: 'mail', holdMinutes: 5, suppressMinutes: 60 } as const;
const OF_ROAD = { ...OF_MAIL, isToldByCause: true } as const;
const OF_SYSTEM = { category: 'system', holdMinutes: 5, suppressMinutes: 60 } as const;

export const ALARM_KINDS = {
  'client-secret-expiring': EXPIRING,
  'client-secret-expired': EXPIRED,
  /** By Microsoft, though the date that was typed lies ahead. */
  'client-secret-refused': { ...OF_MAIL, category: 'credentials', thresholds: {} },
  'client-certificate-expiring': EXPIRING,
  'client-certificate-expired': EXPIRED,
  'trusted-certificate-expiring': EXPIRING,
  'trusted-certificate-expired': EXPIRED,
  'token-request-failing': { ...OF_ROAD, thresholds: { failures: count(1) } },
  'smtp-authentication-failing': { ...OF_ROAD, thresholds: { failures: count(1) } },
  /** No connection, no TLS, or the server takes nothing. A line that breaks for a moment is no alarm. */
  'mail-failing': { ...OF_ROAD, thresholds: { minutes: minutes(5) } },
  'mail-throttled': { ...OF_ROAD, thresholds: { minutes: minutes(10) } },
  'mail-backlog': { ...OF_MAIL, thresholds: { minutes: minutes(30) } },
  'mailbox-limit-near': { ...OF_MAIL, thresholds: { percent: percent(80), criticalPercent: percent(95) } },
  /** Refused for good within an hour. */
  'messages-failing': { ...OF_MAIL, thresholds: { count: count(20) } },
  'mail-not-configured': { ...OF_MAIL, thresholds: {} },
  /** Longer than usual, and at least so many hours. */
  'nothing-sent': {
    ...OF_MAIL,
    thresholds: { times: { least: 1, most: 100, standard: 2 }, hours: { least: 1, most: 720, standard: 24 } },
  },
  'disk-space-low': {
    ...OF_SYSTEM,
    // Of the disk. PostgreSQL keeps up to 1 GB of its own log (max_wal_size, its default) beside the messages.
    thresholds: { percent: percent(10), criticalMegabytes: { least: 16, most: 1_000_000, standard: 256 } },
  },
  /** Raised from memory: what cannot be written down is told all the same. */
  'database-unreachable': { ...OF_SYSTEM, thresholds: {} },
  'clock-skew': {
    ...OF_SYSTEM,
    // Leases last 45 s by the clocks of the processes; Entra forgives five minutes.
    thresholds: { seconds: seconds(30), criticalSeconds: seconds(300) },
  },
  'guest-purge-overdue': { ...OF_SYSTEM, thresholds: { minutes: minutes(60) } },
  'alarm-channel-failing': { ...OF_SYSTEM, thresholds: { failures: count(3) } },
  'alarm-mail-refused': { ...OF_SYSTEM, thresholds: {} },
  'sign-in-lockouts': { ...OF_SYSTEM, category: 'security', thresholds: { count: count(3) } },
} as const satisfies Record<string, KindRow>;

/** Those whose words say what to do. */
export type RemediedKind = Exclude<AlarmKind, CauseToldKind>;
type CauseToldKind = {
  [K in AlarmKind]: (typeof ALARM_KINDS)[K] extends { isToldByCause: true } ? K : never;
}[AlarmKind];

export type AlarmKind = keyof typeof ALARM_KINDS;
export const KIND_CODES = Object.keys(ALARM_KINDS) as readonly AlarmKind[];

export const kindRow = (kind: AlarmKind): KindRow => ALARM_KINDS[kind];

export function isAlarmKind(code: string): code is AlarmKind {
  return Object.hasOwn(ALARM_KINDS, code);
}
