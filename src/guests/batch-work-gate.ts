// A batch worked off: part by part, each committed whole with its mails, by whichever process holds the lease. What one leaves
// because it ended, another takes up.
import type { Audit } from '../audit/audit.ts';
import { isUniqueViolation, type Database } from '../database/database.ts';
import type { GuestTypes } from '../guest-types/guest-types.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';
import type { Seal } from '../secrets/secrets.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock, Instant } from '../time/clock.ts';
import type { Batch, BatchPart } from './batch.ts';
import { batchStore } from './batch-store.ts';
import { guestStore } from './guest-store.ts';
import { guestMailOff, NO_HANDING_OVER, type Handing, type HandingOver } from './handing-over-gate.ts';
import { GUEST_PASSWORD, type Making } from './making-gate.ts';

export const BATCH_CHANNEL = 'guest-batches';
/** What the rows of a part are sealed for. */
export const PART = 'guest batch';

/** Longer than a part can take, on a machine that is busy: a process that was killed is replaced after so long. */
const LEASE_MS = 60_000;
const MOST_TRIES = 3;

/** Works on the batch, or on the oldest that waits, until it has ended or the time is up; true where it has ended. */
export type BatchWork = (id: string | undefined, until?: Instant) => Promise<boolean>;

interface BatchWorkNeeds {
  readonly database: Database;
  readonly settings: Pick<Settings, 'opened'>;
  readonly audit: Pick<Audit, 'record'>;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly guestTypes: GuestTypes;
  readonly making: Making;
  readonly handing: Handing;
}

export function createBatchWork(needs: BatchWorkNeeds): BatchWork {
  const { database, settings, audit, seal, clock, guestTypes, making, handing } = needs;

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
      if (handed.isOff) await batchStore(tx).refuseMail(batch.id, guestMailOff());
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

  async function summaryOf(batch: Batch): Promise<HandingOver> {
    const { terms } = batch;
    const guests = terms.notify.summary ? await guestStore(database.sql).ofBatch(batch.id, batch.total) : [];
    if (guests.length === 0) return NO_HANDING_OVER;
    const type = await guestTypes.find(terms.guestTypeId);
    const location = await guestTypes.locations.find(terms.locationId);
    return handing.prepare(
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
  }

  /** The summary goes out with the end, in its transaction; one that cannot be composed must not keep the batch open. */
  async function end(batch: Batch): Promise<void> {
    let handed = NO_HANDING_OVER;
    let refusal: Refusal | undefined;
    try {
      handed = await summaryOf(batch);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal = error;
    }
    await database.transaction(async (tx) => {
      // Whoever was slower than the lease finds it ended, and tells nobody once more.
      if (!(await batchStore(tx).end(batch.id, clock.now()))) return;
      await handed.queue(tx);
      if (handed.isOff) refusal = guestMailOff();
      if (refusal) await batchStore(tx).refuseMail(batch.id, refusal);
      await database.notify(tx, BATCH_CHANNEL);
    });
  }

  return async (id, until = Infinity) => {
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
        else if (!isUniqueViolation(error) || ++tries > MOST_TRIES) throw error;
      }
      await batchStore(database.sql).lease(batch.id, clock.now() + LEASE_MS);
    }
  };
}

/** What is about no field of a guest, such as mail that cannot be sent, stands for the whole row. */
const refusedAs = ({ message }: Refusal): FieldProblem => ({ field: '', problem: message });
