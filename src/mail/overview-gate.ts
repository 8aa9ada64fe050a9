// How mail stands, for whoever looks: numbers of the queue, room left in the mailbox's limits, and when the queue will be
// empty.
import type { Database } from '../database/database.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { roomOf, type Room } from './budget-gate.ts';
import { emptyAt } from './forecast.ts';
import { overviewStore, type Backlog, type Overview, type Undelivered } from './overview-store.ts';
import { paceFor } from './pace.ts';
import { paceStore } from './pace-store.ts';
import type { Lane } from './queue.ts';
import type { Road } from './road.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/** Where nothing was sent within the day: about what Exchange Online takes. */
const USUAL_REPLY_MS = 1_500;

export interface Standing {
  /** How the queue stands; what has failed is counted from `since`. */
  backlog(since: Instant): Promise<Backlog>;
  /** The longest time between two mails that were sent since then; undefined where too few were to tell. */
  longestGap(since: Instant): Promise<number | undefined>;
  /** Mail for a purpose that was lost since then, of senders of whom nothing was sent meanwhile. */
  undelivered(purpose: string, since: Instant): Promise<Undelivered[]>;
  overview(): Promise<Overview>;
  /** What is used of the active mailbox's limits; undefined where none are known or there are no settings. */
  room(): Promise<Room | undefined>;
  /**
   * When all that waits will be sent; undefined where that depends on a person, because there are no settings or only
   * held and kept messages are left, or is too far away to tell.
   */
  emptyAt(): Promise<Instant | undefined>;
}

interface StandingNeeds {
  readonly database: Database;
  readonly clock: Clock;
  readonly keepsUnknown: () => Promise<readonly Lane[]>;
  readonly active: () => Promise<SmtpSettings | undefined>;
  readonly road: () => Road;
}

export function createStanding({ database, clock, keepsUnknown, active, road }: StandingNeeds): Standing {
  const store = overviewStore(database.sql);
  return {
    backlog: async (since) => store.backlog({ now: clock.now(), since, keepUnknown: await keepsUnknown() }),
    longestGap: (since) => store.longestGap(since),
    undelivered: (purpose, since) => store.undelivered(purpose, since),
    overview: async () => store.overview(clock.now(), await keepsUnknown()),

    async room() {
      const settings = await active();
      return settings && roomOf(database, paceFor(settings), clock.now());
    },

    async emptyAt() {
      const settings = await active();
      if (!settings) return undefined;
      const [pace, now, keepUnknown] = [paceFor(settings), clock.now(), await keepsUnknown()];
      const { recipientsPerMessage, mailbox } = pace;
      const waiting = await store.waiting({ now, keepUnknown, recipientsPerMessage });
      if (waiting.length === 0) {
        const { held, unknown } = await store.backlog({ now, since: now, keepUnknown });
        return held + unknown > 0 ? undefined : now;
      }
      const recent = await paceStore(database.sql).recent(mailbox ?? '', now);
      const replyMs = (await store.usualReplyMs(now)) ?? USUAL_REPLY_MS;
      return emptyAt(waiting, { pace, recent, replyMs, roadClosedUntil: road().closedUntil, now });
    },
  };
}
