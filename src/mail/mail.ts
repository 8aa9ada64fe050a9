// The mail road: accept a message, deliver it, say what became of it; and the SMTP settings it travels by. Accepted
// means committed. After `start` this process delivers; any number of processes may, on one database.
import { createGroupCommit, type Database, type Transaction } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import type { Network } from '../network/network.ts';
import type { Oauth } from '../oauth/oauth.ts';
import { Refusal } from '../refusal.ts';
import type { Settings, Stored } from '../settings/settings.ts';
import type { Clock } from '../time/clock.ts';
import { testConnection, type TestOptions, type TestResult } from './connection-test.ts';
import { createDelivery, type Delivery } from './delivery-loop.ts';
import { journalStore, type MessageFilter, type MessagePage, type MessageView } from './journal-store.ts';
import { composeMessage, prepareRaw, type MessageDraft, type PreparedMessage } from './message.ts';
import { paceStore } from './pace-store.ts';
import { movedByHand, type Lane, type MoveByHand } from './queue.ts';
import { queueStore, type NewMessage } from './queue-store.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { GIVE_UP_AFTER_MS, type Lifetime } from './retry-schedule.ts';
import { OPEN_ROAD, type Road } from './road.ts';
import { createSmtpSettingsGate, SMTP_SLICE, type SmtpSettingsGate } from './smtp-settings-gate.ts';
import { defaultSender, ehloNameOf } from './smtp-transport.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import { createUpkeep, type Upkeep } from './upkeep-loop.ts';

export { LANES, MESSAGE_STATES, MOVE_NAMES, type Lane, type MessageState, type MoveByHand } from './queue.ts';
export type { MessagePage, MessageSummary, MessageView } from './journal-store.ts';
export type { MessageDraft, PreparedMessage } from './message.ts';
export type { TestResult, TestStep } from './connection-test.ts';
export { shownSmtpSettings, type SmtpSettings } from './smtp-settings.ts';

export interface Queueing {
  readonly lane: Lane;
  /** What the message is for, as shown to people: `test`, `guest-credentials` … */
  readonly purpose: string;
  readonly lifetime?: Lifetime;
}

export interface Mail {
  readonly smtp: SmtpSettingsGate & {
    test(settings: SmtpSettings, submitTo?: string, options?: TestOptions): Promise<TestResult>;
  };
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
  list(filter: MessageFilter): Promise<MessagePage>;
  show(id: string): Promise<MessageView>;
  move(id: string, move: MoveByHand): Promise<MessageView>;
  start(): void;
  /** Finishes or gives back what is in flight, within ten seconds. */
  stop(): Promise<void>;
  readonly road: Road;
  /** Resolves when this process has nothing to deliver now. */
  settled(): Promise<void>;
}

interface MailNeeds {
  readonly database: Database;
  readonly settings: Settings;
  readonly oauth: Oauth;
  readonly network: Network;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly log: Log;
  readonly node: string;
}

const CHANNEL = 'mail';
const MOST_AT_ONCE = 64; // parameters of one statement are limited to 65,535, and memory to what a person would expect
const FINISH_WITHIN_MS = 8_000;
const ABANDON_AFTER_MS = 9_500;

interface Running {
  readonly delivery: Delivery;
  readonly upkeep: Upkeep;
  readonly recorder: Recorder;
  readonly unlisten: () => void;
}

