// The one alarm that nothing can write down: that the database does not answer. Told from memory, by the channels as they
// were last read, once when it has been so for a minute and once when it is over.
import { queryRefusal } from '../database/database.ts';
import { createSpeaker } from '../languages/languages.ts';
import type { Log } from '../log/log.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { newsFor, type AlarmChannel } from './alarm-channel.ts';
import type { NewsEvent } from './alarm-news.ts';
import { begun, type Alarm } from './alarm.ts';
import type { ChannelSender } from './channel-transport.ts';
import { routedNews, type RulesById } from './news.ts';

/** A restart of the server is no alarm. */
const AFTER_MS = 60_000;

export interface DatabaseWatch {
  answered(): Promise<void>;
  /** Whatever a look threw; what has nothing to do with the database is left to the log. */
  failed(error: unknown): Promise<void>;
}

interface DatabaseWatchNeeds {
  readonly channels: () => Promise<readonly AlarmChannel[]>;
  readonly rules: () => Promise<RulesById>;
  readonly send: ChannelSender;
  readonly clock: Clock;
  readonly log: Log;
  readonly newId: () => string;
  readonly node: string;
}

interface Remembered {
  readonly channels: readonly AlarmChannel[];
  readonly rules: RulesById;
}

export function createDatabaseWatch(needs: DatabaseWatchNeeds): DatabaseWatch {
  const { send, clock, log, newId, node } = needs;
  const speaker = createSpeaker('en');
  let remembered: Remembered = { channels: [], rules: new Map() };
  let trouble: { readonly since: Instant; readonly reason: string; told: Alarm | undefined } | undefined;

  async function tell(alarm: Alarm, event: NewsEvent): Promise<void> {
    const { channels, rules } = remembered;
    const news = routedNews([alarm], event, { rules, speaker, place: { baseUrl: null } }); // it is in no list
    for (const channel of channels) {
      const meant = newsFor(channel, news).map((routed) => routed.news);
      if (meant.length === 0) continue;
      const result = await send(channel, { id: newId(), news: meant });
      if (!result.ok) log.warn({ channel: channel.name, failure: result.failure }, 'an alarm did not arrive');
    }
  }

  return {
    async answered() {
      // First, since a look that finds another one looking asks nothing: this is where it shows.
      remembered = { channels: await needs.channels(), rules: await needs.rules() };
      const over = trouble?.told;
      trouble = undefined;
      const now = clock.now();
      if (over) await tell({ ...over, endedAt: now, clearedAt: now }, 'cleared');
    },
    async failed(error) {
      const refusal = queryRefusal(error);
      if (!refusal) return;
      const now = clock.now();
      trouble ??= { since: now, reason: refusal.message, told: undefined };
      if (trouble.told || now - trouble.since < AFTER_MS) return;
      trouble.told = alarmOf(trouble, { now, id: newId(), node });
      try {
        await tell(trouble.told, 'raised');
      } catch (fault) {
        log.error({ err: fault }, 'that the database does not answer could not be told');
      }
    },
  };
}

function alarmOf(
  { since, reason }: { readonly since: Instant; readonly reason: string },
  { now, id, node }: { readonly now: Instant; readonly id: string; readonly node: string },
): Alarm {
  const kind = 'database-unreachable';
  const details = { node, reason, since: new Date(since).toISOString() };
  const condition = {
    rule: kind,
    kind,
    subject: node,
    severity: 'critical',
    stage: 'unreachable',
    details,
  } as const;
  return { ...begun(condition, { now: since, node, newId: () => id }), lastAt: now, toldAt: now };
}
