// What a mail to a guest or a sponsor tells of: the kinds of mail, and the facts that go into them.
import type { Secret } from '../secrets/secrets.ts';
import type { Instant } from '../time/clock.ts';

export const GUEST_MAIL_KINDS = ['guest-credentials', 'guest-password-reset'] as const;
export type GuestMailKind = (typeof GUEST_MAIL_KINDS)[number];

export const NOTIFICATION_KINDS = [
  ...GUEST_MAIL_KINDS,
  'guest-expiry',
  'sponsor-summary',
  'extension-request',
  'password-reminder',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

export interface GuestFacts {
  readonly userName: string;
  /** Null where it is not known any more: the mail then says that the one they have stays. */
  readonly password: Secret | null;
  /** Of what nobody has told, the empty text. */
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly emailAddress: string;
  readonly phoneNumber: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly timeZone: string;
  readonly locationName: string;
  readonly ssid: string | null;
  readonly guestType: string;
  readonly personVisited: string;
  readonly reasonForVisit: string;
  /** Not null where the account counts from the first sign-in, and lasts so long. */
  readonly durationMinutes: number | null;
  readonly sponsor: { readonly name: string; readonly email: string | null } | null;
  /** Empty where there is none; anything but http and https is left out. */
  readonly signInUrl: string;
  readonly organization: string;
}

export interface SummaryFacts {
  readonly sponsorName: string;
  readonly accounts: readonly GuestFacts[];
  readonly organization: string;
  readonly portalUrl: string;
  readonly showsPasswords: boolean;
}

/** Whose password ends: what happens then, and the way out, differ. */
export type PasswordOwnerKind = 'administrator' | 'sponsor' | 'network-user';

export interface PasswordFacts {
  readonly owner: PasswordOwnerKind;
  readonly userName: string;
  /** Empty: nothing but the user name is known. */
  readonly shownAs: string;
  readonly endsAt: Instant;
  readonly timeZone: string;
  /** Where it is changed. */
  readonly link: string;
  readonly organization: string;
}

/** A guest's account that ends. */
export interface ExpiryFacts {
  readonly guest: GuestFacts;
  /** What the guest type says besides, with the variables of the account. */
  readonly text: string;
  /** Where more time is asked for. */
  readonly link: string;
}

export interface RequestFacts {
  readonly sponsorName: string;
  readonly guest: Pick<
    GuestFacts,
    'userName' | 'firstName' | 'lastName' | 'endsAt' | 'timeZone' | 'locationName'
  >;
  readonly link: string;
  readonly organization: string;
}

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
