// SQL of guest accounts, one by one. Whose accounts may be seen is part of every question.
import type { Selectable } from 'kysely';
import type { Sql, Transaction } from '../database/database.ts';
import type { Duration } from '../guest-types/guest-types.ts';
import type { GuestScope } from '../sponsors/sponsors.ts';
import type { Instant } from '../time/clock.ts';
import type { StoredGuest } from './guest.ts';

export type GuestRow = {
  id: string;
  username: string;
  username_key: string;
  first_name: string;
  last_name: string;
  company: string;
  email: string;
  phone: string;
  language: string;
  reason_for_visit: string;
  person_visited: string;
  custom_fields: unknown;
  guest_type_id: string;
  location_id: string;
  ssid: string | null;
  sponsor_id: string | null;
  sponsor_name: string;
  batch_id: string | null;
  created_at: Instant;
  starts_at: Instant;
  ends_at: Instant;
  duration: unknown;
  approval: string | null;
  activated_at: Instant | null;
  suspended_at: Instant | null;
  suspend_reason: string;
  password_sealed: string | null;
  password_hash: string | null;
  password_set_at: Instant;
};

export type GuestTables = { guests: GuestRow };

/** Values of a row are parameters of the statement, of which there are 65,535 at most; and a statement should stay readable in a log. */
export const ROWS_AT_ONCE = 200;

export function guestStore(db: Sql | Transaction) {
  const sql = db.withTables<GuestTables>();
  const selected = (ids: readonly string[], scope: GuestScope) => {
    const query = sql
      .selectFrom('guests')
      .selectAll()
      .where('id', 'in', [...ids])
      .orderBy('id');
    return scope === 'all' ? query : query.where('sponsor_id', 'in', [...scope.sponsorIds]);
  };
  return {
    async find(ids: readonly string[], scope: GuestScope): Promise<StoredGuest[]> {
      return ids.length === 0 ? [] : (await selected(ids, scope).execute()).map(fromRow);
    },
    /** Held until the transaction ends; always in one order, so that two selections never wait for one another. */
    async lock(ids: readonly string[], scope: GuestScope): Promise<StoredGuest[]> {
      return ids.length === 0 ? [] : (await selected(ids, scope).forUpdate().execute()).map(fromRow);
    },
    async findByUsernameKey(key: string): Promise<StoredGuest | undefined> {
      const row = await sql
        .selectFrom('guests')
        .selectAll()
        .where('username_key', '=', key)
        .executeTakeFirst();
      return row && fromRow(row);
    },
    async takenKeys(keys: readonly string[]): Promise<Set<string>> {
      if (keys.length === 0) return new Set();
      const rows = await sql
        .selectFrom('guests')
        .select('username_key')
        .where('username_key', 'in', [...keys])
        .execute();
      return new Set(rows.map(({ username_key }) => username_key));
    },
    /** Throws PostgreSQL's unique_violation where a user name was taken meanwhile. */
    async add(
      guests: readonly { readonly guest: StoredGuest; readonly usernameKey: string }[],
    ): Promise<void> {
      const rows = guests.map(({ guest, usernameKey }) => ({ ...toRow(guest), username_key: usernameKey }));
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
        await sql
          .insertInto('guests')
          .values(rows.slice(from, from + ROWS_AT_ONCE))
          .execute();
    },
    async change(guest: StoredGuest): Promise<void> {
      await sql.updateTable('guests').set(toRow(guest)).where('id', '=', guest.id).execute();
    },
    async remove(ids: readonly string[]): Promise<void> {
      if (ids.length > 0)
        await sql
          .deleteFrom('guests')
          .where('id', 'in', [...ids])
          .execute();
    },
    async ofBatch(batchId: string, limit: number): Promise<StoredGuest[]> {
      const rows = await sql
        .selectFrom('guests')
        .selectAll()
        .where('batch_id', '=', batchId)
        .orderBy('created_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(fromRow);
    },
    /** Those whose password has no hash yet, the oldest first. */
    async unhashed(limit: number): Promise<Pick<StoredGuest, 'id' | 'passwordSealed'>[]> {
      const rows = await sql
        .selectFrom('guests')
        .select(['id', 'password_sealed'])
        .where('password_hash', 'is', null)
        .orderBy('created_at')
        .limit(limit)
        .execute();
      return rows.map(({ id, password_sealed }) => ({ id, passwordSealed: password_sealed }));
    },
    /** Unless the password has changed meanwhile. */
    async setHash(id: string, sealed: string, hash: string): Promise<void> {
      await sql
        .updateTable('guests')
        .set({ password_hash: hash })
        .where('id', '=', id)
        .where('password_sealed', '=', sealed)
        .where('password_hash', 'is', null)
        .execute();
    },
    /** Those that have expired, are not suspended, and ended before; the ids of those that went. */
    async purge(endedBefore: Instant, limit: number): Promise<{ id: string; username: string }[]> {
      return sql
        .deleteFrom('guests')
        .where('id', 'in', (inner) =>
          inner
            .selectFrom('guests')
            .select('id')
            .where('ends_at', '<=', endedBefore)
            .where('suspended_at', 'is', null)
            .orderBy('ends_at')
            .limit(limit)
            .forUpdate()
            .skipLocked(),
        )
        .returning(['id', 'username'])
        .execute();
    },
  };
}

export function fromRow(row: Selectable<GuestRow>): StoredGuest {
  return {
    id: row.id,
    username: row.username,
    firstName: row.first_name,
    lastName: row.last_name,
    company: row.company,
    email: row.email,
    phone: row.phone,
    language: row.language,
    reasonForVisit: row.reason_for_visit,
    personVisited: row.person_visited,
    customFields: row.custom_fields as Record<string, string>,
    guestTypeId: row.guest_type_id,
    locationId: row.location_id,
    ssid: row.ssid,
    sponsorId: row.sponsor_id,
    sponsorName: row.sponsor_name,
    batchId: row.batch_id,
    createdAt: row.created_at,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    duration: row.duration as Duration | null,
    approval: row.approval as StoredGuest['approval'],
    activatedAt: row.activated_at,
    suspendedAt: row.suspended_at,
    suspendReason: row.suspend_reason,
    passwordSealed: row.password_sealed,
    passwordHash: row.password_hash,
    passwordSetAt: row.password_set_at,
  };
}

function toRow(guest: StoredGuest): Omit<GuestRow, 'username_key'> {
  return {
    id: guest.id,
    username: guest.username,
    first_name: guest.firstName,
    last_name: guest.lastName,
    company: guest.company,
    email: guest.email,
    phone: guest.phone,
    language: guest.language,
    reason_for_visit: guest.reasonForVisit,
    person_visited: guest.personVisited,
    custom_fields: JSON.stringify(guest.customFields),
    guest_type_id: guest.guestTypeId,
    location_id: guest.locationId,
    ssid: guest.ssid,
    sponsor_id: guest.sponsorId,
    sponsor_name: guest.sponsorName,
    batch_id: guest.batchId,
    created_at: guest.createdAt,
    starts_at: guest.startsAt,
    ends_at: guest.endsAt,
    duration: guest.duration === null ? null : JSON.stringify(guest.duration),
    approval: guest.approval,
    activated_at: guest.activatedAt,
    suspended_at: guest.suspendedAt,
    suspend_reason: guest.suspendReason,
    password_sealed: guest.passwordSealed,
    password_hash: guest.passwordHash,
    password_set_at: guest.passwordSetAt,
  };
}
