// How fast a mailbox may send, pure. Microsoft counts per mailbox: 3 connections at once, 30 messages a minute, 10,000
// recipients in a rolling day (Microsoft Learn, "SMTP submission improvements", "Exchange Online limits"). The window
// is kept exactly: a message counts from the moment it is reserved until a minute after its reply has come. The reply
// comes after the server has counted, so at the server there are never more than 30 in any 60 seconds, however slow
// the line. Lanes that nobody waits for are spread out evenly, so that an interactive message finds room within
// two seconds instead of waiting for a burst to age.
import type { Instant } from '../time/clock.ts';
import type { Lane } from './queue.ts';
import { isExchangeOnline } from '../oauth/oauth.ts';
import type { SmtpSettings } from './smtp-settings.ts';

export interface Pace {
  /** Whose budget it is; undefined where nothing is counted. */
  readonly mailbox: string | undefined;
  readonly connections: number;
  readonly messagesPerMinute: number;
  readonly recipientsPerDay: number;
  readonly recipientsPerMessage: number;
}

export const EXCHANGE_ONLINE_PACE = {
  connections: 3,
  messagesPerMinute: 30,
  recipientsPerDay: 10_000,
  recipientsPerMessage: 500, // the default of a mailbox; 1 to 1,000 can be set
};

/** For servers of one's own, which say so themselves when it is too much. */
export const UNPACED = {
  connections: 4,
  messagesPerMinute: Infinity,
  recipientsPerDay: Infinity,
  recipientsPerMessage: 100, // RFC 5321 §4.5.3.1.8: every server takes at least 100
};

export const MOST_CONNECTIONS = Math.max(EXCHANGE_ONLINE_PACE.connections, UNPACED.connections);

/** Exchange Online counts however one signs in, so its servers are known by name as well. */
export function paceFor({ server, authentication }: Pick<SmtpSettings, 'server' | 'authentication'>): Pace {
  const isCounted = authentication.type === 'exchange-online-oauth' || isExchangeOnline(server);
  if (!isCounted || authentication.type === 'none') return { ...UNPACED, mailbox: undefined };
  const mailbox = authentication.type === 'password' ? authentication.username : authentication.mailbox;
  return { ...EXCHANGE_ONLINE_PACE, mailbox: mailbox.toLowerCase() };
}

export const WINDOW_MS = 60_000;
export const DAY_MS = 24 * 60 * WINDOW_MS;

/** What a mailbox has sent lately, as the database counts it under the mailbox's lock. */
export interface RecentSends {
  /** Reserved and without reply yet, or replied to within the last minute. */
  readonly inWindow: number;
  /** When the first of those leaves the window; undefined while all are without reply. */
  readonly firstLeavesAt: Instant | undefined;
  /** Of the lanes that are spread out. */
  readonly lastReservedAt: Instant | undefined;
  readonly recipientsToday: number;
  /** When the oldest of the day's sends is a day old. */
  readonly dayRenewsAt: Instant | undefined;
}

export type Permit =
  | {
      readonly granted: true;
      readonly lanes: 'all' | 'urgent';
      readonly recipientsLeft: number;
      readonly bulkAt: Instant | undefined;
    }
  | { readonly granted: false; readonly nextAt: Instant };

const URGENT_LANES: readonly Lane[] = ['interactive', 'alarm'];
export const SPREAD_LANES: readonly Lane[] = ['reminder', 'bulk'];

export function lanesOf(permit: Extract<Permit, { granted: true }>, all: readonly Lane[]): readonly Lane[] {
  return permit.lanes === 'all' ? all : URGENT_LANES;
}

const LOOK_AGAIN_MS = 1_000; // while all sends of the window wait for their replies

export function permit(pace: Pace, recent: RecentSends, now: Instant): Permit {
  if (recent.recipientsToday >= pace.recipientsPerDay)
    return { granted: false, nextAt: recent.dayRenewsAt ?? now + WINDOW_MS };
  if (recent.inWindow >= pace.messagesPerMinute)
    return { granted: false, nextAt: recent.firstLeavesAt ?? now + LOOK_AGAIN_MS };
  const spacingMs = WINDOW_MS / pace.messagesPerMinute;
  const bulkAt = recent.lastReservedAt === undefined ? now : recent.lastReservedAt + spacingMs;
  return {
    granted: true,
    lanes: now >= bulkAt ? 'all' : 'urgent',
    recipientsLeft: pace.recipientsPerDay - recent.recipientsToday,
    bulkAt: now >= bulkAt ? undefined : bulkAt,
  };
}
