// Where the news goes out: one try at one channel, by whichever transport it has.
import type { Network, NetworkProxies, NetworkSettings, ProxyChoice } from '../network/network.ts';
import type { Clock } from '../time/clock.ts';
import type { AlarmChannel, AlarmDelivery } from './alarm-channel.ts';
import type { DeliveryResult } from './delivery-retry.ts';
import { syslogMessage } from './syslog-message.ts';
import { sendSyslog } from './syslog-transport.ts';
import { webhookBody } from './webhook-payload.ts';
import { postWebhook } from './webhook-transport.ts';

export interface ChannelResult extends DeliveryResult {
  /** Of HTTP; null where there is none. */
  readonly status: number | null;
}

export type ChannelSender = (
  channel: AlarmChannel,
  delivery: Pick<AlarmDelivery, 'id' | 'news'>,
) => Promise<ChannelResult>;

interface SendingNeeds {
  readonly network: Network;
  readonly networkSettings: Pick<NetworkSettings, 'proxies'>;
  readonly clock: Clock;
  readonly node: string;
}

export function createChannelSender({ network, networkSettings, clock, node }: SendingNeeds): ChannelSender {
  let known: NetworkProxies | undefined;

  /** As they were last, where the database does not answer: that is news too. */
  async function webhookProxy(): Promise<ProxyChoice> {
    try {
      known = await networkSettings.proxies();
    } catch (error) {
      if (!known) throw error;
    }
    return known.webhook;
  }

  return async (channel, { id, news }) => {
    if (channel.type === 'webhook') {
      const { url, secret, shape } = channel;
      const target = { url: url.reveal(), ...(secret === null ? {} : { secret }) };
      const body = JSON.stringify(webhookBody(shape, news));
      return postWebhook(target, { id, body }, { network, clock, proxy: await webhookProxy() });
    }
    const sender = {
      facility: channel.facility,
      appName: 'foyer',
      hostname: node,
      processId: String(process.pid),
      at: clock.now(),
    };
    const messages = news.map((one) => syslogMessage(one, sender));
    return { ...(await sendSyslog(channel, messages, { network })), status: null };
  };
}
