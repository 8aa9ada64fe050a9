// What is done to many messages by hand, with its preview, and sending one again. Each message is judged by itself: a
// selection may be mixed, and every one has its result. Told to the audit in the transaction of the change.
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Seal } from '../secrets/secrets.ts';
import type { Clock } from '../time/clock.ts';
import { MAIL_CHANNEL, type Acceptance } from './acceptance-gate.ts';
import type { MessageFilter } from './journal-filter.ts';
import { journalStore, type MessageView } from './journal-store.ts';
import { openedSource } from './message-source.ts';
import { prepareRaw } from './message.ts';
import { movedByHand, type MessageState, type MoveByHand } from './queue.ts';
import { withoutHeader } from './raw-message.ts';
import { GIVE_UP_AFTER_MS } from './retry-schedule.ts';
import { searchStore } from './search-store.ts';
import { moveOutcome, type MoveOutcome } from './selection.ts';

/** Ids, or all that a filter finds, the newest first and no more than 10,000. */
export type Selection =
  readonly string[] | { readonly matching: Omit<MessageFilter, 'limit' | 'cursor' | 'direction'> };

export const MOST_SELECTED = 10_000;
/** As many as are locked at once; delivery goes on between. */
const BATCH = 200;
const MOST_NAMED = 20;

export interface ByHand {
  /** One message; refused where the move does not lead on from its state. */
  move(id: string, move: MoveByHand, by: Actor): Promise<MessageView>;
  /** What the move would do now to each. */
  preview(selection: Selection, move: MoveByHand): Promise<readonly MoveOutcome[]>;
  moveMany(selection: Selection, move: MoveByHand, by: Actor): Promise<readonly MoveOutcome[]>;
  /**
   * A new message with the same content under a new Message-ID and date, to the same recipients or to others; answers
   * with its id once it is committed.
   */
  resend(id: string, options: { readonly to?: readonly string[] }, by: Actor): Promise<string>;
}

interface ByHandNeeds {
  readonly database: Database;
  readonly seal: Pick<Seal, 'openBytes'>;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly acceptance: Pick<Acceptance, 'enqueue'>;
  readonly show: (id: string) => Promise<MessageView>;
}

type Locked = Pick<MoveOutcome, 'id' | 'state'>;

export function createByHand({ database, seal, audit, clock, newId, acceptance, show }: ByHandNeeds): ByHand {
  async function selected(selection: Selection): Promise<readonly string[]> {
    if ('matching' in selection) return searchStore(database.sql).matching(selection.matching, MOST_SELECTED);
    const ids = [...new Set(selection.map((id) => id.toLowerCase()))];
    if (ids.length <= MOST_SELECTED) return ids;
    throw new Refusal(
      'too_large',
      'selection_too_large',
      `${ids.length} messages are selected where ${MOST_SELECTED} are possible at once. Select fewer.`,
    );
  }

  /**
   * Locks what nobody else has locked: who never waits while holding locks is part of no deadlock. What is left over,
   * because it is in somebody's hand just now, goes alone and waits.
   */
  async function moveBatch(
    ids: readonly string[],
    move: MoveByHand,
    by: Actor,
  ): Promise<Map<string, MoveOutcome>> {
    return database.transaction(async (tx) => {
      const store = journalStore(tx);
      const only = ids.length === 1 ? ids[0] : undefined;
      const states =
        only === undefined ? await store.lockFree(ids) : mapOf(only, await store.lockState(only));
      const outcomes = [...states].map(([id, state]) => moveOutcome(id, state, move));
      const moving = outcomes.filter(({ outcome }) => outcome === 'moves');
      const to = moving[0]?.to;
      if (to) await carryOut(tx, { move, moving, to }, by);
      return new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    });
  }

  async function carryOut(
    tx: Transaction,
    { move, moving, to }: { move: MoveByHand; moving: readonly Locked[]; to: MessageState },
    by: Actor,
  ): Promise<void> {
    const now = clock.now();
    const ids = moving.map(({ id }) => id);
    await journalStore(tx).setStates(ids, to, now, now + GIVE_UP_AFTER_MS.lasting);
    for (const { id, state } of moving)
      await audit.record(tx, by, {
        action: `message.${move}`,
        subject: id,
        before: { state },
        after: { state: to },
      });
    await database.notify(tx, MAIL_CHANNEL);
  }

  return {
    async move(given, move, by) {
      authorise(by, 'mail.manage');
      if (!isMessageId(given)) throw noMessage(given);
      const id = given.toLowerCase();
      await database.transaction(async (tx) => {
        const state = await journalStore(tx).lockState(id);
        if (state === undefined) throw noMessage(given);
        await carryOut(tx, { move, moving: [{ id, state }], to: movedByHand(move, state) }, by);
      });
      return show(id);
    },

    async preview(selection, move) {
      const ids = await selected(selection);
      const states = await journalStore(database.sql).states(ids.filter(isMessageId));
      return ids.map((id) => moveOutcome(id, states.get(id), move));
    },

    async moveMany(selection, move, by) {
      authorise(by, 'mail.manage');
      const ids = await selected(selection);
      const known = ids.filter(isMessageId);
      const outcomes = new Map<string, MoveOutcome>();
      for (let from = 0; from < known.length; from += BATCH) {
        const batch = known.slice(from, from + BATCH);
        for (const [id, outcome] of await moveBatch(batch, move, by)) outcomes.set(id, outcome);
        for (const id of batch.filter((each) => !outcomes.has(each)))
          for (const [, outcome] of await moveBatch([id], move, by)) outcomes.set(id, outcome);
      }
      return ids.map((id) => outcomes.get(id) ?? moveOutcome(id, undefined, move));
    },

    async resend(id, { to }, by) {
      authorise(by, 'mail.manage');
      authorise(by, 'mail.send');
      return database.transaction(async (tx) => {
        const store = journalStore(tx);
        const state = isMessageId(id) ? await store.lockState(id) : undefined;
        const original = state === undefined ? undefined : await store.original(id);
        if (!original) throw noMessage(id);
        if (state === 'sending')
          throw new Refusal(
            'conflict',
            'message_being_sent',
            'The message is being sent just now. Wait until this attempt has ended and send it again then.',
          );
        const bare = withoutHeader(withoutHeader(openedSource(seal, original.source), 'message-id'), 'date');
        const { from, lane, purpose } = original;
        const envelope = { from, recipients: to ?? original.recipients };
        const message = prepareRaw(bare, envelope, { id: newId(), now: clock.now() });
        const as = await acceptance.enqueue(tx, message, { lane, purpose, repeats: id.toLowerCase() });
        const named = message.recipients.slice(0, MOST_NAMED);
        await audit.record(tx, by, {
          action: 'message.resend',
          subject: id.toLowerCase(),
          after: { as, to: named, recipientCount: message.recipients.length },
        });
        return as;
      });
    },
  };
}

function mapOf(id: string, state: MessageState | undefined): Map<string, MessageState> {
  return new Map(state === undefined ? [] : [[id, state]]);
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export function isMessageId(id: string): boolean {
  return UUID.test(id);
}

export function noMessage(id: string): Refusal {
  return new Refusal(
    'not_found',
    'message_not_found',
    `There is no message ${JSON.stringify(id.slice(0, 60))}. Look it up with "foyer queue list".`,
  );
}
