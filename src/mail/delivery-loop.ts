// Delivery: a few lines, each with a warm session of its own, that claim what is due, submit it and record how it went.
// A line that finds nothing rests until it is woken, something is due or its session is idle too long. For a mailbox of
// Exchange Online every send is reserved in the database first and every session holds one of the mailbox's three slots,
// so the limits hold across processes. Nothing that goes wrong ends a line.
import type { Database, Lock } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import { DialFailure, TlsFailure } from '../network/network.ts';
import { TokenUnavailable } from '../oauth/oauth.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { attemptOfFailure, attemptOfSubmission, attemptOnClosedRoad, attemptRecord, type Attempt } from './attempt.ts';
import { EXCHANGE_ONLINE_PACE, lanesOf, permit, UNPACED, type Pace } from './pace.ts';
import { paceStore } from './pace-store.ts';
import { LANES, picksOldest } from './queue.ts';
import { queueStore, type ClaimedMessage } from './queue-store.ts';
import type { Recorder } from './recorder.ts';
import { closedRoad, OPEN_ROAD, type Road } from './road.ts';
import { openSignedIn, type SignInNeeds } from './signed-in.ts';
import type { SmtpChannel } from './smtp-channel.ts';
import { dataForm, SmtpFailure, submit } from './smtp-session.ts';
import type { SmtpConnection } from './smtp-transport.ts';
import { usesOAuth, type SmtpSettings } from './smtp-settings.ts';

export const LEASE_MS = 45_000; // with the upkeep's 10 s, what a dead process held is back within a minute

/** Exchange Online ends a session after 5 idle minutes and 10 in all ("Message rate limits and throttling"). */
const SESSION = { idleMs: 120_000, lifeMs: 9 * 60_000 } as const;
const LOOK_AGAIN_MS = 10_000; // a notification can be missed, a due message must not be
const PAUSE_AFTER_FAULT_MS = 1_000;
const COLD_LINE_STEP_MS = 200; // lines without a session leave the first chance to those that have one
const LARGEST_BATCH = 32;

export interface DeliveryNeeds extends Omit<SignInNeeds, 'onChannel'> {
  readonly database: Database;
  readonly clock: Clock;
  readonly random: () => number;
  readonly log: Log;
  readonly node: string;
  readonly holder: string;
  readonly recorder: Recorder;
  readonly settings: () => Promise<SmtpSettings | undefined>;
  /** Called when something was put off until then. */
  readonly onDeferred: (at: Instant) => void;
}

export interface Delivery {
  /** Something may be due. */
  wake(): void;
  /** The settings have changed: sessions end after the message they are at, and the road is tried anew. */
  renew(): void;
  readonly road: Road;
  /** Resolves when no line has anything to do now. */
  settled(): Promise<void>;
  /** Ends when every line has finished its message, or when `limitMs` is over: then sessions are cut. */
  stop(limitMs: number): Promise<void>;
}

interface Line {
  readonly index: number;
  connection?: SmtpConnection | undefined;
  channel?: SmtpChannel | undefined;
  slot?: Lock | undefined;
  openedAt: Instant;
  usedAt: Instant;
  generation: number;
  turn: number;
  batch: number;
  resting?: AbortController | undefined;
}

