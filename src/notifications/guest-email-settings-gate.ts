// The Guest Email Settings as a slice: read, shown with what Exchange Online would say to them, saved with the audit.
import type { Mail } from '../mail/mail.ts';
import type { Actor } from '../permissions/permissions.ts';
import { createWholeSlice, type SliceNeeds } from '../settings/settings.ts';
import {
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

interface GuestEmailNeeds extends SliceNeeds {
  readonly mail: { readonly smtp: Pick<Mail['smtp'], 'sendsAs'> };
}

export function createGuestEmail({ mail, ...needs }: GuestEmailNeeds): {
  guestEmail: GuestEmail;
  readonly current: () => Promise<GuestEmailSettings>;
} {
  const { read, save } = createWholeSlice(needs, {
    slice: GUEST_EMAIL_SLICE,
    schema: guestEmailInput,
    parsed: parseGuestEmail,
    permission: 'guests.settings',
    action: 'guest-email.change',
    subject: 'guest email settings',
  });
  const viewOf = async (value: GuestEmailSettings): Promise<GuestEmailView> =>
    guestEmailView(value, await mail.smtp.sendsAs());
  return {
    current: () => read(),
    guestEmail: {
      shown: async () => viewOf(await read()),
      save: async (input, by) => viewOf(await save(input, by)),
    },
  };
}
