// Acts on one or many accounts, with their preview. Each account is judged by itself, in the transaction of the change; what
// changed between the question and the answer is refused for that account alone.
import { isId, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Secret, Seal } from '../secrets/secrets.ts';
import type { GuestRights, GuestVerb } from '../sponsors/sponsors.ts';
import type { Clock } from '../time/clock.ts';
import { createActPreparation, type PreparedAct } from './act-preparation-gate.ts';
import {
  actOutcome,
  GUEST_ACTS,
  MOST_SELECTED,
  refusedOutcome,
  selectionTooLarge,
  type ActOutcome,
  type GuestActName,
} from './guest-acts.ts';
import type { GuestFilter } from './guest-filter.ts';
import { lifeAfter } from './guest-state.ts';
import { guestStore } from './guest-store.ts';
import type { StoredGuest } from './guest.ts';
import type { Handing } from './handing-over-gate.ts';
import { GUEST_PASSWORD, type Making } from './making-gate.ts';
import { guestSearchStore } from './search-store.ts';
import type { TypesAndLocations } from './viewing-gate.ts';
import { extendedTerm, isFieldProblem } from './validity.ts';

/** Ids, or all that a filter finds. */
export type GuestSelection = readonly string[] | { readonly matching: GuestFilter };

export interface ActResult {
  readonly outcomes: readonly ActOutcome[];
  /** Guests to whom a mail is queued. */
  readonly mailed: number;
  /** True where mail to guests is off and none of what was asked for goes out. */
  readonly isMailOff: boolean;
  /** New passwords by account, for whoever may see them. */
  readonly passwords: ReadonlyMap<string, Secret>;
}

export interface Acts {
  preview(name: GuestActName, selection: GuestSelection, by: Actor): Promise<readonly ActOutcome[]>;
  act(name: GuestActName, selection: GuestSelection, input: unknown, by: Actor): Promise<ActResult>;
}

interface ActNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly making: Making;
  readonly handing: Handing;
  readonly rightsFor: (by: Actor, verb: GuestVerb) => Promise<GuestRights>;
  readonly typesAndLocations: () => Promise<TypesAndLocations>;
}

