// How mail stands, in one word, from the facts. The first that holds is told: what stops all mail comes before what
// concerns some. Pure.
import { THRESHOLDS } from '../../../doctor/doctor.ts';
import type { OverviewFacts } from './overview-facts.ts';

export type Headline = 'not-configured' | 'closed' | 'stuck' | 'failing' | 'idle' | 'flowing';

/** Fewer say nothing about the rest. */
const FEWEST_FAILING = 5;
const FAILING_SHARE = 0.5;

type HeadlineFacts = Pick<OverviewFacts, 'now' | 'isConfigured' | 'road'> & {
  readonly overview: Pick<
    OverviewFacts['overview'],
    'lastSentAt' | 'oldestDueAt' | 'failedLastDay' | 'sentLastDay'
  >;
};

export function headlineOf({ now, isConfigured, road, overview }: HeadlineFacts): Headline {
  const { lastSentAt, oldestDueAt, failedLastDay, sentLastDay } = overview;
  if (!isConfigured) return 'not-configured';
  if (road.closedUntil > now) return 'closed';
  const isOverdue = oldestDueAt !== null && now - oldestDueAt > THRESHOLDS.overdueMs.warnAbove;
  const isMoving = lastSentAt !== null && now - lastSentAt < THRESHOLDS.movingMs;
  if (isOverdue && !isMoving) return 'stuck';
  const ended = failedLastDay + sentLastDay;
  if (failedLastDay >= FEWEST_FAILING && failedLastDay / ended > FAILING_SHARE) return 'failing';
  return lastSentAt === null ? 'idle' : 'flowing';
}
