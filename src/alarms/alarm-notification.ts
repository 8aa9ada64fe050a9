// Alarm Notification: from whom alarms are mailed, and how often the canary sings. Pure.
import { z } from 'zod';
import { isMailAddress, sendAsCommand, type SendingIdentity } from '../mail/mail.ts';

export const ALARM_NOTIFICATION_SLICE = 'alarm-notification';

export const alarmNotificationInput = z.strictObject({
  /** Null: the mailbox of the SMTP settings. */
  sender: z
    .preprocess(
      (value) => (typeof value === 'string' ? value.trim() || null : value),
      z.string('must be text').refine(isMailAddress, 'must be a full e-mail address').nullable(),
    )
    .default(null),
  /** Between two proofs of the sign-in; null: never. */
  canaryMinutes: z
    .int('must be a whole number from 5 to 1440')
    .min(5, 'must be 5 or more')
    .max(1440, 'must be 1440 or less')
    .nullable()
    .default(60),
});

export type AlarmNotification = z.output<typeof alarmNotificationInput>;

/** A sender of alarms against the mailbox. */
export interface CheckedSender {
  readonly sender: string | null;
  /** What mail is sent as unless it says otherwise; null where there are no SMTP settings that tell. */
  readonly mailbox: string | null;
  /** The sender is another than the mailbox: Exchange Online refuses that (5.7.60) until Send As is granted. */
  readonly senderDiffers: boolean;
  /** PowerShell for Exchange Online that grants it. */
  readonly commands: readonly string[];
}

export interface AlarmNotificationView extends Omit<CheckedSender, 'sender'> {
  readonly settings: AlarmNotification;
}

export function checkedSender(sender: string | null, identity: SendingIdentity | undefined): CheckedSender {
  const mailbox = identity?.mailbox ?? null;
  const senderDiffers = sender !== null && mailbox !== null && sender.toLowerCase() !== mailbox.toLowerCase();
  return {
    sender,
    mailbox,
    senderDiffers,
    commands: senderDiffers && identity?.isExchangeOnline ? [sendAsCommand(sender, identity)] : [],
  };
}
