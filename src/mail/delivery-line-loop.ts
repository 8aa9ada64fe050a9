// One line of delivery: turn by turn it claims what is due, submits it over its warm session, and hands the result to the
// recorder. What it has in hand it says, so that what is lost on the way comes back by its lease.
import type { Database } from '../database/database.ts';
import type { Seal } from '../secrets/secrets.ts';
import type { Instant } from '../time/clock.ts';
import {
  attemptOfFailure,
  attemptOfSubmission,
  attemptOnClosedRoad,
  attemptRecord,
  type Attempt,
} from './attempt.ts';
import { createClaims } from './claim-gate.ts';
import { paceFor, type Pace } from './pace.ts';
import type { ClaimedMessage } from './queue-store.ts';
import type { Recorder } from './record-loop.ts';
import { troubleInSession } from './road-trouble.ts';
import { dataForm, SmtpFailure, submit } from './session-transport.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import {
  createWarmSession,
  type OpeningFailure,
  type Session,
  type WarmSessionNeeds,
} from './warm-session-loop.ts';

export const LOOK_AGAIN_MS = 10_000; // a notification can be missed, a due message must not be

const SLOT_AGAIN_MS = 1_000;
/** Lines leave the first chance to those before them, so that no more sessions are kept than are needed. */
const STEP_MS = 100;
const LARGEST_BATCH = 32;
/** Between two claims of a busy line: what comes meanwhile shares its statements. A line at rest does not wait. */
const GATHER_MS = 2;
/** Batches of about a tenth of a second: large enough to share commits, small enough for interactive mail to pass. */
const BATCH_MS = { grow: 50, shrink: 150 } as const;

export interface LineNeeds extends WarmSessionNeeds {
  readonly database: Database;
  readonly seal: Pick<Seal, 'openBytes'>;
  readonly holder: string;
  readonly recorder: Recorder;
  readonly settings: () => Promise<SmtpSettings | undefined>;
  /** There may be more to do than this line can carry. */
  readonly onMore: () => void;
  /** Something was put off until then. */
  readonly onDeferred: (at: Instant) => void;
  /** True where another line with a session has nothing to do. */
  readonly isOtherFree: (index: number) => boolean;
  /** How many of the lines before this one are at work. */
  readonly busyBefore: (index: number) => number;
}

export interface DeliveryLine {
  readonly isWarm: boolean;
  /** One claim and what follows from it. Returns until when to rest, or undefined to go on at once. */
  turn(): Promise<Instant | undefined>;
  endSession(): Promise<void>;
  /** Cuts the connection, whatever it is at. */
  cut(): void;
  /** Ids of the messages in its hands. */
  readonly held: ReadonlySet<string>;
  /** Resolves when every result so far is written. */
  written(): Promise<void>;
}

