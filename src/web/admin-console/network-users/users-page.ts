// Identity Management › Network Users: who there is, how each stands, and how long each password lasts.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { NETWORK_USER_STATES, type NetworkUserCounts } from '../../../network-users/network-users.ts';
import { may } from '../../../permissions/permissions.ts';
import { filterBar, type FilterField } from '../../parts/filter-bar.ts';
import { emptyState, tabs } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { identityTrail, NETWORK_USER_PATHS } from './network-user-frame.ts';
import { foundUsers } from './users-table.ts';
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
      ${total === 0 ? nothingFound(visit) : foundUsers(visit, view, users, total)}`;
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

/** All that the view finds, for spreadsheets. */
export async function exportNetworkUsers(visit: Visit, { networkUsers }: ConsoleParts): Promise<Response> {
  const { actor, context, dates, now } = visit;
  const lines = await networkUsers.exportCsv(filterOf(usersView(visit.query)), actor);
  return context.body(ReadableStream.from<Uint8Array>(encoded(lines)), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="network-users-${dates.date(now)}.csv"`,
  });
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}
