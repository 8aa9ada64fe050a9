// One attempt to hand a message over, from the reply or failure to what is written down. The submission itself is the
// session's; here it becomes an outcome (pure).
import type { Instant } from '../time/clock.ts';
import { afterAttempt, type AttemptOutcome, type RecipientOutcome } from './queue.ts';
import type { AttemptRecord, ClaimedMessage } from './queue-store.ts';
import type { SmtpReply } from './smtp-reply.ts';
import type { SmtpFailure, Submission } from './session-transport.ts';
import { verdictOfFailure, verdictOfReply, type Verdict } from './verdict.ts';

export interface Attempt extends AttemptOutcome {
  /** The server's words, or what broke. */
  readonly reply: string | undefined;
  readonly enhancedStatus: string | undefined;
}

export function attemptOfSubmission(recipients: readonly string[], { reply, refused }: Submission): Attempt {
  const outcomes = recipients.map((address): RecipientOutcome => {
    const refusal = refused.get(address);
    if (refusal) return { address, verdict: verdictOfReply('recipient', refusal), reply: refusal.text };
    return { address, verdict: { kind: 'sent' }, reply: reply?.text };
  });
  const telling: SmtpReply | undefined = reply ?? [...refused.values()][0];
  return {
    verdict: worst(outcomes),
    recipients: outcomes,
    reply: telling?.text,
    enhancedStatus: telling?.enhanced,
  };
}

export function attemptOfFailure(recipients: readonly string[], failure: SmtpFailure): Attempt {
  const verdict = verdictOfFailure(failure);
  return failedAttempt(recipients, verdict, failure.reply?.text ?? failure.message, failure.reply?.enhanced);
}

/** The road was closed before anything of the message was said. */
export function attemptOnClosedRoad(
  recipients: readonly string[],
  reason: string,
  reply?: SmtpReply,
): Attempt {
  return failedAttempt(
    recipients,
    { kind: 'deferred', fault: 'road' },
    reply?.text ?? reason,
    reply?.enhanced,
  );
}

function failedAttempt(
  recipients: readonly string[],
  verdict: Verdict,
  reply: string,
  enhancedStatus: string | undefined,
): Attempt {
  return {
    verdict,
    recipients: recipients.map((address) => ({ address, verdict, reply })),
    reply,
    enhancedStatus,
  };
}

const SEVERITY: Record<Verdict['kind'], number> = { sent: 0, failed: 1, deferred: 2, unknown: 4 };

/** A fault of the road outweighs one of the message: it has to close the road, whichever recipient met it. */
function severity(verdict: Verdict): number {
  return SEVERITY[verdict.kind] + (verdict.kind === 'deferred' && verdict.fault === 'road' ? 1 : 0);
}

function worst(outcomes: readonly RecipientOutcome[]): Verdict {
  return outcomes
    .map(({ verdict }) => verdict)
    .reduce((a, b) => (severity(b) > severity(a) ? b : a), { kind: 'sent' });
}

export interface AttemptTimes {
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly durationMs: number;
  readonly roadOpensAt: Instant;
}

export function attemptRecord(
  message: ClaimedMessage,
  attempt: Attempt,
  times: AttemptTimes,
  transcript: readonly string[],
): AttemptRecord {
  const waiting = message.waitingCount - message.recipients.length;
  const move = afterAttempt(
    { ...message, waiting, failed: message.failedCount },
    attempt,
    times.endedAt,
    times.roadOpensAt,
  );
  const isOver = move.state === 'sent' || move.state === 'failed';
  return {
    message: message.id,
    state: move.state,
    nextAttemptAt: move.nextAttemptAt,
    deferrals: message.deferrals + (move.countsAsDeferral ? 1 : 0),
    endedAt: isOver ? times.endedAt : undefined,
    startedAt: times.startedAt,
    durationMs: times.durationMs,
    verdict: attempt.verdict.kind,
    reply: attempt.reply,
    enhancedStatus: attempt.enhancedStatus,
    transcript: transcript.join('\n'),
    recipients: attempt.recipients.map(({ address, verdict, reply }) => ({
      address,
      reply,
      state: verdict.kind === 'sent' ? 'sent' : verdict.kind === 'failed' || isOver ? 'failed' : 'waiting',
    })),
  };
}
