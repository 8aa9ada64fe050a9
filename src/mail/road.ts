// Whether the road to the server is open, as this process sees it. A fault of the road closes it for every message: one
// message tries it again when its time has come, instead of each finding out for itself.
import type { Log } from '../log/log.ts';
import type { Clock, Instant } from '../time/clock.ts';

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60_000;

export interface Road {
  readonly closedUntil: Instant;
  /** Faults in a row. */
  readonly failures: number;
  readonly reason: string | undefined;
}

export const OPEN_ROAD: Road = { closedUntil: 0, failures: 0, reason: undefined };

/** Where somebody knows better than the back-off: an instant, or a wait. */
export interface KnownEnd {
  readonly until?: Instant;
  readonly waitMs?: number;
}

/** `jitter` from 0 to 1 keeps processes apart. */
export function closedRoad(road: Road, now: Instant, reason: string, known: KnownEnd, jitter: number): Road {
  const failures = road.failures + 1;
  const backoffMs = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS) * (0.75 + jitter / 4);
  const closedUntil = Math.round(known.until ?? now + (known.waitMs ?? backoffMs));
  // Two lines may find the same fault at once: the later end counts, and it is one fault.
  if (road.closedUntil > now) return { ...road, closedUntil: Math.max(road.closedUntil, closedUntil) };
  return { closedUntil, failures, reason };
}

/** The road of this process, as it changes. */
export interface RoadState extends Road {
  /** False where another line has found the same fault already. */
  close(reason: string, known: KnownEnd): boolean;
  open(): void;
}

export function createRoad({
  clock,
  random,
  log,
}: {
  clock: Clock;
  random: () => number;
  log: Log;
}): RoadState {
  let road = OPEN_ROAD;
  return {
    get closedUntil() {
      return road.closedUntil;
    },
    get failures() {
      return road.failures;
    },
    get reason() {
      return road.reason;
    },
    close(reason, known) {
      const before = road.failures;
      road = closedRoad(road, clock.now(), reason, known, random());
      log.warn({ reason, closedUntil: road.closedUntil, failures: road.failures }, 'mail waits for the road');
      return road.failures > before;
    },
    open() {
      if (road.failures > 0) log.info({ reason: road.reason }, 'the road is open again');
      road = OPEN_ROAD;
    },
  };
}
