// The canary: the connection test of the active settings on a schedule, so that a credential that has died is known before
// the next mail needs it. It asks for a token of its own, since the one in memory may outlive its secret by an hour.
import type { Database } from '../database/database.ts';
import { Refusal } from '../refusal.ts';
import type { Clock, Instant } from '../time/clock.ts';
import type { TestResult } from './connection-test-gate.ts';
import { roadReportStore } from './road-report-store.ts';
import type { RoadTrouble } from './road-trouble.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import { toldOf } from './step-words.ts';

export interface Canary {
  /** When this process last proved the sign-in; undefined where it never did. */
  lastAt(): Promise<Instant | undefined>;
  /**
   * One test, written down. Undefined where there are no settings, or the mailbox is busy: then mail is on its way. Aborted,
   * it is cut, and tells nothing.
   */
  sing(signal?: AbortSignal): Promise<TestResult | undefined>;
}

interface CanaryNeeds {
  readonly database: Pick<Database, 'sql'>;
  readonly clock: Clock;
  readonly node: string;
  readonly active: () => Promise<SmtpSettings | undefined>;
  readonly test: (settings: SmtpSettings, signal: AbortSignal) => Promise<TestResult>;
}

export function createCanary({ database, clock, node, active, test }: CanaryNeeds): Canary {
  const store = roadReportStore(database.sql);
  return {
    async lastAt() {
      const mine = (await store.all()).find((report) => report.node === node && report.source === 'canary');
      return mine?.at;
    },
    async sing(signal = new AbortController().signal) {
      const settings = await active();
      if (!settings) return undefined;
      try {
        const result = await test(settings, signal);
        if (signal.aborted) return undefined;
        const [trouble, clockSkewMs] = [troubleOf(result), skewOf(result)];
        await store.write({ node, source: 'canary', at: clock.now(), trouble, clockSkewMs });
        return result;
      } catch (error) {
        if (error instanceof Refusal && error.code === 'mailbox_busy') return undefined;
        throw error;
      }
    },
  };
}

function troubleOf({ steps, diagnosis: [finding] }: TestResult): RoadTrouble | undefined {
  const failed = steps.find(({ status }) => status === 'failed');
  if (!failed || !finding) return undefined;
  return { step: failed.name, cause: finding.cause, about: finding.about, reason: toldOf(failed) };
}

function skewOf({ steps }: TestResult): number | undefined {
  for (const { evidence } of steps)
    if ('clockSkewMs' in evidence && typeof evidence.clockSkewMs === 'number') return evidence.clockSkewMs;
  return undefined;
}
