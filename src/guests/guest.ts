// A guest account: what is known of the guest, what the account is, and as whom it is shown. Pure.
import type { GuestType, Location } from '../guest-types/guest-types.ts';
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import { guestStateOf, type GuestLife, type GuestState } from './guest-state.ts';

/** What is told about the person. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly email: string;
  readonly phone: string;
  readonly personVisited: string;
  readonly reasonForVisit: string;
}

export interface Guest extends Person, GuestLife {
  readonly id: string;
  readonly username: string;
  readonly language: string;
  readonly customFields: Readonly<Record<string, string>>;
  readonly guestTypeId: string;
  readonly locationId: string;
  readonly ssid: string | null;
  /** Null: the account that made it is gone, or it was made by a command. */
  readonly sponsorId: string | null;
  readonly sponsorName: string;
  readonly batchId: string | null;
  readonly createdAt: Instant;
}

/** As it is stored: with its password. */
export interface StoredGuest extends Guest {
  /** Sealed, for whoever may see or send it; null once the guest has one that nobody else knows. */
  readonly passwordSealed: string | null;
  /** Null: not made yet (guest-hashing-loop.ts); then the sealed one decides. */
  readonly passwordHash: string | null;
  readonly passwordSetAt: Instant;
}

export interface GuestView extends Omit<Guest, 'guestTypeId' | 'locationId'> {
  readonly state: GuestState;
  readonly guestType: Pick<GuestType, 'id' | 'name'>;
  readonly location: Location;
  /** Whether the password is still known here, to be seen or sent. */
  readonly hasKnownPassword: boolean;
}

/** Without its password. */
export function shownGuest(
  stored: StoredGuest,
  type: Pick<GuestType, 'id' | 'name'>,
  location: Location,
  now: Instant,
): GuestView {
  return {
    id: stored.id,
    username: stored.username,
    state: guestStateOf(stored, now),
    firstName: stored.firstName,
    lastName: stored.lastName,
    company: stored.company,
    email: stored.email,
    phone: stored.phone,
    personVisited: stored.personVisited,
    reasonForVisit: stored.reasonForVisit,
    customFields: stored.customFields,
    language: stored.language,
    ssid: stored.ssid,
    guestType: { id: type.id, name: type.name },
    location,
    sponsorId: stored.sponsorId,
    sponsorName: stored.sponsorName,
    batchId: stored.batchId,
    createdAt: stored.createdAt,
    startsAt: stored.startsAt,
    endsAt: stored.endsAt,
    duration: stored.duration,
    approval: stored.approval,
    activatedAt: stored.activatedAt,
    suspendedAt: stored.suspendedAt,
    suspendReason: stored.suspendReason,
    hasKnownPassword: stored.passwordSealed !== null,
  };
}

export function guestNotFound(): Refusal {
  return new Refusal(
    'not_found',
    'guest_not_found',
    'There is no such guest account, or it is not one of yours. Look at the list of accounts.',
  );
}
