// What needs somebody and is no alarm, or not yet: worst first. What ends, fails for long or is missing is told by alarms.
// Pure.
import type { Alarm, AlarmKind } from '../../../alarms/alarms.ts';
import type { Instant } from '../../../time/clock.ts';
import type { OverviewFacts } from './overview-facts.ts';

export type Attention =
  | { readonly kind: 'closed'; readonly reason: string; readonly failures: number }
  | { readonly kind: 'failed' | 'unknown' | 'held'; readonly count: number }
  | { readonly kind: 'expiry-unknown' | 'alarms-unheard' }
  | { readonly kind: 'standby'; readonly days: number; readonly endsAt: Instant };

const DAY_MS = 86_400_000;
/** The kept credential ends by itself and harms nobody; it is worth a line in its last week. */
const STANDBY_DAYS = 7;

/** Some roads are closed for minutes before that is an alarm. */
const OF_ROAD: readonly AlarmKind[] = [
  'client-secret-refused',
  'token-request-failing',
  'smtp-authentication-failing',
  'mail-failing',
  'mail-throttled',
];

export type AttentionFacts = Pick<
  OverviewFacts,
  'now' | 'road' | 'overview' | 'isSecretEndUnknown' | 'standbyEndsAt'
> & { readonly alarms: Pick<OverviewFacts['alarms'], 'areHeard'> };

/** `alarms` are those that the page tells to whoever looks: it says each thing once. */
export function attentionOf(
  { now, road, overview, isSecretEndUnknown, standbyEndsAt, alarms: { areHeard } }: AttentionFacts,
  alarms: readonly Pick<Alarm, 'kind'>[],
): readonly Attention[] {
  const { failedLastDay, unknown, held } = overview;
  const isTold = (kinds: readonly AlarmKind[]): boolean => alarms.some(({ kind }) => kinds.includes(kind));
  const list: Attention[] = [];
  if (road.closedUntil > now && !isTold(OF_ROAD))
    list.push({ kind: 'closed', reason: road.reason ?? '', failures: road.failures });
  if (failedLastDay > 0 && !isTold(['messages-failing'])) list.push({ kind: 'failed', count: failedLastDay });
  if (!areHeard) list.push({ kind: 'alarms-unheard' });
  if (isSecretEndUnknown) list.push({ kind: 'expiry-unknown' });
  if (unknown > 0) list.push({ kind: 'unknown', count: unknown });
  if (held > 0) list.push({ kind: 'held', count: held });
  const standbyDays = standbyEndsAt === undefined ? Infinity : Math.floor((standbyEndsAt - now) / DAY_MS);
  if (standbyEndsAt !== undefined && standbyDays >= 0 && standbyDays <= STANDBY_DAYS)
    list.push({ kind: 'standby', endsAt: standbyEndsAt, days: standbyDays });
  return list;
}
