// What a reply or a failure means for the message and for the road, as one table, first match wins. Exchange's codes
// lie in both directions: some 5xx pass tomorrow (daily limits), some 4xx never pass unless somebody acts (430). A fault
// of the road (sign-in, token, connection, limits of the mailbox) is never the message's: the message waits for the road
// and is not used up by it. Sources: Microsoft Learn, "Fix issues with printers, scanners and LOB applications",
// "Non-delivery reports in Exchange Online", "SMTP submission improvements".
import type { SmtpFailure, SmtpStage } from './session-transport.ts';
import type { SmtpReply } from './smtp-reply.ts';

/** `road`: every message waits; `message`: only this one. `waitMs` where the rule knows better than the schedule. */
export type Verdict =
  | { readonly kind: 'sent' }
  | { readonly kind: 'deferred'; readonly fault: 'road' | 'message'; readonly waitMs?: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'unknown' };

interface Rule {
  readonly why: string;
  /** Left out: at every stage. */
  readonly stages?: readonly SmtpStage[];
  readonly code?: number | readonly number[];
  readonly enhanced?: RegExp;
  readonly text?: RegExp;
  readonly then: Verdict;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const FAILED: Verdict = { kind: 'failed' };
const road = (waitMs?: number): Verdict => ({
  kind: 'deferred',
  fault: 'road',
  ...(waitMs === undefined ? {} : { waitMs }),
});
const message = (waitMs?: number): Verdict => ({
  kind: 'deferred',
  fault: 'message',
  ...(waitMs === undefined ? {} : { waitMs }),
});

const LASTING_MS = 5 * MINUTE_MS; // somebody has to act; asking more often changes nothing

const RULES: readonly Rule[] = [
  { why: 'three connections a mailbox; somebody else uses them too', code: 432, then: road(30 * SECOND_MS) },
  {
    why: 'no permission on the mailbox: 4xx by word, lasting in fact',
    code: 430,
    text: /logon ?fail/i,
    then: road(LASTING_MS),
  },
  {
    why: 'TLS 1.0 or 1.1: 4xx by word, lasting in fact',
    code: 421,
    enhanced: /^4\.7\.66$/,
    then: road(LASTING_MS),
  },
  { why: 'the server ends the session', code: 421, then: road(30 * SECOND_MS) },
  {
    why: 'server busy, this address is throttled',
    code: 451,
    enhanced: /^4\.7\.500$/,
    then: road(5 * MINUTE_MS),
  },
  {
    why: 'the daily limit of recipients: 5xx by word, passes in hours',
    enhanced: /^5\.1\.90$/,
    then: road(HOUR_MS),
  },
  {
    why: 'the daily limit of recipients, from the mailbox store',
    text: /SubmissionQuotaExceeded|submission quota exceeded/i,
    then: road(HOUR_MS),
  },
  {
    why: 'the tenant’s daily limit of external recipients',
    enhanced: /^5\.7\.23[23]$/,
    then: message(HOUR_MS),
  },
  { why: 'one recipient gets too much this hour', enhanced: /^5\.2\.12[12]$/, then: message(HOUR_MS) },
  {
    why: 'the mailbox that sends is full (a copy goes to Sent Items); at RCPT it is the recipient’s',
    stages: ['data', 'submit'],
    text: /ShutoffQuotaExceeded|5\.2\.2 mailbox full/i,
    then: road(LASTING_MS),
  },
  {
    why: 'blocked for spam: trying again makes it worse',
    text: /OutboundSpam|bad outbound sender|WASCL/i,
    then: FAILED,
  },
  { why: 'blocked for spam, by code', enhanced: /^5\.(1\.8|7\.50[12]|7\.70[58])$/, then: FAILED },
  { why: 'not signed in: the session is no good', code: 530, then: road() },
  { why: 'password sign-in is gone', enhanced: /^5\.7\.30$/, then: road(LASTING_MS) },
  { why: 'too large, whenever it is sent', code: 552, enhanced: /^5\.(2\.3|3\.4)$/, then: FAILED },
  {
    why: 'too many recipients at once: the rest goes with the next attempt',
    code: 452,
    enhanced: /^4\.5\.3$/,
    then: message(0),
  },
];

/** The stages at which nothing of the message has been said yet. */
const ROAD_STAGES: ReadonlySet<SmtpStage> = new Set(['greeting', 'ehlo', 'encrypt', 'authenticate']);

export function verdictOfReply(stage: SmtpStage, reply: SmtpReply): Verdict {
  if (reply.code >= 200 && reply.code < 300) return { kind: 'sent' };
  const rule = RULES.find(
    ({ stages, code, enhanced, text }) =>
      (stages === undefined || stages.includes(stage)) &&
      (code === undefined || [code].flat().includes(reply.code)) &&
      (enhanced === undefined || enhanced.test(reply.enhanced ?? '')) &&
      (text === undefined || text.test(reply.text)),
  );
  const verdict = rule?.then ?? verdictOfCode(stage, reply.code);
  const named = waitNamed(reply.text);
  return verdict.kind === 'deferred' && named !== undefined ? { ...verdict, waitMs: named } : verdict;
}

function verdictOfCode(stage: SmtpStage, code: number): Verdict {
  if (ROAD_STAGES.has(stage)) return road(code >= 500 ? LASTING_MS : undefined);
  return code >= 500 ? FAILED : message();
}

const UNIT_MS: Readonly<Record<string, number>> = { s: SECOND_MS, m: MINUTE_MS, h: HOUR_MS };
const LONGEST_NAMED_MS = 24 * HOUR_MS; // a server that asks for more is mistaken, or wants us to give up

/** A reply that gives a time is obeyed: "try again in 5 minutes", "retry after 300 seconds". */
function waitNamed(text: string): number | undefined {
  const match = /\b(?:re)?try(?:ing)?\b(?: again)?\s*[-:]?\s*(?:in|after)[:\s]+(\d{1,6})\s*(s|m|h)/i.exec(
    text,
  );
  const unitMs = UNIT_MS[match?.[2]?.toLowerCase() ?? ''];
  return match && unitMs !== undefined ? Math.min(Number(match[1]) * unitMs, LONGEST_NAMED_MS) : undefined;
}

/** What the client itself cannot do with this message, whenever it is tried. */
const FAILED_CODES: ReadonlySet<string> = new Set(['message-too-large', 'smtputf8-not-offered']);

export function verdictOfFailure(failure: SmtpFailure): Verdict {
  if (failure.maybeAccepted && !failure.reply) return { kind: 'unknown' };
  // A reply that was good in itself and came at the wrong place is never taken for success.
  if (failure.reply && failure.reply.code >= 400) return verdictOfReply(failure.stage, failure.reply);
  if (failure.code !== undefined && FAILED_CODES.has(failure.code)) return FAILED;
  // A connection that broke in the middle of a message may break over that message again, so the schedule applies.
  return ROAD_STAGES.has(failure.stage) ? road() : message();
}