export function createActs(needs: ActNeeds): Acts {
  const { database, audit, seal, clock, handing, rightsFor, typesAndLocations } = needs;
  const prepare = createActPreparation(needs);

  async function selected(selection: GuestSelection, { scope }: GuestRights): Promise<readonly string[]> {
    const ids =
      'matching' in selection
        ? await guestSearchStore(database.sql).ids(
            { scope, filter: selection.matching, now: clock.now() },
            MOST_SELECTED + 1,
          )
        : [...new Set(selection.map((id) => id.toLowerCase()))];
    if (ids.length > MOST_SELECTED) throw selectionTooLarge();
    return ids;
  }

  async function outcomesNow(
    name: GuestActName,
    ids: readonly string[],
    { scope, approvesOnlyAddressed }: GuestRights,
    by: Actor,
  ): Promise<{ outcomes: ActOutcome[]; guests: Map<string, StoredGuest> }> {
    const found = await guestStore(database.sql).find(ids.filter(isId), scope);
    const guests = new Map(found.map((guest) => [guest.id, guest]));
    const isLimited = approvesOnlyAddressed && GUEST_ACTS[name].verb === 'approve';
    const own = isLimited ? (await handing.sponsorOf(by)).email?.toLowerCase() : undefined;
    const mayJudge = ({ personVisited }: StoredGuest): boolean =>
      !isLimited || (own !== undefined && personVisited.toLowerCase() === own);
    const outcomes = ids.map((id) => {
      const guest = guests.get(id);
      return actOutcome(id, guest && mayJudge(guest) ? guest : undefined, name, clock.now());
    });
    return { outcomes, guests };
  }

  /** One account, locked. Resolves with its refusal where it cannot be done after all. */
  async function carryOut(
    tx: Transaction,
    name: GuestActName,
    guest: StoredGuest,
    prepared: PreparedAct,
    around: TypesAndLocations,
    mayView: boolean,
    by: Actor,
  ): Promise<Refusal | undefined> {
    const type = around.types.get(guest.guestTypeId);
    const location = around.locations.get(guest.locationId);
    if (!type || !location) throw new Error('an account without its type or location');
    const now = clock.now();
    const record = (before: unknown, after: unknown): Promise<void> =>
      audit.record(tx, by, { action: `guest.${name}`, subject: guest.username, before, after });
    if (name === 'delete') {
      await guestStore(tx).remove([guest.id]);
      await record({ guestType: type.name, endsAt: guest.endsAt, sponsor: guest.sponsorName }, null);
      return undefined;
    }
    if (name === 'resend') {
      await record(null, { isMailed: prepared.handed.mailed.has(guest.id) });
      return undefined;
    }
    if (name === 'reset-password') {
      const password = prepared.passwords.get(guest.id);
      if (!password) throw new Error('a password that was not prepared');
      const isTold = mayView || prepared.handed.mailed.has(guest.id);
      if (!isTold) return passwordUntold();
      await guestStore(tx).change({
        ...guest,
        passwordSealed: seal.seal(password, GUEST_PASSWORD),
        passwordHash: null,
        passwordSetAt: now,
      });
      await record(null, { isMailed: prepared.handed.mailed.has(guest.id) });
      return undefined;
    }
    const term = name === 'extend' ? extendedTerm(guest, prepared, { type, location, now }) : undefined;
    if (term && isFieldProblem(term)) return unusable([term]);
    const after = lifeAfter(guest, name, {
      now,
      timeZone: location.timeZone,
      bypassesPortal: type.bypassesPortal,
      reason: prepared.reason,
      ...(term ? { term } : {}),
    });
    await guestStore(tx).change(after);
    await record(lifeOf(guest), lifeOf(after));
    return undefined;
  }

  return {
    async preview(name, selection, by) {
      const rights = await rightsFor(by, GUEST_ACTS[name].verb);
      return (await outcomesNow(name, await selected(selection, rights), rights, by)).outcomes;
    },

    async act(name, selection, input, by) {
      const rights = await rightsFor(by, GUEST_ACTS[name].verb);
      const ids = await selected(selection, rights);
      const { outcomes, guests } = await outcomesNow(name, ids, rights, by);
      const concerned = outcomes
        .filter(({ outcome }) => outcome === 'applies')
        .flatMap(({ id }) => guests.get(id) ?? []);
      const prepared = await prepare(name, concerned, input, rights, by);
      const around = await typesAndLocations();
      const mayView = rights.verbs.has('view-passwords');
      const refusals = new Map<string, ActOutcome>();
      await database.transaction(async (tx) => {
        const locked = await guestStore(tx).lock(
          concerned.map(({ id }) => id),
          rights.scope,
        );
        const now = new Map(locked.map((guest) => [guest.id, guest]));
        for (const before of concerned) {
          const guest = now.get(before.id);
          const outcome = isUnchanged(before, guest)
            ? actOutcome(before.id, guest, name, clock.now())
            : refusedOutcome({ id: before.id, username: before.username, state: null }, changedMeanwhile());
          const refusal =
            guest && outcome.outcome === 'applies'
              ? await carryOut(tx, name, guest, prepared, around, mayView, by)
              : undefined;
          if (refusal) refusals.set(before.id, refusedOutcome(outcome, refusal));
          else if (outcome.outcome === 'refused') refusals.set(before.id, outcome);
        }
        await prepared.handed.queue(tx, new Set(refusals.keys()));
      });
      return {
        outcomes: outcomes.map((outcome) => refusals.get(outcome.id) ?? outcome),
        mailed: [...prepared.handed.mailed].filter((id) => !refusals.has(id)).length,
        isMailOff: prepared.handed.isOff,
        passwords: new Map([...prepared.passwords].filter(([id]) => mayView && !refusals.has(id))),
      };
    },
  };
}

/** What the mails that are ready say is still so. */
function isUnchanged(before: StoredGuest, guest: StoredGuest | undefined): boolean {
  return (
    guest === undefined ||
    (guest.email === before.email &&
      guest.passwordSealed === before.passwordSealed &&
      guest.endsAt === before.endsAt)
  );
}

const lifeOf = ({ endsAt, suspendedAt, suspendReason, approval }: StoredGuest) => ({
  endsAt,
  suspendedAt,
  suspendReason,
  approval,
});

/** A password that nobody learns would shut the guest out. */
function passwordUntold(): Refusal {
  return new Refusal(
    'conflict',
    'guest_password_untold',
    'Nobody would learn the new password: no sponsor group of yours lets you see it, and it is not mailed to the guest. Have it mailed to a guest with an address; where mail to guests is off, ask an administrator to turn it on.',
  );
}

function changedMeanwhile(): Refusal {
  return new Refusal(
    'conflict',
    'guest_changed_meanwhile',
    'Somebody else has changed the account just now. Load the list again and repeat it.',
  );
}
