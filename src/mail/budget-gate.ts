// A connection test uses the same mailbox as delivery, so it keeps to the same limits: it holds one of the mailbox's
// three connections, and a message that it submits is reserved like any other. When the mailbox is busy it waits a
// moment, and then declines rather than cause the 432 that it might be looking for.
import { setTimeout as delay } from 'node:timers/promises';
import type { Database, Lock } from '../database/database.ts';
import { Refusal } from '../refusal.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { permit, type Pace } from './pace.ts';
import { paceStore } from './pace-store.ts';

const WAIT_FOR_SLOT_MS = 10_000;
const SLOT_AGAIN_MS = 250;

/** Heard by whoever sends: a session that has nothing to do now gives up its slot. */
export const SLOT_CHANNEL = 'mailbox_slot';

function slotName(mailbox: string | undefined, number: number): string {
  return `mailbox ${mailbox} connection ${number}`;
}

/** One of the mailbox's connections; undefined while all are taken. */
export async function takeSlot(
  database: Pick<Database, 'tryLock'>,
  { mailbox, connections }: Pace,
): Promise<Lock | undefined> {
  for (let number = 0; number < connections; number += 1) {
    const slot = await database.tryLock(slotName(mailbox, number));
    if (slot) return slot;
  }
  return undefined;
}

/** What of the mailbox's limits is used up now. Looks without a lock, so it may be behind by a message. */
export interface Room {
  readonly mailbox: string;
  readonly connections: Used;
  readonly messages: Used;
  readonly recipients: Used;
}

interface Used {
  readonly used: number;
  readonly of: number;
  /** When the first of it is free again; null where nothing is used or nobody knows yet. */
  readonly freesAt: Instant | null;
}

export async function roomOf(
  database: Pick<Database, 'sql'>,
  { mailbox, ...pace }: Pace,
  now: Instant,
): Promise<Room | undefined> {
  if (mailbox === undefined) return undefined;
  const budget = paceStore(database.sql);
  const names = Array.from({ length: pace.connections }, (_, number) => slotName(mailbox, number));
  const [held, recent] = [await budget.heldLocks(names), await budget.recent(mailbox, now)];
  return {
    mailbox,
    connections: { used: held, of: pace.connections, freesAt: null },
    messages: { used: recent.inWindow, of: pace.messagesPerMinute, freesAt: recent.firstLeavesAt ?? null },
    recipients: {
      used: recent.recipientsToday,
      of: pace.recipientsPerDay,
      freesAt: recent.dayRenewsAt ?? null,
    },
  };
}

interface BudgetNeeds {
  readonly database: Database;
  readonly clock: Clock;
  /** Aborted by whoever no longer waits for a place. */
  readonly signal?: AbortSignal | undefined;
}

/** Does the work within the budget of the mailbox; `submission` is the id of a message that it will submit. */
export async function withinBudget<T>(
  { database, clock, signal }: BudgetNeeds,
  pace: Pace,
  submission: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const { mailbox } = pace;
  if (mailbox === undefined) return work();
  const slot = await waitForSlot(database, pace, signal);
  try {
    if (submission === undefined) return await work();
    await reserve({ database, clock }, pace, mailbox, submission);
    try {
      return await work();
    } finally {
      await paceStore(database.sql).replied(submission, clock.now());
    }
  } finally {
    await slot.release();
  }
}

async function waitForSlot(database: Database, pace: Pace, signal?: AbortSignal): Promise<Lock> {
  const deadline = performance.now() + WAIT_FOR_SLOT_MS;
  for (;;) {
    const slot = await takeSlot(database, pace);
    if (slot) return slot;
    if (performance.now() >= deadline || signal?.aborted)
      throw busy(`all ${pace.connections} connections that Exchange Online allows are in use`, 'a minute');
    await database.notify(database.sql, SLOT_CHANNEL, 'wanted');
    await delay(SLOT_AGAIN_MS); // a person waits: that is real time, like the test's own
  }
}

async function reserve(
  { database, clock }: BudgetNeeds,
  pace: Pace,
  mailbox: string,
  submission: string,
): Promise<void> {
  await database.transaction(async (tx) => {
    const now = clock.now();
    const budget = paceStore(tx);
    const leave = permit(pace, await budget.lock(mailbox, now), now);
    if (!leave.granted)
      throw busy(
        'its messages of this minute, or its recipients of the day, are used up',
        `${Math.max(1, Math.ceil((leave.nextAt - now) / 1000))} seconds`,
      );
    await budget.reserve(mailbox, { id: submission, lane: 'interactive', recipients: [mailbox] }, now);
  });
}

function busy(why: string, wait: string): Refusal {
  return new Refusal('too_many', 'mailbox_busy', `The mailbox is busy: ${why}. Try again in ${wait}.`);
}
