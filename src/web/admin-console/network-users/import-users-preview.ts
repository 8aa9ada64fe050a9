// What a file of network users holds, before anybody is added: how many rows are good, what is wrong with each of the
// others, and the first users as they were read.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { UserRow, UserRows } from '../../../network-users/network-users.ts';
import { dataTable, type Column } from '../../parts/data-table.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { banner } from '../../parts/message.ts';
import type { Visit } from '../../visit.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { NETWORK_USER_PATHS, networkUsersTrail, personName } from './network-user-frame.ts';

const PATH = `${NETWORK_USER_PATHS.list}/import`;
const FIRST_ROWS = 10;
/** A page to read. */
const MOST_PROBLEMS_SHOWN = 100;

interface PreviewedFile {
  readonly name: string;
  readonly read: UserRows;
  /** The file, sealed. */
  readonly rows: string;
}

type Fault = UserRows['faults'][number];

export function importPreview(visit: Visit, { name, read, rows }: PreviewedFile): Promise<Response> {
  const { say, speaker } = visit;
  const good = read.rows.length;
  const faulty = new Set(read.faults.map(({ line }) => line)).size;
  const counted = [
    say('network-users.preview-good', { good }),
    say('network-users.preview-faulty', { faulty }),
  ];
  const go = html`<button class="button primary">
    ${say('network-users.import-good', { count: good })}
  </button>`;
  const skips = html`<input type="hidden" name="skipsFaulty" value="on" />`;
  return consolePage(visit, {
    title: say('network-users.preview'),
    trail: networkUsersTrail(
      visit,
      { label: say('network-users.import'), href: PATH },
      { label: say('network-users.preview') },
    ),
    at: NETWORK_USER_PATHS.list,
    purpose: say('network-users.preview-text'),
    help: [{ title: say('network-users.columns'), text: say('network-users.columns-text') }],
    body: html`${banner(
        faulty === 0 ? 'good' : good === 0 ? 'bad' : 'warn',
        speaker.sentences([speaker.list(counted)]),
        html`<p class="quiet">${foreignText(name, 80)}</p>`,
      )}
      <form method="post" action="${PATH}/begin">
        ${tokenField(visit)}<input type="hidden" name="rows" value="${rows}" /><input
          type="hidden"
          name="name"
          value="${name}"
        />${faulty > 0 ? skips : NOTHING}
        <div class="actions">
          ${good === 0 ? NOTHING : go}
          <a class="button" href="${PATH}">${say('network-users.choose-other')}</a>
          <a class="button plain" href="${NETWORK_USER_PATHS.list}">${say('frame.cancel')}</a>
        </div>
      </form>
      <div class="flow apart" data-shown-once="${PATH}">
        ${remarksOf(visit, read)}${problemTable(visit, read.faults, faulty)}${firstRows(visit, read.rows)}
      </div>`,
  });
}

function remarksOf({ say, speaker }: Visit, { remarks }: UserRows): Html {
  if (remarks.length === 0) return NOTHING;
  const told = remarks.map(
    ({ column, problem }) =>
      html`<p>${column === null ? NOTHING : `${column}: `}${speaker.problem(problem)}</p>`,
  );
  return banner('plain', say('network-users.headings-note'), html`${told}`);
}

function problemTable(visit: Visit, faults: readonly Fault[], rows: number): Html {
  const { say, speaker, dates } = visit;
  if (faults.length === 0) return NOTHING;
  const title = say('network-users.left-out', { count: rows });
  const more = faults.length - MOST_PROBLEMS_SHOWN;
  const columns: Column<Fault>[] = [
    { key: 'line', label: say('network-users.line'), cell: ({ line }) => dates.number(line) },
    {
      key: 'column',
      label: say('network-users.column'),
      cell: ({ column }) => column ?? say('network-users.whole-line'),
    },
    {
      key: 'problem',
      label: say('network-users.problem'),
      cell: ({ problem }) => foreignText(speaker.problem(problem), 200),
    },
  ];
  return html`<section aria-labelledby="left-out">
    <h2 id="left-out">${title}</h2>
    ${dataTable(visit, { name: title, columns, rows: faults.slice(0, MOST_PROBLEMS_SHOWN) })}
    ${more > 0 ? html`<p class="effect">${say('network-users.left-out-more', { count: more })}</p>` : NOTHING}
  </section>`;
}

function firstRows(visit: Visit, rows: readonly UserRow[]): Html {
  const { say, dates } = visit;
  if (rows.length === 0) return NOTHING;
  const title = say('network-users.first-rows');
  const columns: Column<UserRow>[] = [
    { key: 'line', label: say('network-users.line'), cell: ({ line }) => dates.number(line) },
    {
      key: 'name',
      label: say('sign-in.user-name'),
      isHeading: true,
      cell: ({ user }) => foreignText(user.name, 40),
    },
    { key: 'person', label: say('network-users.person'), cell: ({ user }) => personName(user) },
    {
      key: 'email',
      label: say('network-users.email'),
      cell: ({ user }) => foreignText(user.email ?? '', 48),
    },
    { key: 'group', label: say('network-users.group'), cell: ({ user }) => foreignText(user.group, 32) },
    {
      key: 'password',
      label: say('network-users.password'),
      cell: ({ user }) =>
        html`<span class="quiet"
          >${say(user.password === undefined ? 'network-users.not-set' : 'network-users.has-password')}</span
        >`,
    },
    {
      key: 'until',
      label: say('network-users.account-until'),
      atEnd: true,
      cell: ({ user }) => user.accountExpiresOn ?? '',
    },
  ];
  return html`<section aria-labelledby="first-rows">
    <h2 id="first-rows">${title}</h2>
    ${dataTable(visit, { name: title, columns, rows: rows.slice(0, FIRST_ROWS) })}
  </section>`;
}
