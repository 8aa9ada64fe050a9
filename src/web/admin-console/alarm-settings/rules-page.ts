// Alarm Settings › Rules: all of them with what they watch; several can be enabled, muted or disabled at once.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import {
  CATEGORIES,
  kindName,
  kindRow,
  RULE_STATUSES,
  type AlarmRule,
  type RuleSummary,
} from '../../../alarms/alarms.ts';
import type { PlainWord } from '../../../languages/languages.ts';
import { may } from '../../../permissions/permissions.ts';
import { dataTable, type Column } from '../../parts/data-table.ts';
import { icon, stateBadge, type IconName, type Sign } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { calledRule, severityBadge } from '../alarms/alarm-words.ts';
import { alarmsView, viewHref } from '../alarms/alarms-view.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { ALARM_SETTINGS_PATHS, alarmSettingsTabs, alarmSettingsTrail } from './alarm-settings-frame.ts';
import { raisedWhen } from './figure-words.ts';

const { rules: PATH, rule: RULE_PATH } = ALARM_SETTINGS_PATHS;

export const STATUS_SIGNS: Readonly<Record<AlarmRule['status'], Sign>> = {
  enabled: { icon: 's-dot', tone: 'good' },
  muted: { icon: 's-pause', tone: 'warn' },
  disabled: { icon: 's-slash', tone: 'plain' },
};

export async function showRules(visit: Visit, { alarms }: ConsoleParts): Promise<Response> {
  const { say, actor } = visit;
  const [list, summary] = await Promise.all([alarms.rules.list(), alarms.summary()]);
  const categoryOf = ({ kind }: AlarmRule): number => CATEGORIES.indexOf(kindRow(kind).category);
  const rows = list.toSorted((one, other) => categoryOf(one) - categoryOf(other));
  const mayChange = may(actor, 'settings.alarms');
  const table = dataTable<AlarmRule>(visit, {
    name: say('alarm-settings.rules'),
    rows,
    columns: columns(visit, summary),
    ...(mayChange
      ? {
          pick: (rule: AlarmRule) => ({
            value: rule.id,
            state: rule.status,
            name: calledRule(visit, rule),
          }),
        }
      : {}),
  });
  return consolePage(visit, {
    title: say('nav.alarm-settings'),
    trail: alarmSettingsTrail(visit),
    at: PATH,
    purpose: say('alarm-settings.rules-purpose'),
    actions: mayChange
      ? html`<a class="button" href="${RULE_PATH}/add">${icon('plus')}${say('alarm-settings.add')}</a>`
      : NOTHING,
    help: [
      { title: say('alarm-settings.help-own'), text: say('alarm-settings.help-own-text') },
      { title: say('alarm-settings.help-muted'), text: say('alarm-settings.help-muted-text') },
    ],
    body: html`${alarmSettingsTabs(visit, 'rules')}${
      mayChange
        ? html`<form method="post" action="${PATH}" aria-label="${say('alarm-settings.rules')}">
            ${tokenField(visit)}${bulkBar(visit)}${table}
          </form>`
        : table
    }`,
  });
}

export async function changeRules(visit: Visit, { alarms }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const ids = form.texts('id');
  if (ids.length === 0) return seeOther(visit, PATH, say('alarm-settings.none-chosen'));
  const changed = await alarms.rules.changeMany(ids, { status: form.text('do') }, actor);
  return seeOther(visit, PATH, say('alarm-settings.changed-many', { count: changed.length }));
}

const MOVE_ICONS = { enabled: 'play', muted: 'pause', disabled: 'close' } as const;

function bulkBar({ say, speaker }: Visit): Html {
  const button = (status: AlarmRule['status']): Html => {
    const others = RULE_STATUSES.filter((other) => other !== status).join(' ');
    return html`<button class="button" name="do" ${attributes({ value: status, 'data-for-states': others })}>
      ${icon(MOVE_ICONS[status])}${say(`alarm-settings.do-${status}`)}
    </button>`;
  };
  return html`<div class="bulk">
    <span class="chosen scripted" role="status"
      >${speaker.sayWith('journal.selected', { count: html`<b>0</b>` })}</span
    >${RULE_STATUSES.map(button)}
  </div>`;
}

const ROADS: readonly {
  readonly field: 'byMail' | 'bySyslog' | 'byWebhook';
  readonly word: PlainWord;
  readonly sign: IconName;
}[] = [
  { field: 'byMail', word: 'alarm-settings.by-mail', sign: 'mail' },
  { field: 'bySyslog', word: 'alarm-settings.by-syslog', sign: 'list' },
  { field: 'byWebhook', word: 'alarm-settings.by-webhook', sign: 'globe' },
];

/** Nothing leaves of a rule that is muted or disabled, whatever ways it has. */
function roadSigns({ say }: Visit, rule: AlarmRule): Html {
  const roads = rule.status === 'enabled' ? ROADS.filter(({ field }) => rule[field]) : [];
  if (roads.length === 0)
    return rule.status === 'disabled'
      ? NOTHING
      : html`<span class="quiet">${say('alarm-settings.told-by-nothing')}</span>`;
  return html`<span class="roads"
    >${roads.map(
      ({ word, sign }) =>
        html`<span title="${say(word)}">${icon(sign)}<span class="sr">${say(word)} </span></span>`,
    )}</span
  >`;
}

function columns(visit: Visit, summary: readonly RuleSummary[]): readonly Column<AlarmRule>[] {
  const { say, dates, speaker, actor } = visit;
  const openOf = ({ id }: AlarmRule): number =>
    summary.find(({ rule, open }) => rule === id && open > 0)?.open ?? 0;
  return [
    {
      key: 'rule',
      label: say('alarm-settings.rule'),
      isHeading: true,
      cell: (rule) =>
        html`<a href="${RULE_PATH}/${rule.id}">${calledRule(visit, rule)}</a>${
            rule.isSystem ? NOTHING : html`<span class="more-words">${kindName(rule.kind, visit)}</span>`
          }`,
    },
    {
      key: 'category',
      label: say('alarm-settings.category'),
      cell: ({ kind }) => say(`alarm-settings.category-${kindRow(kind).category}`),
    },
    {
      key: 'status',
      label: say('alarm-settings.status'),
      cell: ({ status }) => stateBadge(STATUS_SIGNS[status], say(`alarm-settings.status-${status}`)),
    },
    {
      key: 'severity',
      label: say('alarm-settings.severity'),
      cell: ({ severity }) =>
        severity === null
          ? html`<span class="quiet nowrap">${say('alarm-settings.as-stage')}</span>`
          : severityBadge(visit, severity),
    },
    {
      key: 'raised',
      label: say('alarm-settings.raised'),
      cell: (rule) => html`<span class="reads">${raisedWhen(speaker, rule)}</span>`,
    },
    { key: 'roads', label: say('alarm-settings.told-by'), cell: (rule) => roadSigns(visit, rule) },
    {
      key: 'open',
      label: say('alarm-settings.open'),
      atEnd: true,
      cell: (rule) => {
        const count = openOf(rule);
        if (count === 0) return NOTHING;
        if (!may(actor, 'alarms.read')) return dates.number(count);
        const href = viewHref(
          alarmsView(() => undefined),
          { rule: rule.id },
        );
        return html`<a href="${href}">${dates.number(count)}</a>`;
      },
    },
  ];
}
