// Identity Management › Network Users: who there is, how each stands, and how long each password lasts.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import {
  NETWORK_USER_STATES,
  type NetworkUserCounts,
  type NetworkUserOrder,
  type NetworkUserView,
} from '../../../network-users/network-users.ts';
import { may } from '../../../permissions/permissions.ts';
import { dataTable, pageLinks, type Column } from '../../parts/data-table.ts';
import { filterBar, type FilterField } from '../../parts/filter-bar.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { emptyState, tabs } from '../../parts/message.ts';
import { icon, type IconName } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import {
  identityTrail,
  NETWORK_USER_PATHS,
  passwordEnd,
  personName,
  userState,
} from './network-user-frame.ts';
import { filterOf, isFiltered, USERS_ON_A_PAGE, usersView, viewHref, type UsersView } from './users-view.ts';

const { list: PATH } = NETWORK_USER_PATHS;

export async function showNetworkUsers(visit: Visit, { networkUsers }: ConsoleParts): Promise<Response> {
  const { say, actor } = visit;
  const asked = usersView(visit.query);
  const filter = filterOf(asked);
  const [counts, total, groups] = await Promise.all([
    networkUsers.counts(filter, actor),
    networkUsers.count(filter, actor),
    networkUsers.groups(actor),
  ]);
  // What was on the last page may be gone since.
  const last = Math.max(1, Math.ceil(total / USERS_ON_A_PAGE));
  const view = { ...asked, page: Math.min(asked.page, last) };
  const { users } = await networkUsers.list(
    {
      filter,
      order: { by: view.sort, isDescending: view.isDescending },
      limit: USERS_ON_A_PAGE,
      offset: (view.page - 1) * USERS_ON_A_PAGE,
    },
    actor,
  );
  const isBare = total === 0 && !isFiltered(view);
  const body = isBare
    ? emptyState('user', say('network-users.empty'), say('network-users.empty-text'), beginning(visit))
    : html`${stateTabs(visit, view, counts)}${filters(visit, view, counts, groups)}
      ${total === 0 ? nothingFound(visit) : found(visit, view, users, total)}`;
  return consolePage(visit, {
    title: say('nav.network-users'),
    trail: identityTrail(visit, { label: say('nav.network-users') }),
    at: PATH,
    purpose: say('network-users.purpose'),
    actions: isBare ? NOTHING : headActions(visit, view),
    help: [
      { title: say('network-users.help-states'), text: say('network-users.help-states-text') },
      { title: say('network-users.help-ended'), text: say('network-users.help-ended-text') },
      { title: say('network-users.help-reminders'), text: say('network-users.help-reminders-text') },
    ],
    body,
  });
}

function headActions(visit: Visit, view: UsersView): Html {
  const { say } = visit;
  return html`<a class="button plain" href="${viewHref(`${PATH}/export.csv`, view)}"
      >${icon('down-to')}${say('network-users.export')}</a
    >${beginning(visit)}`;
}

function beginning({ say, actor }: Visit): Html {
  if (!may(actor, 'network-users.manage')) return NOTHING;
  return html`<a class="button" href="${PATH}/import">${icon('list')}${say('network-users.import')}</a
    ><a class="button primary" href="${PATH}/add">${icon('plus')}${say('network-users.add')}</a>`;
}

function stateTabs(visit: Visit, view: UsersView, { states, total }: NetworkUserCounts): Html {
  const { say, dates } = visit;
  const at = (state: UsersView['state']): string => viewHref(PATH, view, { state });
  return tabs(say('network-users.state'), [
    {
      href: at(undefined),
      label: say('network-users.all'),
      isHere: view.state === undefined,
      count: dates.number(total),
    },
    ...NETWORK_USER_STATES.toReversed().map((state) => ({
      href: at(state),
      label: say(`network-users.state-${state}`),
      isHere: view.state === state,
      count: dates.number(states[state]),
      ...(state === 'password-expired' && states[state] > 0 ? { tone: 'bad' as const } : {}),
    })),
  ]);
}

function filters(
  visit: Visit,
  view: UsersView,
  { withoutAddress, withoutPassword }: NetworkUserCounts,
  groups: readonly string[],
): Html {
  const { say } = visit;
  const any = { value: '', label: say('list.any') };
  const group: FilterField = {
    name: 'group',
    label: say('network-users.group'),
    value: view.group,
    choices: [any, ...groups.map((name) => ({ value: name, label: name }))],
  };
  return filterBar(visit, PATH, [
    {
      name: 'q',
      label: say('frame.search'),
      value: view.search,
      placeholder: say('network-users.search'),
      isWide: true,
    },
    ...(groups.length > 0 ? [group] : []),
    {
      name: 'without',
      label: say('network-users.only'),
      value: view.lacking ?? '',
      choices: [
        any,
        { value: 'address', label: say('network-users.only-address', { count: withoutAddress }) },
        { value: 'password', label: say('network-users.only-password', { count: withoutPassword }) },
      ],
    },
  ]);
}

