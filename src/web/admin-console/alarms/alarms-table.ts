// The alarms that were found, and what can be done with those that are chosen among them.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import type { Alarm } from '../../../alarms/alarms.ts';
import { may } from '../../../permissions/permissions.ts';
import { dataTable, pageLinks, type Column } from '../../parts/data-table.ts';
import { moment } from '../../parts/moment.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { tokenField } from '../console-page.ts';
import {
  alarmState,
  ALARMS_PATH,
  calledAlarm,
  severityBadge,
  toldIn,
  type RulesById,
} from './alarm-words.ts';
import { PAGE_SIZE, viewHref, type AlarmsView } from './alarms-view.ts';

interface Found {
  /** One more than a page where there is another. */
  readonly found: readonly Alarm[];
  readonly rules: RulesById;
  readonly total: number;
}

export function foundAlarms(visit: Visit, view: AlarmsView, { found, rules, total }: Found): Html {
  const { say, actor } = visit;
  const rows = found.slice(0, PAGE_SIZE);
  const last = rows.at(-1);
  const mayAcknowledge = may(actor, 'alarms.acknowledge') && view.state !== 'cleared';
  const table = dataTable<Alarm>(visit, {
    name: say('nav.alarms'),
    columns: columnsOf(visit, rules),
    rows,
    isTall: true,
    ...(mayAcknowledge
      ? {
          pick: (alarm: Alarm) => ({
            value: alarm.id,
            state: pickState(alarm),
            name: `${calledAlarm(visit, alarm, rules)}, ${alarm.subject}`.slice(0, 200),
          }),
        }
      : {}),
  });
  const next = found.length > rows.length && last ? { firstAt: last.firstAt, id: last.id } : undefined;
  const pages = pageLinks(visit, {
    shown: say('alarms.shown', { shown: rows.length, total }),
    previousHref: view.after === undefined ? undefined : viewHref(view),
    previousWord: say('alarms.newest'),
    nextHref: next && viewHref(view, { after: next }),
    nextWord: say('alarms.older'),
  });
  if (!mayAcknowledge) return html`${table}${pages}`;
  const form = attributes({
    action: viewHref(view, { after: view.after }, `${ALARMS_PATH}/acknowledge`),
    'aria-label': say('nav.alarms'),
  });
  return html`<form method="post" ${form}>${tokenField(visit)}${bulkBar(visit)}${table}</form>
    ${pages}`;
}

const pickState = ({ clearedAt, acknowledgedAt }: Alarm): string =>
  clearedAt !== null ? 'cleared' : acknowledgedAt === null ? 'open' : 'acknowledged';

function bulkBar({ say, speaker }: Visit): Html {
  return html`<div class="bulk">
    <span class="chosen scripted" role="status"
      >${speaker.sayWith('journal.selected', { count: html`<b>0</b>` })}</span
    ><button class="button" name="do" value="chosen" data-for-states="open">
      ${icon('check')}${say('alarms.acknowledge')}</button
    ><button class="button" name="do" value="rule" data-for-states="open acknowledged" data-for-one>
      ${say('alarms.acknowledge-rule')}
    </button>
  </div>`;
}

function columnsOf(visit: Visit, rules: RulesById): readonly Column<Alarm>[] {
  const { say, dates } = visit;
  return [
    {
      key: 'severity',
      label: say('alarms.severity'),
      cell: ({ severity }) => severityBadge(visit, severity),
    },
    {
      key: 'alarm',
      label: say('alarms.alarm'),
      isHeading: true,
      className: 'sentence',
      cell: (alarm) =>
        html`<a href="${ALARMS_PATH}/${alarm.id}">${calledAlarm(visit, alarm, rules)}</a
          ><span class="more-words">${toldIn(visit, alarm).text}</span>`,
    },
    {
      key: 'node',
      label: say('alarms.node'),
      cell: ({ node }) => html`<span class="mono nowrap">${node}</span>`,
    },
    { key: 'first', label: say('alarms.first'), atEnd: true, cell: ({ firstAt }) => moment(visit, firstAt) },
    { key: 'last', label: say('alarms.last'), atEnd: true, cell: ({ lastAt }) => moment(visit, lastAt) },
    { key: 'count', label: say('alarms.count'), atEnd: true, cell: ({ count }) => dates.number(count) },
    {
      key: 'state',
      label: say('alarms.state'),
      cell: (alarm) =>
        html`${alarmState(visit, alarm)}${
          alarm.clearedAt === null
            ? NOTHING
            : html`<span class="more-words">${moment(visit, alarm.clearedAt)}</span>`
        }`,
    },
  ];
}
