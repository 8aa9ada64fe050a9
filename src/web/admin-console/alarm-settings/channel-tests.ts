// A test of a channel takes as long as its receiver does, and a page does not wait for it: tests run here, and the page of
// the channel asks how far its latest is.
import type { AlarmChannels, AlarmDelivery } from '../../../alarms/alarms.ts';
import type { Log } from '../../../log/log.ts';
import type { Actor } from '../../../permissions/permissions.ts';
import { Refusal } from '../../../refusal.ts';

export type ChannelTest =
  { readonly state: 'running' | 'fault' } | { readonly state: 'ended'; readonly delivery: AlarmDelivery };

export interface ChannelTests {
  /** Resolves when the test has ended, or after so long; rejects with a Refusal where it may not be. */
  begin(channel: string, by: Actor, mostMs: number): Promise<void>;
  /** The latest that was begun in this process. */
  latest(channel: string): ChannelTest | undefined;
}

/** More channels than anybody has; older ones are forgotten. */
const MOST_KEPT = 200;

export function createChannelTests(
  channels: Pick<AlarmChannels, 'test'>,
  log: Pick<Log, 'error'>,
): ChannelTests {
  const kept = new Map<string, ChannelTest>();

  async function run(channel: string, by: Actor): Promise<void> {
    kept.delete(channel);
    kept.set(channel, { state: 'running' });
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
    try {
      kept.set(channel, { state: 'ended', delivery: await channels.test(channel, by) });
    } catch (error) {
      if (error instanceof Refusal) {
        kept.delete(channel);
        throw error;
      }
      kept.set(channel, { state: 'fault' });
      log.error({ err: error }, 'a channel of alarms could not be tested');
    }
  }

  return {
    async begin(channel, by, mostMs) {
      const waited = Promise.withResolvers<void>();
      const timer = setTimeout(waited.resolve, mostMs);
      const ended = run(channel, by);
      // Nobody waits any more for a refusal that comes late: the channel was deleted meanwhile.
      ended.catch(() => undefined);
      try {
        await Promise.race([ended, waited.promise]);
      } finally {
        clearTimeout(timer);
      }
    },
    latest: (channel) => kept.get(channel),
  };
}
