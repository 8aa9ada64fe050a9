// How accounts are named and shown, wherever they stand: state, end, time left, who.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import { timeLeft, timeLeftText, type Duration } from '../../guest-types/guest-types.ts';
import { localText, type GuestState, type GuestView } from '../../guests/guests.ts';
import { notificationWordsIn } from '../../languages/languages.ts';
import { wholeName } from '../../notifications/notifications.ts';
import type { Instant } from '../../time/clock.ts';
import { foreignText } from '../parts/foreign-text.ts';
import { stateBadge, type Sign } from '../parts/sign.ts';
import type { Visit } from '../visit.ts';

const GUEST_STATE_SIGNS: Readonly<Record<GuestState, Sign>> = {
  created: { icon: 's-ring', tone: 'plain' },
  active: { icon: 's-dot', tone: 'good' },
  pending: { icon: 's-clock', tone: 'warn' },
  denied: { icon: 's-slash', tone: 'bad' },
  suspended: { icon: 's-pause', tone: 'warn' },
  expired: { icon: 's-dashed', tone: 'plain' },
};

export const stateWord = ({ say }: Pick<Visit, 'say'>, state: GuestState): string =>
  say(`guest-accounts.state-${state}`);

export const guestState = (visit: Pick<Visit, 'say'>, state: GuestState): Html =>
  stateBadge(GUEST_STATE_SIGNS[state], stateWord(visit, state));

/** `2026-05-03 10:25` by the clock of the account's location. */
export function localTime(at: Instant, timeZone: string): Html {
  const time = attributes({ datetime: new Date(at).toISOString(), title: timeZone });
  return html`<time class="nowrap" ${time}>${localText(at, timeZone).replace('T', ' ')}</time>`;
}

const MINUTE_MS = 60_000;

/** `72D 13H 11M`; counted down by assets/page.js. Nothing where time does not count: of those who wait or were denied. */
export function timeLeftCell(
  { now }: Pick<Visit, 'now'>,
  { state, endsAt, location }: Pick<GuestView, 'state' | 'endsAt' | 'location'>,
): Html {
  if (state === 'pending' || state === 'denied') return NOTHING;
  const left = timeLeft(now, endsAt, location.timeZone);
  if (endsAt <= now) return html`${timeLeftText(left)}`;
  // By the calendar, whose days may have 23 hours: the page counts on from what the server found.
  const leftMs =
    ((left.days * 24 + left.hours) * 60 + left.minutes) * MINUTE_MS + ((endsAt - now) % MINUTE_MS);
  return html`<span${attributes({ 'data-left-ms': leftMs })}>${timeLeftText(left)}</span>`;
}

/** Nothing where there is nothing: an empty cell has no line on a phone. */
export function someText(text: string, most = 80): Html {
  return text.trim() === '' ? NOTHING : foreignText(text, most);
}

type Named = Pick<GuestView, 'firstName' | 'lastName'>;

/** In the order of the language, as mails have it; '' where no name is known. */
export function wholeGuestName({ speaker }: Pick<Visit, 'speaker'>, { firstName, lastName }: Named): string {
  return wholeName(firstName, lastName, notificationWordsIn(speaker.language).names);
}

/** As people call the guest; the user name where nothing else is known. */
export function guestName(visit: Pick<Visit, 'speaker'>, guest: Named & Pick<GuestView, 'username'>): string {
  return wholeGuestName(visit, guest) || guest.username;
}

/** Fields and columns of a name, as the language asks for them. */
export function inNameOrder<T>({ speaker }: Pick<Visit, 'speaker'>, first: T, last: T): readonly [T, T] {
  const { address } = notificationWordsIn(speaker.language).names;
  return address === 'family-first' ? [last, first] : [first, last];
}

export function amountInWords({ say }: Pick<Visit, 'say'>, { value, unit }: Duration): string {
  return say(`guest-accounts.amount-${unit}`, { count: value });
}
