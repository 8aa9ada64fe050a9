// The Guest Email Settings as a slice: read, shown with what Exchange Online would say to them, saved with the audit.
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { Mail } from '../mail/mail.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import type { Settings } from '../settings/settings.ts';
import {
  DEFAULT_GUEST_EMAIL,
  GUEST_EMAIL_SLICE,
  guestEmailInput,
  guestEmailView,
  parseGuestEmail,
  type GuestEmailSettings,
  type GuestEmailView,
} from './guest-email-settings.ts';

export interface GuestEmail {
  shown(): Promise<GuestEmailView>;
  /** What is left out gets its default. A warning does not keep it from being saved. */
  save(input: unknown, by: Actor): Promise<GuestEmailView>;
}

interface GuestEmailNeeds {
  readonly database: Pick<Database, 'transaction'>;
  readonly settings: Settings;
  readonly audit: Pick<Audit, 'record'>;
  readonly mail: { readonly smtp: Pick<Mail['smtp'], 'sendsAs'> };
}

export function createGuestEmail({ database, settings, audit, mail }: GuestEmailNeeds): {
  guestEmail: GuestEmail;
  readonly current: () => Promise<GuestEmailSettings>;
} {
  async function current(tx?: Transaction): Promise<GuestEmailSettings> {
    const stored = await settings.read(GUEST_EMAIL_SLICE, 'active', tx);
    return stored ? guestEmailInput.parse(stored.value) : DEFAULT_GUEST_EMAIL;
  }
  const viewOf = async (value: GuestEmailSettings): Promise<GuestEmailView> =>
    guestEmailView(value, await mail.smtp.sendsAs());
  return {
    current: () => current(),
    guestEmail: {
      shown: async () => viewOf(await current()),
      async save(input, by) {
        authorise(by, 'guests.settings');
        const after = parseGuestEmail(input);
        await database.transaction(async (tx) => {
          const before = await current(tx);
          await settings.write(tx, GUEST_EMAIL_SLICE, 'active', after);
          await audit.record(tx, by, {
            action: 'guest-email.change',
            subject: 'guest email settings',
            before,
            after,
          });
        });
        return viewOf(after);
      },
    },
  };
}
