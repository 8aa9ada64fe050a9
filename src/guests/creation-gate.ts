// One account made at once: judged, named, committed with the mail that tells its guest.
import { parsed, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import { isUniqueViolation, type Database } from '../database/database.ts';
import type { Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { GuestRights, GuestVerb } from '../sponsors/sponsors.ts';
import { guestInput } from './guest-input.ts';
import { guestStore } from './guest-store.ts';
import type { GuestView } from './guest.ts';
import type { Handing } from './handing-over-gate.ts';
import type { MadeGuest, Making } from './making-gate.ts';

export interface CreatedGuest {
  readonly guest: GuestView;
  /** Null where the maker may not see it. */
  readonly password: Secret | null;
  /** Whether a mail to the guest is queued. */
  readonly isMailed: boolean;
}

export interface Creation {
  create(input: unknown, by: Actor): Promise<CreatedGuest>;
}

interface CreationNeeds {
  readonly database: Database;
  readonly audit: Pick<Audit, 'record'>;
  readonly making: Making;
  readonly handing: Handing;
  readonly rightsFor: (by: Actor, verb: GuestVerb) => Promise<GuestRights>;
  readonly shown: (ids: readonly string[]) => Promise<GuestView[]>;
}

/** Somebody else took the name between the question and the insert: as rare as two clerks and one Smith. */
const MOST_TRIES = 3;

export function createCreation({
  database,
  audit,
  making,
  handing,
  rightsFor,
  shown,
}: CreationNeeds): Creation {
  return {
    async create(input, by) {
      const rights = await rightsFor(by, 'create');
      const asked = parsed(guestInput, input);
      const terms = await making.resolve(asked, rights, by);
      if (!('type' in terms)) throw unusable(terms);
      const sponsor = await handing.sponsorOf(by);
      const maker = {
        sponsorId: by.accountId ?? null,
        sponsorName: sponsor.name,
        batchId: null,
        usernamePrefix: rights.usernamePrefix,
      };
      const delivery = { ...asked.notify, email: asked.notify.email || rights.autoNotify };
      const showsPasswords = rights.verbs.has('view-passwords');
      for (let tries = 1; ; tries++) {
        const { made, refused } = await making.make([asked], terms, maker);
        if (refused[0]) throw unusable(refused[0].problems);
        const [one] = made as [MadeGuest];
        const { type, location } = terms;
        const handed = await handing.prepare(
          'guest-credentials',
          [{ guest: one.guest, type, location, password: one.password }],
          delivery,
          sponsor,
          { showsPasswords },
        );
        try {
          await database.transaction(async (tx) => {
            await guestStore(tx).add([one]);
            await handed.queue(tx);
            await audit.record(tx, by, {
              action: 'guest.create',
              subject: one.guest.username,
              after: { guestType: type.name, endsAt: one.guest.endsAt, isMailed: handed.mailed.size > 0 },
            });
          });
        } catch (error) {
          if (isUniqueViolation(error) && tries < MOST_TRIES && asked.userName === undefined) continue;
          throw isUniqueViolation(error)
            ? unusable([{ field: 'userName', problem: 'is taken; choose another one' }])
            : error;
        }
        const [guest] = (await shown([one.guest.id])) as [GuestView];
        return { guest, password: showsPasswords ? one.password : null, isMailed: handed.mailed.size > 0 };
      }
    },
  };
}

/** `lacksApi`: the groups permit it, but not by the API. */
export function verbMissing(verb: GuestVerb, { lacksApi = false } = {}): Refusal {
  const message = lacksApi
    ? `The sponsor groups that permit this (${verb}) do not permit the use of the API. Ask an administrator of guest access to permit it in one of them.`
    : `No sponsor group of yours permits this (${verb}). Ask an administrator of guest access.`;
  return new Refusal('forbidden', 'sponsor_permission_missing', message, { about: { verb, lacksApi } });
}
