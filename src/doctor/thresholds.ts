// From where on a figure is worth a warning, or is a failure. Each with its origin; docs/doctor.md lists them.
import { ALARM_KINDS } from '../alarms/alarms.ts';

const MIB = 2 ** 20;
/** What an alarm is raised from by itself, the doctor names when asked: by the same figures. */
const DISK = ALARM_KINDS['disk-space-low'].thresholds;
const CLOCK = ALARM_KINDS['clock-skew'].thresholds;
const SECRET = ALARM_KINDS['client-secret-expiring'].thresholds;

export const THRESHOLDS = {
  /** Chosen. PostgreSQL keeps up to 1 GB of its own log (max_wal_size, its default) beside the messages. */
  disk: {
    warnBelowBytes: 2048 * MIB,
    warnBelowShare: DISK.percent.standard / 100,
    failBelowBytes: DISK.criticalMegabytes.standard * MIB,
  },
  /**
   * Entra forgives five minutes between nbf and its own clock. Leases last 45 s by the clocks of the processes on one
   * database, so the warning comes below that.
   */
  clockMs: { warnFrom: CLOCK.seconds.standard * 1000, failFrom: CLOCK.criticalSeconds.standard * 1000 },
  /** Chosen. A message that is due is sent within seconds where somebody delivers; the retry schedule pauses an hour. */
  overdueMs: { warnAbove: 900_000, failAbove: 3_600_000 },
  /** Chosen: a long run at 30 messages a minute is late by design as long as it moves. */
  movingMs: 900_000,
  /** ISE alarms daily in the last 30 days of a certificate; the second figure is chosen, a week to find the owner. */
  secretDays: { warnUpTo: SECRET.dailyDays.standard, failUpTo: SECRET.criticalDays.standard },
  /** Chosen: public certificates are replaced weeks before their end, so one that is not was forgotten. */
  serverCertificateDays: 14,
} as const;
