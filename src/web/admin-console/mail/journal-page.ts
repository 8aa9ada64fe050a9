// The journal: every message, by state, search and filter; what is chosen in it can be moved by hand.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { COUNTED_TO, LANES, MESSAGE_STATES, type MessagePage } from '../../../mail/mail.ts';
import { may } from '../../../permissions/permissions.ts';
import { selectField, textField } from '../../parts/form-field.ts';
import { emptyState, tabs } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
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
import { LANE_WORDS, STATE_SIGNS, stateWord } from './message-words.ts';
import { countWords, foundMessages, totalOf } from './journal-table.ts';

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
