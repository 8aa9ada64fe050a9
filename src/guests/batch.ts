// Many accounts at once: begun, worked off in parts, told as a notice. A part is committed whole, so that after a crash the
// batch goes on where it was. Pure.
import type { Duration } from '../guest-types/guest-types.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';
import { may, type Actor } from '../permissions/permissions.ts';
import type { Instant } from '../time/clock.ts';
import type { Delivery, ImportedGuest } from './guest-input.ts';
import type { Sponsor } from './handing-over-gate.ts';

export type BatchKind = 'random' | 'import';

/** As many as are named, sealed, written and mailed in some hundred milliseconds, which is what a crash repeats. */
const ROWS_IN_PART = 100;

/** What the accounts of a batch have in common, resolved when it was begun. */
export interface BatchTerms {
  readonly guestTypeId: string;
  readonly locationId: string;
  readonly ssid: string | null;
  readonly language: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly duration: Duration | null;
  readonly usernamePrefix: string;
  readonly notify: Delivery;
  readonly sponsor: Sponsor;
  readonly showsPasswords: boolean;
}

export interface BatchPart {
  /** The place of its first row in the whole. */
  readonly from: number;
  readonly guests: readonly ImportedGuest[];
}

export interface RowProblem {
  /** From 1, as the rows were given. */
  readonly row: number;
  readonly problems: readonly FieldProblem[];
}

export type MailRefusal = Pick<Refusal, 'code' | 'message' | 'about'>;

export interface Batch {
  readonly id: string;
  readonly kind: BatchKind;
  readonly sponsorId: string | null;
  readonly begunBy: Pick<Actor, 'kind' | 'name'> & Partial<Pick<Actor, 'id' | 'address'>>;
  readonly createdAt: Instant;
  /** Null while it is worked on. */
  readonly endedAt: Instant | null;
  readonly total: number;
  readonly created: number;
  readonly mailed: number;
  /** Rows that were not made. */
  readonly failed: number;
  readonly problems: readonly RowProblem[];
  /** Why mail that was asked for did not go out; null where all of it did. */
  readonly mailRefusal: MailRefusal | null;
  readonly terms: BatchTerms;
}

/** In a list: the reasons of 10,000 rows are a megabyte. */
export type ListedBatch = Omit<Batch, 'problems'>;

export const isOwn = ({ sponsorId }: Pick<Batch, 'sponsorId'>, by: Actor): boolean =>
  by.accountId !== undefined && sponsorId === by.accountId;

export const mayDismiss = (batch: Pick<Batch, 'sponsorId'>, by: Actor): boolean =>
  isOwn(batch, by) || may(by, 'guests.manage');

const NOBODY: ImportedGuest = {
  firstName: '',
  lastName: '',
  company: '',
  email: '',
  phone: '',
  personVisited: '',
  reasonForVisit: '',
  customFields: {},
  usesPhoneAsUserName: false,
};

/** Those whom a batch is for, with the custom fields that all of it has; what a guest has of their own counts. */
export function withSharedFields(
  guests: readonly ImportedGuest[] | number,
  shared: Readonly<Record<string, string>>,
): ImportedGuest[] {
  const all = typeof guests === 'number' ? Array.from({ length: guests }, () => NOBODY) : guests;
  return all.map((guest) => ({ ...guest, customFields: { ...shared, ...guest.customFields } }));
}

export function batchParts(all: readonly ImportedGuest[]): BatchPart[] {
  const parts: BatchPart[] = [];
  for (let from = 0; from < all.length; from += ROWS_IN_PART)
    parts.push({ from, guests: all.slice(from, from + ROWS_IN_PART) });
  return parts;
}

export function noBatch(): Refusal {
  return new Refusal(
    'not_found',
    'guest_batch_not_found',
    'There is no such notice (any more). Look at the list of notices.',
  );
}
