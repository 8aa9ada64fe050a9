// Guest Access › Sponsors: who works with guest accounts, in which groups, and who cannot at the moment.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { AdministratorView } from '../../../accounts/accounts.ts';
import { may } from '../../../permissions/permissions.ts';
import type { SponsorGroup } from '../../../sponsors/sponsors.ts';
import { isFound, listView } from '../../list-view.ts';
import { dataTable, pageLinks, type Column } from '../../parts/data-table.ts';
import { filterBar } from '../../parts/filter-bar.ts';
import { emptyState } from '../../parts/message.ts';
import { moment } from '../../parts/moment.ts';
import { icon, stateBadge } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { STATE_SIGNS, STATE_TITLES, stateOf, STATES } from '../administrators/administrator-words.ts';
import { consolePage } from '../console-page.ts';
import { GUEST_ACCESS_PATHS, guestAccessTrail } from './guest-access-frame.ts';
import { groupsOf, sponsorAccounts } from './sponsor-accounts.ts';

const { sponsors: PATH, sponsorGroups: GROUPS_PATH } = GUEST_ACCESS_PATHS;

/** In the filter: whoever is in no group, and so can do nothing. */
const NO_GROUP = 'none';

export async function showSponsors(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { say, query, now, actor } = visit;
  const groups = await parts.sponsors.groups();
  const filter = { q: query('q') ?? '', group: query('group') ?? '', state: query('state') ?? '' };
  const all = await sponsorAccounts(parts);
  const fitting = all.filter(
    (one) =>
      isFound(filter.q, [one.name, one.displayName, one.email]) &&
      isInGroup(filter.group, groupsOf(groups, one.id)) &&
      (filter.state === '' || stateOf(one, now) === filter.state),
  );
  const { rows, sorting, paging } = listView(visit, fitting, {
    path: PATH,
    filter,
    firstBy: 'name',
    orders: {
      name: ({ name }) => name,
      person: ({ displayName }) => displayName,
      email: ({ email }) => email,
      groups: ({ id }) => groupsOf(groups, id)[0]?.name ?? null,
      state: (one) => STATES.indexOf(stateOf(one, now)),
      lastSignIn: ({ lastSignInAt }) => lastSignInAt,
    },
  });
  const add = may(actor, 'sponsors.manage')
    ? html`<a class="button" href="${PATH}/add">${icon('plus')}${say('sponsors.add')}</a>`
    : NOTHING;
  const table = dataTable(visit, {
    name: say('nav.sponsors'),
    columns: columns(visit, groups),
    rows,
    sorting,
  });
  const list = html`${filterOf(visit, filter, groups)}${rows.length > 0 ? table : nothingFound(visit)}
  ${paging ? pageLinks(visit, paging) : NOTHING}`;
  return consolePage(visit, {
    title: say('nav.sponsors'),
    trail: guestAccessTrail(visit, { label: say('nav.sponsors') }),
    at: PATH,
    purpose: say('sponsors.purpose'),
    actions: all.length > 0 ? add : NOTHING,
    help: [
      { title: say('sponsors.help-groups'), text: say('sponsors.help-groups-text') },
      { title: say('sponsors.help-administrators'), text: say('sponsors.help-administrators-text') },
    ],
    body: all.length > 0 ? list : emptyState('user', say('sponsors.empty'), say('sponsors.empty-text'), add),
  });
}

function isInGroup(wanted: string, own: readonly SponsorGroup[]): boolean {
  if (wanted === '') return true;
  return wanted === NO_GROUP ? own.length === 0 : own.some(({ id }) => id === wanted);
}

function filterOf(
  visit: Visit,
  filter: Readonly<Record<'q' | 'group' | 'state', string>>,
  groups: readonly SponsorGroup[],
): Html {
  const { say } = visit;
  const any = { value: '', label: say('list.any') };
  return filterBar(visit, PATH, [
    {
      name: 'q',
      label: say('frame.search'),
      value: filter.q,
      placeholder: say('administrators.search'),
      isWide: true,
    },
    {
      name: 'group',
      label: say('sponsors.group'),
      value: filter.group,
      choices: [
        any,
        ...groups.map(({ id, name }) => ({ value: id, label: name })),
        { value: NO_GROUP, label: say('sponsors.no-group') },
      ],
    },
    {
      name: 'state',
      label: say('administrators.state'),
      value: filter.state,
      choices: [any, ...STATES.map((state) => ({ value: state, label: say(STATE_TITLES[state]) }))],
    },
  ]);
}

function nothingFound({ say }: Visit): Html {
  return emptyState(
    'user',
    say('list.nothing-found'),
    say('list.nothing-found-text'),
    html`<a class="button" href="${PATH}">${say('frame.clear')}</a>`,
  );
}

function columns(visit: Visit, groups: readonly SponsorGroup[]): Column<AdministratorView>[] {
  const { say, now } = visit;
  const quiet = (text: string): Html => html`<span class="quiet">${text}</span>`;
  const mark = html` <span class="tag">${say('sponsors.administrator')}</span>`;
  return [
    {
      key: 'name',
      label: say('sign-in.user-name'),
      isHeading: true,
      isSortable: true,
      cell: ({ id, name, role }) =>
        html`<a href="${PATH}/${id}">${name}</a>${role === 'sponsor' ? NOTHING : mark}`,
    },
    {
      key: 'person',
      label: say('administrators.display-name'),
      isSortable: true,
      cell: ({ displayName }) => displayName,
    },
    { key: 'email', label: say('administrators.email'), isSortable: true, cell: ({ email }) => email ?? '' },
    {
      key: 'groups',
      label: say('nav.sponsor-groups'),
      isSortable: true,
      cell: ({ id }) => {
        const own = groupsOf(groups, id);
        if (own.length === 0) return quiet(say('sponsors.no-group'));
        return html`${own.map((group, index) => html`${index > 0 ? ' · ' : ''}<a href="${GROUPS_PATH}/${group.id}">${group.name}</a>`)}`;
      },
    },
    {
      key: 'state',
      label: say('administrators.state'),
      isSortable: true,
      cell: (one) => stateBadge(STATE_SIGNS[stateOf(one, now)], say(STATE_TITLES[stateOf(one, now)])),
    },
    {
      key: 'lastSignIn',
      label: say('administrators.last-sign-in'),
      atEnd: true,
      isSortable: true,
      cell: ({ lastSignInAt }) =>
        lastSignInAt === null ? quiet(say('administrators.never')) : moment(visit, lastSignInAt),
    },
  ];
}
