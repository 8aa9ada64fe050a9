// What a network user is, and how one stands: told from facts and the time, never stored. Pure.
import { passwordEndsAt } from '../accounts/accounts.ts';
import type { Language } from '../languages/languages.ts';
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import type { NetworkUserPolicy } from './network-user-policy.ts';

export interface NetworkUser {
  readonly id: string;
  readonly name: string;
  readonly firstName: string;
  readonly lastName: string;
  /** By which the reminder addresses the user; '' where it is by the name. */
  readonly nameAlias: string;
  readonly email: string | null;
  readonly description: string;
  readonly group: string;
  /** Of the mail; null: nobody has said. */
  readonly language: Language | null;
  readonly isDisabled: boolean;
  /** `internal`, or by what name it is known that the password is kept elsewhere. */
  readonly passwordStore: string;
  /** Null where there is no password here. */
  readonly passwordChangedAt: Instant | null;
  readonly passwordNeverExpires: boolean;
  /** Somebody else has seen the password. */
  readonly mustChangePassword: boolean;
  /** `2027-03-15`: the last day of the account. */
  readonly accountExpiresOn: string | null;
  readonly createdAt: Instant;
  readonly createdBy: string;
}

/** With what nobody is shown. */
export interface StoredNetworkUser extends NetworkUser {
  readonly passwordHash: string | null;
  /** The newest first. */
  readonly formerPasswordHashes: readonly string[];
}

export const INTERNAL = 'internal';

/** The first that holds is told: who has disabled an account wants to see that, whatever ended in the meantime. */
export const NETWORK_USER_STATES = ['disabled', 'account-expired', 'password-expired', 'enabled'] as const;
export type NetworkUserState = (typeof NETWORK_USER_STATES)[number];

/** The time as the states need it, with what decides how long passwords last. */
export interface Moment {
  readonly now: Instant;
  /** By the calendar of the server: accounts end with a day, passwords at an instant. */
  readonly today: string;
  readonly policy: Pick<NetworkUserPolicy, 'lifetimeDays'>;
}

export interface NetworkUserView extends NetworkUser {
  readonly state: NetworkUserState;
  /** Null: it does not end, or there is none here. */
  readonly passwordEndsAt: Instant | null;
}

export function networkUserStateOf(
  user: Pick<
    NetworkUser,
    'isDisabled' | 'accountExpiresOn' | 'passwordStore' | 'passwordChangedAt' | 'passwordNeverExpires'
  >,
  moment: Moment,
): NetworkUserState {
  if (user.isDisabled) return 'disabled';
  if (user.accountExpiresOn !== null && user.accountExpiresOn < moment.today) return 'account-expired';
  const endsAt = endOfPassword(user, moment.policy);
  return endsAt !== null && endsAt <= moment.now ? 'password-expired' : 'enabled';
}

/** Null: it does not end, or there is none here. */
export function endOfPassword(
  { passwordStore, passwordChangedAt, passwordNeverExpires }: EndingFacts,
  policy: Pick<NetworkUserPolicy, 'lifetimeDays'>,
): Instant | null {
  if (passwordStore !== INTERNAL || passwordChangedAt === null || passwordNeverExpires) return null;
  return passwordEndsAt(passwordChangedAt, policy);
}

type EndingFacts = Pick<NetworkUser, 'passwordStore' | 'passwordChangedAt' | 'passwordNeverExpires'>;

export function dayIn(timeZone: string, now: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** How a mail addresses the user. */
export function shownAs({
  name,
  firstName,
  lastName,
  nameAlias,
}: Pick<NetworkUser, 'name' | 'firstName' | 'lastName' | 'nameAlias'>): string {
  return nameAlias || [firstName, lastName].filter(Boolean).join(' ') || name;
}

/** Without what nobody is shown. */
export function shownNetworkUser({
  passwordHash: _,
  formerPasswordHashes: __,
  ...shown
}: StoredNetworkUser): NetworkUser {
  return shown;
}

export function viewOf(user: StoredNetworkUser, moment: Moment): NetworkUserView {
  return {
    ...shownNetworkUser(user),
    state: networkUserStateOf(user, moment),
    passwordEndsAt: endOfPassword(user, moment.policy),
  };
}

export function networkUserNotFound(): Refusal {
  return new Refusal(
    'not_found',
    'network_user_not_found',
    'There is no such network user (any more). Look at the list, or run "foyer users list".',
  );
}
