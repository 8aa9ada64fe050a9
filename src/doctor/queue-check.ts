// Whether the queue moves. What counts is how long a message has been due, not how old it is: one that is put off by its
// schedule is as it should be. Pure.
import type { Backlog } from '../mail/mail.ts';
import type { Instant } from '../time/clock.ts';
import { counted, type Check } from './check.ts';
import { THRESHOLDS } from './thresholds.ts';

export function queueCheck(backlog: Backlog, now: Instant): Check {
  const { waiting, held, unknown, failed, oldestDueAt, lastSentAt } = backlog;
  const { warnAbove, failAbove } = THRESHOLDS.overdueMs;
  const overdueMs = oldestDueAt === null ? 0 : now - oldestDueAt;
  const isMoving = lastSentAt !== null && now - lastSentAt <= THRESHOLDS.movingMs;
  const stands = [
    waiting === 0 ? 'Nothing waits' : `${counted(waiting, 'message')} ${waiting === 1 ? 'waits' : 'wait'}`,
    ...(overdueMs > warnAbove ? [`the oldest has been due for ${lasted(overdueMs)}`] : []),
    ...(failed > 0 ? [`${failed} failed in the last day`] : []),
    ...(unknown > 0 ? [`${unknown} may or may not have been sent`] : []),
    ...(held > 0 ? [`${held} held`] : []),
  ];
  const found = stands.join(', ');
  if (overdueMs > warnAbove)
    return {
      name: 'queue',
      status: overdueMs > failAbove && !isMoving ? 'failed' : 'warning',
      found,
      remedy: isMoving
        ? 'Mail moves, slower than it comes. Wait, or send less at once.'
        : 'Check that "foyer serve" runs; its log tells why it does not send.',
    };
  if (failed > 0 || unknown > 0)
    return {
      name: 'queue',
      status: 'warning',
      found,
      remedy: 'Look at these messages, then retry or cancel them.',
      commands: [
        `foyer queue list${failed > 0 ? ' --state failed' : ''}${unknown > 0 ? ' --state unknown' : ''}`,
      ],
    };
  return { name: 'queue', status: 'ok', found };
}

function lasted(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  return minutes < 120 ? `${minutes} minutes` : `${Math.floor(minutes / 60)} hours`;
}
