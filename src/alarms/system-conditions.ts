// The ground under Foyer, and who knocks at its door. Pure.
import { STALE_MS, type AlarmFacts, type Condition } from './alarm-facts.ts';
import type { Thresholds } from './alarm-rule.ts';

type SystemConditions = (facts: AlarmFacts, thresholds: Thresholds) => Condition[];

const MINUTE_MS = 60_000;
const MEGABYTE = 2 ** 20;

export const diskSpace: SystemConditions = ({ machines }, { percent = 0, criticalMegabytes = 0 }) =>
  machines.flatMap(({ node, disks }) =>
    disks.flatMap(({ place, freeBytes, totalBytes }) => {
      const share = totalBytes === 0 ? 0 : (freeBytes / totalBytes) * 100;
      const isCritical = freeBytes < criticalMegabytes * MEGABYTE;
      if (share >= percent && !isCritical) return [];
      return [
        {
          subject: `${node} ${place}`,
          node,
          severity: isCritical ? 'critical' : 'warning',
          stage: isCritical ? 'full' : 'scarce',
          details: {
            node,
            place,
            megabytes: String(Math.floor(freeBytes / MEGABYTE)),
            percent: String(Math.floor(share)),
          },
        },
      ];
    }),
  );

/** Against the database, and against the token endpoint as the canary saw it. */
export const clockSkew: SystemConditions = (
  { machines, roads, now },
  { seconds = 0, criticalSeconds = 0 },
) => {
  const seen = [
    ...machines.map(({ node, aheadOfDatabaseMs }) => ({
      node,
      other: 'database',
      aheadMs: aheadOfDatabaseMs,
    })),
    ...roads.flatMap(({ node, at, clockSkewMs }) =>
      clockSkewMs !== undefined && now - at < STALE_MS
        ? [{ node, other: 'token-endpoint', aheadMs: clockSkewMs }]
        : [],
    ),
  ];
  return seen.flatMap(({ node, other, aheadMs }) => {
    const offSeconds = Math.floor(Math.abs(aheadMs) / 1000);
    if (offSeconds < seconds) return [];
    const isCritical = offSeconds >= criticalSeconds;
    return [
      {
        subject: `${node} ${other}`,
        node,
        severity: isCritical ? 'critical' : 'warning',
        stage: isCritical ? 'far' : 'off',
        details: { node, other, seconds: String(offSeconds), way: aheadMs > 0 ? 'ahead' : 'behind' },
      },
    ];
  });
};

export const purgeOverdue: SystemConditions = ({ purgeDueAt, now }, { minutes = 0 }) =>
  purgeDueAt === null || now - purgeDueAt < minutes * MINUTE_MS
    ? []
    : [
        {
          subject: 'guests',
          severity: 'warning',
          stage: 'overdue',
          details: { since: new Date(purgeDueAt).toISOString() },
        },
      ];

export const channelFailing: SystemConditions = ({ channels }, { failures = 1 }) =>
  channels
    .filter((channel) => channel.failures >= failures)
    .map(({ id, name, failure, failures: count }) => ({
      subject: id,
      severity: 'warning',
      stage: 'failing',
      details: { channel: name, reason: failure, count: String(count) },
    }));

/** What tells that mail fails must not fail unseen. */
export const alarmMailRefused: SystemConditions = ({ undelivered }) =>
  undelivered.map(({ sender, count, address, reply }) => ({
    subject: sender,
    severity: 'warning',
    stage: 'refused',
    details: { sender, address, count: String(count), reason: reply },
  }));

/** A person who has forgotten a password locks one; many at once are somebody who tries. */
export const lockouts: SystemConditions = ({ lockouts: locked }, { count = 1 }) =>
  locked < count
    ? []
    : [{ subject: 'accounts', severity: 'warning', stage: 'many', details: { count: String(locked) } }];
