// Reminders on a whole road: what was queued of them, and guests whose type tells them of their end.
import { sql } from 'kysely';
import { guestStore } from '../../src/guests/guest-store.ts';
import type { GuestView } from '../../src/guests/guests.ts';
import type { Actor } from '../../src/permissions/permissions.ts';
import { ADMIN, type TestGuests } from './guests.ts';
import type { TestRoad } from './road.ts';

export const DAY = 86_400_000;
export const HOUR = 3_600_000;

export interface Reminded {
  readonly id: string;
  readonly purpose: string;
  readonly to: string;
  readonly subject: string;
}

/** In the order in which they were queued. */
export async function reminded(
  { app }: Pick<TestRoad, 'app'>,
  lanes: readonly number[] = [2],
): Promise<Reminded[]> {
  const { rows } = await sql<Reminded>`
    select messages.id, purpose, address as "to", subject
    from messages join recipients on recipients.message = messages.id
    where lane = any(${[...lanes]}::int[]) order by queued_at, address`.execute(app.database.sql);
  return rows;
}

/** What a mail says, as text. */
export async function textOf({ app }: Pick<TestRoad, 'app'>, id: string): Promise<string> {
  return (await app.mail.content(id, ADMIN)).text ?? '';
}

/** Accounts of the type Daily are told as long before their end. */
export function withNotice(
  { app, types }: Pick<TestGuests, 'app' | 'types'>,
  before: { readonly value: number; readonly unit: string },
  more: object = {},
): Promise<unknown> {
  return app.guestTypes.change(
    types.Daily.id,
    {
      maximumDuration: { value: 30, unit: 'days' },
      defaultDuration: { value: 5, unit: 'days' },
      expiryNotice: { isEnabled: true, before, byEmail: true, ...more },
    },
    ADMIN,
  );
}

/** An account of five days that was used. */
export async function usedGuest(
  { app, clock, create }: Pick<TestGuests, 'app' | 'clock' | 'create'>,
  by: Actor,
  more: Record<string, unknown> = {},
): Promise<GuestView> {
  const { guest } = await create(by, {
    firstName: 'Mika',
    lastName: 'Tanaka',
    email: 'mika@fabrikam.example',
    ...more,
  });
  const [stored] = await guestStore(app.database.sql).find([guest.id], 'all');
  if (!stored) throw new Error('the account was not made');
  await guestStore(app.database.sql).change({ ...stored, activatedAt: clock.now() });
  return app.guests.find(guest.id, ADMIN);
}

/** The token of the link in the last notice. */
export async function tokenIn(road: Pick<TestRoad, 'app'>): Promise<string> {
  const mail = (await reminded(road)).findLast(({ purpose }) => purpose === 'guest-expiry');
  return /\/extend\/([\w-]{43})/.exec(mail ? await textOf(road, mail.id) : '')?.[1] ?? '';
}

/** A guest's request for more time, as the link of the notice makes it; answers with its id. */
export async function asksForMore(
  { database }: Pick<TestRoad['app'], 'database'>,
  guest: Pick<GuestView, 'id' | 'endsAt'>,
  wish: string,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into extension_requests (id, guest_id, token_hash, deadline, created_at, requested_at, wish)
    values (gen_random_uuid(), ${guest.id}, ${guest.id}, ${guest.endsAt}, 0, 0, ${wish}) returning id`.execute(
    database.sql,
  );
  return rows[0]?.id ?? '';
}
