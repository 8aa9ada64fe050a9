// What is looked for in the journal, and from where a page goes on. Whatever is typed is looked for as it stands: it is
// compared, never read as a pattern. Pure.
import type { Instant } from '../time/clock.ts';
import type { Lane, MessageState } from './queue.ts';

/** What is given must hold all together; texts are contained, without regard to case. */
export interface JournalSearch {
  readonly recipient?: string;
  readonly subject?: string;
  /** In the replies to its attempts or to one of its recipients. */
  readonly reply?: string;
  /** In a recipient, the subject, the Message-ID or a reply. */
  readonly text?: string;
  readonly purpose?: string;
  readonly lanes?: readonly Lane[];
  /** Queued at this instant or later. */
  readonly from?: Instant;
  /** Queued before this instant. */
  readonly to?: Instant;
}

export interface MessageFilter extends JournalSearch {
  readonly states?: readonly MessageState[];
  /** By when they were queued: any other order over all messages is slow without an index that delays acceptance. */
  readonly direction?: 'descending' | 'ascending';
  /** From 1 to 1,000. */
  readonly limit: number;
  /** `next` or `previous` of a page with the same filter. */
  readonly cursor?: string;
}

const LONGEST_NEEDLE = 1_000;
const MOST_A_PAGE = 1_000;

/** Between the fields of the words that the journal keeps of a message; the text of none holds it. */
export const FIELD_END = '\x1f';
const FIELDS = ['recipient', 'subject', 'messageId', 'reply'] as const;

/** From 1, as PostgreSQL counts. */
export function fieldNumber(field: (typeof FIELDS)[number]): number {
  return FIELDS.indexOf(field) + 1;
}

/** What a new message is found by. */
export function journalWords(message: {
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly messageId: string;
}): string {
  const { recipients, subject, messageId } = message;
  return [recipients.join('\n'), subject, messageId, ''].map(searchable).join(FIELD_END);
}

/** As the journal keeps its words: lower case, and nothing that PostgreSQL cannot hold. */
export function searchable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd').replaceAll(FIELD_END, '\ufffd').toLowerCase();
}

/** Undefined where nothing is looked for; of a longer text its beginning is. */
export function needle(text: string | undefined): string | undefined {
  const found = searchable((text ?? '').slice(0, LONGEST_NEEDLE)).trim();
  return found === '' ? undefined : found;
}

/** The replies as the journal keeps them, each once. */
export function searchableReplies(replies: readonly (string | null | undefined)[]): string {
  const said = replies.filter((reply) => reply !== undefined && reply !== null);
  return searchable([...new Set(said)].join('\n').slice(0, MOST_REPLIES));
}

export const MOST_REPLIES = 4_000;

/** An instant that PostgreSQL can compare. */
export function comparable(at: Instant | undefined): Instant | undefined {
  if (at === undefined || Number.isNaN(at)) return undefined;
  return Math.trunc(Math.min(Math.max(at, -8.64e15), 8.64e15)); // the first and last instant of a Date
}

export function pageSize(limit: number): number {
  return Number.isFinite(limit) ? Math.min(Math.max(Math.trunc(limit), 1), MOST_A_PAGE) : MOST_A_PAGE;
}

/** A row of the journal, and which side of it is asked for. */
export interface Cursor {
  readonly side: 'after' | 'before';
  readonly queuedAt: Instant;
  readonly id: string;
}

export function cursorText({ side, queuedAt, id }: Cursor): string {
  return `${side === 'before' ? 'before.' : ''}${queuedAt}.${id}`;
}

/** What is no cursor begins at the beginning. */
export function parseCursor(text: string | undefined): Cursor | undefined {
  const match = /^(before\.)?(\d{1,15})\.([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/.exec(text ?? '');
  if (!match?.[3]) return undefined;
  return { side: match[1] === undefined ? 'after' : 'before', queuedAt: Number(match[2]), id: match[3] };
}
