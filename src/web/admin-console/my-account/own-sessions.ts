// Where one is signed in, and how to end it there or everywhere.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { Session, SessionView } from '../../../accounts/accounts.ts';
import { deviceOf } from '../../device.ts';
import { dataTable } from '../../parts/data-table.ts';
import { moment } from '../../parts/moment.ts';
import { dropCookie } from '../../session-cookie.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { tokenField } from '../console-page.ts';
import { PATHS } from '../paths.ts';
import { questionPage } from '../system-page.ts';
import { MY_ACCOUNT_PATH, ownSession } from './own-session.ts';

export async function endOwnSession(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { say, actor, param } = visit;
  const session = ownSession(visit);
  const own = await accounts.sessions.list(session.administrator.id);
  const id = param('id');
  // Those of others are ended under Admin Access: here none of them exists.
  if (own.some((one) => one.id === id)) await accounts.sessions.end(id, actor);
  return id === session.id
    ? seeOther(visit, PATHS.signIn)
    : seeOther(visit, MY_ACCOUNT_PATH, say('my-account.session-ended'));
}

export async function askSignOutEverywhere(visit: Visit): Promise<Response> {
  const { say } = visit;
  return questionPage(visit, {
    title: say('my-account.everywhere-title'),
    trail: [
      { label: say('my-account.title'), href: MY_ACCOUNT_PATH },
      { label: say('my-account.everywhere') },
    ],
    at: MY_ACCOUNT_PATH,
    text: say('my-account.everywhere-text'),
    action: `${MY_ACCOUNT_PATH}/sign-out-everywhere`,
    submit: say('my-account.everywhere'),
    leaveHref: MY_ACCOUNT_PATH,
  });
}

export async function signOutEverywhere(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  await accounts.sessions.endAll(ownSession(visit).administrator.id, visit.actor);
  dropCookie(visit.context, visit.client, visit.place.cookies.session);
  return seeOther(visit, PATHS.signIn);
}

export function ownSessions(visit: Visit, session: Session, sessions: readonly SessionView[]): Html {
  const { say } = visit;
  const rows = sessions
    .filter(({ stage }) => stage === 'complete')
    .toSorted((one, other) => other.lastSeenAt - one.lastSeenAt);
  const table = dataTable(visit, {
    name: say('my-account.sessions'),
    rows,
    columns: [
      {
        key: 'device',
        label: say('my-account.device'),
        isHeading: true,
        cell: ({ id, userAgent, portal }: SessionView) => {
          const isThis = id === session.id;
          const words = html`<span title="${userAgent}">${deviceWords(visit, userAgent)}</span>`;
          const device =
            portal === 'console'
              ? words
              : html`${words} <span class="tag">${say('sponsor-portal.name')}</span>`;
          return isThis
            ? html`${device} <span class="tag good">${say('my-account.this-one')}</span>`
            : device;
        },
      },
      {
        key: 'address',
        label: say('my-account.address'),
        cell: ({ address }) => html`<span class="mono">${address ?? ''}</span>`,
      },
      {
        key: 'since',
        label: say('my-account.since'),
        atEnd: true,
        cell: (one) => moment(visit, one.createdAt),
      },
      {
        key: 'seen',
        label: say('my-account.last-seen'),
        atEnd: true,
        cell: (one) => moment(visit, one.lastSeenAt),
      },
      { key: 'ends', label: say('my-account.ends'), atEnd: true, cell: (one) => moment(visit, one.endsAt) },
      { key: 'act', label: say('list.actions'), atEnd: true, cell: (one) => endForm(visit, one) },
    ],
  });
  return html`<section class="apart" aria-labelledby="sessions">
    <div class="head tight">
      <div>
        <h2 id="sessions">${say('my-account.sessions')}</h2>
        <p>${say('my-account.sessions-text')}</p>
      </div>
      <a class="button" href="${MY_ACCOUNT_PATH}/sign-out-everywhere">${say('my-account.everywhere')}</a>
    </div>
    ${rows.length > 0 ? table : NOTHING}
  </section>`;
}

function endForm(visit: Visit, { id, userAgent }: SessionView): Html {
  const { say } = visit;
  const spoken = say('my-account.end-session-of', { device: deviceWords(visit, userAgent) });
  return html`<form class="inline" method="post" action="${MY_ACCOUNT_PATH}/sessions/${id}/end">
    ${tokenField(visit)}<button class="button small" aria-label="${spoken}">${say('my-account.end')}</button>
  </form>`;
}

function deviceWords({ say }: Visit, userAgent: string): string {
  const { browser, system } = deviceOf(userAgent);
  if (browser === undefined) return system ?? say('my-account.device-unknown');
  return system === undefined ? browser : say('my-account.device-of', { browser, system });
}
