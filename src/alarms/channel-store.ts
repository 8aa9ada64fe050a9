// SQL of the channels and of what went there.
import { sql as raw } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { Settings } from '../settings/settings.ts';
import type { Instant } from '../time/clock.ts';
import type { AlarmChannel, AlarmDelivery, ChannelType } from './alarm-channel.ts';
import type { FailingChannel } from './alarm-facts.ts';
import type { AlarmNews } from './alarm-news.ts';

interface DeliveryRow {
  id: string;
  channel: string;
  news: unknown;
  created_at: Instant;
  next_at: Instant | null;
  attempts: number;
  state: string;
  last_at: Instant | null;
  status: number | null;
  latency_ms: number | null;
  failure: string | null;
}
type ChannelTables = {
  alarm_channels: {
    id: string;
    name_key: string;
    type: string;
    is_enabled: boolean;
    value: unknown;
    created_at: Instant;
  };
  alarm_deliveries: DeliveryRow;
};

/** What the last day was like. */
export interface ChannelFigures {
  readonly channel: string;
  readonly delivered: number;
  readonly failed: number;
  readonly meanLatencyMs: number | null;
}

const PURPOSE = 'alarm-channel';

export function channelStore(db: Sql | Transaction, settings: Pick<Settings, 'sealed' | 'opened'>) {
  const sql = db.withTables<ChannelTables>();
  return {
    /** By name. */
    async all(): Promise<AlarmChannel[]> {
      const rows = await sql.selectFrom('alarm_channels').selectAll().orderBy('name_key').execute();
      return rows.map(({ id, created_at, value }) => ({
        ...(settings.opened(value, PURPOSE) as AlarmChannel),
        id,
        createdAt: created_at,
      }));
    },
    async write({ id, createdAt, ...channel }: AlarmChannel, nameKey: string): Promise<void> {
      const row = {
        name_key: nameKey,
        type: channel.type satisfies ChannelType,
        is_enabled: channel.isEnabled,
        value: settings.sealed(channel, PURPOSE),
      };
      await sql
        .insertInto('alarm_channels')
        .values({ id, created_at: createdAt, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    async remove(id: string): Promise<void> {
      await sql.deleteFrom('alarm_channels').where('id', '=', id).execute();
    },
    /** Changes one after the other, the first of all too: names must not meet. Who reads does not wait. */
    async lock(): Promise<void> {
      await raw`lock table alarm_channels in share row exclusive mode`.execute(db);
    },
  };
}

const IS_TEST = (delivery: string) => raw`${raw.ref(`${delivery}.news`)} #>> '{0,event}' = 'test'`;

export function deliveryStore(db: Sql | Transaction) {
  const sql = db.withTables<ChannelTables>();
  return {
    async add(delivery: AlarmDelivery): Promise<void> {
      const { id, channel, attempts, state, status, failure } = delivery;
      await sql
        .insertInto('alarm_deliveries')
        .values({
          id,
          channel,
          attempts,
          state,
          status,
          failure,
          news: JSON.stringify(delivery.news),
          created_at: delivery.createdAt,
          next_at: delivery.nextAt,
          last_at: delivery.lastAt,
          latency_ms: delivery.latencyMs,
        })
        .execute();
    },
    /** What is due, for one process until `leasedUntil`; then it is due again. */
    async claim(now: Instant, leasedUntil: Instant, limit: number): Promise<AlarmDelivery[]> {
      const { rows } = await raw<DeliveryRow>`
        update alarm_deliveries set next_at = ${leasedUntil}, attempts = attempts + 1
        where id in (
          select id from alarm_deliveries where state = 'waiting' and next_at <= ${now}
          order by next_at limit ${limit} for update skip locked)
        returning *`.execute(db);
      return rows.map(deliveryOf);
    },
    async record(
      delivery: Omit<AlarmDelivery, 'news' | 'channel' | 'createdAt' | 'attempts'>,
    ): Promise<void> {
      const { id, nextAt, state, lastAt, status, latencyMs, failure } = delivery;
      await sql
        .updateTable('alarm_deliveries')
        .set({ next_at: nextAt, state, last_at: lastAt, status, latency_ms: latencyMs, failure })
        .where('id', '=', id)
        .execute();
    },
    /** The newest first. */
    async latest(channel: string, limit: number): Promise<AlarmDelivery[]> {
      const rows = await sql
        .selectFrom('alarm_deliveries')
        .selectAll()
        .where('channel', '=', channel)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(deliveryOf);
    },
    async figures(since: Instant): Promise<ChannelFigures[]> {
      const { rows } = await raw<ChannelFigures>`
        select channel, count(*) filter (where state = 'delivered') as delivered,
          count(*) filter (where state <> 'delivered' and failure is not null) as failed,
          round(avg(latency_ms) filter (where state = 'delivered'))::integer as "meanLatencyMs"
        from alarm_deliveries where created_at >= ${since} group by channel`.execute(db);
      return rows;
    },
    /** Channels whose last try failed, with the tries since the last that did not. Whoever tests one sees what comes of it. */
    async failing(): Promise<Omit<FailingChannel, 'name'>[]> {
      const { rows } = await raw<Omit<FailingChannel, 'name'>>`
        select last.channel as id, last.failure,
          (select coalesce(sum(attempts), 0) from alarm_deliveries as tried
            where tried.channel = last.channel and tried.failure is not null and not ${IS_TEST('tried')} and tried.last_at > coalesce(
              (select max(last_at) from alarm_deliveries as good
                where good.channel = last.channel and good.state = 'delivered'), 0))::integer as failures
        from (
          select distinct on (channel) channel, failure from alarm_deliveries as each
          where last_at is not null and not (failure is not null and ${IS_TEST('each')}) order by channel, last_at desc) as last
        where last.failure is not null`.execute(db);
      return rows;
    },
    async forgetOlderThan(at: Instant): Promise<void> {
      await sql
        .deleteFrom('alarm_deliveries')
        .where('created_at', '<', at)
        .where('state', '!=', 'waiting')
        .execute();
    },
  };
}

function deliveryOf(row: DeliveryRow): AlarmDelivery {
  return {
    id: row.id,
    channel: row.channel,
    news: row.news as readonly AlarmNews[],
    createdAt: row.created_at,
    nextAt: row.next_at,
    attempts: row.attempts,
    state: row.state as AlarmDelivery['state'],
    lastAt: row.last_at,
    status: row.status,
    latencyMs: row.latency_ms,
    failure: row.failure,
  };
}
