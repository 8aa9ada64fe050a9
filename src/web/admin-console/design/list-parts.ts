// Tabs, filters, table, pages, and what stands where there is nothing.
import { html } from '../../../html/html.ts';
import { dataTable, pageLinks } from '../../parts/data-table.ts';
import { filterBar } from '../../parts/filter-bar.ts';
import { emptyState, tabs } from '../../parts/message.ts';
import { moment } from '../../parts/moment.ts';
import { icon, stateBadge } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { DesignPart } from './design-page.ts';

const HERE = '/admin/design';

const ROWS = [
  { name: 'm.tanaka@contoso.com', isGood: true, count: 1 },
  { name: 'reception@contoso.com', isGood: false, count: 12 },
];

export function listParts(visit: Visit): DesignPart[] {
  const { say, now, dates } = visit;
  const good = stateBadge({ icon: 's-check', tone: 'good' }, say('design.tone-good'));
  const bad = stateBadge({ icon: 's-cross', tone: 'bad' }, say('design.tone-bad'));
  const table = dataTable<(typeof ROWS)[number]>(visit, {
    name: say('design.table'),
    rows: ROWS,
    sorting: { by: 'name', isDescending: false, href: () => HERE },
    pick: ({ name, isGood }) => ({ value: name, name, isOn: isGood }),
    columns: [
      { key: 'state', label: say('administrators.state'), cell: ({ isGood }) => (isGood ? good : bad) },
      {
        key: 'name',
        label: say('administrators.email'),
        isHeading: true,
        isSortable: true,
        cell: ({ name }) => name,
      },
      { key: 'at', label: say('audit.when'), isSortable: true, cell: () => moment(visit, now) },
      { key: 'count', label: say('audit.change'), atEnd: true, cell: ({ count }) => dates.number(count) },
    ],
  });
  const bulk = html`<div class="bulk">
    <span class="chosen" role="status">${say('frame.selected', { count: 1 })}</span>
    <button class="button" type="button" disabled>${icon('play')}${say('administrators.enable')}</button>
    <button class="button danger" type="button">${icon('bin')}${say('administrators.delete')}</button>
  </div>`;
  const list = [
    { href: HERE, label: say('nav.journal'), isHere: true, count: dates.number(4218) },
    { href: HERE, label: say('nav.sandbox'), isHere: false, count: '4', tone: 'warn' as const },
    { href: HERE, label: say('nav.audit'), isHere: false },
  ];
  const paging = {
    shown: say('list.shown', { from: 1, to: 50, count: 4218 }),
    nextHref: HERE,
    previousHref: HERE,
  };
  return [
    { id: 'tabs', title: say('design.tabs'), inner: tabs(say('design.tabs'), list) },
    {
      id: 'filters',
      title: say('design.filters'),
      inner: filterBar(visit, HERE, [
        { name: 'q', label: say('frame.search'), value: '', isWide: true },
        {
          name: 'state',
          label: say('administrators.state'),
          value: '',
          choices: [{ value: '', label: say('list.any') }],
        },
      ]),
    },
    {
      id: 'table',
      title: say('design.table'),
      inner: html`<form aria-label="${say('design.table')}">${bulk}${table}</form>
        ${pageLinks(visit, paging)}`,
    },
    {
      id: 'empty',
      title: say('design.empty'),
      inner: emptyState(
        'key',
        say('api-keys.empty'),
        say('api-keys.empty-text'),
        html`<a class="button" href="${HERE}">${say('api-keys.issue')}</a>`,
      ),
    },
  ];
}
