// The purge of expired accounts: its schedule, its last and next run, and running it, by hand or when it is due.
import { parsed } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { authorise, SYSTEM, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { createWholeSlice, type Settings } from '../settings/settings.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { guestStore } from './guest-store.ts';
import { nextPurgeAt, PURGE_SLICE, purgeInput, type PurgeRun, type PurgeSchedule } from './purge.ts';

export interface ShownPurge {
  readonly schedule: PurgeSchedule;
  readonly last: PurgeRun | null;
  /** Null: it is switched off. One that has passed is made up within a minute. */
  readonly nextAt: Instant | null;
  readonly timeZone: string;
}

export interface Purge {
  shown(): Promise<ShownPurge>;
  save(input: unknown, by: Actor): Promise<ShownPurge>;
  /** Resolves with how many accounts went. */
  now(by: Actor): Promise<number>;
  /** Runs if it is due; one process at a time. */
  runIfDue(): Promise<void>;
}

interface PurgeNeeds {
  readonly database: Database;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
  /** IANA name of the place whose clock the schedule goes by: the server's. */
  readonly timeZone: string;
}

const RUNS_SLICE = 'guest-purge-runs';
const LOCK = 'guest-purge';
const AT_ONCE = 500;
const MOST_NAMED = 20;
const DAY_MS = 86_400_000;

interface Runs {
  /** From when the schedule counts: its own last run, or its first sight; a run by hand does not move it. */
  readonly since: Instant;
  readonly last: PurgeRun | null;
}

export function createPurge(needs: PurgeNeeds): Purge {
  const { database, settings, audit, clock, timeZone } = needs;
  const { read, save } = createWholeSlice(needs, {
    slice: PURGE_SLICE,
    schema: purgeInput,
    parsed: (input) => parsed(purgeInput, input),
    permission: 'guests.settings',
    action: 'guest-purge.save',
    subject: 'guest account purge',
  });
  const schedule = (): Promise<PurgeSchedule> => read();

  async function runs(): Promise<Runs> {
    const stored = (await settings.read(RUNS_SLICE, 'active'))?.value as Runs | undefined;
    if (stored) return stored;
    const first = { since: clock.now(), last: null };
    await database.transaction((tx) => settings.write(tx, RUNS_SLICE, 'active', first));
    return first;
  }

  async function shown(): Promise<ShownPurge> {
    const [set, { since, last }] = [await schedule(), await runs()];
    return { schedule: set, last, nextAt: nextPurgeAt(set, since, timeZone), timeZone };
  }

  /** In parts, so that nobody waits for a long transaction; a part that is gone is in the audit. The run is told by the last. */
  async function run(by: Actor, isByHand: boolean): Promise<number> {
    const [{ keepDays }, { since }] = [await schedule(), await runs()];
    const at = clock.now();
    const endedBefore = at - (isByHand ? 0 : keepDays * DAY_MS);
    const part = (deletedBefore: number): Promise<number> =>
      database.transaction(async (tx) => {
        const gone = await guestStore(tx).purge(endedBefore, AT_ONCE);
        if (gone.length > 0 || deletedBefore === 0)
          await audit.record(tx, by, {
            action: 'guest-purge.run',
            subject: 'expired guest accounts',
            after: { deleted: gone.length, first: gone.slice(0, MOST_NAMED).map(({ username }) => username) },
          });
        if (gone.length < AT_ONCE) {
          const last: PurgeRun = { at, deleted: deletedBefore + gone.length, isByHand };
          await settings.write(tx, RUNS_SLICE, 'active', { since: isByHand ? since : at, last });
        }
        return gone.length;
      });
    let deleted = 0;
    for (let gone = AT_ONCE; gone === AT_ONCE; deleted += gone) gone = await part(deleted);
    return deleted;
  }

  return {
    shown,
    async save(input, by) {
      await save(input, by);
      return shown();
    },
    async now(by) {
      authorise(by, 'guests.settings');
      const lock = await database.tryLock(LOCK);
      if (!lock) throw purgeRunning();
      try {
        return await run(by, true);
      } finally {
        await lock.release();
      }
    },
    async runIfDue() {
      const { nextAt } = await shown();
      if (nextAt === null || nextAt > clock.now()) return;
      const lock = await database.tryLock(LOCK);
      if (!lock) return;
      try {
        const again = await shown();
        if (again.nextAt !== null && again.nextAt <= clock.now()) await run(SYSTEM, false);
      } finally {
        await lock.release();
      }
    },
  };
}

function purgeRunning(): Refusal {
  return new Refusal(
    'conflict',
    'guest_purge_running',
    'Expired accounts are being purged just now. Look in a minute whether any are left.',
  );
}
