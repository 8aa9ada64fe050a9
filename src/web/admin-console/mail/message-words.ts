// How a message is told wherever it is listed: sign and word of its state, whom it goes to, when, how large.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { PlainWord } from '../../../languages/languages.ts';
import type { Lane, MessageState, MessageSummary } from '../../../mail/mail.ts';
import type { Instant } from '../../../time/clock.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { stateBadge, type Sign } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';

export const STATE_SIGNS: Readonly<Record<MessageState, Sign>> = {
  queued: { icon: 's-ring', tone: 'plain' },
  sending: { icon: 's-half', tone: 'busy' },
  sent: { icon: 's-check', tone: 'good' },
  deferred: { icon: 's-clock', tone: 'warn' },
  failed: { icon: 's-cross', tone: 'bad' },
  unknown: { icon: 's-unknown', tone: 'warn' },
  held: { icon: 's-pause', tone: 'warn' },
  cancelled: { icon: 's-slash', tone: 'plain' },
};

export const LANE_WORDS: Readonly<Record<Lane, PlainWord>> = {
  interactive: 'mail.lane-interactive',
  alarm: 'mail.lane-alarm',
  reminder: 'mail.lane-reminder',
  bulk: 'mail.lane-bulk',
};

type Speaking = Pick<Visit, 'say'>;

export const stateWord = ({ say }: Speaking, state: MessageState): string => say(`mail.state-${state}`);

export function messageState(visit: Speaking, state: MessageState): Html {
  return stateBadge(STATE_SIGNS[state], stateWord(visit, state));
}

/** The first recipient, and how many more. */
export function recipientsInWords(
  { speaker }: Pick<Visit, 'speaker'>,
  { recipients }: Pick<MessageSummary, 'recipients'>,
): Html {
  const [first, ...others] = recipients;
  if (!first) return NOTHING;
  const address = foreignText(first.address, 60);
  if (others.length === 0) return address;
  return html`${speaker.sayWith('mail.and-more', { address, count: others.length })}`;
}

export function subjectInWords({ say }: Speaking, subject: string, most = 80): Html {
  return subject.trim() === ''
    ? html`<span class="quiet">${say('mail.no-subject')}</span>`
    : foreignText(subject, most);
}

/** The first thing that a server said to one of its recipients, or when the next attempt is. */
export function lastReply({ say, dates }: Visit, message: MessageSummary): Html | string {
  const reply = message.recipients.find((recipient) => recipient.reply !== null)?.reply;
  if (reply !== undefined && reply !== null)
    return html`<span class="quiet">${foreignText(reply, 200)}</span>`;
  if (message.nextAttemptAt === null || message.state !== 'deferred') return '';
  return say('journal.again-at', { time: dates.time(Date.parse(message.nextAttemptAt)) });
}

/** Given the present, a time of the same day is told without its date. */
export function timeStamp({ dates }: Pick<Visit, 'dates'>, iso: string, now?: Instant): Html {
  const at = Date.parse(iso);
  const isToday = now !== undefined && dates.date(at) === dates.date(now);
  const text = isToday ? dates.dateTime(at).slice(11) : dates.dateTime(at);
  return html`<time class="nowrap" datetime="${iso}">${text}</time>`;
}

export function sizeInWords({ say, dates }: Pick<Visit, 'say' | 'dates'>, bytes: number): string {
  if (bytes < 1000) return say('content.bytes', { count: bytes });
  return bytes < 1_000_000
    ? say('content.kilobytes', { size: dates.number(Math.round(bytes / 100) / 10) })
    : say('content.megabytes', { size: dates.number(Math.round(bytes / 100_000) / 10) });
}
