// Batches: begun by whoever may, worked off part by part by whichever process is there, and told to the sponsor as a notice.
import { isId, parsed, unusable } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import { cursorOf, isUniqueViolation, placeOf, type Database } from '../database/database.ts';
import type { GuestTypes } from '../guest-types/guest-types.ts';
import { authorise, may, type Actor } from '../permissions/permissions.ts';
import type { Seal, Secret } from '../secrets/secrets.ts';
import type { Settings } from '../settings/settings.ts';
import { isWithin, prefixProblem, type GuestRights, type GuestVerb } from '../sponsors/sponsors.ts';
import type { Clock } from '../time/clock.ts';
import { batchParts, isOwn, noBatch, withSharedFields, type Batch, type ListedBatch } from './batch.ts';
import { batchStore } from './batch-store.ts';
import { BATCH_CHANNEL, createBatchWork, PART, type BatchWork } from './batch-work-gate.ts';
import { MOST_SELECTED, selectionTooLarge } from './guest-acts.ts';
import { batchInput } from './guest-input.ts';
import { guestStore } from './guest-store.ts';
import type { GuestView } from './guest.ts';
import type { Handing } from './handing-over-gate.ts';
import { customProblems, GUEST_PASSWORD, type Making } from './making-gate.ts';
import { guestSearchStore } from './search-store.ts';

/** As many as a notice shows (ise.md §13.2); the rest is found on Manage Accounts. */
export const SHOWN_IN_NOTICE = 50;
/** What accounts of Contractor usually last, the longest of the shipped types: by then those of a batch have ended. */
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

export interface BatchListing {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface BatchPage {
  readonly batches: readonly ListedBatch[];
  /** The cursor of the page after this one. */
  readonly next: string | null;
}

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
  readonly work: BatchWork;
  /** The newest first. */
  list(asked: BatchListing, by: Actor): Promise<BatchPage>;
  notice(id: string, by: Actor): Promise<Notice>;
  /** Of its accounts that are within one's rights, as many as are dealt with at once. */
  accountIds(id: string, by: Actor): Promise<readonly string[]>;
  dismiss(id: string, by: Actor): Promise<void>;
  /** Those that ended long ago; their accounts stay. */
  forgetOld(): Promise<void>;
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

export function createBatches(needs: BatchNeeds): Batches {
  const { database, settings, audit, seal, clock, newId, making, handing, rightsFor, shown } = needs;

  async function visible(id: string, by: Actor): Promise<Batch> {
    const batch = isId(id) ? await batchStore(database.sql).find(id) : undefined;
    if (!batch || !(isOwn(batch, by) || seesAll(by))) throw noBatch();
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
      // Every account would lack the same.
      const lacking = kind === 'random' ? customProblems(asked, terms.type) : [];
      if (lacking.length > 0) throw unusable(lacking);
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
        failed: 0,
        problems: [],
        mailRefusal: null,
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
        if (isUniqueViolation(error)) return visible(id, by);
        throw error;
      }
      return batch;
    },

    work: createBatchWork(needs),

    async list({ limit, cursor }, by) {
      await rightsFor(by, 'read');
      const after = cursor === undefined ? undefined : placeOf(cursor, 'number');
      if (cursor !== undefined && !after)
        throw unusable([{ field: 'cursor', problem: 'is not one that a list gave' }]);
      const scope = seesAll(by) ? 'all' : { sponsorIds: by.accountId === undefined ? [] : [by.accountId] };
      const found = await batchStore(database.sql).list(scope, limit + 1, after);
      const batches = found.slice(0, limit);
      const last = batches.at(-1);
      const next = found.length > limit && last ? cursorOf({ value: last.createdAt, id: last.id }) : null;
      return { batches, next };
    },

    async notice(id, by) {
      const batch = await visible(id, by);
      const { verbs } = await rightsFor(by, 'read');
      // Whoever sees all accounts sees passwords of their own sponsor groups' only.
      const viewed = verbs.has('view-passwords') ? (await rightsFor(by, 'view-passwords')).scope : undefined;
      const stored = await guestStore(database.sql).ofBatch(batch.id, SHOWN_IN_NOTICE);
      const views = new Map((await shown(stored.map((guest) => guest.id))).map((view) => [view.id, view]));
      return {
        ...batch,
        guests: stored.flatMap(({ id: guestId, sponsorId, passwordSealed }) => {
          const guest = views.get(guestId);
          const isSeen = viewed !== undefined && isWithin(viewed, sponsorId) && passwordSealed !== null;
          return guest
            ? [{ guest, password: isSeen ? seal.open(passwordSealed, GUEST_PASSWORD) : null }]
            : [];
        }),
      };
    },

    async accountIds(id, by) {
      const { scope } = await rightsFor(by, 'read');
      const asked = { scope, filter: { batchId: (await visible(id, by)).id }, now: clock.now() };
      const ids = await guestSearchStore(database.sql).ids(asked, MOST_SELECTED + 1);
      if (ids.length > MOST_SELECTED) throw selectionTooLarge();
      return ids;
    },

    async dismiss(id, by) {
      await rightsFor(by, 'read');
      const batch = await visible(id, by);
      if (!isOwn(batch, by)) authorise(by, 'guests.manage');
      await database.transaction(async (tx) => {
        if (!(await batchStore(tx).dismiss(batch.id))) return;
        await audit.record(tx, by, {
          action: 'guest.dismiss-batch',
          subject: batch.id,
          before: { isDismissed: false },
          after: { isDismissed: true },
        });
      });
    },

    forgetOld: () => batchStore(database.sql).forget(clock.now() - KEPT_DAYS * DAY_MS),
  };
}

const seesAll = (by: Actor): boolean => may(by, 'guests.read') || may(by, 'guests.manage');

function prefixFor(asked: string | undefined, rights: GuestRights): string {
  if (asked === undefined || asked === '' || !rights.maySetPrefix) return rights.usernamePrefix;
  const problem = prefixProblem(asked);
  if (problem !== undefined) throw unusable([{ field: 'usernamePrefix', problem }]);
  return asked;
}
