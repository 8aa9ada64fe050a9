// What of the journal is looked at, as the address says it. Whatever the address holds, there is a view: what is not
// understood is left out. Pure.
import {
  LANES,
  type Lane,
  type MessageFilter,
  type MessageState,
  type Selection,
} from '../../../mail/mail.ts';
import type { Instant } from '../../../time/clock.ts';

export const TABS = ['all', 'waiting', 'held', 'failed', 'unknown', 'sent', 'cancelled'] as const;
export type JournalTab = (typeof TABS)[number];

/** Which states each tab shows; all of them where none are named. */
export const TAB_STATES: Readonly<Record<JournalTab, readonly MessageState[] | undefined>> = {
  all: undefined,
  waiting: ['queued', 'sending', 'deferred'],
  held: ['held'],
  failed: ['failed'],
  unknown: ['unknown'],
  sent: ['sent'],
  cancelled: ['cancelled'],
};

export interface JournalView {
  readonly tab: JournalTab;
  /** As typed. */
  readonly text: string;
  readonly purpose: string;
  readonly lane: Lane | undefined;
  /** Days such as 2026-11-25; '' where not given. */
  readonly from: string;
  readonly to: string;
  readonly isOldestFirst: boolean;
  readonly cursor: string | undefined;
}

export const PAGE_SIZE = 50;
const LONGEST_FIELD = 1_000;

export function journalView(query: (name: string) => string | undefined): JournalView {
  const text = (name: string): string => (query(name) ?? '').slice(0, LONGEST_FIELD).toWellFormed();
  return {
    tab: TABS.find((tab) => tab === query('state')) ?? 'all',
    text: text('q'),
    purpose: text('purpose'),
    lane: LANES.find((lane) => lane === query('lane')),
    from: day(query('from')),
    to: day(query('to')),
    isOldestFirst: query('sort') === 'oldest',
    cursor: query('cursor'),
  };
}

/** As it stands in the address; '' where it is no day. */
export function day(text: string | undefined): string {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return '';
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return ''; // the 31st of a month that has none
  }
}

export function isFiltered(view: JournalView): boolean {
  return [view.text.trim(), view.purpose, view.lane ?? '', view.from, view.to].some((part) => part !== '');
}

/** The address of the journal, or of what is done with this part of it. A change of filter begins at the first page. */
export function viewHref(view: JournalView, change: Partial<JournalView> = {}, path = '/admin/mail'): string {
  const { tab, text, purpose, lane, from, to, isOldestFirst, cursor } = {
    ...view,
    cursor: undefined,
    ...change,
  };
  const given = {
    state: tab === 'all' ? '' : tab,
    q: text,
    purpose,
    lane: lane ?? '',
    from,
    to,
    sort: isOldestFirst ? 'oldest' : '',
    cursor: cursor ?? '',
  };
  const query = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== '')).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** What is looked for, wherever in it a page begins. Days are those of the node's time zone, which the page shows; the last one counts whole. */
export function searchOf(
  view: JournalView,
  timeZone: string,
): Omit<MessageFilter, 'limit' | 'cursor' | 'direction'> {
  const { text, purpose, lane } = view;
  const states = TAB_STATES[view.tab];
  return {
    ...(states ? { states } : {}),
    ...(text.trim() === '' ? {} : { text }),
    ...(purpose === '' ? {} : { purpose }),
    ...(lane ? { lanes: [lane] } : {}),
    ...(view.from === '' ? {} : { from: startOfDay(view.from, 0, timeZone) }),
    ...(view.to === '' ? {} : { to: startOfDay(view.to, 1, timeZone) }),
  };
}

export function filterOf(view: JournalView, timeZone: string): Omit<MessageFilter, 'limit'> {
  const { isOldestFirst, cursor } = view;
  return {
    ...searchOf(view, timeZone),
    direction: isOldestFirst ? 'ascending' : 'descending',
    ...(cursor === undefined ? {} : { cursor }),
  };
}

export function startOfDay(date: string, daysLater: number, timeZone: string): Instant {
  const start = Temporal.PlainDate.from(date).add({ days: daysLater }).toZonedDateTime(timeZone);
  return start.epochMilliseconds;
}

/** What was chosen: the ticked rows, or everything that the view finds. */
export function selectionOf(
  view: JournalView,
  ids: readonly string[],
  all: boolean,
  timeZone: string,
): Selection {
  if (!all) return ids;
  return { matching: searchOf(view, timeZone) };
}
