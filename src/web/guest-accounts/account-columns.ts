// The columns of the list: those of ISE always, further ones as whoever looks chooses. The choice is kept in a cookie, so
// that it outlives the address, and works without scripts.
import { html, type Html } from '../../html/html.ts';
import type { PlainWord } from '../../languages/languages.ts';
import type { GuestView } from '../../guests/guests.ts';
import type { Column } from '../parts/data-table.ts';
import { tick } from '../parts/form-field.ts';
import { icon } from '../parts/sign.ts';
import { tokenField } from '../page-frame.ts';
import { readCookie, writeCookie } from '../session-cookie.ts';
import { seeOther, type Visit } from '../visit.ts';
import { accountsView, viewHref, type AccountsView } from './accounts-view.ts';
import { guestPaths } from './guest-frame.ts';
import { guestState, inNameOrder, localTime, someText, timeLeftCell } from './guest-words.ts';

const FURTHER_COLUMNS = [
  'company',
  'guestType',
  'location',
  'sponsor',
  'createdAt',
  'personVisited',
] as const;
export type FurtherColumn = (typeof FURTHER_COLUMNS)[number];

const COLUMN_WORDS: Readonly<Record<FurtherColumn, PlainWord>> = {
  company: 'guest-accounts.company',
  guestType: 'guest-accounts.guest-type',
  location: 'guest-accounts.location',
  sponsor: 'guest-accounts.sponsor',
  createdAt: 'guest-accounts.created',
  personVisited: 'guest-accounts.person-visited',
};

const KEPT_SECONDS = 365 * 86_400;

export function chosenColumns({ context, client }: Visit): readonly FurtherColumn[] {
  const kept = readCookie(context, client, 'guest-columns')?.split('.') ?? [];
  return FURTHER_COLUMNS.filter((column) => kept.includes(column));
}

export async function chooseColumns(visit: Visit): Promise<Response> {
  const { context, client, form } = visit;
  const wanted = form.texts('column');
  const chosen = FURTHER_COLUMNS.filter((column) => wanted.includes(column));
  writeCookie(context, client, 'guest-columns', chosen.join('.'), KEPT_SECONDS);
  const view = accountsView((name) => visit.query(name));
  return seeOther(visit, viewHref(guestPaths(visit).manage, view, { page: view.page }));
}

export function columnChooser(visit: Visit, view: AccountsView, chosen: readonly FurtherColumn[]): Html {
  const { say } = visit;
  const action = viewHref(`${guestPaths(visit).manage}/columns`, view, { page: view.page });
  return html`<form class="menu columns" id="columns" popover method="post" action="${action}">
    ${tokenField(visit)}
    <fieldset class="field">
      <legend>${say('guest-accounts.columns-more')}</legend>
      ${FURTHER_COLUMNS.map((column) =>
        tick({
          name: 'column',
          value: column,
          label: say(COLUMN_WORDS[column]),
          isOn: chosen.includes(column),
        }),
      )}
    </fieldset>
    <button>${icon('check')}${say('guest-accounts.columns-show')}</button>
  </form>`;
}

export function accountColumns(
  visit: Visit,
  further: readonly FurtherColumn[],
): readonly Column<GuestView>[] {
  const { say } = visit;
  const { manage } = guestPaths(visit);
  const added: Readonly<Record<FurtherColumn, Omit<Column<GuestView>, 'key' | 'label'>>> = {
    company: { cell: ({ company }) => someText(company), isSortable: true },
    guestType: { cell: ({ guestType }) => someText(guestType.name) },
    location: { cell: ({ location }) => someText(location.name) },
    sponsor: { cell: ({ sponsorName }) => someText(sponsorName) },
    createdAt: {
      cell: ({ createdAt, location }) => localTime(createdAt, location.timeZone),
      isSortable: true,
      atEnd: true,
    },
    personVisited: { cell: ({ personVisited }) => someText(personVisited) },
  };
  const [before, behind] = inNameOrder<Column<GuestView>>(
    visit,
    {
      key: 'firstName',
      label: say('guest-accounts.first-name'),
      cell: ({ firstName }) => someText(firstName, 40),
    },
    {
      key: 'lastName',
      label: say('guest-accounts.last-name'),
      cell: ({ lastName }) => someText(lastName, 40),
    },
  );
  return [
    {
      key: 'username',
      label: say('guest-accounts.username'),
      className: 'c-name',
      isHeading: true,
      isSortable: true,
      cell: ({ id, username }) => html`<a href="${`${manage}/account/${id}`}">${someText(username)}</a>`,
    },
    {
      key: 'state',
      label: say('guest-accounts.state'),
      className: 'c-state',
      isSortable: true,
      cell: ({ state }) => guestState(visit, state),
    },
    { ...before, className: 'c-first', isSortable: true },
    { ...behind, className: 'c-last', isSortable: true },
    {
      key: 'email',
      label: say('guest-accounts.email'),
      className: 'c-mail',
      isSortable: true,
      cell: ({ email }) => someText(email, 60),
    },
    {
      key: 'phone',
      label: say('guest-accounts.phone'),
      className: 'c-off nowrap',
      isSortable: true,
      cell: ({ phone }) => someText(phone),
    },
    ...further.map((key) => ({ key, label: say(COLUMN_WORDS[key]), className: 'c-off', ...added[key] })),
    {
      key: 'endsAt',
      label: say('guest-accounts.ends'),
      className: 'c-until',
      atEnd: true,
      isSortable: true,
      cell: ({ endsAt, location }) => localTime(endsAt, location.timeZone),
    },
    {
      key: 'timeLeft',
      label: say('guest-accounts.time-left'),
      className: 'c-left nowrap',
      atEnd: true,
      isSortable: true,
      cell: (guest) => timeLeftCell(visit, guest),
    },
  ];
}
