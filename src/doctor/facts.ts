// What the examination has found out, before anything is said about it.
import type { DiskSpace } from '../database/database.ts';
import type { Backlog, ShownStandby, SmtpSettings, TestResult } from '../mail/mail.ts';
import type { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import type { TrustedCertificate } from '../trust/trust.ts';

export interface DatabaseFacts {
  readonly description: string;
  readonly version: string;
  readonly queryMs: number;
  /** How far our clock is ahead of the database's. */
  readonly aheadMs: number;
}

/** A leg and who carries it; `problem` where the proxy that the environment names cannot be used. */
export type Way =
  { readonly leg: string; readonly through: string } | { readonly leg: string; readonly problem: string };

export interface InsideFacts {
  /** Undefined where none are stored. */
  readonly settings: SmtpSettings | Refusal | undefined;
  readonly test: TestResult | Refusal | undefined;
  /** A credential kept beside the active one. */
  readonly standby?: ShownStandby | undefined;
  readonly ways: readonly Way[];
  readonly backlog: Backlog;
  readonly trusted: readonly Pick<TrustedCertificate, 'name' | 'enabled' | 'expiry' | 'validTo'>[];
}

export interface Facts {
  readonly now: Instant;
  readonly disks: readonly DiskSpace[];
  /** The refusal where it could not be opened, or did not answer. */
  readonly database: DatabaseFacts | Refusal;
  /** What stands in the database, or needs it; undefined where it does not answer. */
  readonly inside: InsideFacts | undefined;
}
