// How what is told leaves: mails ready to be queued and deliveries for the channels, all in the transaction that makes the
// alarms known. Where mail does not work, it is owed and mailed as soon as it does; the channels do not wait.
import type { Accounts, AdministratorView } from '../accounts/accounts.ts';
import type { Database, Transaction } from '../database/database.ts';
import { explain } from '../diagnosis/diagnosis.ts';
import { createSpeaker, isLanguage } from '../languages/languages.ts';
import type { Mail, QueuedMessage, Undelivered } from '../mail/mail.ts';
import { newsFor, waitingDelivery, type AlarmChannel } from './alarm-channel.ts';
import { ALARM_PURPOSE, alarmMail, type MailPlace } from './alarm-mail.ts';
import type { AlarmNotification } from './alarm-notification.ts';
import { TOLD_WAYS, type Alarm, type ToldWay } from './alarm.ts';
import { deliveryStore } from './channel-store.ts';
import {
  mailOrders,
  routedNews,
  type MailOrder,
  type Receiver,
  type RoutedNews,
  type RulesById,
} from './news.ts';

export interface TellingNeeds {
  readonly database: Pick<Database, 'sql'>;
  readonly administrators: Pick<Accounts['administrators'], 'list'>;
  readonly mail: Pick<Mail, 'compose' | 'enqueueMany'>;
  readonly notification: () => Promise<AlarmNotification>;
  readonly channels: () => Promise<readonly AlarmChannel[]>;
  readonly newId: () => string;
  readonly place: MailPlace;
}

export interface Told {
  readonly raised: readonly Alarm[];
  readonly cleared: readonly Alarm[];
  /** By mail, now or as soon as it works: what was told before is among them where it is owed. */
  readonly mailed: readonly Alarm[];
  readonly mailWorks: boolean;
  /** Mails with alarms that were lost lately. */
  readonly undelivered: readonly Undelivered[];
}

export interface Prepared {
  /** How somebody hears of the alarm now; nobody where it is empty and no mail is owed. */
  waysOf(id: string): readonly ToldWay[];
  owesMail(id: string): boolean;
  commit(tx: Transaction, now: number): Promise<void>;
}

export interface Telling {
  /** Made ready before the transaction, and queued in it. */
  prepare(told: Told, rules: RulesById): Promise<Prepared>;
}

/** Whoever asked for alarms and can be mailed. */
export function isReceiver<A extends Pick<AdministratorView, 'email' | 'includesAlarms' | 'isDisabled'>>(
  account: A,
): account is A & { readonly email: string } {
  return account.email !== null && account.includesAlarms && !account.isDisabled;
}

export function createTelling(needs: TellingNeeds): Telling {
  const { administrators, mail, notification, channels, newId, place } = needs;
  const english = createSpeaker('en');

  async function receivers(): Promise<Receiver[]> {
    return (await administrators.list())
      .filter(isReceiver)
      .map(({ email, language }) => ({ address: email, language }));
  }

  async function composed({ to, sender, alarms }: MailOrder): Promise<QueuedMessage> {
    const { language } = to;
    const speaker =
      language !== null && isLanguage(language) && language !== 'en' ? createSpeaker(language) : english;
    const said = alarmMail(alarms, speaker, place);
    const from = sender === null ? {} : { from: sender };
    return {
      message: await mail.compose({ ...from, to: [to.address], ...said }),
      queueing: { lane: 'alarm', purpose: ALARM_PURPOSE },
    };
  }

  async function ordersFor(
    alarms: readonly Alarm[],
    rules: RulesById,
    refused: ReadonlySet<string>,
  ): Promise<MailOrder[]> {
    if (alarms.length === 0) return [];
    const { sender } = await notification();
    return mailOrders(alarms, { rules, administrators: await receivers(), sender, refused });
  }

  return {
    async prepare({ raised, cleared, mailed, mailWorks, undelivered }, rules) {
      const orders = await ordersFor(mailed, rules, deniedSenders(undelivered));
      const mails = mailWorks ? await Promise.all(orders.map(composed)) : [];
      const byMail = new Set(orders.flatMap(({ alarms }) => alarms.map(({ alarm }) => alarm.id)));
      const said = { rules, speaker: english, place };
      const news: RoutedNews[] = [
        ...routedNews(raised, 'raised', said),
        ...routedNews(cleared, 'cleared', said),
      ];
      const targets = (news.length === 0 ? [] : await channels())
        .map((channel) => ({ channel, meant: newsFor(channel, news).map((routed) => routed.news) }))
        .filter(({ meant }) => meant.length > 0);
      const isToldBy = (way: ToldWay, id: string): boolean =>
        way === 'mail'
          ? mailWorks && byMail.has(id)
          : targets.some(({ channel, meant }) => channel.type === way && meant.some((one) => one.id === id));
      return {
        waysOf: (id) => TOLD_WAYS.filter((way) => isToldBy(way, id)),
        owesMail: (id) => !mailWorks && byMail.has(id),
        async commit(tx, now) {
          await mail.enqueueMany(tx, mails);
          for (const { channel, meant } of targets)
            await deliveryStore(tx).add(
              waitingDelivery({ id: newId(), channel: channel.id, news: meant }, now),
            );
        },
      };
    },
  };
}

/** Alarms go out as the mailbox in place of a sender as which it may not send: they must arrive. */
function deniedSenders(undelivered: readonly Undelivered[]): ReadonlySet<string> {
  const denied = undelivered.filter(({ reply }) => explain(reply).diagnosis[0]?.cause === 'send-as-denied');
  return new Set(denied.map(({ sender }) => sender.toLowerCase()));
}
