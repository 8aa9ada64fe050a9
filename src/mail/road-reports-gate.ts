// How the road stands, told to all processes: written when it closes, when it opens, and when the canary has sung. Who
// delivers does not wait for it, and a report that cannot be written is not worth a mail.
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import type { Clock } from '../time/clock.ts';
import { roadReportStore, type RoadReport } from './road-report-store.ts';
import type { RoadTrouble } from './road-trouble.ts';

export interface RoadReports {
  closed(trouble: RoadTrouble): void;
  /** A message has gone out. Written once, until it closes again. */
  open(): void;
  /** Resolves when what was told is written, or could not be. */
  written(): Promise<void>;
}

interface RoadReportsNeeds {
  readonly database: Pick<Database, 'sql'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly node: string;
}

export function createRoadReports({ database, clock, log, node }: RoadReportsNeeds): RoadReports {
  let isKnownOpen = false;
  let writing: Promise<void> = Promise.resolve();

  /** One after the other, so that the last that was told is the last that is written. */
  function write(report: Pick<RoadReport, 'at' | 'trouble'>): void {
    writing = writing
      .then(() =>
        roadReportStore(database.sql).write({ node, source: 'delivery', clockSkewMs: undefined, ...report }),
      )
      .catch((error: unknown) => {
        isKnownOpen = false;
        log.warn({ err: error }, 'how the road stands could not be written down');
      });
  }

  return {
    closed(trouble) {
      isKnownOpen = false;
      write({ at: clock.now(), trouble });
    },
    open() {
      if (isKnownOpen) return;
      isKnownOpen = true;
      write({ at: clock.now(), trouble: undefined });
    },
    written: () => writing,
  };
}
