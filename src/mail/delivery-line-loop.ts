// One line of delivery: a warm session of its own, and turn by turn what to do with it: claim what is due, submit it,
// hand the result to the recorder. For a mailbox of Exchange Online a send is reserved in the database before it is
// begun, and the session holds one of the mailbox's three slots, so the limits hold across processes.
import type { Database, Lock } from '../database/database.ts';
import { DialFailure, TlsFailure } from '../network/network.ts';
import { TokenUnavailable } from '../oauth/oauth.ts';
import type { Instant } from '../time/clock.ts';
import {
  attemptOfFailure,
  attemptOfSubmission,
  attemptOnClosedRoad,
  attemptRecord,
  type Attempt,
} from './attempt.ts';
import { takeSlot } from './budget-gate.ts';
import { createClaims } from './claim-gate.ts';
import { paceFor, type Pace } from './pace.ts';
import type { ClaimedMessage } from './queue-store.ts';
import type { Recorder } from './record-loop.ts';
import type { RoadState } from './road.ts';
import { openSignedIn, type SignInNeeds } from './delivery-transport.ts';
import type { SmtpChannel } from './channel-transport.ts';
import { dataForm, SmtpFailure, submit } from './session-transport.ts';
import type { SmtpConnection } from './connection-transport.ts';
import type { SmtpSettings } from './smtp-settings.ts';

export const LOOK_AGAIN_MS = 10_000; // a notification can be missed, a due message must not be

/**
 * Exchange Online ends a session after 5 idle minutes and 10 in all ("Message rate limits and throttling"). The first
 * line stays warm for whoever comes next; the others soon leave their slots to other processes and to tests.
 */
const SESSION = { idleMs: 120_000, otherIdleMs: 10_000, lifeMs: 9 * 60_000 } as const;
const SLOT_AGAIN_MS = 1_000;
/** Lines leave the first chance to those before them, so that no more sessions are kept than are needed. */
const STEP_MS = 100;
const LARGEST_BATCH = 32;
/** Between two claims of a busy line: what comes meanwhile shares its statements. A line at rest does not wait. */
const GATHER_MS = 2;
/** Batches of about a tenth of a second: large enough to share commits, small enough for interactive mail to pass. */
const BATCH_MS = { grow: 50, shrink: 150 } as const;

export interface LineNeeds extends Omit<SignInNeeds, 'onChannel'> {
  readonly database: Database;
  readonly holder: string;
  readonly recorder: Recorder;
  readonly road: RoadState;
  readonly settings: () => Promise<SmtpSettings | undefined>;
  /** Rises when the settings change: sessions of an earlier generation end. */
  readonly generation: () => number;
  readonly isStopping: () => boolean;
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
  /** Resolves when every result so far is written. */
  written(): Promise<void>;
}

interface Session extends SmtpConnection {
  readonly slot: Lock | undefined;
  readonly generation: number;
  readonly openedAt: Instant;
  usedAt: Instant;
  isFresh: boolean;
}