export function createDelivery(needs: DeliveryNeeds): Delivery {
  const { database, clock, log, holder, recorder } = needs;
  const queue = queueStore(database.sql);
  const stopping = new AbortController();
  const lines = Array.from({ length: Math.max(EXCHANGE_ONLINE_PACE.connections, UNPACED.connections) }, (_, index): Line => ({ index, openedAt: 0, usedAt: 0, generation: 0, turn: 0, batch: 1 }));
  let road = OPEN_ROAD;
  let generation = 0;
  let wakeups = 0;
  let whenSettled: (() => void)[] = [];
  const concluding = new Set<Promise<void>>();

  function wakeOne(): void {
    wakeups += 1;
    const resting = lines.filter((line) => line.resting);
    (resting.find((line) => line.connection) ?? resting[0])?.resting?.abort();
  }

  function wakeAll(): void {
    wakeups += 1;
    for (const line of lines) line.resting?.abort();
  }

  async function rest(line: Line, until: Instant, seen: number): Promise<void> {
    if (seen !== wakeups || stopping.signal.aborted) return;
    line.resting = new AbortController();
    stopping.signal.addEventListener('abort', () => line.resting?.abort(), { once: true, signal: line.resting.signal });
    if (lines.every((other) => other.resting)) void tellSettled();
    await clock.sleep(until - clock.now(), line.resting.signal);
    line.resting.abort(); // drops the listener on `stopping`
    line.resting = undefined;
  }

  async function tellSettled(): Promise<void> {
    await Promise.all(concluding);
    if (!lines.every((line) => line.resting)) return;
    for (const tell of whenSettled) tell();
    whenSettled = [];
  }

  async function run(line: Line): Promise<void> {
    while (!stopping.signal.aborted) {
      const seen = wakeups;
      try {
        const until = await turn(line);
        if (until !== undefined) await rest(line, until, seen);
      } catch (error) {
        log.error({ err: error, line: line.index }, 'a delivery line failed; it goes on');
        await endSession(line);
        await rest(line, clock.now() + PAUSE_AFTER_FAULT_MS, wakeups);
      }
    }
    await endSession(line);
  }

  /** One claim and what follows from it. Returns until when to rest, or undefined to go on at once. */
  async function turn(line: Line): Promise<Instant | undefined> {
    const settings = await needs.settings();
    const now = clock.now();
    const lookAgainAt = now + LOOK_AGAIN_MS;
    if (!settings) return lookAgainAt;
    const pace = paceOf(settings);
    if (line.index >= pace.connections) return lookAgainAt;
    if (hasEnded(line)) await endSession(line);
    if (now < road.closedUntil) return Math.min(road.closedUntil, lookAgainAt);
    if (!line.connection) {
      const waitUntil = await mayOpen(line, settings, pace);
      if (waitUntil !== undefined) return Math.min(waitUntil, lookAgainAt);
      if (!(await open(line, settings, pace))) return undefined;
    }
    const claimed = await claim(line, settings, pace);
    if ('nextAt' in claimed) return Math.min(claimed.nextAt ?? lookAgainAt, lookAgainAt, line.usedAt + SESSION.idleMs);
    if (claimed.length === line.batch) wakeOne(); // there may be more than this line can carry
    await deliver(line, claimed);
    return undefined;
  }

  function hasEnded(line: Line): boolean {
    if (!line.connection) return false;
    const now = clock.now();
    return (
      !line.connection.channel.isOpen ||
      line.slot?.lost.aborted === true ||
      line.generation !== generation ||
      now - line.usedAt >= SESSION.idleMs ||
      now - line.openedAt >= SESSION.lifeMs
    );
  }

  /** Undefined where a new session would have something to do right now; else until when it would not. */
  async function mayOpen(line: Line, settings: SmtpSettings, pace: Pace): Promise<Instant | undefined> {
    const now = clock.now();
    if (!(await queue.hasQueued(now))) return now + LOOK_AGAIN_MS;
    const mailbox = pacedMailbox(settings);
    if (mailbox === undefined) return undefined;
    const leave = await database.transaction(async (tx) => permit(pace, await paceStore(tx).lock(mailbox, now), now));
    if (!leave.granted) return leave.nextAt + COLD_LINE_STEP_MS * line.index;
    const others = lines.some((other) => other !== line && other.connection && other.resting);
    if (leave.bulkAt !== undefined && others) return leave.bulkAt + COLD_LINE_STEP_MS * line.index;
    for (let slot = 0; slot < pace.connections && !line.slot; slot += 1)
      line.slot = (await database.tryLock(`mailbox ${mailbox.toLowerCase()} connection ${slot}`)) ?? undefined;
    return line.slot ? undefined : now + PAUSE_AFTER_FAULT_MS;
  }

  async function open(line: Line, settings: SmtpSettings, pace: Pace): Promise<boolean> {
    const startedAt = clock.now();
    const since = performance.now();
    const seen: { channel?: SmtpChannel } = {};
    line.generation = generation;
    try {
      line.connection = await openSignedIn(settings, { ...needs, onChannel: (channel) => (line.channel = seen.channel = channel) });
      line.openedAt = line.usedAt = clock.now();
      log.debug({ line: line.index, server: settings.server, durationMs: Math.round(performance.now() - since) }, 'session opened');
      return true;
    } catch (error) {
      const transcript = seen.channel?.transcript ?? [];
      await endSession(line);
      if (!isRoadFailure(error)) throw error;
      const verdict = error instanceof SmtpFailure ? attemptOfFailure([], error).verdict : undefined;
      const waitMs = verdict?.kind === 'deferred' ? verdict.waitMs : undefined;
      closeRoad(error.message, { ...(error instanceof TokenUnavailable ? { until: error.retryAt } : {}), ...(waitMs === undefined ? {} : { waitMs }) });
      // One message carries the evidence; the others wait without an attempt of their own.
      const [message] = await queue.claim({ ...claimBase(line, pace), limit: 1, lanes: LANES, recipientsLeft: Infinity });
      if (message) {
        const attempt = attemptOnClosedRoad(message.recipients, error.message, error instanceof SmtpFailure ? error.reply : undefined);
        await conclude(message, attempt, startedAt, since, transcript);
      }
      return false;
    }
  }

  function closeRoad(reason: string, known: { until?: Instant; waitMs?: number }): void {
    road = closedRoad(road, clock.now(), reason, known, needs.random());
    log.warn({ reason, closedUntil: road.closedUntil, failures: road.failures }, 'mail waits for the road');
  }

  function claimBase(line: Line, pace: Pace) {
    const now = clock.now();
    return { now, holder, leaseUntil: now + LEASE_MS, oldestFirst: picksOldest(line.turn++), recipientsPerMessage: pace.recipientsPerMessage };
  }

  async function claim(line: Line, settings: SmtpSettings, pace: Pace): Promise<ClaimedMessage[] | { nextAt: Instant | undefined }> {
    const mailbox = pacedMailbox(settings);
    const base = claimBase(line, pace);
    if (mailbox === undefined) {
      const claimed = await queue.claim({ ...base, limit: line.batch, lanes: LANES, recipientsLeft: Infinity });
      return claimed.length > 0 ? claimed : { nextAt: undefined };
    }
    return database.transaction(async (tx) => {
      const budget = paceStore(tx);
      const leave = permit(pace, await budget.lock(mailbox, base.now), base.now);
      if (!leave.granted) return { nextAt: leave.nextAt };
      const [message] = await queueStore(tx).claim({ ...base, limit: 1, lanes: lanesOf(leave, LANES), recipientsLeft: leave.recipientsLeft });
      if (!message) return { nextAt: leave.bulkAt };
      await budget.reserve(mailbox, message.id, message.recipients.length, base.now);
      return [message];
    });
  }

  async function deliver(line: Line, messages: readonly ClaimedMessage[]): Promise<void> {
    const batchSince = performance.now();
    for (const [index, message] of messages.entries()) {
      const connection = line.connection;
      if (!connection?.channel.isOpen || stopping.signal.aborted || clock.now() < road.closedUntil) {
        await queue.giveBack(holder, messages.slice(index).map(({ id }) => id));
        break;
      }
      await deliverOne(line, connection, message);
    }
    // Batches of about a tenth of a second: large enough to share commits, small enough for interactive mail to pass.
    const tookMs = performance.now() - batchSince;
    if (tookMs < 50) line.batch = Math.min(line.batch * 2, LARGEST_BATCH);
    else if (tookMs > 150) line.batch = Math.max(1, Math.floor(line.batch / 2));
  }

  /** Resolves when the reply is there; the record is written meanwhile. */
  async function deliverOne(line: Line, { channel, capabilities }: SmtpConnection, message: ClaimedMessage): Promise<void> {
    const startedAt = clock.now();
    const since = performance.now();
    if (line.usedAt !== line.openedAt) channel.resetTranscript(); // the first message shows how the session began
    let attempt: Attempt;
    try {
      const envelope = { from: message.sender, recipients: message.recipients };
      attempt = attemptOfSubmission(message.recipients, await submit(channel, capabilities, envelope, dataForm(message.source)));
      road = OPEN_ROAD;
    } catch (error) {
      if (!(error instanceof SmtpFailure)) throw error;
      attempt = attemptOfFailure(message.recipients, error);
      if (error.reply === undefined || error.reply.code === 421) channel.close();
    }
    line.usedAt = Math.max(clock.now(), line.openedAt + 1);
    const { verdict } = attempt;
    if (verdict.kind === 'deferred' && verdict.fault === 'road') {
      closeRoad(attempt.reply ?? '', verdict.waitMs === undefined ? {} : { waitMs: verdict.waitMs });
      channel.close();
    }
    const written = conclude(message, attempt, startedAt, since, channel.transcript)
      .catch((error: unknown) => log.error({ err: error, message: message.id }, 'the result could not be written'))
      .finally(() => concluding.delete(written));
    concluding.add(written);
  }

  async function conclude(message: ClaimedMessage, attempt: Attempt, startedAt: Instant, since: number, transcript: readonly string[]): Promise<void> {
    const durationMs = Math.round(performance.now() - since);
    const endedAt = clock.now();
    const record = attemptRecord(message, attempt, { startedAt, endedAt, durationMs, roadOpensAt: road.closedUntil }, transcript);
    log.info({ message: message.id, verdict: record.verdict, state: record.state, durationMs, reply: record.reply }, 'attempt');
    await recorder.record(record);
    if (record.nextAttemptAt !== undefined) needs.onDeferred(record.nextAttemptAt);
  }

  async function endSession(line: Line): Promise<void> {
    line.connection?.channel.send(['QUIT']);
    line.connection?.channel.close();
    line.connection = undefined;
    const slot = line.slot;
    line.slot = undefined;
    await slot?.release();
  }

  const running = lines.map(run);
  return {
    wake: wakeOne,
    renew() {
      generation += 1;
      road = OPEN_ROAD;
      wakeAll();
    },
    get road() {
      return road;
    },
    settled: () => new Promise((resolve) => void whenSettled.push(resolve)),
    async stop(limitMs) {
      stopping.abort();
      const cut = setTimeout(() => lines.forEach((line) => line.channel?.close()), limitMs);
      await Promise.all(running);
      clearTimeout(cut);
      await Promise.all(concluding);
    },
  };
}

function isRoadFailure(error: unknown): error is DialFailure | TlsFailure | SmtpFailure | TokenUnavailable {
  return error instanceof DialFailure || error instanceof TlsFailure || error instanceof SmtpFailure || error instanceof TokenUnavailable;
}

function paceOf({ authentication }: SmtpSettings): Pace {
  return authentication.type === 'exchange-online-oauth' ? EXCHANGE_ONLINE_PACE : UNPACED;
}

/** Limits are the mailbox's, so it names the budget; servers of one's own have none. */
function pacedMailbox({ authentication }: SmtpSettings): string | undefined {
  return usesOAuth(authentication) && authentication.type === 'exchange-online-oauth' ? authentication.mailbox.toLowerCase() : undefined;
}
