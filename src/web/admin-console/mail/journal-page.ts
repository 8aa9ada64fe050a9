// The journal: every message, by state, search and filter; what is chosen in it can be moved by hand.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import {
  COUNTED_TO,
  LANES,
  MESSAGE_STATES,
  type MessagePage,
  type MessageState,
  type MessageSummary,
} from '../../../mail/mail.ts';
import { may } from '../../../permissions/permissions.ts';
import { dataTable, pageLinks, type Column } from '../../parts/data-table.ts';
import { selectField, textField } from '../../parts/form-field.ts';
import { emptyState, tabs } from '../../parts/message.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { BULK_MOVES, mayMove, MOVE_ICONS, movableStates } from './bulk-moves.ts';
import {
  filterOf,
  isFiltered,
  journalView,
  PAGE_SIZE,
  TAB_STATES,
  TABS,
  viewHref,
  type JournalView,
} from './journal-view.ts';
import {
  LANE_WORDS,
  lastReply,
  messageState,
  recipientsInWords,
  STATE_SIGNS,
  stateWord,
  subjectInWords,
  timeStamp,
} from './message-words.ts';

export async function showJournal(visit: Visit, parts: ConsoleParts): Promise<Response> {
  return journalPage(
    visit,
    parts,
    journalView((name) => visit.query(name)),
  );
}

/** With a dialog about a part of it, the journal lies behind and rests. */
export async function journalPage(
  visit: Visit,
  { mail, knownPurposes }: Pick<ConsoleParts, 'mail' | 'knownPurposes'>,
  view: JournalView,
  dialog?: Html,
): Promise<Response> {
  const { say, dates } = visit;
  const [page, purposes] = await Promise.all([
    mail.list({ ...filterOf(view, dates.timeZone), limit: PAGE_SIZE }),
    knownPurposes(),
  ]);
  const journal = html`${stateTabs(visit, view, page)}${filterForm(visit, view, purposes)}
  ${page.messages.length === 0 ? nothingFound(visit, view) : foundMessages(visit, view, page)}`;
  return consolePage(visit, {
    title: say('nav.journal'),
    trail: [{ label: say('nav.mail') }, { label: say('nav.journal') }],
    at: '/admin/mail',
    purpose: say('journal.purpose-of-page'),
    actions: html`<a class="button" href="${viewHref(view, {}, '/admin/mail/export.csv')}"
      >${icon('down-to')}${say('journal.export')}</a
    >`,
    help: [
      { title: say('journal.help'), text: say('journal.help-text') },
      { title: say('journal.help-search'), text: say('journal.help-search-text') },
    ],
    body:
      dialog === undefined
        ? journal
        : html`<div inert>${journal}</div>
            ${dialog}`,
  });
}

/** Where more were found than are counted, no number of one state is known. */
function countWords({ say, dates }: Visit, count: number, isExact: boolean): string {
  return isExact ? dates.number(count) : say('journal.more-than', { count: dates.number(count) });
}

const totalOf = (page: MessagePage, states: readonly MessageState[] = MESSAGE_STATES): number =>
  states.reduce((sum, state) => sum + page.counts[state], 0);

function stateTabs(visit: Visit, view: JournalView, page: MessagePage): Html {
  const { say } = visit;
  const list = TABS.map((tab) => {
    const states = TAB_STATES[tab];
    const count = totalOf(page, states);
    const tone = states?.length === 1 && states[0] ? STATE_SIGNS[states[0]].tone : 'plain';
    const isLoud = count > 0 && (tab === 'failed' || tab === 'unknown');
    const counted = page.isCountExact
      ? countWords(visit, count, true)
      : tab === 'all'
        ? countWords(visit, COUNTED_TO, false)
        : undefined;
    const label = tab === 'all' || tab === 'waiting' ? say(`mail.tab-${tab}`) : stateWord(visit, tab);
    return {
      href: viewHref(view, { tab }),
      label,
      isHere: tab === view.tab,
      count: counted,
      ...(isLoud ? { tone } : {}),
    };
  });
  return tabs(say('journal.by-state'), list);
}

