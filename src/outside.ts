// What we cannot control, as a list: time, chance, and where the log goes. `main.ts` passes the real ones, tests their
// own.
import { randomUUIDv7 } from 'node:crypto';
import { createLog, type Log, type LogLevel } from './log/log.ts';
import { realClock, type Clock } from './time/clock.ts';

export interface Outside {
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Unique, and sortable by time (RFC 9562 §5.7). */
  readonly newId: () => string;
  readonly log: Log;
}

export function realOutside(logLevel: LogLevel): Outside {
  return { clock: realClock, random: Math.random, newId: () => randomUUIDv7(), log: createLog(logLevel) };
}
