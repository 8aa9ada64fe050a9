// Alarm Notification as a slice: read, shown with what Exchange Online would say to the sender, saved with the audit, tried.
import { parsed } from '../accounts/accounts.ts';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { createSpeaker, type Language } from '../languages/languages.ts';
import { isMailAddress, type Mail } from '../mail/mail.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Settings } from '../settings/settings.ts';
import { alarmMail, type MailPlace } from './alarm-mail.ts';
import {
  ALARM_NOTIFICATION_SLICE,
  alarmNotificationInput,
  alarmNotificationView,
  type AlarmNotification,
  type AlarmNotificationView,
} from './alarm-notification.ts';
import type { Alarm } from './alarm.ts';

export interface AlarmNotificationDoor {
  shown(): Promise<AlarmNotificationView>;
  /** What is left out gets its default. That the sender differs from the mailbox does not keep it from being saved. */
  save(input: unknown, by: Actor): Promise<AlarmNotificationView>;
  /** The mail of an alarm that nobody raised; resolves with the id of the message. */
  sendTest(to: string, language: Language, by: Actor): Promise<string>;
}

interface NotificationNeeds {
  readonly database: Pick<Database, 'transaction'>;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
  readonly mail: Pick<Mail, 'compose' | 'accept'> & { readonly smtp: Pick<Mail['smtp'], 'sendsAs'> };
  readonly place: MailPlace;
  readonly sample: () => Alarm;
}

export function createAlarmNotification(needs: NotificationNeeds): {
  readonly door: AlarmNotificationDoor;
  readonly current: () => Promise<AlarmNotification>;
} {
  const { database, settings, audit, mail, place, sample } = needs;

  async function current(tx?: Transaction): Promise<AlarmNotification> {
    const stored = await settings.read(ALARM_NOTIFICATION_SLICE, 'active', tx);
    return alarmNotificationInput.parse(stored?.value ?? {});
  }
  const viewOf = async (value: AlarmNotification): Promise<AlarmNotificationView> =>
    alarmNotificationView(value, await mail.smtp.sendsAs());

  return {
    current: () => current(),
    door: {
      shown: async () => viewOf(await current()),
      async save(input, by) {
        authorise(by, 'settings.alarms');
        const after = parsed(alarmNotificationInput, input);
        await database.transaction(async (tx) => {
          const before = await current(tx);
          await settings.write(tx, ALARM_NOTIFICATION_SLICE, 'active', after);
          await audit.record(tx, by, {
            action: 'alarm-notification.change',
            subject: 'alarm notification',
            before,
            after,
          });
        });
        return viewOf(after);
      },
      async sendTest(to, language, by) {
        authorise(by, 'settings.alarms');
        if (!isMailAddress(to)) throw noAddress();
        const speaker = createSpeaker(language);
        const note = speaker.say('alarms.test-note');
        const said = alarmMail([{ alarm: sample(), name: '', note, isTest: true }], speaker, place);
        const { sender } = await current();
        const from = sender === null ? {} : { from: sender };
        const message = await mail.compose({ ...from, to: [to], ...said });
        return mail.accept(message, { lane: 'interactive', purpose: 'test' });
      },
    },
  };
}

function noAddress(): Refusal {
  return new Refusal(
    'invalid',
    'alarm_address_invalid',
    'The address that the test is for is not one mail address. Correct it and send again.',
    { problems: [{ field: 'to', problem: 'must be a full e-mail address' }] },
  );
}
