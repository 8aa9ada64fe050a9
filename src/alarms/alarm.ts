// An alarm: a condition that holds, from the first time it was seen until it has ended. Told when it begins, when it reaches
// another stage, and not in between unless its rule says so, and nobody is told twice of what comes and goes: so that nobody
// learns to look away. Pure.
import type { Instant } from '../time/clock.ts';
import { kindRow, type AlarmKind } from './alarm-kind.ts';

export const SEVERITIES = ['info', 'warning', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How people hear of it. */
export const TOLD_WAYS = ['mail', 'syslog', 'webhook'] as const;
export type ToldWay = (typeof TOLD_WAYS)[number];

/** A condition that holds now, by the measure of a rule. */
export interface Raised {
  /** Of the rule. */
  readonly rule: string;
  readonly kind: AlarmKind;
  /** What it is about, among all of its kind: the ID of an application, the fingerprint of a certificate. */
  readonly subject: string;
  /** The process that saw it, where that is another than the one that looks. */
  readonly node?: string;
  readonly severity: Severity;
  /** Another stage is another thing to say: `60 days`, `over 2`. */
  readonly stage: string;
  /** What the words are filled in with. */
  readonly details: Readonly<Record<string, string>>;
}

export interface Alarm extends Raised {
  readonly id: string;
  readonly node: string;
  readonly firstAt: Instant;
  /** When it last began, or became another thing to say. */
  readonly lastAt: Instant;
  /** How often. */
  readonly count: number;
  readonly toldAt: Instant | null;
  /** Severity and stage, as they were told. */
  readonly toldAs: string | null;
  readonly toldBy: readonly ToldWay[];
  /** Mail did not work when it was told: it is mailed as soon as it does. */
  readonly owesMail: boolean;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedBy: string | null;
  /** The condition is gone, and may come back before that counts. */
  readonly endedAt: Instant | null;
  readonly clearedAt: Instant | null;
}

/** What of a rule decides when an alarm is told. */
export interface Telling {
  readonly isMuted: boolean;
  readonly repeatMs: number | null;
  readonly suppressMs: number;
}

interface Seen {
  readonly open: readonly Alarm[];
  /** Cleared so lately that the same would be suppressed. */
  readonly recent: readonly Alarm[];
  readonly raised: readonly Raised[];
  /** By the ID of a rule; one that is disabled, or gone, has none. */
  readonly tellings: ReadonlyMap<string, Telling>;
}

export interface Circumstances {
  readonly now: Instant;
  readonly node: string;
  readonly newId: () => string;
}

export interface Round {
  /** New, changed and cleared: what the database does not know yet. */
  readonly changed: readonly Alarm[];
  /** Of those, the ones that people are told of; the worst first. */
  readonly told: readonly Alarm[];
  /** Of those, the ones that are over and had been told. */
  readonly cleared: readonly Alarm[];
}

/** What one look at the conditions makes of the alarms that are open. */
export function roundOf({ open, recent, raised, tellings }: Seen, at: Circumstances): Round {
  const known = new Map([...recent, ...open].map((alarm) => [keyOf(alarm), alarm]));
  const stillOpen = new Map(open.map((alarm) => [keyOf(alarm), alarm]));
  const changed: Alarm[] = [];
  const told: Alarm[] = [];
  for (const condition of raised) {
    const before = known.get(keyOf(condition));
    stillOpen.delete(keyOf(condition));
    const seen = before ? again(before, condition, at.now) : begun(condition, at);
    const isTold = isToTell(seen, tellings.get(condition.rule), at.now);
    const after = isTold ? { ...seen, toldAt: at.now, toldAs: sayingOf(seen) } : seen;
    if (after === before) continue;
    changed.push(after);
    if (isTold) told.push(after);
  }
  const gone = [...stillOpen.values()].flatMap((alarm) => ended(alarm, tellings.has(alarm.rule), at.now));
  return {
    changed: [...changed, ...gone],
    told: told.toSorted(worstFirst),
    cleared: gone.filter(({ clearedAt, toldAt }) => clearedAt !== null && toldAt !== null),
  };
}

/** One alarm is open for a rule and a subject at a time. */
export const keyOf = ({ rule, subject }: Pick<Raised, 'rule' | 'subject'>): string => `${rule} ${subject}`;

const sayingOf = ({ severity, stage }: Pick<Raised, 'severity' | 'stage'>): string => `${severity} ${stage}`;

/** As it is before anybody was told. */
export function begun(condition: Raised, { now, node, newId }: Circumstances): Alarm {
  return {
    node,
    ...condition,
    id: newId(),
    firstAt: now,
    lastAt: now,
    count: 1,
    toldAt: null,
    toldAs: null,
    toldBy: [],
    owesMail: false,
    acknowledgedAt: null,
    acknowledgedBy: null,
    endedAt: null,
    clearedAt: null,
  };
}

function again(before: Alarm, condition: Raised, now: Instant): Alarm {
  const isBack = before.clearedAt !== null || before.endedAt !== null;
  const isSame = before.stage === condition.stage && before.severity === condition.severity;
  if (isSame && !isBack) return before;
  return {
    ...before,
    ...condition,
    lastAt: now,
    count: before.count + 1,
    endedAt: null,
    clearedAt: null,
    // What is back after it was over is news again, once its silence has passed.
    ...(before.clearedAt === null || before.toldAs === null
      ? {}
      : { toldAs: `${severityIn(before.toldAs)} ` }),
    // Who has acknowledged it knows: that it has become worse, or is back after it was over, is news.
    ...(rank(condition) > rank(before) || before.clearedAt !== null
      ? { acknowledgedAt: null, acknowledgedBy: null }
      : {}),
  };
}

function isToTell(alarm: Alarm, telling: Telling | undefined, now: Instant): boolean {
  if (!telling || telling.isMuted || alarm.acknowledgedAt !== null) return false;
  const { toldAt, toldAs } = alarm;
  if (toldAt === null || toldAs === null) return true;
  if (rank(alarm) > SEVERITIES.indexOf(severityIn(toldAs))) return true;
  const silentMs = now - toldAt;
  if (silentMs < telling.suppressMs) return false;
  return toldAs !== sayingOf(alarm) || (telling.repeatMs !== null && silentMs >= telling.repeatMs);
}

/** A rule that is gone has no more to say. */
function ended(alarm: Alarm, hasRule: boolean, now: Instant): Alarm[] {
  if (!hasRule) return [{ ...alarm, endedAt: alarm.endedAt ?? now, clearedAt: now }];
  const { holdMinutes } = kindRow(alarm.kind);
  const endedAt = alarm.endedAt ?? now;
  if (now - endedAt >= holdMinutes * 60_000) return [{ ...alarm, endedAt, clearedAt: now }];
  return alarm.endedAt === null ? [{ ...alarm, endedAt }] : [];
}

const severityIn = (toldAs: string): Severity => (toldAs.split(' ')[0] ?? 'info') as Severity;

const rank = ({ severity }: Pick<Raised, 'severity'>): number => SEVERITIES.indexOf(severity);

/** What is over comes last, before it what somebody knows of; then the worst, and among equals the latest. */
export function worstFirst(one: Alarm, other: Alarm): number {
  return (
    Number(one.endedAt !== null) - Number(other.endedAt !== null) ||
    Number(one.acknowledgedAt !== null) - Number(other.acknowledgedAt !== null) ||
    rank(other) - rank(one) ||
    other.lastAt - one.lastAt ||
    (one.id < other.id ? -1 : 1)
  );
}
