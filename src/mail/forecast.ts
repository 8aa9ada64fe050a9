// When the queue will be empty, by the pace rules run forward over what waits. It takes every send for a success: what
// will be put off, and what will be added, nobody knows. Sends are given out as pace.ts permits them; the day's budget is
// taken to come back a day after it was used. Pure.
import type { Instant } from '../time/clock.ts';
import { DAY_MS, SPREAD_LANES, WINDOW_MS, type Pace, type RecentSends } from './pace.ts';
import type { Lane } from './queue.ts';

/** What is due together: submissions to be made, with all their recipients. */
export interface WaitingGroup {
  readonly lane: Lane;
  readonly dueAt: Instant;
  readonly submissions: number;
  readonly recipients: number;
}

export interface ForecastNeeds {
  readonly pace: Pace;
  readonly recent: RecentSends;
  /** From the beginning of a submission to its reply, as it was lately. */
  readonly replyMs: number;
  readonly roadClosedUntil: Instant;
  readonly now: Instant;
}

/** Looking further ahead than this is guessing. */
const FURTHEST_MS = 60 * DAY_MS;

/** The instant of the last reply; `now` where nothing waits, undefined where it cannot be told. */
export function emptyAt(groups: readonly WaitingGroup[], needs: ForecastNeeds): Instant | undefined {
  const { now, roadClosedUntil, replyMs } = needs;
  const waiting = groups.filter(({ submissions }) => submissions > 0);
  if (waiting.length === 0) return now;
  const opensAt = Math.max(now, roadClosedUntil);
  if (!Number.isFinite(opensAt)) return undefined;
  const dues = [...new Set(waiting.map(({ dueAt }) => Math.max(dueAt, opensAt)))].sort((a, b) => a - b);
  // A queue that is worked off without pause ends with its last busy stretch, and each stretch begins when something
  // falls due: the latest of the ends reckoned from each beginning is the end of all.
  const ends = dues.map((dueAt) => {
    const left = waiting.filter((group) => Math.max(group.dueAt, opensAt) >= dueAt);
    return stretchEnd(left, dueAt, needs);
  });
  const end = Math.max(...ends) + replyMs;
  return end - now > FURTHEST_MS || Number.isNaN(end) ? undefined : Math.round(end);
}

/** When the last of them begins, if all of them are due at `from`. */
function stretchEnd(groups: readonly WaitingGroup[], from: Instant, needs: ForecastNeeds): Instant {
  const { pace, recent } = needs;
  const submissions = sumOf(groups, ({ submissions }) => submissions);
  const recipients = sumOf(groups, ({ recipients }) => recipients);
  const spread = sumOf(
    groups.filter(({ lane }) => SPREAD_LANES.includes(lane)),
    ({ submissions }) => submissions,
  );
  const paced = pacedEnd(submissions, spread, from, needs);
  const leftToday = Math.max(0, pace.recipientsPerDay - recent.recipientsToday);
  if (recipients <= leftToday) return paced;
  // The rest goes when what was sent before is a day old, at the speed at which that was sent.
  const over = recipients - leftToday;
  const fullDays = Math.ceil(over / pace.recipientsPerDay) - 1;
  const lastDays = over - fullDays * pace.recipientsPerDay;
  const share = lastDays / recipients;
  const renewsAt = recent.recipientsToday > 0 ? (recent.dayRenewsAt ?? from + DAY_MS) : from + DAY_MS;
  const begins = Math.max(from, renewsAt) + fullDays * DAY_MS;
  const unhindered = { ...needs, recent: { ...recent, inWindow: 0, lastReservedAt: undefined } };
  return Math.max(
    leftToday > 0 ? paced : from,
    pacedEnd(Math.ceil(submissions * share), Math.ceil(spread * share), begins, unhindered),
  );
}

/** By the minute, the spacing of the lanes that are spread out, and the connections. */
function pacedEnd(submissions: number, spread: number, from: Instant, needs: ForecastNeeds): Instant {
  const { pace, recent, replyMs, now } = needs;
  const roundMs = WINDOW_MS + replyMs; // a place in the window is free again a minute after the reply
  const spacingMs = WINDOW_MS / pace.messagesPerMinute;
  const perRound = pace.messagesPerMinute;
  const inRounds = (count: number): number => {
    const inLast = perRound === Infinity ? count - 1 : (count - 1) % perRound;
    const lastMs = Math.max(
      Math.floor(inLast / pace.connections) * replyMs,
      spread > 0 ? inLast * spacingMs : 0,
    );
    return ((count - 1 - inLast) / perRound) * roundMs + lastMs;
  };
  // What was sent in the last minute fills the first round.
  const used = recent.firstLeavesAt === undefined && from > now + roundMs ? 0 : recent.inWindow;
  const roundBegan = (recent.firstLeavesAt ?? now + roundMs) - roundMs;
  const byWindow =
    used > 0 && from < roundBegan + roundMs && submissions + used > perRound
      ? roundBegan + inRounds(submissions + used)
      : from + inRounds(submissions);
  const spreadFrom = Math.max(from, (recent.lastReservedAt ?? -Infinity) + spacingMs);
  const bySpacing = spread > 0 ? spreadFrom + (spread - 1) * spacingMs : from;
  const byConnections = from + Math.floor((submissions - 1) / pace.connections) * replyMs;
  return Math.max(from, byWindow, bySpacing, byConnections);
}

function sumOf(groups: readonly WaitingGroup[], of: (group: WaitingGroup) => number): number {
  return groups.reduce((sum, group) => sum + of(group), 0);
}
