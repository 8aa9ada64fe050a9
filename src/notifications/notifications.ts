// The mails that guests and sponsors get: their settings, and messages ready to be queued by what causes them, in its own
// transaction.
import type { Audit } from '../audit/audit.ts';
import type { Database } from '../database/database.ts';
import { notificationWordsIn, type Language } from '../languages/languages.ts';
import type { Mail, PreparedMessage } from '../mail/mail.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock } from '../time/clock.ts';
import type { NotificationKind } from './facts.ts';
import { createGuestEmail, type GuestEmail } from './guest-email-settings-gate.ts';
import { createPreparing, type Mailing, type PasswordOrder } from './preparation-gate.ts';
import { createRendering } from './render.ts';
import { sampleGuest, sampleMail } from './sample.ts';

export {
  NOTIFICATION_KINDS,
  type GuestFacts,
  type GuestMailKind,
  type NotificationKind,
  type PasswordOwnerKind,
  type RenderedMail,
  type SummaryFacts,
} from './facts.ts';
export {
  DEFAULT_GUEST_EMAIL,
  guestEmailInput,
  SENDER_CHOICES,
  type GuestEmailSettings,
  type GuestEmailView,
  type GuestEmailWarning,
} from './guest-email-settings.ts';
export { alarmNotice, type AlarmBlock } from './alarm-notice.ts';
export type { GuestEmail } from './guest-email-settings-gate.ts';
export type { GuestMailOrder, Mailing, PasswordOrder, SummaryOrder } from './preparation-gate.ts';
export { createMailDates, type MailDates } from './mail-dates.ts';
export { createRendering, type Rendering } from './render.ts';
export { wholeName } from './variables.ts';

export interface Notifications {
  readonly guestEmail: GuestEmail;
  /**
   * What it prepares is queued by `mail.enqueueMany`. Null where guests and sponsors get no mail: by the
   * settings, or because there is nobody it could be from.
   */
  mailing(): Promise<Mailing | null>;
  /** For reminders of passwords, of one occasion; they go out whatever the settings of guest mail say. */
  reminding(): Promise<(order: PasswordOrder) => Promise<PreparedMessage>>;
  /** A mail about nobody, though guest mail be switched off; resolves with the id of the message. */
  sendTest(kind: NotificationKind, to: string, language: Language, by: Actor): Promise<string>;
}

interface NotificationNeeds {
  readonly database: Pick<Database, 'transaction'>;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
  readonly mail: Pick<Mail, 'compose' | 'accept'> & { readonly smtp: Pick<Mail['smtp'], 'sendsAs'> };
  readonly clock: Pick<Clock, 'now'>;
}

/** As the queue calls every mail that only tries the road. */
const TEST_PURPOSE = 'test';

export function createNotifications({
  database,
  settings,
  audit,
  mail,
  clock,
}: NotificationNeeds): Notifications {
  const { guestEmail, current } = createGuestEmail({ database, settings, audit, mail });
  const preparing = createPreparing({ mail, clock, rendering: createRendering(), current });
  return {
    guestEmail,
    mailing: () => preparing.mailing(),
    reminding: () => preparing.reminding(),
    async sendTest(kind, to, language, by) {
      authorise(by, 'guests.settings');
      const words = notificationWordsIn(language);
      const guest = sampleGuest(words, { now: clock.now(), sponsorEmail: to });
      const message = await sampleMail(await preparing.samples(words.sample.subject), kind, {
        to,
        language,
        guest,
      });
      return mail.accept(message, { lane: 'interactive', purpose: TEST_PURPOSE });
    },
  };
}