function nothingFound({ say }: Visit): Html {
  return emptyState(
    'search',
    say('network-users.none'),
    say('list.nothing-found-text'),
    html`<a class="button" href="${PATH}">${say('frame.clear')}</a>`,
  );
}

function found(visit: Visit, view: UsersView, users: readonly NetworkUserView[], total: number): Html {
  const { say, actor } = visit;
  const mayChange = may(actor, 'network-users.manage');
  const table = dataTable<NetworkUserView>(visit, {
    name: say('network-users.list'),
    columns: columns(visit),
    rows: users,
    isTall: true,
    sorting: {
      by: view.sort,
      isDescending: view.isDescending,
      href: (by, isDescending) => viewHref(PATH, view, { sort: by as NetworkUserOrder, isDescending }),
    },
    ...(mayChange
      ? { pick: ({ id, name, state }: NetworkUserView) => ({ value: id, name: name.slice(0, 200), state }) }
      : {}),
  });
  const first = (view.page - 1) * USERS_ON_A_PAGE + 1;
  const to = first + users.length - 1;
  const at = (page: number): string => viewHref(PATH, view, { page });
  const pages = pageLinks(visit, {
    shown: say('list.shown', { from: first, to, count: total }),
    previousHref: view.page > 1 ? at(view.page - 1) : undefined,
    nextHref: to < total ? at(view.page + 1) : undefined,
  });
  if (!mayChange) return html`${table}${pages}`;
  const form = attributes({ action: `${PATH}/selection`, 'aria-label': say('network-users.list') });
  return html`<form method="post" autocomplete="off" ${form}>
      ${tokenField(visit)}${bulkBar(visit)}${table}
    </form>
    ${pages}`;
}

const ACTS: readonly {
  readonly act: 'enable' | 'disable' | 'remove';
  readonly icon: IconName;
  readonly for: string;
}[] = [
  { act: 'enable', icon: 'play', for: 'disabled' },
  { act: 'disable', icon: 'pause', for: 'enabled password-expired account-expired' },
  { act: 'remove', icon: 'bin', for: '*' },
];

function bulkBar({ say, speaker }: Visit): Html {
  const buttons = ACTS.map(({ act, icon: name, for: states }) => {
    const button = attributes({
      class: act === 'remove' ? 'button danger' : 'button',
      name: 'do',
      value: act,
      'data-for-states': states,
    });
    return html`<button${button}>${icon(name)}${say(`network-users.${act}`)}</button>`;
  });
  return html`<div class="bulk">
    <span class="chosen scripted" role="status"
      >${speaker.sayWith('network-users.selected', { count: html`<b>0</b>` })}</span
    >${buttons}
  </div>`;
}

function columns(visit: Visit): Column<NetworkUserView>[] {
  const { say } = visit;
  const quiet = (text: string): Html => html`<span class="quiet">${text}</span>`;
  return [
    {
      key: 'name',
      label: say('sign-in.user-name'),
      isHeading: true,
      isSortable: true,
      cell: ({ id, name }) => html`<a href="${PATH}/${id}">${foreignText(name, 40)}</a>`,
    },
    { key: 'lastName', label: say('network-users.person'), isSortable: true, cell: personName },
    {
      key: 'state',
      label: say('network-users.state'),
      isSortable: true,
      cell: ({ state }) => userState(visit, state),
    },
    {
      key: 'passwordEndsAt',
      label: say('network-users.password-left'),
      isSortable: true,
      cell: (user) => passwordEnd(visit, user),
    },
    {
      key: 'email',
      label: say('network-users.email'),
      isSortable: true,
      cell: ({ email }) => (email === null ? quiet(say('network-users.no-address')) : foreignText(email, 48)),
    },
    {
      key: 'group',
      label: say('network-users.group'),
      isSortable: true,
      cell: ({ group }) => (group === '' ? NOTHING : foreignText(group, 32)),
    },
    {
      key: 'accountExpiresOn',
      label: say('network-users.account-until'),
      isSortable: true,
      atEnd: true,
      cell: ({ accountExpiresOn }) =>
        accountExpiresOn === null ? NOTHING : html`<span class="nowrap">${accountExpiresOn}</span>`,
    },
  ];
}

/** All that the view finds, for spreadsheets, which know UTF-8 by its mark. */
export async function exportNetworkUsers(visit: Visit, { networkUsers }: ConsoleParts): Promise<Response> {
  const { actor, context, dates, now } = visit;
  const lines = await networkUsers.exportCsv(filterOf(usersView(visit.query)), actor);
  return context.body(ReadableStream.from<Uint8Array>(marked(lines)), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="network-users-${dates.date(now)}.csv"`,
  });
}

async function* marked(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode('\ufeff');
  for await (const piece of pieces) yield encoder.encode(piece);
}
