// The messages of one page of the journal, and the bar of moves above them.
import { attributes, html, type Html } from '../../../html/html.ts';
import {
  COUNTED_TO,
  MESSAGE_STATES,
  type MessagePage,
  type MessageState,
  type MessageSummary,
} from '../../../mail/mail.ts';
import { may } from '../../../permissions/permissions.ts';
import { dataTable, pageLinks, type Column } from '../../parts/data-table.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { icon } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { tokenField } from '../console-page.ts';
import { BULK_MOVES, mayMove, MOVE_ICONS, movableStates } from './bulk-moves.ts';
import { TAB_STATES, viewHref, type JournalView } from './journal-view.ts';
import {
  LANE_WORDS,
  lastReply,
  messageState,
  recipientsInWords,
  subjectInWords,
  timeStamp,
} from './message-words.ts';

export function countWords({ say, dates }: Visit, count: number, isExact: boolean): string {
  return isExact ? dates.number(count) : say('journal.more-than', { count: dates.number(count) });
}

export const totalOf = (page: MessagePage, states: readonly MessageState[] = MESSAGE_STATES): number =>
  states.reduce((sum, state) => sum + page.counts[state], 0);

export function foundMessages(visit: Visit, view: JournalView, page: MessagePage): Html {
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
