// Manage Accounts: the guest accounts one may work with, by state, search and filter.
import { html, NOTHING, type Html } from '../../html/html.ts';
import { emptyState } from '../parts/message.ts';
import { icon } from '../parts/sign.ts';
import { sectionTabs, sponsorPage } from '../sponsor-portal/sponsor-page.ts';
import { answerPage, type Visit } from '../visit.ts';
import { chosenColumns, columnChooser } from './account-columns.ts';
import { accountFilters, filterInWords, filterChoices, type FilterChoices } from './account-filters.ts';
import { foundAccounts, renewedPart, totalOf, type FoundAccounts } from './accounts-table.ts';
import {
  ACCOUNTS_ON_A_PAGE,
  accountsView,
  filterOf,
  isFiltered,
  orderOf,
  viewHref,
  WITHOUT_FILTER,
  type AccountsView,
} from './accounts-view.ts';
import { guestPage, guestPaths, sectionCounts, type GuestParts } from './guest-frame.ts';

const viewOf = (visit: Visit): AccountsView => accountsView((name) => visit.query(name));

export async function showAccounts(visit: Visit, parts: GuestParts): Promise<Response> {
  const rights = await parts.guests.rightsOf(visit.actor);
  if (!rights.verbs.has('read')) return withoutGroup(visit);
  return accountsPage(visit, parts, viewOf(visit));
}

/** What the page asks for by itself: the list, and the numbers of the sections. */
export async function showAccountsLive(visit: Visit, parts: GuestParts): Promise<Response> {
  const found = await find(visit, parts, viewOf(visit), { picked: [], isAllPicked: false, isRenewed: true });
  const counts = await sectionCounts(visit, parts);
  const sections = sectionTabs(visit, guestPaths(visit), 'manage', counts);
  return answerPage(
    visit,
    html`${renewedPart(visit, found)}<hx-partial hx-target="nav.tabs" hx-swap="outerMorph"
        >${sections}</hx-partial
      >`,
  );
}

interface Over {
  readonly picked: readonly string[];
  readonly isAllPicked: boolean;
  readonly isRenewed: boolean;
}

async function find(
  visit: Visit,
  { guests }: GuestParts,
  asked: AccountsView,
  { picked, isAllPicked, isRenewed }: Over,
): Promise<FoundAccounts> {
  const { actor } = visit;
  const byState = await guests.countByState(filterOf(asked), actor);
  // What was on the last page may be gone since.
  const last = Math.max(1, Math.ceil(totalOf(byState) / ACCOUNTS_ON_A_PAGE));
  const view = { ...asked, page: Math.min(asked.page, last) };
  const page = await guests.list(
    {
      filter: filterOf(view),
      order: orderOf(view),
      limit: ACCOUNTS_ON_A_PAGE,
      offset: (view.page - 1) * ACCOUNTS_ON_A_PAGE,
    },
    actor,
  );
  const rights = await guests.rightsOf(actor);
  const columns = chosenColumns(visit);
  return { view, page, byState, rights, columns, picked: new Set(picked), isAllPicked, isRenewed };
}

/** With a dialog about some of them, the list lies behind and rests. */
export async function accountsPage(
  visit: Visit,
  parts: GuestParts,
  asked: AccountsView,
  over?: Omit<Over, 'isRenewed'> & { readonly dialog: Html; readonly status?: 200 | 409 | 422 },
): Promise<Response> {
  const { say } = visit;
  const isRenewed = over === undefined;
  const { picked = [], isAllPicked = false } = over ?? {};
  const found = await find(visit, parts, asked, { picked, isAllPicked, isRenewed });
  const choices = await filterChoices(visit, parts, found.rights);
  const { view, columns } = found;
  const isNone = totalOf(found.byState) === 0;
  const list = isNone
    ? html`<div id="accounts">${nothingFound(visit, found, choices)}</div>`
    : foundAccounts(visit, found);
  const isBare = isNone && !isFiltered(view);
  const body = isBare
    ? list
    : html`${accountFilters(visit, view, choices, { offersClear: !isNone, more: exportAndColumns(visit, view) })}
      ${isNone || view.batchId === '' ? NOTHING : onlyBatch(visit, view)}${list}${columnChooser(visit, view, columns)}`;
  return guestPage(
    visit,
    parts,
    {
      title: say('sponsor-portal.manage'),
      tab: 'manage',
      isSection: true,
      purpose: say('sponsor-portal.purpose'),
      body,
      help: [
        { title: say('guest-accounts.help-select'), text: say('guest-accounts.help-select-text') },
        { title: say('guest-accounts.help-states'), text: say('guest-accounts.help-states-text') },
      ],
      ...(over === undefined ? {} : { dialog: over.dialog }),
    },
    over?.status ?? 200,
  );
}

function exportAndColumns(visit: Visit, view: AccountsView): Html {
  const { say } = visit;
  const { manage } = guestPaths(visit);
  return html`<span class="actions"
    ><button class="button plain" type="button" popovertarget="columns">
      ${icon('list')}${say('guest-accounts.columns')}</button
    ><a class="button plain" href="${viewHref(`${manage}/export.csv`, view)}"
      >${icon('down-to')}${say('guest-accounts.export')}</a
    ></span
  >`;
}

function onlyBatch(visit: Visit, view: AccountsView): Html {
  const { say } = visit;
  return html`<p class="effect">
    ${say('guest-accounts.only-batch')}
    <a href="${viewHref(guestPaths(visit).manage, view, { batchId: '' })}">${say('frame.clear')}</a>
  </p>`;
}

function nothingFound(visit: Visit, { view, rights }: FoundAccounts, choices: FilterChoices): Html {
  const { say } = visit;
  const { manage, create } = guestPaths(visit);
  if (isFiltered(view))
    return emptyState(
      'search',
      say('guest-accounts.none'),
      say('guest-accounts.none-text', { filter: filterInWords(visit, view, choices) }),
      html`<a class="button" href="${viewHref(manage, view, WITHOUT_FILTER)}">${say('frame.clear')}</a>`,
    );
  const begin = rights.verbs.has('create')
    ? html`<a class="button primary" href="${create}">${icon('plus')}${say('sponsor-portal.create')}</a>`
    : NOTHING;
  return emptyState('user', say('guest-accounts.empty'), say('guest-accounts.empty-text'), begin);
}

function withoutGroup(visit: Visit): Promise<Response> {
  const { say } = visit;
  return sponsorPage(visit, {
    title: say('sponsor-portal.manage'),
    tab: 'manage',
    purpose: say('sponsor-portal.purpose'),
    body: emptyState('user', say('guest-accounts.no-group'), say('guest-accounts.no-group-text')),
  });
}

/** All that the view finds, for spreadsheets. */
export async function exportAccounts(visit: Visit, { guests }: GuestParts): Promise<Response> {
  const { actor, dates, now } = visit;
  const lines = await guests.exportCsv(filterOf(viewOf(visit)), actor);
  const rows: AsyncIterator<string, unknown> = lines[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await rows.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await rows.return?.();
    },
  });
  return visit.context.body(body, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="guest-accounts-${dates.date(now)}.csv"`,
  });
}
