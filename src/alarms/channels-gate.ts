// The channels as they are shown, changed and tried.
import { isId, nameKey, parsed } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock } from '../time/clock.ts';
import {
  channelInput,
  completeChannel,
  shownChannel,
  waitingDelivery,
  type AlarmChannel,
  type AlarmDelivery,
  type ShownChannel,
} from './alarm-channel.ts';
import type { AlarmNews } from './alarm-news.ts';
import { channelStore, deliveryStore, type ChannelFigures } from './channel-store.ts';
import type { ChannelSender } from './channel-transport.ts';

export interface AlarmChannels {
  /** By name. */
  list(): Promise<ShownChannel[]>;
  /** Throws a Refusal where there is none. */
  find(id: string): Promise<ShownChannel>;
  add(input: unknown, by: Actor): Promise<ShownChannel>;
  /** A secret or an address that is left out stays. */
  change(id: string, input: unknown, by: Actor): Promise<ShownChannel>;
  remove(id: string, by: Actor): Promise<void>;
  /** Sends a test there at once, though the channel be switched off, and resolves with what came of it. */
  test(id: string, by: Actor): Promise<AlarmDelivery>;
  /** The newest first. */
  deliveries(id: string): Promise<AlarmDelivery[]>;
  /** Of the last day, of each channel that had any. */
  figures(): Promise<ChannelFigures[]>;
}

interface ChannelsNeeds {
  readonly database: Database;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly send: ChannelSender;
  readonly testNews: () => AlarmNews;
}

const SHOWN_DELIVERIES = 10;
const DAY_MS = 86_400_000;

export function createAlarmChannels(needs: ChannelsNeeds): AlarmChannels {
  const { database, settings, audit, clock, newId, send, testNews } = needs;
  const channels = (tx?: Transaction) => channelStore(tx ?? database.sql, settings);

  async function found(id: string, tx?: Transaction): Promise<AlarmChannel> {
    const channel = isId(id) ? (await channels(tx).all()).find((one) => one.id === id) : undefined;
    if (!channel) throw noChannel();
    return channel;
  }

  async function written(tx: Transaction, channel: AlarmChannel): Promise<void> {
    const key = nameKey(channel.name);
    if ((await channels(tx).all()).some((one) => one.id !== channel.id && nameKey(one.name) === key))
      throw new Refusal(
        'conflict',
        'alarm_channel_exists',
        `There is a channel called ${channel.name} already. Take another name.`,
        { problems: [{ field: 'name', problem: 'is taken' }] },
      );
    await channels(tx).write(channel, key);
  }

  return {
    list: async () => (await channels().all()).map(shownChannel),
    find: async (id) => shownChannel(await found(id)),
    async add(input, by) {
      authorise(by, 'settings.alarms');
      const channel = complete(input, { id: newId(), createdAt: clock.now() });
      await database.transaction(async (tx) => {
        await channels(tx).lock();
        await written(tx, channel);
        await audit.record(tx, by, { action: 'alarm-channel.add', subject: channel.name, after: channel });
      });
      return shownChannel(channel);
    },
    async change(id, input, by) {
      authorise(by, 'settings.alarms');
      return database.transaction(async (tx) => {
        await channels(tx).lock();
        const before = await found(id, tx);
        const after = complete(input, before, before);
        if (after.type !== before.type) throw otherType();
        await written(tx, after);
        await audit.record(tx, by, { action: 'alarm-channel.change', subject: after.name, before, after });
        return shownChannel(after);
      });
    },
    async remove(id, by) {
      authorise(by, 'settings.alarms');
      await database.transaction(async (tx) => {
        const before = await found(id, tx);
        await channels(tx).remove(id);
        await audit.record(tx, by, { action: 'alarm-channel.remove', subject: before.name, before });
      });
    },
    async test(id, by) {
      authorise(by, 'settings.alarms');
      const channel = await found(id);
      const waiting = waitingDelivery({ id: newId(), channel: id, news: [testNews()] }, clock.now());
      const { ok, status, latencyMs, failure = null } = await send(channel, waiting);
      const delivery: AlarmDelivery = {
        ...waiting,
        nextAt: null,
        attempts: 1,
        state: ok ? 'delivered' : 'failed',
        lastAt: clock.now(),
        status,
        latencyMs,
        failure,
      };
      await deliveryStore(database.sql).add(delivery);
      return delivery;
    },
    async deliveries(id) {
      await found(id);
      return deliveryStore(database.sql).latest(id, SHOWN_DELIVERIES);
    },
    figures: () => deliveryStore(database.sql).figures(clock.now() - DAY_MS),
  };
}

function complete(
  input: unknown,
  { id, createdAt }: Pick<AlarmChannel, 'id' | 'createdAt'>,
  before?: AlarmChannel,
): AlarmChannel {
  const channel = completeChannel(parsed(channelInput, input), { id, createdAt }, before);
  if (!('problem' in channel)) return channel;
  throw new Refusal(
    'invalid',
    'alarm_channel_invalid',
    `The channel cannot be used: ${channel.field} ${channel.problem}. Correct it and save again.`,
    { problems: [channel] },
  );
}

function noChannel(): Refusal {
  return new Refusal(
    'not_found',
    'alarm_channel_not_found',
    'There is no such channel: it may have been deleted. "foyer alarms channels" shows those there are.',
  );
}

function otherType(): Refusal {
  return new Refusal(
    'conflict',
    'alarm_channel_other_type',
    'A channel stays what it is. Add another one, and delete this.',
    { problems: [{ field: 'type', problem: 'cannot be changed' }] },
  );
}
