// What needs somebody, worst first, from the facts. Pure.
import type { Alarm, AlarmKind } from '../../../alarms/alarms.ts';
import { THRESHOLDS } from '../../../doctor/doctor.ts';
import type { Instant } from '../../../time/clock.ts';
import type { OverviewFacts } from './overview-facts.ts';

export type Attention =
  | { readonly kind: 'not-configured' }
  | { readonly kind: 'closed'; readonly reason: string; readonly failures: number }
  | { readonly kind: 'failed' | 'unknown' | 'held'; readonly count: number }
  | {
      readonly kind: 'secret' | 'client-certificate';
      /** Whole days; negative after the end. */
      readonly days: number;
      readonly endsAt: Instant;
      readonly isUrgent: boolean;
    }
  | { readonly kind: 'expiry-unknown' }
  | { readonly kind: 'standby'; readonly days: number; readonly endsAt: Instant }
  | { readonly kind: 'certificate'; readonly name: string; readonly days: number; readonly endsAt: Instant };

const DAY_MS = 86_400_000;
/** The kept credential ends by itself and harms nobody; it is worth a line in its last week. */
const STANDBY_DAYS = 7;

const daysUntil = (at: Instant, now: Instant): number => Math.floor((at - now) / DAY_MS);

export function attentionOf(facts: Omit<OverviewFacts, 'room' | 'emptyAt' | 'alarms'>): readonly Attention[] {
  const { now, isConfigured, road, overview, standbyEndsAt, trusted } = facts;
  const { failedLastDay, unknown, held } = overview;
  const list: Attention[] = [];
  if (!isConfigured) list.push({ kind: 'not-configured' });
  if (road.closedUntil > now)
    list.push({ kind: 'closed', reason: road.reason ?? '', failures: road.failures });
  if (failedLastDay > 0) list.push({ kind: 'failed', count: failedLastDay });
  list.push(...credentialNeeds(facts));
  for (const { name, endsAt, daysLeft } of trusted)
    list.push({ kind: 'certificate', name, endsAt, days: daysLeft });
  if (unknown > 0) list.push({ kind: 'unknown', count: unknown });
  if (held > 0) list.push({ kind: 'held', count: held });
  const standbyDays = standbyEndsAt === undefined ? Infinity : daysUntil(standbyEndsAt, now);
  if (standbyEndsAt !== undefined && standbyDays >= 0 && standbyDays <= STANDBY_DAYS)
    list.push({ kind: 'standby', endsAt: standbyEndsAt, days: standbyDays });
  return list;
}

function credentialNeeds({
  credential,
  now,
}: Pick<OverviewFacts, 'credential' | 'now'>): readonly Attention[] {
  if (!credential) return [];
  const { type, endsAt } = credential;
  if (endsAt === null) return type === 'secret' ? [{ kind: 'expiry-unknown' }] : [];
  const { warnUpTo, failUpTo } = THRESHOLDS.secretDays;
  // Never -0 days: what has ended has ended.
  const days = endsAt <= now ? Math.min(-1, daysUntil(endsAt, now)) : daysUntil(endsAt, now);
  if (days > warnUpTo) return [];
  const kind = type === 'secret' ? 'secret' : 'client-certificate';
  return [{ kind, days, endsAt, isUrgent: days <= failUpTo }];
}

const TOLD_BY: Readonly<Record<Exclude<Attention['kind'], 'certificate'>, readonly AlarmKind[]>> = {
  'not-configured': ['mail-not-configured'],
  closed: [
    'client-secret-refused',
    'token-request-failing',
    'smtp-authentication-failing',
    'mail-failing',
    'mail-throttled',
  ],
  failed: ['messages-failing'],
  unknown: [],
  held: [],
  secret: ['client-secret-expiring', 'client-secret-expired', 'client-secret-refused'],
  'client-certificate': ['client-certificate-expiring', 'client-certificate-expired'],
  'expiry-unknown': [],
  standby: [],
};
const OF_CERTIFICATE: readonly AlarmKind[] = ['trusted-certificate-expiring', 'trusted-certificate-expired'];

/** A page says each thing once: what one of the alarms on it tells is left to the alarm. */
export function untoldBy(
  alarms: readonly Pick<Alarm, 'kind' | 'details'>[],
  needs: readonly Attention[],
): readonly Attention[] {
  const tells = (need: Attention, { kind, details }: Pick<Alarm, 'kind' | 'details'>): boolean =>
    need.kind === 'certificate'
      ? OF_CERTIFICATE.includes(kind) &&
        details['certificate'] === need.name &&
        details['date'] === new Date(need.endsAt).toISOString().slice(0, 10)
      : TOLD_BY[need.kind].includes(kind);
  return needs.filter((need) => !alarms.some((alarm) => tells(need, alarm)));
}