function filterForm(visit: Visit, view: JournalView, purposes: readonly string[]): Html {
  const { say } = visit;
  const any = { value: '', label: say('journal.any') };
  const known =
    purposes.includes(view.purpose) || view.purpose === '' ? purposes : [view.purpose, ...purposes];
  const kept = [
    ['state', view.tab === 'all' ? '' : view.tab],
    ['sort', view.isOldestFirst ? 'oldest' : ''],
  ].filter(([, value]) => value !== '');
  return html`<form method="get" action="/admin/mail" role="search" class="filters">
    ${kept.map(([name, value]) => html`<input type="hidden" ${attributes({ name, value })} />`)}
    <div class="grow">
      ${textField(visit, { name: 'q', label: say('frame.search'), value: view.text, type: 'search', placeholder: say('journal.search-hint') })}
    </div>
    ${selectField(visit, {
      name: 'purpose',
      label: say('journal.purpose'),
      value: view.purpose,
      choices: [any, ...known.map((purpose) => ({ value: purpose, label: purpose.slice(0, 60) }))],
    })}
    ${selectField(visit, {
      name: 'lane',
      label: say('journal.lane'),
      value: view.lane ?? '',
      choices: [any, ...LANES.map((lane) => ({ value: lane, label: say(LANE_WORDS[lane]) }))],
    })}
    ${textField(visit, { name: 'from', label: say('journal.from'), value: view.from, type: 'date' })}
    ${textField(visit, { name: 'to', label: say('journal.to'), value: view.to, type: 'date' })}
    <button class="button">${icon('search')}${say('frame.search')}</button>
    ${isFiltered(view) ? html`<a class="button plain" href="${viewHref({ ...view, text: '', purpose: '', lane: undefined, from: '', to: '' })}">${say('frame.clear')}</a>` : NOTHING}
  </form>`;
}

function nothingFound(visit: Visit, view: JournalView): Html {
  const { say } = visit;
  if (!isFiltered(view) && view.tab === 'all') {
    const guide = may(visit.actor, 'settings.read')
      ? html`<a class="button" href="/admin/setup-guide">${say('journal.empty-guide')}</a>`
      : NOTHING;
    return emptyState('mail', say('journal.empty-title'), say('journal.empty'), guide);
  }
  const typed = view.text.trim().toLowerCase();
  const meant = MESSAGE_STATES.find((state) => stateWord(visit, state).toLowerCase() === typed);
  const tab = TABS.find((each) => meant !== undefined && TAB_STATES[each]?.includes(meant));
  const filter = [
    view.tab === 'all' ? '' : say(view.tab === 'waiting' ? 'mail.tab-waiting' : `mail.state-${view.tab}`),
    view.text.trim() === '' ? '' : `“${view.text.trim().slice(0, 80)}”`,
    view.purpose.slice(0, 80),
    view.lane ? say(LANE_WORDS[view.lane]) : '',
    view.from === '' && view.to === '' ? '' : `${view.from} – ${view.to}`,
  ].filter((part) => part !== '');
  const perhaps =
    meant === undefined || tab === undefined
      ? ''
      : ` ${say('journal.perhaps-state', { state: stateWord(visit, meant) })}`;
  return emptyState(
    'search',
    say('journal.none-title'),
    `${say('journal.none', { filter: filter.join(' · ') })}${perhaps}`,
    html`${tab === undefined || perhaps === '' ? NOTHING : html`<a class="button" href="${viewHref(view, { tab, text: '' })}">${say(tab === 'all' || tab === 'waiting' ? `mail.tab-${tab}` : `mail.state-${tab}`)}</a>`}<a
        class="button"
        href="/admin/mail"
        >${say('frame.clear')}</a
      >`,
  );
}

