// Settings › API Keys: which programs may use the API, and what each may. Revoking asks first.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { ApiKeyView } from '../../../accounts/accounts.ts';
import { listView } from '../../list-view.ts';
import { dataTable, pageLinks, type Column } from '../../parts/data-table.ts';
import { emptyState } from '../../parts/message.ts';
import { day, moment } from '../../parts/moment.ts';
import { icon, stateBadge } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { questionPage, systemTrail } from '../system-page.ts';
import { SCOPE_WORDS } from './scopes.ts';

export const API_KEYS_PATH = '/admin/settings/api-keys';

export async function showApiKeys(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { say } = visit;
  const keys = await accounts.apiKeys.list();
  const { rows, sorting, paging } = listView(visit, keys, {
    path: API_KEYS_PATH,
    filter: {},
    firstBy: 'name',
    orders: {
      name: ({ name }) => name,
      owner: ({ owner }) => owner?.name ?? null,
      issued: ({ createdAt }) => createdAt,
      ends: ({ endsAt }) => endsAt,
      used: ({ lastUsedAt }) => lastUsedAt,
    },
  });
  const issue = html`<a class="button" href="${API_KEYS_PATH}/issue"
    >${icon('plus')}${say('api-keys.issue')}</a
  >`;
  const table = dataTable(visit, { name: say('nav.api-keys'), rows, sorting, columns: columns(visit) });
  return consolePage(visit, {
    title: say('nav.api-keys'),
    trail: systemTrail(visit, { label: say('nav.settings') }, { label: say('nav.api-keys') }),
    at: API_KEYS_PATH,
    purpose: say('api-keys.purpose'),
    actions: keys.length > 0 ? issue : NOTHING,
    help: [
      { title: say('api-keys.help-use'), text: say('api-keys.help-use-text') },
      { title: say('api-keys.help-owner'), text: say('api-keys.help-owner-text') },
    ],
    body:
      keys.length > 0
        ? html`${table}${paging ? pageLinks(visit, paging) : NOTHING}`
        : emptyState('key', say('api-keys.empty'), say('api-keys.empty-text'), issue),
  });
}

function columns(visit: Visit): Column<ApiKeyView>[] {
  const { say, now } = visit;
  const quiet = (word: string): Html => html`<span class="quiet">${word}</span>`;
  const ended = stateBadge({ icon: 's-dashed', tone: 'plain' }, say('api-keys.ended'));
  return [
    {
      key: 'name',
      label: say('api-keys.name'),
      isHeading: true,
      isSortable: true,
      cell: ({ name, prefix }) => html`${name}<br /><span class="mono quiet">${`${prefix}…`}</span>`,
    },
    {
      key: 'scopes',
      label: say('api-keys.scopes'),
      cell: ({ scopes }) => scopes.map((scope) => say(SCOPE_WORDS[scope].title)).join(' · '),
    },
    {
      key: 'owner',
      label: say('api-keys.owner'),
      isSortable: true,
      cell: ({ owner }) => owner?.name ?? quiet(say('api-keys.owner-command')),
    },
    {
      key: 'issued',
      label: say('api-keys.issued'),
      atEnd: true,
      isSortable: true,
      cell: ({ createdAt }) => day(visit, createdAt),
    },
    {
      key: 'ends',
      label: say('api-keys.ends'),
      atEnd: true,
      isSortable: true,
      cell: ({ endsAt }) => {
        if (endsAt === null) return quiet(say('api-keys.no-end'));
        // The end is the first instant after the last day.
        return endsAt <= now ? ended : day(visit, endsAt - 1);
      },
    },
    {
      key: 'used',
      label: say('api-keys.used'),
      atEnd: true,
      isSortable: true,
      cell: ({ lastUsedAt }) =>
        lastUsedAt === null ? quiet(say('administrators.never')) : moment(visit, lastUsedAt),
    },
    {
      key: 'act',
      label: say('list.actions'),
      atEnd: true,
      cell: ({ id, name }) =>
        html`<a href="${API_KEYS_PATH}/${id}/revoke" aria-label="${say('api-keys.revoke-of', { name })}"
          >${say('api-keys.revoke')}</a
        >`,
    },
  ];
}

export async function askRevokeApiKey(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { say } = visit;
  const { id, name } = await accounts.apiKeys.find(visit.param('id'));
  return questionPage(visit, {
    title: say('api-keys.revoke-title', { name }),
    trail: systemTrail(
      visit,
      { label: say('nav.api-keys'), href: API_KEYS_PATH },
      { label: say('api-keys.revoke') },
    ),
    at: API_KEYS_PATH,
    text: say('api-keys.revoke-text'),
    action: `${API_KEYS_PATH}/${id}/revoke`,
    submit: say('api-keys.revoke'),
    leaveHref: API_KEYS_PATH,
  });
}

export async function revokeApiKey(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { id, name } = await accounts.apiKeys.find(visit.param('id'));
  await accounts.apiKeys.revoke(id, visit.actor);
  return seeOther(visit, API_KEYS_PATH, visit.say('api-keys.revoked', { name }));
}
