// The last deliveries of a channel, and how its latest test fares: a part that asks anew while something is on its way.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { deliveryPayload, type AlarmDelivery, type ShownChannel } from '../../../alarms/alarms.ts';
import type { PlainWord } from '../../../languages/languages.ts';
import { dataTable, type Column } from '../../parts/data-table.ts';
import { foreignText, visible } from '../../parts/foreign-text.ts';
import { banner } from '../../parts/message.ts';
import { moment } from '../../parts/moment.ts';
import type { Tone } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { ALARM_SETTINGS_PATHS } from './alarm-settings-frame.ts';
import type { ChannelTest } from './channel-tests.ts';
import { deliveryState, deliveryWhat, outcomeWords } from './channel-words.ts';

interface Fared {
  readonly deliveries: readonly AlarmDelivery[];
  /** Told at the top where it was asked for just now. */
  readonly test: ChannelTest | undefined;
}

export function deliveriesSection(visit: Visit, channel: ShownChannel, { deliveries, test }: Fared): Html {
  const { say } = visit;
  const renewed =
    test?.state === 'running'
      ? {
          'hx-get': `${ALARM_SETTINGS_PATHS.channels}/${channel.id}/live`,
          'hx-trigger': 'every 1s',
          'hx-swap': 'outerMorph',
        }
      : {};
  const list =
    deliveries.length === 0
      ? html`<p class="quiet">${say('alarm-channels.deliveries-none')}</p>`
      : dataTable(visit, {
          name: say('alarm-channels.deliveries'),
          rows: deliveries,
          columns: columns(visit, channel),
        });
  return html`<section id="deliveries-live" class="apart" aria-labelledby="deliveries" ${attributes(renewed)}>
    ${testBanner(visit, test)}
    <h2 id="deliveries">${say('alarm-channels.deliveries')}</h2>
    ${list}
  </section>`;
}

function testBanner(visit: Visit, test: ChannelTest | undefined): Html {
  if (!test) return NOTHING;
  const [tone, word, more] = testWords(visit, test);
  return html`<div role="status">${banner(tone, visit.say(word), html`<p class="breaks">${more}</p>`)}</div>`;
}

function testWords(visit: Visit, test: ChannelTest): readonly [Tone, PlainWord, Html] {
  const { say } = visit;
  if (!('delivery' in test))
    return test.state === 'running'
      ? ['busy', 'alarm-channels.test-running', html`${say('alarm-channels.test-running-text')}`]
      : ['bad', 'alarm-channels.test-failed', html`${say('alarm-channels.test-fault')}`];
  const { delivery } = test;
  return delivery.state === 'delivered'
    ? ['good', 'alarm-channels.test-delivered', outcomeWords(visit, delivery)]
    : ['bad', 'alarm-channels.test-failed', outcomeWords(visit, delivery)];
}

const MOST_SHOWN = 20_000;

function columns(visit: Visit, channel: ShownChannel): readonly Column<AlarmDelivery>[] {
  const { say, dates } = visit;
  const payload = (delivery: AlarmDelivery): Html => {
    const text = visible(deliveryPayload(channel, delivery).slice(0, MOST_SHOWN), /[\n\t]/);
    const name = { tabindex: 0, 'aria-label': say('alarm-channels.delivery-payload') };
    return html`<details class="changes">
      <summary>${say('alarm-channels.delivery-payload')}</summary>
      <pre class="transcript prose long" role="region" ${attributes(name)}>${text}</pre>
    </details>`;
  };
  return [
    {
      key: 'at',
      label: say('alarm-channels.delivery-at'),
      cell: ({ lastAt, createdAt }) => moment(visit, lastAt ?? createdAt),
    },
    {
      key: 'state',
      label: say('alarm-channels.delivery-state'),
      cell: (delivery) => {
        const { nextAt, attempts } = delivery;
        const again =
          nextAt === null || attempts === 0
            ? NOTHING
            : html`<span class="more-words"
                >${say('alarm-channels.delivery-retried', { when: dates.relative(nextAt, visit.now) })}</span
              >`;
        return html`${deliveryState(visit, delivery)}${again}`;
      },
    },
    {
      key: 'code',
      label: say('alarm-channels.delivery-code'),
      atEnd: true,
      cell: ({ status }) => (status === null ? NOTHING : html`<code>${status}</code>`),
    },
    {
      key: 'latency',
      label: say('alarm-channels.delivery-latency'),
      atEnd: true,
      cell: ({ latencyMs }) =>
        latencyMs === null ? NOTHING : html`<span class="nowrap">${dates.duration(latencyMs)}</span>`,
    },
    {
      key: 'what',
      label: say('alarm-channels.delivery-what'),
      isHeading: true,
      cell: (delivery) => html`${deliveryWhat(visit, delivery)}${payload(delivery)}`,
    },
    {
      key: 'reason',
      label: say('alarm-channels.delivery-reason'),
      cell: ({ failure }) =>
        failure === null ? NOTHING : html`<span class="breaks reads">${foreignText(failure, 300)}</span>`,
    },
  ];
}
