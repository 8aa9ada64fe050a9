// Guest Access › Sponsor Groups: whose accounts each manages, and deleting one, which asks first.
import { html, NOTHING } from '../../../html/html.ts';
import { may } from '../../../permissions/permissions.ts';
import { MANAGED, type SponsorGroup } from '../../../sponsors/sponsors.ts';
import { listView } from '../../list-view.ts';
import { dataTable, pageLinks, type Column } from '../../parts/data-table.ts';
import { emptyState } from '../../parts/message.ts';
import { icon, stateBadge } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { STATE_SIGNS, STATE_TITLES } from '../administrators/administrator-words.ts';
import { consolePage } from '../console-page.ts';
import { questionPage } from '../system-page.ts';
import { GUEST_ACCESS_PATHS, guestAccessTrail } from './guest-access-frame.ts';
import { managedText } from './sponsor-group-form.ts';

const { sponsorGroups: PATH, sponsors: SPONSORS_PATH } = GUEST_ACCESS_PATHS;

export async function showSponsorGroups(visit: Visit, { sponsors }: ConsoleParts): Promise<Response> {
  const { say, actor } = visit;
  const groups = await sponsors.groups();
  const { rows, sorting, paging } = listView(visit, groups, {
    path: PATH,
    filter: {},
    firstBy: 'name',
    orders: {
      name: ({ name }) => name,
      state: ({ isEnabled }) => Number(!isEnabled),
      manages: ({ manages }) => MANAGED.indexOf(manages),
      members: ({ memberIds }) => memberIds.length,
    },
  });
  const add = may(actor, 'sponsors.manage')
    ? html`<a class="button" href="${PATH}/add">${icon('plus')}${say('sponsor-groups.add')}</a>`
    : NOTHING;
  const table = dataTable(visit, { name: say('nav.sponsor-groups'), rows, sorting, columns: columns(visit) });
  return consolePage(visit, {
    title: say('nav.sponsor-groups'),
    trail: guestAccessTrail(visit, { label: say('nav.sponsor-groups') }),
    at: PATH,
    purpose: say('sponsor-groups.purpose'),
    actions: groups.length > 0 ? add : NOTHING,
    help: [{ title: say('sponsor-groups.help-union'), text: say('sponsor-groups.help-union-text') }],
    body:
      groups.length > 0
        ? html`${table}${paging ? pageLinks(visit, paging) : NOTHING}`
        : emptyState('shield', say('sponsor-groups.empty'), say('sponsor-groups.empty-text'), add),
  });
}

function columns(visit: Visit): Column<SponsorGroup>[] {
  const { say, dates } = visit;
  const state = ({ isEnabled }: SponsorGroup): 'enabled' | 'disabled' => (isEnabled ? 'enabled' : 'disabled');
  return [
    {
      key: 'name',
      label: say('sponsor-groups.name'),
      isHeading: true,
      isSortable: true,
      cell: ({ id, name }) => html`<a href="${PATH}/${id}">${name}</a>`,
    },
    {
      key: 'state',
      label: say('administrators.state'),
      isSortable: true,
      cell: (group) => stateBadge(STATE_SIGNS[state(group)], say(STATE_TITLES[state(group)])),
    },
    {
      key: 'manages',
      label: say('sponsor-groups.manages'),
      isSortable: true,
      cell: ({ manages }) => managedText(visit, manages),
    },
    {
      key: 'members',
      label: say('sponsor-groups.members-short'),
      atEnd: true,
      isSortable: true,
      cell: ({ id, memberIds }) =>
        html`<a href="${SPONSORS_PATH}?group=${id}">${dates.number(memberIds.length)}</a>`,
    },
  ];
}

export async function askDeleteSponsorGroup(visit: Visit, { sponsors }: ConsoleParts): Promise<Response> {
  const { say } = visit;
  const { id, name, memberIds } = await sponsors.findGroup(visit.param('id'));
  const at = `${PATH}/${id}`;
  return questionPage(visit, {
    title: say('sponsor-groups.delete-title', { name }),
    trail: guestAccessTrail(
      visit,
      { label: say('nav.sponsor-groups'), href: PATH },
      { label: name, href: at },
      { label: say('sponsor-groups.delete') },
    ),
    at: PATH,
    text: say('sponsor-groups.delete-text', { count: memberIds.length }),
    action: `${at}/delete`,
    submit: say('sponsor-groups.delete'),
    leaveHref: at,
  });
}

export async function deleteSponsorGroup(visit: Visit, { sponsors }: ConsoleParts): Promise<Response> {
  const { id, name } = await sponsors.findGroup(visit.param('id'));
  await sponsors.removeGroup(id, visit.actor);
  return seeOther(visit, PATH, visit.say('sponsor-groups.deleted', { name }));
}
