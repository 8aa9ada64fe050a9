// What a look has found out, before any rule has its say.
import type { Backlog, RoadReport, Room, SmtpSettings, Undelivered } from '../mail/mail.ts';
import type { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import type { TrustedCertificate } from '../trust/trust.ts';
import type { DiskSpace } from '../database/database.ts';
import type { Raised } from './alarm.ts';

/**
 * What a process said that has said nothing since is no news: the canary sings every few hours at the latest, and what became
 * of a machine that is gone, nobody here can see.
 */
export const STALE_MS = 26 * 3_600_000;

export interface AlarmFacts {
  readonly now: Instant;
  /** A refusal where they are stored and cannot be read, as with another key after a restore. */
  readonly settings: SmtpSettings | Refusal | undefined;
  readonly settingsSince: Instant | undefined;
  /** Until when the credential before is good, where it is kept and can be switched back to. */
  readonly standbyUntil: string | undefined;
  readonly roads: readonly RoadReport[];
  /** What failed is counted for the last hour. */
  readonly backlog: Backlog;
  readonly room: Room | undefined;
  /** The longest time between two mails of the last weeks; undefined where too few were sent to tell. */
  readonly usualGapMs: number | undefined;
  readonly trusted: readonly Pick<TrustedCertificate, 'name' | 'enabled' | 'fingerprint' | 'validTo'>[];
  readonly machines: readonly MachineReport[];
  /** Names and second factors that are locked now. */
  readonly lockouts: number;
  /** When expired guests should have been purged; null where the purge is off. */
  readonly purgeDueAt: Instant | null;
  readonly channels: readonly FailingChannel[];
  /** Mails with alarms that were lost within a day. */
  readonly undelivered: readonly Undelivered[];
}

/** As the process of that machine saw it. */
export interface MachineReport {
  readonly node: string;
  readonly disks: readonly DiskSpace[];
  /** How far its clock is ahead of the database's. */
  readonly aheadOfDatabaseMs: number;
}

export interface FailingChannel {
  readonly id: string;
  readonly name: string;
  /** In a row, to the last one. */
  readonly failures: number;
  readonly failure: string;
}

/** A condition that holds, whatever the rule is called. */
export type Condition = Omit<Raised, 'rule' | 'kind'>;
