// Guest Access › Guest Types: how long accounts of each last, and deleting one, which asks first.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { GuestType } from '../../../guest-types/guest-types.ts';
import { may } from '../../../permissions/permissions.ts';
import { listView } from '../../list-view.ts';
import { dataTable, pageLinks, type Column } from '../../parts/data-table.ts';
import { emptyState } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { questionPage } from '../system-page.ts';
import { GUEST_ACCESS_PATHS, guestAccessTrail } from './guest-access-frame.ts';
import { durationText } from './spans.ts';

const { guestTypes: PATH } = GUEST_ACCESS_PATHS;

const MINUTES = { days: 1440, hours: 60, minutes: 1 } as const;
const lengthOf = ({ value, unit }: GuestType['maximumDuration']): number => value * MINUTES[unit];

export async function showGuestTypes(visit: Visit, { guestTypes }: ConsoleParts): Promise<Response> {
  const { say, actor } = visit;
  const types = await guestTypes.list();
  const { rows, sorting, paging } = listView(visit, types, {
    path: PATH,
    filter: {},
    firstBy: 'name',
    orders: {
      name: ({ name }) => name,
      longest: ({ maximumDuration }) => lengthOf(maximumDuration),
      usual: ({ defaultDuration }) => lengthOf(defaultDuration),
      begins: ({ isFromFirstLogin }) => Number(isFromFirstLogin),
    },
  });
  const add = may(actor, 'guests.settings')
    ? html`<a class="button" href="${PATH}/add">${icon('plus')}${say('guest-types.add')}</a>`
    : NOTHING;
  const table = dataTable(visit, { name: say('nav.guest-types'), rows, sorting, columns: columns(visit) });
  return consolePage(visit, {
    title: say('nav.guest-types'),
    trail: guestAccessTrail(visit, { label: say('nav.guest-types') }),
    at: PATH,
    purpose: say('guest-types.purpose'),
    actions: types.length > 0 ? add : NOTHING,
    help: [
      { title: say('guest-types.help-durations'), text: say('guest-types.help-durations-text') },
      { title: say('guest-types.help-change'), text: say('guest-types.help-change-text') },
    ],
    body:
      types.length > 0
        ? html`${table}${paging ? pageLinks(visit, paging) : NOTHING}`
        : emptyState('door', say('guest-types.empty'), say('guest-types.empty-text'), add),
  });
}

/** Japanese and Chinese may break anywhere: on a phone these would be columns of one word and rows of four lines. */
const onOneLine = (text: string): Html => html`<span class="nowrap">${text}</span>`;

function columns(visit: Visit): Column<GuestType>[] {
  const { say } = visit;
  return [
    {
      key: 'name',
      label: say('guest-types.name'),
      isHeading: true,
      isSortable: true,
      cell: ({ id, name }) => html`<a href="${PATH}/${id}">${name}</a>`,
    },
    { key: 'description', label: say('guest-types.description'), cell: ({ description }) => description },
    {
      key: 'longest',
      label: say('guest-types.maximum-duration'),
      isSortable: true,
      cell: ({ maximumDuration }) => onOneLine(durationText(visit, maximumDuration)),
    },
    {
      key: 'usual',
      label: say('guest-types.default-duration'),
      isSortable: true,
      cell: ({ defaultDuration }) => onOneLine(durationText(visit, defaultDuration)),
    },
    {
      key: 'begins',
      label: say('guest-types.begins'),
      isSortable: true,
      cell: ({ isFromFirstLogin }) =>
        onOneLine(isFromFirstLogin ? say('guest-types.from-first-login') : say('guest-types.from-set-start')),
    },
    {
      key: 'windows',
      label: say('guest-types.access'),
      cell: ({ accessWindows }) =>
        onOneLine(
          accessWindows.length > 0 ? say('guest-types.access-limited') : say('guest-types.access-always'),
        ),
    },
  ];
}

export async function askDeleteGuestType(visit: Visit, { guestTypes }: ConsoleParts): Promise<Response> {
  const { say } = visit;
  const { id, name } = await guestTypes.find(visit.param('id'));
  const at = `${PATH}/${id}`;
  return questionPage(visit, {
    title: say('guest-types.delete-title', { name }),
    trail: guestAccessTrail(
      visit,
      { label: say('nav.guest-types'), href: PATH },
      { label: name, href: at },
      { label: say('guest-types.delete') },
    ),
    at: PATH,
    text: say('guest-types.delete-text'),
    action: `${at}/delete`,
    submit: say('guest-types.delete'),
    leaveHref: at,
  });
}

export async function deleteGuestType(visit: Visit, { guestTypes }: ConsoleParts): Promise<Response> {
  const { id, name } = await guestTypes.find(visit.param('id'));
  await guestTypes.remove(id, visit.actor);
  return seeOther(visit, PATH, visit.say('guest-types.deleted', { name }));
}
