// Exchange's limits per mailbox as pure rules over what the mailbox has sent: messages in the last minute, recipients in
// the last day. Both windows roll; neither starts at a full minute or at midnight.
import type { Instant } from '../time/clock.ts';
import type { SandboxLimits } from './sandbox-settings.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

interface Sending {
  readonly at: Instant;
  readonly recipientCount: number;
}

/** Accepted messages of one mailbox, oldest first, no older than the longest window that is on. */
export type MailboxTraffic = readonly Sending[];

export type LimitVerdict =
  | { readonly kind: 'within'; readonly traffic: MailboxTraffic }
  /** `freeAt`: when the minute has room again. */
  | { readonly kind: 'over-rate'; readonly freeAt: Instant }
  | { readonly kind: 'over-day' };

type Rates = Pick<SandboxLimits, 'messagesPerMinute' | 'recipientsPerDay'>;

const since = (traffic: MailboxTraffic, start: Instant): MailboxTraffic => {
  const first = traffic.findIndex(({ at }) => at > start);
  return first < 0 ? [] : first === 0 ? traffic : traffic.slice(first);
};

/** Judges one more message and, when it is within the limits, counts it. */
export function weigh(
  traffic: MailboxTraffic,
  recipientCount: number,
  limits: Rates,
  now: Instant,
): LimitVerdict {
  if (limits.messagesPerMinute === 'off' && limits.recipientsPerDay === 'off')
    return { kind: 'within', traffic };
  const kept = since(traffic, now - (limits.recipientsPerDay === 'off' ? MINUTE_MS : DAY_MS));
  if (limits.recipientsPerDay !== 'off') {
    const sent = kept.reduce((sum, sending) => sum + sending.recipientCount, 0);
    if (sent + recipientCount > limits.recipientsPerDay) return { kind: 'over-day' };
  }
  if (limits.messagesPerMinute !== 'off') {
    const recent = since(kept, now - MINUTE_MS);
    const oldest = recent[recent.length - limits.messagesPerMinute];
    if (oldest) return { kind: 'over-rate', freeAt: oldest.at + MINUTE_MS };
  }
  return { kind: 'within', traffic: [...kept, { at: now, recipientCount }] };
}

/** Whether the connection that came as number `position` (from 0) of its mailbox's open ones is one too many. */
export const isOverConnections = (
  position: number,
  limits: Pick<SandboxLimits, 'connectionsPerMailbox'>,
): boolean => limits.connectionsPerMailbox !== 'off' && position >= limits.connectionsPerMailbox;
