// Where alarms go besides mail: syslog receivers and webhooks, what went there, and a test of each. An address of a webhook
// comes out as its host alone, a secret not at all.
import { z } from 'zod';
import {
  channelInput,
  NEWS_EVENTS,
  SEVERITIES,
  type AlarmDelivery,
  type ChannelFigures,
  type ShownChannel,
} from '../../alarms/alarms.ts';
import { apiRoute, type ApiParts, type ApiRoute } from './api-route.ts';
import { idParams, instant } from './fields.ts';
import { next, pageOf, pageQuery } from './paging.ts';

const figures = z
  .object({ delivered: z.int(), failed: z.int(), meanLatencyMs: z.int().nullable() })
  .meta({ description: 'What the last 24 hours were like' });

const common = {
  id: z.string(),
  name: z.string(),
  isEnabled: z.boolean(),
  rules: z.array(z.string()).nullable().meta({ description: 'IDs. Null: every rule that goes this way' }),
  createdAt: instant,
  lastDay: figures,
};

const channel = z
  .discriminatedUnion('type', [
    z.object({
      ...common,
      type: z.literal('syslog'),
      host: z.string(),
      port: z.int(),
      transport: z.string(),
      facility: z.string(),
    }),
    z.object({
      ...common,
      type: z.literal('webhook'),
      url: z.string().meta({ description: 'Only whose it is: who knows the rest may post there' }),
      shape: z.string(),
      hasSecret: z.boolean(),
    }),
  ])
  .meta({ id: 'AlarmChannel' });

const delivery = z
  .object({
    id: z.string(),
    state: z.enum(['waiting', 'delivered', 'failed']),
    createdAt: instant,
    nextAt: instant.nullable().meta({ description: 'Null: it is over' }),
    attempts: z.int(),
    lastAt: instant.nullable(),
    status: z.int().nullable().meta({ description: 'Of HTTP' }),
    latencyMs: z.int().nullable(),
    failure: z.string().nullable(),
    alarms: z.array(
      z.object({
        id: z.string(),
        event: z.enum(NEWS_EVENTS),
        kind: z.string(),
        severity: z.enum(SEVERITIES),
      }),
    ),
  })
  .meta({ id: 'AlarmDelivery' });

const NONE = { delivered: 0, failed: 0, meanLatencyMs: null };

async function figuresIn({ app }: ApiParts): Promise<ReadonlyMap<string, ChannelFigures>> {
  return new Map((await app.alarms.channels.figures()).map((each) => [each.channel, each]));
}

function shown(one: ShownChannel, all: Awaited<ReturnType<typeof figuresIn>>): z.input<typeof channel> {
  return { ...one, lastDay: all.get(one.id) ?? NONE };
}

const deliveryOf = ({ news, latencyMs, ...rest }: AlarmDelivery): z.input<typeof delivery> => ({
  ...rest,
  latencyMs: latencyMs === null ? null : Math.round(latencyMs),
  alarms: [...news],
});

const COMMON = { tag: 'alarms' } as const;
const SHOWN = { ...COMMON, method: 'GET', needs: 'settings.read', status: 200 } as const;
const CHANGED = { ...COMMON, needs: 'settings.alarms', params: idParams } as const;

export const ALARM_CHANNEL_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...SHOWN,
    path: '/alarms/channels',
    name: 'listAlarmChannels',
    summary: 'List where alarms go besides mail',
    query: pageQuery,
    answer: z.object({ channels: z.array(channel), next }),
    async run({ query }, parts) {
      const page = pageOf(await parts.app.alarms.channels.list(), (each) => each.id, query);
      const all = await figuresIn(parts);
      return { channels: page.items.map((each) => shown(each, all)), next: page.next };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/alarms/channels',
    name: 'addAlarmChannel',
    needs: 'settings.alarms',
    summary: 'Add a syslog receiver or a webhook',
    description: 'A webhook needs its `url`.',
    creates: 'once',
    status: 201,
    doorBody: channelInput,
    answer: channel,
    run: async ({ body, by }, { app }) => shown(await app.alarms.channels.add(body, by), new Map()),
  }),
  apiRoute({
    ...SHOWN,
    path: '/alarms/channels/{id}',
    name: 'showAlarmChannel',
    summary: 'Show a channel',
    params: idParams,
    answer: channel,
    run: async ({ params }, parts) =>
      shown(await parts.app.alarms.channels.find(params.id), await figuresIn(parts)),
  }),
  apiRoute({
    ...CHANGED,
    method: 'PUT',
    path: '/alarms/channels/{id}',
    name: 'saveAlarmChannel',
    summary: 'Save a channel; it stays of its type',
    description:
      'What is left out gets its default, but a `url` and a `secret` that are left out stay. The secret goes where `url` leads to another host; `null` takes it off.',
    status: 200,
    doorBody: channelInput,
    answer: channel,
    run: async ({ params, body, by }, parts) =>
      shown(await parts.app.alarms.channels.change(params.id, body, by), await figuresIn(parts)),
  }),
  apiRoute({
    ...CHANGED,
    method: 'DELETE',
    path: '/alarms/channels/{id}',
    name: 'removeAlarmChannel',
    summary: 'Delete a channel, and what waits for it',
    status: 204,
    run: ({ params, by }, { app }) => app.alarms.channels.remove(params.id, by),
  }),
  apiRoute({
    ...CHANGED,
    method: 'POST',
    path: '/alarms/channels/{id}/test',
    name: 'testAlarmChannel',
    summary: 'Send a test to a channel at once, be it enabled or not',
    description: 'The answer says what came of it. It is tried once.',
    status: 200,
    answer: delivery,
    run: async ({ params, by }, { app }) => deliveryOf(await app.alarms.channels.test(params.id, by)),
  }),
  apiRoute({
    ...SHOWN,
    path: '/alarms/channels/{id}/deliveries',
    name: 'listAlarmDeliveries',
    summary: 'List what went to a channel last, the newest first',
    params: idParams,
    answer: z.object({ deliveries: z.array(delivery) }),
    run: async ({ params }, { app }) => ({
      deliveries: (await app.alarms.channels.deliveries(params.id)).map(deliveryOf),
    }),
  }),
];
