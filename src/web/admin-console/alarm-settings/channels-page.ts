// Alarm Settings › Channels: where alarms go besides mail, and whether they arrive.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { AlarmDelivery, ChannelFigures, ShownChannel } from '../../../alarms/alarms.ts';
import { may } from '../../../permissions/permissions.ts';
import { dataTable, type Column } from '../../parts/data-table.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { emptyState } from '../../parts/message.ts';
import { moment } from '../../parts/moment.ts';
import { icon, stateBadge } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { ALARM_SETTINGS_PATHS, alarmSettingsTabs, alarmSettingsTrail } from './alarm-settings-frame.ts';
import { channelTarget, channelType, deliveryState } from './channel-words.ts';

const { channels: PATH, rules: RULES_PATH } = ALARM_SETTINGS_PATHS;

interface Row {
  readonly channel: ShownChannel;
  readonly last: AlarmDelivery | undefined;
  readonly figures: ChannelFigures | undefined;
}

export async function showChannels(visit: Visit, { alarms: { channels } }: ConsoleParts): Promise<Response> {
  const { say, actor } = visit;
  const [list, figures] = await Promise.all([channels.list(), channels.figures()]);
  const rows = await Promise.all(
    list.map(async (channel): Promise<Row> => ({
      channel,
      last: (await channels.deliveries(channel.id))[0],
      figures: figures.find((one) => one.channel === channel.id),
    })),
  );
  const add = may(actor, 'settings.alarms')
    ? html`<a class="button" href="${PATH}/add/syslog">${icon('plus')}${say('alarm-channels.add-syslog')}</a
        ><a class="button" href="${PATH}/add/webhook">${icon('plus')}${say('alarm-channels.add-webhook')}</a>`
    : NOTHING;
  return consolePage(visit, {
    title: say('nav.alarm-settings'),
    trail: alarmSettingsTrail(visit, { label: say('alarm-settings.channels') }),
    at: RULES_PATH,
    purpose: say('alarm-channels.purpose'),
    actions: rows.length > 0 ? add : NOTHING,
    help: [
      { title: say('alarm-channels.help-retry'), text: say('alarm-channels.help-retry-text') },
      { title: say('alarm-channels.help-certificate'), text: say('alarm-channels.help-certificate-text') },
      { title: say('alarm-channels.help-proxy'), text: say('alarm-channels.help-proxy-text') },
    ],
    body: html`${alarmSettingsTabs(visit, 'channels')}${
      rows.length > 0
        ? dataTable(visit, { name: say('alarm-settings.channels'), rows, columns: columns(visit) })
        : emptyState('bell', say('alarm-channels.no-channel'), say('alarm-channels.no-channel-text'), add)
    }`,
  });
}

function columns(visit: Visit): readonly Column<Row>[] {
  const { say, dates } = visit;
  const quiet = (word: string): Html => html`<span class="quiet">${word}</span>`;
  return [
    {
      key: 'channel',
      label: say('alarm-channels.channel'),
      isHeading: true,
      cell: ({ channel: { id, name } }) => html`<a href="${PATH}/${id}">${foreignText(name, 60)}</a>`,
    },
    {
      key: 'type',
      label: say('alarm-channels.type'),
      cell: ({ channel }) => html`<span class="nowrap">${channelType(visit, channel)}</span>`,
    },
    {
      key: 'target',
      label: say('alarm-channels.target'),
      cell: ({ channel }) =>
        html`<span class="mono breaks">${foreignText(channelTarget(channel), 80)}</span>`,
    },
    {
      key: 'last',
      label: say('alarm-channels.last'),
      cell: ({ channel, last }) => {
        if (!channel.isEnabled)
          return stateBadge({ icon: 's-slash', tone: 'plain' }, say('alarm-channels.off'));
        if (!last) return quiet(say('alarm-channels.none-sent'));
        return html`${deliveryState(visit, last)}<span class="more-words"
            >${moment(visit, last.lastAt ?? last.createdAt)}</span
          >`;
      },
    },
    {
      key: 'day',
      label: say('alarm-channels.day'),
      cell: ({ figures }) =>
        figures
          ? say('alarm-channels.figures', {
              delivered: figures.delivered,
              failed: figures.failed,
            })
          : quiet(say('alarm-channels.none-sent')),
    },
    {
      key: 'latency',
      label: say('alarm-channels.latency'),
      atEnd: true,
      cell: ({ figures }) =>
        figures?.meanLatencyMs === null || !figures ? NOTHING : dates.duration(figures.meanLatencyMs),
    },
  ];
}
