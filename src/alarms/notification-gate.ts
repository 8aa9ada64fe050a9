// Alarm Notification as a slice: read, shown with what Exchange Online would say to the sender, saved with the audit, tried.
import { parsed } from '../accounts/accounts.ts';
import { createSpeaker, type Language } from '../languages/languages.ts';
import { isMailAddress, type Mail } from '../mail/mail.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import { createWholeSlice, type SliceNeeds } from '../settings/settings.ts';
import { alarmMail, type MailPlace } from './alarm-mail.ts';
import {
  ALARM_NOTIFICATION_SLICE,
  alarmNotificationInput,
  checkedSender,
  type AlarmNotification,
  type AlarmNotificationView,
  type CheckedSender,
} from './alarm-notification.ts';
import type { Alarm } from './alarm.ts';

export interface AlarmNotificationDoor {
  shown(): Promise<AlarmNotificationView>;
  /** What Exchange Online would say to it, as for the sender of a rule. */
  checkSender(sender: string | null): Promise<CheckedSender>;
  /** What is left out gets its default. That the sender differs from the mailbox does not keep it from being saved. */
  save(input: unknown, by: Actor): Promise<AlarmNotificationView>;
  /** The mail of an alarm that nobody raised; resolves with the id of the message. */
  sendTest(to: string, language: Language, by: Actor): Promise<string>;
}

interface NotificationNeeds extends SliceNeeds {
  readonly mail: Pick<Mail, 'compose' | 'accept'> & { readonly smtp: Pick<Mail['smtp'], 'sendsAs'> };
  readonly place: MailPlace;
  readonly sample: () => Alarm;
}

export function createAlarmNotification(needs: NotificationNeeds): {
  readonly door: AlarmNotificationDoor;
  readonly current: () => Promise<AlarmNotification>;
} {
  const { mail, place, sample } = needs;
  const slice = createWholeSlice(needs, {
    slice: ALARM_NOTIFICATION_SLICE,
    schema: alarmNotificationInput,
    parsed: (input) => parsed(alarmNotificationInput, input),
    permission: 'settings.alarms',
    action: 'alarm-notification.change',
    subject: 'alarm notification',
  });
  const checkSender = async (sender: string | null): Promise<CheckedSender> =>
    checkedSender(sender, await mail.smtp.sendsAs());
  const viewOf = async (settings: AlarmNotification): Promise<AlarmNotificationView> => {
    const { mailbox, senderDiffers, commands } = await checkSender(settings.sender);
    return { settings, mailbox, senderDiffers, commands };
  };

  return {
    current: () => slice.read(),
    door: {
      checkSender,
      shown: async () => viewOf(await slice.read()),
      save: async (input, by) => viewOf(await slice.save(input, by)),
      async sendTest(to, language, by) {
        authorise(by, 'settings.alarms');
        if (!isMailAddress(to)) throw noAddress();
        const speaker = createSpeaker(language);
        const note = speaker.say('alarms.test-note');
        const said = alarmMail([{ alarm: sample(), name: '', note, isTest: true }], speaker, place);
        const { sender } = await slice.read();
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
