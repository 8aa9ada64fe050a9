// The accounts of one page of the list, and the bar of what can be done with those that are selected. The list renews itself;
// the bar stays, and with it what is selected.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import {
  GUEST_STATES,
  MOST_SELECTED,
  type GuestPage,
  type GuestState,
  type GuestView,
} from '../../guests/guests.ts';
import type { GuestRights } from '../../sponsors/sponsors.ts';
import { tokenField } from '../page-frame.ts';
import { dataTable, pageLinks } from '../parts/data-table.ts';
import { icon } from '../parts/sign.ts';
import type { Visit } from '../visit.ts';
import { ACT_ICONS, BAR_ACTS, COMMONEST, mayAct, statesOf, type BarAct } from './account-acts.ts';
import { accountColumns, type FurtherColumn } from './account-columns.ts';
import { ACCOUNTS_ON_A_PAGE, viewHref, type AccountsView, type SortKey } from './accounts-view.ts';
import { guestPaths } from './guest-frame.ts';
import { guestName, stateWord } from './guest-words.ts';

export interface FoundAccounts {
  readonly view: AccountsView;
  readonly page: GuestPage;
  readonly byState: Readonly<Record<GuestState, number>>;
  readonly rights: GuestRights;
  readonly columns: readonly FurtherColumn[];
  /** Those that a dialog over the list is about. */
  readonly picked: ReadonlySet<string>;
  /** It is about all that the view finds. */
  readonly isAllPicked: boolean;
  /** False below a dialog: what it is about stays as it is. */
  readonly isRenewed: boolean;
}

export const totalOf = (byState: FoundAccounts['byState']): number =>
  GUEST_STATES.reduce((sum, state) => sum + byState[state], 0);

const barActs = (rights: GuestRights): readonly BarAct[] => BAR_ACTS.filter((act) => mayAct(rights, act));

/** Whoever may only look has nothing to select for. */
const isForLooking = (rights: GuestRights): boolean => barActs(rights).length === 1;

export function foundAccounts(visit: Visit, found: FoundAccounts): Html {
  const { say, actor } = visit;
  const { view, rights } = found;
  const { manage } = guestPaths(visit);
  const list = renewedPart(visit, found);
  if (isForLooking(rights)) return html`<div class="stack">${list}</div>`;
  const form = attributes({
    action: viewHref(`${manage}/act`, view, { page: view.page }),
    'aria-label': say('guest-accounts.accounts'),
    // Another account at the same browser has not selected anything.
    'data-picks': `${manage} ${actor.id}`,
  });
  return html`<form class="stack" method="post" autocomplete="off" ${form}>
    ${tokenField(visit)}${bulkBar(visit, rights)}${effectLine(visit)}${list}
  </form>`;
}

