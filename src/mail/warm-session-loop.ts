// The session of a line: opened when there is something to send, kept warm for what comes next, ended before the server
// ends it. For a mailbox that has slots it holds one of them.
import type { Database, Lock } from '../database/database.ts';
import { isNetworkFailure } from '../network/network.ts';
import { TokenUnavailable } from '../oauth/oauth.ts';
import type { Instant } from '../time/clock.ts';
import { attemptOfFailure } from './attempt.ts';
import { takeSlot } from './budget-gate.ts';
import type { SmtpChannel } from './channel-transport.ts';
import type { SmtpConnection } from './connection-transport.ts';
import { openSignedIn, type SignInNeeds } from './delivery-transport.ts';
import type { Pace } from './pace.ts';
import type { RoadState } from './road.ts';
import type { RoadReports } from './road-reports-gate.ts';
import { troubleOnTheWay, type RoadFailure } from './road-trouble.ts';
import { SmtpFailure } from './session-transport.ts';
import type { SmtpReply } from './smtp-reply.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/**
 * Exchange Online ends a session after 5 idle minutes and 10 in all ("Message rate limits and throttling"). The first
 * line stays warm for whoever comes next; the others soon leave their slots to other processes and to tests.
 */
const SESSION = { idleMs: 120_000, otherIdleMs: 10_000, lifeMs: 9 * 60_000 } as const;

export interface Session extends SmtpConnection {
  readonly slot: Lock | undefined;
  readonly generation: number;
  readonly openedAt: Instant;
  usedAt: Instant;
  /** No message has gone over it yet. */
  isFresh: boolean;
}

/** Why no session came about, as evidence for a message that waits. */
export interface OpeningFailure {
  readonly reason: string;
  readonly reply: SmtpReply | undefined;
  readonly startedAt: Instant;
  /** By `performance.now()`. */
  readonly since: number;
  readonly transcript: readonly string[];
}

export interface WarmSessionNeeds extends Omit<SignInNeeds, 'onChannel'> {
  readonly database: Pick<Database, 'tryLock'>;
  readonly road: RoadState;
  readonly reports: Pick<RoadReports, 'open' | 'closed'>;
  /** Rises when the settings change: sessions of an earlier generation end. */
  readonly generation: () => number;
  /** Whether these are still the active settings, by what is stored now: the news of a change may be on its way. */
  readonly areActive: (settings: SmtpSettings) => Promise<boolean>;
  readonly isStopping: () => boolean;
}

export interface WarmSession {
  readonly session: Session | undefined;
  /** `no-slot` where all slots are taken, `outdated` where newer settings are to be tried; a failure has closed the road. */
  open(
    settings: SmtpSettings,
    pace: Pace,
  ): Promise<'open' | 'no-slot' | 'stopping' | 'outdated' | OpeningFailure>;
  endIfOver(): Promise<void>;
  end(): Promise<void>;
  /** When it will have been idle for too long. */
  idleUntil(): Instant;
  /** Cuts the connection, whatever it is at. */
  cut(): void;
}

export function createWarmSession(index: number, needs: WarmSessionNeeds): WarmSession {
  const { clock, log, road } = needs;
  const idleMs = index === 0 ? SESSION.idleMs : SESSION.otherIdleMs;
  let session: Session | undefined;
  let opening: { channel?: SmtpChannel } = {};

  function isOver({ channel, slot, generation, usedAt, openedAt }: Session): boolean {
    const now = clock.now();
    return (
      !channel.isOpen ||
      slot?.lost.aborted === true ||
      generation !== needs.generation() ||
      now - usedAt >= idleMs ||
      now - openedAt >= SESSION.lifeMs
    );
  }

  async function end(): Promise<void> {
    const ending = session;
    session = undefined;
    ending?.channel.send(['QUIT']);
    ending?.channel.close();
    await ending?.slot?.release();
  }

  function closeRoad(error: RoadFailure, settings: SmtpSettings): void {
    const verdict = error instanceof SmtpFailure ? attemptOfFailure([], error).verdict : undefined;
    const isNews = road.close(error.message, {
      ...(error instanceof TokenUnavailable ? { until: error.retryAt } : {}),
      ...(verdict?.kind === 'deferred' && verdict.waitMs !== undefined ? { waitMs: verdict.waitMs } : {}),
    });
    if (isNews) needs.reports.closed(troubleOnTheWay(error, settings, clock.now()));
  }

  return {
    get session() {
      return session;
    },
    async open(settings, pace) {
      const slot = pace.mailbox === undefined ? undefined : await takeSlot(needs.database, pace);
      if (pace.mailbox !== undefined && !slot) return 'no-slot';
      const startedAt = clock.now();
      const since = performance.now();
      const generation = needs.generation();
      const seen: { channel?: SmtpChannel } = {};
      opening = seen;
      try {
        const onChannel = (channel: SmtpChannel): void => void (seen.channel = channel);
        const connection = await openSignedIn(settings, { ...needs, onChannel });
        const openedAt = clock.now();
        const durationMs = Math.round(performance.now() - since);
        log.debug({ line: index, server: settings.server, durationMs }, 'session opened');
        session = { ...connection, slot, generation, openedAt, usedAt: openedAt, isFresh: true };
        return 'open';
      } catch (error) {
        await slot?.release();
        if (needs.isStopping()) return 'stopping'; // we cut it ourselves: that says nothing about the road
        if (!isRoadFailure(error)) throw error;
        if (!(await needs.areActive(settings))) return 'outdated'; // an old secret says nothing about the new one
        closeRoad(error, settings);
        const reply = error instanceof SmtpFailure ? error.reply : undefined;
        const transcript = seen.channel?.transcript ?? [];
        return { reason: error.message, reply, startedAt, since, transcript };
      }
    },
    async endIfOver() {
      if (session && isOver(session)) await end();
    },
    end,
    idleUntil: () => (session?.usedAt ?? clock.now()) + idleMs,
    cut() {
      opening.channel?.close();
      session?.channel.close();
    },
  };
}

function isRoadFailure(error: unknown): error is RoadFailure {
  return isNetworkFailure(error) || error instanceof SmtpFailure || error instanceof TokenUnavailable;
}
