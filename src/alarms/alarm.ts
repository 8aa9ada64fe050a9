// An alarm: a condition that holds, from the first time it was seen until it has ended. Told when it begins, when it reaches
// another stage, and not in between, so that nobody learns to look away. Pure.
import type { Instant } from '../time/clock.ts';
import type { AlarmKind } from './alarm-kind.ts';

export const SEVERITIES = ['info', 'warning', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A condition that holds now. */
export interface Raised {
  readonly kind: AlarmKind;
  /** What it is about, among all of its kind: the ID of an application, the fingerprint of a certificate. */
  readonly subject: string;
  readonly severity: Severity;
  /** Another stage is another thing to say: `60 days`, `over 2`. */
  readonly stage: string;
  /** What the words are filled in with. */
  readonly details: Readonly<Record<string, string>>;
}

export interface Alarm extends Raised {
  readonly id: string;
  readonly firstAt: Instant;
  /** When it was last told. */
  readonly lastAt: Instant;
  /** How often it was told. */
  readonly count: number;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedBy: string | null;
  /** Not null: the condition has ended. */
  readonly clearedAt: Instant | null;
}

export interface Round {
  /** New, changed and cleared: what the database does not know yet. */
  readonly changed: readonly Alarm[];
  /** Of those, the ones that people are told of. */
  readonly told: readonly Alarm[];
}

/** What one look at the conditions makes of the alarms that are open. */
export function roundOf(
  open: readonly Alarm[],
  raised: readonly Raised[],
  { now, newId }: { readonly now: Instant; readonly newId: () => string },
): Round {
  const openOf = new Map(open.map((alarm) => [keyOf(alarm), alarm]));
  const told: Alarm[] = [];
  const changed: Alarm[] = [];
  for (const condition of raised) {
    const alarm = openOf.get(keyOf(condition));
    openOf.delete(keyOf(condition));
    if (alarm?.stage === condition.stage && alarm.severity === condition.severity) continue;
    const after = alarm ? again(alarm, condition, now) : begun(condition, newId(), now);
    changed.push(after);
    // Who has acknowledged it knows: only that it has become worse is news.
    if (after.acknowledgedAt === null) told.push(after);
  }
  const cleared = [...openOf.values()].map((alarm) => ({ ...alarm, clearedAt: now }));
  return { changed: [...changed, ...cleared], told: told.toSorted(worstFirst) };
}

/** One alarm of a kind is open for a subject at a time. */
export const keyOf = ({ kind, subject }: Pick<Raised, 'kind' | 'subject'>): string => `${kind} ${subject}`;

function begun(condition: Raised, id: string, now: Instant): Alarm {
  return {
    ...condition,
    id,
    firstAt: now,
    lastAt: now,
    count: 1,
    acknowledgedAt: null,
    acknowledgedBy: null,
    clearedAt: null,
  };
}

function again(alarm: Alarm, condition: Raised, now: Instant): Alarm {
  const isWorse = rank(condition) > rank(alarm);
  const isQuiet = alarm.acknowledgedAt !== null && !isWorse;
  return {
    ...alarm,
    ...condition,
    ...(isQuiet ? {} : { lastAt: now, count: alarm.count + 1 }),
    ...(isWorse ? { acknowledgedAt: null, acknowledgedBy: null } : {}),
  };
}

const rank = ({ severity }: Pick<Raised, 'severity'>): number => SEVERITIES.indexOf(severity);

/** The worst, and among equals the longest. */
export function worstFirst(one: Alarm, other: Alarm): number {
  return rank(other) - rank(one) || one.firstAt - other.firstAt || (one.id < other.id ? -1 : 1);
}
