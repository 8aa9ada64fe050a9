// What an act needs before its transaction: its input checked, passwords opened or made, mails composed.
import { parsed, unusable } from '../accounts/accounts.ts';
import type { Duration } from '../guest-types/guest-types.ts';
import type { Actor } from '../permissions/permissions.ts';
import { Secret, type Seal } from '../secrets/secrets.ts';
import type { GuestRights } from '../sponsors/sponsors.ts';
import type { GuestActName } from './guest-acts.ts';
import type { StoredGuest } from './guest.ts';
import { delivery, extensionInput, suspensionInput, type Delivery } from './guest-input.ts';
import { NO_HANDING_OVER, type Handing, type HandingOver } from './handing-over-gate.ts';
import { GUEST_PASSWORD, type Making } from './making-gate.ts';
import type { TypesAndLocations } from './viewing-gate.ts';

/** What the act is to do, checked; and what it has prepared for each account before the transaction. */
export interface PreparedAct {
  readonly reason: string;
  readonly until?: string | undefined;
  readonly by?: Duration | undefined;
  readonly passwords: ReadonlyMap<string, Secret>;
  readonly handed: HandingOver;
}

export type ActPreparation = (
  name: GuestActName,
  guests: readonly StoredGuest[],
  input: unknown,
  rights: GuestRights,
  by: Actor,
) => Promise<PreparedAct>;

interface PreparationNeeds {
  readonly seal: Seal;
  readonly making: Making;
  readonly handing: Handing;
  readonly typesAndLocations: () => Promise<TypesAndLocations>;
}

export function createActPreparation({
  seal,
  making,
  handing,
  typesAndLocations,
}: PreparationNeeds): ActPreparation {
  async function withPasswords(
    name: 'resend' | 'reset-password',
    guests: readonly StoredGuest[],
    asked: Delivery,
    rights: GuestRights,
    by: Actor,
  ): Promise<PreparedAct> {
    const passwords = new Map<string, Secret>();
    for (const { id, passwordSealed } of guests) {
      const password =
        name === 'resend' && passwordSealed !== null
          ? seal.open(passwordSealed, GUEST_PASSWORD)
          : await making.newPassword(undefined);
      if (password instanceof Secret) passwords.set(id, password);
    }
    const { types, locations } = await typesAndLocations();
    const kind = name === 'resend' ? 'guest-credentials' : 'guest-password-reset';
    const toHandOver = guests.flatMap((guest) => {
      const type = types.get(guest.guestTypeId);
      const location = locations.get(guest.locationId);
      return type && location ? [{ guest, type, location, password: passwords.get(guest.id) ?? null }] : [];
    });
    const handed = await handing.prepare(kind, toHandOver, asked, await handing.sponsorOf(by), {
      showsPasswords: rights.verbs.has('view-passwords'),
    });
    return { reason: '', passwords, handed };
  }

  return async (name, guests, input, rights, by) => {
    if (name === 'extend') {
      const asked = parsed(extensionInput, input ?? {});
      return { reason: '', ...asked, passwords: new Map(), handed: NO_HANDING_OVER };
    }
    if (name === 'suspend') {
      const { reason } = parsed(suspensionInput, input ?? {});
      if (reason === '' && rights.suspendNeedsReason)
        throw unusable([{ field: 'reason', problem: 'must be given' }]);
      return { reason, passwords: new Map(), handed: NO_HANDING_OVER };
    }
    if (name === 'resend' || name === 'reset-password')
      return withPasswords(name, guests, parsed(delivery, input ?? {}), rights, by);
    return { reason: '', passwords: new Map(), handed: NO_HANDING_OVER };
  };
}
