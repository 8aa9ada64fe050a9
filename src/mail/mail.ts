// The mail road: accept a message, deliver it, say what became of it; and the SMTP settings it travels by. Accepted
// means committed. After `start` this process delivers; any number of processes may, on one database.
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import type { Log } from '../log/log.ts';
import type { Network } from '../network/network.ts';
import type { Oauth } from '../oauth/oauth.ts';
import { openedSource } from './message-source.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import type { Seal } from '../secrets/secrets.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock } from '../time/clock.ts';
import { createAcceptance, type Acceptance } from './acceptance-gate.ts';
import { createByHand, isMessageId, noMessage, type ByHand } from './by-hand-gate.ts';
import { withinBudget } from './budget-gate.ts';
import { createCanary, type Canary } from './canary-gate.ts';
import { composeMessage } from './composition-gate.ts';
import { testConnection, type TestOptions, type TestResult } from './connection-test-gate.ts';
import { createConnectionTests, type ConnectionTests } from './connection-tests-gate.ts';
import { defaultSender, ehloNameOf } from './connection-transport.ts';
import { readAttachment, readContent, type AttachedFile, type MessageContent } from './content-gate.ts';
import { journalStore, type MessageView } from './journal-store.ts';
import type { MessageFilter } from './journal-filter.ts';
import { searchStore, type MessagePage } from './search-store.ts';
import { createStanding, type Standing } from './overview-gate.ts';
import { paceFor } from './pace.ts';
import type { Lane } from './queue.ts';
import { createQueueSettings } from './queue-settings-gate.ts';
import { createRotation, type Rotation } from './rotation-gate.ts';
import { createSender, type Sender } from './sender-loop.ts';
import { createSmtpSettingsGate, type SmtpSettingsGate } from './smtp-settings-gate.ts';
import { sendingIdentity, type SendingIdentity } from './sending-identity.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import { createTestedSettingsGate, fingerprintOf, type TestedSettingsGate } from './tested-settings-gate.ts';
import { roadReportStore, type RoadReport } from './road-report-store.ts';
import { headerLines } from './raw-message.ts';
import { timelineOf, type TimelineEvent } from './timeline.ts';

export {
  LANES,
  MESSAGE_STATES,
  MOVE_NAMES,
  movableFrom,
  type Lane,
  type MessageState,
  type MoveByHand,
} from './queue.ts';
export { isMailAddress } from './mail-address.ts';
export { COUNTED_TO } from './search-store.ts';
export type { AttemptView } from './journal-store.ts';
export type { QueuedMessage } from './acceptance-gate.ts';
export { MOST_SELECTED, type Selection } from './by-hand-gate.ts';
export type { MoveOutcome } from './selection.ts';
export type { MessageContent } from './content-gate.ts';
export type { TimelineEvent } from './timeline.ts';
export type { Lifetime } from './retry-schedule.ts';
export type { MessageFilter } from './journal-filter.ts';
export type { MessagePage } from './search-store.ts';
export type { Backlog, Overview, Undelivered } from './overview-store.ts';
export type { Room } from './budget-gate.ts';
export type { MessageSummary, MessageView } from './journal-store.ts';
export type { PreparedMessage } from './message.ts';
export { oauthClientOf, type TestResult, type TestStep } from './connection-test-gate.ts';
export type { ShownProbe } from './connection-evidence.ts';
export type { RunState, RunStep, TestRun } from './connection-test-run.ts';
export { sendAsCommand, type SendingIdentity } from './sending-identity.ts';
export type { Canary } from './canary-gate.ts';
export type { RoadReport } from './road-report-store.ts';
export type { RoadTrouble } from './road-trouble.ts';
export type { ShownStandby } from './rotation.ts';
export { settingsPageOffer, type SettingsPageOffer, type SettingsPageReason } from './settings-states.ts';
export { retest, type Retry } from './retest-loop.ts';
export { toldOf } from './step-words.ts';
export { shownSmtpSettings, type SmtpSettings } from './smtp-settings.ts';
export { credentialInput, smtpSettingsInput } from './smtp-settings-schema.ts';

export interface SmtpServer extends SmtpSettingsGate, TestedSettingsGate {
  /** Tests as records, which run in the background. */
  readonly tests: ConnectionTests;
  /** A second credential, so that a new one takes over without a mail lost. */
  readonly rotation: Rotation;
  /** As whom the active settings send; undefined where there are none. */
  sendsAs(): Promise<SendingIdentity | undefined>;
  /** With an address, a real message goes there: permission faults of Exchange Online show only after DATA. */
  test(settings: SmtpSettings, submitTo?: string, options?: TestOptions): Promise<TestResult>;
}

