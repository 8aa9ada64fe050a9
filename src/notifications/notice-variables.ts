// The variables of mails about an end: those of a guest account, and what stands for them where the mail is about a password
// or a request. Pure.
import type { NotificationWords } from '../languages/languages.ts';
import { oneLine } from './clean-text.ts';
import type { PasswordFacts, RequestFacts } from './facts.ts';
import type { MailDates } from './mail-dates.ts';
import { GUEST_VARIABLES, type AboutGuest, type Variables } from './variables.ts';

/** The end as a subject has room for it. */
export const EXPIRY_VARIABLES: Variables<AboutGuest> = {
  ...GUEST_VARIABLES,
  ui_end_short: { value: ({ facts, dates }) => dates.short(facts.endsAt) },
};

export interface AboutPassword {
  readonly facts: PasswordFacts;
  readonly words: NotificationWords;
  readonly dates: MailDates;
}

export const PASSWORD_VARIABLES: Variables<AboutPassword> = {
  ui_user_name: { value: ({ facts }) => facts.userName, isStrong: true },
  ui_addressee: { value: ({ facts }) => facts.shownAs },
  ui_end_date_time: { value: ({ facts, dates }) => dates.full(facts.endsAt), isStrong: true },
  ui_end_short: { value: ({ facts, dates }) => dates.short(facts.endsAt) },
  ui_time_zone: { value: ({ facts, dates }) => dates.offset(facts.endsAt) },
  ui_organization: { value: ({ facts }) => facts.organization },
};

export interface AboutRequest {
  readonly facts: RequestFacts;
  readonly dates: MailDates;
}

export const REQUEST_VARIABLES: Variables<AboutRequest> = {
  ui_user_name: { value: ({ facts }) => facts.guest.userName },
  ui_addressee: { value: ({ facts }) => facts.sponsorName },
  ui_end_date_time: { value: ({ facts, dates }) => dates.full(facts.guest.endsAt) },
  ui_time_zone: {
    value: ({ facts, dates }) => oneLine(facts.guest.locationName) || dates.offset(facts.guest.endsAt),
  },
};
