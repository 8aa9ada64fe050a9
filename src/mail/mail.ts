// The mail road: accept a message, deliver it, say what became of it; and the SMTP settings it travels by. Accepted
// means committed. After `start` this process delivers; any number of processes may, on one database.
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import type { Network } from '../network/network.ts';
import type { Oauth } from '../oauth/oauth.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock, Instant } from '../time/clock.ts';
import { createAcceptance, MAIL_CHANNEL, type Acceptance } from './acceptance-gate.ts';
import { withinBudget } from './budget-gate.ts';
import { composeMessage } from './composition-gate.ts';
import { testConnection, type TestOptions, type TestResult } from './connection-test-gate.ts';
import { createConnectionTests, type ConnectionTests } from './connection-tests-gate.ts';
import { defaultSender, ehloNameOf } from './connection-transport.ts';
import {
  journalStore,
  type Backlog,
  type MessageFilter,
  type MessagePage,
  type MessageView,
} from './journal-store.ts';
import { paceFor } from './pace.ts';
import { movedByHand, type Lane, type MoveByHand } from './queue.ts';
import { createQueueSettings } from './queue-settings-gate.ts';
import { GIVE_UP_AFTER_MS } from './retry-schedule.ts';
import { createRotation, type Rotation } from './rotation-gate.ts';
import { createSender, type Sender } from './sender-loop.ts';
import { createSmtpSettingsGate, type SmtpSettingsGate } from './smtp-settings-gate.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import { createTestedSettingsGate, fingerprintOf, type TestedSettingsGate } from './tested-settings-gate.ts';

export { LANES, MESSAGE_STATES, MOVE_NAMES, type Lane, type MessageState, type MoveByHand } from './queue.ts';
export type { Queueing } from './acceptance-gate.ts';
export type { Lifetime } from './retry-schedule.ts';
export type { Backlog, MessagePage, MessageSummary, MessageView } from './journal-store.ts';
export type { MessageDraft, PreparedMessage } from './message.ts';
export { oauthClientOf, type TestResult, type TestStep } from './connection-test-gate.ts';
export type { ShownProbe } from './connection-evidence.ts';
export type { ConnectionTests, TestOrder } from './connection-tests-gate.ts';
export type { RunEnding, RunState, RunStep, TestRun } from './connection-test-run.ts';
export type { Rotation } from './rotation-gate.ts';
export type { ShownStandby } from './rotation.ts';
export {
  settingsPageOffer,
  type SettingsPageOffer,
  type SettingsPageReason,
  type SettingsPageState,
} from './settings-states.ts';
export { retest, type Retry } from './retest-loop.ts';
export { toldOf } from './step-words.ts';
export { shownSmtpSettings, type SmtpSettings } from './smtp-settings.ts';
export { credentialInput, smtpSettingsInput } from './smtp-settings-schema.ts';

export interface SmtpServer extends SmtpSettingsGate, TestedSettingsGate {
  /** Tests as records, which run in the background. */
  readonly tests: ConnectionTests;
  /** A second credential, so that a new one takes over without a mail lost. */
  readonly rotation: Rotation;
  /** With an address, a real message goes there: permission faults of Exchange Online show only after DATA. */
  test(settings: SmtpSettings, submitTo?: string, options?: TestOptions): Promise<TestResult>;
}

export interface Mail extends Omit<Acceptance, 'told'>, Omit<Sender, 'wake'> {
  readonly smtp: SmtpServer;
  list(filter: MessageFilter): Promise<MessagePage>;
  show(id: string): Promise<MessageView>;
  move(id: string, move: MoveByHand, by: Actor): Promise<MessageView>;
  /** How the queue stands; what has failed is counted from `since`. */
  backlog(since: Instant): Promise<Backlog>;
  /** Lanes whose unknown messages wait for a person instead of being sent again. */
  keepsUnknown(): Promise<readonly Lane[]>;
  keepUnknown(lane: Lane, keep: boolean, by: Actor): Promise<void>;
}

interface MailNeeds {
  readonly database: Database;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
  readonly oauth: Oauth;
  readonly network: Network;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly log: Log;
  readonly node: string;
}

export function createMail(needs: MailNeeds): Mail {
  const { database, settings, audit, oauth, network, clock, newId, log, node } = needs;
  const transport = { network, clock, log, ehloName: ehloNameOf(node) };
  const journal = journalStore(database.sql);
  const queueSettings = createQueueSettings({ database, settings, audit });

  const test: SmtpServer['test'] = async (value, submitTo, options = {}) => {
    const road = { ...transport, oauth, node };
    const pace = paceFor(value);
    if (submitTo === undefined)
      return withinBudget(needs, pace, undefined, () => testConnection(value, road, options));
    const draft = {
      from: defaultSender(value) ?? submitTo,
      to: [submitTo],
      subject: 'Foyer test message',
      text: `This message was sent by Foyer on ${node} to test its SMTP settings.`,
    };
    const id = newId();
    const message = await composeMessage(draft, { id, now: clock.now() });
    return withinBudget(needs, pace, id, () => testConnection(value, road, { ...options, message }));
  };

  const gate = createSmtpSettingsGate({ database, settings, audit, test });
  const fingerprint = fingerprintOf(settings);
  const tests = createConnectionTests({ ...needs, fingerprint, test });
  const rotation = createRotation({ ...needs, fingerprint, tests });
  const tested = createTestedSettingsGate({ database, settings, audit, clock, gate, tests });
  const sender = createSender({
    ...needs,
    ...transport,
    keepUnknown: queueSettings.keepsUnknown,
    async forgetOld() {
      await tests.forgetOld();
      await rotation.dropEnded();
    },
  });
  const acceptance = createAcceptance({
    database,
    clock,
    newId,
    log,
    wake: () => sender.wake(),
    async defaultSender() {
      const active = await gate.active();
      return active && defaultSender(active);
    },
  });

  async function show(id: string): Promise<MessageView> {
    const found = UUID.test(id) ? await journal.find(id) : undefined;
    if (!found) throw noMessage(id);
    return found;
  }

  return {
    smtp: { ...gate, ...tested, test, tests, rotation },
    compose: (draft) => acceptance.compose(draft),
    composeRaw: (raw, envelope) => acceptance.composeRaw(raw, envelope),
    accept: (message, queueing) => acceptance.accept(message, queueing),
    enqueue: (tx, message, queueing) => acceptance.enqueue(tx, message, queueing),
    list: (filter) => journal.page(filter),
    show,
    backlog: async (since) =>
      journal.backlog({ now: clock.now(), since, keepUnknown: await queueSettings.keepsUnknown() }),
    async move(id, move, by) {
      authorise(by, 'mail.manage');
      if (!UUID.test(id)) throw noMessage(id);
      await database.transaction(async (tx) => {
        const locked = journalStore(tx);
        const state = await locked.lockState(id);
        if (state === undefined) throw noMessage(id);
        const now = clock.now();
        const moved = movedByHand(move, state);
        await locked.setState(id, moved, now, now + GIVE_UP_AFTER_MS.lasting);
        await audit.record(tx, by, {
          action: `message.${move}`,
          subject: id,
          before: { state },
          after: { state: moved },
        });
        await database.notify(tx, MAIL_CHANNEL);
      });
      return show(id);
    },
    keepsUnknown: queueSettings.keepsUnknown,
    keepUnknown: queueSettings.keepUnknown,
    start: () => sender.start(),
    async stop() {
      await tests.close();
      await acceptance.told();
      await sender.stop();
    },
    get road() {
      return sender.road;
    },
    settled: () => sender.settled(),
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
