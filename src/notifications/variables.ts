// The variables of mail texts, `$ui_user_name$`, by the names that administrators know from Cisco ISE. One pass over the
// template: what a value holds is never read again, so a guest called `$ui_password$` is only that. Pure.
import type { NotificationWords } from '../languages/languages.ts';
import type { Instant } from '../time/clock.ts';
import { oneLine, typedAddress, webAddress } from './clean-text.ts';
import type { GuestFacts } from './facts.ts';
import type { MailDates } from './mail-dates.ts';
import { escaped, Markup } from './markup.ts';

export interface Variable<About> {
  readonly value: (about: About) => string;
  /** In HTML: what somebody looks for in the sentence. */
  readonly isStrong?: true;
  /** In HTML: where it leads. */
  readonly href?: (about: About) => string | undefined;
}

export type Variables<About> = Readonly<Record<string, Variable<About>>>;

export interface AboutGuest {
  readonly facts: GuestFacts;
  readonly words: NotificationWords;
  readonly dates: MailDates;
  readonly now: Instant;
}

const MINUTE_MS = 60_000;

const of = (name: keyof GuestFacts & FieldsOfText): Variable<AboutGuest> => ({
  value: ({ facts }) => facts[name],
});
type FieldsOfText = { [K in keyof GuestFacts]: GuestFacts[K] extends string ? K : never }[keyof GuestFacts];

export const GUEST_VARIABLES: Variables<AboutGuest> = {
  ui_user_name: of('userName'),
  ui_password: { value: ({ facts }) => facts.password?.reveal() ?? '' },
  ui_first_name: of('firstName'),
  ui_last_name: of('lastName'),
  ui_company: of('company'),
  ui_email_address: of('emailAddress'),
  ui_phone_number: of('phoneNumber'),
  ui_start_date_time: { value: ({ facts, dates }) => dates.full(facts.startsAt), isStrong: true },
  ui_end_date_time: { value: ({ facts, dates }) => dates.full(facts.endsAt), isStrong: true },
  ui_time_left: {
    value: ({ facts, dates, now }) =>
      dates.duration((facts.endsAt - Math.max(now, facts.startsAt)) / MINUTE_MS),
  },
  ui_location_name: of('locationName'),
  ui_ssid: { value: ({ facts }) => facts.ssid ?? '', isStrong: true },
  ui_guest_type: of('guestType'),
  ui_person_visited: of('personVisited'),
  ui_reason_visit: of('reasonForVisit'),
  ui_sponsor_name: { value: ({ facts }) => facts.sponsor?.name ?? '' },
  ui_sponsor_email: { value: ({ facts }) => facts.sponsor?.email ?? '' },
  ui_base_url: {
    value: ({ facts }) => signInAddress(facts) ?? '',
    href: ({ facts }) => signInAddress(facts),
  },
  // Our own from here on.
  ui_sponsor: { value: ({ facts }) => sponsorOf(facts) },
  ui_addressee: { value: ({ facts, words }) => addressee(facts, words) },
  ui_duration: {
    value: ({ facts, dates }) =>
      facts.durationMinutes === null ? '' : dates.duration(facts.durationMinutes),
    isStrong: true,
  },
  ui_time_zone: { value: ({ facts, dates }) => oneLine(facts.locationName) || dates.offset(facts.endsAt) },
  ui_sign_in_address: {
    value: ({ facts }) => typedAddress(signInAddress(facts) ?? ''),
    href: ({ facts }) => signInAddress(facts),
  },
  ui_organization: of('organization'),
};

export interface AboutSummary {
  readonly sponsorName: string;
  readonly accountCount: number;
}

export const SUMMARY_VARIABLES: Variables<AboutSummary> = {
  ui_addressee: { value: ({ sponsorName }) => sponsorName },
  ui_account_count: { value: ({ accountCount }) => String(accountCount) },
};

/** What a guest is called in a greeting: by the first name, or by the whole one in the order of the language. */
export function addressee({ firstName, lastName }: GuestFacts, { names }: NotificationWords): string {
  const [first, last] = [oneLine(firstName), oneLine(lastName)];
  if (first === '' || last === '') return first || last;
  if (names.address === 'given') return first;
  return wholeName(first, last, names);
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export function wholeName(
  firstName: string,
  lastName: string,
  { address, joint }: NotificationWords['names'],
): string {
  const [first, last] = [oneLine(firstName), oneLine(lastName)];
  if (first === '' || last === '') return first || last;
  // Names in Latin letters keep their order in Japanese and Chinese too.
  const isTurned = address === 'family-first' && HAN.test(first) && HAN.test(last);
  return isTurned ? `${last}${joint}${first}` : `${first} ${last}`;
}

const signInAddress = ({ signInUrl }: GuestFacts): string | undefined => webAddress(signInUrl);

function sponsorOf({ sponsor }: GuestFacts): string {
  const [name, email] = [sponsor?.name.trim() ?? '', sponsor?.email ?? ''];
  return name !== '' && email !== '' && name !== email ? `${name} (${email})` : name || email;
}

const REFERENCE = /\$(ui_[a-z_]+)\$/g;

/** As plain text; names that no table has stay as they are written. */
export function plainly<About>(template: string, variables: Variables<About>, about: About): string {
  return template.replace(REFERENCE, (written, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (!variable) return written;
    return oneLine(variable.value(about));
  });
}

/** As HTML; the template is text too, so what looks like a tag in it is none. */
export function inMarkup<About>(template: string, variables: Variables<About>, about: About): Markup {
  const pieces: string[] = [];
  let at = 0;
  for (const match of template.matchAll(REFERENCE)) {
    const [written, name = ''] = match;
    pieces.push(escaped(template.slice(at, match.index)));
    at = match.index + written.length;
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    pieces.push(variable ? valueInMarkup(variable, about) : escaped(written));
  }
  pieces.push(escaped(template.slice(at)));
  return new Markup(pieces.join(''));
}

function valueInMarkup<About>({ value, isStrong, href }: Variable<About>, about: About): string {
  const text = escaped(oneLine(value(about)));
  if (isStrong) return `<strong class="ink" style="color:#26221e;">${text}</strong>`;
  const address = href?.(about);
  return address === undefined
    ? text
    : `<a class="lnk" href="${escaped(address)}" style="color:#732a70;">${text}</a>`;
}