/** What the page asks for anew by itself. */
export function renewedPart(visit: Visit, found: FoundAccounts): Html {
  const { say } = visit;
  const { view, page, byState, rights, columns, picked, isAllPicked, isRenewed } = found;
  const { manage } = guestPaths(visit);
  const table = dataTable<GuestView>(visit, {
    name: say('guest-accounts.accounts'),
    columns: accountColumns(visit, columns),
    rows: page.guests,
    isStack: true,
    isTall: true,
    sorting: {
      by: view.sort ?? 'createdAt',
      isDescending: view.sort === undefined || view.isDescending,
      href: (by, isDescending) => viewHref(manage, view, { sort: by as SortKey, isDescending }),
    },
    ...(isForLooking(rights)
      ? {}
      : {
          pick: (guest: GuestView) => ({
            value: guest.id,
            state: guest.state,
            name: `${guest.username}, ${guestName(visit, guest)}`.slice(0, 200),
            isOn: isAllPicked || picked.has(guest.id),
          }),
        }),
  });
  const total = totalOf(byState);
  const first = (view.page - 1) * ACCOUNTS_ON_A_PAGE + 1;
  const at = (page: number): string => viewHref(manage, view, { page });
  const pages = pageLinks(visit, {
    shown: say('list.shown', { from: first, to: first + page.guests.length - 1, count: total }),
    previousHref: view.page > 1 ? at(view.page - 1) : undefined,
    nextHref: first + page.guests.length - 1 < total ? at(view.page + 1) : undefined,
  });
  const renewal = isRenewed
    ? {
        'hx-get': viewHref(`${manage}/live`, view, { page: view.page }),
        'hx-trigger': 'every 15s',
        'hx-swap': 'outerMorph',
        'data-rests': true,
      }
    : {};
  const all =
    isForLooking(rights) || total <= page.guests.length
      ? NOTHING
      : total > MOST_SELECTED
        ? html`<p class="effect">${say('guest-accounts.too-many-for-all', { most: MOST_SELECTED })}</p>`
        : html`<label class="tick effect"
            ><input
              type="checkbox"
              name="all"
              value="on"
              ${attributes({
                checked: isAllPicked,
                'data-counts': countsOf(byState),
                'data-of': viewHref(manage, { ...view, sort: undefined }),
              })}
            /><span>${say('guest-accounts.all-matching', { count: total })}</span></label
          >`;
  return html`<div id="accounts" ${attributes(renewal)}>${all}${table}${pages}</div>`;
}

const countsOf = (byState: FoundAccounts['byState']): string =>
  JSON.stringify(Object.fromEntries(Object.entries(byState).filter(([, count]) => count > 0)));

function bulkBar(visit: Visit, rights: GuestRights): Html {
  const { say, speaker } = visit;
  const acts = barActs(rights);
  const rest = acts.slice(COMMONEST);
  return html`<div class="bulk dock">
    <span class="chosen scripted"
      ><span role="status">${speaker.sayWith('guest-accounts.selected', { count: html`<b>0</b>` })}</span
      >${clearPicks(visit)}</span
    >
    ${acts.slice(0, COMMONEST).map((act) => barButton(visit, act))}
    <button class="button more" type="button" popovertarget="rest">
      ${icon('more')}<span>${say('guest-accounts.do-more')}</span>
    </button>
    <div id="rest" popover>${rest.map((act) => barButton(visit, act))}</div>
  </div>`;
}

function barButton({ say }: Visit, act: BarAct): Html {
  const button = attributes({
    class: act === 'delete' ? 'button danger' : 'button',
    name: 'do',
    value: act,
    'data-for-states': statesOf(act)?.join(' '),
    'data-for-one': act === 'edit',
  });
  return html`<button${button}>${icon(ACT_ICONS[act])}<span>${say(`guest-accounts.do-${act}`)}</span></button>`;
}

/** In the bar where that lies at the foot of a phone; otherwise behind the line about the effect, where nothing moves for it. */
function clearPicks({ say }: Visit): Html {
  return html`<button class="button plain" type="button" data-clear-picks hidden>
    ${say('guest-accounts.clear-picks')}
  </button>`;
}

/** Its words are filled in by assets/page.js: the sentence for one and for several, and the names of states. */
function effectLine(visit: Visit): Html {
  const { say, speaker } = visit;
  const sentence = (count: number): string => say('guest-accounts.effect', { count, total: '{total}' });
  const words = attributes({
    'data-one': sentence(1),
    'data-other': sentence(2),
    'data-rest': say('guest-accounts.effect-rest', { states: '{states}' }),
    'data-hint': say('guest-accounts.effect-hint'),
    'data-applies-to': (statesOf('resend') ?? []).join(' '),
    'data-words': JSON.stringify(
      Object.fromEntries(GUEST_STATES.map((state) => [state, stateWord(visit, state)])),
    ),
  });
  const count = html`<b data-elsewhere>0</b>`;
  return html`<div class="effect" id="effect">
    <span${words}>${say('guest-accounts.effect-none')}</span>
    <span hidden>${speaker.sayWith('guest-accounts.elsewhere', { count })}</span>
    ${clearPicks(visit)}
  </div>`;
}