export interface Mail extends Omit<Acceptance, 'told'>, Omit<Sender, 'wake'>, ByHand, Standing {
  readonly smtp: SmtpServer;
  /** How the road stands, by each process and by what it saw it. */
  roadReports(): Promise<readonly RoadReport[]>;
  readonly canary: Canary;
  list(filter: MessageFilter): Promise<MessagePage>;
  /** What messages were sent for, as the filter takes it. */
  purposes(): Promise<readonly string[]>;
  show(id: string): Promise<MessageView>;
  /** What it says: mails to guests hold passwords, so this needs `mail.content`. */
  content(id: string, by: Actor): Promise<MessageContent>;
  /** One of the attachments that `content` lists, by its place there; undefined where there is none. */
  attachment(id: string, place: number, by: Actor): Promise<AttachedFile | undefined>;
  /** From its cause to the provider's reply. */
  timeline(id: string): Promise<readonly TimelineEvent[]>;
  /** Lanes whose unknown messages wait for a person instead of being sent again. */
  keepsUnknown(): Promise<readonly Lane[]>;
  keepUnknown(lane: Lane, keep: boolean, by: Actor): Promise<void>;
}

/** What a process said that has been gone for a week helps nobody. */
const REPORTS_KEPT_MS = 7 * 86_400_000;

interface MailNeeds {
  readonly database: Database;
  readonly seal: Seal;
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
  const { database, seal, settings, audit, oauth, network, clock, newId, log, node } = needs;
  const transport = { network, clock, log, ehloName: ehloNameOf(node) };
  const journal = journalStore(database.sql);
  const search = searchStore(database.sql);
  const queueSettings = createQueueSettings({ database, settings, audit });

  const test: SmtpServer['test'] = async (value, submitTo, options = {}) => {
    const road = { ...transport, oauth, node };
    const pace = paceFor(value);
    if (submitTo === undefined)
      return withinBudget({ ...needs, signal: options.signal }, pace, undefined, () =>
        testConnection(value, road, options),
      );
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

  const gate = createSmtpSettingsGate({ database, settings, audit, clock, test });
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
      await roadReportStore(database.sql).forgetOlderThan(clock.now() - REPORTS_KEPT_MS);
    },
  });
  const acceptance = createAcceptance({
    database,
    seal,
    clock,
    newId,
    log,
    wake: () => sender.wake(),
    async defaultSender() {
      const active = await gate.active();
      return active && defaultSender(active);
    },
  });

  const standing = createStanding({
    database,
    clock,
    keepsUnknown: queueSettings.keepsUnknown,
    active: () => gate.active(),
    road: () => sender.road,
  });
  const canary = createCanary({
    database,
    clock,
    node,
    active: () => gate.active(),
    test: (value, signal) => test(value, undefined, { signal }),
  });
  const byHand = createByHand({ ...needs, acceptance, show });

  async function sendsAs(): Promise<SendingIdentity | undefined> {
    const active = await gate.active();
    return active && sendingIdentity(active);
  }

  async function show(id: string): Promise<MessageView> {
    const found = isMessageId(id) ? await journal.find(id) : undefined;
    if (!found) throw noMessage(id);
    return found;
  }

  async function sourceFor(id: string, by: Actor): Promise<Buffer> {
    authorise(by, 'mail.content');
    const source = isMessageId(id) ? await journal.source(id) : undefined;
    if (!source) throw noMessage(id);
    return openedSource(seal, source);
  }

  return {
    smtp: { ...gate, ...tested, test, tests, rotation, sendsAs },
    compose: (draft) => acceptance.compose(draft),
    composeRaw: (raw, envelope) => acceptance.composeRaw(raw, envelope),
    accept: (message, queueing) => acceptance.accept(message, queueing),
    enqueue: (tx, message, queueing) => acceptance.enqueue(tx, message, queueing),
    enqueueMany: (tx, messages) => acceptance.enqueueMany(tx, messages),
    roadReports: () => roadReportStore(database.sql).all(),
    canary,
    list: (filter) => search.page(filter),
    purposes: () => search.purposes(),
    show,
    async content(id, by) {
      const source = await sourceFor(id, by);
      return readContent(source, headerLines(source));
    },
    attachment: async (id, place, by) => readAttachment(await sourceFor(id, by), place),
    async timeline(id) {
      const message = await show(id);
      const [acts, repetitions] = await Promise.all([
        journal.actsByHand(message.id),
        journal.repetitions(message.id),
      ]);
      return timelineOf(message, acts, repetitions, clock.now());
    },
    ...byHand,
    ...standing,
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
