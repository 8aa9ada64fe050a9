// Batches: begun by whoever may, worked off part by part by whichever process is there, and told to the sponsor as a notice.
import { isId, parsed, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import type { GuestTypes } from '../guest-types/guest-types.ts';
import { may, type Actor } from '../permissions/permissions.ts';
import type { Secret } from '../secrets/secrets.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';
import { type Seal } from '../secrets/secrets.ts';
import type { Settings } from '../settings/settings.ts';
import type { GuestRights, GuestVerb } from '../sponsors/sponsors.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { batchParts, noBatch, withSharedFields, type Batch, type BatchPart } from './batch.ts';
import { batchStore } from './batch-store.ts';
import { isNameTaken } from './creation-gate.ts';
import { batchInput } from './guest-input.ts';
import { guestStore } from './guest-store.ts';
import type { GuestView } from './guest.ts';
import { NO_HANDING_OVER, type Handing, type HandingOver } from './handing-over-gate.ts';
import { GUEST_PASSWORD, type Making } from './making-gate.ts';
import { prefixProblem } from './username.ts';

export const BATCH_CHANNEL = 'guest-batches';

/** As many as a notice shows (ise.md §13.2); the rest is found on Manage Accounts. */
export const SHOWN_IN_NOTICE = 50;
const MOST_NOTICES = 200;
/** Longer than a part can take, on a machine that is busy: a process that was killed is replaced after so long. */
const LEASE_MS = 60_000;
const MOST_TRIES = 3;

export interface Notice extends Batch {
  /** The first that were made, with their passwords for whoever may see them. */
  readonly guests: readonly { readonly guest: GuestView; readonly password: Secret | null }[];
}

export interface Batches {
  /**
   * Resolves with it once it is committed; `work` or the loop does the rest. Under an id that the caller gives, a form
   * that is sent twice begins one batch.
   */
  begin(input: unknown, by: Actor, id?: string): Promise<Batch>;
  /** Works on it here and now, until it has ended or the time is up. */
  work(id: string | undefined, until?: Instant): Promise<boolean>;
  list(by: Actor): Promise<Batch[]>;
  notice(id: string, by: Actor): Promise<Notice>;
  dismiss(id: string, by: Actor): Promise<void>;
}

interface BatchNeeds {
  readonly database: Database;
  readonly settings: Pick<Settings, 'sealed' | 'opened'>;
  readonly audit: Pick<Audit, 'record'>;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly guestTypes: GuestTypes;
  readonly making: Making;
  readonly handing: Handing;
  readonly rightsFor: (by: Actor, verb: GuestVerb) => Promise<GuestRights>;
  readonly shown: (ids: readonly string[]) => Promise<GuestView[]>;
}

const PART = 'guest batch';

export function createBatches(needs: BatchNeeds): Batches {
  const { database, settings, audit, seal, clock, newId, guestTypes, making, handing, rightsFor, shown } =
    needs;

  async function workOnPart(batch: Batch, place: number, rows: unknown): Promise<void> {
    const part = settings.opened(rows, PART) as BatchPart;
    const { terms } = batch;
    const type = await guestTypes.find(terms.guestTypeId);
    const location = await guestTypes.locations.find(terms.locationId);
    const { ssid, language, startsAt, endsAt, duration } = terms;
    const resolved = { type, location, ssid, language, term: { startsAt, endsAt, duration } };
    const maker = {
      sponsorId: batch.sponsorId,
      sponsorName: terms.sponsor.name,
      batchId: batch.id,
      usernamePrefix: terms.usernamePrefix,
    };
    const { made, refused } = await making.make(part.guests, resolved, maker);
    const handed = await handing.prepare(
      'guest-credentials',
      made.map(({ guest, password }) => ({ guest, type, location, password })),
      { ...terms.notify, summary: false },
      terms.sponsor,
      { showsPasswords: terms.showsPasswords, isOneOfMany: true },
    );
    await database.transaction(async (tx) => {
      if (!(await batchStore(tx).takePart(batch.id, place))) return;
      await guestStore(tx).add(made);
      await handed.queue(tx);
      await batchStore(tx).progress(batch.id, {
        created: made.length,
        mailed: handed.mailed.size,
        problems: refused.map(({ place: at, problems }) => ({ row: part.from + at + 1, problems })),
      });
      const by = { ...batch.begunBy, permissions: new Set<never>() };
      await audit.record(tx, by, {
        action: 'guest.create-batch',
        subject: batch.id,
        after: {
          guestType: type.name,
          created: made.length,
          refused: refused.length,
          mailed: handed.mailed.size,
          first: made[0]?.guest.username ?? null,
          last: made.at(-1)?.guest.username ?? null,
        },
      });
    });
  }

  async function leaveOut(batch: Batch, place: number, rows: unknown, refusal: Refusal): Promise<void> {
    const { from, guests } = settings.opened(rows, PART) as BatchPart;
    const problems = refusal.problems.length > 0 ? refusal.problems : [refusedAs(refusal)];
    await database.transaction(async (tx) => {
      if (!(await batchStore(tx).takePart(batch.id, place))) return;
      await batchStore(tx).progress(batch.id, {
        created: 0,
        mailed: 0,
        problems: guests.map((_, at) => ({ row: from + at + 1, problems })),
      });
    });
  }

  /** The summary goes out with the end, in its transaction. */
  async function end(batch: Batch): Promise<void> {
    const { terms } = batch;
    const guests = terms.notify.summary ? await guestStore(database.sql).ofBatch(batch.id, batch.total) : [];
    if (guests.length === 0) return close(batch, NO_HANDING_OVER);
    const type = await guestTypes.find(terms.guestTypeId);
    const location = await guestTypes.locations.find(terms.locationId);
    const handed = await handing.prepare(
      'guest-credentials',
      guests.map((guest) => ({
        guest,
        type,
        location,
        password: guest.passwordSealed === null ? null : seal.open(guest.passwordSealed, GUEST_PASSWORD),
      })),
      { ...terms.notify, email: false },
      terms.sponsor,
      { showsPasswords: terms.showsPasswords },
    );
    await close(batch, handed);
  }

  async function close(batch: Batch, handed: HandingOver): Promise<void> {
    await database.transaction(async (tx) => {
      await handed.queue(tx);
      await batchStore(tx).end(batch.id, clock.now());
      await database.notify(tx, BATCH_CHANNEL);
    });
  }

  async function visible(id: string, by: Actor): Promise<Batch> {
    const batch = isId(id) ? await batchStore(database.sql).find(id) : undefined;
    const isOwn = by.accountId !== undefined && batch?.sponsorId === by.accountId;
    if (!batch || !(isOwn || seesAll(by))) throw noBatch();
    return batch;
  }

  return {
    async begin(input, by, id = newId()) {
      const asked = parsed(batchInput, input);
      const kind = asked.guests ? 'import' : 'random';
      const rights = await rightsFor(by, kind === 'import' ? 'import' : 'create-random');
      const wanted = asked.guests ?? asked.count;
      if (wanted === undefined) throw unusable([{ field: 'count', problem: 'must be given' }]);
      const total = typeof wanted === 'number' ? wanted : wanted.length;
      const limit = kind === 'import' ? rights.importLimit : rights.randomLimit;
      const field = kind === 'import' ? 'guests' : 'count';
      if (total > limit) throw unusable([{ field, problem: `can be ${limit} at once at most` }]);
      if (!isId(id)) throw noBatch();
      if (total === 0) throw unusable([{ field, problem: 'must not be empty' }]);
      const prefix = prefixFor(asked.usernamePrefix, rights);
      const terms = await making.resolve(asked, rights, by);
      if (!('type' in terms)) throw unusable(terms);
      const batch: Batch = {
        id,
        kind,
        sponsorId: by.accountId ?? null,
        begunBy: {
          kind: by.kind,
          name: by.name,
          ...(by.id === undefined ? {} : { id: by.id }),
          ...(by.address === undefined ? {} : { address: by.address }),
        },
        createdAt: clock.now(),
        endedAt: null,
        total,
        created: 0,
        mailed: 0,
        problems: [],
        terms: {
          guestTypeId: terms.type.id,
          locationId: terms.location.id,
          ssid: terms.ssid,
          language: terms.language,
          ...terms.term,
          usernamePrefix: prefix,
          notify: { ...asked.notify, email: asked.notify.email || rights.autoNotify },
          sponsor: await handing.sponsorOf(by),
          showsPasswords: rights.verbs.has('view-passwords'),
        },
      };
      const parts = batchParts(withSharedFields(wanted, asked.customFields)).map((part) =>
        settings.sealed(part, PART),
      );
      try {
        await database.transaction(async (tx) => {
          await batchStore(tx).add(batch, parts);
          await database.notify(tx, BATCH_CHANNEL);
        });
      } catch (error) {
        if (isNameTaken(error)) return visible(id, by);
        throw error;
      }
      return batch;
    },

    async work(id, until = Infinity) {
      const batch = await batchStore(database.sql).claim(id, clock.now(), clock.now() + LEASE_MS);
      if (!batch) return false;
      for (let tries = 0; ;) {
        const part = await batchStore(database.sql).firstPart(batch.id);
        if (!part) {
          await end(batch);
          return true;
        }
        if (clock.now() >= until) {
          await batchStore(database.sql).lease(batch.id, 0);
          return false;
        }
        try {
          await workOnPart(batch, part.place, part.rows);
          tries = 0;
        } catch (error) {
          // What nobody can make will not be made by trying again: the rest would wait for it for ever.
          if (error instanceof Refusal) await leaveOut(batch, part.place, part.rows, error);
          // Somebody took one of the names meanwhile: the part is made anew.
          else if (!isNameTaken(error) || ++tries > MOST_TRIES) throw error;
        }
        await batchStore(database.sql).lease(batch.id, clock.now() + LEASE_MS);
      }
    },

    async list(by) {
      await rightsFor(by, 'read');
      return batchStore(database.sql).list(seesAll(by) ? undefined : by.accountId, MOST_NOTICES);
    },

    async notice(id, by) {
      const batch = await visible(id, by);
      const rights = await rightsFor(by, 'read');
      const stored = await guestStore(database.sql).ofBatch(batch.id, SHOWN_IN_NOTICE);
      const views = new Map((await shown(stored.map((guest) => guest.id))).map((view) => [view.id, view]));
      return {
        ...batch,
        guests: stored.flatMap(({ id: guestId, passwordSealed }) => {
          const guest = views.get(guestId);
          const isSeen = rights.verbs.has('view-passwords') && passwordSealed !== null;
          return guest
            ? [{ guest, password: isSeen ? seal.open(passwordSealed, GUEST_PASSWORD) : null }]
            : [];
        }),
      };
    },

    async dismiss(id, by) {
      const batch = await visible(id, by);
      await batchStore(database.sql).dismiss(batch.id);
    },
  };
}

const seesAll = (by: Actor): boolean => may(by, 'guests.read') || may(by, 'guests.manage');

function prefixFor(asked: string | undefined, rights: GuestRights): string {
  if (asked === undefined || asked === '' || !rights.maySetPrefix) return rights.usernamePrefix;
  const problem = prefixProblem(asked);
  if (problem !== undefined) throw unusable([{ field: 'usernamePrefix', problem }]);
  return asked;
}

/** What is about no field of a guest, such as mail that cannot be sent, stands for the whole row. */
const refusedAs = ({ message }: Refusal): FieldProblem => ({ field: '', problem: message });
