// How the queue and the mailbox stand, where that is worth an alarm. Pure.
import { Refusal } from '../refusal.ts';
import type { AlarmFacts, Condition } from './alarm-facts.ts';
import type { Thresholds } from './alarm-rule.ts';

type QueueConditions = (facts: AlarmFacts, thresholds: Thresholds) => Condition[];

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const THE_QUEUE = 'queue';

/** Each try puts off what fails: it is as old as when it was accepted. */
export const backlog: QueueConditions = (
  { backlog: { oldestDueAt, oldestDeferredAt, waiting }, now },
  { minutes = 0 },
) => {
  const since = Math.min(oldestDueAt ?? now, oldestDeferredAt ?? now);
  const overdueMs = now - since;
  if (overdueMs < minutes * MINUTE_MS) return [];
  // Each doubling is another thing to say: an hour, two, four.
  const doublings = Math.floor(Math.log2(overdueMs / (minutes * MINUTE_MS)));
  return [
    {
      subject: THE_QUEUE,
      severity: doublings >= 2 ? 'critical' : 'warning',
      stage: `×${2 ** doublings}`,
      details: {
        count: String(waiting),
        minutes: String(Math.floor(overdueMs / MINUTE_MS)),
        since: new Date(since).toISOString(),
      },
    },
  ];
};

export const limitNear: QueueConditions = ({ room }, { percent = 100, criticalPercent = 100 }) => {
  if (!room) return [];
  const { used, of, freesAt } = room.recipients;
  const share = of === 0 ? 0 : (used / of) * 100;
  if (share < percent) return [];
  return [
    {
      subject: room.mailbox,
      severity: share >= criticalPercent ? 'critical' : 'warning',
      stage: share >= criticalPercent ? 'nearly all' : 'much',
      details: {
        mailbox: room.mailbox,
        used: String(used),
        limit: String(of),
        percent: String(Math.floor(share)),
        since: freesAt === null ? '' : new Date(freesAt).toISOString(),
      },
    },
  ];
};

export const messagesFailing: QueueConditions = ({ backlog: { failed } }, { count = 1 }) =>
  failed < count
    ? []
    : [{ subject: THE_QUEUE, severity: 'warning', stage: 'failing', details: { count: String(failed) } }];

/** Of a new installation nobody needs to be told: it is where mail waits, or settings are that cannot be read. */
export const notConfigured: QueueConditions = ({ settings, backlog: { waiting } }) => {
  const isUnreadable = settings instanceof Refusal;
  if (!isUnreadable && (settings !== undefined || waiting === 0)) return [];
  return [
    {
      subject: THE_QUEUE,
      severity: 'critical',
      stage: isUnreadable ? 'unreadable' : 'missing',
      details: {
        count: String(waiting),
        isUnreadable: isUnreadable ? 'yes' : 'no',
        reason: isUnreadable ? settings.message : '',
      },
    },
  ];
};

/** The dead man’s signal: where mail goes out every day, silence is a fault somewhere before the queue. */
export const nothingSent: QueueConditions = (
  { backlog: { lastSentAt }, usualGapMs, now },
  { times = 1, hours = 0 },
) => {
  if (lastSentAt === null || usualGapMs === undefined) return [];
  const silentMs = now - lastSentAt;
  if (silentMs < Math.max(usualGapMs * times, hours * HOUR_MS)) return [];
  return [
    {
      subject: THE_QUEUE,
      severity: 'warning',
      stage: 'silent',
      details: {
        hours: String(Math.floor(silentMs / HOUR_MS)),
        usual: String(Math.max(1, Math.round(usualGapMs / HOUR_MS))),
        since: new Date(lastSentAt).toISOString(),
      },
    },
  ];
};