export function createDeliveryLine(index: number, needs: LineNeeds): DeliveryLine {
  const { database, clock, log, recorder, road } = needs;
  const claims = createClaims(needs);
  const concluding = new Set<Promise<void>>();
  let session: Session | undefined;
  let opening: { channel?: SmtpChannel } = {};
  let batch = 1;
  const stepMs = STEP_MS * index;
  const idleMs = index === 0 ? SESSION.idleMs : SESSION.otherIdleMs;

  async function turn(): Promise<Instant | undefined> {
    const settings = await needs.settings();
    const now = clock.now();
    const lookAgainAt = now + LOOK_AGAIN_MS;
    const pace = settings && paceFor(settings);
    if (!settings || !pace || index >= pace.connections) return lookAgainAt;
    if (session && hasEnded(session)) await endSession();
    if (now < road.closedUntil) return Math.min(road.closedUntil, lookAgainAt);
    if (!session) {
      const leave = await mayOpen(pace);
      if ('nextAt' in leave) return Math.min(leave.nextAt, lookAgainAt);
      session = await open(settings, pace, leave.slot);
      if (!session) return undefined;
    }
    const claimed = await claims.take(pace, batch);
    if ('nextAt' in claimed)
      return Math.min((claimed.nextAt ?? lookAgainAt) + stepMs, lookAgainAt, session.usedAt + idleMs);
    if (claimed.length === batch) needs.onMore();
    await deliver(session, claimed);
    return undefined;
  }

  function hasEnded({ channel, slot, generation, usedAt, openedAt }: Session): boolean {
    const now = clock.now();
    return (
      !channel.isOpen ||
      slot?.lost.aborted === true ||
      generation !== needs.generation() ||
      now - usedAt >= idleMs ||
      now - openedAt >= SESSION.lifeMs
    );
  }

  /** Whether a new session would have something to do right now, and its slot where the mailbox has slots. */
  async function mayOpen(pace: Pace): Promise<{ slot: Lock | undefined } | { nextAt: Instant }> {
    const now = clock.now();
    const wait = await claims.wouldWait(pace, needs.busyBefore(index));
    if (wait && !(wait.forBulkOnly && !needs.isOtherFree(index)))
      return {
        nextAt: wait.nextAt === undefined ? now + LOOK_AGAIN_MS : wait.nextAt + stepMs,
      };
    if (pace.mailbox === undefined) return { slot: undefined };
    const slot = await takeSlot(database, pace);
    return slot ? { slot } : { nextAt: now + SLOT_AGAIN_MS };
  }

  async function open(
    settings: SmtpSettings,
    pace: Pace,
    slot: Lock | undefined,
  ): Promise<Session | undefined> {
    const startedAt = clock.now();
    const since = performance.now();
    const generation = needs.generation();
    opening = {};
    const seen = opening;
    try {
      const connection = await openSignedIn(settings, {
        ...needs,
        onChannel: (channel) => (seen.channel = channel),
      });
      const openedAt = clock.now();
      log.debug(
        { line: index, server: settings.server, durationMs: Math.round(performance.now() - since) },
        'session opened',
      );
      return { ...connection, slot, generation, openedAt, usedAt: openedAt, isFresh: true };
    } catch (error) {
      await slot?.release();
      if (needs.isStopping()) return undefined; // we cut it ourselves: that says nothing about the road
      if (!isRoadFailure(error)) throw error;
      const verdict = error instanceof SmtpFailure ? attemptOfFailure([], error).verdict : undefined;
      road.close(error.message, {
        ...(error instanceof TokenUnavailable ? { until: error.retryAt } : {}),
        ...(verdict?.kind === 'deferred' && verdict.waitMs !== undefined ? { waitMs: verdict.waitMs } : {}),
      });
      // One message carries the evidence; the others wait without an attempt of their own.
      const message = await claims.takeAsEvidence(pace);
      const reply = error instanceof SmtpFailure ? error.reply : undefined;
      if (message)
        await conclude(
          message,
          attemptOnClosedRoad(message.recipients, error.message, reply),
          startedAt,
          since,
          seen.channel?.transcript ?? [],
        );
      return undefined;
    }
  }

  async function deliver(at: Session, messages: readonly ClaimedMessage[]): Promise<void> {
    const since = performance.now();
    for (const [done, message] of messages.entries()) {
      if (!at.channel.isOpen || needs.isStopping() || clock.now() < road.closedUntil) {
        await claims.giveBack(messages.slice(done).map(({ id }) => id));
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
    } catch (error) {
      if (!(error instanceof SmtpFailure)) throw error;
      attempt = attemptOfFailure(message.recipients, error);
      if (error.reply === undefined || error.reply.code === 421) channel.close();
    }
    at.usedAt = clock.now();
    const { verdict } = attempt;
    if (verdict.kind === 'deferred' && verdict.fault === 'road') {
      road.close(attempt.reply ?? '', verdict.waitMs === undefined ? {} : { waitMs: verdict.waitMs });
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
    await recorder.record(record);
    if (record.nextAttemptAt !== undefined) needs.onDeferred(record.nextAttemptAt);
  }

  async function endSession(): Promise<void> {
    const ending = session;
    session = undefined;
    ending?.channel.send(['QUIT']);
    ending?.channel.close();
    await ending?.slot?.release();
  }

  return {
    get isWarm() {
      return session !== undefined;
    },
    turn,
    endSession,
    cut() {
      opening.channel?.close();
      session?.channel.close();
    },
    async written() {
      await Promise.all(concluding);
    },
  };
}

function isRoadFailure(error: unknown): error is DialFailure | TlsFailure | SmtpFailure | TokenUnavailable {
  return (
    error instanceof DialFailure ||
    error instanceof TlsFailure ||
    error instanceof SmtpFailure ||
    error instanceof TokenUnavailable
  );
}