function foundMessages(visit: Visit, view: JournalView, page: MessagePage): Html {
  const { say, dates } = visit;
  const canMove = may(visit.actor, 'mail.manage');
  const table = dataTable<MessageSummary>(visit, {
    name: say('journal.messages'),
    columns: columnsOf(visit),
    rows: page.messages,
    sorting: {
      by: 'time',
      isDescending: !view.isOldestFirst,
      href: (_by, isDescending) => viewHref(view, { isOldestFirst: !isDescending }),
    },
    isTall: true,
    ...(canMove
      ? {
          pick: ({ id, state, recipients, subject }: MessageSummary) => ({
            value: id,
            state,
            name: `${recipients[0]?.address ?? id}, ${subject}`.slice(0, 200),
          }),
        }
      : {}),
  });
  const states = TAB_STATES[view.tab];
  const total = page.isCountExact
    ? countWords(visit, totalOf(page, states), true)
    : countWords(visit, COUNTED_TO, false);
  const pages = pageLinks(visit, {
    shown: say('journal.shown', { shown: page.messages.length, total }),
    previousHref: page.previous === null ? undefined : viewHref(view, { cursor: page.previous }),
    nextHref: page.next === null ? undefined : viewHref(view, { cursor: page.next }),
  });
  if (!canMove) return html`${table}${pages}`;
  const counts = Object.fromEntries(
    (states ?? MESSAGE_STATES).flatMap((state) =>
      page.counts[state] > 0 ? [[state, page.counts[state]]] : [],
    ),
  );
  return html`<form
      method="post"
      ${attributes({ action: viewHref(view, {}, '/admin/mail/moves/preview'), 'aria-label': say('journal.messages') })}
    >
      ${tokenField(visit)}${bulkBar(visit)}
      <label class="tick effect"
        ><input
          type="checkbox"
          name="all"
          value="on"
          ${attributes({ 'data-counts': JSON.stringify(counts) })}
        /><span
          >${say('journal.all-matching', { count: page.isCountExact ? dates.number(totalOf(page, states)) : total })}</span
        ></label
      >
      ${table}
    </form>
    ${pages}`;
}

function bulkBar(visit: Visit): Html {
  const { say } = visit;
  const buttons = BULK_MOVES.filter((move) => mayMove(visit.actor, move)).map((move) => {
    const button = attributes({
      class: move === 'cancel' ? 'button danger' : 'button',
      name: 'do',
      value: move,
      'data-for-states': movableStates(move).join(' '),
    });
    return html`<button${button}>${icon(MOVE_ICONS[move])}${say(`mail.move-${move}`)}</button>`;
  });
  return html`<div class="bulk">
    <span class="chosen scripted" role="status"
      >${visit.speaker.sayWith('journal.selected', { count: html`<b>0</b>` })}</span
    >${buttons}
  </div>`;
}

function columnsOf(visit: Visit): readonly Column<MessageSummary>[] {
  const { say } = visit;
  return [
    { key: 'state', label: say('journal.state'), cell: ({ state }) => messageState(visit, state) },
    {
      key: 'time',
      label: say('journal.time'),
      isSortable: true,
      cell: ({ queuedAt }) => timeStamp(visit, queuedAt),
    },
    {
      key: 'recipient',
      label: say('journal.recipient'),
      isHeading: true,
      cell: (message) =>
        html`<a class="nowrap" href="/admin/mail/${message.id}">${recipientsInWords(visit, message)}</a>`,
    },
    {
      key: 'subject',
      label: say('journal.subject'),
      isClipped: true,
      cell: ({ subject }) => subjectInWords(visit, subject, 200),
    },
    {
      key: 'purpose',
      label: say('journal.purpose'),
      cell: ({ purpose }) => html`<span class="nowrap">${foreignText(purpose, 40)}</span>`,
    },
    { key: 'lane', label: say('journal.lane'), cell: ({ lane }) => say(LANE_WORDS[lane]) },
    {
      key: 'reply',
      label: say('journal.last-reply'),
      isClipped: true,
      cell: (message) => lastReply(visit, message),
    },
  ];
}