export function createMail({
  database,
  settings,
  oauth,
  network,
  clock,
  random,
  newId,
  log,
  node,
}: MailNeeds): Mail {
  const queue = queueStore(database.sql);
  const transport = { network, clock, log, ehloName: ehloNameOf(node) };
  const test: Mail['smtp']['test'] = async (value, submitTo, options = {}) => {
    if (submitTo === undefined) return testConnection(value, { ...transport, oauth, node }, options);
    const from = defaultSender(value) ?? submitTo;
    const message = await composeMessage(
      {
        from,
        to: [submitTo],
        subject: 'Foyer test message',
        text: `This message was sent by Foyer on ${node} to test its SMTP settings.`,
      },
      { id: newId(), now: clock.now() },
    );
    return testConnection(value, { ...transport, oauth, node }, { ...options, message });
  };
  const insertTogether = createGroupCommit(async (messages: readonly NewMessage[]) => {
    await queue.insert(messages);
    return messages.map(() => true);
  }, MOST_AT_ONCE);
  const announceTogether = createGroupCommit(async (messages: readonly undefined[]) => {
    await database.notify(database.sql, CHANNEL);
    return messages;
  }, Infinity);
  /** One message that the database refuses must not take those along that came with it. */
  const insert = (message: NewMessage): Promise<unknown> =>
    insertTogether(message).catch(() => queue.insert([message]));
  const gate = createSmtpSettingsGate({ database, settings, test });
  let running: Running | undefined;
  let active: Promise<Stored | undefined> | undefined;
  let announced: Promise<unknown> = Promise.resolve();

  async function activeSettings(): Promise<SmtpSettings | undefined> {
    active ??= settings.read(SMTP_SLICE, 'active');
    const loading = active;
    try {
      return (await loading)?.value as SmtpSettings | undefined;
    } catch (error) {
      if (active === loading) active = undefined;
      throw error;
    }
  }

  /** Also called when a change may have been missed, so it looks whether there was one: tokens are not dropped in vain. */
  async function settingsChanged(delivery: Delivery): Promise<void> {
    const before = await active;
    active = settings.read(SMTP_SLICE, 'active');
    const now = await active;
    if (before?.version === now?.version && before?.changedAt === now?.changedAt) return;
    oauth.forget();
    delivery.renew();
  }

  async function senderFor(given: string | undefined): Promise<string> {
    if (given !== undefined) return given;
    const stored = await gate.active();
    const from = stored && defaultSender(stored);
    if (from !== undefined) return from;
    throw new Refusal(
      'invalid',
      'sender_missing',
      'The message has no sender and there is none to fall back on. Give one (--from), or set up the SMTP server with "foyer smtp save".',
    );
  }

  /** Tells other processes; several messages share one notification. Our own lines need none. */
  function announce(): void {
    running?.delivery.wake();
    announced = announceTogether(undefined).catch((error: unknown) => {
      // The message is committed: that nobody could be told delays it, and does not undo it.
      log.warn({ err: error }, 'senders could not be told of a new message; they look by themselves');
    });
  }

  function newMessage(
    message: PreparedMessage,
    { lane, purpose, lifetime = 'lasting' }: Queueing,
  ): NewMessage {
    const now = clock.now();
    return {
      ...message,
      id: newId(),
      lane,
      purpose,
      queuedAt: now,
      giveUpAt: now + GIVE_UP_AFTER_MS[lifetime],
    };
  }

  async function show(id: string): Promise<MessageView> {
    const found = UUID.test(id) ? await journalStore(database.sql).find(id) : undefined;
    if (!found) throw noMessage(id);
    return found;
  }

  return {
    smtp: { ...gate, test },
    async compose(draft) {
      return composeMessage(
        { ...draft, from: await senderFor(draft.from) },
        { id: newId(), now: clock.now() },
      );
    },
    async composeRaw(raw, envelope) {
      const stamp = { id: newId(), now: clock.now() };
      try {
        return prepareRaw(raw, envelope, stamp);
      } catch (error) {
        const noSender =
          error instanceof Refusal &&
          envelope.from === undefined &&
          error.problems.every(({ field }) => field === 'from');
        if (!noSender) throw error;
        return prepareRaw(raw, { ...envelope, from: await senderFor(undefined) }, stamp);
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
      await database.notify(tx, CHANNEL);
      return queued.id;
    },
    list: (filter) => journalStore(database.sql).page(filter),
    show,
    async move(id, move) {
      if (!UUID.test(id)) throw noMessage(id);
      await database.transaction(async (tx) => {
        const journal = journalStore(tx);
        const state = await journal.lockState(id);
        if (state === undefined) throw noMessage(id);
        await journal.setState(
          id,
          movedByHand(move, state),
          clock.now(),
          clock.now() + GIVE_UP_AFTER_MS.lasting,
        );
        await database.notify(tx, CHANNEL);
      });
      return show(id);
    },
    start() {
      if (running) return;
      const holder = newId();
      const write: Parameters<typeof createRecorder>[0]['write'] = (records) =>
        queue.record(holder, node, records);
      const recorder = createRecorder({ write, clock, log });
      const delivery = createDelivery({
        ...transport,
        database,
        oauth,
        random,
        holder,
        recorder,
        settings: activeSettings,
        onDeferred: (at) => running?.upkeep.dueAt(at),
      });
      const upkeep = createUpkeep({
        queue,
        pace: paceStore(database.sql),
        clock,
        log,
        holder,
        wake: () => delivery.wake(),
      });
      const unlistenMail = database.listen(CHANNEL, () => delivery.wake());
      const unlistenSettings = settings.onChange(SMTP_SLICE, () => {
        settingsChanged(delivery).catch((error: unknown) => {
          active = undefined;
          log.warn(
            { err: error },
            'changed settings could not be read yet; they are read before the next message',
          );
        });
      });
      running = {
        delivery,
        upkeep,
        recorder,
        unlisten: () => {
          unlistenMail();
          unlistenSettings();
        },
      };
    },
    async stop() {
      await announced;
      if (!running) return;
      const { delivery, upkeep, recorder, unlisten } = running;
      running = undefined;
      unlisten();
      const abandon = setTimeout(() => recorder.abandon(), ABANDON_AFTER_MS);
      await delivery.stop(FINISH_WITHIN_MS);
      await upkeep.stop();
      clearTimeout(abandon);
    },
    get road() {
      return running?.delivery.road ?? OPEN_ROAD;
    },
    async settled() {
      await running?.upkeep.settled();
      await running?.delivery.settled();
    },
  };
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function noMessage(id: string): Refusal {
  return new Refusal(
    'not_found',
    'message_not_found',
    `There is no message ${JSON.stringify(id.slice(0, 60))}. Look it up with "foyer queue list".`,
  );
}
