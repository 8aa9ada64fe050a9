// What the guest portal asks: is it this guest, and may they in now; and the guest's own change of password. A wrong name and
// a wrong password get one answer after the same work; only who knows the password learns how the account stands.
import { timingSafeEqual } from 'node:crypto';
import type { Hashing } from '../accounts/accounts.ts';
import { unusable } from '../accounts/accounts.ts';
import type { Database } from '../database/database.ts';
import { zoned, type GuestTypes } from '../guest-types/guest-types.ts';
import { Secret, type Seal } from '../secrets/secrets.ts';
import type { Clock } from '../time/clock.ts';
import { isWithinAccess } from './access-window.ts';
import { guestStateOf, lifeAfter, mayHappen, type GuestState } from './guest-state.ts';
import { guestStore } from './guest-store.ts';
import type { StoredGuest } from './guest.ts';
import { GUEST_PASSWORD, type Making } from './making-gate.ts';
import { guestNameKey } from './username.ts';

export type GuestSignInResult =
  | { readonly outcome: 'signed-in'; readonly guestId: string; readonly isFirst: boolean }
  | { readonly outcome: 'refused' }
  /** The password was right. */
  | { readonly outcome: 'state'; readonly state: GuestState }
  | { readonly outcome: 'not-yet' | 'not-now' };

export interface GuestSignIn {
  attempt(username: string, password: Secret): Promise<GuestSignInResult>;
  /** From then on nobody else knows it: it can be reset, and neither seen nor sent. */
  changeOwnPassword(guestId: string, current: Secret, next: Secret): Promise<'changed' | 'refused'>;
}

interface GuestSignInNeeds {
  readonly database: Database;
  readonly guestTypes: GuestTypes;
  readonly hashing: Hashing;
  readonly making: Making;
  readonly seal: Seal;
  readonly clock: Clock;
}

export function createGuestSignIn({
  database,
  guestTypes,
  hashing,
  making,
  seal,
  clock,
}: GuestSignInNeeds): GuestSignIn {
  /** Until the hash is made, the sealed one decides; the time that a hash takes is spent all the same. */
  async function matches(guest: StoredGuest | undefined, password: Secret): Promise<boolean> {
    if (guest?.passwordHash) return hashing.verify(password, guest.passwordHash);
    await hashing.verifyNothing(new Secret(''));
    if (!guest || guest.passwordSealed === null) return false;
    const [known, given] = [seal.open(guest.passwordSealed, GUEST_PASSWORD), password].map((secret) =>
      Buffer.from(seal.digest(secret.reveal(), GUEST_PASSWORD)),
    ) as [Buffer, Buffer];
    return timingSafeEqual(known, given);
  }

  return {
    async attempt(username, password) {
      const guest = await guestStore(database.sql).findByUsernameKey(guestNameKey(username));
      if (!(await matches(guest, password)) || !guest) return { outcome: 'refused' };
      const type = await guestTypes.find(guest.guestTypeId);
      const { timeZone } = await guestTypes.locations.find(guest.locationId);
      return database.transaction(async (tx): Promise<GuestSignInResult> => {
        const [locked] = await guestStore(tx).lock([guest.id], 'all');
        if (locked?.passwordSetAt !== guest.passwordSetAt) return { outcome: 'refused' };
        const now = clock.now();
        const state = guestStateOf(locked, now);
        if (!mayHappen('sign-in', state)) return { outcome: 'state', state };
        if (now < locked.startsAt) return { outcome: 'not-yet' };
        if (!isWithinAccess(type.accessWindows, zoned(now, timeZone))) return { outcome: 'not-now' };
        const after = lifeAfter(locked, 'sign-in', { now, timeZone, bypassesPortal: type.bypassesPortal });
        if (after.activatedAt !== locked.activatedAt) await guestStore(tx).change(after);
        return { outcome: 'signed-in', guestId: guest.id, isFirst: locked.activatedAt === null };
      });
    },
    async changeOwnPassword(guestId, current, next) {
      const [guest] = await guestStore(database.sql).find([guestId], 'all');
      if (!(await matches(guest, current))) return 'refused';
      const accepted = await making.newPassword(next);
      if (!(accepted instanceof Secret)) throw unusable([accepted]);
      const passwordHash = await hashing.hash(accepted);
      return database.transaction(async (tx) => {
        const [locked] = await guestStore(tx).lock([guestId], 'all');
        if (!locked || locked.passwordSetAt !== guest?.passwordSetAt) return 'refused';
        await guestStore(tx).change({
          ...locked,
          passwordSealed: null,
          passwordHash,
          passwordSetAt: clock.now(),
        });
        return 'changed';
      });
    },
  };
}
