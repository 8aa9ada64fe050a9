// What is due for a channel goes out, and what came of it is written down. Any process may; what one has in hand is its own
// until the lease ends, so that what dies with it is sent by another.
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock } from '../time/clock.ts';
import type { AlarmChannel, AlarmDelivery } from './alarm-channel.ts';
import { channelStore, deliveryStore } from './channel-store.ts';
import type { ChannelResult, ChannelSender } from './channel-transport.ts';
import { nextDeliveryAt } from './delivery-retry.ts';

const EVERY_MS = 5_000;
/** Longer than the limits of the transports, which are ten seconds. */
const LEASE_MS = 60_000;
const AT_ONCE = 10;

interface ChannelLoopNeeds {
  readonly database: Database;
  readonly settings: Pick<Settings, 'sealed' | 'opened'>;
  readonly send: ChannelSender;
  readonly clock: Clock;
  readonly log: Log;
}

export interface ChannelLoop {
  /** Sends what is due now. */
  deliver(): Promise<void>;
  start(): void;
  wake(): void;
  stop(): Promise<void>;
}

export function createChannelLoop({ database, settings, send, clock, log }: ChannelLoopNeeds): ChannelLoop {
  const stopping = new AbortController();
  let resting = new AbortController();
  let running: Promise<void> = Promise.resolve();

  /** A fault of ours is a try that failed: it must not be tried for ever, nor keep others from theirs. */
  async function tried(channel: AlarmChannel, delivery: AlarmDelivery): Promise<ChannelResult> {
    const startedAt = clock.now();
    try {
      return await send(channel, delivery);
    } catch (error) {
      log.error({ err: error, channel: channel.name, delivery: delivery.id }, 'an alarm could not be sent');
      const failure = 'a fault of Foyer; its log says more';
      return { ok: false, status: null, latencyMs: clock.now() - startedAt, mayRetry: true, failure };
    }
  }

  async function deliverOne(delivery: AlarmDelivery, channel: AlarmChannel | undefined): Promise<void> {
    if (!channel) return; // deleted meanwhile, and the delivery with it
    const result = await tried(channel, delivery);
    const now = clock.now();
    const firstAt = delivery.createdAt;
    const nextAt = result.ok
      ? undefined
      : nextDeliveryAt({ now, firstAt, attempts: delivery.attempts }, result);
    if (!result.ok)
      log.warn({ channel: channel.name, failure: result.failure, nextAt }, 'an alarm did not arrive');
    await deliveryStore(database.sql).record({
      id: delivery.id,
      nextAt: nextAt ?? null,
      state: result.ok ? 'delivered' : nextAt === undefined ? 'failed' : 'waiting',
      lastAt: now,
      status: result.status,
      latencyMs: result.latencyMs,
      failure: result.failure ?? null,
    });
  }

  async function deliver(): Promise<void> {
    while (!stopping.signal.aborted) {
      const now = clock.now();
      const due = await deliveryStore(database.sql).claim(now, now + LEASE_MS, AT_ONCE);
      if (due.length === 0) return;
      const channels = await channelStore(database.sql, settings).all();
      await Promise.all(
        due.map((delivery) =>
          deliverOne(
            delivery,
            channels.find(({ id }) => id === delivery.channel),
          ),
        ),
      );
    }
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      resting = new AbortController();
      try {
        await deliver();
      } catch (error) {
        log.error({ err: error }, 'alarms could not be sent to their channels; it goes on');
      }
      await clock.sleep(EVERY_MS, AbortSignal.any([stopping.signal, resting.signal]));
    }
  }

  return {
    deliver,
    start: () => void (running = run()),
    wake: () => resting.abort(),
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
