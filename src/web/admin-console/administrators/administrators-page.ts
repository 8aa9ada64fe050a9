// Admin Access › Administrators: who may sign in, as what, and who cannot at the moment.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { AdministratorView } from '../../../accounts/accounts.ts';
import { may, ROLES } from '../../../permissions/permissions.ts';
import { isFound, listView } from '../../list-view.ts';
import { dataTable, pageLinks, type Column } from '../../parts/data-table.ts';
import { filterBar } from '../../parts/filter-bar.ts';
import { emptyState } from '../../parts/message.ts';
import { day, moment } from '../../parts/moment.ts';
import { icon, stateBadge } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { systemTrail } from '../system-page.ts';
import {
  ADMINISTRATORS_PATH,
  ROLE_TITLES,
  STATE_SIGNS,
  STATE_TITLES,
  stateOf,
  STATES,
} from './administrator-words.ts';

export async function showAdministrators(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { say, query, now, actor } = visit;
  const filter = { q: query('q') ?? '', role: query('role') ?? '', state: query('state') ?? '' };
  const all = await accounts.administrators.list();
  const fitting = all.filter(
    (one) =>
      isFound(filter.q, [one.name, one.displayName, one.email]) &&
      (filter.role === '' || one.role === filter.role) &&
      (filter.state === '' || stateOf(one, now) === filter.state),
  );
  const { rows, sorting, paging } = listView(visit, fitting, {
    path: ADMINISTRATORS_PATH,
    filter,
    firstBy: 'name',
    orders: {
      name: ({ name }) => name,
      person: ({ displayName }) => displayName,
      email: ({ email }) => email,
      role: ({ role }) => ROLES.indexOf(role),
      state: (one) => STATES.indexOf(stateOf(one, now)),
      lastSignIn: ({ lastSignInAt }) => lastSignInAt,
      passwordEnds: ({ passwordEndsAt }) => passwordEndsAt,
    },
  });
  const any = { value: '', label: say('list.any') };
  const bar = filterBar(visit, ADMINISTRATORS_PATH, [
    {
      name: 'q',
      label: say('frame.search'),
      value: filter.q,
      placeholder: say('administrators.search'),
      isWide: true,
    },
    {
      name: 'role',
      label: say('administrators.role'),
      value: filter.role,
      choices: [
        any,
        ...ROLES.filter((role) => role !== 'sponsor').map((role) => ({
          value: role,
          label: say(ROLE_TITLES[role]),
        })),
      ],
    },
    {
      name: 'state',
      label: say('administrators.state'),
      value: filter.state,
      choices: [any, ...STATES.map((state) => ({ value: state, label: say(STATE_TITLES[state]) }))],
    },
  ]);
  const table = dataTable(visit, { name: say('nav.administrators'), columns: columns(visit), rows, sorting });
  return consolePage(visit, {
    title: say('nav.administrators'),
    trail: systemTrail(visit, { label: say('nav.admin-access') }, { label: say('nav.administrators') }),
    at: ADMINISTRATORS_PATH,
    purpose: say('administrators.purpose'),
    actions: may(actor, 'administrators.manage')
      ? html`<a class="button" href="${ADMINISTRATORS_PATH}/add"
          >${icon('plus')}${say('administrators.add')}</a
        >`
      : NOTHING,
    help: [
      { title: say('administrators.help-roles'), text: say('administrators.help-roles-text') },
      { title: say('administrators.help-locked'), text: say('administrators.help-locked-text') },
    ],
    body: html`${bar}${rows.length > 0 ? table : nothingFound(visit)}${paging ? pageLinks(visit, paging) : NOTHING}`,
  });
}

function nothingFound({ say }: Visit): Html {
  return emptyState(
    'user',
    say('list.nothing-found'),
    say('list.nothing-found-text'),
    html`<a class="button" href="${ADMINISTRATORS_PATH}">${say('frame.clear')}</a>`,
  );
}

function columns(visit: Visit): Column<AdministratorView>[] {
  const { say, now } = visit;
  const never = html`<span class="quiet">${say('administrators.never')}</span>`;
  return [
    {
      key: 'name',
      label: say('sign-in.user-name'),
      isHeading: true,
      isSortable: true,
      cell: ({ id, name }) => html`<a href="${ADMINISTRATORS_PATH}/${id}">${name}</a>`,
    },
    {
      key: 'person',
      label: say('administrators.display-name'),
      isSortable: true,
      cell: ({ displayName }) => displayName,
    },
    {
      key: 'role',
      label: say('administrators.role'),
      isSortable: true,
      cell: ({ role }) => html`<span class="nowrap">${say(ROLE_TITLES[role])}</span>`,
    },
    {
      key: 'state',
      label: say('administrators.state'),
      isSortable: true,
      cell: (one) => stateBadge(STATE_SIGNS[stateOf(one, now)], say(STATE_TITLES[stateOf(one, now)])),
    },
    {
      key: 'factor',
      label: say('administrators.second-factor'),
      cell: ({ hasSecondFactor }) =>
        hasSecondFactor
          ? say('administrators.set-up')
          : html`<span class="quiet">${say('administrators.none')}</span>`,
    },
    { key: 'email', label: say('administrators.email'), isSortable: true, cell: ({ email }) => email ?? '' },
    {
      key: 'alarms',
      label: say('administrators.alarms-short'),
      cell: ({ includesAlarms }) => (includesAlarms ? say('administrators.yes') : ''),
    },
    {
      key: 'lastSignIn',
      label: say('administrators.last-sign-in'),
      atEnd: true,
      isSortable: true,
      cell: ({ lastSignInAt }) => (lastSignInAt === null ? never : moment(visit, lastSignInAt)),
    },
    {
      key: 'passwordEnds',
      label: say('administrators.password-ends'),
      atEnd: true,
      isSortable: true,
      cell: ({ passwordEndsAt }) => (passwordEndsAt === null ? never : day(visit, passwordEndsAt)),
    },
  ];
}
