// Alarms: what administrators must know before it costs mail. Conditions are looked at every half minute by whichever process
// comes first; what they make of the open alarms, and who is told, is one transaction. Channels carry what mail cannot.
import { isId, type Accounts } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import { createSpeaker } from '../languages/languages.ts';
import type { Log } from '../log/log.ts';
import type { Mail } from '../mail/mail.ts';
import type { Network, NetworkSettings } from '../network/network.ts';
import { createAcknowledgement, noAlarm, type Acknowledgement } from './acknowledgement-gate.ts';
import {
  alarmStore,
  type AlarmFilter,
  type AlarmPlace,
  type RuleSummary,
  type SeverityCounts,
} from './alarm-store.ts';
import { worstFirst, type Alarm } from './alarm.ts';
import { createChannelLoop } from './channel-loop.ts';
import { channelStore } from './channel-store.ts';
import { createChannelSender } from './channel-transport.ts';
import { createAlarmChannels, type AlarmChannels } from './channels-gate.ts';
import { createDatabaseWatch } from './database-watch-gate.ts';
import { createFacts, type FactsNeeds } from './facts-gate.ts';
import { createLook } from './look-gate.ts';
import { createMachineReport, type MachineNeeds } from './machine-gate.ts';
import { newsOf, type RulesById } from './news.ts';
import { createAlarmNotification, type AlarmNotificationDoor } from './notification-gate.ts';
import { ruleStore } from './rule-store.ts';
import { createAlarmRules, type AlarmRules } from './rules-gate.ts';
import { sampleAlarm } from './sample-alarm.ts';
import { createTelling, isReceiver } from './telling-gate.ts';
import { createWatch } from './watch-loop.ts';

export { linkOf as alarmLink } from './alarm-mail.ts';
export {
  ALARM_KINDS,
  CATEGORIES,
  isAlarmKind,
  KIND_CODES,
  kindRow,
  type AlarmKind,
  type Category,
  type Threshold,
  type ThresholdName,
} from './alarm-kind.ts';
export { kindName, tellAlarm, type ToldAlarm } from './alarm-telling.ts';
export {
  CHANNEL_TYPES,
  channelInput,
  FACILITIES,
  USUAL_PORT,
  type AlarmDelivery,
  type ChannelType,
  type ShownChannel,
} from './alarm-channel.ts';
export { NEWS_EVENTS } from './alarm-news.ts';
export { deliveryPayload } from './delivery-payload.ts';
export {
  alarmNotificationInput,
  type AlarmNotificationView,
  type CheckedSender,
} from './alarm-notification.ts';
export {
  RULE_STATUSES,
  ruleChange,
  ruleInput,
  suppressMsOf,
  thresholdsOf,
  type AlarmRule,
} from './alarm-rule.ts';
export type { AlarmFilter, AlarmPlace, RuleSummary, SeverityCounts } from './alarm-store.ts';
export { SEVERITIES, TOLD_WAYS, worstFirst, type Alarm, type Severity } from './alarm.ts';
export type { ChannelFigures } from './channel-store.ts';
export type { AlarmChannels } from './channels-gate.ts';
export { SYSLOG_TRANSPORTS } from './syslog-transport.ts';
export { isReceiver } from './telling-gate.ts';
export { WEBHOOK_SHAPES } from './webhook-payload.ts';
export { webhookSecretText } from './webhook-signature.ts';

export interface Alarms extends Acknowledgement {
  /** Those that are open, the worst first. */
  open(): Promise<Alarm[]>;
  /** The newest first, those after a place. */
  page(filter: AlarmFilter, after: AlarmPlace | undefined, limit: number): Promise<Alarm[]>;
  counts(filter: Omit<AlarmFilter, 'severity'>): Promise<SeverityCounts>;
  /** By rule: how many are open, how often it happened, when last and where. */
  summary(): Promise<RuleSummary[]>;
  /** Throws a Refusal where there is none. */
  find(id: string): Promise<Alarm>;
  /** Whether an administrator gets alarms by mail, or a channel is there. */
  isHeard(): Promise<boolean>;
  readonly rules: AlarmRules;
  readonly channels: AlarmChannels;
  readonly notification: AlarmNotificationDoor;
  /** One look at all conditions. */
  tend(): Promise<void>;
  /** Sends to the channels what is due now. */
  deliver(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

interface AlarmNeeds extends Omit<FactsNeeds, 'accounts' | 'mail'>, MachineNeeds {
  readonly accounts: Accounts;
  readonly mail: Mail;
  readonly network: Network;
  readonly networkSettings: Pick<NetworkSettings, 'proxies'>;
  readonly audit: Pick<Audit, 'record'>;
  readonly log: Log;
  readonly newId: () => string;
  readonly baseUrl: string;
}

export function createAlarms(needs: AlarmNeeds): Alarms {
  const { database, settings, mail, clock, newId, node, baseUrl } = needs;
  const place = { node, baseUrl };
  const sample = (): Alarm => sampleAlarm({ now: clock.now(), newId, node });
  const notification = createAlarmNotification({ ...needs, place, sample });
  const send = createChannelSender(needs);
  const channels = () => channelStore(database.sql, settings).all();
  const rules = async (): Promise<RulesById> =>
    new Map((await ruleStore(database.sql).all()).map((rule) => [rule.id, rule]));
  const delivery = createChannelLoop({ ...needs, send });
  const look = createLook({
    ...needs,
    report: createMachineReport(needs),
    facts: createFacts(needs),
    telling: createTelling({
      ...needs,
      administrators: needs.accounts.administrators,
      notification: notification.current,
      channels,
      place,
    }),
    onTold: () => delivery.wake(),
  });
  const watch = createWatch({
    ...needs,
    look,
    canary: mail.canary,
    canaryMinutes: async () => (await notification.current()).canaryMinutes,
    databaseWatch: createDatabaseWatch({ ...needs, channels, rules, send }),
  });
  const speaker = createSpeaker('en');
  return {
    ...createAcknowledgement(needs),
    open: async () => (await alarmStore(database.sql).open()).toSorted(worstFirst),
    page: (filter, after, limit) => alarmStore(database.sql).page(filter, after, limit),
    counts: (filter) => alarmStore(database.sql).counts(filter),
    summary: () => alarmStore(database.sql).summary(),
    async find(id) {
      const alarm = isId(id) ? await alarmStore(database.sql).find(id) : undefined;
      if (!alarm) throw noAlarm();
      return alarm;
    },
    async isHeard() {
      if ((await channels()).some(({ isEnabled }) => isEnabled)) return true;
      return (await needs.accounts.administrators.list()).some(isReceiver);
    },
    rules: createAlarmRules(needs),
    channels: createAlarmChannels({
      ...needs,
      send,
      testNews: () =>
        newsOf(sample(), 'test', { rule: { name: '', note: '' }, speaker, place: { baseUrl: null } }),
    }),
    notification: notification.door,
    tend: look,
    deliver: () => delivery.deliver(),
    start() {
      watch.start();
      delivery.start();
    },
    async stop() {
      await watch.stop();
      await delivery.stop();
    },
  };
}
