// What we cannot control, as a list: time, chance, and where the log goes. `main.ts` passes the real ones, tests their
// own.
import { v7 as uuidv7 } from 'uuid';
import { createLog, type Log, type LogLevel } from './log/log.ts';
import { realClock, type Clock } from './time/clock.ts';

export interface Outside {
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Unique, and in the order in which they were made here, within a millisecond too (UUIDv7, RFC 9562 §6.2). */
  readonly newId: () => string;
  readonly log: Log;
}

export function realOutside(logLevel: LogLevel): Outside {
  return { clock: realClock, random: Math.random, newId: () => uuidv7(), log: createLog(logLevel) };
}
