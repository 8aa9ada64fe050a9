// Accepting messages: composed, committed, and only then told to whoever delivers. Messages that come at the same time
// share a commit and a notification.
import {
  createGroupCommit,
  isUniqueViolation,
  type Database,
  type Transaction,
} from '../database/database.ts';
import type { Log } from '../log/log.ts';
import { Refusal } from '../refusal.ts';
import type { Seal } from '../secrets/secrets.ts';
import type { Clock } from '../time/clock.ts';
import { composeMessage } from './composition-gate.ts';
import { prepareRaw, type MessageDraft, type PreparedMessage } from './message.ts';
import type { Lane } from './queue.ts';
import { sealedSource } from './message-source.ts';
import { queueStore, type NewMessage } from './queue-store.ts';
import { GIVE_UP_AFTER_MS, type Lifetime } from './retry-schedule.ts';

/** The notification that something may be due. */
export const MAIL_CHANNEL = 'mail';

/** A statement has 65,535 parameters at most, and messages can be large. */
const MOST_AT_ONCE = 64;

export interface Queueing {
  readonly lane: Lane;
  /** What the message is for, as shown to people: `test`, `guest-credentials` … */
  readonly purpose: string;
  readonly lifetime?: Lifetime;
  /** The id of the message that it sends again. */
  readonly repeats?: string;
}

export interface QueuedMessage {
  readonly message: PreparedMessage;
  readonly queueing: Queueing;
}

export interface Acceptance {
  /** Composed with the default sender where the draft has none. */
  compose(draft: Omit<MessageDraft, 'from'> & { from?: string }): Promise<PreparedMessage>;
  composeRaw(
    raw: Buffer,
    envelope: { from?: string; recipients?: readonly string[] },
  ): Promise<PreparedMessage>;
  /** Resolves with the id once the message is committed. */
  accept(message: PreparedMessage, queueing: Queueing): Promise<string>;
  /** The same within the transaction of what caused the mail: both or neither. */
  enqueue(tx: Transaction, message: PreparedMessage, queueing: Queueing): Promise<string>;
  /** Many at once, in few statements; ids in their order. */
  enqueueMany(tx: Transaction, messages: readonly QueuedMessage[]): Promise<string[]>;
  /** Resolves when everybody has been told of what was accepted. */
  told(): Promise<void>;
}

interface AcceptanceNeeds {
  readonly database: Database;
  readonly seal: Pick<Seal, 'sealBytes'>;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Log;
  readonly defaultSender: () => Promise<string | undefined>;
  /** Tells the lines of this process, which need no notification. */
  readonly wake: () => void;
}

export function createAcceptance({
  database,
  seal,
  clock,
  newId,
  log,
  defaultSender,
  wake,
}: AcceptanceNeeds): Acceptance {
  const queue = queueStore(database.sql);
  let announced: Promise<unknown> = Promise.resolve();

  const insertTogether = createGroupCommit(async (messages: readonly NewMessage[]) => {
    await queue.insert(messages);
    return messages.map(() => true);
  }, MOST_AT_ONCE);
  const announceTogether = createGroupCommit(async (messages: readonly undefined[]) => {
    await database.notify(database.sql, MAIL_CHANNEL);
    return messages;
  }, Infinity);

  /**
   * One message that the database refuses must not take those along that came with it, so each then goes alone; and one
   * that is there already was committed although the connection broke before it could say so.
   */
  const insert = (message: NewMessage): Promise<unknown> =>
    insertTogether(message).catch(() =>
      queue.insert([message]).catch((error: unknown) => {
        if (!isUniqueViolation(error)) throw error;
      }),
    );

  function announce(): void {
    wake();
    announced = announceTogether(undefined).catch((error: unknown) => {
      // The message is committed: that nobody could be told delays it, and does not undo it.
      log.warn({ err: error }, 'senders could not be told of a new message; they look by themselves');
    });
  }

  const stamp = () => ({ id: newId(), now: clock.now() });

  function newMessage(
    message: PreparedMessage,
    { lane, purpose, lifetime = 'lasting', repeats }: Queueing,
  ): NewMessage {
    const now = clock.now();
    return {
      ...message,
      source: sealedSource(seal, message.source),
      sizeBytes: message.source.length,
      id: newId(),
      lane,
      purpose,
      queuedAt: now,
      giveUpAt: now + GIVE_UP_AFTER_MS[lifetime],
      ...(repeats === undefined ? {} : { repeats }),
    };
  }

  async function senderFor(given: string | undefined): Promise<string> {
    const from = given ?? (await defaultSender());
    if (from !== undefined) return from;
    throw new Refusal(
      'invalid',
      'sender_missing',
      'The message has no sender and there is none to fall back on. Give one (--from), or set up the SMTP server with "foyer smtp save".',
    );
  }

  async function enqueueMany(tx: Transaction, messages: readonly QueuedMessage[]): Promise<string[]> {
    if (messages.length === 0) return [];
    const queued = messages.map(({ message, queueing }) => newMessage(message, queueing));
    const store = queueStore(tx);
    for (let start = 0; start < queued.length; start += MOST_AT_ONCE)
      await store.insert(queued.slice(start, start + MOST_AT_ONCE));
    await database.notify(tx, MAIL_CHANNEL);
    return queued.map(({ id }) => id);
  }

  return {
    async compose(draft) {
      return composeMessage({ ...draft, from: await senderFor(draft.from) }, stamp());
    },
    async composeRaw(raw, envelope) {
      try {
        return prepareRaw(raw, envelope, stamp());
      } catch (error) {
        const lacksSender =
          error instanceof Refusal &&
          envelope.from === undefined &&
          error.problems.every(({ field }) => field === 'from');
        if (!lacksSender) throw error;
        return prepareRaw(raw, { ...envelope, from: await senderFor(undefined) }, stamp());
      }
    },
    async accept(message, queueing) {
      const queued = newMessage(message, queueing);
      await insert(queued);
      announce();
      return queued.id;
    },
    async enqueue(tx, message, queueing) {
      const queued = newMessage(message, queueing);
      await queueStore(tx).insert([queued]);
      await database.notify(tx, MAIL_CHANNEL);
      return queued.id;
    },
    enqueueMany,
    async told() {
      await announced;
    },
  };
}
