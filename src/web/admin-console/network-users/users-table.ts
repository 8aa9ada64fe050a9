// The network users of one page of the list, and the bar of what can be done with those that are selected.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import type { NetworkUserOrder, NetworkUserView } from '../../../network-users/network-users.ts';
import { may } from '../../../permissions/permissions.ts';
import { dataTable, pageLinks, type Column } from '../../parts/data-table.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { icon, type IconName } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { tokenField } from '../console-page.ts';
import { NETWORK_USER_PATHS, passwordEnd, personName, userState } from './network-user-frame.ts';
import { USERS_ON_A_PAGE, viewHref, type UsersView } from './users-view.ts';

const { list: PATH } = NETWORK_USER_PATHS;

export function foundUsers(
  visit: Visit,
  view: UsersView,
  users: readonly NetworkUserView[],
  total: number,
): Html {
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