export function createDeliveryLine(index: number, needs: LineNeeds): DeliveryLine {
  const { clock, log, recorder, road } = needs;
  const claims = createClaims(needs);
  const held = new Set<string>();
  const concluding = new Set<Promise<void>>();
  const warm = createWarmSession(index, needs);
  let batch = 1;
  const stepMs = STEP_MS * index;

  async function turn(): Promise<Instant | undefined> {
    const settings = await needs.settings();
    const now = clock.now();
    const lookAgainAt = now + LOOK_AGAIN_MS;
    const pace = settings && paceFor(settings);
    if (!settings || !pace || index >= pace.connections) return lookAgainAt;
    await warm.endIfOver();
    if (now < road.closedUntil) return Math.min(road.closedUntil, lookAgainAt);
    if (!warm.session) {
      const wait = await claims.wouldWait(pace, needs.busyBefore(index));
      if (wait && !(wait.forBulkOnly && !needs.isOtherFree(index)))
        return Math.min((wait.nextAt ?? lookAgainAt) + stepMs, lookAgainAt);
      const opened = await warm.open(settings, pace);
      if (opened === 'no-slot') return now + SLOT_AGAIN_MS;
      if (typeof opened === 'object') await noteClosedRoad(opened, pace);
    }
    const { session } = warm;
    if (!session) return undefined;
    const claimed = await claims.take(pace, batch);
    if ('nextAt' in claimed)
      return Math.min((claimed.nextAt ?? lookAgainAt) + stepMs, lookAgainAt, warm.idleUntil());
    for (const { id } of claimed) held.add(id);
    if (claimed.length === batch) needs.onMore();
    await deliver(session, claimed);
    return undefined;
  }

  /** One message carries the evidence of a closed road; the others wait without an attempt of their own. */
  async function noteClosedRoad(failure: OpeningFailure, pace: Pace): Promise<void> {
    const message = await claims.takeAsEvidence(pace);
    if (!message) return;
    held.add(message.id);
    const attempt = attemptOnClosedRoad(message.recipients, failure.reason, failure.reply);
    await conclude(message, attempt, failure.startedAt, failure.since, failure.transcript);
  }

  async function deliver(at: Session, messages: readonly ClaimedMessage[]): Promise<void> {
    const since = performance.now();
    for (const [done, message] of messages.entries()) {
      if (!at.channel.isOpen || needs.isStopping() || clock.now() < road.closedUntil) {
        const rest = messages.slice(done).map(({ id }) => id);
        for (const id of rest) held.delete(id); // should giving back fail, their leases end by themselves
        await claims.giveBack(rest);
        break;
      }
      await deliverOne(at, message);
    }
    const tookMs = performance.now() - since;
    if (tookMs < BATCH_MS.grow) batch = Math.min(batch * 2, LARGEST_BATCH);
    else if (tookMs > BATCH_MS.shrink) batch = Math.max(1, Math.floor(batch / 2));
    if (messages.length < LARGEST_BATCH) await new Promise((resolve) => setTimeout(resolve, GATHER_MS));
  }

  /** Resolves when the reply is there; the result is written while the next message goes out. */
  async function deliverOne(at: Session, message: ClaimedMessage): Promise<void> {
    const { channel, capabilities } = at;
    const startedAt = clock.now();
    const since = performance.now();
    if (!at.isFresh) channel.resetTranscript(); // the first message shows how the session began
    at.isFresh = false;
    let attempt: Attempt;
    try {
      const envelope = { from: message.sender, recipients: message.recipients };
      attempt = attemptOfSubmission(
        message.recipients,
        await submit(channel, capabilities, envelope, dataForm(message.source)),
      );
      road.open();
      needs.reports.open();
    } catch (error) {
      if (!(error instanceof SmtpFailure))
        log.error({ err: error, message: message.id }, 'an attempt failed by a fault of ours');
      const failure = error instanceof SmtpFailure ? error : faultOfOurs(error);
      attempt = attemptOfFailure(message.recipients, failure);
      if (failure.reply === undefined || failure.reply.code === 421) channel.close();
    }
    at.usedAt = clock.now();
    const { verdict } = attempt;
    if (verdict.kind === 'deferred' && verdict.fault === 'road') {
      const known = verdict.waitMs === undefined ? {} : { waitMs: verdict.waitMs };
      if (road.close(attempt.reply ?? '', known)) needs.reports.closed(troubleInSession(attempt));
      channel.close();
    }
    const writing = conclude(message, attempt, startedAt, since, channel.transcript)
      .catch((error: unknown) =>
        log.error({ err: error, message: message.id }, 'the result could not be written'),
      )
      .finally(() => concluding.delete(writing));
    concluding.add(writing);
  }

  async function conclude(
    message: ClaimedMessage,
    attempt: Attempt,
    startedAt: Instant,
    since: number,
    transcript: readonly string[],
  ): Promise<void> {
    const durationMs = Math.ceil(performance.now() - since);
    const times = { startedAt, endedAt: clock.now(), durationMs, roadOpensAt: road.closedUntil };
    const record = attemptRecord(message, attempt, times, transcript);
    log.info(
      { message: message.id, verdict: record.verdict, state: record.state, durationMs, reply: record.reply },
      'attempt',
    );
    try {
      await recorder.record(record);
    } finally {
      held.delete(message.id);
    }
    if (record.nextAttemptAt !== undefined) needs.onDeferred(record.nextAttemptAt);
  }

  return {
    held,
    get isWarm() {
      return warm.session !== undefined;
    },
    turn,
    endSession: () => warm.end(),
    cut: () => warm.cut(),
    async written() {
      await Promise.all(concluding);
    },
  };
}

/** Nobody knows how far it came, so it is said that nobody knows. */
function faultOfOurs(cause: unknown): SmtpFailure {
  return new SmtpFailure('submit', {
    message: 'a fault of Foyer; its log says more',
    maybeAccepted: true,
    cause,
  });
}
