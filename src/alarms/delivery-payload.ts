// What a delivery carried, made again from its news to be shown. Pure.
import type { AlarmDelivery, ShownChannel } from './alarm-channel.ts';
import { syslogMessage } from './syslog-message.ts';
import { webhookBody } from './webhook-payload.ts';

/** By the channel as it is now. Of a syslog message the process is not known any more. */
export function deliveryPayload(
  channel: ShownChannel,
  { news, lastAt, createdAt }: Pick<AlarmDelivery, 'news' | 'lastAt' | 'createdAt'>,
): string {
  if (channel.type === 'webhook') return JSON.stringify(webhookBody(channel.shape, news), null, 2);
  const { facility } = channel;
  const at = lastAt ?? createdAt;
  return news
    .map((one) => syslogMessage(one, { facility, appName: 'foyer', hostname: one.node, processId: '-', at }))
    .join('\n');
}
