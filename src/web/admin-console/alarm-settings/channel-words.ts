// A channel and its deliveries in words: where it goes, how the last ones fared.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { AlarmDelivery, ShownChannel } from '../../../alarms/alarms.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { stateBadge, type Sign } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';

export function channelType({ say }: Pick<Visit, 'say'>, channel: ShownChannel): string {
  const type = say(`alarm-channels.type-${channel.type}`);
  const how =
    channel.type === 'syslog'
      ? say(`alarm-channels.transport-${channel.transport}`)
      : say(`alarm-channels.shape-${channel.shape}`);
  return `${type} · ${how}`;
}

export const channelTarget = (channel: ShownChannel): string =>
  channel.type === 'syslog' ? `${channel.host}:${channel.port}` : channel.url;

const DELIVERY_SIGNS: Readonly<Record<AlarmDelivery['state'], Sign>> = {
  waiting: { icon: 's-clock', tone: 'warn' },
  delivered: { icon: 's-check', tone: 'good' },
  failed: { icon: 's-cross', tone: 'bad' },
};

export function deliveryState({ say }: Pick<Visit, 'say'>, { state }: AlarmDelivery): Html {
  return stateBadge(DELIVERY_SIGNS[state], say(`alarm-channels.delivery-${state}`));
}

/** `202 · 140 ms · the reason`: what is known of how it ended. */
export function outcomeWords(
  { dates }: Pick<Visit, 'dates'>,
  { status, latencyMs, failure }: AlarmDelivery,
): Html {
  const known = [
    ...(status === null ? [] : [html`<code>${status}</code>`]),
    ...(latencyMs === null ? [] : [html`${dates.duration(latencyMs)}`]),
    ...(failure === null ? [] : [foreignText(failure, 500)]),
  ];
  return html`${known.map((part, index) => html`${index === 0 ? NOTHING : ' · '}${part}`)}`;
}

/** The worst of what it carried, and how many others. */
export function deliveryWhat({ say }: Pick<Visit, 'say'>, { news }: AlarmDelivery): Html {
  const [first, ...others] = news;
  if (!first) return NOTHING;
  const what = say(`alarm-channels.delivery-event-${first.event}`, { name: first.name });
  return html`${foreignText(what, 80)}${
    others.length > 0 ? html` ${say('alarm-channels.delivery-more', { count: others.length })}` : NOTHING
  }`;
}
