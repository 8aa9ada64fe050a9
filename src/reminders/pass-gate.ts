// One pass over a population: a page at a time, so that a hundred thousand need no more memory than a hundred. What is told
// and the mail about it are one transaction; what a failed pass has not told, the next one finds again.
import type { Database, Transaction } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import { isMailAddress, type Mail, type PreparedMessage } from '../mail/mail.ts';
import { Refusal } from '../refusal.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { dueStage } from './due.ts';
import { POPULATIONS, type Ending, type ReminderKind } from './population.ts';
import { reminderStore } from './reminder-store.ts';

/** As many are read, composed and committed together. */
export const PAGE = 500;
const WRITTEN_AT_ONCE = 20;
/** What ends within the hour need not be told for days. */
const BRIEF_MS = 3_600_000;

export interface PageAsked {
  readonly now: Instant;
  /** Those who come into reach within this time are wanted too. */
  readonly ahead: number;
  /** False: those who cannot be reminded are wanted too. */
  readonly needsAddress: boolean;
  readonly after: string | null;
  readonly limit: number;
}

export interface Written {
  readonly message: PreparedMessage;
  /** What stands beside the mail, in its transaction. */
  readonly beside?: (tx: Transaction, now: Instant) => Promise<void>;
}

/** The mails of one pass. */
export interface Writer<E extends Ending> {
  write(ending: E, to: string): Promise<Written>;
}

export interface Population<E extends Ending = Ending> {
  readonly kind: ReminderKind;
  /** In the order of ids, and empty after the last; those whom no stage has reached may be among them. */
  page(asked: PageAsked): Promise<readonly E[]>;
  /** Null where nobody of them gets mail. */
  writer(): Promise<Writer<E> | null>;
  /** Those that still end so and are reached so, held until the transaction ends; absent: a page is too quick to matter. */
  unchanged?(tx: Transaction, endings: readonly E[]): Promise<ReadonlySet<string>>;
}

interface PassNeeds {
  readonly database: Database;
  readonly mail: Pick<Mail, 'enqueueMany'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Log;
}

interface Due<E> {
  readonly ending: E;
  readonly stage: number;
}

type Ready<E> = Due<E> & Written;

/** Resolves with how many were told. */
export async function pass<E extends Ending>(
  population: Population<E>,
  { database, mail, clock, log }: PassNeeds,
  stopping: AbortSignal,
): Promise<number> {
  const { kind } = population;
  const { purpose, lane } = POPULATIONS[kind];

  /** Undefined for one that cannot be written, which must not keep the others from theirs. */
  async function written({ ending, stage }: Due<E>, by: Writer<E>): Promise<Ready<E> | undefined> {
    try {
      return { ending, stage, ...(await by.write(ending, ending.email ?? '')) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      log.warn({ err: error, kind, subject: ending.id }, 'a reminder cannot be written');
      return undefined;
    }
  }

  async function ready(endings: readonly E[], by: Writer<E>, now: Instant): Promise<Ready<E>[]> {
    const reachable = endings.filter(({ email }) => email !== null && isMailAddress(email));
    const told = await reminderStore(database.sql).toldOf(
      kind,
      reachable.map(({ id }) => id),
    );
    const due = reachable.flatMap((ending): Due<E>[] => {
      const stage = dueStage(ending, told.get(ending.id) ?? [], now);
      return stage === undefined ? [] : [{ ending, stage }];
    });
    const found: Ready<E>[] = [];
    for (let from = 0; from < due.length; from += WRITTEN_AT_ONCE) {
      const some = due.slice(from, from + WRITTEN_AT_ONCE);
      const mails = await Promise.all(some.map((each) => written(each, by)));
      found.push(...mails.filter((mail) => mail !== undefined));
    }
    return found;
  }

  async function tell(found: readonly Ready<E>[], now: Instant): Promise<number> {
    return database.transaction(async (tx) => {
      const still = await population.unchanged?.(
        tx,
        found.map(({ ending }) => ending),
      );
      const wanted = still ? found.filter(({ ending }) => still.has(ending.id)) : found;
      const ids = await mail.enqueueMany(
        tx,
        wanted.map(({ message, ending }) => ({
          message,
          queueing: { lane, purpose, lifetime: ending.endsAt - now <= BRIEF_MS ? 'brief' : 'lasting' },
        })),
      );
      await reminderStore(tx).add(
        wanted.map(({ ending, stage }, index) => ({
          kind,
          subject: ending.id,
          deadline: ending.endsAt,
          stage,
          sentAt: now,
          message: ids[index] ?? null,
        })),
      );
      for (const { beside } of wanted) await beside?.(tx, now);
      return wanted.length;
    });
  }

  const writer = await population.writer();
  if (!writer) return 0;
  const asked = () => ({ now: clock.now(), ahead: 0, needsAddress: true });
  let count = 0;
  let telling: Promise<number> = Promise.resolve(0);
  for await (const endings of pagesOf(population, asked)) {
    if (stopping.aborted) break;
    const now = clock.now();
    // While one page is committed, the next is written.
    const found = await ready(endings, writer, now);
    count += await telling;
    telling = found.length > 0 ? tell(found, now) : Promise.resolve(0);
    // Whether it failed is asked above and below, after what takes longer.
    telling.catch(() => undefined);
  }
  return count + (await telling);
}

export async function* pagesOf<E extends Ending>(
  population: Population<E>,
  asked: () => Omit<PageAsked, 'after' | 'limit'>,
): AsyncIterable<readonly E[]> {
  let after: string | null = null;
  for (;;) {
    // One that is not full need not be the last: an account may be gone between its id and the rest of it.
    const endings: readonly E[] = await population.page({ ...asked(), after, limit: PAGE });
    const last = endings.at(-1);
    if (!last) return;
    yield endings;
    after = last.id;
  }
}
